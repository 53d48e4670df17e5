import type { Condition } from 'ketamine-therapy/core'
import { compileCondition } from 'ketamine-therapy/core'
import { describe, expect, it } from 'vitest'
import { anyLater, isLater } from '../../../src/core/condition/time'
import type { SampleEntry } from './support'
import { asOf, vocabulary } from './support'

const high: Condition = { series: 'entries', of: 'amount', take: 'latest', is: '>', to: 15 }
const compiled = compileCondition(high, vocabulary)

describe('the newest of two', () => {
  // A day is not later than a moment in it; moments are compared to the minute.
  it.each<readonly [older: string, newer: string]>([
    ['2026-11-19', '2026-11-20'],
    ['2026-11-19', '2026-11-20T08:00Z'],
    ['2026-11-19T23:00Z', '2026-11-20'],
    ['2026-11-20T08:00Z', '2026-11-20T09:00Z'],
    // Of an earlier day where it was written, but the later moment.
    ['2026-11-20T01:00+13:00', '2026-11-19T23:00-07:00'],
    ['2026-10', '2026-11-01'],
    ['2025', '2026-01'],
  ])('%s is older than %s, in whatever order they stand', (older, newer) => {
    const entries: readonly SampleEntry[] = [
      { at: older, amount: 10 },
      { at: newer, amount: 20 },
    ]
    expect(compiled.truth({ entries, complete: true }, asOf)).toBe('met')
    expect(compiled.truth({ entries: [...entries].reverse(), complete: true }, asOf)).toBe('met')
  })

  it.each<readonly [one: string | undefined, other: string]>([
    ['2026-11-20', '2026-11-20T08:00Z'],
    ['2026-11-20T08:00Z', '2026-11-20T08:00Z'],
    ['2026-11', '2026-11-20'],
    ['2026-11', '2026-11-30T08:00Z'],
    [undefined, '2026-11-20'],
  ])('%s and %s are in no order', (one, other) => {
    const entries: readonly SampleEntry[] = [
      { ...(one === undefined ? {} : { at: one }), amount: 10 },
      { at: other, amount: 20 },
    ]
    expect(compiled.truth({ entries, complete: true }, asOf)).toBe('unknown')
  })

  it('is not one that may not count', () => {
    const entries: readonly SampleEntry[] = [
      { at: '2026-11-19', amount: 20, code: 'a' },
      { at: '2026-11-20', amount: 10, code: 'a', statuses: ['active', 'history'] },
    ]
    const active = compileCondition({ ...high, status: ['active'] }, vocabulary)
    expect(active.truth({ entries, complete: true }, asOf)).toBe('unknown')
  })
})

// Of two times, and of one against many, the same law is written twice: once for a pair, once for what is looked at only once.
it('a time is later than one of a list where it is later than the one alone', () => {
  const times = [
    undefined,
    '2025',
    '2026-11',
    '2026-11-19',
    '2026-11-20',
    '2026-11-20T08:00Z',
    '2026-11-20T01:00+13:00',
    '2026-11-19T23:00-07:00',
  ]
  for (const one of times)
    for (const other of times) expect(anyLater([one], asOf)(other), `${one} after ${other}`).toBe(isLater(one, other, asOf))
  for (const at of times) {
    expect(anyLater(times, asOf)(at)).toBe(times.some((one) => isLater(one, at, asOf)))
    for (const one of times)
      for (const other of times) {
        const either = isLater(one, at, asOf) || isLater(other, at, asOf)
        expect(anyLater([one, other], asOf)(at), `${one} or ${other} after ${at}`).toBe(either)
      }
  }
})

it.each<readonly [order: string, at: (index: number) => string]>([
  ['from the oldest', (index) => new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10)],
  ['of one day', () => '2026-11-20'],
])('is found among twice as many in twice the steps, %s', (_, at) => {
  const timesRead = (count: number): number => {
    let times = 0
    const entries = Array.from(
      { length: count },
      (_entry, index): SampleEntry => ({
        amount: 20,
        get at() {
          times++
          return at(index)
        },
      }),
    )
    expect(compiled.truth({ entries, complete: true }, asOf)).toBe('met')
    return times
  }
  expect(timesRead(400)).toBeLessThan(3 * timesRead(200))
})
