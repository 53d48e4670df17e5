import { describe, expect, it } from 'vitest'
import { codeProblems } from './codes'
import { records, sound } from './records'

const sources = [{ citation: 'field-knowledge', checked: 'recalled' as const }]
const coded = (system: 'icd-10-cm' | 'icd-11' | 'loinc' | 'mesh' | 'snomed-ct', code: string) => ({
  ...sound,
  codes: [{ system, code, relation: 'usual' as const, sources }],
})

describe('codes', () => {
  it('of the catalog are well formed', () => {
    expect(codeProblems(records)).toEqual([])
  })

  it.each([
    ['a code of another system', coded('loinc', 'F33.2'), 'not a code'],
    ['a wildcard for digits', coded('icd-10-cm', 'F32.x'), 'not a code'],
    ['a range backwards', coded('icd-10-cm', 'F32.9-F32.0'), 'not a code'],
    ['a lower-case code', coded('icd-11', '6b40'), 'not a code'],
    ['a SNOMED CT code among the others', coded('snomed-ct', '370143000'), 'stand apart'],
    ['a code twice', { ...sound, codes: [...sound.codes, ...sound.codes] }, 'stands twice'],
  ])('%s is reported', (_name, bent, message) => {
    expect(codeProblems([bent]).join('\n')).toContain(message)
  })
})
