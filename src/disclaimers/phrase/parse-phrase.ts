import type { Phrase } from '../model'
import { inflect } from './inflect'
import { normalise } from './tokenise'

/**
 * A parsed phrase. `words` matches one token out of a set; `gap` matches up to so many tokens of any kind.
 *
 * @internal
 */
export type PhraseNode =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'sequence'; readonly parts: readonly PhraseNode[] }
  | { readonly kind: 'choice'; readonly parts: readonly PhraseNode[] }
  | { readonly kind: 'optional'; readonly part: PhraseNode }

/**
 * A phrase that is not written as {@link Phrase} describes.
 *
 * @internal
 */
export interface PhraseProblem {
  /** What is wrong with it. */
  readonly problem: string
}

/** Longest gap allowed, so that no match can grow without limit. */
const LONGEST_GAP = 30

const PIECE = /\s+|\(|\)|\?|\||\.\.\d+|<[a-z-]+>|\[number\]|\^?[\p{Ll}\p{Lo}\p{N}'.]+[*+]?|[%$#&/€£]/gu

/**
 * Parses a phrase.
 *
 * @param phrase - the phrase
 * @param lists - named lists of words, without the angle brackets
 * @returns its tree, or what is wrong with it
 * @internal
 */
export function parsePhrase(phrase: Phrase, lists: Readonly<Record<string, readonly string[]>>): PhraseNode | PhraseProblem {
  const pieces = split(phrase)
  if ('problem' in pieces) return pieces
  const state: State = { pieces: pieces.pieces, at: 0, lists }
  const node = parseSequence(state, false)
  if ('problem' in node) return node
  if (state.at < state.pieces.length) return { problem: `"${state.pieces[state.at] ?? ''}" stands where a word should` }
  const edges = edgesOf(node)
  if (edges.empty || edges.anyFirst || edges.anyLast) return { problem: 'must begin and end with a word, not with a gap' }
  return node
}

interface State {
  readonly pieces: readonly string[]
  at: number
  readonly lists: Readonly<Record<string, readonly string[]>>
}

function split(phrase: string): { readonly pieces: readonly string[] } | PhraseProblem {
  const pieces: string[] = []
  let at = 0
  for (const { 0: piece, index } of phrase.matchAll(PIECE)) {
    if (index !== at) break
    pieces.push(piece.trim() === '' ? ' ' : piece)
    at += piece.length
  }
  if (at < phrase.length) return { problem: `"${phrase.slice(at, at + 12)}" is no word, group, list or gap` }
  while (pieces.at(-1) === ' ') pieces.pop()
  while (pieces[0] === ' ') pieces.shift()
  return pieces.length === 0 ? { problem: 'is empty' } : { pieces }
}

/** Inside parentheses `|` parts whole phrases; outside it parts single words. */
function parseSequence(state: State, inGroup: boolean): PhraseNode | PhraseProblem {
  const choices: PhraseNode[] = []
  let parts: PhraseNode[] = []
  for (;;) {
    const piece = state.pieces[state.at]
    if (piece === undefined || piece === ')') break
    state.at++
    if (piece === ' ') continue
    if (piece === '|') {
      if (!inGroup) return { problem: '"|" has no word before it' }
      if (parts.length === 0) return { problem: 'a choice is empty' }
      choices.push(sequence(parts))
      parts = []
      continue
    }
    const part = parsePart(state, piece, inGroup)
    if ('problem' in part) return part
    if (state.pieces[state.at] === '?') {
      state.at++
      parts.push({ kind: 'optional', part })
    } else parts.push(part)
  }
  if (parts.length === 0) return { problem: 'a choice is empty' }
  choices.push(sequence(parts))
  if (choices.length > 1 && choices.some((choice) => edgesOf(choice).empty))
    return { problem: 'a choice may be empty: put "?" after the parenthesis' }
  return choices.length === 1 && choices[0] !== undefined ? choices[0] : { kind: 'choice', parts: choices }
}

function parsePart(state: State, piece: string, inGroup: boolean): PhraseNode | PhraseProblem {
  if (piece === '(') {
    const group = parseSequence(state, true)
    if ('problem' in group) return group
    if (state.pieces[state.at] !== ')') return { problem: 'a parenthesis is not closed' }
    state.at++
    return group
  }
  if (piece.startsWith('..')) {
    const most = Number(piece.slice(2))
    if (most < 1 || most > LONGEST_GAP) return { problem: `a gap must allow 1 to ${LONGEST_GAP} words` }
    return { kind: 'gap', most }
  }
  if (piece === '?') return { problem: '"?" has nothing before it' }
  const words = wordsOf(state, piece)
  if ('problem' in words) return words
  const all = [...words.words]
  while (!inGroup && state.pieces[state.at] === '|') {
    const next = state.pieces[state.at + 1]
    if (next === undefined || /^[ ()?|]$/u.test(next) || next.startsWith('..')) return { problem: '"|" has no word after it' }
    state.at += 2
    const more = wordsOf(state, next)
    if ('problem' in more) return more
    all.push(...more.words)
  }
  return { kind: 'words', words: [...new Set(all)].sort() }
}

function wordsOf(state: State, piece: string): { readonly words: readonly string[] } | PhraseProblem {
  const word = piece.replace(/[*+]$/u, '')
  if (normalise(word) !== word) return { problem: `"${piece}" has to be written as it is read: "${normalise(word)}"` }
  if (/^\^.*\*$/u.test(piece)) return { problem: `"${piece}" has to be a whole word` }
  if (!piece.startsWith('<')) return { words: inflect(piece) }
  const name = piece.slice(1, -1)
  const list = Object.hasOwn(state.lists, name) ? state.lists[name] : undefined
  return list === undefined ? { problem: `there is no list "${name}"` } : { words: list }
}

function sequence(parts: readonly PhraseNode[]): PhraseNode {
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: 'sequence', parts }
}

interface Edges {
  /** Whether it may match nothing at all. */
  readonly empty: boolean
  /** Whether a match may begin with any word. */
  readonly anyFirst: boolean
  /** Whether a match may end with any word. */
  readonly anyLast: boolean
}

function edgesOf(node: PhraseNode): Edges {
  switch (node.kind) {
    case 'words':
      return { empty: false, anyFirst: false, anyLast: false }
    case 'gap':
      return { empty: true, anyFirst: true, anyLast: true }
    case 'optional':
      return { ...edgesOf(node.part), empty: true }
    case 'choice':
      return node.parts
        .map(edgesOf)
        .reduce((a, b) => ({ empty: a.empty || b.empty, anyFirst: a.anyFirst || b.anyFirst, anyLast: a.anyLast || b.anyLast }))
    case 'sequence':
      return node.parts.map(edgesOf).reduce((a, b) => ({
        empty: a.empty && b.empty,
        anyFirst: a.anyFirst || (a.empty && b.anyFirst),
        anyLast: b.anyLast || (b.empty && a.anyLast),
      }))
  }
}
