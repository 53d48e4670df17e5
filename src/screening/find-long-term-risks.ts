import type { LongTermRisk, RiskMonitoring } from './safety-model'
import { SCREENING_RULE_IDS } from './catalog'
import { checkQuery } from './check-query'
import { longTermRisks } from './safety-catalog'

const OCCASIONS: readonly RiskMonitoring['at'][number][] = ['baseline', 'each-visit', 'each-prescription', 'after-first-dose', 'at-random']

/** What to look for; each part given must fit. */
export interface LongTermRiskQuery {
  /** Occasion on which something is due. */
  readonly at?: RiskMonitoring['at'][number] | undefined
  /** Id of a screening rule that one of the signs fires. */
  readonly rule?: string | undefined
  /** Id of an instrument or laboratory test that is used: `bpic-ss`, `alt`. */
  readonly uses?: string | undefined
}

/**
 * Finds the risks of repeated use, with what is watched, how often, and on what sign something is done.
 *
 * Intervals that no authority sets are marked as conventions; a prescriber may choose others.
 *
 * @param query - occasion, screening rule or instrument; without any, all risks
 * @returns the risks in the order of the catalog
 * @throws InvalidInputError when an occasion or rule is unknown
 * @example
 * ```ts
 * import { findLongTermRisks } from 'ketamine-therapy/screening'
 *
 * findLongTermRisks({ rule: 'thr-bpicss-ge-19' }).map((risk) => risk.id) // → ['lt-uropathy']
 * findLongTermRisks({ at: 'each-visit' }).map((risk) => risk.id) // → ['lt-uropathy', 'lt-tolerance', 'lt-psychiatric']
 * ```
 */
export function findLongTermRisks(query: LongTermRiskQuery = {}): readonly LongTermRisk[] {
  checkQuery('findLongTermRisks', query, { at: OCCASIONS, rule: SCREENING_RULE_IDS, uses: 'text' })
  const { at, rule, uses } = query
  return Object.values(longTermRisks).filter(
    ({ monitoring, actWhen }) =>
      (at === undefined || monitoring.some((one) => one.at.includes(at))) &&
      (rule === undefined || actWhen.some((sign) => sign.rules?.includes(rule))) &&
      (uses === undefined || monitoring.some((one) => one.uses.includes(uses))),
  )
}
