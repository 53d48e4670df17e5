import { describe, expect, it, test } from 'vitest'
import { createMembership } from '../../../src/core/condition/membership'

const WORDS = ['no', 'asks', 'yes'] as const
const membership = createMembership([
  { id: 'one', label: 'one', include: ['icd-10-cm:I60.0-I60.7', 'icd-10-cm:I25.41', 'concept:one'], asks: ['icd-10-cm:I69.9-'] },
  { id: 'two', label: 'two', include: ['icd-10-cm:F11.23', 'icd-10-cm:F12.220'], exclude: ['icd-10-cm:F11.2', 'icd-10-cm:I60.-'] },
])
const of = (code: string, set: 0 | 1): string => WORDS[membership.of(code, set)]

describe('a category, which problem lists hold and claims do not', () => {
  test.each(['I60', 'I25.4', 'I69'])('%s: its next character decides, so it asks', (code) =>
    expect(of(`icd-10-cm:${code}`, 0)).toBe('asks'),
  )
  test.each(['I25', 'I61', 'I60.8', 'I25.42', 'I25.1'])('%s says nothing', (code) => expect(of(`icd-10-cm:${code}`, 0)).toBe('no'))
  it('asks in its own set only', () => expect(of('icd-10-cm:I60', 1)).toBe('no'))
  it('is not a name that begins alike', () => expect(of('concept:on', 0)).toBe('no'))
})

describe('of two members the longer one decides, and of equals what is taken out', () => {
  test.each([
    ['F11.23', 'yes'],
    ['F11.2', 'no'],
    ['F11.20', 'no'],
    ['F12.22', 'asks'],
    ['F12.2', 'no'],
  ])('%s: %s', (code, word) => expect(of(`icd-10-cm:${code}`, 1)).toBe(word))
  it('in whatever order they stand', () => {
    for (const include of [
      ['icd-10-cm:F11.23', 'icd-10-cm:F11.-'],
      ['icd-10-cm:F11.-', 'icd-10-cm:F11.23'],
    ]) {
      const set = createMembership([{ id: 'set', label: 'set', include, exclude: ['icd-10-cm:F11.2'] }])
      expect(['F11.23', 'F11.20', 'F11.10'].map((code) => WORDS[set.of(`icd-10-cm:${code}`, 0)])).toEqual(['yes', 'no', 'yes'])
    }
  })
  it('holds for a member that is both', () => {
    const both = createMembership([{ id: 'both', label: 'both', include: ['icd-10-cm:G45.-'], exclude: ['icd-10-cm:G45.-'] }])
    expect(both.of('icd-10-cm:G45.9', 0)).toBe(0)
  })
  it('asks for a code that is taken out with all below it, but for one that asks', () => {
    const set = createMembership([
      { id: 'set', label: 'set', include: ['icd-10-cm:I71.-'], exclude: ['icd-10-cm:I71.4'], asks: ['icd-10-cm:I71.43'] },
    ])
    expect(['I71.3', 'I71.42', 'I71.43'].map((code) => WORDS[set.of(`icd-10-cm:${code}`, 0)])).toEqual(['yes', 'no', 'asks'])
  })
})
