import type { Finding } from '../core/answer'
import type { Severity } from '../core/words'
import type { Claim, ClaimVerdict } from './claim-model'

const SEVERITY: Readonly<Record<ClaimVerdict, Severity>> = {
  supported: 'info',
  'partly-supported': 'info',
  'opinion-or-forecast': 'info',
  misleading: 'caution',
  unsupported: 'caution',
  false: 'caution',
}

/**
 * What an answer says of a claim.
 *
 * @internal
 */
export function claimFinding(claim: Claim): Finding {
  return {
    code: `evidence/${claim.id}`,
    severity: SEVERITY[claim.verdict],
    message: `The claim "${claim.claim}" is appraised as ${claim.verdict}. ${claim.reasoning}`,
    because: [],
    sources: claim.sources,
    record: claim.id,
  }
}
