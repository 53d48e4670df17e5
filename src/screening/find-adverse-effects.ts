import type { Drug, Route } from '../core'
import type { AdverseEffect, EffectPopulationId } from './safety-model'
import { InputCheck } from '../core/check'
import { DRUGS, ROUTES } from '../core/words'
import { adverseEffects, effectPopulations } from './adverse-effect-catalog'

/** What to look for; each part given must fit. */
export interface AdverseEffectQuery {
  /** Drug. */
  readonly drug?: Drug | undefined
  /** Route by which it was given. */
  readonly route?: Route | undefined
  /** Part of a preferred name, in any case: `pressure`. */
  readonly term?: string | undefined
  /** Group of patients in the tables of the label whose rate on the drug has to be known. */
  readonly population?: EffectPopulationId | undefined
  /** Lowest rate on the drug in that group, 0 to 100 percent. Needs `population`. */
  readonly minimumPercent?: number | undefined
}

/**
 * Finds adverse effects with how often they were reported on drug and on placebo, when they come, and what is done about them.
 *
 * It says what sources report about groups. It does not predict what one patient will feel, and an effect that is not found is not ruled out:
 * a rate that no page showed is `not-seen`.
 *
 * @param query - drug, route, part of a name, group of patients and lowest rate in percent; without any, all effects
 * @returns with a group given, the most frequent on the drug first, then by id; otherwise in the order of the catalog
 * @throws InvalidInputError when a word is unknown, or a lowest rate comes without its group
 * @example
 * ```ts
 * import { findAdverseEffects } from 'ketamine-therapy/screening'
 *
 * const common = findAdverseEffects({ drug: 'esketamine', population: 'treatment-resistant-depression', minimumPercent: 25 })
 * common.map((effect) => effect.id) // → ['dissociation', 'dizziness', 'nausea']
 * findAdverseEffects({ minimumPercent: 25 }) // throws InvalidInputError
 * ```
 */
export function findAdverseEffects(query: AdverseEffectQuery = {}): readonly AdverseEffect[] {
  checkQuery(query)
  const { drug, route, population, minimumPercent = 0 } = query
  const term = query.term?.toLowerCase()
  const found = Object.values(adverseEffects).filter(
    (effect) =>
      (drug === undefined || effect.drug === drug) &&
      (route === undefined || effect.routes.includes(route)) &&
      (term === undefined || effect.terms.some((one) => one.toLowerCase().includes(term))),
  )
  if (population === undefined) return found
  return found
    .map((effect) => ({ effect, percent: percentOnDrug(effect, population) }))
    .filter((one): one is { effect: AdverseEffect; percent: number } => one.percent !== undefined && one.percent >= minimumPercent)
    .sort((a, b) => b.percent - a.percent || (a.effect.id < b.effect.id ? -1 : 1))
    .map(({ effect }) => effect)
}

function percentOnDrug({ rates }: AdverseEffect, population: EffectPopulationId): number | undefined {
  const percent = rates?.[population].drug.percent
  return percent === 'not-seen' ? undefined : percent
}

function checkQuery(query: AdverseEffectQuery): void {
  const check = new InputCheck('findAdverseEffects')
  const given = check.object('', query, ['drug', 'route', 'term', 'population', 'minimumPercent'])
  if (given['drug'] !== undefined) check.oneOf('drug', given['drug'], DRUGS)
  if (given['route'] !== undefined) check.oneOf('route', given['route'], ROUTES)
  if (given['term'] !== undefined) check.text('term', given['term'], { min: 1, max: 200 })
  if (given['population'] !== undefined) check.oneOf('population', given['population'], Object.keys(effectPopulations))
  if (given['minimumPercent'] !== undefined && check.number('minimumPercent', given['minimumPercent'], { min: 0, max: 100, unit: '%' })) {
    if (given['population'] === undefined) check.fail('population', 'required', 'is required with minimumPercent: rates differ by group')
  }
  check.done()
}
