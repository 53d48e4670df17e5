import type { CostEstimate, CostItem, EstimateOptions } from './cost-model'
import type { Claim } from './claim'
import type { PricedItem } from './price-items'
import { allocate, toMinor } from '../core/money'
import { divide, fromNumber, multiply, rational } from '../core/rational'

/**
 * Makes the claim of one unit: charge, discount, the own part of what a group shares, what the plan allows.
 *
 * @param priced - the item
 * @param unit - the unit
 * @param charge - its charge in whole minor units
 * @param options - how the estimate is made
 * @param coverUnknown - whether coverage that nobody stated is taken as given
 * @returns the claim
 * @internal
 */
export function claimOf(
  priced: PricedItem,
  unit: PricedItem['units'][number],
  charge: number,
  options: EstimateOptions,
  coverUnknown: boolean,
): Claim {
  const { item, index, label, isDrug } = priced
  const size = item.shared === true ? (options.group?.size ?? 1) : 1
  const group = { billedMinor: charge, chargedMinor: discounted(charge, item) }
  const billedMinor = partOf(group.billedMinor, size)
  const chargedMinor = partOf(group.chargedMinor, size)
  const allowedMinor = Math.min(chargedMinor, item.planAllows?.amountMinor ?? chargedMinor)
  return {
    item: index,
    unit: unit.unit,
    ...(unit.on === undefined ? {} : { on: unit.on }),
    label,
    ...(size === 1 ? {} : { group }),
    billedMinor,
    chargedMinor,
    allowedMinor,
    drugMinor: Math.min(allowedMinor, item.drugPart?.amountMinor ?? (isDrug ? allowedMinor : 0)),
    covered: item.covered ?? coverUnknown,
    network: item.network ?? 'in',
    helpPercent: item.helpPercent ?? 0,
  }
}

/**
 * What a group is billed and the part of each member, at usual prices.
 *
 * @param priced - the items
 * @param size - number of members
 * @returns parts that sum to the bill; nothing where a price has no usual amount
 * @internal
 */
export function groupParts(priced: readonly PricedItem[], size: number): CostEstimate['group'] {
  const partsMinor = Array.from({ length: size }, () => 0)
  for (const { item, units } of priced) {
    for (const { charge } of units) {
      if (charge?.typical === undefined) return undefined
      const amount = discounted(charge.typical, item)
      const parts =
        item.shared === true
          ? allocate(
              amount,
              partsMinor.map(() => rational(1n)),
            )
          : partsMinor.map(() => amount)
      parts.forEach((part, member) => {
        partsMinor[member] = (partsMinor[member] ?? 0) + part
      })
    }
  }
  return { size, billedMinor: partsMinor.reduce((sum, part) => sum + part, 0), partsMinor }
}

/**
 * Charges of the items whose price is known.
 *
 * @param priced - the items
 * @param options - how the estimate is made
 * @returns whole minor units
 * @internal
 */
export function knownCharges(priced: readonly PricedItem[], options: EstimateOptions): number {
  return priced
    .flatMap(({ item, units }) =>
      units.map(({ charge }) => partOf(charge?.low ?? 0, item.shared === true ? (options.group?.size ?? 1) : 1)),
    )
    .reduce((sum, charge) => sum + charge, 0)
}

// The first member's part: never smaller than that of another, so that nobody is told too little.
function partOf(amountMinor: number, size: number): number {
  return size === 1 ? amountMinor : Math.ceil(amountMinor / size)
}

function discounted(charge: number, { discountPercent = 0 }: CostItem): number {
  if (discountPercent === 0) return charge
  return toMinor(divide(multiply(fromNumber(charge), fromNumber(100 - discountPercent)), fromNumber(100)))
}
