import type { Ingredient } from './model'
import { InputCheck } from '../core/check'
import { isWellFormedCode } from '../core/code-system'
import { lazily } from '../core/lazily'
import { ingredients } from './catalog'
import { combinationBrands } from './catalog/combination-brands'
import { contentsOf } from './names'

/** A code of a medicine. */
export interface MedicineCode {
  /** Code system. */
  readonly system: 'rxnorm' | 'atc'
  /** The code, in the system's own writing. */
  readonly code: string
}

/** What a code of a medicine stands for. */
export interface ResolvedMedicineCode {
  /** `substance`: the ingredients are all there. `group`: it is one of them, or one that is not listed here, so nothing is decided. */
  readonly precision: 'substance' | 'group'
  /** Ingredients, or candidates of a group. */
  readonly ingredients: readonly Ingredient[]
}

/** Length of an ATC code that names a substance or combination. */
const ATC_SUBSTANCE_LENGTH = 7

/**
 * Finds the ingredients behind an RxNorm or ATC code.
 *
 * RxNorm: identifiers of ingredients, and of the few salts and products that were seen. ATC: codes of the fifth level, those that WHO has
 * moved, and those of combinations. An ATC group (`N05BA`) gives candidates only: a group may hold medicines that are not listed here, so
 * it decides no class; ask for the ingredient.
 *
 * @param medicine - system and code
 * @returns ingredients and how precise the code is, or `undefined` when the code is not recognized
 * @throws InvalidInputError when the system is another one, or the code does not have its form
 * @example
 * ```ts
 * import { resolveIngredientCode } from 'ketamine-therapy/terminology'
 *
 * resolveIngredientCode({ system: 'rxnorm', code: '6470' })?.ingredients.map(({ id }) => id) // → ['lorazepam']
 * resolveIngredientCode({ system: 'atc', code: 'A08AA62' })?.ingredients.map(({ id }) => id) // → ['naltrexone', 'bupropion']
 * resolveIngredientCode({ system: 'atc', code: 'N05CF' })?.precision // → 'group'
 * resolveIngredientCode({ system: 'rxnorm', code: '99999999' }) // → undefined
 * resolveIngredientCode({ system: 'atc', code: '6470' }) // throws InvalidInputError
 * ```
 */
export function resolveIngredientCode(medicine: MedicineCode): ResolvedMedicineCode | undefined {
  const check = new InputCheck('resolveIngredientCode')
  const { system, code } = check.object('', medicine, ['system', 'code', 'display'])
  if (check.oneOf('system', system, ['rxnorm', 'atc']) && check.text('code', code, { min: 1, max: 40 })) {
    if (!isWellFormedCode(system, code)) check.fail('code', 'malformed', `is not a code of ${system}`)
  }
  check.done()
  return ingredientsOfCode(medicine)
}

/**
 * The same for codes that were checked before.
 *
 * @internal
 */
export function ingredientsOfCode({ system, code }: MedicineCode): ResolvedMedicineCode | undefined {
  const isGroup = system === 'atc' && code.length < ATC_SUBSTANCE_LENGTH
  const found = isGroup ? candidatesOf(code) : codeIndex().get(`${system}:${code}`)
  return found === undefined || found.length === 0 ? undefined : { precision: isGroup ? 'group' : 'substance', ingredients: found }
}

/** Ingredients of every code. A combination's code gives all of its ingredients. */
const codeIndex: () => ReadonlyMap<string, readonly Ingredient[]> = /* @__PURE__ */ lazily(createCodeIndex)

function createCodeIndex(): ReadonlyMap<string, readonly Ingredient[]> {
  const index = new Map<string, readonly Ingredient[]>()
  for (const one of Object.values<Ingredient>(ingredients)) {
    const rxcuis = [one.rxcui, ...(one.relatedRxcuis ?? []).map(({ rxcui }) => rxcui)].filter((rxcui) => rxcui !== undefined)
    for (const rxcui of rxcuis) index.set(`rxnorm:${rxcui}`, Object.freeze([one]))
    for (const atc of [...(one.atc ?? []), ...(one.formerAtc ?? [])]) index.set(`atc:${atc}`, Object.freeze([one]))
  }
  for (const brand of combinationBrands) if (brand.atc !== undefined) index.set(`atc:${brand.atc}`, contentsOf(brand.ingredients))
  return index
}

function candidatesOf(group: string): readonly Ingredient[] {
  return Object.values(ingredients).filter((one) => one.atc?.some((code) => code.startsWith(group)))
}
