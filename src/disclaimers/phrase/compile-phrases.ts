import type { Phrase } from '../model'
import type { PhraseNode } from './parse-phrase'
import type { Sentence } from './tokenise'
import { parsePhrase } from './parse-phrase'

/**
 * A phrase found in a sentence.
 *
 * @internal
 */
export interface PhraseHit {
  /** Index of the phrase in the list that was compiled. */
  readonly phrase: number
  /** Index of the first token. */
  readonly first: number
  /** Index of the last token. */
  readonly last: number
}

/**
 * Many phrases, ready to be searched for at once.
 *
 * @internal
 */
export interface PhraseMachine {
  /**
   * Every phrase that ends at some token of the sentence, each with its shortest beginning, in order of its end.
   * The work for a token is at most the number of words in all phrases, so that the time grows with the length of the text and nothing else.
   */
  readonly find: (sentence: Sentence) => readonly PhraseHit[]
}

const ANY = -1

/**
 * Compiles phrases into one machine that reads a sentence once, token by token, without ever going back: a position automaton (Glushkov),
 * run on sets of positions.
 *
 * @param phrases - the phrases
 * @param lists - named lists of words
 * @throws Error naming the phrase that is not well formed
 * @internal
 */
export function compilePhrases(phrases: readonly Phrase[], lists: Readonly<Record<string, readonly string[]>>): PhraseMachine {
  const machine = build(phrases, lists)
  const classesOfWord = new Map<string, readonly number[]>()
  return {
    find: (sentence) => run(machine, classesOfWord, sentence),
  }
}

interface Machine {
  /** Class of words that each position takes, or {@link ANY}. */
  readonly takes: number[]
  /** Positions that may come next. */
  readonly follow: number[][]
  /** Phrase that ends at the position, or -1. */
  readonly ends: number[]
  /** Positions at which a phrase may begin, by class. */
  readonly starts: Map<number, number[]>
  /** Classes that hold a word. */
  readonly exact: Map<string, number[]>
  /** Classes that hold every word with a beginning, by the length of the beginning. */
  readonly prefixes: Map<number, Map<string, number[]>>
  /** Class of numbers. */
  readonly classes: Map<string, number>
}

function build(phrases: readonly Phrase[], lists: Readonly<Record<string, readonly string[]>>): Machine {
  const machine: Machine = {
    takes: [],
    follow: [],
    ends: [],
    starts: new Map(),
    exact: new Map(),
    prefixes: new Map(),
    classes: new Map(),
  }
  phrases.forEach((phrase, index) => {
    const node = parsePhrase(phrase, lists)
    if ('problem' in node) throw new Error(`the phrase "${phrase}" ${node.problem}`)
    const edges = place(machine, node)
    for (const position of edges.first) push(machine.starts, machine.takes[position] ?? ANY, position)
    for (const position of edges.last) machine.ends[position] = index
  })
  return machine
}

interface Edges {
  readonly first: readonly number[]
  readonly last: readonly number[]
  readonly empty: boolean
}

function place(machine: Machine, node: PhraseNode): Edges {
  switch (node.kind) {
    case 'words':
      return single(machine, classOf(machine, node.words))
    case 'any':
      return single(machine, ANY)
    case 'optional':
      return { ...place(machine, node.part), empty: true }
    case 'choice': {
      const parts = node.parts.map((part) => place(machine, part))
      return {
        first: parts.flatMap((part) => part.first),
        last: parts.flatMap((part) => part.last),
        empty: parts.some((part) => part.empty),
      }
    }
    case 'sequence':
      return node.parts
        .map((part) => place(machine, part))
        .reduce((left, right) => {
          for (const position of left.last) machine.follow[position]?.push(...right.first)
          return {
            first: left.empty ? [...left.first, ...right.first] : left.first,
            last: right.empty ? [...left.last, ...right.last] : right.last,
            empty: left.empty && right.empty,
          }
        })
  }
}

function single(machine: Machine, takes: number): Edges {
  const position = machine.takes.push(takes) - 1
  machine.follow.push([])
  machine.ends.push(-1)
  return { first: [position], last: [position], empty: false }
}

function classOf(machine: Machine, words: readonly string[]): number {
  const key = words.join('|')
  const known = machine.classes.get(key)
  if (known !== undefined) return known
  const id = machine.classes.size
  machine.classes.set(key, id)
  for (const word of words) {
    if (!word.endsWith('*')) push(machine.exact, word, id)
    else {
      const prefix = word.slice(0, -1)
      const table = machine.prefixes.get(prefix.length) ?? new Map<string, number[]>()
      machine.prefixes.set(prefix.length, table)
      push(table, prefix, id)
    }
  }
  return id
}

function classesOf(machine: Machine, word: string, capitals: boolean): readonly number[] {
  const found = [...(machine.exact.get(word) ?? []), ...((capitals ? machine.exact.get(`^${word}`) : undefined) ?? [])]
  for (const [length, table] of machine.prefixes) {
    if (word.length >= length) found.push(...(table.get(word.slice(0, length)) ?? []))
  }
  if (/^\p{N}/u.test(word)) found.push(...(machine.exact.get('[number]') ?? []))
  return [...new Set(found)]
}

function run(machine: Machine, cache: Map<string, readonly number[]>, sentence: Sentence): readonly PhraseHit[] {
  const hits: PhraseHit[] = []
  // Positions that may take the next token, each with the latest token at which its phrase could have begun.
  let expected = new Map<number, number>()
  sentence.tokens.forEach((token, index) => {
    const key = token.capitals ? `^${token.word}` : token.word
    let classes = cache.get(key)
    if (classes === undefined) {
      classes = classesOf(machine, token.word, token.capitals)
      cache.set(key, classes)
    }
    if (classes.length === 0 && expected.size === 0) return
    const next = new Map<number, number>()
    const take = (position: number, first: number): void => {
      const phrase = machine.ends[position] ?? -1
      if (phrase >= 0) hits.push({ phrase, first, last: index })
      for (const following of machine.follow[position] ?? []) {
        const other = next.get(following)
        if (other === undefined || other < first) next.set(following, first)
      }
    }
    for (const [position, first] of expected) {
      const takes = machine.takes[position] ?? ANY
      if (takes === ANY || classes.includes(takes)) take(position, first)
    }
    for (const id of classes) for (const position of machine.starts.get(id) ?? []) take(position, index)
    expected = next
  })
  return hits
}

function push<K>(map: Map<K, number[]>, key: K, value: number): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else if (!list.includes(value)) list.push(value)
}
