import { dateOfDay, dayNumber } from '../../core/date'
import type { PhaseAssessment, Protocol, Schedule } from '../model'
import type { EarlierCourse } from './assemble'
import { nextOpenDay, openDays } from './days'
import type { CourseInput, ReadCourse } from './input'
import type { CourseSession } from './model'
import type { Notes } from './notes'
import { noteNoOpenDay } from './notes'
import { usualGap } from './slots'

/**
 * Places the assessments that the protocol names with their days: on the next open day, after the doses that usually come before them, at the
 * latest on the first day of the next phase, which they decide upon. One that took place before the first day that changes stays.
 *
 * @internal
 */
export function placeAssessments(
  protocol: Protocol,
  read: ReadCourse,
  input: CourseInput,
  dosing: readonly CourseSession[],
  notes: Notes,
  earlier: EarlierCourse | undefined,
): readonly CourseSession[] {
  const isOpen = openDays(input)
  const last = input.through === undefined ? Number.POSITIVE_INFINITY : dayNumber(input.through)
  const placed = read.phases.flatMap(({ phase, schedule }) => {
    const ofPhase = dosing.filter((session) => session.phase === phase.id)
    const first = ofPhase[0]
    if (first === undefined || schedule === undefined) return []
    const next = dosing[dosing.indexOf(first) + ofPhase.length]
    const latest = next === undefined ? Number.POSITIVE_INFINITY : dayNumber(next.date)
    const stayed = (earlier?.others ?? []).filter((one) => isAssessmentOf(phase.id, one) && dayNumber(one.date) < (earlier?.from ?? 0))
    return (phase.assessments ?? []).flatMap((assessment, index) => {
      const kept = stayed[index]
      if (kept !== undefined) return [kept]
      const published = dayNumber(first.date) + assessment.firstDay - 1
      const after = ofPhase[Math.min(ofPhase.length, dosesBefore(assessment, schedule)) - 1]
      const from = after === undefined ? published : Math.max(published, dayNumber(after.date) + 1)
      const day = Math.min(nextOpenDay(from, isOpen) ?? Number.POSITIVE_INFINITY, latest)
      if (day === Number.POSITIVE_INFINITY && from <= last) noteNoOpenDay(protocol, notes)
      return day === Number.POSITIVE_INFINITY || day > last ? [] : [toSession(phase.id, assessment, day, index + 1)]
    })
  })
  return placed.map((session, index) => ({ ...session, number: index + 1 }))
}

/** Number of doses of the phase that come before the first day of an assessment where nothing is moved. */
function dosesBefore({ firstDay }: PhaseAssessment, schedule: Schedule): number {
  const { sessions = Number.POSITIVE_INFINITY } = schedule
  let count = 0
  for (let day = 1; day < firstDay && count < sessions; day += usualGap(schedule, count + 1)) count++
  return count
}

function isAssessmentOf(phase: string, session: CourseSession): boolean {
  return session.kind === 'assessment' && session.phase === phase
}

function toSession(phase: string, { text, firstDay, lastDay }: PhaseAssessment, day: number, numberInPhase: number): CourseSession {
  const days = firstDay === lastDay ? `day ${firstDay}` : `days ${firstDay} to ${lastDay}`
  return {
    number: 1,
    phase,
    numberInPhase,
    kind: 'assessment',
    date: dateOfDay(day),
    reasons: [{ code: 'assessment', text: `${text} Published for ${days} of the phase.` }],
  }
}
