import { lookUp } from '../core/lookup'
import type { GuidanceId } from './guidance-catalog'
import { guidancePositions } from './guidance-catalog'
import type { GuidancePosition } from './model'

/**
 * Finds the position of a guidance body by its id. It repeats what the body says; it does not judge whether a service follows it.
 *
 * @param id - id of a position, one of `GUIDANCE_IDS`
 * @returns the record
 * @throws InvalidInputError naming the nearest valid id
 * @example
 * ```ts
 * import { getGuidancePosition } from 'ketamine-therapy/protocols'
 *
 * getGuidancePosition('gb-pa-2020').jurisdictions // → ['US-PA']
 * getGuidancePosition('gb-pa-2021') // throws InvalidInputError
 * ```
 */
export function getGuidancePosition(id: GuidanceId): GuidancePosition {
  return lookUp('getGuidancePosition', 'id', guidancePositions, id)
}
