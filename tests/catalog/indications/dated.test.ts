import { describe, expect, it } from 'vitest'
import { dateProblems } from './dated'
import { records, sound, withEntry } from './records'

describe('dated entries', () => {
  it('of the catalog are valid and do not overlap', () => {
    expect(dateProblems(records)).toEqual([])
    expect(dateProblems([sound])).toEqual([])
  })

  it.each([
    ['an impossible day', withEntry(0, { from: '2019-02-29' }), 'not a date'],
    ['an end before the start', withEntry(0, { through: '2019-03-04' }), 'ends before it begins'],
    ['an overlap of one day', withEntry(0, { through: '2025-01-17' }), 'hold at once'],
    ['an entry without an end before another', withEntry(0, { through: undefined }), 'hold at once'],
    ['an announcement without a day', withEntry(0, { announcedOn: '2019-03' }), 'not a day'],
    ['a first authorization without a start', withEntry(0, { from: undefined, first: true }), 'without a start'],
    ['a start beside "in force by"', withEntry(0, { inForceBy: '2019-03-05' }), 'idle'],
    ['a milestone without a date', withEntry(0, { milestones: [{ on: 'spring', event: 'x', sources: [] }] }), 'milestone'],
  ])('%s is reported', (_name, bent, message) => {
    expect(dateProblems([bent]).join('\n')).toContain(message)
  })

  it('another route, place or axis is no overlap', () => {
    expect(dateProblems([withEntry(0, { through: undefined, jurisdiction: 'EU' })])).toEqual([])
    expect(dateProblems([withEntry(0, { through: undefined, axis: 'reimbursement' })])).toEqual([])
    expect(dateProblems([withEntry(0, { through: undefined, applies: [{ drug: 'ketamine', routes: ['intranasal'] }] })])).toEqual([])
  })
})
