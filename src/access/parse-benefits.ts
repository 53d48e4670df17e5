import type { BenefitDesign } from './cost-model'
import type { InputCheck } from '../core/check'
import { parseDocument } from '../core/parse'
import { benefitDesignSchema } from './schema'

/**
 * Parses a plan's benefit design: amounts in whole minor units, shares from 0 to 100 percent.
 *
 * It checks form and coherence. It does not know whether the figures are those of the plan, see `checkPlan`, or whether a plan covers
 * anything, see `checkCoverage`.
 *
 * @param document - anything from outside, see {@link BenefitDesign}
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

/**
 * Reads a plan's benefit design as a part of a larger input, so that its bad fields are named together with the others.
 *
 * @param check - collects what is wrong
 * @param path - path of the design
 * @param value - what the caller passed
 * @returns the design; `undefined` where it was refused
 * @internal
 */
export function readBenefits(check: InputCheck, path: string, value: unknown): BenefitDesign | undefined {
  return check.part(path, () => parseBenefits(value))
}
