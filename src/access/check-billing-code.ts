import type { Answer, Drug, Finding, IsoDate, Missing, SourceRef } from '../core'
import type { BillingCode } from './model'
import { buildAnswer } from '../core/answer'
import { InputCheck } from '../core/check'
import { deepFreeze } from '../core/freeze'
import { DRUGS } from '../core/words'
import { ask } from './ask'
import { billingCodes } from './billing-codes'
import { statusOn } from './get-billing-code'

/** A code on a claim. */
export interface CodeCheckInput {
  /** The code to check, in capital or small letters. */
  readonly code: string
  /** Day of the service. */
  readonly asOf: IsoDate
  /** Kind of payer. */
  readonly payer?: 'medicare' | 'commercial' | 'medicaid' | undefined
  /** Drug that was given. */
  readonly drug?: Drug | undefined
  /** Dose that was given, in mg, above 0 and up to 1000. */
  readonly doseMg?: number | undefined
  /** Whether the person was new to the practice. */
  readonly newPatient?: boolean | undefined
  /** Other codes on the same claim, modifiers among them, each by itself. */
  readonly together?: readonly string[] | undefined
}

/** What is wrong with a code on a claim, by the rules that the library knows. */
export interface CodeCheck extends Answer {
  /** `fine`: nothing known speaks against it. `wrong`: something does. `unknown`: the library does not describe the code. */
  readonly verdict: 'fine' | 'wrong' | 'unknown'
  /** Codes to use instead, where the rules name them and none speaks against them; what stands beside them on the claim is not looked at. */
  readonly useInstead: readonly string[]
}

interface Problem {
  readonly reason: string
  readonly message: string
  readonly path: string
  readonly value: unknown
  readonly expected: string
  readonly sources: readonly SourceRef[]
  readonly instead: readonly string[]
}

const PAYERS = ['medicare', 'commercial', 'medicaid'] as const

/**
 * Checks a code on a claim against what the library knows: dates, dose range, drug, codes that must not stand together, payers that never pay it,
 * and errors seen in published billing guides. `fine` means that nothing known speaks against it, never that a payer will pay.
 *
 * @param input - code, day, and what is known of the claim
 * @returns verdict, findings, and the right code where there is one
 * @throws InvalidInputError for a malformed input
 * @example
 * ```ts
 * import { checkBillingCode } from 'ketamine-therapy/access'
 *
 * checkBillingCode({ code: 'S0013', asOf: '2026-03-01' }).useInstead // → ['J0013']
 * checkBillingCode({ code: 'G2082', asOf: '2026-03-01', doseMg: 84 }).useInstead // → ['G2083']
 * checkBillingCode({ code: 'J0222', asOf: '2026-03-01', drug: 'esketamine' }).verdict // → 'wrong'
 * checkBillingCode({ code: 'G2083', asOf: '2026-03-01', payer: 'medicare', doseMg: 84 }).verdict // → 'fine'
 * checkBillingCode({ code: 'G2083', asOf: '2026-03-01', doseMg: 0 }) // throws InvalidInputError
 * ```
 */
export function checkBillingCode(input: CodeCheckInput): CodeCheck {
  const claim = readClaim(input)
  const record = findCode(claim.code)
  const problems = [...knownErrors(claim), ...(record === undefined ? [] : [...ofCode(record, claim), ...byCompany(record, claim)])]
  const findings = problems.map(
    (problem): Finding => ({
      code: `access/${problem.reason}`,
      severity: 'caution',
      message: problem.message,
      because: [{ path: problem.path, value: problem.value, expected: problem.expected, outcome: 'unmet' }],
      sources: problem.sources,
      ...(record === undefined ? {} : { record: record.code }),
    }),
  )
  return {
    verdict: problems.length > 0 ? 'wrong' : record === undefined ? 'unknown' : 'fine',
    useInstead: [...new Set(problems.flatMap(({ instead }) => instead))].filter((code) => fits(code, claim)),
    ...buildAnswer({
      asOf: claim.asOf,
      findings,
      missing: [
        ...(record === undefined && problems.length === 0 ? [whatIs('code', claim.code)] : []),
        // What to use instead of a code of another drug goes by the drug.
        ...(record === undefined && problems.length > 0 && claim.drug === undefined ? [whichDrug('code-of-another-drug')] : []),
        ...(claim.together ?? []).flatMap((other, index) => (findCode(other) === undefined ? [whatIs(`together[${index}]`, other)] : [])),
        ...sameThing(record, claim),
        ...untold(record, claim),
      ],
      assumptions: ['Payers differ: check the policy of the payer.'],
      sources: record?.sources ?? [],
    }),
  }
}

/** What speaks against a code, whatever stands beside it. */
function ofCode(record: BillingCode, claim: CodeCheckInput): readonly Problem[] {
  return [byDates, byDose, byDrug, byPayer, byPatient].flatMap((rule) => rule(record, claim))
}

/** A code that one rule names is used only where no other rule speaks against it. */
function fits(code: string, claim: CodeCheckInput): boolean {
  const record = findCode(code)
  return record !== undefined && ofCode(record, claim).length === 0
}

// A claim form writes the middle part of an NDC with four digits, with hyphens or without.
function findCode(written: string): BillingCode | undefined {
  const code = written.replace(/^(\d{5})-?0(\d{3})-?(\d{2})$/, '$1-$2-$3')
  return Object.hasOwn(billingCodes, code) ? billingCodes[code as keyof typeof billingCodes] : undefined
}

function whatIs(path: string, code: string): Missing {
  return ask(path, `What is ${code}?`, [], 'unrecognised')
}

/** Codes that stand together for two drugs or two visits and not for one: nobody told which it is. */
function sameThing(record: BillingCode | undefined, { together = [] }: CodeCheckInput): readonly Missing[] {
  if (record === undefined) return []
  const { code, neverWithForSameDrug = [], neverWithForSameVisit = [] } = record
  return together.flatMap((other, index): readonly Missing[] => {
    const isVisit = neverWithForSameVisit.includes(other) || findCode(other)?.neverWithForSameVisit?.includes(code) === true
    if (!isVisit && !neverWithForSameDrug.includes(other)) return []
    const question = `Are ${code} and ${other} for the same ${isVisit ? 'visit' : 'drug'}? Then they must not stand on the same claim.`
    return [ask(`together[${index}]`, question, ['access/never-together'])]
  })
}

function whichDrug(reason: string): Missing {
  return ask('drug', 'Which drug was given?', [`access/${reason}`])
}

/** What a rule on the code reads and nobody told. */
function untold(record: BillingCode | undefined, { doseMg, newPatient, payer, drug }: CodeCheckInput): readonly Missing[] {
  if (record === undefined) return []
  const { code, esketamineMg, forPatients } = record
  return [
    ...(drug === undefined && ESKETAMINE_ONLY.includes(code) ? [whichDrug('code-of-another-drug')] : []),
    ...(drug === undefined && INFUSIONS.includes(code) ? [whichDrug('not-an-injection')] : []),
    ...(drug === undefined && code === UNCLASSIFIED && (payer ?? 'medicare') === 'medicare' ? [whichDrug('payer-does-not-use-code')] : []),
    ...(doseMg === undefined && esketamineMg !== undefined
      ? [ask('doseMg', 'Which dose was given, in mg?', ['access/dose-outside-code'])]
      : []),
    ...(newPatient === undefined && forPatients !== undefined
      ? [ask('newPatient', 'Was the person new to the practice?', [`access/${forPatients}-patients-only`])]
      : []),
    ...(payer === undefined && isNotForMedicare(code, drug ?? 'esketamine')
      ? [ask('payer', 'Who pays?', ['access/payer-does-not-use-code'])]
      : []),
  ]
}

/** Codes that other codes are mistaken for: what they stand for, and where the mistake was seen. */
function knownErrors(claim: CodeCheckInput): readonly Problem[] {
  const { code, drug } = claim
  const wrong = (message: string, instead: readonly string[], sources: readonly SourceRef[]): readonly Problem[] => [
    { reason: 'code-of-another-drug', message, path: 'code', value: code, expected: instead.join(' or '), sources, instead },
  ]
  if (code === 'J0222') {
    const given = drug ?? 'esketamine'
    return wrong(`J0222 stands for patisiran, not for ${given}.`, drugCodes(given, claim), [
      { citation: 'mozuhealth-2026', locator: 'an error of this guide', checked: 'read' },
    ])
  }
  if (code === 'J3590') {
    const given = drug ?? 'ketamine'
    return wrong(`J3590 is for unclassified biologics; ${given} is none.`, drugCodes(given, claim), billingCodes.J3490.sources)
  }
  return []
}

/** The codes that stand for a drug on the day of the claim. Medicare pays esketamine by bundles, and ketamine has no code of its own. */
function drugCodes(drug: Drug, { asOf, payer, doseMg }: CodeCheckInput): readonly string[] {
  if (drug !== 'esketamine') return ['J3490']
  if (payer === 'medicare') return bundles(doseMg)
  return asOf >= '2026-01-01' ? ['J0013'] : ['S0013', 'J3490']
}

/** The bundles, or the packs, that fit a dose; all of them where it is not told. */
function bundles(doseMg: number | undefined, system: BillingCode['system'] = 'hcpcs'): readonly string[] {
  return (Object.values(billingCodes) as readonly BillingCode[])
    .filter((one) => one.system === system && one.esketamineMg !== undefined && (doseMg === undefined || covers(one, doseMg)))
    .map(({ code }) => code)
}

function covers({ esketamineMg }: BillingCode, doseMg: number): boolean {
  return esketamineMg !== undefined && doseMg > esketamineMg.above && doseMg <= (esketamineMg.through ?? Number.POSITIVE_INFINITY)
}

function problem(
  record: BillingCode,
  reason: string,
  message: string,
  [path, value, expected]: readonly [path: string, value: unknown, expected: string],
  instead: readonly string[] = [],
  sources = record.sources,
): Problem {
  return { reason, message, path, value, expected, sources, instead }
}

function byDates(record: BillingCode, { asOf }: CodeCheckInput): readonly Problem[] {
  const status = statusOn(record, asOf)
  if (status !== 'ended' && status !== 'not-yet') return []
  const { code, effective, replacedBy, replaces } = record
  const other = status === 'ended' ? replacedBy : replaces
  const message = status === 'ended' ? `${code} ended on ${effective.through}.` : `${code} starts on ${effective.from}.`
  const instead = other === undefined ? [] : [other]
  return [problem(record, 'code-not-in-force', message, ['asOf', asOf, other ?? 'another day'], instead)]
}

function byDose(record: BillingCode, { doseMg }: CodeCheckInput): readonly Problem[] {
  const range = record.esketamineMg
  if (range === undefined || doseMg === undefined || covers(record, doseMg)) return []
  const expected = `more than ${range.above} mg${range.through === undefined ? '' : ` and up to ${range.through} mg`}`
  const message = `${record.code} does not cover ${doseMg} mg.`
  return [problem(record, 'dose-outside-code', message, ['doseMg', doseMg, expected], bundles(doseMg, record.system))]
}

const ESKETAMINE_ONLY: readonly string[] = ['G2082', 'G2083', 'J0013', 'S0013', '50458-028-00', '50458-028-02', '50458-028-03']
const NOT_FOR_MEDICARE: readonly string[] = ['J0013', 'S0013']
const UNCLASSIFIED = 'J3490'
const INFUSIONS: readonly string[] = ['96365', '96366', '96367', '96368', '96372', '96374']
const NO_INJECTION: readonly SourceRef[] = /* @__PURE__ */ deepFreeze([
  { citation: 'rvuedge-j0013', locator: 'an error of this guide', checked: 'read' },
])

function byDrug(record: BillingCode, { drug }: CodeCheckInput): readonly Problem[] {
  if (drug !== undefined && drug !== 'esketamine' && ESKETAMINE_ONLY.includes(record.code)) {
    const message = `${record.code} is for nasal esketamine.`
    return [problem(record, 'code-of-another-drug', message, ['drug', drug, 'esketamine'], ['J3490'])]
  }
  if (drug === 'esketamine' && INFUSIONS.includes(record.code)) {
    const message = 'Nasal esketamine is given by the person; no infusion or injection code goes with it.'
    return [problem(record, 'not-an-injection', message, ['drug', drug, 'ketamine'], [], NO_INJECTION)]
  }
  return []
}

/** Medicare pays other drugs by the code of unclassified drugs, and never esketamine. */
function isNotForMedicare(code: string, drug: Drug | undefined): boolean {
  return NOT_FOR_MEDICARE.includes(code) || (code === UNCLASSIFIED && drug === 'esketamine')
}

function byPayer(record: BillingCode, { payer, drug, doseMg }: CodeCheckInput): readonly Problem[] {
  if (payer !== 'medicare' || !isNotForMedicare(record.code, drug)) return []
  const message = `Medicare pays esketamine by G2082 and G2083, never by ${record.code}.`
  return [problem(record, 'payer-does-not-use-code', message, ['payer', payer, 'commercial or Medicaid'], bundles(doseMg))]
}

function byPatient(record: BillingCode, { newPatient }: CodeCheckInput): readonly Problem[] {
  const { code, forPatients } = record
  if (forPatients === undefined || newPatient === undefined || newPatient === (forPatients === 'new')) return []
  const reason = `${forPatients}-patients-only`
  return [problem(record, reason, `${code} is for ${forPatients} patients.`, ['newPatient', newPatient, `${forPatients} patients`])]
}

function byCompany(record: BillingCode, { together = [] }: CodeCheckInput): readonly Problem[] {
  const { code, neverWith = [] } = record
  return together.flatMap((other, index) => {
    if (!neverWith.includes(other) && findCode(other)?.neverWith?.includes(code) !== true) return []
    const message = `${code} and ${other} must not stand on the same claim.`
    return [problem(record, 'never-together', message, [`together[${index}]`, other, `not with ${code}`])]
  })
}

function readClaim(input: unknown): CodeCheckInput {
  const check = new InputCheck('checkBillingCode')
  const { code, asOf, payer, drug, doseMg, newPatient, together } = check.object('', input, [
    'code',
    'asOf',
    'payer',
    'drug',
    'doseMg',
    'newPatient',
    'together',
  ])
  check.text('code', code, { min: 1, max: 20 })
  check.date('asOf', asOf)
  if (payer !== undefined) check.oneOf('payer', payer, PAYERS)
  if (drug !== undefined) check.oneOf('drug', drug, DRUGS)
  if (doseMg !== undefined) check.number('doseMg', doseMg, { above: 0, max: 1000, unit: 'mg' })
  if (newPatient !== undefined) check.flag('newPatient', newPatient)
  if (together !== undefined)
    check.list('together', together, { max: 100 }).forEach((other, index) => check.text(`together[${index}]`, other, { min: 1, max: 20 }))
  check.done()
  const claim = input as CodeCheckInput
  return { ...claim, code: inCapitals(claim.code), together: claim.together?.map(inCapitals) }
}

/** A code as it is printed. One in small letters would be none, and what it must not stand with would be overlooked. */
function inCapitals(code: string): string {
  return code.trim().toUpperCase()
}
