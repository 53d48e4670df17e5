import type { EvidenceTier } from '../core/evidence-grade'
import type { Drug, IsoDate, Jurisdiction, Route } from '../core/words'
import type { Authorisation } from './answer-model'
import type { Indication, IndicationCategory } from './model'
import { InputCheck } from '../core/check'
import { meetsTier, TIER_ORDER } from '../core/evidence-grade'
import { appliesTo } from './applies'
import { INDICATION_IDS } from '../terminology/indication-ids'
import { indications } from './catalog'
import { checkTreatment } from './check-question'
import { regulatoryStatus } from './regulatory-status'

/** What to look for. Every part given has to fit. */
export interface IndicationQuery {
  /** Drug on which there is evidence. */
  readonly drug?: Drug | undefined
  /** Route on which there is evidence. */
  readonly route?: Route | undefined
  /** Standing with the licensing authority; needs `drug`, `route` and `jurisdiction`. */
  readonly status?: Authorisation | undefined
  /** Weakest tier that passes, for the drug and route where they are given. Tier `X` never passes, and is refused here. */
  readonly minimumTier?: EvidenceTier | undefined
  /** Group. */
  readonly category?: IndicationCategory | undefined
  /** Where `status` is asked. */
  readonly jurisdiction?: Jurisdiction | undefined
  /** The day of interest: that of `status`. Evidence is what this release knows, whatever the day. */
  readonly asOf: IsoDate
}

const CATEGORIES: readonly IndicationCategory[] = [
  'mood',
  'suicidality',
  'trauma-and-anxiety',
  'obsessive-compulsive',
  'substance-use',
  'eating-and-neurodevelopmental',
  'chronic-pain',
  'cancer-and-sickle-cell-pain',
  'acute-and-perioperative',
  'trauma-prevention',
  'neurology',
  'enhancement',
  'anesthesia',
]
const STATUSES: readonly Authorisation[] = ['approved', 'off-label', 'not-approved', 'refused', 'investigational', 'unknown']

/**
 * Finds indications by drug, route, evidence, group and standing, in the order of the catalog. The order is no ranking.
 *
 * @param query - parts to match
 * @returns the records; empty where none fits
 * @throws InvalidInputError for unknown words, and for a `status` asked without drug, route and jurisdiction
 * @example
 * ```ts
 * import { findIndications } from 'ketamine-therapy/indications'
 *
 * const spray = { drug: 'esketamine', route: 'intranasal', jurisdiction: 'US', status: 'approved' } as const
 * findIndications({ ...spray, asOf: '2019-03-04' }) // → []
 * findIndications({ ...spray, category: 'suicidality', asOf: '2026-11-22' }).map((one) => one.id) // → ['mdd-acute-suicidal-ideation-or-behavior']
 * findIndications({ category: 'enhancement', asOf: '2026-11-22' }).map((one) => one.id) // → ['creativity', 'relationships', 'wellness']
 * findIndications({ category: 'mud', asOf: '2026-11-22' }) // throws InvalidInputError
 * ```
 */
export function findIndications(query: IndicationQuery): readonly Indication[] {
  const check = new InputCheck('findIndications')
  const given = check.object('', query, ['drug', 'route', 'status', 'minimumTier', 'category', 'jurisdiction', 'asOf'])
  checkTreatment(check, given, given['status'] !== undefined)
  if (given['status'] !== undefined) check.oneOf('status', given['status'], STATUSES)
  if (given['minimumTier'] !== undefined) check.oneOf('minimumTier', given['minimumTier'], TIER_ORDER)
  if (given['category'] !== undefined) check.oneOf('category', given['category'], CATEGORIES)
  if (given['status'] !== undefined || given['jurisdiction'] !== undefined) check.jurisdiction('jurisdiction', given['jurisdiction'])
  check.date('asOf', given['asOf'])
  check.done()
  return INDICATION_IDS.map((id) => indications[id]).filter((indication) => fits(indication, query))
}

function fits(indication: Indication, { drug, route, status, minimumTier, category, jurisdiction, asOf }: IndicationQuery): boolean {
  if (category !== undefined && indication.category !== category) return false
  const bodies = indication.evidence.filter((body) => appliesTo(body.applies, { drug, route }))
  if ((drug !== undefined || route !== undefined) && bodies.length === 0) return false
  if (minimumTier !== undefined && !bodies.some((body) => meetsTier(body.grade.tier, minimumTier))) return false
  if (status === undefined || drug === undefined || route === undefined || jurisdiction === undefined) return true
  return regulatoryStatus(indication.id, { drug, route, jurisdiction, asOf }).authorisation === status
}
