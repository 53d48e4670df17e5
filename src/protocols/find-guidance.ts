import { InputCheck } from '../core/check'
import { jurisdictionChain } from '../core/jurisdiction'
import type { Jurisdiction } from '../core/words'
import { GUIDANCE_IDS, GUIDANCE_TOPICS, guidancePositions } from './guidance-catalog'
import { speaksIn } from './jurisdictions'
import type { GuidancePosition, GuidanceTopic } from './model'

/** What to look for. Every part given has to fit. */
export interface GuidanceQuery {
  /** Topic that the body has to speak of. */
  readonly topic?: GuidanceTopic | undefined
  /** Jurisdiction. Asking for a part, such as `US-AZ`, also finds what speaks for the whole, as `DE` would find what speaks for the EU; international bodies fit any. */
  readonly jurisdiction?: Jurisdiction | undefined
}

/**
 * Finds positions of guidance bodies, in the order of the catalog. The order is no ranking. The records are whole: all their topics come along.
 *
 * @param query - parts to match; an empty query finds all
 * @returns the records
 * @throws InvalidInputError for unknown words
 * @example
 * ```ts
 * import { findGuidance } from 'ketamine-therapy/protocols'
 *
 * findGuidance({ topic: 'home-use', jurisdiction: 'US' }).map((position) => position.id) // → ['gb-apa-2017', 'gb-askp3', 'gb-fda']
 * findGuidance({ topic: 'price' }) // throws InvalidInputError
 * ```
 */
export function findGuidance(query: GuidanceQuery = {}): readonly GuidancePosition[] {
  const check = new InputCheck('findGuidance')
  const given = check.object('', query, ['topic', 'jurisdiction'])
  if (given['topic'] !== undefined) check.oneOf('topic', given['topic'], GUIDANCE_TOPICS)
  if (given['jurisdiction'] !== undefined) check.jurisdiction('jurisdiction', given['jurisdiction'])
  check.done()
  const { topic, jurisdiction } = query
  const places = jurisdiction === undefined ? undefined : jurisdictionChain(jurisdiction)
  return GUIDANCE_IDS.map((id) => guidancePositions[id]).filter(
    (position) =>
      (topic === undefined || position.positions.some((one) => one.topic === topic)) &&
      (places === undefined || speaksIn(places, position.jurisdictions)),
  )
}
