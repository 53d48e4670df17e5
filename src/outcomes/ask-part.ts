import type { Missing } from '../core'
import type { Instrument } from './model'

/**
 * Asks which part the scores of an instrument without a total belong to: a change that counts in one may be none in another.
 *
 * @param instrument - the instrument
 * @param part - the part, where it was told
 * @internal
 */
export function askPart({ scoring, shortName }: Instrument, part: string | undefined): readonly Missing[] {
  if (scoring.kind !== 'subscale-means' || part !== undefined) return []
  const parts = scoring.subscales.map(({ id }) => id).join(' or ')
  return [{ path: 'part', question: `Which part of the ${shortName} do the scores belong to: ${parts}?`, because: 'absent', decides: [] }]
}
