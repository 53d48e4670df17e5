import type { PhraseHit } from './compile-phrases'
import type { Sentence, TextToken } from './tokenise'
import {
  AUXILIARIES,
  CLAUSE_OPENERS,
  DISTANCE,
  DISTANCE_PAIRS,
  NEGATORS,
  NO_DENIAL,
  QUESTION_OPENERS,
  SUBJECTS,
} from '../catalog/denial-words'

/** How far a denial reaches, in words. */
const REACH = 16

/**
 * How a match is meant.
 *
 * @internal
 */
export interface Reading {
  /** Whether the words are denied: "is not a cure". */
  readonly denied: boolean
  /** Whether they are reported at arm's length: "ads that claim a cure", "Myth: …". */
  readonly distanced: boolean
  /** Whether they are asked: "Is ketamine a cure?". */
  readonly asked: boolean
}

/**
 * Reads how a match is meant within its sentence. Every look goes a bounded number of words far.
 *
 * @param sentence - the sentence
 * @param hit - the match in it
 * @param ownNegator - whether the phrase itself begins with a denial ("no side effects"), which then is the claim
 * @internal
 */
export function readMatch(sentence: Sentence, hit: PhraseHit, ownNegator: boolean): Reading {
  const { tokens } = sentence
  return {
    denied:
      isDeniedBefore(tokens, hit.first, ownNegator) || (!ownNegator && isDeniedInside(tokens, hit)) || isDeniedAfter(tokens, hit.last),
    distanced: isDistanced(tokens, hit),
    asked: isAsked(sentence),
  }
}

/** A yes-or-no question, or one between two answers, states nothing. "Ready for a life-changing treatment?" does. */
function isAsked({ tokens, question }: Sentence): boolean {
  if (!question) return false
  const [first, second] = [tokens[0]?.word ?? '', tokens[1]?.word ?? '']
  if (['want', 'ready', 'tired', 'looking', 'need', 'imagine', 'quiere', 'listo', 'lista', 'busca'].includes(first)) return false
  if (QUESTION_OPENERS.includes(first)) return true
  if (['so', 'and', 'but', 'pero', 'y'].includes(first) && QUESTION_OPENERS.includes(second)) return true
  return tokens.slice(2, Math.min(40, tokens.length - 1)).some((token) => ['or', 'o'].includes(token.word))
}

/**
 * Whether a word denies.
 *
 * @internal
 */
export function isNegator(word: string): boolean {
  return NEGATORS.includes(word) || word.endsWith("n't")
}

function isDeniedBefore(tokens: readonly TextToken[], first: number, ownNegator: boolean): boolean {
  // "No needles, no pills, and guaranteed relief": a "no" before a noun denies that noun, and the list ends with ", and".
  let isListEnd = false
  for (let at = first - 1; at >= 0 && first - at <= REACH; at--) {
    const after = tokens[at + 1]
    const here = tokens[at]
    if (here === undefined || after === undefined) return false
    // Read backwards: a break before the word after this one parts the two.
    if (after.break === 'strong') return false
    if (after.break === 'comma' && (ownNegator || opensStatement(tokens, at + 1))) return false
    if (CLAUSE_OPENERS.includes(here.word)) return false
    if (['and', 'or', 'y', 'o'].includes(here.word) && SUBJECTS.includes(after.word) && at + 1 < first + 1) return false
    if (['and', 'or', 'y', 'o'].includes(here.word) && (ownNegator || AUXILIARIES.includes(after.word))) return false
    if (after.break === 'comma' && ['and', 'y'].includes(after.word)) isListEnd = true
    if (isNegator(here.word) && !deniesNothing(here.word, after.word)) return !isListEnd || !['no', 'without', 'sin'].includes(here.word)
  }
  return false
}

function isDeniedInside(tokens: readonly TextToken[], hit: PhraseHit): boolean {
  for (let at = hit.first + 1; at < hit.last; at++) {
    const word = tokens[at]?.word ?? ''
    if (isNegator(word) && !deniesNothing(word, tokens[at + 1]?.word ?? '')) return true
  }
  return false
}

/** "A cure is not promised", "guarantees cannot be given". */
function isDeniedAfter(tokens: readonly TextToken[], last: number): boolean {
  for (let at = last + 1; at <= last + 2; at++) {
    const token = tokens[at]
    if (token === undefined || token.break !== 'none') return false
    const next = tokens[at + 1]
    if (['cannot', "can't", "isn't", "aren't", "wasn't", "hasn't", "haven't", "doesn't", "won't"].includes(token.word)) return true
    if (
      AUXILIARIES.includes(token.word) &&
      next !== undefined &&
      (next.word === 'not' || next.word === 'never') &&
      tokens[at + 2]?.word !== 'only'
    )
      return true
  }
  return false
}

function isDistanced(tokens: readonly TextToken[], hit: PhraseHit): boolean {
  const from = Math.max(0, hit.first - 24)
  const to = Math.min(tokens.length - 1, hit.last + 14)
  for (let at = from; at <= to; at++) {
    if (at >= hit.first && at <= hit.last) continue
    const word = tokens[at]?.word ?? ''
    const next = tokens[at + 1]?.word ?? ''
    const found = DISTANCE.includes(word) || DISTANCE_PAIRS.some(([left, right]) => left === word && right.includes(next))
    // "It is not a myth that …" and "FDA warned about X; our clinic …" hold nothing at a distance.
    if (found && !isNegator(tokens[at - 1]?.word ?? '') && !isNegator(tokens[at - 2]?.word ?? '') && !parted(tokens, at, hit)) return true
  }
  return false
}

function parted(tokens: readonly TextToken[], at: number, hit: PhraseHit): boolean {
  const from = Math.min(at, hit.last)
  const to = Math.max(at, hit.first)
  for (let index = from + 1; index <= to; index++) {
    const token = tokens[index]
    if (token === undefined) return true
    if (['but', 'however', 'yet', 'pero'].includes(token.word)) return true
    // "Myth: …" is held together by its colon; a later clause after a comma with a subject of its own is not.
    if (token.break === 'comma' && opensStatement(tokens, index) && index > from + 1) return true
  }
  return false
}

function opensStatement(tokens: readonly TextToken[], at: number): boolean {
  const word = tokens[at]?.word ?? ''
  const second = tokens[at + 1]?.word ?? ''
  if (CLAUSE_OPENERS.includes(word) || SUBJECTS.includes(word)) return true
  return ['and', 'y'].includes(word) && (SUBJECTS.includes(second) || isNegator(second))
}

function deniesNothing(word: string, next: string): boolean {
  return NO_DENIAL.some(([left, right]) => left.includes(word) && right.includes(next))
}
