import type { CostEstimate, CostItem, EstimateOptions } from './cost-model'
import { InputCheck } from '../core/check'
import { estimatePriced, priceItems } from './estimate-read'
import { readItems, readOptions } from './read-items'

/**
 * Estimates what something costs and who pays it: deductible, copay or coinsurance, out-of-pocket maximum, supplement, manufacturer help, in
 * this order, per plan year, on exact fractions, rounded once at the end.
 *
 * It is an estimate from the inputs and never a quote or a promise of coverage. What is unknown stays unknown: a price without an amount makes the
 * total unknown; a price range, coverage that nobody stated, what a plan allows out of network, a part for the drug where a copay or help depends on it,
 * or help whose yearly maximum is not known give a range. Without benefits it is self-pay. Money saved on taxes and financing are not part of it.
 *
 * @param items - what is to be paid for, 1 to 1,000 items of up to 1,000 units; amounts in whole minor units
 * @param options - the day, own prices, benefits, size of a group from 1 to 100
 * @returns figures, rows that sum to the cent, every step, and what is missing
 * @throws InvalidInputError for no item at all, a negative amount, mixed currencies, an unknown price or code, or malformed benefits
 * @example
 * ```ts
 * import { estimateCost } from 'ketamine-therapy/access'
 *
 * const usd = (dollars: number) => ({ amountMinor: dollars * 100, currency: 'USD' })
 * const benefits = { kind: 'commercial', currency: 'USD', inNetwork: { deductible: { individualMinor: 200000 }, coinsurancePercent: 20, outOfPocketMaximum: { individualMinor: 600000 } } } as const
 * const course = [{ label: 'SPRAVATO session', amount: usd(1240), quantity: 12, covered: true }]
 * estimateCost(course, { benefits, asOf: '2026-11-22' }).total?.patientPaysMinor // → 457600
 * estimateCost(course, { asOf: '2026-11-22' }).total?.patientPaysMinor // → 1488000
 * estimateCost([{ price: 'price-retreat' }], { asOf: '2026-11-22' }).outcome // → 'unknown'
 * estimateCost([{ amount: usd(-1) }], { asOf: '2026-11-22' }) // throws InvalidInputError
 * ```
 */
export function estimateCost(items: readonly CostItem[], options: EstimateOptions): CostEstimate {
  const check = new InputCheck('estimateCost')
  const read = readItems(check, 'items', items, options)
  const wanted = readOptions(check, 'options', options, ['group'])
  check.done()
  const priced = priceItems(check, 'items', read, wanted)
  check.done()
  return estimatePriced('items', read, wanted, 'options.benefits', priced)
}
