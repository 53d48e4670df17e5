import type { Missing, SourceRef } from '../../core'
import { addDays, daysBetween } from '../../core/date'
import type { Rational } from '../../core/rational'
import { compare, fromNumber } from '../../core/rational'
import { instruments } from '../../outcomes/catalog'
import type { InstrumentId } from '../../outcomes'
import { judgeChange, meetsRemission } from '../../outcomes/judge-change'
import { trajectory } from '../../outcomes/trajectory'
import { unitOfScores } from '../../outcomes/unit-of-scores'
import type { ContinuationRule, DecisionMeasure, JudgedScale, ResponseGroup } from './model'
import type { ReachedPlace } from './reach'
import type { ReadAssessment, ReadHistory } from './read-history'

/**
 * A scale that was judged, with what findings need.
 *
 * @internal
 */
export interface ReadScale {
  /** What the answer shows of it. */
  readonly judged: JudgedScale
  /** Places of the scores in the list the caller gave. */
  readonly places: readonly { readonly index: number; readonly score: number }[]
  /** Whether the score is worse than before the course. */
  readonly isWorse: boolean
  /** Whether an earlier score of the course was a response and the current one is none. */
  readonly isLost: boolean
  /** Whether a relapse after response is met and not recovered from. */
  readonly isRelapse: boolean
  /** Why no group can be told although the scores are there. */
  readonly obstacle: string | undefined
  /** What was taken for granted. */
  readonly assumptions: readonly string[]
  /** Sources of the definitions that decided. */
  readonly sources: readonly SourceRef[]
}

/**
 * What the scales of a decision point say, and which scores are missing.
 *
 * @internal
 */
export interface ReadScales {
  /** Scales that have their scores. */
  readonly scales: readonly ReadScale[]
  /** Scores to ask for, where no scale has them. */
  readonly missing: readonly Missing[]
}

/**
 * Judges every scale that the decision point accepts and that has its scores.
 *
 * @internal
 */
export function judgeScales(decision: ReachedPlace, history: ReadHistory): ReadScales {
  const { reachedOn } = decision
  const measures = measuresOf(decision.rule, history)
  const needsBaseline = decision.rule?.judgedBy !== 'remission'
  const first = history.sessions[0]?.on ?? reachedOn
  const found = measures.map((measure) => {
    const own = history.assessments.filter(({ instrument }) => instrument === measure.instrument)
    return { measure, own, ...pickBoth(own, first, reachedOn, history) }
  })
  const scales = found.flatMap(({ measure, baseline, current, own }): readonly ReadScale[] => {
    if (current.scored === undefined || (needsBaseline && baseline.scored === undefined)) return []
    return [judgeScale(measure, decision.rule, baseline.scored, current.scored, own, first, needsBaseline)]
  })
  if (scales.length > 0) return { scales, missing: [] }
  const decides = [`care-plan/${decision.rule?.id ?? decision.point.id}`]
  const accepted = measures.length > 0 ? measures : (decision.rule?.measures ?? [])
  const names = accepted.map(({ instrument }) => instruments[instrument].shortName)
  const begun = found.filter(({ baseline, current }) => [baseline, current].some(({ scored, open }) => scored ?? open))
  return {
    scales,
    missing:
      begun.length > 0
        ? begun.flatMap(({ measure, baseline, current, own }) =>
            [
              ...(needsBaseline
                ? askFor(measure, baseline, `on or shortly before ${first}, the first session`, isAny(own, '<=', first))
                : []),
              ...askFor(measure, current, `on or after ${reachedOn}, not long before ${history.asOf}`, isAny(own, '>', first)),
            ].map((one) => ({ ...one, decides })),
          )
        : [
            {
              path: 'history.assessments',
              question: needsBaseline
                ? `Which score (${listOf(names)}) was taken before the first session on ${first}, and which on or after ${reachedOn}?`
                : `Which score (${listOf(names)}) was taken on or after ${reachedOn}?`,
              because: found.some(({ own }) => own.length > 0) ? ('stale' as const) : ('absent' as const),
              decides,
            },
          ],
  }
}

/**
 * Every outcome scale that was used, by the latest score since the first session, whatever the decision point goes by: what got worse is told
 * even where nothing is judged yet.
 *
 * @internal
 */
export function watchScales(history: ReadHistory): readonly ReadScale[] {
  const first = history.sessions[0]?.on
  if (first === undefined) return []
  const used = [...new Set(history.assessments.map((one) => one.instrument))].filter((id) => instruments[id].purpose === 'outcome')
  return used.flatMap((instrument) => {
    const own = history.assessments.filter((one) => one.instrument === instrument)
    const { baseline, current } = pickBoth(own, first, first, history)
    return baseline.scored === undefined || current.scored === undefined
      ? []
      : [judgeScale({ instrument }, undefined, baseline.scored, current.scored, own, first, true)]
  })
}

interface Picked {
  /** The latest assessment of the time that has a total. */
  readonly scored: (ReadAssessment & { readonly score: number }) | undefined
  /** The latest one whose items leave the total open, where none has a total. */
  readonly open: ReadAssessment | undefined
}

function pick(assessments: readonly ReadAssessment[], from: string, through: string): Picked {
  const inTime = assessments.filter(({ on }) => on >= from && on <= through)
  const scored = inTime.filter((one): one is ReadAssessment & { readonly score: number } => one.score !== undefined).at(-1)
  return { scored, open: scored === undefined ? inTime.at(-1) : undefined }
}

function pickBoth(
  own: readonly ReadAssessment[],
  first: string,
  reachedOn: string,
  { asOf, baselineWithinDays, currentWithinDays }: ReadHistory,
): { readonly baseline: Picked; readonly current: Picked } {
  return {
    baseline: pick(own, addDays(first, -baselineWithinDays), first),
    current: pick(own, laterOf(reachedOn, addDays(first, 1), addDays(asOf, -currentWithinDays)), asOf),
  }
}

function askFor(measure: DecisionMeasure, { scored, open }: Picked, when: string, hasOther: boolean): readonly Omit<Missing, 'decides'>[] {
  if (scored !== undefined) return []
  if (open?.answers !== undefined) {
    return open.answers.missing.map(({ path, question, because }) => ({
      path: `history.assessments[${open.index}].${path}`,
      question,
      because,
    }))
  }
  const { shortName } = instruments[measure.instrument]
  return [{ path: 'history.assessments', question: `What was the ${shortName} total ${when}?`, because: hasOther ? 'stale' : 'absent' }]
}

function isAny(own: readonly ReadAssessment[], is: '<=' | '>', day: string): boolean {
  return own.some(({ on }) => (is === '<=' ? on <= day : on > day))
}

/** Scales of the rule, or every outcome measure with a response definition for a decision point of the consumer's own. */
function measuresOf(rule: ContinuationRule | undefined, { instrument, assessments }: ReadHistory): readonly DecisionMeasure[] {
  const used = [...new Set(assessments.map((one) => one.instrument))]
  const measures = rule?.measures ?? used.filter(canTellResponse).map((id) => ({ instrument: id }))
  return instrument === undefined ? measures : measures.filter((one) => one.instrument === instrument)
}

function canTellResponse(id: InstrumentId): boolean {
  return instruments[id].purpose === 'outcome' && instruments[id].response.length > 0
}

function judgeScale(
  measure: DecisionMeasure,
  rule: ContinuationRule | undefined,
  baseline: (ReadAssessment & { readonly score: number }) | undefined,
  current: ReadAssessment & { readonly score: number },
  own: readonly ReadAssessment[],
  first: string,
  needsBaseline: boolean,
): ReadScale {
  const instrument = instruments[measure.instrument]
  const remission = definition(instrument.remission, measure.remission)
  const response = definition(instrument.response, measure.response)
  const isRemitted = remission !== undefined && meetsRemission(remission, current.score)
  const change = baseline === undefined ? undefined : judgeChange(instrument, baseline.score, current.score, remission, response)
  const share = baseline === undefined ? undefined : judgeChange(instrument, baseline.score, current.score, undefined, response)
  const isResponse = share?.category === 'response'
  const wasRemitted = baseline !== undefined && remission !== undefined && meetsRemission(remission, baseline.score)
  const isLost =
    baseline !== undefined &&
    !(isResponse || isRemitted || wasRemitted) &&
    own.some(({ on, score }) => {
      if (score === undefined || on <= first || on >= current.on) return false
      const { category } = judgeChange(instrument, baseline.score, score, remission, response)
      return category === 'response' || category === 'remission'
    })
  const isRelapse = baseline !== undefined && relapseOf(measure, own, baseline, current)
  const group = ((): ResponseGroup | undefined => {
    if (rule?.judgedBy === 'remission') return isRemitted ? 'responder' : 'partial'
    if (change === undefined || share === undefined) return undefined
    const isWorse = change.category === 'worsening'
    if (rule?.judgedBy === 'response-and-remission') {
      if (isRemitted && isResponse) return 'responder'
      return isRemitted || isResponse || share.category === 'partial-response' ? 'partial' : 'non-responder'
    }
    if (wasRemitted && !isWorse) return undefined
    if (change.category === 'insufficient-data') return undefined
    if (isRemitted || isResponse) return 'responder'
    const isGain = rule?.partial === 'any-gain' && isPositive(share.improvement)
    return change.category === 'partial-response' || isGain ? 'partial' : 'non-responder'
  })()
  return {
    judged: {
      instrument: measure.instrument,
      ...(baseline === undefined || !needsBaseline ? {} : { baseline: { on: baseline.on, score: baseline.score } }),
      current: { on: current.on, score: current.score },
      ...(change === undefined || !needsBaseline ? {} : { category: change.category }),
      remission: isRemitted,
      ...(group === undefined ? {} : { group }),
      definitions: change !== undefined && needsBaseline ? change.definitions : remission === undefined ? {} : { remission: remission.id },
    },
    places: [...(baseline === undefined || !needsBaseline ? [] : [baseline]), current].map(({ index, score }) => ({ index, score })),
    isWorse: change?.category === 'worsening',
    isLost,
    isRelapse,
    obstacle:
      group !== undefined
        ? undefined
        : wasRemitted
          ? `The ${instrument.shortName} baseline already met the remission definition, so a response cannot be told on this scale.`
          : `No share of the ${instrument.shortName} baseline can be taken, so a response cannot be told on this scale.`,
    assumptions: [
      ...unitOfScores(instrument),
      ...(baseline === undefined || !needsBaseline || baseline.on === first
        ? []
        : [`The ${instrument.shortName} baseline was taken ${daysBetween(baseline.on, first)} days before the first session.`]),
      ...[baseline, current].flatMap((one) =>
        one?.answers?.prorated === true && (one === current || needsBaseline)
          ? [
              `The ${instrument.shortName} total of ${one.on} is estimated: unanswered items were filled with the mean of the answered ones.`,
            ]
          : [],
      ),
    ],
    sources: [...(change?.sources ?? []), ...(remission?.sources ?? [])],
  }
}

/** Whether scores after response met the instrument's relapse definition and the current one has not recovered. */
function relapseOf(measure: DecisionMeasure, own: readonly ReadAssessment[], baseline: ReadAssessment, current: ReadAssessment): boolean {
  if (instruments[measure.instrument].relapse.length === 0) return false
  const points = own.flatMap(({ on, score }) => (score === undefined || on < baseline.on || on > current.on ? [] : [{ on, score }]))
  const course = trajectory({ instrument: measure.instrument, remission: measure.remission, points })
  return course.relapse !== undefined && course.last?.category !== 'remission' && course.last?.category !== 'response'
}

function definition<T extends { readonly id: string }>(list: readonly T[], id: string | undefined): T | undefined {
  return id === undefined ? list[0] : list.find((one) => one.id === id)
}

function isPositive(value: Rational | undefined): boolean {
  return value !== undefined && compare(value, fromNumber(0)) > 0
}

function laterOf(...days: readonly string[]): string {
  return days.reduce((latest, day) => (day > latest ? day : latest))
}

function listOf(names: readonly string[]): string {
  if (names.length === 0) return 'of an outcome measure'
  return names.length === 1 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
}
