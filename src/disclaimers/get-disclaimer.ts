import type { DisclaimerUnit } from './model'
import { lookUp } from '../core/lookup'
import { disclaimers } from './catalog'

/**
 * Finds a standard notice by id. It does not tell whether a context needs it, see `requiredDisclaimers`, and fills in no tokens, see
 * `composeDisclaimers`.
 *
 * @param id - id of the notice, such as `disc-off-label`
 * @returns the notice with all its texts, required elements and sources
 * @throws InvalidInputError naming the nearest valid id
 * @example
 * ```ts
 * import { getDisclaimer } from 'ketamine-therapy/disclaimers'
 *
 * getDisclaimer('disc-off-label').order // → 30
 * getDisclaimer('disc-emergency').tokens // → ['emergency']
 * getDisclaimer('disc-offlabel') // throws InvalidInputError
 * ```
 */
export function getDisclaimer(id: string): DisclaimerUnit {
  return lookUp('getDisclaimer', 'id', disclaimers, id)
}
