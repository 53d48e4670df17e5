import type { Jurisdiction } from '../core/words'

/**
 * Tells whether a jurisdiction is one of a record's own, or a part of one. A record without any belongs to none and fits all.
 *
 * @internal
 */
export function isWithin(jurisdiction: Jurisdiction, own: readonly Jurisdiction[] | undefined): boolean {
  return own === undefined || own.some((entry) => jurisdiction === entry || jurisdiction.startsWith(`${entry}-`))
}
