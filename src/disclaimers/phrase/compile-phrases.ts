import type { Phrase } from '../model'
import type { PhraseNode } from './parse-phrase'
import type { Sentence, TextToken } from './tokenise'
import type { WordIndex } from './create-word-index'
import { createWordIndex } from './create-word-index'
import { parsePhrase } from './parse-phrase'
import { remember } from '../../core/remember'

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
  /** How many places for a word and gates all phrases have together. */
  readonly size: number
  /** How many steps lead from one to the next: the most that one token can take. */
  readonly steps: number
  /**
   * Every phrase that ends at some token of the sentence, in order of its end, with its latest beginning, or with the one that may wait longest in a gap
   * where several lead to one word. Phrases marked 1 in `done` are passed over.
   */
  readonly find: (sentence: Sentence, done?: Uint8Array) => readonly PhraseHit[]
}

/**
 * Compiles phrases into one machine that reads a sentence once, token by token, without ever going back: a position automaton (Glushkov) run on sets of
 * positions. A position is a place for a word in a phrase; it waits for its word until a gap is used up. Where many positions lead to many, all of them lead
 * through one gate, so that the work for a token grows with the length of the phrases, not with its square.
 *
 * @param phrases - the phrases
 * @param lists - named lists of words
 * @returns the machine
 * @throws Error naming the phrase that is not well formed
 * @internal
 */
export function compilePhrases(phrases: readonly Phrase[], lists: Readonly<Record<string, readonly string[]>>): PhraseMachine {
  const machine = flatten(build(phrases, lists))
  const size = machine.ends.length
  const run: Run = {
    waiting: new Int32Array(2 * size).fill(NEVER),
    taken: new Int32Array(2 * size),
    clock: 0,
    fitsOf: prepareFits(machine),
  }
  return { size, steps: machine.to.length, find: (sentence, done) => read(machine, run, sentence, done) }
}

/** A step to another position, over at most so many other tokens. */
interface Step {
  readonly to: number
  readonly over: number
}

/** A machine while it is built. */
interface Draft {
  /** Positions by the words that they take. */
  readonly words: WordIndex<number>
  /** Steps from each position. */
  readonly next: Step[][]
  /** Phrase that each position belongs to. */
  readonly phrases: number[]
  /** Whether its phrase may end at the position. */
  readonly ends: boolean[]
  /** Whether a phrase begins at the position. */
  readonly begins: boolean[]
  readonly gates: Gate[]
}

/** A position that takes no word: what reaches it goes on with the same token. */
interface Gate {
  readonly gate: number
  /** The first position behind it. */
  readonly before: number
  /** What leads to it. */
  readonly from: readonly Step[]
}

/** Of so many steps that meet between two words none goes through a gate, since few are read faster without. */
const FEW = 30

/** The same in flat arrays, which are read much faster than lists of objects. The steps of a position are those from `from[position]` to the next `from`. */
interface Machine {
  readonly words: WordIndex<number>
  readonly from: Int32Array
  readonly to: Int32Array
  readonly over: Int32Array
  readonly phrases: Int32Array
  readonly ends: Uint8Array
  readonly begins: Uint8Array
  /** Each before those that it leads to. */
  readonly gates: Int32Array
}

function flatten({ next, phrases, ends, begins, gates, words }: Draft): Machine {
  const steps = next.flat()
  const from = new Int32Array(next.length + 1)
  next.forEach((list, position) => {
    from[position + 1] = (from[position] ?? 0) + list.length
  })
  return {
    from,
    to: Int32Array.from(steps, (step) => step.to),
    over: Int32Array.from(steps, (step) => step.over),
    phrases: Int32Array.from(phrases),
    ends: Uint8Array.from(ends, Number),
    begins: Uint8Array.from(begins, Number),
    gates: Int32Array.from(gates, ({ gate }) => gate),
    words,
  }
}

function build(phrases: readonly Phrase[], lists: Readonly<Record<string, readonly string[]>>): Draft {
  const machine: Draft = { next: [], phrases: [], ends: [], begins: [], gates: [], words: createWordIndex() }
  phrases.forEach((phrase, index) => {
    const node = parsePhrase(phrase, lists)
    if ('problem' in node) throw new Error(`the phrase "${phrase}" ${node.problem}`)
    const begin = machine.next.length
    const edges = place(machine, node)
    for (let position = begin; position < machine.next.length; position++) machine.phrases.push(index)
    for (const { to } of edges.first) machine.begins[to] = true
    for (const { to } of edges.last) machine.ends[to] = true
  })
  const { gates, next, begins, ends } = machine
  gates.sort((a, b) => a.before - b.before)
  for (const { gate } of gates) if (begins[gate] === true) for (const { to } of next[gate] ?? []) begins[to] = true
  for (const { gate, from } of [...gates].reverse()) if (ends[gate] === true) for (const { to } of from) ends[to] = true
  return machine
}

/** The positions at the edges of a part. `over` counts the tokens that a gap at the edge lets pass. */
interface Edges {
  readonly first: readonly Step[]
  readonly last: readonly Step[]
  /** How many tokens may pass without the part taking any; nothing where it has to take one. */
  readonly pass: number | undefined
}

function place(machine: Draft, node: PhraseNode): Edges {
  switch (node.kind) {
    case 'words':
      return placeWord(machine, node.words)
    case 'gap':
      return { first: [], last: [], pass: node.most }
    case 'optional': {
      const part = place(machine, node.part)
      return { ...part, pass: part.pass ?? 0 }
    }
    case 'choice': {
      const parts = node.parts.map((part) => place(machine, part))
      // No choice is empty: each of them takes a token.
      return { first: parts.flatMap((part) => part.first), last: parts.flatMap((part) => part.last), pass: undefined }
    }
    case 'sequence':
      return node.parts.reduce<Edges>((left, part) => {
        const before = machine.next.length
        return join(machine, left, place(machine, part), before)
      }, NOTHING)
  }
}

const NOTHING: Edges = { first: [], last: [], pass: 0 }

function join(machine: Draft, left: Edges, right: Edges, before: number): Edges {
  let [from, into] = [left.last, right.first]
  if (from.length > 0 && from.length + into.length > FEW) {
    const gate = addPosition(machine)
    machine.gates.push({ gate, before, from })
    const through = [{ to: gate, over: 0 }]
    link(machine, from, through)
    link(machine, through, into)
    from = into = through
  } else link(machine, from, into)
  return {
    first: left.pass === undefined ? left.first : [...left.first, ...over(into, left.pass)],
    last: right.pass === undefined ? right.last : [...right.last, ...over(from, right.pass)],
    pass: left.pass === undefined || right.pass === undefined ? undefined : left.pass + right.pass,
  }
}

function link({ next }: Draft, from: readonly Step[], into: readonly Step[]): void {
  for (const step of from) next[step.to]?.push(...over(into, step.over))
}

/** The same steps over so many more tokens. */
function over(steps: readonly Step[], more: number): readonly Step[] {
  return steps.map((step) => ({ to: step.to, over: step.over + more }))
}

function addPosition(machine: Draft): number {
  machine.ends.push(false)
  machine.begins.push(false)
  return machine.next.push([]) - 1
}

function placeWord(machine: Draft, words: readonly string[]): Edges {
  const position = addPosition(machine)
  for (const word of words) machine.words.add(word, position)
  const edge = [{ to: position, over: 0 }]
  return { first: edge, last: edge, pass: undefined }
}

/** The positions that a word fits. */
function prepareFits({ words: { exact, begun }, begins }: Machine): Run['fitsOf'] {
  const fit = (word: string, capitals: boolean): Fits => {
    const kind = [...(capitals ? exact(`^${word}`) : []), ...(/^\p{N}/u.test(word) ? exact('[number]') : [])]
    const positions = [...new Set([...exact(word), ...kind, ...begun(word)])]
    return {
      begins: Int32Array.from(positions.filter((position) => begins[position] === 1)),
      follows: Int32Array.from(positions.filter((position) => begins[position] !== 1)),
    }
  }
  const ofWord = remember((word) => fit(word, false))
  const ofCapitals = remember((word) => fit(word, true))
  return ({ word, capitals }) => (capitals ? ofCapitals : ofWord)(word)
}

/** Positions that take a word: the few that begin a phrase always do, the many that follow only where one has come so far. */
interface Fits {
  readonly begins: Int32Array
  readonly follows: Int32Array
}

/** What a search keeps from token to token. Times are counted over all sentences, so that nothing has to be wiped between two. */
interface Run {
  /** For each position the last time at which it still takes its word, and the time at which the phrase that waits there began. */
  readonly waiting: Int32Array
  /** Positions taken by the present token, each followed by the time at which its phrase began. */
  readonly taken: Int32Array
  /** Positions that a word fits. */
  readonly fitsOf: (token: TextToken) => Fits
  clock: number
}

/** Before any time. */
const NEVER = -1

/** More than any gap allows, so that nothing waits from one sentence into the next. */
const BETWEEN_SENTENCES = 10_000

/** The clock is set back long before its numbers grow too large. */
const LAST_TIME = 1_000_000_000

function read(machine: Machine, run: Run, sentence: Sentence, done: Uint8Array | undefined): readonly PhraseHit[] {
  const hits: PhraseHit[] = []
  const { tokens } = sentence
  const { waiting, taken, fitsOf } = run
  const { phrases, ends, gates } = machine
  if (run.clock > LAST_TIME) {
    waiting.fill(NEVER)
    run.clock = 0
  }
  const start = run.clock + BETWEEN_SENTENCES
  run.clock = start + tokens.length
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (token === undefined) continue
    const now = start + index
    const { begins, follows } = fitsOf(token)
    // What is taken is settled before any step is made, so that one token is never taken twice in a phrase.
    let count = 0
    for (let at = 0; at < follows.length; at++) {
      const position = follows[at] as number
      if ((waiting[2 * position] as number) < now) continue
      taken[count++] = position
      taken[count++] = waiting[2 * position + 1] as number
    }
    for (let at = 0; at < begins.length; at++) {
      const position = begins[at] as number
      if (done?.[phrases[position] as number] === 1) continue
      taken[count++] = position
      taken[count++] = now
    }
    for (let at = 0; at < count; at += 2) {
      const position = taken[at] as number
      const first = taken[at + 1] as number
      if (ends[position] === 1) hits.push({ phrase: phrases[position] as number, first: first - start, last: index })
      step(machine, waiting, position, now + 1, first)
    }
    for (const gate of gates) {
      const soonest = waiting[2 * gate] as number
      if (soonest === NEVER) continue
      waiting[2 * gate] = NEVER
      step(machine, waiting, gate, soonest, waiting[2 * gate + 1] as number)
    }
  }
  return hits.sort((a, b) => a.last - b.last || a.phrase - b.phrase)
}

/** Lets what a position leads to wait, from the time `soonest` on. */
function step({ from, to, over }: Machine, waiting: Int32Array, position: number, soonest: number, first: number): void {
  const end = from[position + 1] as number
  for (let at = from[position] as number; at < end; at++) {
    const target = 2 * (to[at] as number)
    const until = soonest + (over[at] as number)
    const before = waiting[target] as number
    // Of two phrases that wait at one place the one that may wait longer stays; then the one that began later.
    if (until > before || (until === before && first > (waiting[target + 1] as number))) {
      waiting[target] = until
      waiting[target + 1] = first
    }
  }
}
