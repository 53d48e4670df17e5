import type { Jurisdiction } from '../core'
import type { Regimen } from './model'
import type { Threshold } from './safety-model'
import { jurisdictionChain } from '../core/jurisdiction'
import { SCREENING_RULE_IDS } from './catalog'
import { checkQuery } from './check-query'
import { REGIMENS } from './regimen'
import { safetyThresholds } from './safety-catalog'

/** What to look for; each part given must fit. */
export interface SafetyThresholdQuery {
  /** Regimen the number is for. */
  readonly regimen?: Regimen | undefined
  /** Id of a screening rule that uses it. */
  readonly rule?: string | undefined
  /** Place; leaves out numbers that only the label of another place gives. */
  readonly jurisdiction?: Jurisdiction | undefined
}

/**
 * Finds the numbers at which something is done, as each source states them: labels, trials, programs and conventions side by side.
 *
 * Sources differ, and so the numbers do: what screening makes of them stands in its rules, and `rules` of each number names those.
 *
 * @param query - regimen, screening rule and place; without any, all numbers
 * @returns the numbers in the order of the catalog
 * @throws InvalidInputError when a regimen, rule or jurisdiction is unknown
 * @example
 * ```ts
 * import { findSafetyThresholds } from 'ketamine-therapy/screening'
 *
 * const [oxygen] = findSafetyThresholds({ regimen: 'ketamine-home', rule: 'thr-spo2-low' })
 * oxygen?.bounds[0] // → { of: 'oxygen saturation', is: '<=', value: 92, unit: '%' }
 * oxygen?.sources[1]?.checked // → 'convention'
 * ```
 */
export function findSafetyThresholds(query: SafetyThresholdQuery = {}): readonly Threshold[] {
  checkQuery('findSafetyThresholds', query, { regimen: REGIMENS, rule: SCREENING_RULE_IDS, jurisdiction: 'jurisdiction' })
  const { regimen, rule, jurisdiction } = query
  const places = jurisdiction === undefined ? undefined : jurisdictionChain(jurisdiction)
  return Object.values(safetyThresholds).filter(
    (one) =>
      (regimen === undefined || one.regimens.includes(regimen)) &&
      (rule === undefined || one.rules.includes(rule)) &&
      (places === undefined || one.jurisdictions === undefined || one.jurisdictions.some((place) => places.includes(place))),
  )
}
