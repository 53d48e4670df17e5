import type { SafetyTool } from './guidance-model'
import type { LongTermRiskId } from './safety-catalog'
import { SCREENING_RULE_IDS } from './catalog'
import { checkQuery } from './check-query'
import { safetyTools } from './guidance-catalog'
import { LONG_TERM_RISK_IDS, longTermRisks } from './safety-catalog'

/** What to look for; each part given must fit. */
export interface SafetyToolQuery {
  /** Id of a screening rule that uses its score. */
  readonly rule?: string | undefined
  /** Id of a risk of repeated use that it is used to watch. */
  readonly risk?: LongTermRiskId | undefined
}

/**
 * Finds instruments for side effects and for the risks of repeated use, with how far each was tested.
 *
 * It names them; it counts no score and recommends none. Texts and rights of an instrument are its owner's.
 *
 * @param query - screening rule and long-term risk; without any, all instruments
 * @returns the instruments in the order of the catalog
 * @throws InvalidInputError when a rule or risk is unknown
 * @example
 * ```ts
 * import { findSafetyTools } from 'ketamine-therapy/screening'
 *
 * findSafetyTools({ rule: 'thr-bpicss-ge-19' })[0]?.range // → { low: 0, high: 38 }
 * findSafetyTools({ risk: 'lt-uropathy' }).map((tool) => tool.id) // → ['bpic-ss', 'icsi']
 * ```
 */
export function findSafetyTools(query: SafetyToolQuery = {}): readonly SafetyTool[] {
  checkQuery('findSafetyTools', query, { rule: SCREENING_RULE_IDS, risk: LONG_TERM_RISK_IDS })
  const { rule, risk } = query
  return Object.values(safetyTools).filter(
    ({ id, rules }) =>
      (rule === undefined || rules.includes(rule)) &&
      (risk === undefined || longTermRisks[risk].monitoring.some(({ uses }) => uses.includes(id))),
  )
}
