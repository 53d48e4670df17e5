import type { LongTermRisk, RiskMonitoring } from './safety-model'
import { InputCheck } from '../core/check'
import { SCREENING_RULE_IDS } from './catalog'
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
 * @returns the risks in the order of the catalogue
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
  const check = new InputCheck('findLongTermRisks')
  const given = check.object('query', query, ['at', 'rule', 'uses'])
  if (given['at'] !== undefined) check.oneOf('at', given['at'], OCCASIONS)
  if (given['rule'] !== undefined) check.oneOf('rule', given['rule'], SCREENING_RULE_IDS)
  if (given['uses'] !== undefined) check.text('uses', given['uses'], { min: 1, max: 200 })
  check.done()
  const { at, rule, uses } = query
  return Object.values(longTermRisks).filter(
    ({ monitoring, actWhen }) =>
      (at === undefined || monitoring.some((one) => one.at.includes(at))) &&
      (rule === undefined || actWhen.some((sign) => sign.rules?.includes(rule))) &&
      (uses === undefined || monitoring.some((one) => one.uses.includes(uses))),
  )
}
