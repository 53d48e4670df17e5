import type { Instrument } from './model'

/**
 * Says in which unit scores are taken, where a scale is also used in another: nobody sees on a 7 whether centimeters were meant.
 *
 * @param instrument - the instrument
 * @internal
 */
export function unitOfScores({ unit, shortName, range }: Instrument): readonly string[] {
  return unit === undefined ? [] : [`Scores of the ${shortName} are taken in ${unit}, ${range.minimum} to ${range.maximum}.`]
}
