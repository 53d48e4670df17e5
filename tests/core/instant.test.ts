import fc from 'fast-check'
import { addMinutesTo, dateOfInstant, instantMillis, isInstant, offsetMinutes } from 'ketamine-therapy/core'
import { expect, it } from 'vitest'
import { runs } from '../helpers/runs'

const two = (value: number): string => String(value).padStart(2, '0')
const instants = fc
  .tuple(
    fc.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true }),
    fc.integer({ min: -839, max: 839 }),
  )
  .map(([date, offset]) => {
    const local = new Date(Math.floor(date.getTime() / 1000) * 1000 + offset * 60_000).toISOString().slice(0, 19)
    return `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`
  })

it('reads what the host reads', () => {
  fc.assert(
    fc.property(instants, fc.integer({ min: -100_000, max: 100_000 }), (instant, minutes) => {
      expect(isInstant(instant)).toBe(true)
      expect(instantMillis(instant)).toBe(Date.parse(instant))
      expect(dateOfInstant(instant)).toBe(instant.slice(0, 10))
      expect(dateOfInstant(instant, 0)).toBe(new Date(instant).toISOString().slice(0, 10))
      const later = addMinutesTo(instant, minutes)
      expect(Date.parse(later)).toBe(Date.parse(instant) + minutes * 60_000)
      expect(offsetMinutes(later)).toBe(offsetMinutes(instant))
    }),
    { numRuns: runs(1000) },
  )
})

it.each([
  '2026-12-01T24:00:00Z',
  '2026-12-01T23:60:00Z',
  '2026-12-01T09:00:00',
  '2026-02-30T09:00:00Z',
  '2026-12-01T09:00:00+15:00',
  '2026-12-01T09:00:00+14:01',
  '2026-12-01T09:00:00-14:30',
  7,
  null,
])('refuses %j', (text) => {
  expect(isInstant(text)).toBe(false)
  expect(() => instantMillis(text as string)).toThrow('instantMillis: instant')
})

// As clocks of other languages write them: microseconds, nanoseconds, no seconds at all.
it.each([
  ['2026-12-01T09:00:00.5Z', 500],
  ['2026-12-01T09:00:00.999999+00:00', 999],
  ['2026-12-01T09:00:00.999600000Z', 999],
  ['2026-12-01T09:00Z', 0],
])('reads %s', (text, millis) => {
  expect(isInstant(text)).toBe(true)
  expect(instantMillis(text) % 1000).toBe(millis)
})

it('names the field that leads out of the years it can write', () => {
  expect(() => addMinutesTo('9999-12-31T23:59:00Z', 1)).toThrow('addMinutesTo: minutes:')
  expect(() => addMinutesTo('0001-01-01T00:00:00Z', -1)).toThrow('addMinutesTo: minutes:')
  expect(() => addMinutesTo('2026-12-01T00:00:00Z', 0.5)).toThrow('addMinutesTo: minutes:')
  // The day at the other offset has no four-digit year.
  expect(() => dateOfInstant('9999-12-31T23:59:00Z', 60)).toThrow('dateOfInstant: atOffsetMinutes:')
  for (const offset of [null, true, '60', 841]) {
    expect(() => dateOfInstant('2026-12-01T09:00:00Z', offset as number)).toThrow('dateOfInstant: atOffsetMinutes:')
  }
})

it('ends with the years of four digits as they are written at the offset', () => {
  expect(() => addMinutesTo('9999-12-31T23:30:00+01:00', 40)).toThrow('minutes')
  expect(addMinutesTo('9999-12-31T22:30:00-01:00', 40)).toBe('9999-12-31T23:10:00-01:00')
  expect(addMinutesTo('0001-01-01T00:30:00+01:00', 10)).toBe('0001-01-01T00:40:00+01:00')
  expect(() => addMinutesTo('0001-01-01T00:30:00-01:00', -40)).toThrow('minutes')
})
