import { tzOffset } from '@date-fns/tz/tzOffset'
import type { Instant, IsoDate } from './words'
import { dayAt } from './date'
import { InvalidInputError } from './errors'
import { DAY_MILLIS, formatInstant } from './instant'
import { remember } from './remember'

// An offset, or three letters: hosts take BST for Bangladesh, IST for India, and EST without the summer time of New York.
// The names left out mean one place.
const NO_PLACE = /^[+-]|^(?!utc|gmt|uct|[cemw]et|hst|prc|ro[ck])[a-z]{3}$/i

/** What is said of a zone that is refused. @internal */
export const NO_TIME_ZONE = 'is an abbreviation, or no time zone of this host; give a name such as America/Denver'

/**
 * The instant of a clock time on a date in a zone. A time that the zone skips moves forward by the gap; one that it repeats is the first of the two.
 *
 * @param date - a calendar date
 * @param clock - `HH:MM`, 24 hours
 * @param timeZone - IANA name, such as `America/Denver`
 * @returns the instant with the zone's offset on that day
 * @throws InvalidInputError for anything else; with code `time-zone-unsupported` when the host does not know the zone
 * @example
 * ```ts
 * import { instantInZone } from 'ketamine-therapy/core'
 *
 * instantInZone('2026-12-01', '09:00', 'America/Denver') // → '2026-12-01T09:00:00-07:00'
 * ```
 */
export function instantInZone(date: IsoDate, clock: string, timeZone: string): Instant {
  if (!isTimeZone(timeZone)) {
    const name = typeof timeZone === 'string' ? `"${timeZone}" ` : ''
    throw new InvalidInputError('instantInZone', [
      {
        path: 'timeZone',
        code: 'time-zone-unsupported',
        message: `${name}${NO_TIME_ZONE}`,
      },
    ])
  }
  if (typeof clock !== 'string' || !/^([01]\d|2[0-3]):[0-5]\d$/.test(clock)) {
    throw new InvalidInputError('instantInZone', [{ path: 'clock', code: 'malformed', message: 'must be a clock time such as 09:00' }])
  }
  const wall = dayAt('date', date, 'instantInZone') * DAY_MILLIS + (Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))) * 60000
  const offsetAt = (millis: number): number => tzOffset(timeZone, new Date(millis))
  const before = offsetAt(wall - DAY_MILLIS)
  const after = offsetAt(wall + DAY_MILLIS)
  // A time that the clocks show twice is the first of the two. One that they skip is moved on by what they skip.
  const millis =
    [before, after].map((offset) => wall - offset * 60000).find((at) => at + offsetAt(at) * 60000 === wall) ?? wall - before * 60000
  // Before zones were agreed on, a place had its own time, to the second. An offset is written in minutes.
  return formatInstant(Math.round(millis), Math.round(offsetAt(millis)))
}

/**
 * Tells whether this host knows an IANA time zone. Depends on the host's zone data. An abbreviation such as `BST` or `EST` is none; `UTC`,
 * `GMT` and `CET` are.
 *
 * @param timeZone - name to look up
 * @returns `false` without `Intl`
 * @example
 * ```ts
 * import { isTimeZone } from 'ketamine-therapy/core'
 *
 * isTimeZone('America/Denver') // → true
 * isTimeZone('BST') // → false
 * ```
 */
export function isTimeZone(timeZone: string): boolean {
  return typeof timeZone === 'string' && isKnown(timeZone) === true
}

// Asking the host takes longer than the rest of an instant, and it keeps the zones that it has. One that it does not know is asked for again.
const isKnown = /* @__PURE__ */ remember((timeZone): true | undefined => {
  try {
    new Intl.DateTimeFormat('en', { timeZone })
    return NO_PLACE.test(timeZone) ? undefined : true
  } catch {
    return undefined
  }
})
