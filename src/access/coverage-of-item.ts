import type { BenefitDesign, CostItem } from './cost-model'
import type { PricedItem } from './price-items'

/**
 * An item as a plan covers it: out of network a plan without a design for it covers nothing.
 *
 * @param item - the item
 * @param benefits - the plan, where there is one
 * @returns the item
 * @internal
 */
export function withCoverage(item: CostItem, benefits: BenefitDesign | undefined): CostItem {
  const pays =
    item.network !== 'out' || benefits === undefined || [benefits, ...(benefits.laterYears ?? [])].some((one) => one.outOfNetwork)
  return pays ? item : { ...item, covered: false }
}

/**
 * Whether nobody told what a plan allows out of network, where it is seldom all that is charged.
 *
 * @param priced - the item
 * @param benefits - the plan, where there is one
 * @returns whether it has to be asked for
 * @internal
 */
export function lacksAllowed({ item }: PricedItem, benefits: BenefitDesign | undefined): boolean {
  return benefits !== undefined && item.network === 'out' && item.covered !== false && item.planAllows === undefined
}
