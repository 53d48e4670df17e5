import { dayNumber } from '../../core/date'
import type { ChosenPhase, CourseInput } from './input'
import { SEARCH_DAYS } from './lay'

/**
 * Tells which days can be used.
 *
 * @internal
 */
export function openDays(input: Pick<CourseInput, 'unavailable' | 'weekdays'>): (day: number) => boolean {
  const closed = new Set((input.unavailable ?? []).map(dayNumber))
  const weekdays = input.weekdays === undefined ? undefined : new Set(input.weekdays)
  return (day) => !closed.has(day) && (weekdays === undefined || weekdays.has(weekdayOf(day)))
}

/**
 * The input with the weekdays of the protocol, where the caller names none and every phase keeps to some.
 *
 * @internal
 */
export function onOwnWeekdays(input: CourseInput, phases: readonly ChosenPhase[]): CourseInput {
  if (input.weekdays !== undefined || phases.length === 0) return input
  const named = phases.map(({ schedule }) => schedule?.weekdays)
  const weekdays = [1, 2, 3, 4, 5, 6, 7].filter((day) => named.every((days) => days?.includes(day)))
  return weekdays.length === 0 ? input : { ...input, weekdays }
}

/**
 * The next open day, the day itself included; backwards where `step` is −1.
 *
 * @internal
 */
export function nextOpenDay(from: number, isOpen: (day: number) => boolean, step: 1 | -1 = 1): number | undefined {
  for (let away = 0; away <= SEARCH_DAYS; away++) {
    const day = from + away * step
    if (isOpen(day)) return day
  }
  return undefined
}

/** 1 for Monday to 7 for Sunday; day 0, 1970-01-01, was a Thursday. */
function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}
