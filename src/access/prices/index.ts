/**
 * The observed prices alone, for apps that show prices and compute nothing: an entry that needs no validator. `ketamine-therapy/access` has
 * the same records, and the functions that work out who pays what. All of them stand in {@link prices} by id.
 *
 * | to | use |
 * | --- | --- |
 * | read one price as it was seen | {@link getPrice} |
 *
 * @packageDocumentation
 */
export type { Price } from '../model'
export { getPrice, PRICE_IDS, prices } from '../price-catalog'
export type { PriceId } from '../price-catalog'
