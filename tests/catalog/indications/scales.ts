import type { Indication } from 'ketamine-therapy/indications'
import { INSTRUMENT_IDS } from 'ketamine-therapy/outcomes'

/** Scales that studies used and that the library holds no record of. */
export const OTHER_SCALES: readonly string[] = ['cdrs-r', 'cgi-ss-r', 'gds-15', 'hads', 'ham-a', 'ies-r', 'udysrs']

/** A scale is named by the id of its instrument, so that a consumer can look it up. */
export function scaleProblems(records: readonly Indication[]): readonly string[] {
  const known: readonly string[] = [...INSTRUMENT_IDS, ...OTHER_SCALES]
  return records.flatMap(({ id, scales, effects }) => [
    ...scales.filter((scale) => !known.includes(scale)).map((scale) => `${id}: "${scale}" is no instrument`),
    ...effects.flatMap((effect) =>
      effect.results
        .filter(({ scale }) => scale !== undefined && !known.includes(scale))
        .map(({ scale }) => `${effect.id}: "${scale}" is no instrument`),
    ),
  ])
}
