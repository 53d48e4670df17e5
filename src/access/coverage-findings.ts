import type { Because, EvaluationTime, Finding, Severity } from '../core'
import type { CoverageCheck, CoveragePolicy, CoverageRequest, CoverageVerdict, JudgedCriterion } from './coverage-model'
import { inForce } from '../core/dated'
import { coveragePolicies } from './coverage-policies'
import { isSeenLater, isSeenLongBefore } from './seen'

// Codes under which payers take depression, or thoughts of suicide with it.
const DEPRESSION = /^(?:F32(?!\.81)|F33|F34\.1|F34$|F06\.3(?!3)|F06$|F53(?!\.1)|R45\.851|T14\.91)/

/**
 * What stands before the criteria of a policy: another product, a day on which it is not in force, criteria that were not read, another disorder.
 *
 * @param policy - the policy
 * @param request - the request
 * @param time - the day
 * @param hasNone - whether no criterion was read where there has to be one
 * @returns findings, behind which no request meets the policy
 * @internal
 */
export function gateFindings(
  policy: CoveragePolicy,
  request: CoverageRequest,
  { asOf }: EvaluationTime,
  hasNone: boolean,
): readonly Finding[] {
  const { payer, criteriaRead, partlyReadFor = [] } = policy
  const { drug, route, indication, kind, diagnosis } = request
  const product = `${drug} ${route}`
  const findings: Finding[] = []
  const gate = (
    reason: string,
    message: string,
    because: Omit<Because, 'outcome'> & Partial<Because>,
    severity: Severity = 'hold',
  ): void => {
    findings.push(findingOf(policy, reason, severity, message, [{ outcome: 'unmet', ...because }]))
  }
  if (policy.excludes?.some((one) => one.drug === drug && one.routes.includes(route)) === true) {
    const because = { path: 'request.drug', value: product, expected: 'a product that is not excluded' }
    gate('product-excluded', `${payer} excludes ${product}.`, because, 'stop')
  } else if (drug !== policy.drug || !policy.routes.includes(route)) {
    const because = { path: 'request.drug', value: product, expected: `${policy.drug} ${policy.routes.join(' or ')}` }
    gate('policy-of-another-product', `The policy is about ${policy.drug}, not ${product}.`, because)
  }
  // Before anybody saw it, nothing tells that it was there.
  const isInForce = isSeenLater(policy.observed ?? {}, asOf) ? 'unknown' : inForce(policy.effective, asOf)
  if (isInForce !== 'met') {
    const message =
      isInForce === 'unmet' ? `The policy was not in force on ${asOf}.` : `Whether the policy was in force on ${asOf} is not known.`
    const because = { path: 'options.asOf', value: asOf, expected: 'a day on which it is in force', outcome: isInForce }
    gate('policy-not-in-force', message, because)
  }
  const isPartlyRead = partlyReadFor.includes(indication) || (kind === 'renewal' && partlyReadFor.includes('renewal'))
  if (criteriaRead !== 'all' || isPartlyRead || (hasNone && kind === 'initial')) {
    const how = criteriaRead === 'partial' || isPartlyRead ? 'read only in part' : 'not read'
    const because = { path: 'policy', value: policy.id, expected: 'a policy that was read whole' }
    gate('criteria-not-read', `The criteria of ${payer} were ${how}: nothing can be said to meet them.`, because)
  }
  if (diagnosis !== undefined && indication !== 'other' && !DEPRESSION.test(diagnosis)) {
    const because = { path: 'request.diagnosis', value: diagnosis, expected: 'a code of depression' }
    gate('diagnosis-of-another-disorder', `The code on the form is none of depression; the request is for ${indication}.`, because)
  }
  if (hasNone && kind === 'renewal') {
    const because = { path: 'request.kind', value: kind, expected: 'initial' }
    gate('renewal-criteria-unknown', `What ${payer} asks for a renewal was not visible.`, because)
  }
  return findings
}

const SILENT = ['access/policy-not-in-force', 'access/policy-of-another-product']

/**
 * Whether a policy says nothing of a request behind a gate, for or against.
 *
 * @param gate - the finding
 * @returns whether it is silent
 * @internal
 */
export function makesSilent({ code }: Finding): boolean {
  return SILENT.includes(code)
}

function findingOf(
  policy: CoveragePolicy,
  reason: string,
  severity: Severity,
  message: string,
  because: readonly Because[],
  sources = policy.sources,
): Finding {
  return { code: `access/${reason}`, severity, message, because, sources, record: policy.id }
}

/**
 * A finding on a criterion that is not met.
 *
 * @param policy - the policy
 * @param one - the criterion
 * @returns the finding
 * @internal
 */
export function unmetFinding(policy: CoveragePolicy, one: JudgedCriterion): Finding {
  return {
    code: codeOf(policy, one.id),
    severity: 'hold',
    message: `${policy.payer}: not met: ${one.label}.`,
    because: one.because,
    sources: policy.sources,
    record: `${policy.id}/${one.id}`,
  }
}

/**
 * Code of the finding on a criterion. A consumer's own policy gets codes of its own, so that they never meet ours.
 *
 * @param policy - the policy
 * @param criterion - id of the criterion
 * @returns the code
 * @internal
 */
export function codeOf(policy: CoveragePolicy, criterion: string): string {
  const isOurs = Object.hasOwn(coveragePolicies, policy.id) && coveragePolicies[policy.id as keyof typeof coveragePolicies] === policy
  return `${isOurs ? 'access' : 'custom'}/${policy.id}/${criterion}`
}

/**
 * What is said of a policy beside its criteria: other versions, its age, other ways into it, another policy of its payer.
 *
 * @param policy - the policy
 * @param request - the request
 * @param asOf - the day
 * @param verdict - what became of the request
 * @param others - verdicts of other versions
 * @returns findings
 * @internal
 */
export function policyFindings(
  policy: CoveragePolicy,
  { indication }: CoverageRequest,
  asOf: string,
  verdict: CoverageVerdict,
  others: CoverageCheck['otherVersions'],
): readonly Finding[] {
  return [
    ...versionsFinding(policy, others),
    ...oldPolicyFinding(policy, asOf),
    ...(verdict === 'does-not-meet' ? otherWaysFinding(policy, indication) : []),
    ...otherPolicyFinding(policy, indication),
  ]
}

function versionsFinding(policy: CoveragePolicy, others: CoverageCheck['otherVersions']): readonly Finding[] {
  if (others.length === 0) return []
  const message = `${policy.payer} has several versions without dates that tell which is in force; each is answered.`
  const because = others.map((other) => ({ path: 'policy', value: other.policy, expected: policy.id, outcome: 'unknown' as const }))
  return [findingOf(policy, 'several-versions', 'caution', message, because)]
}

// Criteria that were read long ago are not known to be those of the day.
function oldPolicyFinding(policy: CoveragePolicy, asOf: string): readonly Finding[] {
  const { observed = {}, review, payer } = policy
  const why =
    asOf > review.reviewBy
      ? `to be looked at again by ${review.reviewBy}`
      : isSeenLongBefore(observed, asOf) === true
        ? `last seen in ${observed.through}, more than two years before`
        : undefined
  if (why === undefined) return []
  const because = { path: 'options.asOf', value: asOf, expected: 'a day near that on which it was seen', outcome: 'unknown' } as const
  return [findingOf(policy, 'old-policy', 'caution', `The policy of ${payer} was ${why}: its criteria may be others.`, [because])]
}

// A person whom one way into a policy leaves out may fit another, under an indication of its own.
function otherWaysFinding(policy: CoveragePolicy, indication: CoverageRequest['indication']): readonly Finding[] {
  const others = policy.indications.filter((one) => one !== indication).sort()
  if (others.length === 0) return []
  const message = `${policy.payer} has criteria for other indications too: ${others.join(', ')}. A request names one of them.`
  const because = others.map((value) => ({ path: 'request.indication', value, outcome: 'unknown' as const }))
  return [findingOf(policy, 'other-indication', 'info', message, because)]
}

// One payer may keep indications in policies apart.
function otherPolicyFinding(policy: CoveragePolicy, indication: CoverageRequest['indication']): readonly Finding[] {
  if (policy.indications.includes(indication)) return []
  const others = (Object.values(coveragePolicies) as readonly CoveragePolicy[]).filter(
    (other) => other.id !== policy.id && other.payer === policy.payer && other.indications.includes(indication),
  )
  if (others.length === 0) return []
  const message = `${policy.payer} has ${indication} in a policy of its own: ${others.map((other) => other.id).join(', ')}.`
  const because = others.map((other) => ({ path: 'policy', value: other.id, outcome: 'unknown' as const }))
  const sources = others.flatMap((other) => other.sources)
  return [findingOf(policy, 'other-policy', 'info', message, because, sources)]
}
