import type { Ingredient } from './model'
import { InputCheck } from '../core/check'
import { findByName, nameIndex, namesApart, normalizeName, shortenings } from './names'

/** Longest name that is looked up. */
const LONGEST_NAME = 200
/** What stands between the parts of a combination: `a / b`, `a + b`, `a and b`, `a with b`, `a-b`. */
const SEPARATORS: readonly string[] = ['/', '+', ' and ', ' with ', '-']

/**
 * Finds the ingredients behind a name: an ingredient, an international name, a brand, a combination brand, or a street name.
 * Upper and lower case and accents do not count; trailing salts, release words, strengths, times of taking ("nocte", "bd") and forms (tablet, syrup,
 * patch, injection, nasal spray) are dropped where the whole name is not known. A form for the skin, the eye or the lungs (cream, eye drops, inhaler)
 * leaves a name unrecognized. Names in brackets count as well, and have to be known. Many British and Spanish names of the ingredients are
 * known, not all; of brands elsewhere only some.
 *
 * It does not guess: a name it does not know, a word for a kind of medicine ("sleeping pill"), and a combination with an unknown part are
 * not recognized. That a name is not recognized says nothing about the medicine.
 *
 * @param name - name of a medicine or substance, 1 to 200 characters
 * @returns every ingredient, or `undefined` when the name is not recognized
 * @throws InvalidInputError when the name is not a text of that length
 * @example
 * ```ts
 * import { resolveIngredients } from 'ketamine-therapy/terminology'
 *
 * resolveIngredients('Ativan')?.map(({ id }) => id) // → ['lorazepam']
 * resolveIngredients('Contrave')?.map(({ id }) => id) // → ['naltrexone', 'bupropion']
 * resolveIngredients('lorazepam 1 MG Oral Tablet [Ativan]')?.map(({ id }) => id) // → ['lorazepam']
 * resolveIngredients('zolpidem tartrate 10 mg')?.map(({ id }) => id) // → ['zolpidem']
 * resolveIngredients('Seroquel XR 50mg nocte')?.map(({ id }) => id) // → ['quetiapine']
 * resolveIngredients('sleeping pill') // → undefined
 * resolveIngredients('') // throws InvalidInputError
 * ```
 */
export function resolveIngredients(name: string): readonly Ingredient[] | undefined {
  const check = new InputCheck('resolveIngredients')
  check.text('name', name, { min: 1, max: LONGEST_NAME })
  check.done()
  return ingredientsOfName(name)
}

/**
 * The same for names that were checked before.
 *
 * @internal
 */
export function ingredientsOfName(name: string): readonly Ingredient[] | undefined {
  const whole = findByName(nameIndex().ingredients, name)
  if (whole !== undefined) return whole
  const both = namesApart(name)
  if (both[0] !== name) return ofEvery(both, ingredientsOfName)
  // The strengths of a combination stand behind its whole name: "oxycodone-acetaminophen 5-325 mg tablet".
  const shortest = shortenings(name).at(-1) ?? ''
  for (const text of [normalizeName(name), shortest]) {
    for (const separator of SEPARATORS) {
      const parts = text.split(separator)
      if (parts.length < 2) continue
      const found = ofEvery(parts, (part) => findByName(nameIndex().ingredients, part))
      if (found !== undefined) return found
    }
  }
  return undefined
}

/** The ingredients of all names; one that is not known leaves the whole unknown. */
function ofEvery(names: readonly string[], find: (name: string) => readonly Ingredient[] | undefined): readonly Ingredient[] | undefined {
  const found = names.map(find)
  return found.every((one) => one !== undefined) ? [...new Set(found.flat())] : undefined
}
