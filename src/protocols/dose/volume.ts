import type { Rational } from '../../core/rational'
import { compare, divide, multiply, rational, roundTo, subtract, toNumber } from '../../core/rational'
import { roundBelow } from './ceiling'

/**
 * Step of a dose, mg, up to which it is rounded for the eye alone.
 *
 * @internal
 */
export const FINEST_STEP_MG = 0.1

/**
 * What goes into the syringe. A volume is rounded from the exact dose, so that rounding happens once; but a protocol that rounds to more than
 * 0.1 mg means the round dose, and no other is drawn.
 *
 * @internal
 */
export function amountToDraw(exact: Rational, rounded: Rational, stepMg: number): Rational {
  return stepMg > FINEST_STEP_MG ? rounded : exact
}

/**
 * A volume rounded to what a syringe measures.
 *
 * @internal
 */
export interface RoundedVolume {
  /** After rounding, mL. */
  readonly rounded: Rational
  /** Change of the dose by the rounding, percent, one decimal. */
  readonly deviationPercent: number
}

/**
 * Rounds a volume: to 0.01 mL below 1 mL, to 0.1 mL from 1 mL on, halves up; down for a dose at a ceiling, and where rounding up would pass
 * the largest volume.
 *
 * @internal
 */
export function roundVolume(exact: Rational, atCeiling: boolean, limit: Rational | undefined): RoundedVolume {
  const step = compare(exact, rational(1n)) < 0 ? rational(1n, 100n) : rational(1n, 10n)
  const rounded = roundBelow(exact, step, { atCeiling, limit }).value
  return { rounded, deviationPercent: deviationPercent(rounded, exact) }
}

/**
 * Change by rounding, percent, one decimal.
 *
 * @internal
 */
export function deviationPercent(rounded: Rational, exact: Rational): number {
  const deviation = exact.n === 0n ? exact : multiply(divide(subtract(rounded, exact), exact), rational(100n))
  return toNumber(roundTo(deviation, rational(1n, 10n), 'half-up'))
}
