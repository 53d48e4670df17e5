import type { Sentence, TextToken } from './phrase/tokenise'

const EDGE: TextToken = { word: '.', capitals: false, start: 0, end: 0, break: 'none' }

/**
 * A sentence between two words `.`, so that a phrase of a notice can tell a label ("Publicidad.") from the same word within a sentence.
 *
 * @param sentence - the sentence
 * @returns the same with its edges; places of tokens in it are one too high
 * @internal
 */
export function withEdges(sentence: Sentence): Sentence {
  return { ...sentence, tokens: [EDGE, ...sentence.tokens, EDGE] }
}
