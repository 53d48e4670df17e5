import { fromNumber, multiply, rational, sum, toNumber } from '../core/rational'
import type { NumberRange, Schedule, TimeRange } from './model'

/**
 * The range of one value.
 *
 * @internal
 */
export function exactly(value: number): NumberRange {
  return { minimum: value, maximum: value }
}

/**
 * Minutes of a number of hours, exact: 4.1 hours are 246.
 *
 * @internal
 */
export function inMinutes(hours: number): number {
  return toNumber(multiply(fromNumber(hours), rational(60n)))
}

/**
 * Minutes one after the other, exact: 1.1, 3.2 and 1.7 minutes are 6.
 *
 * @internal
 */
export function addedUp(minutes: readonly number[]): number {
  return toNumber(sum(minutes.map(fromNumber)))
}

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
  if (minimum === maximum) return counted(minimum, 'minute')
  if (maximum !== undefined) return `${minimum} to ${maximum} minutes`
  return `${moreThanMinimum === true ? 'more than' : 'at least'} ${counted(minimum, 'minute')}`
}

/**
 * Days between two sessions in words.
 *
 * @internal
 */
export function gapWords({
  minimumGapDays: minimum,
  maximumGapDays: maximum,
}: Pick<Schedule, 'minimumGapDays' | 'maximumGapDays'>): string {
  return minimum === maximum ? counted(minimum, 'day') : `${minimum} to ${maximum} days`
}

/**
 * A number of things in words.
 *
 * @internal
 */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
