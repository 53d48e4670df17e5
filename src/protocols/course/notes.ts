import type { Finding, Missing } from '../../core/answer'
import type { SourceRef } from '../../core/source'
import { alertFindings, ask, inform } from '../findings'
import type { Protocol, Schedule } from '../model'
import type { ChosenPhase, ReadCourse } from './input'
import { SEARCH_DAYS } from './lay'

/**
 * What the answer about a course gathers on the way.
 *
 * @internal
 */
export interface Notes {
  /** Findings. */
  readonly findings: Finding[]
  /** Missing inputs. */
  readonly missing: Missing[]
  /** What is taken for granted. */
  readonly assumptions: string[]
  /** What the answer rests on. */
  readonly sources: SourceRef[]
}

/**
 * Begins the notes: alerts of the protocol, and that it has no course, or several of which the first was taken.
 *
 * @param assumptions - what an earlier plan took for granted
 * @internal
 */
export function startNotes(protocol: Protocol, { course, courseByDefault }: ReadCourse, assumptions: readonly string[] = []): Notes {
  const notes: Notes = { findings: [...alertFindings(protocol)], missing: [], assumptions: [...assumptions], sources: [] }
  if (course === undefined)
    notes.findings.push(inform(protocol, 'no-published-course', 'No course is published for this protocol; none is planned.'))
  if (!courseByDefault) return notes
  const choices = protocol.courses.map(({ id }) => id).join(', ')
  notes.assumptions.push(`The first of the published courses, "${course?.label ?? ''}".`)
  notes.missing.push(ask(protocol, 'course', `Which course did the clinician choose: ${choices}?`))
  return notes
}

/**
 * No open day was found.
 *
 * @internal
 */
export function noOpenDay(protocol: Pick<Protocol, 'id'>): Finding {
  return {
    code: 'protocols/no-open-day',
    severity: 'hold',
    message: `No open day was found within ${SEARCH_DAYS} days; the course cannot be planned to its end.`,
    because: [{ path: 'unavailable', expected: 'an open day', outcome: 'unmet' }],
    sources: [],
    record: protocol.id,
  }
}

/**
 * Notes that no open day was found, once for all sessions that have none.
 *
 * @internal
 */
export function noteNoOpenDay(protocol: Pick<Protocol, 'id'>, { findings }: Notes): void {
  const finding = noOpenDay(protocol)
  if (findings.every(({ code }) => code !== finding.code)) findings.push(finding)
}

/**
 * Notes the schedule of a phase, and that it was the first of several where none was chosen.
 *
 * @internal
 */
export function noteSchedule(
  { phase, schedule, byDefault }: ChosenPhase & { readonly schedule: Schedule },
  protocol: Protocol,
  notes: Notes,
): void {
  notes.sources.push(...schedule.sources, ...schedule.gapSources)
  if (!byDefault) return
  const choices = phase.schedules.map((entry) => entry.id).join(', ')
  notes.assumptions.push(`Phase "${phase.label}": the first of the published schedules, "${schedule.label}".`)
  const question = `Which schedule did the clinician choose for the phase "${phase.label}": ${choices}?`
  notes.missing.push(ask(protocol, `schedules.${phase.id}`, question))
}
