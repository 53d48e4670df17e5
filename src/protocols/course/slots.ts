import { dayNumber } from '../../core/date'
import { ask, inform } from '../findings'
import type { Protocol, Schedule } from '../model'
import type { ChosenPhase, CourseInput } from './input'
import type { Slot } from './lay'
import type { Notes } from './notes'
import { noteSchedule } from './notes'

/**
 * A session to be placed, with its phase.
 *
 * @internal
 */
export interface PlannedSlot {
  /** What has to be kept. */
  readonly slot: Slot
  /** The phase and its schedule. */
  readonly chosen: DatablePhase
}

/**
 * A phase that can be dated.
 *
 * @internal
 */
export interface DatablePhase extends ChosenPhase {
  /** The schedule chosen. */
  readonly schedule: Schedule
}

/**
 * The phases of a course up to the first that cannot be dated. Notes their schedules, and why that one cannot.
 *
 * @internal
 */
export function datablePhases(
  protocol: Protocol,
  phases: readonly ChosenPhase[],
  input: CourseInput,
  notes: Notes,
): readonly DatablePhase[] {
  const datable: DatablePhase[] = []
  for (const chosen of phases) {
    const { phase, schedule } = chosen
    if (schedule === undefined) {
      const text = `The phase "${phase.label}" has no sessions to date: no spacing is published, or the treatment is continuous or daily.`
      notes.findings.push(inform(protocol, 'no-published-spacing', text))
      break
    }
    if (schedule.sessions === undefined && input.through === undefined) {
      const text = `The phase "${phase.label}" is open-ended; its sessions are dated only up to a last day.`
      notes.findings.push(inform(protocol, 'open-ended-phase', text))
      notes.missing.push(ask(protocol, 'through', `Up to which day is the phase "${phase.label}" to be planned?`))
      break
    }
    const dated = { ...chosen, schedule }
    noteSchedule(dated, protocol, notes)
    datable.push(dated)
  }
  return datable
}

/**
 * The sessions of a course with their usual days, phase after phase.
 *
 * @internal
 */
export function planSlots(phases: readonly DatablePhase[], input: CourseInput, start: number): readonly PlannedSlot[] {
  const slots: PlannedSlot[] = []
  const last = input.through === undefined ? undefined : dayNumber(input.through)
  let usualDay = start
  for (const chosen of phases) {
    const { schedule } = chosen
    for (let inPhase = 1; schedule.sessions === undefined || inPhase <= schedule.sessions; inPhase++) {
      if (slots.length > 0) usualDay += usualGap(schedule, inPhase)
      if (last !== undefined && usualDay > last && schedule.sessions === undefined) return slots
      slots.push({ slot: toSlot(schedule, usualDay, inPhase, slots.length === 0), chosen })
    }
  }
  return slots
}

/**
 * Usual gap before a session of a phase, days.
 *
 * @internal
 */
export function usualGap(schedule: Schedule, inPhase: number): number {
  const pattern = schedule.gapPatternDays
  if (inPhase === 1) return schedule.entryGapDays ?? pattern[0] ?? 1
  return pattern[(inPhase - 2) % pattern.length] ?? 1
}

/**
 * Longest gap before a session of a phase, days.
 *
 * @internal
 */
export function longestGap(schedule: Schedule, inPhase: number): number {
  return inPhase === 1 ? Math.max(schedule.maximumGapDays, usualGap(schedule, 1)) : schedule.maximumGapDays
}

function toSlot(schedule: Schedule, usualDay: number, inPhase: number, isFirst: boolean): Slot {
  const slot = {
    usualDay,
    minimumGap: schedule.minimumGapDays,
    maximumGap: longestGap(schedule, inPhase),
    perSevenDays: schedule.perSevenDays,
    inPhase,
  }
  return isFirst ? { ...slot, pinnedDay: usualDay } : slot
}
