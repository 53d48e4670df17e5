import fc from 'fast-check'
import {
  addDays,
  ageRange,
  dateOfDay,
  dayNumber,
  dayRange,
  daysBetween,
  inForce,
  isIsoDate,
  isoWeekday,
  isPartialDate,
  selectInForce,
} from 'ketamine-therapy/core'
import { issuesOf } from '../helpers/issues-of'
import { runs } from '../helpers/runs'
import { describe, expect, it } from 'vitest'

// The host's own calendar, read in UTC, is the independent oracle.
const DAY_MS = 86_400_000
const anyDay = fc.integer({ min: -719_162, max: 2_932_896 })
const hostDate = (day: number): string => {
  const text = new Date(day * DAY_MS).toISOString()
  return text.slice(0, text.indexOf('T'))
}

describe('calendar days', () => {
  it('agree with the host calendar in UTC over all years of four digits', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dateOfDay(day)).toBe(hostDate(day))
        expect(dayNumber(hostDate(day))).toBe(day)
        expect(isoWeekday(hostDate(day)) % 7).toBe(new Date(day * DAY_MS).getUTCDay())
      }),
      { numRuns: runs(2000) },
    )
  })

  it('add and take away', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        expect(daysBetween(dateOfDay(from), dateOfDay(to))).toBe(to - from)
        expect(addDays(dateOfDay(from), to - from)).toBe(dateOfDay(to))
      }),
    )
  })

  it.each([
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['0000-01-01', false],
    ['0001-01-01', true],
    ['9999-12-31', true],
    ['2026-1-1', false],
    ['2026/01/01', false],
    ['20260101', false],
    [' 2026-01-01', false],
    ['2026-01-01T00:00:00Z', false],
    ['２026-01-01', false],
    [20260101, false],
    [null, false],
    [['2026-01-01'], false],
  ])('%j is a date: %j', (text, expected) => {
    expect(isIsoDate(text)).toBe(expected)
  })

  it.each([
    ['2026', { first: '2026-01-01', last: '2026-12-31' }],
    ['2024-02', { first: '2024-02-01', last: '2024-02-29' }],
    ['2100-02', { first: '2100-02-01', last: '2100-02-28' }],
    ['2026-12-31', { first: '2026-12-31', last: '2026-12-31' }],
  ])('%s could be any day of its range', (date, { first, last }) => {
    expect(isPartialDate(date)).toBe(true)
    expect(dayRange(date)).toEqual({ first: dayNumber(first), last: dayNumber(last) })
  })

  it.each(['', '26', '2026-', '2026-1', '2026-13', '2026-02-30', '20 6'])('"%s" is no partial date', (text) => {
    expect(isPartialDate(text)).toBe(false)
    expect(() => dayRange(text)).toThrow('dayRange: date:')
  })

  it.each([null, true, '3', [], 0.5])('are not moved by %j days', (days) => {
    expect(() => addDays('2026-12-01', days as number)).toThrow('addDays: days:')
  })

  it('count years as the law of most countries does', () => {
    expect(ageRange('2000-02-29', '2025-02-28')).toEqual({ low: 24, high: 24 })
    expect(ageRange('2000-02-29', '2025-03-01')).toEqual({ low: 25, high: 25 })
    expect(ageRange('1961', '2026-06-01')).toEqual({ low: 64, high: 65 })
    expect(ageRange('1961-06', '2026-06-15')).toEqual({ low: 64, high: 65 })
  })
})

describe('dated facts', () => {
  it.each([
    [{}, '2026-01-01', 'met'],
    [{ from: '2019-03-05' }, '2019-03-04', 'unmet'],
    [{ from: '2019-03-05' }, '2019-03-05', 'met'],
    [{ through: '2025-12-31' }, '2025-12-31', 'met'],
    [{ through: '2025-12-31' }, '2026-01-01', 'unmet'],
    [{ from: '2021-02' }, '2021-01-31', 'unmet'],
    [{ from: '2021-02' }, '2021-02-01', 'unknown'],
    [{ from: '2021-02' }, '2021-02-28', 'met'],
    [{ through: '2021' }, '2021-01-01', 'met'],
    [{ through: '2021' }, '2021-01-02', 'unknown'],
    [{ through: '2021' }, '2022-01-01', 'unmet'],
  ] as const)('%j on %s: %s', (entry, asOf, expected) => {
    expect(inForce(entry, asOf)).toBe(expected)
    expect(selectInForce([entry], asOf)).toHaveLength(expected === 'met' ? 1 : 0)
  })

  it('are refused by the name of the field', () => {
    expect(() => inForce({ from: 'soon' }, '2026-01-01')).toThrow('inForce: entry.from')
    expect(() => inForce({}, '2026-02-30')).toThrow('inForce: asOf')
    expect(() => selectInForce([{ from: 'soon' }], '2026-01-01')).toThrow('selectInForce: entries[0].from')
    expect(() => selectInForce([], '2026-02-30')).toThrow('selectInForce: asOf')
  })

  it('of a list are refused by their places, all at once', () => {
    const facts = [{ from: '2026' }, { from: 'soon', through: '2026' }, null, { through: '2026-13' }] as never
    expect(issuesOf(() => selectInForce(facts, '2026-06-01'))).toEqual([
      'entries[1].from: malformed',
      'entries[2]: wrong-type',
      'entries[3].through: malformed',
    ])
  })
})

it.each([1900, 2000, 2023, 2024, 2100])('knows the last day of every month of %i', (year) => {
  for (let month = 1; month <= 12; month++) {
    const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
    const of = `${year}-${String(month).padStart(2, '0')}`
    expect([of, isIsoDate(`${of}-${last}`), isIsoDate(`${of}-${last + 1}`)]).toEqual([of, true, false])
    expect(dayRange(of)).toEqual({ first: dayNumber(`${of}-01`), last: dayNumber(`${of}-${last}`) })
  }
})

it.each(['2026-1', '2026_11', '2026-111', '2026-13', '2026-00', '202611'])('takes %s for no month', (text) => {
  expect(isPartialDate(text)).toBe(false)
  expect(() => dayRange(text)).toThrow('must be')
})

it('refuses a day on which nobody has an age', () => {
  expect(() => ageRange('2000-01-01', '2026-13-01')).toThrow('on')
})
