import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compilePhrases } from '../../src/disclaimers/phrase/compile-phrases'
import type { PhraseNode } from '../../src/disclaimers/phrase/parse-phrase'
import { parsePhrase } from '../../src/disclaimers/phrase/parse-phrase'
import { tokenise } from '../../src/disclaimers/phrase/tokenise'

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

const word = fc.constantFrom('a', 'b', 'c', 'a|b', 'c|d|a')
const { phrase: anyPhrase } = fc.letrec<{ phrase: string; piece: string }>((tie) => ({
  phrase: fc.array(tie('piece'), { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(' ')),
  piece: fc.oneof(
    { depthSize: 'small' },
    word,
    word,
    fc.constantFrom('..1', '..2', '..3'),
    tie('piece').map((piece) => `(${piece})?`),
    fc.tuple(tie('phrase'), tie('phrase')).map(([one, other]) => `(${one}|${other})`),
  ),
}))

// A hit tells where its phrase ends, and a beginning from which it leads there.
it('phrases are found wherever a reader finds them who tries every way', () => {
  fc.assert(
    fc.property(
      anyPhrase.filter((phrase) => !('problem' in parsePhrase(phrase, {}))),
      fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'x'), { minLength: 1, maxLength: 9 }),
      (phrase, words) => {
        const node = parsePhrase(phrase, {}) as PhraseNode
        const hits = tokenise(words.join(' ')).flatMap((sentence) => compilePhrases([phrase], {}).find(sentence))
        const ends = words.flatMap((_, first) => [...endsOf(node, words, first)])
        expect(new Set(hits.map(({ last }) => last + 1))).toEqual(new Set(ends))
        for (const { first, last } of hits) expect(endsOf(node, words, first).has(last + 1)).toBe(true)
      },
    ),
    { numRuns: 500 },
  )
})
