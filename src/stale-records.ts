import { byId } from './core/by-id'
import type { ReviewedCatalogs, StaleQuery, StaleRecord } from './evidence/find-stale-records'
import { assistancePrograms } from './access/assistance-programs'
import { billingCodes } from './access/billing-codes'
import { careSettings } from './access/care-settings'
import { coveragePolicies } from './access/coverage-policies'
import { notices } from './access/notices'
import { organizations } from './access/organizations'
import { planConstants } from './access/plan-constants'
import { prices } from './access/price-catalog'
import { regulations } from './access/regulations'
import { countryLines } from './at-home/country-lines'
import { continuationRules } from './care-plan/continuation/catalog'
import { InputCheck } from './core/check'
import { disclaimers } from './disclaimers/catalog'
import { claims } from './evidence/claim-catalog'
import { findStaleRecords } from './evidence/find-stale-records'
import { indications } from './indications/catalog'
import { instruments } from './outcomes/catalog'
import { formulations, protocols } from './protocols/catalog'
import { guidancePositions } from './protocols/guidance-catalog'
import { psychotherapyModels } from './protocols/psychotherapy-catalog'
import { sessionDocumentation } from './protocols/catalog/session-documentation'
import { adverseEffects } from './screening/adverse-effect-catalog'
import { screeningRules } from './screening/catalog'
import {
  aberrantUseIndicators,
  precautionActions,
  precautionTopics,
  safetyTools,
  sourceDisagreements,
  urineTestReadings,
} from './screening/guidance-catalog'
import { labelContraindications } from './screening/label-catalog'
import {
  drugInteractions,
  exclusionLists,
  longTermRisks,
  safetyMeasures,
  safetyThresholds,
  specialPopulations,
} from './screening/safety-catalog'
import { controlledStatusEntries, pharmacologyFacts, routeProfiles } from './terminology/pharmacology'

/**
 * Lists every record of the library that is due to be compared with its sources again.
 *
 * It looks at dates only: see `findStaleRecords` of `ketamine-therapy/evidence`, which asks the same of catalogs of your own. Citations
 * have no review of their own, since what a document says does not change. Catalogs whose records carry no review (vocabularies,
 * checklist and triage items) are compared as a whole for each release: `KNOWLEDGE_DATE` says when.
 *
 * @param query - the day of interest
 * @returns the longest overdue first; equal ones by catalog and id
 * @throws InvalidInputError for a bad day
 * @example
 * ```ts
 * import { staleRecords } from 'ketamine-therapy'
 *
 * staleRecords({ asOf: '2026-11-22' }).length // → 0
 * staleRecords({ asOf: '2036-01-01' }).some(({ catalog, id }) => catalog === 'indications' && id === 'ptsd') // → true
 * staleRecords({ asOf: 'today' }) // throws InvalidInputError
 * ```
 */
export function staleRecords(query: StaleQuery): readonly StaleRecord[] {
  const check = new InputCheck('staleRecords')
  const given = check.object('', query, ['asOf'])
  check.date('asOf', given['asOf'])
  check.done()
  return findStaleRecords(reviewedCatalogs(), query)
}

function reviewedCatalogs(): ReviewedCatalogs {
  return {
    aberrantUseIndicators,
    adverseEffects,
    assistancePrograms,
    billingCodes,
    careSettings,
    claims,
    continuationRules: byId(continuationRules),
    controlledStatusEntries,
    countryLines,
    coveragePolicies,
    disclaimers,
    drugInteractions,
    exclusionLists,
    formulations,
    guidancePositions,
    indications,
    instruments,
    labelContraindications,
    longTermRisks,
    notices,
    organizations,
    pharmacologyFacts,
    planConstants,
    precautionActions,
    precautionTopics,
    prices,
    protocols,
    psychotherapyModels,
    regulations,
    routeProfiles,
    safetyMeasures,
    safetyThresholds,
    safetyTools,
    screeningRules,
    sessionDocumentation: byId([sessionDocumentation]),
    sourceDisagreements,
    specialPopulations,
    urineTestReadings,
  }
}
