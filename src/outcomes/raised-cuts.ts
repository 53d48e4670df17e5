import type { Because, Finding } from '../core'
import type { Rational } from '../core/rational'
import { compare, fromNumber, toNumber } from '../core/rational'
import type { CutOff, Instrument, ItemFlag } from './model'
import { computeTotals } from './totals'

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
 * @param path - place of the total in what the caller passed, or in the answer
 * @internal
 */
export function raisedFinding({ id, raises, is, to, sources }: CutOff, total: number | undefined, path: string): readonly Finding[] {
  if (raises === undefined) return []
  const value = total === undefined ? {} : { value: total }
  const because = { path, ...value, expected: `${is} ${to}`, outcome: 'met' as const }
  return [{ code: `outcomes/${id}`, ...raises, because: [because], sources, record: id }]
}

/**
 * What a score says at once, where only the score is known: cut-offs that call for a step of their own, and flags of items that such a score leaves
 * no doubt about. Answers to items below the total are unknown, unless the others cannot make it up: a PHQ-9 of 25 holds an item 9 above 0.
 *
 * @param instrument - the instrument
 * @param score - the score
 * @param path - place of the score in what the caller passed
 * @internal
 */
export function raisedByScore(instrument: Instrument, score: number, path: string): readonly Finding[] {
  const reached = instrument.cutOffs.filter((cut) => cut.part === undefined && reaches(cut, fromNumber(score)))
  return [...reached.flatMap((cut) => raisedFinding(cut, score, path)), ...raisedItems(instrument, score, path)]
}

/**
 * Flags of items that a score leaves no doubt about.
 *
 * @param instrument - the instrument
 * @param score - the score
 * @param path - place of the score in what the caller passed
 * @internal
 */
export function raisedItems(instrument: Instrument, score: number, path: string): readonly Finding[] {
  return instrument.flags
    .filter(({ item, from }) => leastAnswer(instrument, score, item) >= from)
    .map((flag) => flagFinding(flag, { path, value: score, outcome: 'met' }))
}

/**
 * The finding of an answer that calls for a step of its own.
 *
 * @param flag - the flag, raised
 * @param because - the answer, or the score that leaves no doubt about it
 * @internal
 */
export function flagFinding({ id, severity, message, lay, sources }: ItemFlag, because: Because): Finding {
  return { code: `outcomes/${id}`, severity, message, lay, because: [because], sources, record: id }
}

/** The lowest answer that an item can have had, given the score: what is left when every other item has its highest. */
function leastAnswer(instrument: Instrument, score: number, item: string): number {
  const { items, scoring } = instrument
  if (scoring.kind === 'highest-yes') return scoring.items[score - 1] === item ? 1 : 0
  const most = new Map(items.map(({ id, maximum }) => [id, id === item ? 0 : maximum]))
  const { total } = computeTotals(instrument, (id) => most.get(id) ?? 0)
  return total === undefined ? 0 : score - toNumber(total)
}
