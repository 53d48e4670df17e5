import type { SourceRef } from '../core'
import type { Rational } from '../core/rational'
import type { Instrument, MeaningfulChange, RemissionDefinition, ResponseAssessment, ResponseCategory, ResponseDefinition } from './model'
import { deepFreeze } from '../core/freeze'
import { compare, divide, fromNumber, multiply, rational, roundTo, subtract, toNumber } from '../core/rational'

/** What two scores of an instrument say. */
export interface Change {
  /** See {@link ResponseCategory}. */
  readonly category: ResponseCategory
  /** Current minus baseline. */
  readonly change: Rational
  /** Change in percent of the baseline; absent for a baseline of zero. */
  readonly percent?: Rational
  /** Improvement in percent of the baseline; absent for a baseline of zero. */
  readonly improvement?: Rational
  /** Whether the change reaches the published meaningful change for an individual. */
  readonly meaningful: 'yes' | 'no' | 'unknown'
  /** Definitions that decided. */
  readonly definitions: ResponseAssessment['definitions']
  /** Sources of these definitions. */
  readonly sources: readonly SourceRef[]
}

/**
 * Judges a current score against a baseline. Remission comes first; then worsening; then response and partial response by the share of the
 * baseline, on exact fractions.
 *
 * @param instrument - an outcome measure
 * @param baseline - total before treatment
 * @param current - total now
 * @param remission - remission definition to use, where the instrument has one
 * @param response - response definition to use; the instrument's first when left out
 * @param part - part that the scores belong to, where not the total
 * @returns the category with what decided it
 * @internal
 */
export function judgeChange(
  instrument: Instrument,
  baseline: number,
  current: number,
  remission: RemissionDefinition | undefined,
  response: ResponseDefinition | undefined = instrument.response[0],
  part?: string,
): Change {
  const [from, to] = [fromNumber(baseline), fromNumber(current)]
  const change = subtract(to, from)
  const gain = instrument.direction === 'higher-is-worse' ? subtract(from, to) : change
  const loss = subtract(rational(0n), gain)
  const percent = from.n > 0n ? share(change, from) : undefined
  const improvement = from.n > 0n ? share(gain, from) : undefined
  const noticeable = instrument.meaningfulChange.find((entry) => entry.appliesTo === 'individual' && entry.part === part)
  const partial = instrument.partialResponse
  const worse = loss.n > 0n && (noticeable === undefined || reaches(noticeable, loss, from) !== 'no')
  const category = ((): ResponseCategory => {
    if (remission !== undefined && meetsRemission(remission, current)) return 'remission'
    if (worse) return 'worsening'
    if (improvement === undefined || response === undefined) return 'insufficient-data'
    if (passes(improvement, response)) return 'response'
    return partial !== undefined && passes(improvement, partial) ? 'partial-response' : 'no-response'
  })()
  return {
    category,
    change,
    ...(percent === undefined ? {} : { percent }),
    ...(improvement === undefined ? {} : { improvement }),
    meaningful: noticeable === undefined ? 'unknown' : reaches(noticeable, gain.n < 0n ? loss : gain, from),
    definitions: {
      ...(remission === undefined ? {} : { remission: remission.id }),
      ...(response === undefined ? {} : { response: response.id }),
      ...(partial === undefined ? {} : { partialResponse: partial.id }),
      ...(noticeable === undefined ? {} : { meaningfulChange: noticeable.id }),
      worsening: noticeable?.id ?? 'any-worsening',
    },
    sources: [
      ...[remission, response, partial, noticeable].flatMap((definition) => definition?.sources ?? []),
      ...(category === 'worsening' && noticeable === undefined ? [ANY_WORSENING] : []),
    ],
  }
}

/** The convention behind a worsening where no meaningful change is carried. @internal */
export const ANY_WORSENING: SourceRef = /* @__PURE__ */ deepFreeze({
  citation: 'library-convention',
  locator: 'any worsening counts where no meaningful change is carried',
  checked: 'convention',
})

/**
 * Tells whether a score meets a remission definition.
 *
 * @param definition - the definition
 * @param score - total, in points
 * @returns whether it is met
 * @internal
 */
export function meetsRemission(definition: RemissionDefinition, score: number): boolean {
  return definition.is === '<' ? score < definition.to : score <= definition.to
}

/**
 * Rounds a percentage to one decimal for show, halves away from zero.
 *
 * @param percent - exact percentage
 * @returns a number with at most one decimal
 * @internal
 */
export function showPercent(percent: Rational): number {
  return toNumber(roundTo(percent, rational(1n, 10n), 'half-up'))
}

function share(part: Rational, whole: Rational): Rational {
  return multiply(divide(part, whole), rational(100n))
}

function passes(improvement: Rational, bound: { readonly improvementPercent: number; readonly strict?: boolean }): boolean {
  const order = compare(improvement, fromNumber(bound.improvementPercent))
  return bound.strict === true ? order > 0 : order >= 0
}

// `size` is how far the score moved, in points, whichever way. Inside a published range nobody can tell.
function reaches(entry: MeaningfulChange, size: Rational, baseline: Rational): 'yes' | 'no' | 'unknown' {
  if (entry.points !== undefined) {
    if (compare(size, fromNumber(entry.points)) < 0) return 'no'
    return compare(size, fromNumber(entry.throughPoints ?? entry.points)) >= 0 ? 'yes' : 'unknown'
  }
  if (entry.percent === undefined || baseline.n <= 0n) return 'unknown'
  return compare(share(size, baseline), fromNumber(entry.percent)) >= 0 ? 'yes' : 'no'
}
