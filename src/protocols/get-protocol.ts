import { lookUp } from '../core/lookup'
import { protocols } from './catalog'
import type { ProtocolId } from './ids'
import type { Protocol } from './model'

/**
 * Finds a protocol by its id. It does not judge whether the protocol fits a patient; see `screenPatient` for that.
 *
 * @param id - id of a protocol
 * @returns the record
 * @throws InvalidInputError naming the nearest valid id
 * @example
 * ```ts
 * import { getProtocol } from 'ketamine-therapy/protocols'
 *
 * getProtocol('iv-trd-acute-six').drug // → 'ketamine'
 * getProtocol('iv-trd-acute-sixx') // throws InvalidInputError
 * ```
 */
export function getProtocol(id: ProtocolId): Protocol {
  return lookUp('getProtocol', 'id', protocols, id)
}
