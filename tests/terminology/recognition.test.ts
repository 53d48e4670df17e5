import { describe, expect, it } from 'vitest'
import { compileCondition, createPatientRegistry } from 'ketamine-therapy/core'
import type { Condition, ConditionStatus, Patient } from 'ketamine-therapy/core'
import { conditionCodes, createPatientVocabulary, isRecognisedCondition, valueSets } from 'ketamine-therapy/terminology'
import { conceptsOfSnomed, snomedMappings } from 'ketamine-therapy/terminology/snomed'

const bipolar = { code: { system: 'snomed-ct', code: '13746004' } } as const

describe('recognized diagnoses', () => {
  it.each([
    [{ code: { system: 'icd-10-cm', code: 'E11.9' } }, true],
    [{ code: { system: 'icd-10-cm', code: 'I71' } }, true],
    [{ concept: 'aneurysm' }, true],
    [{ concept: 'Aneurysm' }, false],
    [{ concept: 'constructor' }, false],
    [{ code: { system: 'icd-10-cm', code: 'I10' }, concept: 'something else' }, false],
    [bipolar, true],
    [{ code: { system: 'snomed-ct', code: '404684003' } }, false],
    [{ code: { system: 'snomed-ct', code: '404684003' }, concept: 'bipolar-disorder' }, true],
    [{ code: { system: 'icd-11', code: '6A60.4' } }, false],
    [{}, false],
  ] as const)('%j: %s', (entry, expected) => {
    expect(isRecognisedCondition(entry, conceptsOfSnomed)).toBe(expected)
  })

  it('do not include SNOMED CT without the look-up', () => {
    expect(isRecognisedCondition(bipolar)).toBe(false)
    expect(conditionCodes(bipolar)).toEqual([])
    expect(conditionCodes(bipolar, conceptsOfSnomed)).toEqual(['concept:bipolar-disorder'])
  })

  it('match a SNOMED CT code exactly', () => {
    expect(snomedMappings.flatMap(({ code }) => conceptsOfSnomed(`${code}0`))).toEqual([])
  })
})

const vocabulary = createPatientVocabulary({ snomed: conceptsOfSnomed })
const truth = (condition: Condition, patient: Patient) =>
  compileCondition(condition, { registry: createPatientRegistry(vocabulary), valueSets: Object.values(valueSets) }).truth(
    { patient },
    { asOf: '2026-11-22' },
  )

describe('conditions about a patient', () => {
  it.each<[string, Condition, Patient, string]>([
    [
      'a brand',
      { some: 'medications', in: 'opioid', status: ['active'] },
      { medications: [{ ingredient: 'Suboxone', status: 'active' }] },
      'met',
    ],
    [
      'a rescue medicine',
      { some: 'medications', in: 'opioid' },
      { medications: [{ ingredient: 'Narcan', status: 'active' }], reviewed: ['medications'] },
      'unmet',
    ],
    [
      'a code of a medicine',
      { some: 'medications', in: 'maoi' },
      { medications: [{ code: { system: 'rxnorm', code: '10734' }, status: 'active' }] },
      'met',
    ],
    [
      'a name and a code that differ count both',
      { some: 'medications', in: 'maoi' },
      { medications: [{ ingredient: 'sertraline', code: { system: 'rxnorm', code: '10734' }, status: 'active' }] },
      'met',
    ],
    [
      'a group of ATC decides nothing, even in a closed list',
      { some: 'medications', in: 'benzodiazepine' },
      { medications: [{ code: { system: 'atc', code: 'N05BA' }, status: 'active' }], reviewed: ['medications'] },
      'unknown',
    ],
    [
      'an unknown name, in a closed list',
      { some: 'medications', in: 'opioid' },
      { medications: [{ ingredient: 'kratom', status: 'active' }], reviewed: ['medications'] },
      'unknown',
    ],
    [
      'a class member that the rule does not name',
      { some: 'medications', in: 'vasopressin' },
      { medications: [{ ingredient: 'DDAVP', status: 'active' }], reviewed: ['medications'] },
      'unmet',
    ],
    [
      'an allergy to an excipient',
      { some: 'allergies', in: 'ketamine-injection-excipient', status: ['confirmed'] },
      { allergies: [{ substance: 'Benzethonium chloride' }] },
      'met',
    ],
    ['an allergy to a brand', { some: 'allergies', in: 'ketamine-hypersensitivity' }, { allergies: [{ substance: 'Ketalar' }] }, 'met'],
    [
      'hypertension without its control',
      { some: 'conditions', in: 'hypertension', status: ['uncontrolled'] },
      { conditions: [{ code: { system: 'snomed-ct', code: '59621000' } }], reviewed: ['conditions'] },
      'unknown',
    ],
    [
      'mania in partial remission',
      { some: 'conditions', in: 'manic-episode', status: ['active'] },
      { conditions: [{ code: { system: 'icd-10-cm', code: 'F31.73' } }], reviewed: ['conditions'] },
      'unknown',
    ],
    [
      'mania in full remission',
      { some: 'conditions', in: 'manic-episode', status: ['active'] },
      { conditions: [{ code: { system: 'icd-10-cm', code: 'F31.74' } }], reviewed: ['conditions'] },
      'unmet',
    ],
    [
      'a pregnancy code',
      { value: 'pregnancy', is: '=', to: 'pregnant' },
      { conditions: [{ code: { system: 'icd-10-cm', code: 'Z3A.12' } }] },
      'met',
    ],
    [
      'a pregnancy that is over',
      { value: 'pregnancy', is: '=', to: 'pregnant' },
      { pregnancy: 'not-pregnant', conditions: [{ code: { system: 'icd-10-cm', code: 'Z33.1' }, status: 'resolved' }] },
      'unmet',
    ],
    [
      'the weeks after delivery',
      { value: 'pregnancy', is: '=', to: 'pregnant' },
      { pregnancy: 'not-pregnant', conditions: [{ code: { system: 'icd-10-cm', code: 'O90.6' } }] },
      'unmet',
    ],
    [
      'benzodiazepines added up',
      { total: 'medications', sum: 'lorazepamEquivalentMgPerDay', in: 'benzodiazepine', status: ['active'], is: '>', to: 2 },
      {
        medications: [
          { ingredient: 'Klonopin', status: 'active', doseMgPerDay: 0.5 },
          { ingredient: 'temazepam', status: 'active', doseMgPerDay: 7.6 },
        ],
        reviewed: ['medications'],
      },
      'met',
    ],
    [
      'benzodiazepines exactly at the bound',
      { total: 'medications', sum: 'lorazepamEquivalentMgPerDay', in: 'benzodiazepine', status: ['active'], is: '>', to: 2 },
      { medications: [{ ingredient: 'alprazolam', status: 'active', doseMgPerDay: 1 }], reviewed: ['medications'] },
      'unmet',
    ],
    [
      'an injected benzodiazepine has no equivalent',
      { total: 'medications', sum: 'lorazepamEquivalentMgPerDay', in: 'benzodiazepine', status: ['active'], is: '>', to: 2 },
      { medications: [{ ingredient: 'midazolam', status: 'active', doseMgPerDay: 50, route: 'intramuscular' }], reviewed: ['medications'] },
      'unknown',
    ],
    [
      'nor has one whose name says that it is injected',
      { total: 'medications', sum: 'lorazepamEquivalentMgPerDay', in: 'benzodiazepine', status: ['active'], is: '>', to: 2 },
      { medications: [{ ingredient: 'Lorazepam injection', status: 'active', doseMgPerDay: 1 }], reviewed: ['medications'] },
      'unknown',
    ],
    [
      'two benzodiazepines in one name, with one dose',
      { total: 'medications', sum: 'lorazepamEquivalentMgPerDay', in: 'benzodiazepine', status: ['active'], is: '>', to: 2 },
      {
        medications: [{ ingredient: 'lorazepam/alprazolam', status: 'active', doseMgPerDay: 2 }],
        reviewed: ['medications'],
      },
      'unknown',
    ],
    [
      'a brand for the nose has no equivalent, whatever route was left out',
      { total: 'medications', sum: 'lorazepamEquivalentMgPerDay', in: 'benzodiazepine', status: ['active'], is: '>', to: 2 },
      { medications: [{ ingredient: 'Valtoco', status: 'active', doseMgPerDay: 5 }], reviewed: ['medications'] },
      'unknown',
    ],
    [
      'a relative with a disorder by a name that is not known',
      { some: 'familyHistory', in: 'psychotic-disorder' },
      { familyHistory: [{ concept: 'psychosis', relation: 'first-degree' }], reviewed: ['familyHistory'] },
      'unknown',
    ],
    [
      'a relative with schizophrenia',
      { some: 'familyHistory', in: 'psychotic-disorder' },
      { familyHistory: [{ concept: 'schizophrenia', relation: 'first-degree' }] },
      'met',
    ],
    [
      'a dispensing by brand',
      { count: 'dispensings', in: 'duplicate-ketamine', is: '>=', to: 1 },
      { dispensings: [{ ingredient: 'Spravato', dispensedOn: '2026-11-01' }] },
      'met',
    ],
    [
      'a substance by its street name',
      {
        some: 'conditions',
        in: 'ketamine-use-disorder-code',
        where: { value: 'agent', oneOf: ['ketamine', 'esketamine', 'phencyclidine'] },
      },
      { conditions: [{ code: { system: 'icd-10-cm', code: 'F16.20' }, agent: 'PCP' }] },
      'met',
    ],
    [
      'another substance',
      {
        some: 'conditions',
        in: 'ketamine-use-disorder-code',
        where: { value: 'agent', oneOf: ['ketamine', 'esketamine', 'phencyclidine'] },
      },
      { conditions: [{ code: { system: 'icd-10-cm', code: 'F16.20' }, agent: 'lsd' }], reviewed: ['conditions'] },
      'unmet',
    ],
    [
      'no substance',
      {
        some: 'conditions',
        in: 'ketamine-use-disorder-code',
        where: { value: 'agent', oneOf: ['ketamine', 'esketamine', 'phencyclidine'] },
      },
      { conditions: [{ code: { system: 'icd-10-cm', code: 'F16.20' } }], reviewed: ['conditions'] },
      'unknown',
    ],
  ])('%s', (_, condition, patient, expected) => {
    expect(truth(condition, patient)).toBe(expected)
  })
})

// terminology.md: positive test, supervision and weeks of gestation mean pregnant; a negative test does not; a termination and an unknown test ask.
describe('what a diagnosis says of pregnancy', () => {
  const indicates = (code: string, status?: ConditionStatus, concept?: string) =>
    vocabulary.indicatesPregnancy({ code: { system: 'icd-10-cm', code }, ...(status && { status }), ...(concept && { concept }) })

  it.each([
    ['Z33.1', true],
    ['Z32.01', true],
    ['Z34.90', true],
    ['O09.90', true],
    ['Z3A.12', true],
    ['Z32.00', undefined],
    ['Z33.2', undefined],
    ['Z32.02', false],
    ['Z39.1', false],
    ['I10', false],
    ['F33.2', false],
  ] as const)('%s: %s', (code, expected) => {
    expect(indicates(code)).toBe(expected)
    expect(indicates(code, 'active')).toBe(expected)
    // A concept beside the code takes nothing away from it.
    expect(indicates(code, undefined, 'aneurysm')).toBe(expected)
    for (const status of ['history', 'resolved', 'absent'] as const) expect(indicates(code, status)).toBe(false)
  })
})

describe('a pregnancy by another writing', () => {
  // A complication that is not under control is one of a pregnancy that there is.
  it.each(['controlled', 'uncontrolled'] as const)('O24.410 %s', (status) => {
    expect(vocabulary.indicatesPregnancy({ code: { system: 'icd-10-cm', code: 'O24.410' }, status })).toBe(true)
  })

  it('SNOMED CT', () => {
    expect(vocabulary.indicatesPregnancy({ code: { system: 'snomed-ct', code: '77386006' } })).toBe(true)
  })
})

// 3.3 mg of midazolam are 0.66 mg of lorazepam by the table (5 mg to 1); divided in floating point they are 0.6599999999999999.
it('what a dose equals is divided exactly', () => {
  const equivalent = (doseMgPerDay: number) =>
    vocabulary.lorazepamEquivalentMgPerDay({ ingredient: 'midazolam', status: 'active', doseMgPerDay })
  expect([equivalent(3.3), equivalent(5), equivalent(7.5)]).toEqual([0.66, 1, 1.5])
})

describe('a medicine by name and code', () => {
  const codesOf = (entry: object) => vocabulary.medicationCodes({ status: 'active', ...entry })
  const code = (system: 'rxnorm' | 'atc' | 'snomed-ct', value: string) => ({ code: { system, code: value } })

  it('is what either says', () => {
    expect(codesOf(code('rxnorm', '6470'))).toEqual(['ingredient:lorazepam'])
    expect(codesOf({ ingredient: 'Valium', ...code('rxnorm', '6470') })).toEqual(['ingredient:diazepam', 'ingredient:lorazepam'])
    expect(codesOf({ ingredient: 'Ativan', ...code('rxnorm', '6470') })).toEqual(['ingredient:lorazepam'])
    expect(codesOf({ ingredient: 'nonsense', ...code('rxnorm', '6470') })).toEqual(['ingredient:lorazepam'])
    expect(codesOf({ ingredient: 'Ativan', ...code('rxnorm', '99999999') })).toEqual(['ingredient:lorazepam'])
  })

  it('is of the street once, however often its name says so', () => {
    expect(codesOf({ ingredient: 'Special K (ket)' })).toEqual(['ingredient:ketamine', 'street-name:ketamine'])
  })

  // "C-IV" is the schedule of alprazolam, no vein: 2 mg by the default table is 4 mg of lorazepam.
  it('is swallowed where its name tells the schedule', () => {
    for (const ingredient of ['alprazolam 2 mg tablet C-IV', 'alprazolam 2 mg tablet (C-IV)'])
      expect(vocabulary.lorazepamEquivalentMgPerDay({ ingredient, status: 'active', doseMgPerDay: 2, ...code('rxnorm', '596') })).toBe(4)
    for (const ingredient of ['lorazepam IV', 'lorazepam 2 mg IV/IM'])
      expect(vocabulary.lorazepamEquivalentMgPerDay({ ingredient, status: 'active', doseMgPerDay: 2, ...code('rxnorm', '6470') })).toBe(
        undefined,
      )
  })

  it.each(['auto-injector', '(IM)', '[IM]', 'IM.', 'x;IM', 'x,IM', 'pre-filled syringe', 'IV/PO'])(
    'is not swallowed where its name says: lorazepam %s',
    (form) => {
      const entry = { ingredient: `lorazepam ${form}`, status: 'active', doseMgPerDay: 2, ...code('rxnorm', '6470') } as const
      expect(vocabulary.lorazepamEquivalentMgPerDay(entry)).toBeUndefined()
      expect(vocabulary.lorazepamEquivalentMgPerDay({ ...entry, ingredient: 'lorazepam' })).toBe(2)
    },
  )

  it.each(['intravenous', 'intramuscular', 'intranasal', 'rectal'] as const)('is not swallowed by another route: %s', (route) => {
    const entry = { ingredient: 'lorazepam', status: 'active', doseMgPerDay: 2 } as const
    expect(vocabulary.lorazepamEquivalentMgPerDay({ ...entry, route })).toBeUndefined()
    for (const swallowed of ['oral', 'sublingual'] as const)
      expect(vocabulary.lorazepamEquivalentMgPerDay({ ...entry, route: swallowed })).toBe(2)
  })

  it('is not decided by a group, or by a system of diagnoses', () => {
    expect(codesOf(code('atc', 'N05BA'))).toBeUndefined()
    expect(codesOf({ ingredient: 'Ativan', ...code('atc', 'N05BA') })).toEqual(['ingredient:lorazepam'])
    expect(codesOf(code('snomed-ct', '387106007'))).toBeUndefined()
    expect(codesOf({ ingredient: 'Ativan', ...code('snomed-ct', '387106007') })).toEqual(['ingredient:lorazepam'])
  })
})

// A poisoning and a suffocation tell their intent by their code, unless the entry names what it was.
describe('the intent of a poisoning or a suffocation', () => {
  const of = (code: string, concept?: string) => conditionCodes({ code: { system: 'icd-10-cm', code }, ...(concept && { concept }) })

  it.each([
    ['T42.4X2A', ['icd-10-cm:T42.4X2A', 'concept:intentional-self-harm']],
    ['T71.162A', ['icd-10-cm:T71.162A', 'concept:intentional-self-harm']],
    ['T71.222D', ['icd-10-cm:T71.222D', 'concept:intentional-self-harm']],
    ['T71.161A', ['icd-10-cm:T71.161A']],
    ['T71.163A', ['icd-10-cm:T71.163A']],
    ['T71.9XXA', ['icd-10-cm:T71.9XXA']],
    ['T42.4X1A', ['icd-10-cm:T42.4X1A']],
    ['T42.4X4A', ['icd-10-cm:T42.4X4A']],
    // A letter in the fourth place is one as well, as of vaccines.
    ['T50.A12A', ['icd-10-cm:T50.A12A', 'concept:intentional-self-harm']],
    ['T50.A11A', ['icd-10-cm:T50.A11A']],
  ])('%s', (code, expected) => {
    expect(of(code)).toEqual(expected)
  })

  it.each(['suicide-attempt', 'nonsuicidal-self-harm'])('is that of the concept beside it: %s', (concept) => {
    expect(of('T42.4X2A', concept)).toEqual(['icd-10-cm:T42.4X2A', `concept:${concept}`])
  })

  it('is not that of another concept', () => {
    expect(of('T42.4X2A', 'aneurysm')).toEqual(['icd-10-cm:T42.4X2A', 'concept:intentional-self-harm', 'concept:aneurysm'])
  })
})

describe('an allergy', () => {
  it.each([
    ['citric acid', 'citric acid'],
    ['Citric acid monohydrate', 'citric acid'],
    ['EDTA', 'edetate disodium'],
    ['disodium edetate', 'edetate disodium'],
    ['water for injection', 'water'],
    ['benzethonium chloride', 'benzethonium chloride'],
    ['Spravato', 'esketamine'],
  ])('to %s is one to %s', (substance, id) => {
    expect(vocabulary.allergyCodes({ substance })).toEqual([`ingredient:${id}`])
  })

  it('to what nobody knows is none that is known', () => {
    expect(vocabulary.allergyCodes({ substance: 'nosuchthing' })).toBeUndefined()
  })
})
