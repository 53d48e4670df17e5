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
  /** Marks all phrases of the list that a phrase stands in as done. */
  readonly finishList: (done: Uint8Array, phrase: number) => void
}

/**
 * Takes lists of phrases with their owners and compiles them into one machine.
 *
 * @returns `add` for a list; `compile` for the end
 * @internal
 */
export function collectPhrases<Owner>(): {
  readonly add: (list: readonly Phrase[], owner: (phrase: Phrase) => Owner) => void
  readonly compile: () => OwnedPhrases<Owner>
} {
  const owners: Owner[] = []
  const phrases: Phrase[] = []
  /** For each phrase the place of the first phrase of its list. */
  const starts: number[] = []
  return {
    add: (list, owner) => {
      const start = phrases.length
      for (const phrase of list) {
        phrases.push(phrase)
        owners.push(owner(phrase))
        starts.push(start)
      }
    },
    compile: () => ({
      owners,
      find: compilePhrases(phrases, PHRASE_LISTS).find,
      finishList: (done, phrase) => {
        const start = starts[phrase]
        for (let at = start ?? 0; at < starts.length && starts[at] === start; at++) done[at] = 1
      },
    }),
  }
}
