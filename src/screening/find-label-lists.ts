import type { Drug, Jurisdiction, Route } from '../core'
import type { LabelContraindications } from './model'
import { jurisdictionChain } from '../core/jurisdiction'
import { DRUGS, ROUTES } from '../core/words'
import { checkQuery } from './check-query'
import { labelContraindications } from './label-catalog'

/** What to look for; each part given must fit. */
export interface LabelListQuery {
  /** Drug in the product. */
  readonly drug?: Drug | undefined
  /** Route the label is for. */
  readonly route?: Route | undefined
  /** Where the text counts; a part (GB-SCT) finds the text of its whole (GB). */
  readonly jurisdiction?: Jurisdiction | undefined
}

/**
 * Finds what labels list as contraindications.
 *
 * It reads labels, not rules: what screening makes of a list, and of much that no label lists, `screenPatient` answers. A jurisdiction
 * without a result is one whose label we have not read; it does not mean that nothing is contraindicated there.
 *
 * @param query - drug, route and jurisdiction; without any, all lists
 * @returns the lists that fit, in the order of the catalog
 * @throws InvalidInputError when a word is unknown
 * @example
 * ```ts
 * import { findLabelLists } from 'ketamine-therapy/screening'
 *
 * findLabelLists({ drug: 'esketamine', jurisdiction: 'GB' }).map((list) => list.id) // → ['label-ci-spravato-eu']
 * findLabelLists({ drug: 'ketamine', jurisdiction: 'CH' })[0]?.contraindications.length // → 5
 * ```
 */
export function findLabelLists(query: LabelListQuery = {}): readonly LabelContraindications[] {
  checkQuery('findLabelLists', query, { drug: DRUGS, route: ROUTES, jurisdiction: 'jurisdiction' })
  const { drug, route, jurisdiction } = query
  const places = jurisdiction === undefined ? undefined : jurisdictionChain(jurisdiction)
  return Object.values(labelContraindications).filter(
    (list) =>
      (drug === undefined || list.drug === drug) &&
      (route === undefined || list.routes.includes(route)) &&
      (places === undefined || list.jurisdictions.some((place) => places.includes(place))),
  )
}
