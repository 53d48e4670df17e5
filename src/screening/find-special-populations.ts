import type { Regimen } from './model'
import type { PopulationRisk } from './safety-model'
import { SCREENING_RULE_IDS } from './catalog'
import { checkQuery } from './check-query'
import { REGIMENS } from './regimen'
import { specialPopulations } from './safety-catalog'

/** What to look for; each part given must fit. */
export interface SpecialPopulationQuery {
  /** Regimen that a statement is about; statements about other regimens are left out of the answer. */
  readonly regimen?: Regimen | undefined
  /** Id of a screening rule about the group. */
  readonly rule?: string | undefined
}

/**
 * Finds what sources say about groups of people for whom more has to be known: pregnancy, age, liver, driving, work, surgery.
 *
 * It informs. Whether a patient is in such a group and what follows, `screenPatient` answers where there is a rule.
 *
 * @param query - regimen and screening rule; without any, everything about all groups
 * @returns the groups in the order of the catalog, each with the statements that fit
 * @throws InvalidInputError when a regimen or rule is unknown
 * @example
 * ```ts
 * import { findSpecialPopulations } from 'ketamine-therapy/screening'
 *
 * const [breastfeeding] = findSpecialPopulations({ regimen: 'esketamine-nasal', rule: 'ci-breastfeeding' })
 * breastfeeding?.statements[0]?.text // → 'The label does not recommend it; esketamine is in milk.'
 * ```
 */
export function findSpecialPopulations(query: SpecialPopulationQuery = {}): readonly PopulationRisk[] {
  checkQuery('findSpecialPopulations', query, { regimen: REGIMENS, rule: SCREENING_RULE_IDS })
  const { regimen, rule } = query
  return Object.values(specialPopulations)
    .filter((group) => rule === undefined || group.rules.includes(rule))
    .map((group) =>
      regimen === undefined ? group : { ...group, statements: group.statements.filter((one) => one.regimens.includes(regimen)) },
    )
    .filter((group) => group.statements.length > 0)
}
