import type { Instrument } from './model'
import { askPart } from './ask-part'

/**
 * The assumption behind a worsening for which no published change applies.
 *
 * @param instrument - an outcome measure
 * @param part - the part that the scores belong to, where it was told
 * @returns one sentence
 * @internal
 */
export function anyWorseningCounts(instrument: Instrument, part: string | undefined): string {
  const unknown =
    askPart(instrument, part).length > 0
      ? `Part of the ${instrument.shortName} not told`
      : `No meaningful change for an individual is carried for the ${instrument.shortName}`
  return `${unknown}: any worsening counts as worsening.`
}
