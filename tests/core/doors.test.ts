import {
  addDays,
  addMinutesTo,
  dateOfDay,
  dateOfInstant,
  dayRange,
  icd10cmPrefixes,
  inForce,
  instantInZone,
  isTimeZone,
  redactFindings,
  selectInForce,
} from 'ketamine-therapy/core'
import { expect, it } from 'vitest'
import { InputCheck } from '../../src/core/check'
import { digest } from '../../src/core/digest'
import { issuesOf } from '../helpers/issues-of'

// Calls as plain JavaScript makes them, and what is refused in each.
it.each<readonly [name: string, call: () => unknown, issue: string]>([
  ['no day', () => dateOfDay(Number.NaN), 'day: out-of-range'],
  ['a day before the calendar', () => dateOfDay(-719163), 'day: out-of-range'],
  ['a day after the calendar', () => dateOfDay(2932897), 'day: out-of-range'],
  ['half a day', () => dateOfDay(0.5), 'day: out-of-range'],
  ['a year as a number', () => dayRange(2026 as never), 'date: malformed'],
  ['no fact', () => inForce(null as never, '2026-01-01'), 'entry: wrong-type'],
  ['a text for a fact', () => inForce('2026' as never, '2026-01-01'), 'entry: wrong-type'],
  ['texts for facts', () => selectInForce(['2026'] as never, '2026-01-01'), 'entries[0]: wrong-type'],
  ['a fact for a list of them', () => selectInForce({} as never, '2026-01-01'), 'entries: wrong-type'],
  ['a zone that is none', () => instantInZone('2026-12-01', '09:00', 'Nowhere/Land'), 'timeZone: time-zone-unsupported'],
  // As JSON may have it: what cannot even be written.
  ['days that are no number', () => addDays('2026-12-30', { toString: {} } as never), 'days: out-of-range'],
  ['minutes that are no number', () => addMinutesTo('2026-12-01T23:30:00Z', { toString: {} } as never), 'minutes: out-of-range'],
  ['an offset that is none', () => dateOfInstant('2026-12-01T23:30:00Z', { toString: {} } as never), 'atOffsetMinutes: out-of-range'],
  ['a zone that is no text', () => instantInZone('2026-12-01', '09:00', { toString: {} } as never), 'timeZone: time-zone-unsupported'],
  ['an hour that is none', () => instantInZone('2026-12-01', '24:00', 'UTC'), 'clock: malformed'],
  ['an hour as a number', () => instantInZone('2026-12-01', 9 as never, 'UTC'), 'clock: malformed'],
  ['a rule that is no text', () => icd10cmPrefixes(60 as never), 'rule: malformed'],
  ['a finding that is none', () => redactFindings([7] as never), 'findings[0].because: required'],
  ['a reason that is none', () => redactFindings([{ because: [{}] }, { because: [7] }] as never), 'findings[1].because: wrong-type'],
  ['too many findings', () => redactFindings(Array.from({ length: 10_001 }, () => ({ because: [] })) as never), 'findings: out-of-range'],
])('%s is refused by the name of the field', (_, call, issue) => {
  expect(issuesOf(call)).toEqual([issue])
})

it('what is no text is no zone', () => {
  expect(isTimeZone(7 as never)).toBe(false)
})

it('an error of another kind in a part of an input is no word on the input', () => {
  const read = () => {
    throw new TypeError('a slip of the reader')
  }
  expect(() => new InputCheck('document').part('part', read)).toThrow('a slip of the reader')
})

// As JSON has it: in a list nothing is null, in an object it is left out.
it('a digest is that of the JSON', () => {
  expect(digest({ list: [undefined, 1], none: undefined })).toBe(digest({ list: [null, 1] }))
  expect(digest({ none: null })).not.toBe(digest({}))
})
