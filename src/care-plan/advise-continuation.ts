import type { Missing } from '../core'
import { buildAnswer, redactFindings } from '../core/answer'
import { instruments } from '../outcomes/catalog'
import type { Protocol } from '../protocols'
import { adviseCourse } from './continuation/advise-course'
import { decisionFindings, lossFindings, noDecision } from './continuation/findings'
import type { ReadScale } from './continuation/judge-scales'
import { judgeScales, watchScales } from './continuation/judge-scales'
import type {
  ComingDecision,
  ContinuationAdvice,
  ContinuationHistory,
  ContinuationOptions,
  ContinuationStep,
  ReachedDecision,
} from './continuation/model'
import type { PlacedDecision, ReachedPlace } from './continuation/reach'
import { latestReached, placeDecisions } from './continuation/reach'
import type { ReadHistory } from './continuation/read-history'
import { readHistory } from './continuation/read-history'
import { asksSafety, readSafety } from './continuation/read-safety'

/**
 * Tells what a cited protocol says next: at which decision point the course stands, what the scores say there, and what follows (go on,
 * adjust, taper, stop), with the sources of the decision point. It is support for the clinician who decides, never an order, and it neither
 * diagnoses nor sets a dose.
 *
 * It reads scores and answers to safety items alone: side effects, blood pressure and misuse are read by screening, by the checklist before a
 * dose and by `assessMisuse`, and a course that goes well by its scores can have to stop for them.
 *
 * A safety flag comes before everything: while one stands open the advice is `refer`, whatever the scores say. Without a baseline, without a
 * current score, or without a recent answer to a safety item that the scale asks, the advice is `insufficient-data`, and `missing` names what
 * to ask. Where scales disagree, or where no text decides, the advice is `re-evaluate`.
 *
 * @param protocol - a protocol of this library, or one of the consumer's own; its own decision points are told in their own words
 * @param history - sessions given and assessments taken, none after `asOf`
 * @param options - the day of the judgment; how old scores may be, in days; which instrument to go by
 * @returns safety, the advice, the decision point behind it, and what each scale says
 * @throws InvalidInputError naming every bad field: a date after `asOf`, an unknown phase, a score outside its range, two scores on one day
 * @example
 * ```ts
 * import { adviseContinuation } from 'ketamine-therapy/care-plan'
 * import { ivTrdAcuteSix } from 'ketamine-therapy/protocols'
 *
 * const days = ['2026-03-02', '2026-03-04', '2026-03-06', '2026-03-09', '2026-03-11', '2026-03-13']
 * const sessions = days.map((on) => ({ on }))
 * const before = { instrument: 'phq-9', on: '2026-03-02', responses: [3, 3, 2, 3, 2, 2, 2, 1, 0] }
 * const after = { instrument: 'phq-9', on: '2026-03-14', responses: [1, 1, 1, 1, 1, 1, 1, 0, 0] }
 * const advise = (...assessments: readonly (typeof before)[]) =>
 *   adviseContinuation(ivTrdAcuteSix, { sessions, assessments }, { asOf: '2026-03-14' })
 *
 * advise(before, after).advice // → 'continue'
 * advise(before, after).course?.text // → 'maintenance or psychotherapy'
 * advise(after).advice // → 'insufficient-data'
 * advise(before, { ...after, responses: [1, 1, 1, 1, 1, 1, 0, 0, 1] }).advice // → 'refer'
 * ```
 */
export function adviseContinuation(protocol: Protocol, history: ContinuationHistory, options: ContinuationOptions): ContinuationAdvice {
  const read = readHistory(protocol, history, options)
  const safety = readSafety(read)
  const places = placeDecisions(protocol, read)
  const decision = latestReached(places)
  const { scales, missing, notCounted } = decision === undefined ? { scales: [], missing: [], notCounted: [] } : judgeScales(decision, read)
  const others = watchScales(read).filter(({ judged }) => scales.every((one) => one.judged.instrument !== judged.instrument))
  const said = decision === undefined ? undefined : adviseCourse(protocol, decision, scales, read)
  const step = said?.course.step ?? (decision !== undefined ? 'insufficient-data' : places.length > 0 ? 'not-due' : 'no-published-rule')
  // A scale that asks about suicide says nothing about safety when only its total is known.
  const isAsked = scales.some(({ judged }) => asksSafety(instruments[judged.instrument]))
  const isUnsafe = safety.standing.standing === 'unknown' && (isAsked || safety.isUnread) && LENIENT.includes(step)
  const advice: ContinuationStep = safety.standing.standing === 'raised' ? 'refer' : isUnsafe ? 'insufficient-data' : step
  const statements = [...protocol.stopRules, ...protocol.continueRules, ...(decision?.rule?.disputes ?? [])]
  const findings = [
    ...safety.findings,
    ...(decision === undefined ? [noDecision(protocol, step)] : decisionFindings(decision, said, scales, step)),
    ...lossFindings(protocol, [...scales, ...others]),
  ]
  return {
    protocol: protocol.id,
    safety: safety.standing,
    advice,
    ...(decision === undefined ? {} : { decision: toReached(decision) }),
    ...(said === undefined ? {} : { course: said.course }),
    judged: scales.map(({ judged: { baseline, current, ...rest } }) => ({
      ...rest,
      ...(read.redact || baseline === undefined ? {} : { baseline }),
      ...(read.redact || current === undefined ? {} : { current }),
    })),
    coming: places.filter(({ reachedOn }) => reachedOn === undefined).map(toComing),
    statements,
    ...buildAnswer({
      asOf: read.asOf,
      findings: read.redact ? redactFindings(findings) : findings,
      missing: orderMissing([...missing, ...safety.missing, ...read.unread.map((one) => one.missing)], isUnsafe),
      assumptions: [...assumptionsOf(decision, scales, read), ...notCounted.map(sayNotCounted)],
      sources: [
        ...(decision?.point.sources ?? []),
        ...(said?.sources ?? []),
        ...scales.flatMap((scale) => scale.sources),
        ...statements.flatMap((one) => one.sources),
      ],
    }),
  }
}

/** Steps that would let the course go on; none of them is given while safety is unknown. */
const LENIENT: readonly ContinuationStep[] = ['continue', 'taper', 'adjust']

function toReached({ point, rule, given, planned, reachedOn }: ReachedPlace): ReachedDecision {
  return {
    id: point.id,
    ...(rule === undefined ? {} : { rule: rule.id }),
    reachedOn,
    sessionsGiven: given,
    ...(planned === undefined ? {} : { sessionsPlanned: planned }),
    text: point.text,
  }
}

function toComing({ point, given, planned, latestOn }: PlacedDecision): ComingDecision {
  return {
    id: point.id,
    ...(planned === undefined ? {} : { sessionsLeft: Math.max(0, planned - given) }),
    ...(latestOn === undefined ? {} : { latestOn }),
    text: point.text,
  }
}

/** What keeps an advice back is asked first. */
function orderMissing(missing: readonly Missing[], safetyFirst: boolean): readonly Missing[] {
  const isSafety = ({ decides }: Missing): boolean => decides.includes('care-plan/assess-safety-first')
  return safetyFirst ? [...missing.filter(isSafety), ...missing.filter((one) => !isSafety(one))] : missing
}

/** None is preferred in silence: what spoke against going on may have grown old since. */
function sayNotCounted(name: string): string {
  return `The ${name} has a baseline and no current score, and is not counted.`
}

function assumptionsOf(decision: PlacedDecision | undefined, scales: readonly ReadScale[], read: ReadHistory): readonly string[] {
  return [
    ...(decision === undefined
      ? []
      : [
          `The baseline is the latest score within ${read.baselineWithinDays} days before the first session; a current score is at most ${read.currentWithinDays} days old.`,
        ]),
    ...(decision?.rule?.partial === 'any-gain'
      ? ['Any gain short of response counts as partial: no definition of a partial response is in use here.']
      : []),
    ...scales.flatMap(({ assumptions }) => assumptions),
  ]
}
