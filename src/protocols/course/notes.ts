import type { Finding, Missing } from '../../core/answer'
import type { SourceRef } from '../../core/source'
import type { Protocol } from '../model'
import type { ChosenPhase } from './input'
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
 * An input that would change or complete the course.
 *
 * @internal
 */
export function ask(protocol: Pick<Protocol, 'id'>, path: string, question: string): Missing {
  return { path, question, because: 'absent', decides: [`protocols/${protocol.id}`] }
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
 * Notes the schedule of a phase, and that it was the first of several where none was chosen.
 *
 * @internal
 */
export function noteSchedule(chosen: ChosenPhase, protocol: Protocol, notes: Notes): void {
  const { phase, schedule, byDefault } = chosen
  if (schedule === undefined) return
  notes.sources.push(...schedule.sources, ...schedule.gapSources)
  if (!byDefault) return
  const choices = phase.schedules.map((entry) => entry.id).join(', ')
  notes.assumptions.push(`Phase "${phase.label}": the first of the published schedules, "${schedule.label}".`)
  const question = `Which schedule did the clinician choose for the phase "${phase.label}": ${choices}?`
  notes.missing.push(ask(protocol, `schedules.${phase.id}`, question))
}

/**
 * Notes that the first of several courses was taken.
 *
 * @internal
 */
export function noteCourse(protocol: Protocol, notes: Notes): void {
  const choices = protocol.courses.map((course) => course.id).join(', ')
  notes.assumptions.push(`The first of the published courses, "${protocol.courses[0]?.label ?? ''}".`)
  notes.missing.push(ask(protocol, 'course', `Which course did the clinician choose: ${choices}?`))
}
