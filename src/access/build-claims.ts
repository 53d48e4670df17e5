import type { CostEstimate, CostItem, EstimateOptions } from './cost-model'
import type { Claim } from './claim'
import type { PricedItem } from './price-items'
import { allocate, toMinor } from '../core/money'
import { lacksAllowed } from './coverage-of-item'
import type { DrugOf } from './drug-part'
import { lacksDrugPart, takesHelp } from './drug-part'
import { divide, fromNumber, multiply, rational } from '../core/rational'

/** What is taken for given where nobody told it. */
export interface Guess {
  /** Positions of the items that the plan covers, among those of which that is not told. */
  readonly covered: ReadonlySet<number>
  /** Whether the plan allows all of a charge out of network, or nothing, where that is not told. */
  readonly allowsAll: boolean
  /** See {@link DrugOf}, where it is not told. */
  readonly drugOf: DrugOf
}

/**
 * Makes the claim of one unit: charge, discount, the own part of what a group shares, what the plan allows.
 *
 * @param priced - the item
 * @param unit - the unit
 * @param charge - its charge in whole minor units
 * @param options - how the estimate is made
 * @param guess - what is taken for given where nobody told it
 * @returns the claim
 * @internal
 */
export function claimOf(
  priced: PricedItem,
  unit: PricedItem['units'][number],
  charge: number,
  options: EstimateOptions,
  guess: Guess,
): Claim {
  const { item, index, label, holdsDrug } = priced
  const size = sizeOf(item, options)
  const group = { billedMinor: charge, chargedMinor: discounted(charge, item) }
  const billedMinor = partOf(group.billedMinor, size)
  const chargedMinor = partOf(group.chargedMinor, size)
  const untold = lacksAllowed(priced, options.benefits) && !guess.allowsAll ? 0 : chargedMinor
  const allowedMinor = Math.min(chargedMinor, item.planAllows?.amountMinor ?? untold)
  const drugMinor = (): number => {
    // Of what a group shares, the drug is shared too; what a plan allows is this person's own.
    if (item.drugPart !== undefined)
      return item.planAllows === undefined ? partOf(item.drugPart.amountMinor, size) : item.drugPart.amountMinor
    if (holdsDrug === 'all') return allowedMinor
    return lacksDrugPart(priced, options.benefits) ? guess.drugOf(allowedMinor, index) : 0
  }
  return {
    item: index,
    unit: unit.unit,
    ...(unit.on === undefined ? {} : { on: unit.on }),
    label,
    ...(size === 1 ? {} : { group }),
    billedMinor,
    chargedMinor,
    allowedMinor,
    drugMinor: Math.min(allowedMinor, drugMinor()),
    covered: item.covered ?? guess.covered.has(index),
    takesHelp: takesHelp(priced, options.benefits),
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
  const equal = Array.from({ length: size }, () => rational(1n))
  const partsMinor = equal.map(() => 0)
  for (const { item, units } of priced) {
    for (const { charge } of units) {
      if (charge?.typical === undefined) return undefined
      const amount = discounted(charge.typical, item)
      const parts = item.shared === true ? allocate(amount, equal) : equal.map(() => amount)
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
    .flatMap(({ item, units }) => units.map(({ charge }) => partOf(charge?.low ?? 0, sizeOf(item, options))))
    .reduce((sum, charge) => sum + charge, 0)
}

function sizeOf({ shared }: CostItem, { group }: EstimateOptions): number {
  return shared === true ? (group?.size ?? 1) : 1
}

// The first member's part: never smaller than that of another, so that nobody is told too little.
function partOf(amountMinor: number, size: number): number {
  return size === 1 ? amountMinor : Math.ceil(amountMinor / size)
}

/**
 * What is left of a charge after the discount of the item.
 *
 * @param charge - whole minor units
 * @param item - the item
 * @returns whole minor units, rounded half up
 * @internal
 */
export function discounted(charge: number, { discountPercent = 0 }: CostItem): number {
  if (discountPercent === 0) return charge
  return toMinor(divide(multiply(fromNumber(charge), fromNumber(100 - discountPercent)), fromNumber(100)))
}
