import type { IsoDate } from '../core'
import type { Rational } from '../core/rational'
import type { CostStep } from './cost-model'
import { add, compare, divide, fromNumber, multiply, rational, subtract } from '../core/rational'

/** One unit of one item, priced in whole minor units. */
export interface Claim {
  /** Position of its item in the input. */
  readonly item: number
  /** Which unit of the item, from 1. */
  readonly unit: number
  /** Its day, where given. */
  readonly on?: IsoDate
  /** Name of the item. */
  readonly label: string
  /** Charge and charge after discount of the whole group, where a group shares it. */
  readonly group?: { readonly billedMinor: number; readonly chargedMinor: number }
  /** Charge before any discount, for this person. */
  readonly billedMinor: number
  /** Charge after discount. */
  readonly chargedMinor: number
  /** What the plan allows: at most `chargedMinor`. */
  readonly allowedMinor: number
  /** Part of `allowedMinor` that pays for the drug. */
  readonly drugMinor: number
  /** Whether the plan covers it. */
  readonly covered: boolean
  /** Whether help of a manufacturer may be counted on it. */
  readonly takesHelp: boolean
  /** In or out of network. */
  readonly network: 'in' | 'out'
  /** Share of the rest that someone else pays where the plan does not cover it, 0 to 100. */
  readonly helpPercent: number
}

/** Who pays a claim, exactly. */
export interface Settled {
  /** The claim. */
  readonly claim: Claim
  /** All that is paid for it: the allowed amount, out of network with the balance bill. Whole minor units. */
  readonly payableMinor: number
  /** Paid by manufacturer help, charity or employer. */
  readonly assistance: Rational
  /** Paid by the person. The plan and its supplement pay the rest. */
  readonly patient: Rational
  /** First day of its plan year, where the plan looked at it. */
  readonly planYear?: IsoDate
  /** Taken off the deductible. */
  readonly deductible: Rational
  /** Counted towards the maximum. */
  readonly towardMaximum: Rational
}

/** Outcome of all claims. */
export interface Settlement {
  /** Claims in the order in which they were settled. */
  readonly settled: readonly Settled[]
  /** What was done. */
  readonly steps: readonly CostStep[]
}

/** Writes a step down. @internal */
export type Note = (step: CostStep['step'], exact: Rational, left?: Rational) => void

/** Nothing. @internal */
export const ZERO: Rational = /* @__PURE__ */ rational(0n)

/**
 * A share of an amount.
 *
 * @param amount - exact amount
 * @param percent - 0 to 100
 * @returns the exact share
 * @internal
 */
export function percentOf(amount: Rational, percent: number): Rational {
  return percent === 0 ? ZERO : divide(multiply(amount, fromNumber(percent)), fromNumber(100))
}

/**
 * Sum. Most terms of a claim are nothing, and adding nothing needs no fraction in lowest terms.
 *
 * @param a - first term
 * @param b - second term
 * @returns a + b
 * @internal
 */
export function plus(a: Rational, b: Rational): Rational {
  if (b.n === 0n) return a
  return a.n === 0n ? b : add(a, b)
}

/**
 * Difference, with the same short way.
 *
 * @param a - from
 * @param b - what is taken away
 * @returns a − b
 * @internal
 */
export function minus(a: Rational, b: Rational): Rational {
  return b.n === 0n ? a : subtract(a, b)
}

/**
 * Splits an amount by size: of it goes to a part what the part is of the whole, nothing where both are nothing.
 *
 * @param amount - what is split
 * @param part - size of the part
 * @param whole - size of the whole, not less than the part
 * @returns the exact portion
 * @internal
 */
export function portion(amount: Rational, part: Rational, whole: Rational): Rational {
  if (part.n === 0n) return ZERO
  return compare(part, whole) === 0 ? amount : divide(multiply(amount, part), whole)
}
