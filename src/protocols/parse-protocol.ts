import { parseDocument } from '../core/parse'
import type { Protocol } from './model'
import { protocolSchema } from './schema'

/**
 * Parses a protocol from outside, such as a clinic's own. What it returns works with every function of this entry. It checks form and
 * coherence and that every value has a source. It refuses amounts and times that only a wrong unit explains (above 20 mg/kg, 4.5 mg/kg by vein
 * in less than 2 hours, 10 mg/kg/h, 5,000 mg, 216 hours; a dose in less than 1 minute, a stay or a fast of less than 10; a convention) and
 * ceilings and limits that could never hold anybody; it does not judge whether the protocol is good medicine.
 *
 * @param document - anything from outside
 * @returns the protocol, a copy
 * @throws InvalidInputError naming every bad field
 * @example
 * ```ts
 * import { calculateDose, ivTrdAcuteSix, parseProtocol } from 'ketamine-therapy/protocols'
 *
 * const source = { citation: 'our-clinic-2026', checked: 'convention' }
 * const capped = { ...ivTrdAcuteSix, id: 'our-series', ceilings: [{ id: 'ours', unit: 'mg-per-session', value: 50, text: 'At most 50 mg.', sources: [source] }] }
 * const dose = calculateDose(parseProtocol(capped), { weightKg: 120 })
 * dose.outcome === 'computed' && dose.doseMg // → 50
 * parseProtocol({ ...capped, dose: { kind: 'per-kg', mgPerKg: 0.5, sources: [] } }) // throws InvalidInputError
 * ```
 */
export function parseProtocol(document: unknown): Protocol {
  return parseDocument(protocolSchema, document, 'protocol')
}
