import type { Rational } from '../../core/rational'
import { compare, fromNumber, multiply, roundTo } from '../../core/rational'
import type { Ceiling } from '../model'

/**
 * The lowest of the ceilings that apply.
 *
 * @internal
 */
export interface Limit {
  /** Value, mg or mg for each hour. */
  readonly value: Rational
  /** The ceiling. */
  readonly ceiling: Ceiling
}

/**
 * A value after its ceiling.
 *
 * @internal
 */
export interface Capped {
  /** Value, mg or mg for each hour. */
  readonly value: Rational
  /** The ceiling that lowered the value. */
  readonly cappedBy?: Ceiling
  /** The value equals the ceiling, lowered or not. */
  readonly atCeiling: boolean
  /** The lowest ceiling that applies, lowering or not. */
  readonly limit?: Rational | undefined
}

/**
 * The lowest ceiling on a dose (`mg-per-session`, `mg-per-kg`) or on a rate (`mg-per-hour`, `mg-per-kg-per-hour`).
 *
 * @internal
 */
export function lowestLimit(ceilings: readonly Ceiling[], of: 'dose' | 'rate', kg: Rational | undefined): Limit | undefined {
  let lowest: Limit | undefined
  for (const ceiling of ceilings) {
    const value = valueOf(ceiling, of, kg)
    if (value !== undefined && (lowest === undefined || compare(value, lowest.value) < 0)) lowest = { value, ceiling }
  }
  return lowest
}

/**
 * Applies a ceiling before any rounding.
 *
 * @internal
 */
export function cap(value: Rational, limit: Limit | undefined): Capped {
  if (limit === undefined) return { value, atCeiling: false }
  const order = compare(value, limit.value)
  if (order > 0) return { value: limit.value, cappedBy: limit.ceiling, atCeiling: true, limit: limit.value }
  return { value, atCeiling: order === 0, limit: limit.value }
}

/**
 * Rounds half up, or down at a ceiling and where rounding up would pass it.
 *
 * @internal
 */
export function roundBelow(
  exact: Rational,
  step: Rational,
  { atCeiling, limit }: Pick<Capped, 'atCeiling' | 'limit'>,
): { readonly value: Rational; readonly mode: 'half-up' | 'down' } {
  const up = roundTo(exact, step, 'half-up')
  const passes = limit !== undefined && compare(up, limit) > 0
  return atCeiling || passes ? { value: roundTo(exact, step, 'down'), mode: 'down' } : { value: up, mode: 'half-up' }
}

function valueOf(ceiling: Ceiling, of: 'dose' | 'rate', kg: Rational | undefined): Rational | undefined {
  const value = fromNumber(ceiling.value)
  if (ceiling.unit === (of === 'dose' ? 'mg-per-session' : 'mg-per-hour')) return value
  if (ceiling.unit !== (of === 'dose' ? 'mg-per-kg' : 'mg-per-kg-per-hour') || kg === undefined) return undefined
  return multiply(value, kg)
}
