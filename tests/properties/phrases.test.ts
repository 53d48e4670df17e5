import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compilePhrases } from '../../src/disclaimers/phrase/compile-phrases'
import type { PhraseNode } from '../../src/disclaimers/phrase/parse-phrase'
import { parsePhrase } from '../../src/disclaimers/phrase/parse-phrase'
import { tokenise } from '../../src/disclaimers/phrase/tokenise'
import { runs } from '../helpers/runs'

/** Places where a part may end that begins at one: every way is tried, one after the other. */
function endsOf(node: PhraseNode, words: readonly string[], from: number): ReadonlySet<number> {
  switch (node.kind) {
    case 'words':
      return new Set(node.words.includes(words[from] ?? '') ? [from + 1] : [])
    case 'gap':
      return new Set(Array.from({ length: Math.min(node.most, words.length - from) + 1 }, (_, over) => from + over))
    case 'optional':
      return new Set([from, ...endsOf(node.part, words, from)])
    case 'choice':
      return new Set(node.parts.flatMap((part) => [...endsOf(part, words, from)]))
    case 'sequence':
      return node.parts.reduce<ReadonlySet<number>>(
        (places, part) => new Set([...places].flatMap((place) => [...endsOf(part, words, place)])),
        new Set([from]),
      )
  }
}

/** Words that fit a part, by the choices given. */
function wordsFor(node: PhraseNode, pick: (of: number) => number): readonly string[] {
  switch (node.kind) {
    case 'words':
      return [node.words[pick(node.words.length)] ?? '']
    case 'gap':
      return Array.from({ length: pick(node.most + 1) }, () => 'x')
    case 'optional':
      return pick(2) === 0 ? [] : wordsFor(node.part, pick)
    case 'choice':
      return node.parts
        .slice(pick(node.parts.length))
        .slice(0, 1)
        .flatMap((part) => wordsFor(part, pick))
    case 'sequence':
      return node.parts.flatMap((part) => wordsFor(part, pick))
  }
}

const word = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'a|b', 'c|d|a')
const gap = fc.constantFrom('..1', '..2', '..3')
const choiceOf = (phrase: fc.Arbitrary<string>) => fc.tuple(phrase, phrase).map(([one, other]) => `(${one}|${other})`)
/** Phrases of parts that may be missing and of choices, nested so many times. */
const phraseOf = (depth: number): fc.Arbitrary<string> => {
  const part = depth === 0 ? word : fc.oneof(word, choiceOf(phraseOf(depth - 1)))
  const piece = fc.oneof(
    { weight: 2, arbitrary: part },
    { weight: 2, arbitrary: part.map((one) => `(${one})?`) },
    { weight: 1, arbitrary: gap },
  )
  return fc.array(piece, { minLength: 2, maxLength: 4 }).map((pieces) => pieces.join(' '))
}

// A hit tells where its phrase ends, and a beginning from which it leads there.
it('phrases are found wherever a reader finds them who tries every way', () => {
  fc.assert(
    fc.property(
      phraseOf(2).filter((phrase) => !('problem' in parsePhrase(phrase, {}))),
      fc.array(fc.nat(11), { minLength: 12, maxLength: 12 }),
      (phrase, choices) => {
        const node = parsePhrase(phrase, {}) as PhraseNode
        let made = 0
        const words = ['a', ...wordsFor(node, (of) => (choices[made++ % choices.length] ?? 0) % of), 'b']
        const hits = tokenise(words.join(' ')).flatMap((sentence) => compilePhrases([phrase], {}).find(sentence))
        const ends = words.flatMap((_, first) => [...endsOf(node, words, first)])
        expect(new Set(hits.map(({ last }) => last + 1))).toEqual(new Set(ends))
        for (const { first, last } of hits) expect(endsOf(node, words, first).has(last + 1)).toBe(true)
      },
    ),
    { numRuns: runs(500) },
  )
})
