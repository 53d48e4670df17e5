import type { Jurisdiction } from './words'

/**
 * Says so when an entry about a whole is read for a part of it, and when it is taken to hold although nobody says since when.
 *
 * @param entry - the entry; `worldwide` is a part of no place
 * @param asked - the place that was asked about
 * @param isUndated - whether its sources give no start
 * @returns assumptions
 * @internal
 */
export function entryNotes(
  { id, jurisdiction }: { readonly id: string; readonly jurisdiction: Jurisdiction },
  asked: Jurisdiction,
  isUndated: boolean,
): readonly string[] {
  return [
    ...(jurisdiction === asked || jurisdiction === 'worldwide'
      ? []
      : [`what holds in ${jurisdiction} is read for ${asked}, which is part of it`]),
    ...(isUndated ? [`the sources give no start for "${id}"; it is taken to hold on the day asked`] : []),
  ]
}
