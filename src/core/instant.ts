import { tzOffset } from '@date-fns/tz/tzOffset'
import type { Instant, IsoDate } from './words'
import { dateOfDay, dayNumber, isIsoDate } from './date'
import { InvalidInputError } from './errors'

const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(\.\d{1,3})?)?(Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/
const MINUTES_PER_DAY = 1440

/**
 * Tells whether a text is a point in time with its offset.
 *
 * @param text - anything
 * @returns `true` for `2026-12-01T09:00:00-07:00` and `2026-12-01T16:00Z`; `false` without an offset
 * @example
 * ```ts
 * import { isInstant } from 'ketamine-therapy/core'
 *
 * isInstant('2026-12-01T09:00:00-07:00') // → true
 * isInstant('2026-12-01T09:00:00') // → false
 * ```
 */
export function isInstant(text: unknown): text is Instant {
  if (typeof text !== 'string') return false
  const match = INSTANT.exec(text)
  return match !== null && isIsoDate(match[1])
}

/**
 * Milliseconds since 1970-01-01T00:00Z of an instant. Read from the text itself: no host zone and no clock.
 *
 * @param instant - a valid instant
 * @returns whole milliseconds
 */
export function instantMillis(instant: Instant): number {
  const match = INSTANT.exec(instant)
  if (match === null) throw new RangeError(`not an instant: ${instant}`)
  const minutes = Number(match[2]) * 60 + Number(match[3]) - offsetMinutes(instant)
  const millis = Number(match[4] ?? 0) * 1000 + Math.round(Number(match[5] ?? 0) * 1000)
  return (dayNumber(match[1] as IsoDate) * MINUTES_PER_DAY + minutes) * 60000 + millis
}

/**
 * Offset of an instant from UTC.
 *
 * @param instant - a valid instant
 * @returns minutes, positive east of Greenwich
 */
export function offsetMinutes(instant: Instant): number {
  if (instant.endsWith('Z')) return 0
  const sign = instant[instant.length - 6] === '-' ? -1 : 1
  return sign * (Number(instant.slice(-5, -3)) * 60 + Number(instant.slice(-2)))
}

/**
 * Calendar date of an instant, seen at a given offset.
 *
 * @param instant - a valid instant
 * @param atOffsetMinutes - offset to look from, in minutes; the instant's own when left out
 * @returns `YYYY-MM-DD`
 */
export function dateOfInstant(instant: Instant, atOffsetMinutes: number = offsetMinutes(instant)): IsoDate {
  return dateOfDay(Math.floor((instantMillis(instant) / 60000 + atOffsetMinutes) / MINUTES_PER_DAY))
}

/**
 * The instant some minutes after another, written at the same offset.
 *
 * @param instant - a valid instant
 * @param minutes - whole minutes, negative for earlier
 * @returns an instant with seconds and the offset of the input
 * @example
 * ```ts
 * import { addMinutesTo } from 'ketamine-therapy/core'
 *
 * addMinutesTo('2026-12-01T23:30:00-07:00', 40) // → '2026-12-02T00:10:00-07:00'
 * ```
 */
export function addMinutesTo(instant: Instant, minutes: number): Instant {
  return formatInstant(instantMillis(instant) + minutes * 60000, offsetMinutes(instant))
}

/**
 * The instant of a clock time on a date in a zone. A time that the zone skips moves forward by the gap; one that it repeats is the first of the two.
 *
 * @param date - a valid calendar date
 * @param clock - `HH:MM`, 24 hours
 * @param timeZone - IANA name, such as `America/Denver`
 * @returns the instant with the zone's offset on that day
 * @throws InvalidInputError with code `time-zone-unsupported` when the host does not know the zone
 */
export function instantInZone(date: IsoDate, clock: string, timeZone: string): Instant {
  if (!isTimeZone(timeZone)) {
    throw new InvalidInputError('instantInZone', [
      { path: 'timeZone', code: 'time-zone-unsupported', message: `this host has no data for the time zone "${timeZone}"` },
    ])
  }
  const wall = dayNumber(date) * 86400000 + (Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))) * 60000
  const offsetAt = (millis: number): number => tzOffset(timeZone, new Date(millis))
  const before = offsetAt(wall - 86400000)
  const after = offsetAt(wall + 86400000)
  // A time that the clocks show twice is the first of the two. One that they skip is moved on by what they skip.
  const millis =
    [before, after].map((offset) => wall - offset * 60000).find((at) => at + offsetAt(at) * 60000 === wall) ?? wall - before * 60000
  return formatInstant(millis, offsetAt(millis))
}

/**
 * Tells whether this host knows an IANA time zone. Depends on the host's zone data.
 *
 * @param timeZone - name to look up
 * @returns `false` without `Intl`
 */
export function isTimeZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone })
    return !/^[+-]/.test(timeZone)
  } catch {
    return false
  }
}

function formatInstant(millis: number, offset: number): Instant {
  const local = millis + offset * 60000
  const day = Math.floor(local / 86400000)
  const seconds = Math.floor((local - day * 86400000) / 1000)
  const two = (value: number): string => String(value).padStart(2, '0')
  const clock = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
  const zone = `${offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`
  return `${dateOfDay(day)}T${clock}${zone}`
}
