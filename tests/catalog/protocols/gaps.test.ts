import { describe, expect, it } from 'vitest'
import { gapProblems } from './gaps'
import { records, sound, withSchedule } from './records'

describe('gaps', () => {
  it('of the catalog agree with their pattern and frequency', () => {
    expect(gapProblems(records)).toEqual([])
    expect(gapProblems([sound])).toEqual([])
  })

  it.each([
    ['limits upside down', { minimumGapDays: 4 }, 'above the longest'],
    ['a gap below the shortest', { gapPatternDays: [1, 2, 3] }, 'outside the limits'],
    ['a gap above the longest', { gapPatternDays: [2, 2, 4] }, 'outside the limits'],
    ['half a day', { gapPatternDays: [2.5, 2, 3] }, 'no whole day'],
    ['no day', { minimumGapDays: 0 }, 'no whole day'],
    ['an eighth day of the week', { weekdays: [8] }, 'day of the week'],
    ['no pattern', { gapPatternDays: [] }, 'no usual gap'],
    ['four in seven days', { gapPatternDays: [2, 2, 2] }, 'seven days'],
    ['a first gap that is too short', { entryGapDays: 1 }, 'first gap'],
    ['half a session', { sessions: 2.5 }, 'no whole number'],
    ['a computed gap called one of a trial', { gapSources: [{ citation: 'singh-2016', checked: 'computed' }] }, 'read or recalled'],
    ['a read gap called nominal', { gapBasis: 'nominal' }, 'are computed'],
    ['one session with a gap of a trial', { sessions: 1 }, 'one session'],
  ] as const)('%s is reported', (_name, change, message) => {
    expect(gapProblems([withSchedule(change)]).join('\n')).toContain(message)
  })
})
