import { INDICATION_IDS } from 'ketamine-therapy/indications'
import { describe, expect, it } from 'vitest'
import { idProblems } from './ids'
import { records, sound } from './records'

describe('ids', () => {
  it('of the catalog are sound', () => {
    expect(idProblems(records)).toEqual([])
    expect(records.map(({ id }) => id)).toEqual([...INDICATION_IDS])
  })

  it.each([
    ['a capital', [{ ...sound, id: 'Sample' }], 'kebab-case'],
    ['an underscore', [{ ...sound, variants: [{ id: 'a_b', name: 'x' }] }], 'kebab-case'],
    ['two records of one id', [sound, { ...sound }], 'names two things'],
    ['a body twice', [{ ...sound, evidence: [...sound.evidence, ...sound.evidence] }], 'stands twice'],
    ['a decision twice', [{ ...sound, regulatory: [...sound.regulatory, ...sound.regulatory] }], 'stands twice'],
  ])('%s is reported', (_name, bent, message) => {
    expect(idProblems(bent).join('\n')).toContain(message)
  })
})
