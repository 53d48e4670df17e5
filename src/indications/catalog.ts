import { deepFreeze } from '../core/freeze'
import { lookUp } from '../core/lookup'
import { crps } from './catalog/crps'
import { mddAcuteSuicidalIdeationOrBehavior } from './catalog/mdd-acute-suicidal-ideation-or-behavior'
import { ptsd } from './catalog/ptsd'
import { treatmentResistantDepression } from './catalog/treatment-resistant-depression'
import type { Indication } from './model'

/** Ids of all indications. */
export const INDICATION_IDS = /* @__PURE__ */ deepFreeze([
  'treatment-resistant-depression',
  'mdd-acute-suicidal-ideation-or-behavior',
  'ptsd',
  'crps',
] as const)

/** Id of an indication. */
export type IndicationId = (typeof INDICATION_IDS)[number]

/** All indications, by id. */
export const indications: Readonly<Record<IndicationId, Indication>> = /* @__PURE__ */ deepFreeze({
  'treatment-resistant-depression': treatmentResistantDepression,
  'mdd-acute-suicidal-ideation-or-behavior': mddAcuteSuicidalIdeationOrBehavior,
  ptsd,
  crps,
})

/**
 * Finds an indication: what it is, how well each drug and route is supported, what is approved where, and what is not shown.
 *
 * @param id - indication id, such as `ptsd`
 * @returns the record
 * @throws InvalidInputError naming the nearest id when there is none
 * @example
 * ```ts
 * import { getIndication } from 'ketamine-therapy/indications'
 *
 * getIndication('ptsd').name // → 'Post-traumatic stress disorder'
 * getIndication('ptds') // throws InvalidInputError
 * ```
 */
export function getIndication(id: string): Indication {
  return lookUp('getIndication', 'id', indications, id)
}
