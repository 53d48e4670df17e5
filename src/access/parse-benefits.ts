import type { BenefitDesign } from './cost-model'
import { parseDocument } from '../core/parse'
import { benefitDesignSchema } from './schema'

/**
 * Parses a plan's benefit design.
 *
 * @param document - anything from outside
 * @returns the design, a copy
 * @throws InvalidInputError naming every bad field: a negative amount, a deductible above the out-of-pocket maximum, an unknown field
 * @example
 * ```ts
 * import { parseBenefits } from 'ketamine-therapy/access'
 *
 * const plan = { kind: 'commercial', currency: 'USD', inNetwork: { coinsurancePercent: 20, deductible: { individualMinor: 200000 } } }
 * parseBenefits(plan).inNetwork.coinsurancePercent // → 20
 * parseBenefits({ ...plan, inNetwork: { coinsurancePercent: 120 } }) // throws InvalidInputError
 * ```
 */
export function parseBenefits(document: unknown): BenefitDesign {
  return parseDocument(benefitDesignSchema, document, 'benefits')
}
