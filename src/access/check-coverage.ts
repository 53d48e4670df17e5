import type { Because, EvaluationTime, Finding, Missing, Patient, Severity } from '../core'
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
import { lookUp } from '../core/lookup'
import { parseDocument } from '../core/parse'
import { patientSchema } from '../core/patient/schema'
import { coveragePolicies } from './coverage-policies'
import { classOf, coverageRegistry, daysOf, medicineOf } from './coverage-registry'
import { coveragePolicySchema, coverageRequestSchema } from './coverage-schema'
import { isSeenLater, isSeenLongBefore } from './seen'

/**
 * Compares a request with the published criteria of a payer's policy, each in three-valued logic. `meets` says that the request appears to meet
 * all published criteria; it is never an approval. One criterion that is not met gives `does-not-meet`; otherwise anything unknown, or a policy whose
 * criteria were not read whole, gives `insufficient-data`. A policy that is not known to be in force on the day, or is about another product, neither
 * grants nor refuses anything: it gives `insufficient-data`. Criteria that were last seen long ago are judged, and the answer says so. An indication that a policy does not name is left out by it only where it was read whole.
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
  check.date('options.asOf', asOf)
  if (redact !== undefined) check.flag('options.redact', redact)
  const record = readPolicy(check, policy) as CoveragePolicy
  const subject = {
    patient: check.part('patient', () => parseDocument(patientSchema, patient, 'patient')),
    request: check.part('request', () => parseDocument(coverageRequestSchema, request, 'request')),
  } as CoverageSubject
  check.done()
  refuseDays(check, subject, options.asOf)
  const time: EvaluationTime = { asOf: options.asOf }
  const judged = judge(record, subject, time)
  const others = (record.otherVersions ?? [])
    .filter((id) => Object.hasOwn(coveragePolicies, id))
    .map((id) => ({ policy: id, verdict: judge(findPolicy(id), subject, time).verdict }))
  const { indication } = subject.request
  const findings = [
    ...judged.findings,
    ...versionsFinding(record, others),
    ...oldPolicyFinding(record, options.asOf),
    ...(judged.verdict === 'does-not-meet' ? otherWaysFinding(record, indication) : []),
    ...otherPolicyFinding(record, indication),
  ]
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
  const wanted = request.kind === 'initial' ? policy.criteria : (policy.renewalCriteria ?? [])
  const results = wanted.filter((one) => applies(one, request, time)).map((one) => judgeCriterion(policy, one, subject, time))
  const criteria = [judgeIndication(policy, request), ...results.map((one) => one.criterion)]
  const gates = gateFindings(policy, request, time, results.length === 0)
  const isSilent = gates.some((one) => SILENT.includes(one.code))
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

// Codes under which payers take depression, or thoughts of suicide with it.
const DEPRESSION = /^(?:F32(?!\.81)|F33|F34\.1|F34$|F06\.3|F06$|F53|R45\.851|T14\.91)/

// Gates behind which a policy says nothing of a request, for or against.
const SILENT = ['access/policy-not-in-force', 'access/policy-of-another-product']

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
  const outcome = policy.indications.includes(indication)
    ? 'met'
    : policy.disputedIndications?.includes(indication) === true
      ? 'unknown'
      : policy.criteriaRead === 'all'
        ? 'unmet'
        : 'unknown'
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

function gateFindings(policy: CoveragePolicy, request: CoverageRequest, { asOf }: EvaluationTime, hasNone: boolean): readonly Finding[] {
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

function unmetFinding(policy: CoveragePolicy, one: JudgedCriterion): Finding {
  return {
    code: codeOf(policy, one.id),
    severity: 'hold',
    message: `${policy.payer}: not met: ${one.label}.`,
    because: one.because,
    sources: policy.sources,
    record: `${policy.id}/${one.id}`,
  }
}

// A consumer's own policy gets codes of its own, so that they never meet ours.
function codeOf(policy: CoveragePolicy, criterion: string): string {
  const isOurs = Object.hasOwn(coveragePolicies, policy.id) && coveragePolicies[policy.id as keyof typeof coveragePolicies] === policy
  return `${isOurs ? 'access' : 'custom'}/${policy.id}/${criterion}`
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

// Days to come are refused: nobody knows yet how such a trial ends. So are weeks that its days cannot hold, and an outcome that its figure denies.
function refuseDays(check: InputCheck, { patient, request: { trials = [] } }: CoverageSubject, asOf: string): void {
  patient.assessments?.forEach(({ takenAt }, index) => {
    if (takenAt !== undefined && takenAt.slice(0, 10) > asOf.slice(0, takenAt.length))
      check.fail(`patient.assessments[${index}].takenAt`, 'future', 'must not be after options.asOf')
  })
  const classes = new Map<string, string>()
  trials.forEach((trial, index) => {
    const [ingredient, drugClass] = [medicineOf(trial), classOf(trial)]
    const known = classes.get(ingredient) ?? drugClass
    if (known !== drugClass && drugClass !== undefined)
      check.fail(`request.trials[${index}].class`, 'conflict', `${trial.ingredient} is in another class in an earlier trial: ${known}`)
    if (known !== undefined) classes.set(ingredient, known)
    const { weeks, outcome, improvementPercent } = trial
    const days = daysOf(trial)
    // A chart may count a week that has begun.
    if (weeks !== undefined && days !== undefined && (weeks < Math.floor(days.low / 7) || weeks > Math.ceil(days.high / 7)))
      check.fail(`request.trials[${index}].weeks`, 'conflict', `does not fit ${trial.startedOn} to ${trial.endedOn}`)
    // Payers call 25 % or less no response; half is the usual bound of a response.
    const isOther =
      outcome === 'response' ? (improvementPercent ?? 100) <= 25 : outcome === 'no-response' && (improvementPercent ?? 0) >= 50
    if (isOther) check.fail(`request.trials[${index}].improvementPercent`, 'conflict', `does not fit the outcome ${outcome}`)
    for (const key of ['startedOn', 'endedOn'] as const) {
      const day = trial[key]
      if (day !== undefined && day > asOf.slice(0, day.length))
        check.fail(`request.trials[${index}].${key}`, 'future', 'must not be after options.asOf')
    }
  })
  check.done()
}

function mergeMissing(all: readonly Missing[]): readonly Missing[] {
  const byPath = new Map<string, Missing>()
  for (const one of all) {
    const known = byPath.get(one.path)
    byPath.set(one.path, known === undefined ? one : { ...known, decides: [...known.decides, ...one.decides] })
  }
  return [...byPath.values()].sort((a, b) => b.decides.length - a.decides.length || (a.path < b.path ? -1 : 1))
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
