import type { Schedule, TimeRange } from './model'

/**
 * Tells whether a time lies inside the one that a protocol states.
 *
 * @internal
 */
export function isWithin(minutes: number, range: TimeRange): boolean {
  const longEnough = range.moreThanMinimum === true ? minutes > range.minimum : minutes >= range.minimum
  return longEnough && (range.maximum === undefined || minutes <= range.maximum)
}

/**
 * The time that a protocol states, in words.
 *
 * @internal
 */
export function timeWords({ minimum, maximum, moreThanMinimum }: TimeRange): string {
  if (minimum === maximum) return `${minimum} minutes`
  if (maximum !== undefined) return `${minimum} to ${maximum} minutes`
  return `${moreThanMinimum === true ? 'more than' : 'at least'} ${minimum} minutes`
}

/**
 * Days between two sessions in words.
 *
 * @internal
 */
export function gapWords({ minimumGapDays, maximumGapDays }: Pick<Schedule, 'minimumGapDays' | 'maximumGapDays'>): string {
  if (minimumGapDays !== maximumGapDays) return `${minimumGapDays} to ${maximumGapDays} days`
  return dayWords(minimumGapDays)
}

/**
 * A number of days in words.
 *
 * @internal
 */
export function dayWords(days: number): string {
  return days === 1 ? '1 day' : `${days} days`
}
