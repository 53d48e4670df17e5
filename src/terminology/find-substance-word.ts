import type { SubstanceWord } from './model'
import { InputCheck } from '../core/check'
import { nameIndex, normalizeName } from './names'

/**
 * Explains a word that is not the name of a medicine: a street name, a kind of medicine, or a substance that no rule names.
 * Use it to say why a name was not recognized, and what to ask.
 *
 * @param word - the word, 1 to 200 characters
 * @returns what is meant, or `undefined` when the word is not known
 * @throws InvalidInputError when the word is not a text of that length
 * @example
 * ```ts
 * import { findSubstanceWord } from 'ketamine-therapy/terminology'
 *
 * findSubstanceWord('kratom')?.kind // → 'not-evaluated'
 * findSubstanceWord('Water pill')?.kind // → 'lay-class'
 * findSubstanceWord('lorazepam') // → undefined
 * ```
 */
export function findSubstanceWord(word: string): SubstanceWord | undefined {
  const check = new InputCheck('findSubstanceWord')
  check.text('word', word, { min: 1, max: 200 })
  check.done()
  return nameIndex().words.get(normalizeName(word))
}
