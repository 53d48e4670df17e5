import type { DayRange } from '../date'
import { dayNumber, dayRange } from '../date'
import { DAY_MILLIS, dateOfInstant, instantMillis, offsetMinutes } from '../instant'
import type { Instant, IsoDate, PartialDate } from '../words'
import type { EvaluationTime, Freshness, Interval, TimeUnit } from './model'
import type { Tri } from './tri'
import { compareInterval, MET, UNKNOWN } from './tri'

const MILLIS: Readonly<Record<'minutes' | 'hours', number>> = { minutes: 60_000, hours: 3_600_000 }

/**
 * The day on which something is evaluated: that of `now`, in its offset, where it is told. The knowledge in force may be that of an earlier day.
 *
 * @internal
 */
export function todayOf({ asOf, now }: EvaluationTime): IsoDate {
  return now === undefined ? asOf : dateOfInstant(now)
}

/**
 * Age of a date or instant at the time of evaluation.
 * Days are calendar days in the offset of `now`. Minutes and hours are counted between instants; a date without a clock time is
 * somewhere in its day, and without `now` the evaluation is somewhere in the day `asOf`.
 */
export function ageOf(text: PartialDate | Instant, time: EvaluationTime, unit: TimeUnit): Interval {
  if (unit === 'days') {
    const today = dayNumber(todayOf(time))
    const { first, last } = daysOf(text, time)
    return { low: today - last, high: today - first }
  }
  const reference =
    time.now === undefined ? dayMillis(dayNumber(time.asOf), dayNumber(time.asOf), undefined) : exact(instantMillis(time.now))
  const moment = text.includes('T')
    ? exact(instantMillis(text))
    : dayMillis(dayRange(text).first, dayRange(text).last, time.now === undefined ? undefined : offsetMinutes(time.now))
  return { low: (reference.low - moment.high) / MILLIS[unit], high: (reference.high - moment.low) / MILLIS[unit] }
}

/** Whether something measured at a time is recent enough. No time at all is unknown. */
export function isFresh(at: PartialDate | Instant | undefined, fresh: Freshness, time: EvaluationTime): Tri {
  if (at === undefined) return UNKNOWN
  const age = ageOf(at, time, fresh.unit)
  return compareInterval(age.low, age.high, '<=', fresh.within)
}

/** Whether a value may be used: not where it is stale, or where its age is not known well enough. */
export function staleness(at: PartialDate | Instant | undefined, fresh: Freshness, time: EvaluationTime): 'fresh' | 'stale' | 'imprecise' {
  const tri = isFresh(at, fresh, time)
  return tri === MET ? 'fresh' : tri === UNKNOWN ? 'imprecise' : 'stale'
}

/** Whether one time is certainly later than another. A day is not later than a moment in it. */
export function isLater(one: string | undefined, other: string | undefined, time: EvaluationTime): boolean {
  if (one === undefined || other === undefined) return false
  if (one.includes('T') && other.includes('T')) return instantMillis(one) > instantMillis(other)
  return isOfLaterDay(one, other, time)
}

/** Tells of any time whether one of these is certainly later, as `isLater` does. Each of them is looked at once, not once for every other. */
export function anyLater(times: readonly (string | undefined)[], time: EvaluationTime): (at: string | undefined) => boolean {
  let [moment, dayOfMoments, dayOfDates] = [-Infinity, -Infinity, -Infinity]
  for (const one of times) {
    if (one === undefined) continue
    const { first } = daysOf(one, time)
    if (one.includes('T')) [moment, dayOfMoments] = [Math.max(moment, instantMillis(one)), Math.max(dayOfMoments, first)]
    else dayOfDates = Math.max(dayOfDates, first)
  }
  return (at) => {
    if (at === undefined) return false
    const { last } = daysOf(at, time)
    return dayOfDates > last || (at.includes('T') ? moment > instantMillis(at) : dayOfMoments > last)
  }
}

/** Whether one time is certainly of a later day than another. */
export function isOfLaterDay(one: string, other: string, time: EvaluationTime): boolean {
  return daysOf(one, time).first > daysOf(other, time).last
}

/** The days that a time may be of; that of a moment in the offset of `now`, where `now` is left out in its own. */
export function daysOf(at: PartialDate | Instant, { now }: EvaluationTime): DayRange {
  return dayRange(at.includes('T') ? dateOfInstant(at, now === undefined ? undefined : offsetMinutes(now)) : at)
}

function exact(millis: number): Interval {
  return { low: millis, high: millis }
}

function dayMillis(first: number, last: number, offset: number | undefined): Interval {
  // Without a known offset the day may be that of any zone on earth, from UTC+14 to UTC-12.
  const [east, west] = offset === undefined ? [14 * 60, -12 * 60] : [offset, offset]
  return { low: first * DAY_MILLIS - east * 60_000, high: (last + 1) * DAY_MILLIS - 1 - west * 60_000 }
}
