import { buildAnswer } from '../core/answer'
import { InputCheck } from '../core/check'
import { KNOWLEDGE_DATE } from '../core/knowledge'
import { CLAIM_IDS, claims } from './claim-catalog'
import { claimFinding } from './claim-finding'
import type { ClaimSearch } from './claim-model'
import { createClaimFinder } from './create-claim-finder'
import { lazily } from '../core/lazily'

const finder = /* @__PURE__ */ lazily(createClaimFinder)

/**
 * Finds places in a text that read like one of the appraised claims, in English and Spanish.
 *
 * A place found is a prompt for review, not a proof that the text makes the claim: quotations and irony are not told apart. Sentences that
 * deny the claim ("is not FDA-approved for depression") or leave it open ("whether … is not known") are passed over. A text in which
 * nothing is found may still mislead.
 *
 * @param text - plain text, up to a million characters; of a page, the `text` that `readHtml` or `readMarkdown` reads of it
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
  const matches = finder()(text)
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
