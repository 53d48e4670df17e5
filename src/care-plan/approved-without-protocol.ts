import type { Finding, IsoDate, Jurisdiction } from '../core'
import { regulatoryStatus } from '../indications/regulatory-status'
import type { Indication } from '../indications'
import type { Candidate } from './model'
import { planFinding } from './plan-finding'

/**
 * Says which treatments are approved for the use here and stand behind no candidate, because no protocol is cited for them: without that, a
 * list of off-label ways reads as if nothing were approved.
 *
 * @param indication - the indication
 * @param jurisdiction - where
 * @param asOf - the day whose knowledge counts
 * @param candidates - the candidates of the plan
 * @returns one finding, or none
 * @internal
 */
export function approvedWithoutProtocol(
  { id, regulatory }: Indication,
  jurisdiction: Jurisdiction,
  asOf: IsoDate,
  candidates: readonly Candidate[],
): readonly Finding[] {
  const treatments = regulatory.flatMap(({ applies }) => applies.flatMap(({ drug, routes }) => routes.map((route) => ({ drug, route }))))
  const approved = [...new Map(treatments.map((one) => [`${one.drug}, ${one.route}`, one]))]
    .filter(([, { drug, route }]) => candidates.every(({ intended }) => intended.drug !== drug || intended.route !== route))
    .map(([name, { drug, route }]) => ({ name, status: regulatoryStatus(id, { drug, route, jurisdiction, asOf }) }))
    .filter(({ status }) => status.authorisation === 'approved')
  if (approved.length === 0) return []
  const told = approved.map(({ name, status }) => `${name}. ${status.conditions.map(({ text }) => text).join(' ')}`.trim())
  const message = `Approved for this use in ${jurisdiction}, and not among the candidates, because no protocol in this library is cited for it there: ${told.join(' ')}`
  const because = [
    { path: 'indication', value: id, outcome: 'met' },
    { path: 'jurisdiction', value: jurisdiction, outcome: 'met' },
  ] as const
  const sources = approved.flatMap(({ status }) => status.entries[0]?.sources ?? [])
  return [planFinding('approved-without-protocol', 'info', message, because, sources)]
}
