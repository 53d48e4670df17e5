import type { Phrase } from '../model'
import type { PhraseHit } from './compile-phrases'
import type { Sentence } from './tokenise'
import { PHRASE_LISTS } from '../catalog/phrase-lists'
import { compilePhrases } from './compile-phrases'

/**
 * Phrases ready to be searched for, each with what it belongs to.
 *
 * @internal
 */
export interface OwnedPhrases<Owner> {
  /** What each phrase belongs to. */
  readonly owners: readonly Owner[]
  /** Every phrase found in a sentence; those marked 1 in `done` are passed over. */
  readonly find: (sentence: Sentence, done: Uint8Array) => readonly PhraseHit[]
}

/**
 * Takes lists of phrases with their owners and compiles them into one machine.
 *
 * @returns `add` for a list, whose owner learns the place of the first phrase of the list; `compile` for the end
 * @internal
 */
export function collectPhrases<Owner>(): {
  readonly add: (list: readonly Phrase[], owner: (phrase: Phrase, from: number) => Owner) => void
  readonly compile: () => OwnedPhrases<Owner>
} {
  const owners: Owner[] = []
  const phrases: Phrase[] = []
  return {
    add: (list, owner) => {
      const from = phrases.length
      for (const phrase of list) {
        phrases.push(phrase)
        owners.push(owner(phrase, from))
      }
    },
    compile: () => ({ owners, find: compilePhrases(phrases, PHRASE_LISTS).find }),
  }
}

/**
 * Marks all phrases of a list as done; they stand together.
 *
 * @param owners - the owners of all phrases
 * @param done - the marks
 * @param from - place of the first phrase of the list
 * @internal
 */
export function finishList(owners: readonly { readonly from?: number }[], done: Uint8Array, from: number): void {
  for (let phrase = from; owners[phrase]?.from === from; phrase++) done[phrase] = 1
}
