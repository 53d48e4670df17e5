import type { Jurisdiction } from '../core/words'

/**
 * Tells whether a record speaks in a place, which is given with the wholes it is part of, as `jurisdictionChain` lists them. A record without
 * any jurisdiction belongs to none and speaks everywhere.
 *
 * @internal
 */
export function speaksIn(places: readonly Jurisdiction[], own: readonly Jurisdiction[] | undefined): boolean {
  return own === undefined || own.some((entry) => places.includes(entry))
}
