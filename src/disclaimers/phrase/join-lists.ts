import type { Sentence, TextToken } from './tokenise'
import { AUXILIARIES, CONDITIONS } from '../catalog/denial-words'
import { isNegator } from './create-reader'

const AVOID: readonly string[] = ['avoid', 'evite', 'eviten']

/** Longest item of a list that is read with the line before it, and how much of that line: so much and no more grows with the text. */
const LONGEST_ITEM = 15
const END_OF_LEAD = 12

/**
 * Reads each item of a list with the line that denies it: "Do not:", then "drive yourself home". A list ends with the first sentence that ends with a sign or is
 * longer than an item, and one whose items begin with a small letter also with a capital.
 *
 * @param text - the text
 * @param sentences - its sentences
 * @returns the sentences, an item with the words of its line before its own
 * @internal
 */
export function joinLists(text: string, sentences: readonly Sentence[]): readonly Sentence[] {
  let lead: readonly TextToken[] | undefined
  let isSmall: boolean | undefined
  return sentences.map((sentence) => {
    const small = /\p{Ll}/u.test(text[sentence.tokens[0]?.start ?? 0] ?? '')
    if (lead !== undefined && isItem(sentence) && (small || isSmall !== true)) {
      isSmall ??= small
      const [first, ...others] = sentence.tokens
      return first === undefined ? sentence : { ...sentence, tokens: [...lead, { ...first, break: 'none' as const }, ...others], led: true }
    }
    lead = denies(sentence) ? endOf(sentence) : undefined
    isSmall = undefined
    return sentence
  })
}

/** Over a list "avoid" denies as "not" does. */
function endOf({ tokens }: Sentence): readonly TextToken[] {
  return tokens.slice(-END_OF_LEAD).map((token) => (AVOID.includes(token.word) ? { ...token, word: 'not' } : token))
}

function isItem({ tokens, unsigned, leads }: Sentence): boolean {
  return unsigned && !leads && tokens.length <= LONGEST_ITEM
}

/** "Do not:", "Ketamine is not a fit for:", "Avoid:", but not "If it does not work:" or "With no side effects:". */
function denies({ tokens, leads }: Sentence): boolean {
  if (!leads || tokens.some(({ word }) => CONDITIONS.includes(word))) return false
  const words = tokens.slice(-4).map(({ word }) => word)
  return words.some((word, at) => {
    const next = words[at + 1]
    if (AVOID.includes(word)) return true
    if (word === 'no') return next === undefined || AUXILIARIES.includes(next)
    return isNegator(word) && !['without', 'sin', 'ningun', 'ninguna', 'nothing', 'nada', 'none'].includes(word)
  })
}
