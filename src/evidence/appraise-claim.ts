import { buildAnswer } from '../core/answer'
import { KNOWLEDGE_DATE } from '../core/knowledge'
import { lookUp } from '../core/lookup'
import { claimFinding } from './claim-finding'
import { claims } from './claim-catalog'
import type { ClaimAppraisal } from './claim-model'

/**
 * Appraises a claim that is often made in public: what the evidence says, why, and wording that it supports.
 *
 * The verdict holds for the day the knowledge was made up to, and for the claim as it is worded here.
 *
 * @param id - id of the claim
 * @returns the claim with its verdict and sources
 * @throws InvalidInputError when no claim has this id, naming the nearest one
 * @example
 * ```ts
 * import { appraiseClaim } from 'ketamine-therapy/evidence'
 *
 * appraiseClaim('non-addictive').claim.verdict // → 'false'
 * appraiseClaim('non-addictive').claim.betterWording // → 'Ketamine can be misused and can cause dependence. Supervision and limits on supply reduce the risk.'
 * appraiseClaim('addictive') // throws InvalidInputError
 * ```
 */
export function appraiseClaim(id: string): ClaimAppraisal {
  const claim = lookUp('appraiseClaim', 'id', claims, id)
  return { claim, ...buildAnswer({ asOf: KNOWLEDGE_DATE, findings: [claimFinding(claim)] }) }
}
