import type { EvaluationTime, Finding, Missing, Patient } from '../core'
import type { CoverageSubject } from './coverage-registry'
import type {
  CoverageCheck,
  CoverageCriterion,
  CoverageOptions,
  CoveragePolicy,
  CoverageRequest,
  CoverageVerdict,
  JudgedCriterion,
} from './coverage-model'
import { buildAnswer, redactFindings } from '../core/answer'
import { InputCheck, isPlainObject } from '../core/check'
import { compileCondition } from '../core/condition/compile'
import { inForce } from '../core/dated'
import { decidingFirst } from '../core/deciding-first'
import { lookUp } from '../core/lookup'
import { parseDocument } from '../core/parse'
import { patientSchema } from '../core/patient/schema'
import { codeOf, gateFindings, makesSilent, policyFindings, unmetFinding } from './coverage-findings'
import { coveragePolicies } from './coverage-policies'
import { coverageRegistry, medicineOf } from './coverage-registry'
import { coveragePolicySchema, coverageRequestSchema } from './coverage-schema'
import { refuseDays } from './refuse-days'

/**
 * Compares a request with the published criteria of a payer's policy, each in three-valued logic. `meets` says that the request appears to meet
 * all published criteria; it is never an approval. One criterion that is not met gives `does-not-meet`; otherwise anything unknown, or a policy whose
 * criteria were not read whole, gives `insufficient-data`. A policy that is not known to be in force on the day, or is about another product, neither
 * grants nor refuses anything: it gives `insufficient-data`. Criteria that were last seen long ago are judged, and the answer says
 * so. An indication that a policy does not name is left out by it only where it was read whole.
 *
 * @param policy - id of a policy, or a policy of your own
 * @param patient - the patient: age and scored instruments are read
 * @param request - what would stand on the form
 * @param options - the day of the request
 * @returns verdict, each criterion with its reason, what is missing and what to attach
 * @throws InvalidInputError for an unknown policy or a malformed document
 * @example
 * ```ts
 * import { checkCoverage } from 'ketamine-therapy/access'
 *
 * const trial = (ingredient: string, drugClass: string) => ({ ingredient, class: drugClass, kind: 'antidepressant', weeks: 8, adequateDose: true, currentEpisode: true, outcome: 'no-response' }) as const
 * const request = { drug: 'esketamine', route: 'intranasal', indication: 'treatment-resistant-depression', kind: 'initial', prescriber: 'psychiatrist', pdmpChecked: true, psychosis: 'none', documented: true, trials: [trial('sertraline', 'ssri'), trial('venlafaxine', 'snri')] } as const
 * checkCoverage('cov-cigna', { ageYears: 44 }, request, { asOf: '2026-11-22' }).verdict // → 'meets'
 * checkCoverage('cov-cigna', { ageYears: 17 }, request, { asOf: '2026-11-22' }).verdict // → 'does-not-meet'
 * checkCoverage('cov-cigna', {}, request, { asOf: '2026-11-22' }).missing.map((one) => one.path) // → ['birthDate']
 * checkCoverage('cov-kaiser', { ageYears: 44 }, request, { asOf: '2026-11-22' }).verdict // → 'insufficient-data'
 * checkCoverage('cov-kaiser', { ageYears: 440 }, request, { asOf: '2026-11-22' }) // throws InvalidInputError
 * ```
 */
export function checkCoverage(
  policy: string | CoveragePolicy,
  patient: Patient,
  request: CoverageRequest,
  options: CoverageOptions,
): CoverageCheck {
  const check = new InputCheck('checkCoverage')
  const { asOf, redact } = check.object('options', options, ['asOf', 'redact'])
  const isDated = check.date('options.asOf', asOf)
  if (redact !== undefined) check.flag('options.redact', redact)
  const record = readPolicy(check, policy) as CoveragePolicy
  const parsedPatient = check.part('patient', () => parseDocument(patientSchema, patient, 'patient'))
  const parsedRequest = check.part('request', () => parseDocument(coverageRequestSchema, request, 'request'))
  const subject = { patient: parsedPatient, request: parsedRequest } as CoverageSubject
  if (isDated && parsedPatient !== undefined && parsedRequest !== undefined) refuseDays(check, subject, asOf)
  check.done()
  const time: EvaluationTime = { asOf: options.asOf }
  const judged = judge(record, subject, time)
  const others = (record.otherVersions ?? [])
    .filter((id) => Object.hasOwn(coveragePolicies, id))
    .map((id) => ({ policy: id, verdict: judge(findPolicy(id), subject, time).verdict }))
  const findings = [...judged.findings, ...policyFindings(record, subject.request, options.asOf, judged.verdict, others)]
  const months = monthsOf(record, subject.request)
  return {
    policy: record.id,
    verdict: judged.verdict,
    criteria:
      redact === true
        ? judged.criteria.map((one) => ({ ...one, because: one.because.map(({ value: _value, ...rest }) => rest) }))
        : judged.criteria,
    ...(months === undefined ? {} : { months }),
    attach: [...new Set(judged.criteria.flatMap((one) => one.attach ?? []))],
    otherVersions: others,
    ...buildAnswer({
      asOf: options.asOf,
      findings: redact === true ? redactFindings(findings) : findings,
      missing: judged.missing,
      assumptions: [
        'Meeting published criteria is no approval: the payer decides.',
        ...namesAssumption(subject.request),
        ...(record.notStated.length === 0
          ? []
          : [`Not stated by what was read, which is not "not required": ${record.notStated.join(', ')}.`]),
        ...(record.effective.from === undefined && record.effective.through === undefined
          ? ['The policy carries no dates: it may have changed.']
          : []),
      ],
      sources: record.sources,
    }),
  }
}

/** A policy states lengths for what it is about alone. */
function monthsOf(policy: CoveragePolicy, { drug, route, indication, kind }: CoverageRequest): number | undefined {
  if (drug !== policy.drug || !policy.routes.includes(route) || !policy.indications.includes(indication)) return undefined
  return kind === 'initial' ? (policy.initialMonthsFor?.[indication] ?? policy.initialMonths) : policy.renewalMonths
}

/** Brands are not known here, so that one medicine under two names would count as two. */
function namesAssumption({ trials = [] }: CoverageRequest): readonly string[] {
  const names = new Set(trials.map(medicineOf))
  return names.size < 2
    ? []
    : [
        'Medicines are told apart by their names without salt, form and strength: under its brand and its ingredient one would count as two.',
      ]
}

interface Judged {
  readonly verdict: CoverageVerdict
  readonly criteria: readonly JudgedCriterion[]
  readonly findings: readonly Finding[]
  readonly missing: readonly Missing[]
}

function judge(policy: CoveragePolicy, subject: CoverageSubject, time: EvaluationTime): Judged {
  const { request } = subject
  const wanted = request.kind === 'initial' ? policy.criteria : policy.renewalCriteria
  const results = (wanted ?? []).filter((one) => applies(one, request, time)).map((one) => judgeCriterion(policy, one, subject, time))
  const criteria = [judgeIndication(policy, request), ...results.map((one) => one.criterion)]
  // A policy that leaves the indication out has no criterion for it, and was read all the same.
  const hasNone = wanted === undefined || (results.length === 0 && policy.indications.includes(request.indication))
  const gates = gateFindings(policy, request, time, hasNone)
  const isSilent = gates.some(makesSilent)
  const unmet = isSilent ? [] : criteria.filter((one) => one.outcome === 'unmet')
  const isRefused = unmet.length > 0 || (!isSilent && gates.some((one) => one.severity === 'stop'))
  const isOpen = gates.length > 0 || criteria.some((one) => one.outcome === 'unknown')
  return {
    verdict: isRefused ? 'does-not-meet' : isOpen ? 'insufficient-data' : 'meets',
    criteria,
    findings: [...gates, ...unmet.map((one) => unmetFinding(policy, one))],
    missing: mergeMissing(results.flatMap((one) => one.missing)),
  }
}

function judgeCriterion(
  policy: CoveragePolicy,
  one: CoverageCriterion,
  subject: CoverageSubject,
  time: EvaluationTime,
): { readonly criterion: JudgedCriterion; readonly missing: readonly Missing[] } {
  const compiled = compileCondition(one.when, { registry: coverageRegistry })
  const truth = compiled.truth(subject, time)
  // A criterion that may not be asked on the day cannot be failed.
  const isAsked = one.effective === undefined || inForce(one.effective, time.asOf) === 'met'
  const outcome = truth === 'unmet' && !isAsked ? 'unknown' : truth
  return {
    criterion: {
      id: one.id,
      label: one.label,
      outcome,
      because: compiled.explain(subject, time),
      ...(one.attach === undefined ? {} : { attach: one.attach }),
    },
    missing: compiled.open(subject, time).map((input) => ({ ...input, decides: [codeOf(policy, one.id)] })),
  }
}

function judgeIndication(policy: CoveragePolicy, { indication }: CoverageRequest): JudgedCriterion {
  const isDisputed = policy.disputedIndications?.includes(indication) === true
  const unlisted = policy.criteriaRead === 'all' && !isDisputed ? 'unmet' : 'unknown'
  const outcome = policy.indications.includes(indication) ? 'met' : unlisted
  const named = policy.indications.length === 0 ? 'an indication that was not read' : policy.indications.join(' or ')
  return {
    id: 'indication',
    label: `for ${named}`,
    outcome,
    because: [{ path: 'request.indication', value: indication, expected: named, outcome }],
  }
}

function applies(one: CoverageCriterion, { indication }: CoverageRequest, time: EvaluationTime): boolean {
  return (one.indications?.includes(indication) ?? true) && (one.effective === undefined || inForce(one.effective, time.asOf) !== 'unmet')
}

function mergeMissing(all: readonly Missing[]): readonly Missing[] {
  const byPath = new Map<string, Missing>()
  for (const one of all) {
    const known = byPath.get(one.path)
    byPath.set(one.path, known === undefined ? one : { ...known, decides: [...known.decides, ...one.decides] })
  }
  return decidingFirst([...byPath.values()])
}

function readPolicy(check: InputCheck, policy: unknown): CoveragePolicy | undefined {
  if (!isPlainObject(policy)) return check.part('', () => findPolicy(policy))
  const own = check.part('policy', () => parseDocument(coveragePolicySchema, policy, 'policy'))
  for (const list of ['criteria', 'renewalCriteria'] as const) {
    own?.[list]?.forEach(({ when }, index) =>
      check.part(`policy.${list}[${index}].when`, () => compileCondition(when, { registry: coverageRegistry })),
    )
  }
  return own
}

function findPolicy(id: unknown): CoveragePolicy {
  return lookUp('checkCoverage', 'policy', coveragePolicies, id)
}
