import { dayNumber } from '../../core/date'
import type { CourseInput } from './input'
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
