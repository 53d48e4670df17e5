import type { Finding } from '../core/answer'
import { InputCheck, isPlainObject } from '../core/check'
import { dateOfDay, dayNumber } from '../core/date'
import type { IsoDate } from '../core/words'
import type { DatedSession, EarlierCourse } from './course/assemble'
import { assembleCourse } from './course/assemble'
import { openDays } from './course/days'
import { withFloors } from './course/floors'
import type { CourseInput, ReadCourse } from './course/input'
import { LONGEST_DAYS, readCourseInput } from './course/input'
import type { Slot } from './course/lay'
import { laySessions } from './course/lay'
import { applyMissed, firstPhaseMissed } from './course/missed'
import type { CoursePlan, CourseSession, SessionReason } from './course/model'
import type { Notes } from './course/notes'
import { noOpenDay, startNotes } from './course/notes'
import { datablePhases, usualGap } from './course/slots'
import type { Protocol } from './model'
import { checkShape } from './shape'
import { PARTS } from './shapes'

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
  /** The day asked for. */
  readonly to: IsoDate
}

/** What happened to a course. Sessions before the first day that is touched stay as they are. */
export interface CourseChanges {
  /** Sessions that were not given. */
  readonly missed?: readonly MissedSession[] | undefined
  /** Sessions to be moved. */
  readonly moved?: readonly MovedSession[] | undefined
  /** Dates that are closed as well. */
  readonly unavailable?: readonly IsoDate[] | undefined
}

/** A session that lies on another day than before. */
export interface SessionChange {
  /** Number of the dosing session. */
  readonly number: number
  /** Day so far. Absent for a session that was added. */
  readonly from?: IsoDate
  /** Day now. Absent for a session that was missed, or that falls after the last day asked for. */
  readonly to?: IsoDate
}

/** A course after changes. */
export interface RescheduledCourse extends CoursePlan {
  /** Dosing sessions that moved, were added or dropped out, by number. */
  readonly changes: readonly SessionChange[]
}

/**
 * Dates a course anew after missed sessions, wishes and closures. It applies what is published about missed sessions, keeps every shortest
 * gap and every limit in seven days, and changes as little as it must: fewest sessions moved, then fewest days, then earliest. A gap that
 * grows beyond the longest one moves no other session, and a finding says so. What comes before the first day that changes stays,
 * psychotherapy too. Numbers of dosing sessions stay. It never puts two sessions on one day and never changes a dose; where a rule asks for judgement it says so and changes nothing.
 *
 * @param protocol - the protocol that the course was planned with
 * @param course - what `scheduleCourse` or this function answered
 * @param changes - missed sessions, moves (dates), closed dates; see {@link CourseChanges}
 * @returns the course with its new dates and the list of changes
 * @throws InvalidInputError for a course of another protocol, unknown session numbers and impossible dates
 * @example
 * ```ts
 * import { ivTrdAcuteSix, rescheduleCourse, scheduleCourse } from 'ketamine-therapy/protocols'
 *
 * const course = scheduleCourse(ivTrdAcuteSix, { start: '2026-12-01', timeZone: 'UTC', schedules: { induction: 'two-a-week' } })
 * rescheduleCourse(ivTrdAcuteSix, course, { moved: [{ number: 6, to: '2026-12-19' }] }).changes // → [{ number: 6, from: '2026-12-18', to: '2026-12-19' }]
 * rescheduleCourse(ivTrdAcuteSix, course, { missed: [{ number: 6 }] }).sessions.map((session) => session.number) // → [1, 2, 3, 4, 5, 7]
 * rescheduleCourse(ivTrdAcuteSix, course, { missed: [{ number: 9 }] }) // throws InvalidInputError
 * ```
 */
export function rescheduleCourse(protocol: Protocol, course: CoursePlan, changes: CourseChanges): RescheduledCourse {
  const { read, input, sessions } = readInput(protocol, course, changes)
  const notes = startNotes(protocol, read, course.assumptions)
  datablePhases(protocol, read.phases, input, notes)
  const isOpen = openDays(input)
  const missed = applyMissed(protocol, sessions, changes.missed ?? [], notes)
  const given = sessions.filter((one) => !missed.numbers.has(one.number))
  const from = firstTouched(
    sessions,
    [...given.map((one) => one.day), ...othersOf(course).map((one) => dayNumber(one.date))],
    changes,
    isOpen,
  )
  const staying = given.filter((one) => one.day < from)
  const moving = given.filter((one) => one.day >= from)
  const wishes = new Map((changes.moved ?? []).map((one) => [one.number, dayNumber(one.to)]))
  const added = addSessions(missed.toAdd, read, sessions)
  const inOrder = insertAdded(moving, added)
  const slots = inOrder.map((one) => toSlot(one, read, wishes, [...staying, ...inOrder]))
  const daysBefore = staying.map((one) => one.day)
  const days = laySessions(daysBefore, withFloors(slots, isOpen), isOpen)
  if (days.length < slots.length) return unchanged(protocol, read, course, sessions, notes, wishes.size > 0)
  const dated = number([
    ...staying.map((one) => ({ ...one, reason: keptReason })),
    ...inOrder.map((one, index) => relocate(one, days[index] as number, wishes, added)),
  ]).map((one) => (isAfterMissed(one, sessions, missed.numbers) ? { ...one, afterMissed: true } : one))
  notes.findings.push(...firstPhaseMissed(protocol, read.phases, sessions, dated))
  const plan = assembleCourse(protocol, read, input, dated, notes, earlierThan(from, course))
  return { ...plan, changes: listChanges(sessions, plan) }
}

interface Given {
  readonly number: number
  readonly phase: string
  readonly numberInPhase: number
  readonly day: number
}

const keptReason: SessionReason = { code: 'kept', text: 'Unchanged.' }

function readInput(
  protocol: Protocol,
  course: CoursePlan,
  changes: CourseChanges,
): { read: ReadCourse; input: CourseInput; sessions: readonly Given[] } {
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
  const read = isPlainObject(course) ? readPlanned(check, isReadable ? protocol : undefined, course) : undefined
  if (isReadable && sessions !== undefined) checkMatch(check, protocol, course, read, sessions)
  check.done()
  const closed = changes.unavailable ?? []
  const input = closed.length === 0 ? course.input : { ...course.input, unavailable: [...(course.input.unavailable ?? []), ...closed] }
  return { read: read as ReadCourse, input, sessions: sessions as readonly Given[] }
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

function dosingOf(course: CoursePlan): readonly Given[] {
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

function checkNumber(check: InputCheck, path: string, value: unknown, sessions: readonly Given[] | undefined, seen: Set<number>): void {
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
  sessions: readonly Given[],
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

/** The first day that a change touches; everything before it stays. */
function firstTouched(
  sessions: readonly Given[],
  days: readonly number[],
  changes: CourseChanges,
  isOpen: (day: number) => boolean,
): number {
  const dayOf = (number: number): number => sessions.find((one) => one.number === number)?.day ?? Number.POSITIVE_INFINITY
  const touched = [
    ...(changes.missed ?? []).map((one) => dayOf(one.number)),
    ...(changes.moved ?? []).flatMap((one) => [dayOf(one.number), dayNumber(one.to)]),
    ...days.filter((day) => !isOpen(day)),
  ]
  return Math.min(Number.POSITIVE_INFINITY, ...touched)
}

/** Sessions that finish the count of a phase: each after the last one of the phase, given or missed, by the usual gap. */
function addSessions(phaseIds: readonly string[], read: ReadCourse, sessions: readonly Given[]): readonly Given[] {
  const all = [...sessions]
  let number = Math.max(0, ...sessions.map((one) => one.number))
  for (const phaseId of phaseIds) {
    const schedule = read.phases.find(({ phase }) => phase.id === phaseId)?.schedule
    const last = all.filter((one) => one.phase === phaseId).at(-1)
    if (schedule === undefined || last === undefined) continue
    number++
    const numberInPhase = last.numberInPhase + 1
    all.push({ number, phase: phaseId, numberInPhase, day: last.day + usualGap(schedule, numberInPhase) })
  }
  return all.slice(sessions.length)
}

function isAfterMissed(one: DatedSession, sessions: readonly Given[], missed: ReadonlySet<number>): boolean {
  const index = sessions.findIndex((entry) => entry.number === one.number)
  const before = index === -1 ? sessions.filter((entry) => entry.phase === one.phase).at(-1) : sessions[index - 1]
  return before !== undefined && missed.has(before.number)
}

function insertAdded(moving: readonly Given[], added: readonly Given[]): readonly Given[] {
  const all = [...moving]
  for (const one of added) {
    const lastOfPhase = all.map((entry) => entry.phase).lastIndexOf(one.phase)
    all.splice(lastOfPhase === -1 ? 0 : lastOfPhase + 1, 0, one)
  }
  return all
}

function toSlot(one: Given, read: ReadCourse, wishes: ReadonlyMap<number, number>, all: readonly Given[]): Slot {
  const schedule = read.phases.find(({ phase }) => phase.id === one.phase)?.schedule
  const pinnedDay = wishes.get(one.number)
  const inPhase = all.filter((entry) => entry.phase === one.phase).findIndex((entry) => entry.number === one.number) + 1
  return {
    usualDay: one.day,
    ...(pinnedDay === undefined ? {} : { pinnedDay }),
    minimumGap: schedule?.minimumGapDays ?? 1,
    perSevenDays: schedule?.perSevenDays,
    inPhase,
  }
}

function relocate(
  one: Given,
  day: number,
  wishes: ReadonlyMap<number, number>,
  added: readonly Given[],
): Given & { reason: SessionReason } {
  if (added.includes(one)) return { ...one, day, reason: { code: 'added', text: 'Added to finish the count of sessions.' } }
  if (wishes.has(one.number)) return { ...one, day, reason: { code: 'asked', text: `Moved from ${dateOfDay(one.day)} on request.` } }
  if (day === one.day) return { ...one, reason: keptReason }
  return { ...one, day, reason: { code: 'moved', text: `Moved from ${dateOfDay(one.day)}, which is closed or would break a gap.` } }
}

function number(sessions: readonly (Given & { readonly reason: SessionReason })[]): readonly DatedSession[] {
  const counts = new Map<string, number>()
  return sessions.map((one) => {
    const given = (counts.get(one.phase) ?? 0) + 1
    counts.set(one.phase, given)
    return { ...one, given }
  })
}

function unchanged(
  protocol: Protocol,
  read: ReadCourse,
  course: CoursePlan,
  sessions: readonly Given[],
  notes: Notes,
  hasWishes: boolean,
): RescheduledCourse {
  notes.findings.push(hasWishes ? moveRefused(protocol) : noOpenDay(protocol))
  const dated = number(sessions.map((one) => ({ ...one, reason: keptReason })))
  return { ...assembleCourse(protocol, read, course.input, dated, notes, earlierThan(Number.POSITIVE_INFINITY, course)), changes: [] }
}

function earlierThan(from: number, course: CoursePlan): EarlierCourse {
  return {
    from,
    others: othersOf(course),
    due: course.decisions.map((point) => point.id),
    isCutOff: course.findings.some(({ code }) => code === 'protocols/course-cut-off'),
  }
}

function othersOf(course: CoursePlan): readonly CourseSession[] {
  return course.sessions.filter((session) => session.kind !== 'dosing')
}

function moveRefused(protocol: Protocol): Finding {
  return {
    code: 'protocols/move-breaks-gap',
    severity: 'hold',
    message: 'The day asked for is closed or would break a shortest gap or a limit of sessions in seven days; nothing was changed.',
    because: [{ path: 'moved', expected: 'an open day that keeps the gaps', outcome: 'unmet' }],
    sources: [],
    record: protocol.id,
  }
}

function listChanges(before: readonly Given[], plan: CoursePlan): readonly SessionChange[] {
  const after = plan.sessions.filter((session) => session.kind === 'dosing')
  const numbers = [...new Set([...before, ...after].map((one) => one.number))].sort((a, b) => a - b)
  return numbers.flatMap((one) => {
    const old = before.find((entry) => entry.number === one)
    const from = old === undefined ? undefined : dateOfDay(old.day)
    const to = after.find((entry) => entry.number === one)?.date
    if (from === to) return []
    return [{ number: one, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }]
  })
}
