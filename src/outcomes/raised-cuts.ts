import type { Finding } from '../core'
import type { Rational } from '../core/rational'
import { compare, fromNumber } from '../core/rational'
import type { CutOff } from './model'

/**
 * Tells whether a score reaches a cut-off.
 *
 * @internal
 */
export function reaches({ is, to }: CutOff, score: Rational): boolean {
  const order = compare(score, fromNumber(to))
  return is === '>=' ? order >= 0 : is === '>' ? order > 0 : is === '<=' ? order <= 0 : order < 0
}

/**
 * The finding of a total that reaches a cut-off which calls for a step of its own.
 *
 * @param cut - the cut-off, reached
 * @param total - the total, where it is known
 * @internal
 */
export function raisedFinding({ id, raises, is, to, sources }: CutOff, total: number | undefined): readonly Finding[] {
  if (raises === undefined) return []
  const value = total === undefined ? {} : { value: total }
  const because = { path: 'total', ...value, expected: `not ${is} ${to}`, outcome: 'met' as const }
  return [{ code: `outcomes/${id}`, ...raises, because: [because], sources, record: id }]
}
