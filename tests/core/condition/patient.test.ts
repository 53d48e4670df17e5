import type { Condition, Patient, PatientSubject } from 'ketamine-therapy/core'
import { compileCondition, createPatientRegistry } from 'ketamine-therapy/core'
import { createPatientVocabulary } from 'ketamine-therapy/terminology'
import { expect, it } from 'vitest'

const vocabulary = { registry: createPatientRegistry(createPatientVocabulary()) }
const days30 = { within: 30, unit: 'days' } as const

// A rule that can fire for nobody looks like a rule that found nothing.
it.each<readonly [Condition, string]>([
  [{ value: 'sexAtBirth', is: '=', to: 'F' }, 'sex at birth is never "F": one of female, male'],
  [{ value: 'pregnancy', oneOf: ['pregnant', 'yes'] }, 'pregnancy status is never "yes"'],
  [{ value: 'intendedSetting', is: '!=', to: 'Clinic' }, 'intended setting is never "Clinic"'],
  [{ value: 'purpose', is: '=', to: 'dose day' }, 'purpose of the check is never "dose day": one of intake, dose-day'],
  [{ some: 'conditions', status: ['active', 'actve'] }, 'a status of diagnoses is never "actve"'],
  [{ some: 'medications', status: ['history'] }, 'a status of medicines is never "history": one of active, stopped, planned'],
  [{ some: 'allergies', status: ['active'] }, 'a status of allergies is never "active"'],
  [{ some: 'labs', status: ['active'] }, 'laboratory results have no status'],
  [{ some: 'conditions', where: { value: 'severity', is: '=', to: 'grave' } }, 'severity is never "grave"'],
  [{ some: 'conditions', where: { value: 'nyha', oneOf: ['III', '4'] } }, 'NYHA class is never "4": one of I, II, III, IV'],
  [{ some: 'labs', where: { value: 'test', is: '=', to: 'ALT' } }, 'test is never "ALT"'],
  [{ count: 'events', where: { value: 'kind', is: '=', to: 'falls' }, is: '>=', to: 2 }, 'event is never "falls"'],
  [{ value: 'temperatureC', is: '>=', to: 100.4 }, 'body temperature is never 100.4: 25 to 45 Cel'],
  [{ value: 'weightKg', is: '>', to: 160_000 }, 'body weight is never 160000: 2 to 400 kg'],
  [{ value: 'ageYears', oneOf: [18, 180] }, 'age is never 180: 0 to 120 years'],
  [{ value: 'ageYears', is: '>', to: 65, fresh: days30 }, 'age: no time is recorded'],
  [{ known: 'weightKg', fresh: days30 }, 'body weight: no time is recorded'],
  [{ some: 'allergies', fresh: days30 }, 'allergies: no time is recorded'],
  [{ atLeast: 2, of: [{ value: 'breastfeeding', is: '=', to: true }] }, 'at least 2 of 1 can never hold'],
])('%j is refused', (condition, message) => {
  expect(() => compileCondition(condition, vocabulary)).toThrow(message)
})

it.each<Condition>([
  { value: 'sexAtBirth', is: '=', to: 'female' },
  { value: 'ageYears', is: '<=', to: 120 },
  { some: 'labs', where: { value: 'result', is: '=', to: 'Positive' } },
  { some: 'assessments', where: { value: 'instrument', is: '=', to: 'our own scale' }, fresh: days30 },
  { some: 'medications', status: ['planned'], fresh: days30 },
  { atLeast: 1, of: [{ value: 'breastfeeding', is: '=', to: true }] },
])('%j is taken', (condition) => {
  expect(compileCondition(condition, vocabulary).truth({ patient: {} }, { asOf: '2026-11-22' })).toBe('unknown')
})

it('a count of a laboratory is a number, and a word is none', () => {
  const many = compileCondition({ some: 'labs', where: { value: 'count', is: '>', to: 3 } }, vocabulary)
  const of = (value: number | string) =>
    many.truth({ patient: { labs: [{ test: 'urine-red-cells-per-hpf', value }], reviewed: ['labs'] } }, { asOf: '2026-11-22' })
  expect([of(4), of(3), of('many')]).toEqual(['met', 'unmet', 'unknown'])
})

it('a pregnancy test counts for 300 days', () => {
  const pregnant = compileCondition({ value: 'pregnancy', is: '=', to: 'pregnant' }, vocabulary)
  const of = (takenAt: string) =>
    pregnant.truth({ patient: { labs: [{ test: 'hcg', value: 'positive', takenAt }] } }, { asOf: '2026-11-22' })
  expect([of('2026-01-26'), of('2026-01-25')]).toEqual(['met', 'unknown'])
})

it('the one reading there is counts when it is recent enough for the purpose', () => {
  const high = compileCondition({ value: 'systolicMmHg', is: '>', to: 140 }, vocabulary)
  const of = (measuredAt: string, purpose?: 'intake' | 'dose-day') =>
    high.truth(
      { patient: { vitals: [{ systolicMmHg: 150, measuredAt }] }, ...(purpose === undefined ? {} : { purpose }) },
      { asOf: '2026-11-22' },
    )
  expect([of('2020-01-01'), of('2026-10-23', 'intake'), of('2026-10-22', 'intake')]).toEqual(['met', 'met', 'unknown'])
  expect([of('2026-11-22', 'dose-day'), of('2026-11-21', 'dose-day')]).toEqual(['met', 'unknown'])
})

// Which is the newer one nobody can say: it decides nothing beside one that has a time, and what it would change stays open.
it.each([
  [190, 'unknown', ['vitals[1].measuredAt']],
  [130, 'unmet', []],
] as const)('a reading of %d without its time stands beside one that has a time', (systolicMmHg, state, asked) => {
  const high = compileCondition({ value: 'systolicMmHg', is: '>=', to: 180 }, vocabulary)
  const patient: Patient = { vitals: [{ systolicMmHg: 120, measuredAt: '2026-11-20' }, { systolicMmHg }] }
  expect(high.truth({ patient }, { asOf: '2026-11-22' })).toBe(state)
  expect(high.open({ patient }, { asOf: '2026-11-22' }).map(({ path }) => path)).toEqual(asked)
})

it('reads what no rule of the library asks for, and rules of others may', () => {
  const of = (condition: Condition, subject: PatientSubject) =>
    compileCondition(condition, vocabulary).truth(subject, { asOf: '2026-11-22' })
  const fever: Condition = { value: 'temperatureC', is: '>=', to: 38 }
  const at = (temperatureC: number) => of(fever, { patient: { vitals: [{ temperatureC, measuredAt: '2026-11-22' }] } })
  expect([at(38), at(37.9)]).toEqual(['met', 'unmet'])
  const intended = { drug: 'ketamine', route: 'sublingual', setting: 'home' } as const
  const troche: Condition = { value: 'intendedFormulation', is: '=', to: 'troche' }
  expect(of(troche, { patient: {}, intended: { ...intended, formulation: 'troche' } })).toBe('met')
  expect(of(troche, { patient: {}, intended })).toBe('unknown')
  const large: Condition = { some: 'medications', where: { value: 'doseMgPerDay', is: '>', to: 20 } }
  const takes = (doseMgPerDay: number): PatientSubject => ({
    patient: { medications: [{ ingredient: 'diazepam', status: 'active', doseMgPerDay }], reviewed: ['medications'] },
  })
  expect([of(large, takes(21)), of(large, takes(20))]).toEqual(['met', 'unmet'])
})

// 23 October is 30 days before.
it('an entry is as recent as its last dose or its onset', () => {
  const of = (list: 'medications' | 'conditions', entry: object) => {
    const compiled = compileCondition({ some: list, fresh: days30 }, vocabulary)
    const subject = { patient: { [list]: [entry], reviewed: [list] } as Patient }
    return [compiled.truth(subject, { asOf: '2026-11-22' }), ...compiled.open(subject, { asOf: '2026-11-22' }).map(({ path }) => path)]
  }
  const taken = (lastTaken?: string) => of('medications', { ingredient: 'diazepam', status: 'stopped', lastTaken })
  expect([taken('2026-10-23'), taken('2026-10-22'), taken()]).toEqual([['met'], ['unmet'], ['unknown', 'medications[0].lastTaken']])
  const began = (onset?: string) => of('conditions', { concept: 'stroke', onset })
  expect([began('2026-10-23'), began('2026-10-22'), began()]).toEqual([['met'], ['unmet'], ['unknown', 'conditions[0].onset']])
})

it('a medicine that has no name is told by its code', () => {
  const some = compileCondition({ some: 'medications', status: ['active'] }, vocabulary)
  const told = (code: object) =>
    some.explain({ patient: { medications: [{ code, status: 'active' }] } as Patient }, { asOf: '2026-11-22' })[0]?.value
  expect(told({ system: 'atc', code: 'N05BA01' })).toBe('N05BA01')
  expect(told({ system: 'atc', code: 'N05BA01', display: 'diazepam' })).toBe('diazepam (N05BA01)')
})

it('a substance is ketamine in whatever form it is named', () => {
  const ketamine = compileCondition({ some: 'conditions', where: { value: 'agent', is: '=', to: 'ketamine' } }, vocabulary)
  const of = (agent: string) =>
    ketamine.truth({ patient: { conditions: [{ concept: 'use-disorder', agent }], reviewed: ['conditions'] } }, { asOf: '2026-11-22' })
  expect(['ketamine lollipops', 'Ketamina adulterada', 'cough syrup'].map(of)).toEqual(['met', 'met', 'unmet'])
})

it('a birthday is kept on the day of now', () => {
  const adult = compileCondition({ value: 'ageYears', is: '>=', to: 18 }, vocabulary)
  const subject = { patient: { birthDate: '2008-11-23' } }
  expect(adult.truth(subject, { asOf: '2026-11-22' })).toBe('unmet')
  expect(adult.truth(subject, { asOf: '2026-11-22', now: '2026-11-23T08:00:00-07:00' })).toBe('met')
})

// A negative test alone says nothing: it may have been early.
it.each([
  ['positive', undefined, 'met'],
  ['positive', 'not-pregnant', 'met'],
  ['negative', 'not-pregnant', 'unmet'],
  ['negative', undefined, 'unknown'],
  ['weak', 'not-pregnant', 'unknown'],
] as const)('a pregnancy test that is %s beside %s', (value, pregnancy, state) => {
  const patient: Patient = { labs: [{ test: 'hcg', value, takenAt: '2026-11-20' }], pregnancy }
  const pregnant = compileCondition({ value: 'pregnancy', is: '=', to: 'pregnant' }, vocabulary)
  expect(pregnant.truth({ patient }, { asOf: '2026-11-22' })).toBe(state)
})

// 89.6 / 1.6² is 35; in binary it comes out below.
it('a body mass index on the bound is on the bound', () => {
  const of = (weightKg: number, heightCm: number) =>
    compileCondition({ value: 'bmi', is: '>=', to: 35 }, vocabulary).truth({ patient: { weightKg, heightCm } }, { asOf: '2026-11-22' })
  expect([of(89.6, 160), of(89.5, 160)]).toEqual(['met', 'unmet'])
})

// 110 / 1.7² is 38.06, which is no weight; 46 is no date.
it('a reason whose value was worked out names what it is', () => {
  const why = (condition: Condition, patient: Patient) =>
    compileCondition(condition, vocabulary)
      .explain({ patient }, { asOf: '2026-11-22' })
      .map(({ path, value, expected }) => [path, value, expected])
  const obese: Condition = { value: 'bmi', is: '>=', to: 35 }
  expect(why(obese, { weightKg: 110, heightCm: 170 })).toEqual([
    ['weightKg', expect.closeTo(38.06, 2), 'body mass index: at least 35 kg/m2'],
  ])
  const adult: Condition = { value: 'ageYears', is: '>=', to: 18 }
  expect(why(adult, { birthDate: '1980-05-05' })).toEqual([['birthDate', 46, 'age: at least 18 years']])
  expect(why(adult, { ageYears: 46 })).toEqual([['ageYears', 46, 'at least 18 years']])
  const named: Condition = { some: 'medications', where: { value: 'isRecognised', is: '=', to: true } }
  expect(why(named, { medications: [{ ingredient: 'lithium', status: 'active' }] })[1]).toEqual([
    'medications[0].ingredient',
    true,
    'a name or code that is recognized: yes',
  ])
  // 1 mg of alprazolam is 2 mg of lorazepam by the default table.
  const much: Condition = { some: 'medications', where: { value: 'lorazepamEquivalentMgPerDay', is: '>=', to: 2 } }
  expect(why(much, { medications: [{ ingredient: 'alprazolam', status: 'active', doseMgPerDay: 1 }] })[1]).toEqual([
    'medications[0].doseMgPerDay',
    2,
    'lorazepam-equivalent dose a day: at least 2',
  ])
  expect(why({ value: 'weightKg', is: '<', to: 40 }, { weightKg: 39 })).toEqual([['weightKg', 39, 'below 40 kg']])
})

// 03:30 UTC on the 21st is the evening of the 20th in Denver, so neither is certainly later than the other.
it('a moment written in UTC is of the day that it was where the patient is', () => {
  const time = { asOf: '2026-11-22', now: '2026-11-22T12:00:00-07:00' }
  const of = (condition: Condition, patient: Patient) => compileCondition(condition, vocabulary).truth({ patient }, time)
  const vitals = [
    { systolicMmHg: 190, measuredAt: '2026-11-20' },
    { systolicMmHg: 120, measuredAt: '2026-11-21T03:30:00Z' },
  ]
  expect(of({ value: 'systolicMmHg', is: '>=', to: 180 }, { vitals })).toBe('unknown')
  const labs = [
    { test: 'hcg', value: 'positive', takenAt: '2026-11-20' },
    { test: 'hcg', value: 'negative', takenAt: '2026-11-21T03:30:00Z' },
  ] as const
  expect(of({ value: 'pregnancy', is: '=', to: 'pregnant' }, { labs })).toBe('met')
  expect(of({ value: 'pregnancy', is: '=', to: 'pregnant' }, { labs, pregnancy: 'not-pregnant' })).toBe('met')
})

it('a question about an entry begins with its name, one about the patient does not', () => {
  const asked = (condition: Condition, patient: Patient) =>
    compileCondition(condition, vocabulary)
      .open({ patient }, { asOf: '2026-11-22' })
      .map(({ path, question }) => `${path} ${question}`)
  const lithium: Patient = { medications: [{ ingredient: 'lithium', status: 'active' }], reviewed: ['medications'] }
  expect(
    asked(
      {
        some: 'medications',
        where: {
          all: [
            { value: 'ageYears', is: '>', to: 65 },
            { value: 'route', is: '=', to: 'oral' },
          ],
        },
      },
      lithium,
    ),
  ).toEqual(['birthDate What is the date of birth?', 'medications[0].route "lithium": By which route is it taken?'])
  const alt: Patient = { labs: [{ test: 'alt', takenAt: '2026-11-01' }], reviewed: ['labs'] }
  expect(asked({ series: 'labs', of: 'timesUpperLimit', take: 'latest', is: '>=', to: 3 }, alt)).toEqual([
    'labs[0].timesUpperLimit "alt": How many times the upper limit?',
  ])
})
