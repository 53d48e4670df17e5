import type { CoveragePolicy } from 'ketamine-therapy/access'
import { checkCoverage, coveragePolicies, parseBenefits } from 'ketamine-therapy/access'
import { checklistItems, misuseRules, parseChecklistItems, parseMisuseRules } from 'ketamine-therapy/at-home'
import { parseIntake } from 'ketamine-therapy/care-plan'
import { disclaimers, parseDisclaimerUnit } from 'ketamine-therapy/disclaimers'
import { ivTrdAcuteSix, parseProtocol } from 'ketamine-therapy/protocols'
import { createScreener, parsePatient, screeningRules } from 'ketamine-therapy/screening'
import { afterEach, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { issuesOf, refusalOf } from '../helpers/issues-of'

type Parse = (document: unknown) => unknown

const withoutShortForm = ({ shortForm: _, ...unit }: { readonly shortForm?: unknown }): object => unit
const notice = { ...withoutShortForm(disclaimers['disc-links']), id: 'custom-links' }
const plan = { kind: 'commercial', currency: 'USD', inNetwork: { coinsurancePercent: 20 } }
const intake = { patient: {}, indication: 'ptsd' }
const ownRule = { ...screeningRules['gate-age-under-18'], id: 'own' }
const request = { drug: 'esketamine', route: 'intranasal', indication: 'other', kind: 'initial' } as const
const parsePolicy: Parse = (policy) => checkCoverage(policy as CoveragePolicy, {}, request, { asOf: '2026-11-22' })
const parseRules: Parse = (rules) =>
  createScreener({ drug: 'ketamine', route: 'intravenous', setting: 'clinic' }, { asOf: '2026-11-22', rules: rules as object })

/** What a parse function says of one bad field: its path, code and words. */
const CASES: readonly (readonly [what: string, parse: Parse, document: unknown, path: string, code: string, message: string])[] = [
  ['no document', parsePatient, undefined, '', 'required', 'is required: an object'],
  [
    'a key that would pollute, among keys of the caller',
    parseIntake,
    { ...intake, covered: JSON.parse('{"__proto__": true, "iv-trd-acute-six": true}') as unknown },
    'covered.__proto__',
    'unexpected',
    'is not a field of this input',
  ],
  // As every function says it that takes a place.
  [
    'the United Kingdom, which ISO names otherwise',
    parseIntake,
    { ...intake, jurisdiction: 'UK' },
    'jurisdiction',
    'unknown-id',
    '"UK" is not known; did you mean "GB"?',
  ],
  [
    'a country in small letters',
    parseIntake,
    { ...intake, jurisdiction: 'de' },
    'jurisdiction',
    'malformed',
    '"de" is not a jurisdiction such as US, US-CO, GB-SCT or EU',
  ],
  [
    "a place of a protocol of one's own",
    parseProtocol,
    { ...ivTrdAcuteSix, jurisdictions: ['US', 'UK'] },
    'jurisdictions[1]',
    'unknown-id',
    '"UK" is not known; did you mean "GB"?',
  ],
  [
    "a place of a notice of one's own",
    parseDisclaimerUnit,
    { ...notice, jurisdiction: 'UK-SCT' },
    'jurisdiction',
    'unknown-id',
    '"UK-SCT" is not known; did you mean "GB"?',
  ],
  [
    "a place of a rule of one's own",
    parseRules,
    { add: [{ ...ownRule, effectIn: { EL: { 'ketamine-clinic': 'defer' } } }] },
    'options.rules.add[0].effectIn.EL',
    'unknown-id',
    '"EL" is not known; did you mean "GR"?',
  ],
  [
    'a place of a rule that is none',
    parseRules,
    { add: [{ ...ownRule, effectIn: { England: { 'ketamine-clinic': 'defer' } } }] },
    'options.rules.add[0].effectIn.England',
    'malformed',
    '"England" is not a jurisdiction such as US, US-CO, GB-SCT or EU',
  ],
  ['a list for an object', parsePatient, [], '', 'wrong-type', 'must be an object'],
  ['a promise that nobody awaited', parsePatient, Promise.resolve({}), '', 'wrong-type', 'must be plain data; a promise is awaited first'],
  ['a map', parsePatient, new Map([['ageYears', 44]]), '', 'wrong-type', 'must be plain data; a promise is awaited first'],
  [
    'a promise inside',
    parsePatient,
    { logistics: Promise.resolve({}) },
    'logistics',
    'wrong-type',
    'must be plain data; a promise is awaited first',
  ],
  [
    'a date for an object',
    parsePatient,
    { history: new Date(0) },
    'history',
    'wrong-type',
    'must be plain data; a promise is awaited first',
  ],
  [
    'a promise for a patient',
    parseIntake,
    { ...intake, patient: Promise.resolve({}) },
    'patient',
    'wrong-type',
    'must be plain data; a promise is awaited first',
  ],
  ['a number too high', parsePatient, { ageYears: 121 }, 'ageYears', 'out-of-range', '121 is not plausible: must be at most 120'],
  ['a number too low', parsePatient, { ageYears: -1 }, 'ageYears', 'out-of-range', '-1 is not plausible: must be at least 0'],
  ['a text for a number', parsePatient, { weightKg: '82' }, 'weightKg', 'wrong-type', 'must be a finite number, not a text'],
  ['no number', parsePatient, { weightKg: Number.NaN }, 'weightKg', 'wrong-type', 'must be a finite number'],
  ['an endless number', parsePatient, { weightKg: Infinity }, 'weightKg', 'wrong-type', 'must be a finite number'],
  ['a text for a flag', parsePatient, { breastfeeding: 'no' }, 'breastfeeding', 'wrong-type', 'must be true or false, not a text'],
  ['an object for a list', parsePatient, { vitals: {} }, 'vitals', 'wrong-type', 'must be a list'],
  ['a number for a text', parsePatient, { birthDate: 1980 }, 'birthDate', 'wrong-type', 'must be a text'],
  [
    'words of the schema',
    parsePatient,
    { birthDate: '1980-13' },
    'birthDate',
    'malformed',
    'must be a date such as 2026-12-01, 2026-12 or 2026',
  ],
  [
    'a word almost right',
    parsePatient,
    { sexAtBirth: 'femal' },
    'sexAtBirth',
    'unknown-id',
    '"femal" is not known; did you mean "female"?',
  ],
  ['a number for a word', parsePatient, { sexAtBirth: 1 }, 'sexAtBirth', 'wrong-type', 'must be one of female, male'],
  [
    'a word missing',
    parsePatient,
    { labs: [{}] },
    'labs[0].test',
    'required',
    'is required: one of alt, ast, alp, ggt, bilirubin-total, hcg, tsh, urine-red-cells-per-hpf, urine-drug-screen',
  ],
  [
    'a number missing',
    parsePatient,
    { assessments: [{ instrument: 'phq-9' }] },
    'assessments[0].score',
    'required',
    'is required: a finite number',
  ],
  ['a text missing', parsePatient, { allergies: [{}] }, 'allergies[0].substance', 'required', 'is required: a text'],
  [
    'a text too short',
    parsePatient,
    { allergies: [{ substance: '' }] },
    'allergies[0].substance',
    'out-of-range',
    'must have at least 1 character',
  ],
  [
    'a text too long',
    parsePatient,
    { allergies: [{ substance: 'x'.repeat(201) }] },
    'allergies[0].substance',
    'out-of-range',
    'must have at most 200 characters',
  ],
  [
    'a list too long',
    parsePatient,
    { reviewed: Array.from({ length: 9 }, () => 'labs') },
    'reviewed',
    'out-of-range',
    'must have at most 8 entries',
  ],
  [
    'an undefined for what may be left out',
    parseProtocol,
    { ...ivTrdAcuteSix, jurisdictions: undefined },
    'jurisdictions',
    'required',
    'must be a list, not undefined',
  ],
  [
    'an undefined inside',
    parsePatient,
    { medications: [{ ingredient: 'sertraline', status: undefined }] },
    'medications[0].status',
    'required',
    'must be one of active, stopped, planned, not undefined',
  ],
  ['a null', parsePatient, { weightKg: null }, 'weightKg', 'wrong-type', 'must be a finite number, not null; leave out what is not known'],
  [
    'a null for either of two kinds',
    parsePatient,
    { labs: [{ test: 'hcg', value: null }] },
    'labs[0].value',
    'wrong-type',
    'must be a finite number or a text, not null; leave out what is not known',
  ],
  [
    'a text for a list, whatever its length',
    parsePatient,
    { reviewed: 'conditions' },
    'reviewed',
    'wrong-type',
    'must be a list, not a text',
  ],
  [
    'a field of no document',
    parsePatient,
    { vitals: [{ systolicMmHG: 128 }] },
    'vitals[0].systolicMmHG',
    'unexpected',
    'is not a field of this input; did you mean "systolicMmHg"?',
  ],
  [
    'a field of no document that is like none',
    parsePatient,
    { allergies: [{ substance: 'latex', name: 'latex' }] },
    'allergies[0].name',
    'unexpected',
    'is not a field of this input; known fields: substance, verification, noneOfOurClasses',
  ],
  [
    'neither of two kinds',
    parsePatient,
    { labs: [{ test: 'hcg', value: true }] },
    'labs[0].value',
    'wrong-type',
    'must be a finite number or a text',
  ],
  [
    'a list too short',
    parseIntake,
    { ...intake, wishes: { weekdays: [] } },
    'wishes.weekdays',
    'out-of-range',
    'must have at least 1 entry',
  ],
  [
    'a number with a fraction',
    parseIntake,
    { ...intake, wishes: { weekdays: [1.5] } },
    'wishes.weekdays[0]',
    'wrong-type',
    'must be a whole number',
  ],
  [
    'a number not above zero',
    parseIntake,
    { ...intake, infusion: { concentrationMgPerMl: 0 } },
    'infusion.concentrationMgPerMl',
    'out-of-range',
    '0 is not plausible: must be more than 0',
  ],
  [
    'a key of the schema',
    parseIntake,
    { ...intake, covered: { nothing: true } },
    'covered.nothing',
    'unknown-id',
    'must be the id of a protocol',
  ],
  ['a document missing', parseIntake, { indication: 'ptsd' }, 'patient', 'required', 'is required: an object'],
  [
    'a flag missing',
    parseBenefits,
    { ...plan, supplement: { name: 'x', paysCoinsurance: true } },
    'supplement.paysDeductible',
    'required',
    'is required: true or false',
  ],
  [
    'a number beyond the whole ones',
    parseBenefits,
    { ...plan, savings: { name: 'x', patientPaysMinor: 1e300, annualMaximumMinor: null, countsTowardLimits: true } },
    'savings.patientPaysMinor',
    'out-of-range',
    '1e+300 is not plausible: must be at most 1000000000000',
  ],
  [
    'a kind of rule unknown',
    parseProtocol,
    { ...ivTrdAcuteSix, dose: { kind: 'fixd', sources: [] } },
    'dose.kind',
    'unknown-id',
    '"fixd" is not known; did you mean "fixed"?',
  ],
  [
    'a form of the schema',
    parseProtocol,
    { ...ivTrdAcuteSix, id: 'Our Series' },
    'id',
    'malformed',
    '"Our Series" must have the form /^[a-z0-9]+(-[a-z0-9]+)*$/',
  ],
  [
    'a field that must not be there',
    parseDisclaimerUnit,
    { ...notice, shortForm: 'x' },
    'shortForm',
    'unexpected',
    'is not a field of this input',
  ],
  [
    'a day',
    parseDisclaimerUnit,
    { ...notice, review: { reviewedOn: '2026-02-30', reviewBy: '2027-01-01' } },
    'review.reviewedOn',
    'malformed',
    '"2026-02-30" is not a calendar date such as 2026-12-01',
  ],
  [
    'a condition of no kind',
    parseMisuseRules,
    [{ ...misuseRules['mis-lost-2'], steps: [{ level: 'hold', when: 'always' }] }],
    '[0].steps[0].when',
    'wrong-type',
    'must be an object, not a text',
  ],
  [
    'a condition in words of another language',
    parseMisuseRules,
    [{ ...misuseRules['mis-lost-2'], steps: [{ level: 'hold', when: { field: 'age', op: '>', value: 5 } }] }],
    '[0].steps[0].when',
    'malformed',
    'must have one of the fields all, any, not, atLeast, ref, value, known, age, some, count, total, series',
  ],
  [
    'a condition with a field misspelt',
    parseMisuseRules,
    [{ ...misuseRules['mis-lost-2'], steps: [{ level: 'hold', when: { vlaue: 'facts.x', is: '>', to: 5 } }] }],
    '[0].steps[0].when.vlaue',
    'unexpected',
    'is not a field of this input; known fields: value, is, to, fresh',
  ],
  [
    'a condition without a word',
    parseMisuseRules,
    [{ ...misuseRules['mis-lost-2'], steps: [{ level: 'hold', when: {} }] }],
    '[0].steps[0].when',
    'malformed',
    'must have one of the fields all, any, not, atLeast, ref, value, known, age, some, count, total, series',
  ],
  [
    'a word of an item',
    parseChecklistItems,
    [{ ...checklistItems['now-bp'], kind: 'blockin' }],
    '[0].kind',
    'unknown-id',
    '"blockin" is not known; did you mean "blocking"?',
  ],
  [
    'a word of neither list',
    parsePolicy,
    { ...coveragePolicies['cov-cigna'], partlyReadFor: ['renewals'] },
    'policy.partlyReadFor[0]',
    'unknown-id',
    '"renewals" is not known; did you mean "renewal"?',
  ],
  ['a list for rules', parseRules, { only: 'all' }, 'options.rules.only', 'wrong-type', 'must be a list, not a text'],
]

afterEach(() => {
  z.config(z.locales.en())
})

describe.each(['en', 'es'] as const)('a bad field of a document, with the validator set to %s', (locale) => {
  it.each(CASES)('%s', (_, parse, document, path, code, message) => {
    z.config(z.locales[locale]())
    expect(refusalOf(() => parse(document))).toContainEqual({ path, code, message })
  })
})

describe('the words', () => {
  it('are told of what is no plain data beside another fault', () => {
    const faults = (document: unknown) => issuesOf(() => parsePatient(document))
    expect(faults({ ageYears: '44', history: new Map() })).toEqual(['ageYears: wrong-type', 'history: wrong-type'])
    expect(faults({ ageYears: '44', conditions: new Map() })).toEqual(['ageYears: wrong-type', 'conditions: wrong-type'])
  })

  it('are told of what is no plain data wherever it stands', () => {
    expect(issuesOf(() => parsePatient({ vitals: [{ heartRatePerMin: 70 }, new Map()] }))).toEqual(['vitals[1]: wrong-type'])
    const patient = { history: Promise.resolve({}), vitals: [new Map()], birthDate: new Date(0) }
    expect(issuesOf(() => parseIntake({ indication: 'ptsd', patient, choices: { 'iv-ptsd-six': new Map() } }))).toEqual([
      'patient.birthDate: wrong-type',
      'patient.history: wrong-type',
      'patient.vitals[0]: wrong-type',
      'choices.iv-ptsd-six: wrong-type',
    ])
    // The deepest field that may hold nothing: what a rule does in one country.
    const rule = { ...screeningRules['prec-age-ge-65'], effectIn: { US: new Map() } }
    expect(issuesOf(() => parseRules({ add: [rule] }))).toEqual(['options.rules.add[0].effectIn.US: wrong-type'])
  })

  it('name an entry that is no plain data by its place', () => {
    const item = checklistItems['now-bp']
    const faults = (document: unknown) => refusalOf(() => parseChecklistItems(document)).map(({ path }) => path)
    expect(faults([item, Object.assign(new Map(), item)])).toEqual(['[1]'])
    for (const path of faults([item, new Map()])) expect(path).toMatch(/^\[1\]/)
  })

  it('are found in the time that the document takes, however many faults it has', () => {
    const rule = misuseRules['mis-early-refill-2']
    const sources = Array.from({ length: 8000 }, () => new Date(0))
    const fields = ['citation', 'checked'].map((field) => `[0].sources[7999].${field}`)
    expect(refusalOf(() => parseMisuseRules([{ ...rule, sources }])).map(({ path }) => path)).toEqual(expect.arrayContaining(fields))
    const when = Object.fromEntries(Array.from({ length: 80_000 }, (_, index) => [`key${index}`, 1]))
    expect(issuesOf(() => parseMisuseRules([{ ...rule, steps: [{ ...rule.steps?.[0], when }] }]))).toEqual(['[0].steps[0].when: malformed'])
  }, 5000)

  it('are never those an app gave to the validator', () => {
    z.config({ customError: () => 'words of the app' })
    const all = CASES.flatMap(([, parse, document]) => refusalOf(() => parse(document)))
    z.config({ customError: undefined })
    expect(all.filter(({ message }) => message === 'words of the app' || message === '')).toEqual([])
  })
})
