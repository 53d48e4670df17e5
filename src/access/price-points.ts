import type { BenefitDesign } from './cost-model'
import { lacksDrugPart, takesHelp } from './drug-part'
import type { PricedItem, PricedUnit } from './price-items'

/** Which figure of a price is meant: the usual one, or a share of the way from the lowest, 0, to the highest, 1. */
export type PricePoint = 'typical' | number

const MOST_STEPS = 20
// Parts for a drug that are tried from none to all of it leave little between the ends of a price.
const STEPS_BESIDE_PARTS = 2

/**
 * Whether prices are tried between their ends. Help of a manufacturer is used up, and may count towards no limit, so that what the person pays can be
 * more or less between the ends of a price than at both.
 *
 * @param priced - the items
 * @param benefits - the plan, where there is one
 * @returns whether they are
 * @internal
 */
export function triesBetween(priced: readonly PricedItem[], benefits: BenefitDesign | undefined): boolean {
  return isRanged(priced) && priced.some((one) => takesHelp(one, benefits))
}

/**
 * The figures of prices that are tried, all prices alike: the lowest first, the highest last.
 *
 * @param priced - the items
 * @param benefits - the plan, where there is one
 * @param most - how many figures may be tried
 * @returns the figures; the usual one alone where no price has a range
 * @internal
 */
export function pricePoints(priced: readonly PricedItem[], benefits: BenefitDesign | undefined, most: number): readonly PricePoint[] {
  if (!isRanged(priced)) return ['typical']
  const isPartTold = priced.some((one) => takesHelp(one, benefits) && !lacksDrugPart(one, benefits))
  const wanted = isPartTold ? MOST_STEPS : STEPS_BESIDE_PARTS
  const steps = triesBetween(priced, benefits) ? Math.max(1, Math.min(wanted, most - 2)) : 1
  const shares = Array.from({ length: steps }, (_, step) => step / steps)
  return [...shares, 'typical', 1]
}

/**
 * A figure of a charge.
 *
 * @param charge - the charge, where it is known
 * @param point - which figure
 * @returns whole minor units; nothing where it is unknown
 * @internal
 */
export function chargeAt(charge: PricedUnit['charge'], point: PricePoint): number | undefined {
  if (charge === undefined || point === 'typical') return charge?.typical
  return charge.low + Math.round((charge.high - charge.low) * point)
}

function isRanged(priced: readonly PricedItem[]): boolean {
  return priced.some(({ units }) => units.some(({ charge }) => charge !== undefined && charge.low !== charge.high))
}
