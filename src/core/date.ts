import type { IsoDate, PartialDate } from './words'
import { InvalidInputError } from './errors'

/** Every day a partial date could be: first and last day number, both inclusive. */
export interface DayRange {
  /** First possible day, in days since 1970-01-01. */
  readonly first: number
  /** Last possible day, in days since 1970-01-01. */
  readonly last: number
}

const DASH = 45
/**
 * 0001-01-01, the first day that four digits of a year can write.
 *
 * @internal
 */
export const FIRST_DAY = -719162
/** 9999-12-31, the last. */
const LAST_DAY = 2932896

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
  return !Number.isNaN(readDay(text))
}

/**
 * Tells whether a text is a date whose day, or month and day, may be left out.
 *
 * @param text - anything
 * @returns `true` for `2026`, `2026-10` and `2026-10-31`
 * @example
 * ```ts
 * import { isPartialDate } from 'ketamine-therapy/core'
 *
 * isPartialDate('2026-10') // → true
 * isPartialDate('2026-13') // → false
 * ```
 */
export function isPartialDate(text: unknown): text is PartialDate {
  return readRange(text) !== undefined
}

/**
 * Days since 1970-01-01 of a calendar date. No clock and no zone is involved, so every host gives the same number.
 *
 * @param date - a calendar date, years 0001 to 9999
 * @returns the day number, negative before 1970
 * @throws InvalidInputError for anything but a real calendar date
 * @example
 * ```ts
 * import { dayNumber } from 'ketamine-therapy/core'
 *
 * dayNumber('2026-03-01') - dayNumber('2026-02-28') // → 1
 * ```
 */
export function dayNumber(date: IsoDate): number {
  return dayAt('date', date, 'dayNumber')
}

/**
 * The calendar date of a day number.
 *
 * @param day - whole days since 1970-01-01, -719162 (0001-01-01) to 2932896 (9999-12-31)
 * @returns `YYYY-MM-DD`
 * @throws InvalidInputError outside these bounds
 * @example
 * ```ts
 * import { dateOfDay } from 'ketamine-therapy/core'
 *
 * dateOfDay(20788) // → '2026-12-01'
 * dateOfDay(Number.NaN) // throws InvalidInputError
 * ```
 */
export function dateOfDay(day: number): IsoDate {
  if (!isWritableDay(day)) {
    throw new InvalidInputError('dateOfDay', [
      { path: 'day', code: 'out-of-range', message: `must be a whole number of days from ${FIRST_DAY} to ${LAST_DAY}` },
    ])
  }
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
 * @param date - a calendar date
 * @param days - whole days, negative for earlier
 * @returns `YYYY-MM-DD`
 * @throws InvalidInputError for anything but a real calendar date and whole days, or when the result has no four-digit year
 * @example
 * ```ts
 * import { addDays } from 'ketamine-therapy/core'
 *
 * addDays('2026-12-30', 3) // → '2027-01-02'
 * addDays('2026-02-30', 3) // throws InvalidInputError
 * ```
 */
export function addDays(date: IsoDate, days: number): IsoDate {
  const from = dayAt('date', date, 'addDays')
  if (Number.isSafeInteger(days) && isWritableDay(from + days)) return dateOfDay(from + days)
  throw new InvalidInputError('addDays', [
    { path: 'days', code: 'out-of-range', message: 'must be a whole number of days that leads to a year from 0001 to 9999' },
  ])
}

/**
 * Whole days from one date to another.
 *
 * @param from - a calendar date
 * @param to - a calendar date
 * @returns negative when `to` is earlier
 * @throws InvalidInputError for anything but real calendar dates
 * @example
 * ```ts
 * import { daysBetween } from 'ketamine-therapy/core'
 *
 * daysBetween('2026-12-01', '2026-12-29') // → 28
 * ```
 */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayAt('to', to, 'daysBetween') - dayAt('from', from, 'daysBetween')
}

/**
 * Day of the week.
 *
 * @param date - a calendar date
 * @returns 1 for Monday … 7 for Sunday (ISO 8601)
 * @throws InvalidInputError for anything but a real calendar date
 * @example
 * ```ts
 * import { isoWeekday } from 'ketamine-therapy/core'
 *
 * isoWeekday('2026-12-01') // → 2
 * ```
 */
export function isoWeekday(date: IsoDate): number {
  return ((((dayAt('date', date, 'isoWeekday') + 3) % 7) + 7) % 7) + 1
}

/**
 * Every day a partial date could be.
 *
 * @param date - a date whose day, or month and day, may be left out
 * @returns first and last day number
 * @throws InvalidInputError for anything but a real date
 * @example
 * ```ts
 * import { dayRange } from 'ketamine-therapy/core'
 *
 * dayRange('2026-12') // → { first: 20788, last: 20818 }
 * ```
 */
export function dayRange(date: PartialDate): DayRange {
  return rangeAt('date', date, 'dayRange')
}

/**
 * Completed years between a birth date and a day. Someone born on 29 February completes a year on 1 March of common years.
 *
 * @param birthDate - full or partial date of birth
 * @param on - the day of interest
 * @returns lowest and highest possible age; equal when the date is exact; negative when the day comes before the birth
 * @throws InvalidInputError for anything but real dates
 * @example
 * ```ts
 * import { ageRange } from 'ketamine-therapy/core'
 *
 * ageRange('1960-11-23', '2025-11-22') // → { low: 64, high: 64 }
 * ageRange('1960', '2025-06-01') // → { low: 64, high: 65 }
 * ```
 */
export function ageRange(birthDate: PartialDate, on: IsoDate): { readonly low: number; readonly high: number } {
  const { first, last } = rangeAt('birthDate', birthDate, 'ageRange')
  dayAt('on', on, 'ageRange')
  return { low: completedYears(dateOfDay(last), on), high: completedYears(dateOfDay(first), on) }
}

/**
 * Tells whether a day number is whole and has a year of four digits.
 *
 * @internal
 */
export function isWritableDay(day: number): boolean {
  return Number.isSafeInteger(day) && day >= FIRST_DAY && day <= LAST_DAY
}

/**
 * The day number of a date, or a refusal that names the field.
 *
 * @internal
 */
export function dayAt(path: string, date: unknown, subject: string): number {
  const day = readDay(date)
  if (!Number.isNaN(day)) return day
  throw new InvalidInputError(subject, [{ path, code: 'malformed', message: 'must be a calendar date such as 2026-12-01' }])
}

/**
 * The days of a partial date, or a refusal that names the field.
 *
 * @internal
 */
export function rangeAt(path: string, date: unknown, subject: string): DayRange {
  const range = readRange(date)
  if (range !== undefined) return range
  throw new InvalidInputError(subject, [{ path, code: 'malformed', message: 'must be a date such as 2026-12-01, 2026-12 or 2026' }])
}

function readDay(text: unknown): number {
  if (typeof text !== 'string' || text.length !== 10 || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return Number.NaN
  const year = digits(text, 0, 4)
  const month = digits(text, 5, 7)
  const day = digits(text, 8, 10)
  return isRealDay(year, month, day) ? civilDay(year, month, day) : Number.NaN
}

function readRange(text: unknown): DayRange | undefined {
  if (typeof text !== 'string') return undefined
  if (text.length > 7) {
    const day = readDay(text)
    return Number.isNaN(day) ? undefined : { first: day, last: day }
  }
  const year = digits(text, 0, 4)
  if (text.length === 4) return isRealDay(year, 1, 1) ? { first: civilDay(year, 1, 1), last: civilDay(year, 12, 31) } : undefined
  const month = digits(text, 5, 7)
  if (text.length !== 7 || text.charCodeAt(4) !== DASH || !isRealDay(year, month, 1)) return undefined
  return { first: civilDay(year, month, 1), last: civilDay(year, month, daysInMonth(year, month)) }
}

/** Reads digits by character: slices would allocate, and this runs for every date of every patient. */
function digits(text: string, from: number, to: number): number {
  let value = 0
  for (let index = from; index < to; index++) {
    const digit = text.charCodeAt(index) - 48
    if (digit < 0 || digit > 9) return Number.NaN
    value = value * 10 + digit
  }
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
