import type { IsoDate } from '../../core'
import { addDays, daysBetween } from '../../core/date'
import type { DecisionPoint, Protocol } from '../../protocols'
import type { ContinuationRule, DecisionTiming } from './model'
import type { ReadHistory } from './read-history'
import { continuationRules } from './catalog'

/**
 * A decision point with the rule it is read by, and whether it is reached.
 *
 * @internal
 */
export interface PlacedDecision {
  /** The decision point of the protocol. */
  readonly point: DecisionPoint
  /** Absent for a decision point of the consumer's own. */
  readonly rule: ContinuationRule | undefined
  /** Sessions of its phase that were given. */
  readonly given: number
  /** Sessions of its phase after which it lies, where there is a number. */
  readonly planned: number | undefined
  /** Day on which it was reached, where it was. */
  readonly reachedOn: IsoDate | undefined
  /** Day on which it is reached at the latest, where that can be told and it is not reached. */
  readonly latestOn: IsoDate | undefined
}

/**
 * Places every decision point of a protocol in the course so far, in the order of the protocol.
 *
 * @internal
 */
export function placeDecisions(protocol: Protocol, history: ReadHistory): readonly PlacedDecision[] {
  const followed = coursesFollowed(protocol, history)
  const points = protocol.decisionPoints.filter(({ phase }) => followed.length === 0 || followed.some((phases) => phases.includes(phase)))
  return points.flatMap((point): readonly PlacedDecision[] => {
    const fits = (rule: ContinuationRule): boolean => rule.protocols.includes(protocol.id) && rule.decisionPoints.includes(point.id)
    const own = history.rules.filter(fits)
    const rules = own.length > 0 ? own : continuationRules.filter(fits)
    const usual: DecisionTiming = point.afterSessions === undefined ? { kind: 'each-assessment' } : { kind: 'after-sessions' }
    return rules.length === 0 ? [place(point, undefined, usual, history)] : rules.map((rule) => place(point, rule, rule.timing, history))
  })
}

/**
 * The code of what follows at a decision point. Every decision point of this library has a rule, so one without is the consumer's own.
 *
 * @internal
 */
export function decisionCode({ point, rule }: PlacedDecision): string {
  return rule !== undefined && continuationRules.includes(rule) ? `care-plan/${rule.id}` : `custom/${rule?.id ?? point.id}`
}

/**
 * A decision point that is reached.
 *
 * @internal
 */
export type ReachedPlace = PlacedDecision & { readonly reachedOn: IsoDate }

/**
 * The decision point reached last; of several reached on one day, the last in the order of the protocol.
 *
 * @internal
 */
export function latestReached(places: readonly PlacedDecision[]): ReachedPlace | undefined {
  return places
    .filter((one): one is ReachedPlace => one.reachedOn !== undefined)
    .reduce<ReachedPlace | undefined>((last, one) => (last === undefined || one.reachedOn >= last.reachedOn ? one : last), undefined)
}

/** Phases of the courses that the sessions given can belong to. A protocol may have one course for some ages and another for others. */
function coursesFollowed({ courses }: Protocol, { sessions }: ReadHistory): readonly (readonly string[])[] {
  return courses
    .map(({ phases }) => phases.map(({ id }) => id))
    .filter((phases) => sessions.every(({ phase }) => phase === undefined || phases.includes(phase)))
}

function place(point: DecisionPoint, rule: ContinuationRule | undefined, timing: DecisionTiming, history: ReadHistory): PlacedDecision {
  const inPhase = history.sessions.filter(({ phase }) => phase === point.phase)
  const planned = timing.kind === 'after-sessions' ? (timing.sessions ?? point.afterSessions) : undefined
  const due = dueOn(
    timing,
    planned,
    inPhase.map(({ on }) => on),
    history,
  )
  const isReached = due !== undefined && due <= history.asOf
  return {
    point,
    rule,
    given: inPhase.length,
    planned,
    reachedOn: isReached ? due : undefined,
    latestOn: isReached ? undefined : due,
  }
}

/** The day on which a decision point is or will be reached, as far as the sessions given so far tell. */
function dueOn(
  timing: DecisionTiming,
  planned: number | undefined,
  inPhase: readonly IsoDate[],
  { sessions, asOf }: ReadHistory,
): IsoDate | undefined {
  const first = sessions[0]?.on
  if (first === undefined) return undefined
  if (timing.kind === 'each-assessment') return inPhase[0]
  if (timing.kind === 'every') {
    if (inPhase.length === 0) return undefined
    const passed = Math.floor((daysBetween(first, asOf) + 1 - timing.afterDay) / timing.days)
    return onDay(first, timing.afterDay + timing.days * Math.max(1, passed))
  }
  const last = planned === undefined ? undefined : inPhase[planned - 1]
  const bySessions = last === undefined ? undefined : addDays(last, timing.daysAfter ?? 0)
  // A phase that has not begun is not judged, however late it is.
  const byDay = timing.orDay === undefined || inPhase.length === 0 ? undefined : onDay(first, timing.orDay)
  if (bySessions === undefined || byDay === undefined) return bySessions ?? byDay
  return bySessions < byDay ? bySessions : byDay
}

/** Days of a course are counted from 1, the day of the first session. */
function onDay(first: IsoDate, day: number): IsoDate {
  return addDays(first, day - 1)
}
