import { InputCheck } from './check'
import { deepFreeze } from './freeze'

/**
 * Strength of support for one drug and route in one use:
 * `A` authorized for the use in the United States; `B` named by a national guideline, off-label; `C` at least one positive
 * randomized trial, no guideline; `D` small, open or conflicting studies; `E` no usable evidence; `X` adequate trials show no benefit.
 * Evidence, approval and popularity of practice are three different things: see `regulatoryStatus` for approval.
 */
export type EvidenceTier = 'A' | 'B' | 'C' | 'D' | 'E' | 'X'

/** Oxford CEBM 2011 treatment-benefit level: 1 systematic review of randomized trials … 5 mechanism or opinion. A minus marks a step down for imprecision, indirectness or inconsistency. */
export type CebmLevel = '1' | '1-' | '2' | '2-' | '3' | '3-' | '4' | '4-' | '5'

/** GRADE certainty of the body of evidence. */
export type GradeCertainty = 'high' | 'moderate' | 'low' | 'very-low'

/** A graded judgment of evidence. */
export interface EvidenceGrade {
  /** See {@link EvidenceTier}. */
  readonly tier: EvidenceTier
  /** See {@link CebmLevel}; absent when no study could be placed. */
  readonly cebm?: CebmLevel
  /** GRADE certainty for short-term symptom reduction, unless `reason` names another outcome. */
  readonly certainty?: GradeCertainty
  /** `published`: taken from a Cochrane review or guideline. `library`: assigned here from the trials cited; never shown as a guideline grade. */
  readonly gradedBy: 'published' | 'library'
  /** Why this grade, in one sentence. */
  readonly reason: string
}

/** Tiers from strongest to weakest. `X` stands apart: it is evidence against, and never passes a minimum. */
export const TIER_ORDER: readonly EvidenceTier[] = /* @__PURE__ */ deepFreeze(['A', 'B', 'C', 'D', 'E'])

/**
 * Tells whether a tier is at least as strong as a minimum.
 *
 * @param tier - tier to judge
 * @param minimum - weakest tier that passes
 * @returns `false` for `X` whatever the minimum
 * @throws InvalidInputError for anything but a tier
 * @example
 * ```ts
 * import { meetsTier } from 'ketamine-therapy/core'
 *
 * meetsTier('B', 'C') // → true
 * meetsTier('X', 'E') // → false
 * ```
 */
export function meetsTier(tier: EvidenceTier, minimum: EvidenceTier): boolean {
  const check = new InputCheck('meetsTier')
  const tiers = [...TIER_ORDER, 'X']
  check.oneOf('tier', tier, tiers)
  check.oneOf('minimum', minimum, tiers)
  check.done()
  const position = TIER_ORDER.indexOf(tier)
  return position >= 0 && position <= TIER_ORDER.indexOf(minimum)
}
