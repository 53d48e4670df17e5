import type { Phrase } from '../model'
import type { TextToken } from './tokenise'
import { createWordIndex } from './create-word-index'
import { inflect } from './inflect'
import { remember } from '../../core/remember'

/**
 * What a word or a run of words means.
 *
 * @internal
 */
export interface Meaning {
  /** The class of words. */
  readonly means: string
  /** Whether the words are Spanish. */
  readonly spanish: boolean
}

/**
 * Classes of words, ready to be looked up.
 *
 * @internal
 */
export interface Lexicon {
  /** What a single word means. */
  readonly meaningsOf: (token: TextToken) => readonly Meaning[]
  /** The entries of more than one word, which have to be searched for. */
  readonly phrases: readonly (Meaning & { readonly phrase: Phrase })[]
}

/** Entries of single words: no space, no group. */
const SINGLE_WORDS = /^[^ ()]+$/u

/**
 * Parts the entries of single words, which are looked up, from those of many, which are searched for.
 *
 * @param english - English classes
 * @param spanish - Spanish classes
 * @returns the lexicon
 * @internal
 */
export function createLexicon(
  english: Readonly<Record<string, readonly Phrase[]>>,
  spanish: Readonly<Record<string, readonly Phrase[]>>,
): Lexicon {
  const { add, exact, begun } = createWordIndex<Meaning>()
  const phrases: (Meaning & { phrase: Phrase })[] = []
  for (const classes of [english, spanish]) {
    for (const [means, list] of Object.entries(classes)) {
      const meaning = { means, spanish: classes === spanish }
      for (const phrase of list) {
        if (!SINGLE_WORDS.test(phrase)) phrases.push({ ...meaning, phrase })
        else for (const word of phrase.split('|')) for (const form of inflect(word)) add(form, meaning)
      }
    }
  }
  const ofWord = remember((word) => ofBothLanguages([...exact(word), ...begun(word)]))
  const ofCapitals = remember((word): readonly Meaning[] => [...ofWord(word), ...exact(`^${word}`)])
  return { phrases, meaningsOf: ({ word, capitals }) => (capitals ? ofCapitals : ofWord)(word) }
}

/** "FDA", "no" and "trauma" are words of both languages: they make no sentence Spanish. */
function ofBothLanguages(meanings: readonly Meaning[]): readonly Meaning[] {
  if (meanings.every(({ spanish }) => spanish)) return meanings
  const classes = [...new Set(meanings.map(({ means }) => means))]
  return classes.map((means) => ({ means, spanish: false }))
}
