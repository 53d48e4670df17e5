import type { SourceDisagreement } from './guidance-model'
import type { Regimen } from './model'
import { SCREENING_RULE_IDS } from './catalog'
import { checkQuery } from './check-query'
import { sourceDisagreements } from './guidance-catalog'
import { REGIMENS } from './regimen'

/** What to look for; each part given must fit. */
export interface SourceDisagreementQuery {
  /** Id of a screening rule in which the choice shows. */
  readonly rule?: string | undefined
  /** Regimen it matters in. */
  readonly regimen?: Regimen | undefined
}

/**
 * Finds the points on which labels, trials and consensus differ, with what each says and what this library makes of it.
 *
 * The choice is a default of this library and settles nothing: who shows one side should show the other. A rule without an entry is not thereby
 * undisputed.
 *
 * @param query - screening rule and regimen; without any, all points
 * @returns the points in the order of the catalog
 * @throws InvalidInputError when a rule or regimen is unknown
 * @example
 * ```ts
 * import { findSourceDisagreements } from 'ketamine-therapy/screening'
 *
 * const [point] = findSourceDisagreements({ rule: 'ddi-naltrexone' })
 * point?.positions.map((one) => one.says) // → ['It blocks the antidepressant effect: one crossover study.', 'It makes no difference: open series and a randomized trial, in which ketamine did no better than midazolam either.']
 * point?.treatedAs // → 'Disputed: information only, and naltrexone is not stopped for it.'
 * ```
 */
export function findSourceDisagreements(query: SourceDisagreementQuery = {}): readonly SourceDisagreement[] {
  checkQuery('findSourceDisagreements', query, { rule: SCREENING_RULE_IDS, regimen: REGIMENS })
  const { rule, regimen } = query
  return Object.values(sourceDisagreements).filter(
    ({ rules, regimens }) => (rule === undefined || rules.includes(rule)) && (regimen === undefined || regimens.includes(regimen)),
  )
}
