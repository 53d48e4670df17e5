import { describe, expect, it } from 'vitest'
import { records, sound } from './records'
import { referenceProblems } from './references'

describe('references between the parts of a record', () => {
  it('of the catalog hold', () => {
    expect(referenceProblems(records)).toEqual([])
  })

  it.each([
    ['an unknown body', { effects: sound.effects.map((effect) => ({ ...effect, bodies: ['other'] })) }, 'does not have'],
    ['no body', { effects: sound.effects.map((effect) => ({ ...effect, bodies: [] })) }, 'belongs to no body'],
    ['no result', { effects: sound.effects.map((effect) => ({ ...effect, results: [] })) }, 'has no result'],
    ['an unknown member', { kind: 'umbrella' as const, members: ['other'] }, 'unknown member'],
    ['an umbrella without members', { kind: 'umbrella' as const }, 'has members'],
    ['members without an umbrella', { members: ['sample-use'] }, 'has members'],
    ['an unknown variant', { codes: sound.codes.map((code) => ({ ...code, variant: 'other' })) }, 'unknown variant'],
    ['a summary above its bodies', { summary: { ...sound.summary, tier: 'A' as const } }, 'no body has the tier'],
    ['a review that ends before it begins', { review: { reviewedOn: '2026-11-22', reviewBy: '2026-11-21' } }, 'review is due'],
  ])('%s is reported', (_name, change, message) => {
    expect(referenceProblems([{ ...sound, ...change }]).join('\n')).toContain(message)
  })
})
