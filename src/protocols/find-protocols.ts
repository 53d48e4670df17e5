import { InputCheck } from '../core/check'
import type { EvidenceTier } from '../core/evidence-grade'
import { meetsTier, TIER_ORDER } from '../core/evidence-grade'
import { jurisdictionChain } from '../core/jurisdiction'
import type { Drug, Jurisdiction, Route, Setting } from '../core/words'
import { DRUGS, ROUTES, SETTINGS } from '../core/words'
import { INDICATION_IDS } from '../terminology/indication-ids'
import { protocols } from './catalog'
import { PROTOCOL_IDS } from './ids'
import { speaksIn } from './jurisdictions'
import type { Protocol } from './model'

/** What to look for. Every part given has to fit. */
export interface ProtocolQuery {
  /** Id of an indication (`INDICATION_IDS` of `ketamine-therapy/indications`). Many have no protocol here; that is no word on whether the use is known. */
  readonly indication?: string | undefined
  /** Ingredient. */
  readonly drug?: Drug | undefined
  /** Route. */
  readonly route?: Route | undefined
  /** Place of treatment. */
  readonly setting?: Setting | undefined
  /** Jurisdiction. Protocols of research and practice belong to none and fit any; a label protocol fits its own jurisdiction and the parts of it: that of the EU fits `DE`. */
  readonly jurisdiction?: Jurisdiction | undefined
  /** Weakest evidence that passes. Tier `X`, trials that found no benefit, never passes. */
  readonly minimumEvidence?: EvidenceTier | undefined
}

/**
 * Finds the protocols that fit a query, in the order of the catalog. The order is no ranking, and a hit is no recommendation.
 *
 * @param query - parts to match; an empty query finds all
 * @returns the records
 * @throws InvalidInputError for unknown words and ids
 * @example
 * ```ts
 * import { findProtocols } from 'ketamine-therapy/protocols'
 *
 * findProtocols({ drug: 'esketamine', setting: 'rems-certified-outpatient', minimumEvidence: 'A' }).some((p) => p.id === 'spravato-trd-us') // → true
 * findProtocols({ indication: 'treatment-resistant-depression', jurisdiction: 'DE' })[0]?.id // → 'spravato-trd-eu'
 * findProtocols({ indication: 'depression' }) // throws InvalidInputError
 * ```
 */
export function findProtocols(query: ProtocolQuery = {}): readonly Protocol[] {
  const check = new InputCheck('findProtocols')
  const keys = ['indication', 'drug', 'route', 'setting', 'jurisdiction', 'minimumEvidence']
  const given = check.object('', query, keys)
  if (given['indication'] !== undefined) check.oneOf('indication', given['indication'], INDICATION_IDS)
  if (given['drug'] !== undefined) check.oneOf('drug', given['drug'], DRUGS)
  if (given['route'] !== undefined) check.oneOf('route', given['route'], ROUTES)
  if (given['setting'] !== undefined) check.oneOf('setting', given['setting'], SETTINGS)
  if (given['jurisdiction'] !== undefined) check.jurisdiction('jurisdiction', given['jurisdiction'])
  if (given['minimumEvidence'] !== undefined) check.oneOf('minimumEvidence', given['minimumEvidence'], TIER_ORDER)
  check.done()
  const places = query.jurisdiction === undefined ? undefined : jurisdictionChain(query.jurisdiction)
  return PROTOCOL_IDS.map((id) => protocols[id]).filter((protocol) => fits(protocol, query, places))
}

function fits(protocol: Protocol, query: ProtocolQuery, places: readonly Jurisdiction[] | undefined): boolean {
  const { indication, drug, route, setting, minimumEvidence } = query
  return (
    (indication === undefined || protocol.indications.some((entry) => entry.id === indication)) &&
    (drug === undefined || protocol.drug === drug) &&
    (route === undefined || protocol.routes.includes(route)) &&
    (setting === undefined || protocol.settings.some((entry) => entry.setting === setting)) &&
    (places === undefined || speaksIn(places, protocol.jurisdictions)) &&
    (minimumEvidence === undefined || meetsTier(protocol.evidence.tier, minimumEvidence))
  )
}
