import type { Regimen } from './model'
import type { DrugInteraction, InteractionSeverity } from './safety-model'
import { ingredientsOfName } from '../terminology/resolve-ingredients'
import { valueSets } from '../terminology/value-sets'
import { checkQuery } from './check-query'
import { REGIMENS } from './regimen'
import { drugInteractions } from './safety-catalog'

const SEVERITIES: readonly InteractionSeverity[] = ['major', 'moderate', 'minor', 'none-established', 'none']

/** What to look for; each part given must fit. */
export interface InteractionQuery {
  /** Name of a medicine or substance: ingredient or brand, 1 to 200 characters. */
  readonly medicine?: string | undefined
  /** How much it matters, in the regimen given or in any. */
  readonly severity?: InteractionSeverity | undefined
  /** Regimen that the severity is for. */
  readonly regimen?: Regimen | undefined
}

/** What is known of interactions. */
export interface InteractionsFound {
  /** Whether the name of the medicine was understood. `unrecognised`: nothing is known of it, which is not "no interaction". */
  readonly medicine: 'recognised' | 'unrecognised' | 'not-asked'
  /** Ids of the ingredients behind the name. */
  readonly ingredients: readonly string[]
  /** The interactions, in the order of the catalog. */
  readonly interactions: readonly DrugInteraction[]
}

/**
 * Finds interactions with ketamine and esketamine: how they come about, what may follow, how much they matter by regimen, and the numbers.
 *
 * What to do about one stands in the screening rule of the same id. A name that is not recognized is said to be so and is never taken for "no
 * interaction". The list is not complete: a medicine without an entry was not found to matter in the sources read, or they do not name it. Of those
 * that resemble what they name, screening says so (`info-medicine-not-weighed`).
 *
 * @param query - name of a medicine, severity and regimen; without any, all interactions
 * @returns whether the name was understood, its ingredients, and the interactions that fit
 * @throws InvalidInputError when a word is unknown or the name is not a text of that length
 * @example
 * ```ts
 * import { findInteractions } from 'ketamine-therapy/screening'
 *
 * findInteractions({ medicine: 'Ativan' }).interactions.map((one) => one.id) // → ['ddi-benzodiazepine', 'ddi-benzodiazepine-gt-2mg-lorazepam-eq']
 * findInteractions({ medicine: 'zorblax' }).medicine // → 'unrecognised'
 * findInteractions({ medicine: 'clarithromycin' }).interactions[0]?.severity['ketamine-home'] // → 'moderate'
 * ```
 */
export function findInteractions(query: InteractionQuery = {}): InteractionsFound {
  checkQuery('findInteractions', query, { medicine: 'text', severity: SEVERITIES, regimen: REGIMENS })
  const { medicine, severity, regimen } = query
  const found = medicine === undefined ? undefined : ingredientsOfName(medicine)
  const ingredients = found?.map(({ id }) => id) ?? []
  const regimens = regimen === undefined ? REGIMENS : [regimen]
  return {
    medicine: medicine === undefined ? 'not-asked' : found === undefined ? 'unrecognised' : 'recognised',
    ingredients,
    interactions: Object.values(drugInteractions).filter(
      (one) =>
        (medicine === undefined || ingredients.some((id) => isOf(one, id))) &&
        (severity === undefined || regimens.some((each) => one.severity[each] === severity)),
    ),
  }
}

function isOf({ medicines }: DrugInteraction, ingredient: string): boolean {
  return valueSets[medicines].include.includes(`ingredient:${ingredient}`)
}
