import type { Missing, SourceRef } from '../../core'
import { addDays, daysBetween } from '../../core/date'
import { instruments } from '../../outcomes/catalog'
import type { Instrument, InstrumentId } from '../../outcomes'
import type { Change } from '../../outcomes/judge-change'
import { judgeChange, meetsRemission } from '../../outcomes/judge-change'
import { trajectory } from '../../outcomes/trajectory'
import { unitOfScores } from '../../outcomes/unit-of-scores'
import { hasTotal } from './has-total'
import type { ContinuationRule, DecisionMeasure, JudgedScale, ResponseGroup } from './model'
import { placeOfTotal } from './place-of-total'
import type { ReachedPlace } from './reach'
import { decisionCode } from './reach'
import type { ReadAssessment, ReadHistory } from './read-history'

/**
 * A scale that was judged, with what findings need.
 *
 * @internal
 */
export interface ReadScale {
  /** What the answer shows of it. */
  readonly judged: JudgedScale
  /** The scores, and where each stands in what the caller passed. */
  readonly places: readonly { readonly path: string; readonly score: number }[]
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
  /** Names of scales that were begun and have no current score, beside others that are judged. */
  readonly notCounted: readonly string[]
}

/**
 * Judges every scale that the decision point accepts and that has its scores.
 *
 * @internal
 */
export function judgeScales(decision: ReachedPlace, history: ReadHistory): ReadScales {
  const { reachedOn, rule } = decision
  const first = history.sessions[0]?.on ?? reachedOn
  const found = measuresOf(rule, history).map((measure): FoundScores => {
    const own = history.assessments.filter(({ instrument }) => instrument === measure.instrument)
    return { measure, own, ...pickBoth(own, first, reachedOn, history) }
  })
  const scales = found.flatMap(({ measure, baseline, current, own }): readonly ReadScale[] => {
    if (current.scored === undefined || (needsBaseline(rule) && baseline.scored === undefined)) return []
    return [judgeScale(measure, rule, baseline.scored, current.scored, own, first)]
  })
  if (scales.length === 0) return { scales, missing: askForScores(decision, found, first, history.asOf), notCounted: [] }
  const left = found.filter(({ baseline, current }) => baseline.scored !== undefined && current.scored === undefined)
  return { scales, missing: [], notCounted: left.map(({ measure }) => instruments[measure.instrument].shortName) }
}

/** The baseline has no say where a decision goes by remission alone. */
function needsBaseline(rule: ContinuationRule | undefined): boolean {
  return rule?.judgedBy !== 'remission'
}

interface FoundScores {
  readonly measure: DecisionMeasure
  /** Every assessment with the instrument. */
  readonly own: readonly ReadAssessment[]
  readonly baseline: Picked
  readonly current: Picked
}

/** Asks for what is missing of the scales that were begun, or of any where none was. */
function askForScores(place: ReachedPlace, found: readonly FoundScores[], first: string, asOf: string): readonly Missing[] {
  const { reachedOn, rule } = place
  const decides = [decisionCode(place)]
  const begun = found.filter(({ baseline, current }) => [baseline, current].some(({ scored, open }) => scored ?? open))
  if (begun.length > 0) {
    return begun.flatMap(({ measure, baseline, current, own }) =>
      [
        ...(needsBaseline(rule)
          ? askFor(measure, baseline, `on or shortly before ${first}, the first session`, isAny(own, '<=', first))
          : []),
        ...askFor(measure, current, `on or after ${reachedOn}, not long before ${asOf}`, isAny(own, '>', first)),
      ].map((one) => ({ ...one, decides })),
    )
  }
  const accepted = found.length > 0 ? found.map(({ measure }) => measure) : (rule?.measures ?? [])
  const names = listOf(accepted.map(({ instrument }) => instruments[instrument].shortName))
  const question = needsBaseline(rule)
    ? `Which score (${names}) was taken before the first session on ${first}, and which on or after ${reachedOn}?`
    : `Which score (${names}) was taken on or after ${reachedOn}?`
  return [{ path: 'assessments', question, because: found.some(({ own }) => own.length > 0) ? 'stale' : 'absent', decides }]
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
      : [judgeScale({ instrument }, undefined, baseline.scored, current.scored, own, first)]
  })
}

type Scored = ReadAssessment & { readonly score: number }

interface Picked {
  /** The latest assessment of the time that has a total. */
  readonly scored: Scored | undefined
  /** The latest one whose items leave the total open, where none has a total. */
  readonly open: ReadAssessment | undefined
}

function pick(assessments: readonly ReadAssessment[], from: string, through: string): Picked {
  const inTime = assessments.filter(({ on }) => on >= from && on <= through)
  const scored = inTime.filter((one): one is Scored => one.score !== undefined).at(-1)
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
    current: pick(own, [reachedOn, addDays(first, 1), addDays(asOf, -currentWithinDays)].sort().at(-1) ?? reachedOn, asOf),
  }
}

function askFor(measure: DecisionMeasure, { scored, open }: Picked, when: string, hasOther: boolean): readonly Omit<Missing, 'decides'>[] {
  if (scored !== undefined) return []
  if (open?.answers !== undefined) {
    return open.answers.missing.map(({ path, question, because }) => ({
      path: `assessments[${open.index}].${path}`,
      question,
      because,
    }))
  }
  const { shortName } = instruments[measure.instrument]
  return [{ path: 'assessments', question: `What was the ${shortName} total ${when}?`, because: hasOther ? 'stale' : 'absent' }]
}

function isAny(own: readonly ReadAssessment[], is: '<=' | '>', day: string): boolean {
  return own.some(({ on }) => (is === '<=' ? on <= day : on > day))
}

/** Scales of the rule, or every outcome measure with a total and a response definition for a decision point of the consumer's own. */
function measuresOf(rule: ContinuationRule | undefined, { instrument, assessments }: ReadHistory): readonly DecisionMeasure[] {
  const used = [...new Set(assessments.map((one) => one.instrument))]
  const measures = rule?.measures ?? used.filter(canTellResponse).map((id) => ({ instrument: id }))
  return instrument === undefined ? measures : measures.filter((one) => one.instrument === instrument)
}

function canTellResponse(id: InstrumentId): boolean {
  return instruments[id].purpose === 'outcome' && instruments[id].response.length > 0 && hasTotal(instruments[id])
}

function judgeScale(
  measure: DecisionMeasure,
  rule: ContinuationRule | undefined,
  before: Scored | undefined,
  current: Scored,
  own: readonly ReadAssessment[],
  first: string,
): ReadScale {
  const instrument = instruments[measure.instrument]
  const remission = definition(instrument.remission, measure.remission)
  const response = definition(instrument.response, measure.response)
  const changeTo = (score: number): Change | undefined => before && judgeChange(instrument, before.score, score, remission, response)
  const isRemission = (one: Scored | undefined): boolean =>
    one !== undefined && remission !== undefined && meetsRemission(remission, one.score)
  const isGood = (change: Change | undefined): boolean => change?.category === 'response' || change?.category === 'remission'
  const change = changeTo(current.score)
  const compared: Compared = {
    change,
    share: before && judgeChange(instrument, before.score, current.score, undefined, response),
    isRemitted: isRemission(current),
    wasRemitted: isRemission(before),
  }
  const earlier = own.filter(({ on }) => on > first && on < current.on)
  const group = groupOf(rule, compared)
  const baseline = needsBaseline(rule) ? before : undefined
  const shown = baseline && change
  const counted = [...(baseline === undefined ? [] : [baseline]), current]
  return {
    judged: {
      instrument: measure.instrument,
      ...(baseline === undefined ? {} : { baseline: { on: baseline.on, score: baseline.score } }),
      current: { on: current.on, score: current.score },
      ...(shown === undefined ? {} : { category: shown.category }),
      remission: compared.isRemitted,
      ...(group === undefined ? {} : { group }),
      definitions: shown?.definitions ?? (remission === undefined ? {} : { remission: remission.id }),
    },
    places: counted.map((one) => ({ path: placeOfTotal(one), score: one.score })),
    isWorse: change?.category === 'worsening',
    isLost: !(isGood(change) || compared.wasRemitted) && earlier.some(({ score }) => score !== undefined && isGood(changeTo(score))),
    isRelapse: before !== undefined && relapseOf(measure, own, before),
    obstacle: group === undefined ? obstacleTo(instrument, compared) : undefined,
    assumptions: [...unitOfScores(instrument), ...earlyBaseline(instrument, baseline, first), ...estimatedTotals(instrument, counted)],
    sources: [...(change?.sources ?? []), ...(remission?.sources ?? [])],
  }
}

function earlyBaseline({ shortName }: Instrument, baseline: Scored | undefined, first: string): readonly string[] {
  if (baseline === undefined || baseline.on === first) return []
  return [`The ${shortName} baseline was taken ${daysBetween(baseline.on, first)} days before the first session.`]
}

function estimatedTotals({ shortName }: Instrument, counted: readonly Scored[]): readonly string[] {
  return counted
    .filter(({ answers }) => answers?.prorated === true)
    .map(({ on }) => `The ${shortName} total of ${on} is estimated: unanswered items were filled with the mean of the answered ones.`)
}

interface Compared {
  /** Against the baseline, where there is one. */
  readonly change: Change | undefined
  /** The same by the share of the baseline alone, remission left aside. */
  readonly share: Change | undefined
  readonly isRemitted: boolean
  /** Whether the baseline was in remission already. */
  readonly wasRemitted: boolean
}

function groupOf(rule: ContinuationRule | undefined, { change, share, isRemitted, wasRemitted }: Compared): ResponseGroup | undefined {
  if (rule?.judgedBy === 'remission') return isRemitted ? 'responder' : 'partial'
  if (change === undefined || share === undefined) return undefined
  const isResponse = share.category === 'response'
  if (rule?.judgedBy === 'response-and-remission') {
    if (share.category === 'insufficient-data') return undefined
    if (isRemitted && isResponse) return 'responder'
    return isRemitted || isResponse || share.category === 'partial-response' ? 'partial' : 'non-responder'
  }
  if ((wasRemitted && change.category !== 'worsening') || change.category === 'insufficient-data') return undefined
  if (isRemitted || isResponse) return 'responder'
  const isGain = rule?.partial === 'any-gain' && share.improvement !== undefined && share.improvement.n > 0n
  return change.category === 'partial-response' || isGain ? 'partial' : 'non-responder'
}

function obstacleTo({ shortName }: Instrument, { wasRemitted }: Compared): string {
  return wasRemitted
    ? `The ${shortName} baseline already met the remission definition, so a response cannot be told on this scale.`
    : `No share of the ${shortName} baseline can be taken, so a response cannot be told on this scale.`
}

/** Whether scores after response met the instrument's relapse definition and the last one, which is the current one, has not recovered. */
function relapseOf(measure: DecisionMeasure, own: readonly ReadAssessment[], baseline: ReadAssessment): boolean {
  if (instruments[measure.instrument].relapse.length === 0) return false
  const points = own.flatMap(({ on, score }) => (score === undefined || on < baseline.on ? [] : [{ on, score }]))
  const course = trajectory({ instrument: measure.instrument, remission: measure.remission, points })
  return course.relapse !== undefined && course.last?.category !== 'remission' && course.last?.category !== 'response'
}

function definition<T extends { readonly id: string }>(list: readonly T[], id: string | undefined): T | undefined {
  return id === undefined ? list[0] : list.find((one) => one.id === id)
}

function listOf(names: readonly string[]): string {
  if (names.length === 0) return 'of an outcome measure'
  return names.length === 1 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
}
