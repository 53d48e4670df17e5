import { describe, expect, it } from 'vitest'
import type { ConditionStatus } from 'ketamine-therapy/core'
import { statusesOf } from 'ketamine-therapy/terminology'
import { conceptsOfSnomed } from 'ketamine-therapy/terminology/snomed'

const of = (code: string, status?: ConditionStatus) => statusesOf({ code: { system: 'icd-10-cm', code }, status }).join(' ')

describe('a blank status', () => {
  it.each([
    ['active', 'F32.2 F33.2 I71.40 E05.00 N30.10 G40.909 F10.20 F17.210 F20.5 I67.4 I21.4 T40.1X1A T40.1X1D S06.0X0A Z33.1 R45.851'],
    ['remission', 'F10.11 F10.21 F10.91 F11.21 F13.91 F16.21 F18.11 F19.91 F17.201 F17.291 F30.4 F31.70 F31.72 F31.78 F32.5 F33.40 F33.42'],
    ['active remission', 'F30.3 F31.71 F31.73 F31.75 F31.77 F32.4 F33.41 F33.4 F31.7'],
    [
      'history',
      'I25.2 I69.10 I69.354 Z85.841 Z86.73 Z86.74 Z86.79 Z86.59 Z86.69 Z87.820 Z87.448 Z91.51 Z91.52 Z95.5 Z98.2 Z98.61 T14.91XS S06.5X9S T40.2X5S',
    ],
    ['controlled uncontrolled', 'I10 I11.0 I12.9 I13.10 I15.9 I1A.0 H40.9 H40.1110 H40.20X0 H40.221'],
    ['uncontrolled', 'I16.0 I16.1 I16.9 E05.01 E05.91 H40.211 H40.219'],
  ])('may mean %s', (expected, codes) => {
    for (const code of codes.split(' ')) expect([code, of(code)]).toEqual([code, expected])
  })
})

describe('an explicit status', () => {
  it.each([
    ['I10', 'controlled', 'controlled'],
    ['I10', 'uncontrolled', 'uncontrolled'],
    ['I10', 'history', 'history'],
    ['F10.21', 'uncontrolled', 'uncontrolled'],
    ['F31.73', 'remission', 'remission'],
    ['I16.1', 'resolved', 'resolved'],
    ['H40.211', 'resolved', 'resolved'],
    ['Z86.79', 'absent', 'absent'],
  ] as const)('%s %s stays', (code, status, expected) => {
    expect(of(code, status)).toBe(expected)
  })

  it.each([
    ['I10', 'controlled uncontrolled'],
    ['H40.9', 'controlled uncontrolled'],
    ['I16.0', 'uncontrolled'],
    ['E05.01', 'uncontrolled'],
    ['F10.21', 'active'],
    ['F31.73', 'active'],
    ['I25.2', 'active'],
    ['F32.2', 'active'],
  ])('%s active means %s', (code, expected) => {
    expect(of(code, 'active')).toBe(expected)
  })
})

describe('concepts', () => {
  it.each([
    ['hypertension', undefined, ['controlled', 'uncontrolled']],
    ['hypertension', 'active', ['controlled', 'uncontrolled']],
    ['hypertension', 'controlled', ['controlled']],
    ['thyroid-storm', undefined, ['uncontrolled']],
    ['cerebrospinal-fluid-shunt', undefined, ['history']],
    ['cerebrospinal-fluid-shunt', 'active', ['active']],
    ['aneurysm', undefined, ['active']],
    ['no such concept', undefined, ['active']],
  ] as const)('%s %s', (concept, status, expected) => {
    expect(statusesOf({ concept, status })).toEqual(expected)
  })

  it('leave the word of the code standing', () => {
    expect(statusesOf({ code: { system: 'icd-10-cm', code: 'Z87.448' }, concept: 'interstitial-cystitis' })).toEqual(['history'])
  })

  it('come from SNOMED CT only with the look-up', () => {
    const entry = { code: { system: 'snomed-ct', code: '38341003' } } as const
    expect(statusesOf(entry, conceptsOfSnomed)).toEqual(['controlled', 'uncontrolled'])
    expect(statusesOf(entry)).toEqual(['active'])
  })

  // Nobody says which of the two the entry is about.
  it('are those of the concept and of the code beside it', () => {
    const entry = { code: { system: 'snomed-ct', code: '38341003' }, concept: 'aneurysm' } as const
    expect(statusesOf(entry, conceptsOfSnomed)).toEqual(['active', 'controlled', 'uncontrolled'])
  })
})
