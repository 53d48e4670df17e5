import type { Finding } from '../core/answer'
import { dateOfDay, dayNumber } from '../core/date'
import { deepFreeze } from '../core/freeze'
import type { IsoDate } from '../core/words'
import type { DatedSession, EarlierCourse } from './course/assemble'
import { assembleCourse } from './course/assemble'
import type { CourseChanges, PlannedDose } from './course/changes'
import { readChanges } from './course/changes'
import { openDays } from './course/days'
import { withFloors } from './course/floors'
import type { ReadCourse } from './course/input'
import type { Slot } from './course/lay'
import { laySessions } from './course/lay'
import { applyMissed, firstPhaseMissed } from './course/missed'
import type { CoursePlan, CourseSession, SessionReason } from './course/model'
import type { Notes } from './course/notes'
import { noOpenDay, startNotes } from './course/notes'
import { datablePhases, usualGap } from './course/slots'
import type { Protocol } from './model'

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
 * psychotherapy too, and no session goes back to the day of one that was missed before it. Numbers of dosing sessions stay. It never puts
 * two sessions on one day and never changes a dose; where a rule asks for judgment it says so and changes nothing.
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
  const { read, input, sessions } = readChanges(protocol, course, changes)
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
  const dropped = sessions.filter((one) => missed.numbers.has(one.number)).map((one) => dateOfDay(one.day))
  const missedOn = [...new Set([...(course.missedOn ?? []), ...dropped])].sort()
  const first = Math.min(dayNumber(input.start), ...sessions.map((one) => one.day), ...wishes.values())
  const slots = inOrder.map((one) => ({
    ...toSlot(one, read, wishes, [...staying, ...inOrder]),
    notBefore: earliestDay(one, missedOn, first),
  }))
  const daysBefore = staying.map((one) => one.day)
  const days = laySessions(daysBefore, withFloors(slots, isOpen), isOpen)
  if (days.length < slots.length) return unchanged(protocol, read, course, sessions, notes, wishes.size > 0)
  const planned = [
    ...staying.map((one) => ({ ...one, reason: keptReason })),
    ...inOrder.map((one, index) => relocate(one, days[index] as number, wishes, added)),
  ]
  const dated = markMissed(countGiven(planned), course).map((one) =>
    isAfterMissed(one, sessions, missed.numbers) ? { ...one, afterMissed: true } : one,
  )
  notes.findings.push(...firstPhaseMissed(protocol, read.phases, dated))
  // A session may move to a day before that of the first change; what lies there goes with it.
  const plan = assembleCourse(protocol, read, input, dated, notes, earlierThan(Math.min(from, ...days), course))
  return { ...plan, ...(missedOn.length === 0 ? {} : { missedOn }), changes: listChanges(sessions, plan) }
}

const keptReason: SessionReason = /* @__PURE__ */ deepFreeze({ code: 'kept', text: 'Unchanged.' })

/** The first day that a change touches; everything before it stays. */
function firstTouched(
  sessions: readonly PlannedDose[],
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
function addSessions(phaseIds: readonly string[], read: ReadCourse, sessions: readonly PlannedDose[]): readonly PlannedDose[] {
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

/** The course carries the days of the sessions that were missed before: what they interrupted stays so. */
function markMissed(dated: readonly DatedSession[], { missedOn = [] }: CoursePlan): readonly DatedSession[] {
  const missed = missedOn.map(dayNumber)
  return dated.map((one, index) => {
    const before = dated[index - 1]
    return before !== undefined && missed.some((day) => before.day < day && day < one.day) ? { ...one, afterEarlierMissed: true } : one
  })
}

function isAfterMissed(one: DatedSession, sessions: readonly PlannedDose[], missed: ReadonlySet<number>): boolean {
  const index = sessions.findIndex((entry) => entry.number === one.number)
  const before = index === -1 ? sessions.filter((entry) => entry.phase === one.phase).at(-1) : sessions[index - 1]
  return before !== undefined && missed.has(before.number)
}

function insertAdded(moving: readonly PlannedDose[], added: readonly PlannedDose[]): readonly PlannedDose[] {
  const all = [...moving]
  for (const one of added) {
    const lastOfPhase = all.map((entry) => entry.phase).lastIndexOf(one.phase)
    all.splice(lastOfPhase === -1 ? 0 : lastOfPhase + 1, 0, one)
  }
  return all
}

function toSlot(one: PlannedDose, read: ReadCourse, wishes: ReadonlyMap<number, number>, all: readonly PlannedDose[]): Slot {
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

/** No session goes back to before the first day asked for, nor to the day of one that was missed before it. */
function earliestDay({ day }: PlannedDose, missedOn: readonly IsoDate[], first: number): number {
  const missed = missedOn.map(dayNumber).filter((one) => one < day)
  return Math.max(first, ...missed.map((one) => one + 1))
}

function relocate(
  one: PlannedDose,
  day: number,
  wishes: ReadonlyMap<number, number>,
  added: readonly PlannedDose[],
): PlannedDose & { reason: SessionReason } {
  if (added.includes(one)) return { ...one, day, reason: { code: 'added', text: 'Added to finish the count of sessions.' } }
  if (wishes.has(one.number)) return { ...one, day, reason: { code: 'asked', text: `Moved from ${dateOfDay(one.day)} on request.` } }
  if (day === one.day) return { ...one, reason: keptReason }
  return { ...one, day, reason: { code: 'moved', text: `Moved from ${dateOfDay(one.day)}, which is closed or would break a gap.` } }
}

/** Dose steps go by the sessions of a phase that are given, not by their numbers, which stay. */
function countGiven(sessions: readonly (PlannedDose & { readonly reason: SessionReason })[]): readonly DatedSession[] {
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
  sessions: readonly PlannedDose[],
  notes: Notes,
  hasWishes: boolean,
): RescheduledCourse {
  notes.findings.push(hasWishes ? moveRefused(protocol) : noOpenDay(protocol))
  const dated = markMissed(countGiven(sessions.map((one) => ({ ...one, reason: keptReason }))), course)
  notes.findings.push(...firstPhaseMissed(protocol, read.phases, dated))
  const plan = assembleCourse(protocol, read, course.input, dated, notes, earlierThan(Number.POSITIVE_INFINITY, course))
  return { ...plan, ...(course.missedOn === undefined ? {} : { missedOn: course.missedOn }), changes: [] }
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

function listChanges(before: readonly PlannedDose[], plan: CoursePlan): readonly SessionChange[] {
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
