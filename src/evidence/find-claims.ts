import { buildAnswer } from '../core/answer'
import { InputCheck } from '../core/check'
import { KNOWLEDGE_DATE } from '../core/knowledge'
import { CLAIM_IDS, claims } from './claim-catalog'
import { claimFinding } from './claim-finding'
import type { Claim, ClaimMatch, ClaimPattern, ClaimSearch } from './claim-model'
import { isTakenBack } from './negation'
import type { PlainText } from './plain-text'
import { plainText, sentenceAt } from './plain-text'

/** Farthest that the parts of a pattern may lie apart, first letter to last. */
const REACH = 160

interface Span {
  readonly start: number
  readonly end: number
}

/**
 * Finds places in a text that read like one of the appraised claims, in English and Spanish.
 *
 * A place found is a prompt for review, not a proof that the text makes the claim: quotations and irony are not told apart. Sentences that
 * deny the claim ("is not FDA-approved for depression") or leave it open ("whether … is not known") are passed over. A text in which
 * nothing is found may still mislead.
 *
 * @param text - plain text, up to a million characters
 * @returns places in the order of the text, each claim once a place, with one finding for each claim
 * @throws InvalidInputError when `text` is not a text
 * @example
 * ```ts
 * import { findClaims } from 'ketamine-therapy/evidence'
 *
 * findClaims('Ketamine is not addictive.').matches // → [{ claim: 'non-addictive', range: [12, 25], quote: 'not addictive', verdict: 'false' }]
 * findClaims('Ketamine is not FDA-approved for depression.').matches // → []
 * findClaims(undefined as never) // throws InvalidInputError
 * ```
 */
export function findClaims(text: string): ClaimSearch {
  const check = new InputCheck('findClaims')
  check.text('text', text)
  check.done()
  const plain = plainText(text)
  const matches = CLAIM_IDS.flatMap((id) => matchesOf(claims[id], plain, text)).sort(
    (a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1] || (a.claim < b.claim ? -1 : 1),
  )
  const ids = new Set(matches.map((match) => match.claim))
  const found = CLAIM_IDS.filter((id) => ids.has(id)).map((id) => claims[id])
  return {
    matches,
    ...buildAnswer({
      asOf: KNOWLEDGE_DATE,
      findings: found.map(claimFinding),
      assumptions: found.length === 0 ? [] : ['A place found is a prompt for review, not a proof that the text makes the claim.'],
    }),
  }
}

function matchesOf(claim: Claim, plain: PlainText, text: string): readonly ClaimMatch[] {
  const spans = withoutOverlap(claim.patterns.flatMap((pattern) => spansOf(pattern, plain)))
  return spans.map((span) => {
    const range = [plain.origins[span.start] ?? 0, (plain.origins[span.end - 1] ?? 0) + 1] as const
    return { claim: claim.id, range, quote: text.slice(...range), verdict: claim.verdict }
  })
}

function spansOf(pattern: ClaimPattern, plain: PlainText): readonly Span[] {
  const unless = pattern.unless === undefined ? undefined : new RegExp(pattern.unless, 'i')
  return chainsOf(pattern.parts, plain.text).flatMap((chain) => {
    const span = { start: chain[0]?.start ?? 0, end: chain[chain.length - 1]?.end ?? 0 }
    const sentence = sentenceAt(plain, span.start)
    if (span.end > sentence.end || span.end - span.start > REACH) return []
    if (unless?.test(plain.text.slice(sentence.start, sentence.end)) === true) return []
    return isTakenBack(plain.text, sentence, chain, pattern.negated === true) ? [] : [span]
  })
}

/** Every way in which the parts follow each other, as close together as they can. Each part is searched once through the text. */
function chainsOf(parts: readonly string[], text: string): readonly (readonly Span[])[] {
  let chains: readonly (readonly Span[])[] = []
  for (const [index, part] of parts.entries()) {
    const spans = Array.from(text.matchAll(new RegExp(part, 'gi')), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
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
