import type { Jurisdiction } from '../core'
import { jurisdictionChain } from '../core/jurisdiction'
import type { RegulatoryStatus } from '../indications'
import type { Protocol } from '../protocols'
import type { Candidate, CandidateGroup, Support } from './model'
import { STANDINGS } from './standing'

/**
 * What stands behind a protocol here and on that day. Evidence against it, and a product that cannot be had, come before its grade.
 *
 * @internal
 */
export function supportOf(protocol: Protocol, regulatory: RegulatoryStatus, jurisdiction: Jurisdiction): Support {
  const { state } = protocol.status
  const isForeign = state === 'not-marketed' && jurisdictionChain(jurisdiction).includes('US')
  if (protocol.evidence.tier === 'X') return 'against'
  if (state === 'investigational' || isForeign) return 'not-available'
  if (protocol.kind === 'label') return regulatory.authorisation === 'approved' ? 'on-label' : 'not-available'
  return BY_TIER[protocol.evidence.tier]
}

const BY_TIER: Readonly<Record<Exclude<Protocol['evidence']['tier'], 'X'>, Support>> = {
  // Labels have it, and are sorted out above.
  A: 'guideline',
  B: 'guideline',
  C: 'trials',
  D: 'open-or-practice',
  E: 'no-standard',
}

const TITLES: readonly (readonly [Support, string])[] = [
  ['on-label', 'On the label here, on that day'],
  ['guideline', 'No label: a national guideline names the protocol, whatever its grade of the evidence'],
  ['trials', 'No label: at least one controlled trial, no guideline'],
  ['open-or-practice', 'Small, open or conflicting studies, or the practice of one service'],
  ['no-standard', 'No usable evidence for this protocol'],
  ['not-available', 'Not authorized here on that day, or only inside a trial'],
  ['against', 'The controlled trial of this protocol showed no benefit'],
]

/**
 * Orders candidates by what stands behind them, then by how things stand, then as cataloged.
 *
 * @internal
 */
export function byFirmness(candidates: readonly Candidate[]): readonly Candidate[] {
  const supports = TITLES.map(([support]) => support)
  return [...candidates].sort(
    (a, b) => supports.indexOf(a.support) - supports.indexOf(b.support) || STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing),
  )
}

/**
 * The candidates in groups, firmest first; a group without candidates is left out.
 *
 * @internal
 */
export function groupsOf(candidates: readonly Candidate[]): readonly CandidateGroup[] {
  return TITLES.flatMap(([support, title]) => {
    const protocols = candidates.filter((one) => one.support === support).map(({ protocol }) => protocol)
    return protocols.length === 0 ? [] : [{ support, title, protocols }]
  })
}
