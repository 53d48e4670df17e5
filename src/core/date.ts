import type { IsoDate, PartialDate } from './words'

/** Every day a partial date could be: first and last day number, both inclusive. */
export interface DayRange {
  /** First possible day, in days since 1970-01-01. */
  readonly first: number
  /** Last possible day, in days since 1970-01-01. */
  readonly last: number
}

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/
const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/**
 * Tells whether a text is a real calendar date, `YYYY-MM-DD`, years 0001 to 9999.
 *
 * @param text - anything
 * @returns `false` for impossible days such as 2025-02-29
 * @example
 * ```ts
 * import { isIsoDate } from 'ketamine-therapy/core'
 *
 * isIsoDate('2024-02-29') // → true
 * isIsoDate('2025-02-29') // → false
 * ```
 */
export function isIsoDate(text: unknown): text is IsoDate {
  if (typeof text !== 'string') return false
  const match = ISO_DATE.exec(text)
  return match !== null && isRealDay(Number(match[1]), Number(match[2]), Number(match[3]))
}

/**
 * Tells whether a text is a date whose day, or month and day, may be left out.
 *
 * @param text - anything
 * @returns `true` for `2026`, `2026-10` and `2026-10-31`
 */
export function isPartialDate(text: unknown): text is PartialDate {
  if (typeof text !== 'string') return false
  const match = PARTIAL_DATE.exec(text)
  return match !== null && isRealDay(Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1))
}

/**
 * Days since 1970-01-01 of a calendar date. No clock and no zone is involved, so every host gives the same number.
 *
 * @param date - a valid calendar date
 * @returns the day number, negative before 1970
 * @example
 * ```ts
 * import { dayNumber } from 'ketamine-therapy/core'
 *
 * dayNumber('2026-03-01') - dayNumber('2026-02-28') // → 1
 * ```
 */
export function dayNumber(date: IsoDate): number {
  return civilDay(digits(date, 0, 4), digits(date, 5, 7), digits(date, 8, 10))
}

/**
 * The calendar date of a day number.
 *
 * @param day - whole days since 1970-01-01
 * @returns `YYYY-MM-DD`
 */
export function dateOfDay(day: number): IsoDate {
  // The inverse of the civil-day count: eras of 400 years, years that begin in March, so that the leap day comes last.
  const shifted = day + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const dayOfMonth = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`
}

/**
 * The date some days after another.
 *
 * @param date - a valid calendar date
 * @param days - whole days, negative for earlier
 * @returns `YYYY-MM-DD`
 * @example
 * ```ts
 * import { addDays } from 'ketamine-therapy/core'
 *
 * addDays('2026-12-30', 3) // → '2027-01-02'
 * ```
 */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOfDay(dayNumber(date) + days)
}

/**
 * Whole days from one date to another.
 *
 * @param from - a valid calendar date
 * @param to - a valid calendar date
 * @returns negative when `to` is earlier
 */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from)
}

/**
 * Day of the week.
 *
 * @param date - a valid calendar date
 * @returns 1 for Monday … 7 for Sunday (ISO 8601)
 */
export function isoWeekday(date: IsoDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1
}

/**
 * Every day a partial date could be.
 *
 * @param date - a valid partial date
 * @returns first and last day number
 */
export function dayRange(date: PartialDate): DayRange {
  const year = digits(date, 0, 4)
  if (date.length === 4) return { first: civilDay(year, 1, 1), last: civilDay(year, 12, 31) }
  const month = digits(date, 5, 7)
  if (date.length === 7) return { first: civilDay(year, month, 1), last: civilDay(year, month, daysInMonth(year, month)) }
  const day = dayNumber(date)
  return { first: day, last: day }
}

/**
 * Completed years between a birth date and a day. Someone born on 29 February completes a year on 1 March of common years.
 *
 * @param birthDate - full or partial date of birth
 * @param on - the day of interest
 * @returns lowest and highest possible age; equal when the date is exact
 * @example
 * ```ts
 * import { ageRange } from 'ketamine-therapy/core'
 *
 * ageRange('1960-11-23', '2025-11-22') // → { low: 64, high: 64 }
 * ageRange('1960', '2025-06-01') // → { low: 64, high: 65 }
 * ```
 */
export function ageRange(birthDate: PartialDate, on: IsoDate): { readonly low: number; readonly high: number } {
  const { first, last } = dayRange(birthDate)
  return { low: completedYears(dateOfDay(last), on), high: completedYears(dateOfDay(first), on) }
}

/** Reads digits by character: slices would allocate, and this runs for every date of every patient. */
function digits(text: string, from: number, to: number): number {
  let value = 0
  for (let index = from; index < to; index++) value = value * 10 + text.charCodeAt(index) - 48
  return value
}

function completedYears(birthDate: IsoDate, on: IsoDate): number {
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return on.slice(5) < birthDate.slice(5) ? years - 1 : years
}

function civilDay(year: number, month: number, day: number): number {
  const shiftedYear = month <= 2 ? year - 1 : year
  const era = Math.floor(shiftedYear / 400)
  const yearOfEra = shiftedYear - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function isRealDay(year: number, month: number, day: number): boolean {
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}
