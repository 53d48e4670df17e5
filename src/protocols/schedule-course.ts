import { InputCheck } from '../core/check'
import { dateOfDay, dayNumber } from '../core/date'
import type { DatedSession } from './course/assemble'
import { assembleCourse } from './course/assemble'
import { nextOpenDay, onOwnWeekdays, openDays } from './course/days'
import type { CourseInput, ReadCourse } from './course/input'
import { readCourseInput } from './course/input'
import { laySessions } from './course/lay'
import type { CoursePlan, SessionReason } from './course/model'
import { noOpenDay, startNotes } from './course/notes'
import { datablePhases, planSlots } from './course/slots'
import type { Protocol } from './model'
import { checkShape } from './shape'
import { PARTS } from './shapes'

/**
 * Dates the sessions of a course. Shortest gaps and limits of sessions in seven days are always kept; a longer gap than the protocol's
 * gets a finding that says why. Dates are counted as calendar days, so every host and zone gives the same ones. It books nothing and does
 * not decide whether the course goes on; see `decisions`.
 *
 * @param protocol - one of this library's protocols, or the consumer's own
 * @param asked - first day, zone, clock time, weekdays, closed dates, last day, choices, psychotherapy; see {@link CourseInput}
 * @returns the sessions with the reasons for their dates
 * @throws InvalidInputError for impossible dates, unknown choices, and zones that the host does not know where a clock time is asked for
 * @example
 * ```ts
 * import { ivTrdAcuteSix, scheduleCourse } from 'ketamine-therapy/protocols'
 *
 * const course = scheduleCourse(ivTrdAcuteSix, { start: '2026-12-01', timeZone: 'America/Denver', schedules: { induction: 'two-a-week' } })
 * course.sessions.map((session) => session.date) // → ['2026-12-01', '2026-12-04', '2026-12-08', '2026-12-11', '2026-12-15', '2026-12-18']
 * scheduleCourse(ivTrdAcuteSix, { start: '2026-02-30', timeZone: 'America/Denver' }) // throws InvalidInputError
 * ```
 */
export function scheduleCourse(protocol: Protocol, asked: CourseInput): CoursePlan {
  const read = checkInput(protocol, asked)
  const input = onOwnWeekdays(asked, read.phases)
  const notes = startNotes(protocol, read)
  if (input.participants !== undefined && input.psychotherapy === undefined) {
    notes.assumptions.push('The number of participants is held against nothing, since no model of psychotherapy was given.')
  }
  if (input !== asked) notes.assumptions.push('Sessions are on the days of the week that the protocol keeps to, since none were given.')
  const isOpen = openDays(input)
  const start = nextOpenDay(dayNumber(input.start), isOpen)
  const phases = datablePhases(protocol, read.phases, input, notes)
  const planned = start === undefined ? [] : planSlots(phases, input, start)
  const days = laySessions(
    [],
    planned.map((entry) => entry.slot),
    isOpen,
  )
  if (start === undefined || days.length < planned.length) notes.findings.push(noOpenDay(protocol))
  const dated = days.map((day, index): DatedSession => {
    const entry = planned[index] as (typeof planned)[number]
    const { chosen, slot } = entry
    return {
      number: index + 1,
      phase: chosen.phase.id,
      numberInPhase: slot.inPhase,
      given: slot.inPhase,
      day,
      openEnded: chosen.schedule.sessions === undefined,
      reason: reasonFor(day, slot.usualDay, days[index - 1], input.start),
    }
  })
  return assembleCourse(protocol, read, input, dated, notes)
}

function checkInput(protocol: Protocol, asked: CourseInput): ReadCourse {
  const check = new InputCheck('scheduleCourse')
  const isReadable = checkShape(check, 'protocol', protocol, PARTS.course)
  const read = readCourseInput(check, isReadable ? protocol : undefined, asked)
  check.done()
  return read as ReadCourse
}

function reasonFor(day: number, usualDay: number, before: number | undefined, start: string): SessionReason {
  if (before === undefined) {
    if (day === dayNumber(start)) return { code: 'start', text: 'The first session is on the first day asked for.' }
    return { code: 'start', text: `The first day asked for, ${start}, is closed; this is the next open day.` }
  }
  const gap = `${day - before} days after the session before`
  if (day === usualDay) return { code: 'usual', text: `${gap}, as usual.` }
  return { code: 'moved', text: `Moved from ${dateOfDay(usualDay)}, which is closed or would break a gap; ${gap}.` }
}
