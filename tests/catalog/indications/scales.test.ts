import { INSTRUMENT_IDS } from 'ketamine-therapy/outcomes'
import { describe, expect, it } from 'vitest'
import { records, sound, withResult } from './records'
import { OTHER_SCALES, scaleProblems } from './scales'

describe('scales', () => {
  it('of the catalog are instruments, or listed as scales without a record', () => {
    expect(scaleProblems(records)).toEqual([])
  })

  it('without a record are used, and have none', () => {
    const used = records.flatMap(({ scales, effects }) => [
      ...scales,
      ...effects.flatMap(({ results }) => results.map(({ scale }) => scale)),
    ])
    const instruments: readonly string[] = INSTRUMENT_IDS
    expect(OTHER_SCALES.filter((scale) => !used.includes(scale) || instruments.includes(scale))).toEqual([])
  })

  it.each([
    ['a list of scales', { ...sound, scales: ['madrs', 'ssi-bss'] }],
    ['a result', withResult(0, { scale: 'c-ssrs-screen' })],
  ])('an unknown one in %s is reported', (_name, bent) => {
    expect(scaleProblems([bent]).join('\n')).toContain('is no instrument')
  })
})
