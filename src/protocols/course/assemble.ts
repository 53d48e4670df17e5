import type { Finding } from '../../core/answer'
import { buildAnswer } from '../../core/answer'
import { dateOfDay, dayNumber } from '../../core/date'
import { instantMillis } from '../../core/instant'
import { instantInZone } from '../../core/zone'
import { KNOWLEDGE_DATE } from '../../core/knowledge'
import { inform } from '../findings'
import type { DoseRule, Protocol } from '../model'
import { placeAssessments } from './assessments'
import { gapFindings } from './gaps'
import { doseStep } from './dose-step'
import type { CourseInput, ReadCourse } from './input'
import type { CourseDecision, CoursePlan, CourseSession, SessionReason } from './model'
import type { Notes } from './notes'
import { lapseFindings } from './missed'
import { placeTherapy } from './therapy'

/**
 * A dosing session on its day.
 *
 * @internal
 */
export interface DatedSession {
  /** Number among all dosing sessions; kept when a course is rescheduled. */
  readonly number: number
  /** Id of the phase. */
  readonly phase: string
  /** Number in the phase; kept when a course is rescheduled. */
  readonly numberInPhase: number
  /** Number among the sessions of the phase that are given, which the dose steps go by. */
  readonly given: number
  /** Day number. */
  readonly day: number
  /** A session before it was missed. */
  readonly afterMissed?: boolean
  /** A session before it was missed when the course was dated anew earlier. */
  readonly afterEarlierMissed?: boolean
  /** It belongs to a phase without a number of sessions. */
  readonly openEnded?: boolean
  /** Why it lies there. */
  readonly reason: SessionReason
}

/**
 * What a course rests on that is dated anew: what took place before the first day that changes stays.
 *
 * @internal
 */
export interface EarlierCourse {
  /** First day number that changes. */
  readonly from: number
  /** Sessions without a dose so far: psychotherapy and assessments. */
  readonly others: readonly CourseSession[]
  /** Ids of the points at which it was to be judged. They stay due where a phase ends with fewer sessions. */
  readonly due: readonly string[]
  /** Its last sessions were left out, for they lie after the last day asked for. */
  readonly isCutOff: boolean
}

const CUT_OFF = 'The last day asked for lies before the end of the course; later sessions are left out.'

/**
 * Puts a dated course together: clock times, dose steps, psychotherapy, decision points, findings about gaps. Sessions after the last day
 * asked for are left out.
 *
 * @internal
 */
export function assembleCourse(
  protocol: Protocol,
  read: ReadCourse,
  input: CourseInput,
  all: readonly DatedSession[],
  notes: Notes,
  earlier?: EarlierCourse,
): CoursePlan {
  const whole = all.map((entry) => toSession(entry, read, input, protocol.dose))
  const dosing = whole.filter(({ date }) => input.through === undefined || date <= input.through)
  const dated = all.slice(0, dosing.length)
  const leftOut = all.slice(dosing.length).filter((entry) => entry.openEnded !== true)
  if (leftOut.length > 0 || earlier?.isCutOff === true) notes.findings.push(inform(protocol, 'course-cut-off', CUT_OFF))
  const model = input.psychotherapy
  const placed = model === undefined ? [] : placeTherapy(protocol, model, input, leftOut.length === 0 ? dosing : whole, notes, earlier)
  // What is counted from the last dose waits for that dose: it is left out with it, and stays so when the course is dated anew.
  const therapy = placed.filter(({ around }) => {
    const isPlanned = earlier === undefined || earlier.others.some((session) => session.around?.group === around?.group)
    return isPlanned && !leftOut.some((entry) => entry.number === around?.dosing)
  })
  const sessions = [...dosing, ...placeAssessments(protocol, read, input, whole, notes, earlier), ...therapy].sort(byDate)
  const others = earlier === undefined ? 'no open day inside the gap keeps the others' : 'sessions that need not move keep their days'
  notes.findings.push(
    ...gapFindings(protocol, read, dated, sessions, others),
    ...lapseFindings(protocol, dated),
    ...clockFindings(protocol, read, dosing),
    ...skippedTimes(protocol, input, sessions),
  )
  if (input.weekdays === undefined) notes.assumptions.push('Sessions may take place on every day of the week.')
  if (input.at !== undefined)
    notes.assumptions.push("Clock times depend on the host's time zone data; one that the clocks show twice is the first.")
  return {
    protocol: protocol.id,
    ...(read.course === undefined ? {} : { course: read.course.id }),
    input,
    phases: read.phases.map(({ phase, schedule }) => ({
      id: phase.id,
      ...(schedule === undefined ? {} : { schedule: schedule.id }),
      sessions: dosing.filter((one) => one.phase === phase.id).length,
    })),
    sessions,
    decisions: decisions(protocol, all, dosing, earlier?.due ?? []),
    ...buildAnswer({ asOf: KNOWLEDGE_DATE, ...notes }),
  }
}

function toSession(entry: DatedSession, read: ReadCourse, input: CourseInput, dose: DoseRule | undefined): CourseSession {
  const date = dateOfDay(entry.day)
  const step = doseStep(read.phases.find(({ phase }) => phase.id === entry.phase)?.phase.dose ?? dose, entry.given)
  return {
    number: entry.number,
    phase: entry.phase,
    numberInPhase: entry.numberInPhase,
    kind: 'dosing',
    date,
    ...(input.at === undefined ? {} : { startsAt: instantInZone(date, input.at, input.timeZone) }),
    ...(step === undefined ? {} : { doseStep: step }),
    ...(input.psychotherapy?.therapistAtDosing === true ? { therapistPresent: true } : {}),
    reasons: [entry.reason],
  }
}

// An assessment decides upon what follows, so it comes before a dose of the same day.
const KIND_ORDER = ['preparation', 'assessment', 'dosing', 'integration']

function byDate(a: CourseSession, b: CourseSession): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1
  return KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) || a.number - b.number
}

/** A clock time that the zone skips on a day takes place later than asked. */
function skippedTimes(protocol: Protocol, { at }: CourseInput, sessions: readonly CourseSession[]): readonly Finding[] {
  return sessions.flatMap(({ date, startsAt }, index): readonly Finding[] => {
    if (at === undefined || startsAt === undefined || startsAt.slice(11, 16) === at) return []
    return [
      {
        code: 'protocols/clock-time-skipped',
        severity: 'caution',
        message: `The clocks skip ${at} on ${date}; the session starts at ${startsAt.slice(11, 16)}.`,
        because: [{ path: `sessions[${index}].startsAt`, value: startsAt, expected: at, outcome: 'unmet' }],
        sources: [],
        record: protocol.id,
      },
    ]
  })
}

/** Sessions a day apart are meant to be 24 hours apart. Where the clocks change between them they are not, and nobody sees it from the dates. */
function clockFindings(protocol: Protocol, read: ReadCourse, dosing: readonly CourseSession[]): readonly Finding[] {
  return dosing.flatMap((session, index): readonly Finding[] => {
    const before = dosing[index - 1]
    if (before?.startsAt === undefined || session.startsAt === undefined) return []
    if (dayNumber(session.date) - dayNumber(before.date) !== 1) return []
    const hours = (instantMillis(session.startsAt) - instantMillis(before.startsAt)) / 3_600_000
    if (hours === 24) return []
    const schedule = read.phases.find(({ phase }) => phase.id === session.phase)?.schedule
    const message = `The clocks change between ${before.date} and ${session.date}: ${hours} hours lie between the two starts, not 24.`
    const because = [{ path: 'at', value: session.startsAt, expected: '24 hours', outcome: 'unmet' }] as const
    return [
      {
        code: 'protocols/clock-change',
        severity: 'caution',
        message,
        because,
        sources: schedule?.gapSources ?? [],
        record: protocol.id,
      },
    ]
  })
}

/** A point lies after as many sessions as were given; or after the last one of a phase that was to be judged and ends with fewer. */
function decisions(
  protocol: Protocol,
  all: readonly DatedSession[],
  kept: readonly CourseSession[],
  due: readonly string[],
): readonly CourseDecision[] {
  return protocol.decisionPoints.flatMap(({ id, phase, afterSessions, text }) => {
    const ofPhase = all.filter((entry) => entry.phase === phase)
    const reached = ofPhase.find((entry) => entry.given === afterSessions) ?? (due.includes(id) ? ofPhase.at(-1) : undefined)
    const after = kept.find((session) => session.number === reached?.number)
    return after === undefined ? [] : [{ id, afterSession: after.number, notBefore: after.date, text }]
  })
}
