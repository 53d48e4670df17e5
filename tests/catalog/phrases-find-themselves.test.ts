import { contentRules, disclaimers, PHRASE_LISTS } from 'ketamine-therapy/disclaimers'
import { describe, expect, it } from 'vitest'
import { LEXICON_EN } from '../../src/disclaimers/catalog/frames/lexicon-en'
import { LEXICON_ES } from '../../src/disclaimers/catalog/frames/lexicon-es'
import { TOPIC_PHRASES } from '../../src/disclaimers/catalog/topic-phrases'
import { compilePhrases } from '../../src/disclaimers/phrase/compile-phrases'
import type { PhraseNode } from '../../src/disclaimers/phrase/parse-phrase'
import { parsePhrase } from '../../src/disclaimers/phrase/parse-phrase'
import { tokenise } from '../../src/disclaimers/phrase/tokenise'
import { withEdges } from '../../src/disclaimers/with-edges'

// A word that the reader of texts never yields ("1960s" is read as "1960" and "s") can stand in a phrase for years and find nothing.

const PHRASES: readonly (readonly [string, readonly string[]])[] = [
  ...Object.values(contentRules).map(({ id, phrases, unless }) => [id, [...Object.values(phrases).flat(), ...(unless ?? [])]] as const),
  ...Object.values(disclaimers).map(
    ({ id, requiredElements }) => [id, requiredElements.flatMap(({ phrases }) => [...phrases.en, ...phrases.es])] as const,
  ),
  ...Object.entries(LEXICON_EN).map(([name, phrases]) => [`English ${name}`, phrases] as const),
  ...Object.entries(LEXICON_ES).map(([name, phrases]) => [`Spanish ${name}`, phrases] as const),
  ...Object.entries(TOPIC_PHRASES),
]

const written = (word: string): string => {
  if (word === '[number]') return '5'
  return (word.startsWith('^') ? word.slice(1).toUpperCase() : word).replace(/[*+]$/, '')
}

/** The shortest wordings of a phrase in which each of its words stands once. */
function wordings(node: PhraseNode): readonly string[] {
  if (node.kind === 'words') return node.words.map(written)
  if (node.kind === 'gap') return ['']
  if (node.kind === 'optional') return ['', ...wordings(node.part)]
  if (node.kind === 'choice') return node.parts.flatMap(wordings)
  const parts = node.parts.map(wordings)
  const first = parts.map(([one = '']) => one)
  return parts.flatMap((words, index) => words.map((word) => [...first.slice(0, index), word, ...first.slice(index + 1)].join(' ')))
}

function unfound(phrase: string): readonly string[] {
  const tree = parsePhrase(phrase, PHRASE_LISTS)
  if ('problem' in tree) return [tree.problem]
  const machine = compilePhrases([phrase], PHRASE_LISTS)
  return wordings(tree).filter((text) => !tokenise(text).some((sentence) => machine.find(withEdges(sentence)).length > 0))
}

describe('every word of every phrase can be met in a text', () => {
  it.each(PHRASES)('%s', (_id, phrases) => {
    expect(phrases.flatMap(unfound)).toEqual([])
  })
})
