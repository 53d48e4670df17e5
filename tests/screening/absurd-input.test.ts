import { createScreener, parsePatient, patientLimits, screenPatient } from 'ketamine-therapy/screening'
import { describe, expect, it, test } from 'vitest'
import { patientRegistry } from '../../src/screening/vocabulary'
import { issuesIfAny } from '../helpers/issues-of'
import { icd, INTENDED, options } from './support'

/** Path and code of every complaint about a patient; nothing when it was accepted. */
const complaints = (patient: unknown): readonly string[] => {
  const entries = [
    () => parsePatient(patient),
    () => screenPatient(patient, INTENDED.C, options),
    () => createScreener(INTENDED.H, options)(patient),
  ]
  const seen = entries.map(issuesIfAny)
  expect(seen[2]).toEqual(seen[1])
  // Dates are compared with the day of the check, which parsing does not know: it complains of the rest.
  expect(seen[1]).toEqual(expect.arrayContaining([...(seen[0] ?? [])]))
  return seen[1] ?? []
}

/** A document that holds one number at a path such as `vitals[].spo2Percent`, and the path as a complaint names it. */
const withNumber = (path: string, value: number): readonly [patient: unknown, path: string] => {
  const [list, field] = path.split('[].')
  if (list === undefined || field === undefined) return [{ [path]: value }, path]
  const beside: Readonly<Record<string, object>> = {
    medications: { ingredient: 'lorazepam', status: 'active' },
    labs: { test: 'alt' },
    assessments: { instrument: 'a scale of the clinic' },
  }
  return [{ [list]: [{ ...beside[list], [field]: value }] }, `${list}[0].${field}`]
}

describe('limits of plausibility', () => {
  test.each(Object.entries(patientLimits))('%s', (path, { min, max }) => {
    for (const value of [min, max]) expect([path, value, complaints(withNumber(path, value)[0])]).toEqual([path, value, []])
    for (const value of [min - 1, max + 1]) {
      const [patient, named] = withNumber(path, value)
      expect(complaints(patient)).toEqual([`${named}: out-of-range`])
    }
  })

  it('are conventions, and the registry of fields states the same', () => {
    for (const { source } of Object.values(patientLimits)) expect(source.checked).toBe('convention')
    for (const [path, { min, max }] of Object.entries(patientLimits)) {
      const field = patientRegistry.fields[path.replace('vitals[].', '')]
      if (field !== undefined) expect([path, field.minimum ?? min, field.maximum ?? max]).toEqual([path, min, max])
    }
  })
})

describe('absurd input is refused with its field named, and never scored', () => {
  test.each([
    ['age 400', { ageYears: 400 }, ['ageYears: out-of-range']],
    ['negative age', { ageYears: -3 }, ['ageYears: out-of-range']],
    ['weight in grams', { weightKg: 82400 }, ['weightKg: out-of-range']],
    ['height in meters', { heightCm: 1.78 }, ['heightCm: out-of-range']],
    ['saturation as a fraction', { vitals: [{ spo2Percent: 0.98 }] }, ['vitals[0].spo2Percent: out-of-range']],
    ['temperature in Fahrenheit', { vitals: [{ temperatureC: 98.6 }] }, ['vitals[0].temperatureC: out-of-range']],
    [
      'pressure in kilopascals',
      { vitals: [{ systolicMmHg: 16, diastolicMmHg: 10 }] },
      ['vitals[0].systolicMmHg: out-of-range', 'vitals[0].diastolicMmHg: out-of-range'],
    ],
    ['systolic below diastolic', { vitals: [{ systolicMmHg: 80, diastolicMmHg: 120 }] }, ['vitals[0].systolicMmHg: malformed']],
    ['systolic equal to diastolic', { vitals: [{ systolicMmHg: 100, diastolicMmHg: 100 }] }, ['vitals[0].systolicMmHg: malformed']],
    ['a PHQ-9 above its 27 points', { assessments: [{ instrument: 'PHQ-9', score: 72 }] }, ['assessments[0].score: out-of-range']],
    ['born tomorrow', { birthDate: '2026-11-23' }, ['birthDate: future']],
    ['born in the year 1800', { birthDate: '1800-01-01' }, ['birthDate: out-of-range']],
    ['121 today', { birthDate: '1905-11-22' }, ['birthDate: out-of-range']],
    ['born on the 30th of February', { birthDate: '1980-02-30' }, ['birthDate: malformed']],
    ['born in another notation', { birthDate: '01/05/1986' }, ['birthDate: malformed']],
    ['an onset in the future', { conditions: [icd('I21.4', { onset: '2027' })] }, ['conditions[0].onset: future']],
    ['a reading of tomorrow', { vitals: [{ systolicMmHg: 120, measuredAt: '2026-11-23' }] }, ['vitals[0].measuredAt: future']],
    ['a result of next year', { labs: [{ test: 'alt', takenAt: '2027' }] }, ['labs[0].takenAt: future']],
    ['a drink in the future', { history: { lastAlcoholAt: '2026-11-22T18:00:00Z' } }, ['history.lastAlcoholAt: future']],
    [
      'a medicine among the diagnoses',
      { conditions: [{ code: { system: 'rxnorm', code: '6470' } }] },
      ['conditions[0].code.system: malformed'],
    ],
    [
      'a diagnosis among the medicines',
      { medications: [{ code: { system: 'icd-10-cm', code: 'I10' }, status: 'active' }] },
      ['medications[0].code.system: malformed'],
    ],
    [
      'a code of SNOMED CT said to be ICD-10-CM',
      { conditions: [{ code: { system: 'icd-10-cm', code: '38341003' } }] },
      ['conditions[0].code: malformed'],
    ],
    [
      'a system that nobody knows',
      { conditions: [{ code: { system: 'icd-9', code: '410.9' } }] },
      ['conditions[0].code.system: unknown-id'],
    ],
    ['a status that nobody knows', { conditions: [icd('I10', { status: 'cured' })] }, ['conditions[0].status: unknown-id']],
    [
      'the class of a liver disease that is absent',
      { conditions: [icd('K70.30', { status: 'absent', childPugh: 'C' })] },
      ['conditions[0].childPugh: malformed'],
    ],
    ['a pregnant man', { sexAtBirth: 'male', pregnancy: 'pregnant' }, ['pregnancy: malformed']],
    ['a field that nobody knows', { bloodPressure: '120/80' }, ['bloodPressure: unexpected']],
    [
      'days of supply, which nothing reads',
      { dispensings: [{ ingredient: 'ketamine', dispensedOn: '2026-11-01', daysSupply: 30 }] },
      ['dispensings[0].daysSupply: unexpected'],
    ],
    ['not a number', { weightKg: Number.NaN }, ['weightKg: wrong-type']],
    ['no end of it', { weightKg: Number.POSITIVE_INFINITY }, ['weightKg: wrong-type']],
    ['a text for a number', { ageYears: '44' }, ['ageYears: wrong-type']],
    [
      'three at once',
      { ageYears: 400, weightKg: 82400, vitals: [{ spo2Percent: 101 }] },
      ['ageYears: out-of-range', 'weightKg: out-of-range', 'vitals[0].spo2Percent: out-of-range'],
    ],
  ])('%s', (_what, patient, expected) => expect([...complaints(patient)].sort()).toEqual([...expected].sort()))

  it('is read of somebody of 120 years', () => expect(complaints({ birthDate: '1905-11-23' })).toEqual([]))

  // Born in 1986, checked on 22 November 2026: no date of this person lies before the one or after the other.
  test.each([
    ['2026-11-23', 'T12:00:00Z', 'future'],
    ['1985-12-31', 'T12:00:00Z', 'conflict'],
  ])('every date of a patient, on %s', (date, time, code) => {
    const patient = {
      birthDate: '1986',
      vitals: [{ systolicMmHg: 120, measuredAt: date }],
      conditions: [icd('G40.909', { onset: date, since: date, lastEvent: date })],
      medications: [{ ingredient: 'lorazepam', status: 'stopped', lastTaken: date }],
      labs: [{ test: 'alt', takenAt: date }],
      assessments: [{ instrument: 'audit', score: 3, takenAt: date }],
      dispensings: [{ ingredient: 'lorazepam', dispensedOn: date }],
      events: [{ kind: 'fall', at: date }],
      history: { lastAlcoholAt: date },
      logistics: { lastFoodAt: date + time, lastLiquidAt: date + time },
    }
    const fields = [
      'vitals[0].measuredAt',
      ...['onset', 'since', 'lastEvent'].map((key) => `conditions[0].${key}`),
      'medications[0].lastTaken',
      'labs[0].takenAt',
      'assessments[0].takenAt',
      'dispensings[0].dispensedOn',
      'events[0].at',
      'history.lastAlcoholAt',
      'logistics.lastFoodAt',
      'logistics.lastLiquidAt',
    ]
    expect(complaints(patient)).toEqual(fields.map((field) => `${field}: ${code}`))
  })
})
