import type { Instant, IsoDate } from './words'
import { dateOfDay, dayAt, isIsoDate, isWritableDay } from './date'
import { InvalidInputError } from './errors'

const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(\.\d{1,9})?)?(Z|[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00))$/
const MINUTES_PER_DAY = 1440

/** Milliseconds of a day. @internal */
export const DAY_MILLIS = 86_400_000

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
 * Milliseconds since 1970-01-01T00:00Z of an instant, whole ones. Read from the text itself: no host zone and no clock.
 *
 * @param instant - a point in time with its offset
 * @returns whole milliseconds
 * @throws InvalidInputError for anything else
 * @example
 * ```ts
 * import { instantMillis } from 'ketamine-therapy/core'
 *
 * instantMillis('1970-01-02T00:00:00+01:00') // → 82800000
 * ```
 */
export function instantMillis(instant: Instant): number {
  return read(instant, 'instantMillis').millis
}

/**
 * Offset of an instant from UTC.
 *
 * @param instant - a point in time with its offset
 * @returns minutes, positive east of Greenwich
 * @throws InvalidInputError for anything else
 * @example
 * ```ts
 * import { offsetMinutes } from 'ketamine-therapy/core'
 *
 * offsetMinutes('2026-12-01T09:00:00-07:00') // → -420
 * ```
 */
export function offsetMinutes(instant: Instant): number {
  return read(instant, 'offsetMinutes').offset
}

/**
 * Calendar date of an instant, seen at a given offset.
 *
 * @param instant - a point in time with its offset
 * @param atOffsetMinutes - offset to look from, -840 to 840 whole minutes; the instant's own when left out
 * @returns `YYYY-MM-DD`
 * @throws InvalidInputError for anything else
 * @example
 * ```ts
 * import { dateOfInstant } from 'ketamine-therapy/core'
 *
 * dateOfInstant('2026-12-01T23:30:00-07:00') // → '2026-12-01'
 * dateOfInstant('2026-12-01T23:30:00-07:00', 0) // → '2026-12-02'
 * ```
 */
export function dateOfInstant(instant: Instant, atOffsetMinutes?: number): IsoDate {
  const { millis, offset: own } = read(instant, 'dateOfInstant')
  const offset = atOffsetMinutes === undefined ? own : atOffsetMinutes
  if (Number.isSafeInteger(offset) && Math.abs(offset) <= 840) {
    const day = Math.floor((millis / 60000 + offset) / MINUTES_PER_DAY)
    if (isWritableDay(day)) return dateOfDay(day)
  }
  throw new InvalidInputError('dateOfInstant', [
    {
      path: 'atOffsetMinutes',
      code: 'out-of-range',
      message: 'must be from -840 to 840 whole minutes, and lead to a year from 0001 to 9999',
    },
  ])
}

/**
 * The instant some minutes after another, written at the same offset.
 *
 * @param instant - a point in time with its offset
 * @param minutes - whole minutes, negative for earlier
 * @returns an instant with seconds and the offset of the input
 * @throws InvalidInputError for anything else, or when the result has no four-digit year
 * @example
 * ```ts
 * import { addMinutesTo } from 'ketamine-therapy/core'
 *
 * addMinutesTo('2026-12-01T23:30:00-07:00', 40) // → '2026-12-02T00:10:00-07:00'
 * ```
 */
export function addMinutesTo(instant: Instant, minutes: number): Instant {
  const { millis, offset } = read(instant, 'addMinutesTo')
  if (Number.isSafeInteger(minutes)) {
    const later = millis + minutes * 60000
    if (isWritableDay(Math.floor((later / 60000 + offset) / MINUTES_PER_DAY))) return formatInstant(later, offset)
  }
  throw new InvalidInputError('addMinutesTo', [
    { path: 'minutes', code: 'out-of-range', message: 'must be a whole number of minutes that leads to a year from 0001 to 9999' },
  ])
}

/** Reads an instant once: where it lies, and the offset it is written at. */
function read(instant: unknown, subject: string): { readonly millis: number; readonly offset: number } {
  const match = typeof instant === 'string' ? INSTANT.exec(instant) : null
  if (match === null) {
    throw new InvalidInputError(subject, [
      { path: 'instant', code: 'malformed', message: 'must be a time with its offset, such as 2026-12-01T09:00:00-07:00' },
    ])
  }
  const offset = offsetOf(match[6] as string)
  const minutes = Number(match[2]) * 60 + Number(match[3]) - offset
  // Clocks write up to nanoseconds. What is below a millisecond is cut, so that no second begins early.
  const millis = Number(match[4] ?? 0) * 1000 + Number((match[5] ?? '').slice(1, 4).padEnd(3, '0'))
  return { millis: (dayAt('instant', match[1], subject) * MINUTES_PER_DAY + minutes) * 60000 + millis, offset }
}

function offsetOf(zone: string): number {
  if (zone === 'Z') return 0
  return (zone.startsWith('-') ? -1 : 1) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4)))
}

/**
 * Writes milliseconds since 1970-01-01T00:00Z at an offset in minutes.
 *
 * @internal
 */
export function formatInstant(millis: number, offset: number): Instant {
  const local = millis + offset * 60000
  const day = Math.floor(local / DAY_MILLIS)
  const seconds = Math.floor((local - day * DAY_MILLIS) / 1000)
  const two = (value: number): string => String(value).padStart(2, '0')
  const clock = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
  const zone = `${offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`
  return `${dateOfDay(day)}T${clock}${zone}`
}
