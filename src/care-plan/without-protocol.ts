import type { Finding, Jurisdiction } from '../core'
import { mergeSources } from '../core/answer'
import type { Indication } from '../indications'
import { findProtocols } from '../protocols/find-protocols'
import { planFinding } from './plan-finding'

/**
 * Says why a plan has no candidate, nothing is cited for the indication or only protocols of other places, and how well the use is supported.
 *
 * @param indication - the indication
 * @param jurisdiction - where
 * @returns the finding
 * @internal
 */
export function withoutProtocol(indication: Indication, jurisdiction: Jurisdiction): Finding {
  const { id, name, summary, evidence } = indication
  // Only protocols that belong to a place were left out: one of research or practice fits any.
  const elsewhere = findProtocols({ indication: id }).map(({ name: title, jurisdictions = [] }) => `${title} (${jurisdictions.join(', ')})`)
  const why =
    elsewhere.length === 0
      ? `No protocol in this library is cited for ${name}.`
      : `No protocol in this library is cited for ${name} in ${jurisdiction}. Those of other places are not borrowed: ${elsewhere.join('; ')}.`
  const because = [
    { path: 'indication', value: id, outcome: 'met' },
    { path: 'jurisdiction', value: jurisdiction, outcome: 'met' },
  ] as const
  const sources = mergeSources(evidence.flatMap((body) => body.sources))
  return planFinding('no-protocol', 'info', `${why} The evidence, tier ${summary.tier}: ${summary.text}`, because, sources)
}
