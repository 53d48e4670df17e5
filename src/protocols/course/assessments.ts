import { dateOfDay, dayNumber } from '../../core/date'
import type { PhaseAssessment } from '../model'
import type { EarlierCourse } from './assemble'
import { nextOpenDay, openDays } from './days'
import type { CourseInput, ReadCourse } from './input'
import type { CourseSession } from './model'

/**
 * Places the assessments that the protocol names with their days: on the next open day, at the latest on the first day of the next phase, which
 * they decide upon. One that took place before the first day that changes stays.
 *
 * @internal
 */
export function placeAssessments(
  read: ReadCourse,
  input: CourseInput,
  dosing: readonly CourseSession[],
  earlier: EarlierCourse | undefined,
): readonly CourseSession[] {
  const isOpen = openDays(input)
  const last = input.through === undefined ? Number.POSITIVE_INFINITY : dayNumber(input.through)
  const placed = read.phases.flatMap(({ phase }) => {
    const inPhase = dosing.findIndex((session) => session.phase === phase.id)
    const first = dosing[inPhase]
    if (first === undefined) return []
    const next = dosing.slice(inPhase).find((session) => session.phase !== phase.id)
    const stayed = (earlier?.others ?? []).filter((one) => isAssessmentOf(phase.id, one) && dayNumber(one.date) < (earlier?.from ?? 0))
    return (phase.assessments ?? []).flatMap((assessment, index) => {
      const kept = stayed[index]
      if (kept !== undefined) return [kept]
      const wanted = nextOpenDay(dayNumber(first.date) + assessment.firstDay - 1, isOpen)
      if (wanted === undefined) return []
      const day = next === undefined ? wanted : Math.min(wanted, dayNumber(next.date))
      return day > last ? [] : [toSession(phase.id, assessment, day, index + 1)]
    })
  })
  return placed.map((session, index) => ({ ...session, number: index + 1 }))
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
