import type { IsoDate } from '../core'
import type { Rational } from '../core/rational'
import type { BenefitDesign, CostSharing, YearlyLimit } from './cost-model'
import { compare, divide, fromNumber, rational, subtract } from '../core/rational'

/** What is left of a yearly limit; `undefined` means without limit. */
export interface Remaining {
  /** Of the person's own limit. */
  individual: Rational | undefined
  /** Of the family's. */
  family: Rational | undefined
}

/** State of one network in one plan year. */
export interface YearState {
  /** First day of the plan year. */
  readonly from: IsoDate
  /** How costs are shared in it. */
  readonly sharing: CostSharing
  /** The person's share after the deductible, 0 to 1. */
  readonly coinsurance: Rational
  /** What is left of the deductible. */
  readonly deductible: Remaining
  /** What is left until the out-of-pocket maximum. */
  readonly maximum: Remaining
}

/**
 * First day of the plan year that holds a day.
 *
 * @param starts - `MM-DD`
 * @param on - a valid date
 * @returns `YYYY-MM-DD`
 * @internal
 */
export function planYearStart(starts: string, on: IsoDate): IsoDate {
  const year = on.slice(5) >= starts ? Number(on.slice(0, 4)) : Number(on.slice(0, 4)) - 1
  return `${String(year).padStart(4, '0')}-${starts}`
}

/**
 * State of a network at the start of a plan year. What is used up already belongs to the plan year of `asOf` alone.
 *
 * @param benefits - the design
 * @param network - in or out of network
 * @param from - first day of the plan year
 * @param asOf - the day of the estimate
 * @returns the state, or `undefined` where the plan pays nothing in that network
 * @internal
 */
export function openYear(benefits: BenefitDesign, network: 'in' | 'out', from: IsoDate, asOf: IsoDate): YearState | undefined {
  const later = (benefits.laterYears ?? []).filter((year) => year.from <= from).sort((a, b) => (a.from < b.from ? 1 : -1))[0]
  const design = later ?? benefits
  const sharing = network === 'in' ? design.inNetwork : design.outOfNetwork
  if (sharing === undefined) return undefined
  const isCurrent = planYearStart(benefits.planYearStarts ?? '01-01', asOf) === from
  const coinsurance = divide(fromNumber(sharing.coinsurancePercent), rational(100n))
  return {
    from,
    sharing,
    coinsurance,
    deductible: open(sharing.deductible ?? NONE, isCurrent),
    maximum: open(sharing.outOfPocketMaximum, isCurrent, sharing.deductible),
  }
}

/**
 * How much may still be taken under a limit.
 *
 * @param remaining - what is left
 * @param wanted - what would be taken without the limit
 * @returns the smaller of the two
 * @internal
 */
export function upTo(remaining: Remaining, wanted: Rational): Rational {
  return least(least(wanted, remaining.individual), remaining.family)
}

/**
 * Takes an amount off a limit, for the person and the family.
 *
 * @param remaining - what is left; changed
 * @param amount - what is taken, not more than is left
 * @internal
 */
export function take(remaining: Remaining, amount: Rational): void {
  if (amount.n === 0n) return
  const less = (left: Rational | undefined): Rational | undefined => left && subtract(left, amount)
  remaining.individual = less(remaining.individual)
  remaining.family = less(remaining.family)
}

/**
 * The smaller of two amounts, or the first where there is no second.
 *
 * @param amount - an amount
 * @param limit - another; `undefined` means without limit
 * @returns the smaller one
 * @internal
 */
export function least(amount: Rational, limit: Rational | undefined): Rational {
  return limit !== undefined && compare(limit, amount) < 0 ? limit : amount
}

const NONE: YearlyLimit = { individualMinor: 0 }

// What was used up of a limit within another, as the deductible is within the maximum, is used up of both.
function open(limit: YearlyLimit | undefined, isCurrent: boolean, within?: YearlyLimit): Remaining {
  if (limit === undefined) return { individual: undefined, family: undefined }
  const { individualMinor, familyMinor = 0 } = limit
  const used = isCurrent ? (limit.individualMetMinor ?? Math.min(individualMinor, within?.individualMetMinor ?? 0)) : 0
  const usedByFamily = isCurrent ? (limit.familyMetMinor ?? Math.max(used, Math.min(familyMinor, within?.familyMetMinor ?? 0))) : 0
  return {
    individual: limit.aggregate === true ? undefined : fromNumber(limit.individualMinor - used),
    family: limit.familyMinor === undefined ? undefined : fromNumber(limit.familyMinor - usedByFamily),
  }
}
