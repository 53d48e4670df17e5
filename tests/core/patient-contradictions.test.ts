import { isInvalidInputError } from 'ketamine-therapy/core'
import { parsePatient } from 'ketamine-therapy/screening'
import { expect, it } from 'vitest'

const refused = (patient: unknown): readonly string[] => {
  try {
    parsePatient(patient)
    return []
  } catch (error) {
    if (isInvalidInputError(error)) return error.issues.map(({ path }) => path)
    throw error
  }
}

// Of two statements that cannot both be true a person has to say which is wrong; what stands beside it is fine.
it.each([
  [{ conditions: [{ concept: 'cirrhosis', status: 'absent', childPugh: 'C' }] }, ['conditions[0].childPugh']],
  [{ conditions: [{ concept: 'cirrhosis', status: 'active', childPugh: 'C' }] }, []],
  [{ conditions: [{ concept: 'cirrhosis', status: 'absent' }] }, []],
  [{ vitals: [{ systolicMmHg: 120, diastolicMmHg: 120 }] }, ['vitals[0].systolicMmHg']],
  [{ vitals: [{ systolicMmHg: 121, diastolicMmHg: 120 }] }, []],
  [{ vitals: [{ systolicMmHg: 120 }, { diastolicMmHg: 130 }] }, []],
  [{ birthDate: '1980-01-01', ageYears: 46 }, ['ageYears']],
  [{ birthDate: '1980-01-01' }, []],
  [{ sexAtBirth: 'male', pregnancy: 'pregnant' }, ['pregnancy']],
  [{ sexAtBirth: 'male', pregnancy: 'not-applicable' }, []],
  [{ conditions: [{ code: { system: 'atc', code: 'N05BA01' } }] }, ['conditions[0].code.system']],
  [{ medications: [{ code: { system: 'icd-10-cm', code: 'F33.2' }, status: 'active' }] }, ['medications[0].code.system']],
  [{ medications: [{ status: 'active' }] }, ['medications[0]']],
])('%j is refused at %j', (patient, paths) => {
  expect(refused(patient)).toEqual(paths)
})
