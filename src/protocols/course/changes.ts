import { InputCheck, isPlainObject } from '../../core/check'
import { dayNumber } from '../../core/date'
import type { IsoDate } from '../../core/words'
import type { Protocol } from '../model'
import { checkShape } from '../shape'
import { PARTS } from '../shapes'
import type { CourseInput, ReadCourse } from './input'
import { LONGEST_DAYS, readCourseInput } from './input'
import type { CoursePlan } from './model'

/** A dosing session that was not given. A session put off for any reason counts as missed. */
export interface MissedSession {
  /** Number of the dosing session in the course, 1 for the first. */
  readonly number: number
  /** How the person is since: asked by some rules, never guessed. */
  readonly state?: 'worse' | 'not-worse' | 'relapse' | undefined
}

/** A dosing session that is to take place on another day. */
export interface MovedSession {
  /** Number of the dosing session in the course, 1 for the first. */
  readonly number: number
  /** The day asked for, within 3660 days of the first dosing session. */
  readonly to: IsoDate
}

/** What happened to a course. Sessions before the first day that is touched stay as they are. */
export interface CourseChanges {
  /** Sessions that were not given, at most 1000. */
  readonly missed?: readonly MissedSession[] | undefined
  /** Sessions to be moved, at most 1000. A session that is missed is not moved as well. */
  readonly moved?: readonly MovedSession[] | undefined
  /** Dates that are closed as well, at most 2000. */
  readonly unavailable?: readonly IsoDate[] | undefined
}

/**
 * A dosing session of a course.
 *
 * @internal
 */
export interface PlannedDose {
  /** Number in the course. */
  readonly number: number
  /** Id of the phase. */
  readonly phase: string
  /** Number in the phase. */
  readonly numberInPhase: number
  /** Day number. */
  readonly day: number
}

/**
 * Checks protocol, course and changes at the door and names every bad field.
 *
 * @returns the course as it was chosen, what was asked for with the new closures, and the dosing sessions so far
 * @internal
 */
export function readChanges(
  protocol: Protocol,
  course: CoursePlan,
  changes: CourseChanges,
): { read: ReadCourse; input: CourseInput; sessions: readonly PlannedDose[] } {
  const check = new InputCheck('rescheduleCourse')
  const isReadable = checkShape(check, 'protocol', protocol, PARTS.course)
  const sessions = checkShape(check, 'course', course, PARTS.plan) ? dosingOf(course) : undefined
  const given = check.object('', changes, ['missed', 'moved', 'unavailable'])
  const numbers = new Set<number>()
  checkList(check, 'missed', given['missed'], ['number', 'state'], (path, entry) => {
    checkNumber(check, path, entry['number'], sessions, numbers)
    if (entry['state'] !== undefined) check.oneOf(`${path}.state`, entry['state'], ['worse', 'not-worse', 'relapse'])
  })
  checkList(check, 'moved', given['moved'], ['number', 'to'], (path, entry) => {
    checkNumber(check, path, entry['number'], sessions, numbers)
    const start = sessions?.[0]?.day
    if (!check.date(`${path}.to`, entry['to']) || start === undefined) return
    if (Math.abs(dayNumber(entry['to']) - start) > LONGEST_DAYS)
      check.fail(`${path}.to`, 'out-of-range', `must be within ${LONGEST_DAYS} days of the first session`)
  })
  if (given['unavailable'] !== undefined) {
    check.list('unavailable', given['unavailable'], { max: 2000 }).forEach((date, index) => check.date(`unavailable[${index}]`, date))
  }
  // Phases and schedules of a course of another protocol are not looked for in this one.
  const isOfProtocol = isReadable && isPlainObject(course) && course.protocol === protocol.id
  const read = isPlainObject(course) ? readPlanned(check, isOfProtocol ? protocol : undefined, course) : undefined
  if (isReadable && sessions !== undefined) checkMatch(check, protocol, course, read, sessions)
  check.done()
  const closed = changes.unavailable ?? []
  const unavailable = [...new Set([...(course.input.unavailable ?? []), ...closed])]
  const input = closed.length === 0 ? course.input : { ...course.input, unavailable }
  return { read: read as ReadCourse, input, sessions: sessions as readonly PlannedDose[] }
}

/** What was asked for when the course was planned. */
function readPlanned(check: InputCheck, protocol: Protocol | undefined, course: CoursePlan): ReadCourse | undefined {
  return check.part('course.input', () => {
    const inner = new InputCheck('rescheduleCourse')
    const read = readCourseInput(inner, protocol, course.input)
    inner.done()
    return read
  })
}

function dosingOf(course: CoursePlan): readonly PlannedDose[] {
  return course.sessions
    .filter((one) => one.kind === 'dosing')
    .map((one) => ({ number: one.number, phase: one.phase, numberInPhase: one.numberInPhase, day: dayNumber(one.date) }))
}

function checkList(
  check: InputCheck,
  path: string,
  value: unknown,
  keys: readonly string[],
  each: (path: string, entry: Readonly<Record<string, unknown>>) => void,
): void {
  if (value === undefined) return
  check
    .list(path, value, { max: 1000 })
    .forEach((entry, index) => each(`${path}[${index}]`, check.object(`${path}[${index}]`, entry, keys)))
}

function checkNumber(
  check: InputCheck,
  path: string,
  value: unknown,
  sessions: readonly PlannedDose[] | undefined,
  seen: Set<number>,
): void {
  if (!check.number(`${path}.number`, value, { min: 1, whole: true }) || sessions === undefined) return
  if (!sessions.some((one) => one.number === value))
    check.fail(`${path}.number`, 'unknown-id', `${value} is no dosing session of this course`)
  else if (seen.has(value)) check.fail(`${path}.number`, 'conflict', `session ${value} is named twice`)
  seen.add(value)
}

function checkMatch(
  check: InputCheck,
  protocol: Protocol,
  course: CoursePlan,
  read: ReadCourse | undefined,
  sessions: readonly PlannedDose[],
): void {
  if (course.protocol !== protocol.id) check.fail('course.protocol', 'conflict', `belongs to "${course.protocol}", not to "${protocol.id}"`)
  const phases = read?.phases.filter((entry) => entry.schedule !== undefined).map((entry) => entry.phase.id)
  sessions.forEach((one, index) => {
    if (phases?.includes(one.phase) === false)
      check.fail('course.sessions', 'unknown-id', `"${one.phase}" is no dated phase of this course`)
    const before = sessions[index - 1]
    if (before !== undefined && before.day >= one.day) check.fail('course.sessions', 'conflict', 'dosing sessions must be on rising dates')
  })
  if (new Set(sessions.map((one) => one.number)).size < sessions.length)
    check.fail('course.sessions', 'conflict', 'numbers must not repeat')
}
