import type { AberrantUseIndicator } from './guidance-model'
import type { Regimen } from './model'
import { checkQuery } from './check-query'
import { aberrantUseIndicators } from './guidance-catalog'
import { REGIMENS } from './regimen'

/** What to look for; each part given must fit. */
export interface AberrantUseIndicatorQuery {
  /** Regimen that uses the sign. */
  readonly regimen?: Regimen | undefined
  /** Whether a screening rule finds it (`rule`) or only a clinician can see it (`clinician`). */
  readonly foundBy?: 'rule' | 'clinician' | undefined
}

/**
 * Finds the signs that the medicine is used otherwise than directed, with how much each weighs in each regimen.
 *
 * A sign is a reason to talk and to look closer, and no proof. Those that only a clinician can see are never found by `screenPatient`.
 *
 * @param query - regimen, and who finds it; without any, all signs
 * @returns the signs in the order of the catalog
 * @throws InvalidInputError when a word is unknown
 * @example
 * ```ts
 * import { findAberrantUseIndicators } from 'ketamine-therapy/screening'
 *
 * const [seen] = findAberrantUseIndicators({ foundBy: 'clinician' })
 * seen?.signs[0] // → 'Intoxicated at a visit.'
 * seen?.effect['ketamine-home'] // → 'defer'
 * ```
 */
export function findAberrantUseIndicators(query: AberrantUseIndicatorQuery = {}): readonly AberrantUseIndicator[] {
  checkQuery('findAberrantUseIndicators', query, { regimen: REGIMENS, foundBy: ['rule', 'clinician'] })
  const { regimen, foundBy } = query
  return Object.values(aberrantUseIndicators).filter(
    ({ effect, rule }) =>
      (regimen === undefined || effect[regimen] !== undefined) &&
      (foundBy === undefined || (rule === undefined ? 'clinician' : 'rule') === foundBy),
  )
}
