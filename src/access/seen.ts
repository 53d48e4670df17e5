import type { IsoDate } from '../core'
import type { Observed } from './model'
import { addDays } from '../core/date'

/**
 * Whether something was last seen more than two years before a day. Two years is a convention: after it, an observation says more about the past.
 *
 * @param observed - when it was seen
 * @param asOf - the day
 * @returns `undefined` where no last day is known
 * @internal
 */
export function isSeenLongBefore({ through }: Observed, asOf: IsoDate): boolean | undefined {
  return through === undefined ? undefined : through < addDays(asOf, -730).slice(0, through.length)
}

/**
 * Whether something was first seen after a day.
 *
 * @param observed - when it was seen
 * @param asOf - the day
 * @returns `false` where no first day is known
 * @internal
 */
export function isSeenLater({ from }: Observed, asOf: IsoDate): boolean {
  return from !== undefined && from > asOf.slice(0, from.length)
}
