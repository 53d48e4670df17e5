import type { Claim, ClaimMatch, ClaimPattern } from './claim-model'
import type { Span } from './negation'
import type { PlainText } from './plain-text'
import { anchorsOf, rarer } from './anchors'
import { CLAIM_IDS, claims } from './claim-catalog'
import { endOfMyth, isTakenBack } from './negation'
import { plainText } from './plain-text'
import { withoutContrast } from './without-contrast'

/** Farthest that the parts of a pattern may lie apart, first letter to last. */
const REACH = 160

/**
 * Finds the places of a text that read like an appraised claim, in the order of the text, each claim once a place.
 *
 * @internal
 */
export type ClaimFinder = (text: string) => readonly ClaimMatch[]

/**
 * Prepares the patterns of the claims. Each is tried only in the sentences that hold a word it cannot do without.
 *
 * @returns the finder
 * @internal
 */
export function createClaimFinder(): ClaimFinder {
  const searches = CLAIM_IDS.flatMap((id) => claims[id].patterns.map((pattern) => prepare(claims[id], pattern)))
  const anchors = indexOf(searches)
  return (text) => {
    const plain = plainText(withoutContrast(text))
    const found = new Map<Claim, Span[]>()
    eachCandidate(plain, searches, anchors, (search, sentence) => {
      const spans = spansOf(search, plain.text, sentence)
      if (spans.length === 0) return
      const known = found.get(search.claim)
      if (known === undefined) found.set(search.claim, spans)
      else for (const span of spans) known.push(span)
    })
    return [...found]
      .flatMap(([claim, spans]) => withoutOverlap(spans).map((span) => toMatch(claim, span, plain, text)))
      .sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1] || (a.claim < b.claim ? -1 : 1))
  }
}

/** A pattern ready to be searched for. */
interface Search {
  readonly claim: Claim
  readonly parts: readonly RegExp[]
  readonly unless: RegExp | undefined
  readonly negated: boolean
  /** Beginnings of words of which a sentence has to hold one. */
  readonly anchors: readonly string[]
}

/** Where no word is needed in particular, any does. */
const EVERY_WORD: readonly string[] = ['']

function prepare(claim: Claim, { parts, unless, negated }: ClaimPattern): Search {
  return {
    claim,
    parts: parts.map((part) => new RegExp(part, 'gi')),
    unless: unless === undefined ? undefined : new RegExp(unless, 'i'),
    negated: negated === true,
    anchors: parts.map(anchorsOf).reduce(rarer, EVERY_WORD),
  }
}

/** Numbers of the searches by anchor, and the lengths that anchors have. */
interface AnchorIndex {
  readonly byAnchor: ReadonlyMap<string, readonly number[]>
  readonly lengths: readonly number[]
}

function indexOf(searches: readonly Search[]): AnchorIndex {
  const byAnchor = new Map<string, number[]>()
  for (const [number, { anchors }] of searches.entries()) {
    for (const anchor of anchors) byAnchor.set(anchor, [...(byAnchor.get(anchor) ?? []), number])
  }
  return { byAnchor, lengths: [...new Set([...byAnchor.keys()].map((anchor) => anchor.length))] }
}

/** Each sentence with each search that may find something in it. */
function eachCandidate(
  { text, starts }: PlainText,
  searches: readonly Search[],
  { byAnchor, lengths }: AnchorIndex,
  visit: (search: Search, sentence: Span) => void,
): void {
  // A word is looked up once, however often it stands in the text.
  const known = new Map<string, readonly number[]>()
  const look = (word: string): readonly number[] => {
    const numbers = lengths.flatMap((length) => (word.length < length ? [] : (byAnchor.get(word.slice(0, length)) ?? [])))
    known.set(word, numbers)
    return numbers
  }
  const words = /\w+/g
  const lower = text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
  starts.forEach((start, index) => {
    const end = starts[index + 1] ?? text.length
    const numbers = new Set<number>()
    for (const word of lower.slice(start, end).match(words) ?? []) for (const number of known.get(word) ?? look(word)) numbers.add(number)
    for (const number of numbers) {
      const search = searches[number]
      if (search !== undefined) visit(search, { start, end })
    }
  })
}

function spansOf({ parts, unless, negated }: Search, text: string, sentence: Span): Span[] {
  const words = text.slice(sentence.start, sentence.end)
  const chains = chainsOf(parts, words, sentence.start)
  // Asked once a sentence, and of those alone that hold the claim.
  if (chains.length === 0 || unless?.test(words) === true) return []
  const deniedFrom = sentence.start + endOfMyth(words)
  return chains.flatMap((chain) => {
    const span = { start: chain[0]?.start ?? 0, end: chain[chain.length - 1]?.end ?? 0 }
    return span.start >= deniedFrom || span.end - span.start > REACH || isTakenBack(text, sentence, chain, negated) ? [] : [span]
  })
}

/** Every way in which the parts follow each other in a sentence, as close together as they can. */
function chainsOf(parts: readonly RegExp[], sentence: string, offset: number): readonly (readonly Span[])[] {
  let chains: readonly (readonly Span[])[] = []
  for (const [index, part] of parts.entries()) {
    // Most searches end here, and this costs much less than to prepare an iteration.
    if (sentence.search(part) < 0) return []
    const spans = Array.from(sentence.matchAll(part), (match) => ({
      start: offset + match.index,
      end: offset + match.index + match[0].length,
    }))
    chains = index === 0 ? spans.map((span) => [span]) : follow(chains, spans)
    if (chains.length === 0) return []
  }
  return chains
}

function follow(chains: readonly (readonly Span[])[], spans: readonly Span[]): readonly (readonly Span[])[] {
  const longer: (readonly Span[])[] = []
  let next = 0
  for (const [index, chain] of chains.entries()) {
    const end = chain[chain.length - 1]?.end ?? 0
    while (next < spans.length && (spans[next]?.start ?? 0) < end) next++
    const span = spans[next]
    if (span === undefined) break
    // A later chain that still ends before this span is closer to it.
    const rival = chains[index + 1]
    if (rival !== undefined && (rival[rival.length - 1]?.end ?? 0) <= span.start) continue
    longer.push([...chain, span])
  }
  return longer
}

function withoutOverlap(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Span[] = []
  for (const span of sorted) {
    const last = kept[kept.length - 1]
    if (last === undefined || span.start >= last.end) kept.push(span)
  }
  return kept
}

function toMatch({ id, verdict }: Claim, { start, end }: Span, { origins }: PlainText, text: string): ClaimMatch {
  const last = origins[end - 1] ?? 0
  // The last letter with its other half and its accents.
  const rest = /^[\uDC00-\uDFFF]?\p{M}{0,999}/u.exec(text.slice(last + 1))?.[0] ?? ''
  const range = [origins[start] ?? 0, last + 1 + rest.length] as const
  return { claim: id, range, quote: text.slice(...range), verdict }
}
