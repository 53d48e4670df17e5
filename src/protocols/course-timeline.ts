import type { Finding } from '../core/answer'
import { InputCheck } from '../core/check'
import { dayNumber } from '../core/date'
import type { Instant, IsoDate } from '../core/words'
import type { CoursePlan, CourseSession } from './course/model'
import { timelineText } from './course/timeline-text'
import { allPhases } from './dose/find'
import type { Protocol } from './model'
import { checkShape } from './shape'
import { PARTS } from './shapes'

/** One event on a timeline. */
export interface TimelineEvent {
  /** A session, a point at which the course is judged, or a day that is closed. */
  readonly kind: CourseSession['kind'] | 'decision' | 'closed'
  /** Id of its lane. Absent for closed days, which cross all lanes. */
  readonly lane?: string
  /** Number among the events of its kind; of the dosing session before it for a decision. */
  readonly number?: number
  /** Calendar date at the place of treatment. */
  readonly date: IsoDate
  /** Days after the first dosing session; negative before it. */
  readonly dayOffset: number
  /** Week counted from the first dosing session, whose week is 1; the week before it is 0. */
  readonly week: number
  /** Point in time, where the course has clock times. */
  readonly startsAt?: Instant
  /** What it is, in words. */
  readonly label: string
  /** Why it does not lie where it usually would. */
  readonly remark?: string
}

/** A row of events that belong together: a phase of dosing, or one kind of psychotherapy sessions. */
export interface TimelineLane {
  /** Id of the phase, or of the psychotherapy model with the kind of session. */
  readonly id: string
  /** Name for people. */
  readonly label: string
  /** What kind of sessions it holds. */
  readonly kind: CourseSession['kind']
}

/** A course laid out in time, to be printed or drawn. */
export interface CourseTimeline {
  /** Id of the protocol. */
  readonly protocol: string
  /** Name of the protocol. */
  readonly name: string
  /** First date. Absent: no session is dated. */
  readonly from?: IsoDate
  /** Last date. Absent: no session is dated. */
  readonly through?: IsoDate
  /** Rows in their order: preparation, phases, what follows. */
  readonly lanes: readonly TimelineLane[]
  /** Sessions, decisions and closed days by date. */
  readonly events: readonly TimelineEvent[]
  /** The same as plain text, with the findings and assumptions of the course under it. */
  readonly text: string
}

/**
 * Lays a dated course out in time: one lane for each phase, for assessments and for each kind of psychotherapy session, with sessions, decisions and the closed
 * days between them; and prints it as text. It adds nothing to the course and moves nothing. A drawing can be made from the same lanes and events.
 *
 * @param protocol - the protocol that the course was planned with
 * @param course - what `scheduleCourse` or `rescheduleCourse` answered
 * @returns lanes, events and the text
 * @throws InvalidInputError for a course of another protocol, or a malformed one
 * @example
 * ```ts
 * import { courseTimeline, ivSiTwo24h, scheduleCourse } from 'ketamine-therapy/protocols'
 *
 * const course = scheduleCourse(ivSiTwo24h, { start: '2026-12-01', timeZone: 'UTC' })
 * const timeline = courseTimeline(ivSiTwo24h, course)
 * timeline.text.split('\n').slice(2, 6) // → ['', 'Week 1', '  Tue 2026-12-01  dosing 1: Two infusions, 1 of 2', '  Wed 2026-12-02  dosing 2: Two infusions, 2 of 2']
 * courseTimeline(ivSiTwo24h, {} as never) // throws InvalidInputError
 * ```
 */
export function courseTimeline(protocol: Protocol, course: CoursePlan): CourseTimeline {
  checkInput(protocol, course)
  const first = course.sessions.find((session) => session.kind === 'dosing') ?? course.sessions[0]
  const dates = course.sessions.map((session) => session.date)
  const [from, through] = [dates[0], dates.at(-1)]
  const at = placeFrom(first?.date)
  const events = [
    ...course.sessions.map((session) => toEvent(session, protocol, course, at)),
    ...course.decisions.map((one) => decision(one, course, at)),
    ...closedDays(course, from, through).map((date): TimelineEvent => ({ kind: 'closed', ...at(date), label: 'closed' })),
  ].sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1))
  const timeline = {
    protocol: protocol.id,
    name: protocol.name,
    ...(from === undefined || through === undefined ? {} : { from, through }),
    lanes: lanesOf(protocol, course),
    events,
  }
  return { ...timeline, text: timelineText(timeline, course.findings.filter(isToldOnPaper), course.assumptions) }
}

/** Findings that inform are about the protocol; those above them are about these dates or warn, and belong on the page. */
function isToldOnPaper(finding: Finding): boolean {
  return finding.severity !== 'info'
}

function checkInput(protocol: Protocol, course: CoursePlan): void {
  const check = new InputCheck('courseTimeline')
  checkShape(check, 'protocol', protocol, PARTS.named)
  checkShape(check, 'course', course, PARTS.timeline)
  check.done()
  if (course.protocol !== protocol.id) check.fail('course.protocol', 'conflict', `belongs to "${course.protocol}", not to "${protocol.id}"`)
  const before = course.sessions.findIndex((session, index) => index > 0 && session.date < (course.sessions[index - 1]?.date ?? ''))
  if (before >= 0) check.fail(`course.sessions[${before}].date`, 'conflict', 'sessions must be in the order of their dates')
  check.done()
}

type Place = Pick<TimelineEvent, 'date' | 'dayOffset' | 'week'>

function placeFrom(first: IsoDate | undefined): (date: IsoDate) => Place {
  const origin = first === undefined ? 0 : dayNumber(first)
  return (date) => {
    const dayOffset = dayNumber(date) - origin
    return { date, dayOffset, week: Math.floor(dayOffset / 7) + 1 }
  }
}

const AS_USUAL = ['usual', 'kept', 'psychotherapy']

function toEvent(session: CourseSession, protocol: Protocol, course: CoursePlan, at: (date: IsoDate) => Place): TimelineEvent {
  const { kind, number, date, startsAt, minutes, reasons } = session
  const planned = course.sessions.filter((one) => one.kind === kind && one.phase === session.phase)
  const position = planned.indexOf(session) + 1
  const of = kind === 'dosing' ? `, ${position} of ${planned.length}` : ''
  const step = session.doseStep === undefined ? '' : `, dose step ${session.doseStep}`
  const present = session.therapistPresent === true ? ', therapist present' : ''
  const long = minutes === undefined ? '' : `, ${minutes} minutes`
  const told = reasons.filter((reason) => !AS_USUAL.includes(reason.code) && !(reason.code === 'start' && date === course.input.start))
  return {
    kind,
    lane: laneId(session),
    number,
    ...at(date),
    ...(startsAt === undefined ? {} : { startsAt }),
    label: `${kind} ${number}: ${nameOf(session, protocol, course)}${of}${step}${present}${long}`,
    ...(told.length === 0 ? {} : { remark: told.map((reason) => reason.text).join(' ') }),
  }
}

function decision(one: CoursePlan['decisions'][number], course: CoursePlan, at: (date: IsoDate) => Place): TimelineEvent {
  const after = course.sessions.find((session) => session.kind === 'dosing' && session.number === one.afterSession)
  const lane = after === undefined ? {} : { lane: laneId(after) }
  return { kind: 'decision', ...lane, number: one.afterSession, ...at(one.notBefore), label: `decision: ${one.text}` }
}

function closedDays(course: CoursePlan, from: IsoDate | undefined, through: IsoDate | undefined): readonly IsoDate[] {
  if (from === undefined || through === undefined) return []
  return [...new Set(course.input.unavailable ?? [])].filter((date) => from < date && date < through)
}

function laneId({ kind, phase }: CourseSession): string {
  if (kind === 'assessment') return 'assessment'
  return kind === 'dosing' ? phase : `${phase}/${kind}`
}

function nameOf({ kind, phase }: CourseSession, protocol: Protocol, course: CoursePlan): string {
  if (kind === 'preparation' || kind === 'integration') return course.input.psychotherapy?.name ?? phase
  return allPhases(protocol).find((one) => one.id === phase)?.label ?? phase
}

const KINDS: readonly CourseSession['kind'][] = ['preparation', 'assessment', 'dosing', 'integration']

function lanesOf(protocol: Protocol, course: CoursePlan): readonly TimelineLane[] {
  return KINDS.flatMap((kind) => {
    const ofKind = course.sessions.filter((session) => session.kind === kind)
    const firsts = ofKind.filter((session, index) => ofKind.findIndex((one) => laneId(one) === laneId(session)) === index)
    return firsts.map((session) => ({
      id: laneId(session),
      label: kind === 'assessment' ? 'Assessments' : nameOf(session, protocol, course),
      kind,
    }))
  })
}
