import type { Finding } from '../core/answer'
import type { ClaimMatch } from '../evidence/claim-model'
import type { ClaimFinder } from '../evidence/create-claim-finder'
import type { ContentMatch } from './model'
import type { Reader } from './phrase/create-reader'
import type { Sentence } from './phrase/tokenise'
import { claims } from '../evidence/claim-catalog'
import { becauseOf } from './audit-findings'

/**
 * The appraised claims that a text makes: neither supported by the evidence, nor asked, nor held at arm's length. Both lists are in the order of the text,
 * so that one pass finds the sentence and the words of each.
 *
 * @param text - the text
 * @param sentences - its sentences
 * @param find - finds what reads like a claim
 * @param read - reads how a match is meant
 * @returns the places, in order
 * @internal
 */
export function claimsMade(text: string, sentences: readonly Sentence[], find: ClaimFinder, read: Reader): readonly ClaimMatch[] {
  let at = 0
  let first = 0
  return find(text).filter(({ range, verdict }) => {
    if (verdict === 'supported') return false
    while (at < sentences.length && (sentences[at]?.tokens.at(-1)?.end ?? 0) <= range[0]) {
      at++
      first = 0
    }
    const tokens = sentences[at]?.tokens ?? []
    while (first < tokens.length - 1 && (tokens[first]?.end ?? 0) <= range[0]) first++
    let last = first
    while (last < tokens.length - 1 && (tokens[last]?.end ?? 0) < range[1]) last++
    const sentence = sentences[at]
    if (sentence === undefined) return true
    // What finds claims knows denials within a sentence, but no line that leads to a list.
    const isLed = sentence.led !== undefined
    const reading = read(sentence, { phrase: -1, first, last }, !isLed)
    return !reading.asked && !reading.distanced && !(isLed && reading.deniedBefore)
  })
}

/** Claims that speak against the treatment mislead, but they sell nothing. */
const AGAINST: readonly string[] = [
  'insurance-never',
  'horse-tranquilizer',
  'opioid',
  'illegal-experimental',
  'party-drug-delayed-research',
  'psychedelic',
]

/**
 * Whether a claim is a problem in a public text. One that is partly supported, or foretells, is worth a look but no problem in itself.
 *
 * @param match - the place
 * @returns whether it is
 * @internal
 */
export function isProblem({ claim, verdict }: ClaimMatch): boolean {
  if (AGAINST.includes(claim)) return false
  return verdict === 'false' || verdict === 'unsupported' || verdict === 'misleading'
}

/**
 * The place of a claim as a match of the audit.
 *
 * @param match - the place
 * @returns the match
 * @internal
 */
export function toMatch({ claim, range, quote }: ClaimMatch): ContentMatch {
  const { reasoning, betterWording, advice } = claims[claim as keyof typeof claims]
  return {
    rule: `claim-${claim}`,
    range,
    quote,
    severity: 'caution',
    why: reasoning,
    suggestion: betterWording ?? advice ?? 'leave the sentence out',
  }
}

/**
 * One finding for each claim.
 *
 * @param found - the places
 * @returns the findings
 * @internal
 */
export function claimFindings(found: readonly ClaimMatch[]): readonly Finding[] {
  return [...new Set(found.map(({ claim }) => claim))].map((id) => {
    const claim = claims[id as keyof typeof claims]
    const places = found.filter((match) => match.claim === id)
    return {
      code: `disclaimers/claim-${id}`,
      severity: places.some(isProblem) ? 'caution' : 'info',
      message: `The claim "${claim.claim}" is appraised as ${claim.verdict}. ${claim.reasoning}`,
      because: becauseOf(places),
      sources: claim.sources,
      record: id,
    }
  })
}
