import { instruments } from 'ketamine-therapy/outcomes'
import { parsePatient } from 'ketamine-therapy/screening'
import { expect, it } from 'vitest'
import { issuesIfAny } from '../helpers/issues-of'

// Of two statements that cannot both be true a person has to say which is wrong; what stands beside it is fine.
it.each([
  [{ conditions: [{ concept: 'cirrhosis', status: 'absent', childPugh: 'C' }] }, ['conditions[0].childPugh: malformed']],
  [{ conditions: [{ concept: 'cirrhosis', status: 'active', childPugh: 'C' }] }, []],
  [{ conditions: [{ concept: 'cirrhosis', status: 'absent' }] }, []],
  [{ vitals: [{ systolicMmHg: 120, diastolicMmHg: 120 }] }, ['vitals[0].systolicMmHg: malformed']],
  [{ vitals: [{ systolicMmHg: 121, diastolicMmHg: 120 }] }, []],
  [{ vitals: [{ systolicMmHg: 120 }, { diastolicMmHg: 130 }] }, []],
  [{ birthDate: '1980-01-01', ageYears: 46 }, ['ageYears: malformed']],
  [{ birthDate: '1980-01-01' }, []],
  [{ sexAtBirth: 'male', pregnancy: 'pregnant' }, ['pregnancy: malformed']],
  [{ sexAtBirth: 'male', pregnancy: 'not-applicable' }, []],
  [{ conditions: [{ code: { system: 'atc', code: 'N05BA01' } }] }, ['conditions[0].code.system: malformed']],
  [{ medications: [{ code: { system: 'icd-10-cm', code: 'F33.2' }, status: 'active' }] }, ['medications[0].code.system: malformed']],
  [{ medications: [{ status: 'active' }] }, ['medications[0]: malformed']],
  [{ assessments: [{ instrument: 'C-SSRS', score: 6 }] }, ['assessments[0].score: out-of-range']],
  [{ assessments: [{ instrument: 'c-ssrs', score: 5 }] }, []],
  [{ assessments: [{ instrument: 'C_SSRS', score: 2.5 }] }, ['assessments[0].score: wrong-type']],
  [{ assessments: [{ instrument: 'phq-9', score: 4.5 }] }, []],
  [{ assessments: [{ instrument: 'c-ssrs', score: 1001 }] }, ['assessments[0].score: out-of-range']],
  [{ assessments: [{ instrument: 'clinic score', score: 300 }] }, []],
])('%j is refused for %j', (patient, issues) => {
  expect(issuesIfAny(() => parsePatient(patient))).toEqual(issues)
})

it.each(['audit', 'bdi-ii', 'c-ssrs', 'dast-10', 'ham-d17', 'madrs', 'phq-9', 'qids-sr16'] as const)(
  '%s ends where its scale ends',
  (instrument) => {
    const highest = instruments[instrument].range.maximum ?? 0
    const refused = (score: number) => issuesIfAny(() => parsePatient({ assessments: [{ instrument, score }] }))
    expect(refused(highest)).toEqual([])
    expect(refused(highest + 1)).toEqual(['assessments[0].score: out-of-range'])
  },
)
