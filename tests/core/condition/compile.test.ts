import type { Condition, ListDefinition } from 'ketamine-therapy/core'
import { always, compileCondition, never } from 'ketamine-therapy/core'
import { describe, expect, it, test } from 'vitest'
import type { Sample, SampleEntry } from './support'
import { asOf, registry, vocabulary } from './support'

const truth = (condition: Condition, sample: Sample, time: { asOf: string; now?: string } = asOf) =>
  compileCondition(condition, vocabulary).truth(sample, time)
const paths = (condition: Condition, sample: Sample, time: { asOf: string; now?: string } = asOf) =>
  compileCondition(condition, vocabulary)
    .open(sample, time)
    .map((input) => `${input.path} ${input.because}`)

const met: Condition = { value: 'yes', is: '=', to: true }
const unmet: Condition = { value: 'yes', is: '=', to: false }
const unknown: Condition = { value: 'pressure', is: '>', to: 0 }
const subject: Sample = { yes: true }

describe('Kleene logic', () => {
  test.each([
    [[met, met], 'met', 'met'],
    [[met, unmet], 'unmet', 'met'],
    [[met, unknown], 'unknown', 'met'],
    [[unmet, unknown], 'unmet', 'unknown'],
    [[unmet, unmet], 'unmet', 'unmet'],
    [[unknown, unknown], 'unknown', 'unknown'],
  ] as const)('%#: all %s, any %s', (parts, all, any) => {
    expect(truth({ all: parts }, subject)).toBe(all)
    expect(truth({ all: [...parts].reverse() }, subject)).toBe(all)
    expect(truth({ any: parts }, subject)).toBe(any)
    expect(truth({ any: [...parts].reverse() }, subject)).toBe(any)
  })

  test.each([
    [met, 'unmet'],
    [unmet, 'met'],
    [unknown, 'unknown'],
  ] as const)('%#: not', (part, result) => expect(truth({ not: part }, subject)).toBe(result))

  test.each([
    [1, [met, unknown, unmet], 'met'],
    [2, [met, unknown, unmet], 'unknown'],
    [3, [met, unknown, unmet], 'unmet'],
    [2, [met, met, unknown], 'met'],
  ] as const)('%#: at least %i', (atLeast, of, result) => expect(truth({ atLeast, of }, subject)).toBe(result))

  it('has two constants', () => {
    expect(truth(always, {})).toBe('met')
    expect(truth(never, {})).toBe('unmet')
  })

  it('follows a reference and refuses a circle or an unknown name', () => {
    const definitions = { high: { value: 'pressure', is: '>', to: 140 }, circle: { ref: 'circle' } } as const
    expect(compileCondition({ ref: 'high' }, { ...vocabulary, definitions }).truth({ pressure: 141 }, asOf)).toBe('met')
    expect(() => compileCondition({ ref: 'circle' }, { ...vocabulary, definitions })).toThrow('the condition "circle" names itself')
    expect(() => compileCondition({ ref: 'other' }, vocabulary)).toThrow('no condition "other"')
  })
})

describe('of several parts', () => {
  const mean: Condition = { series: 'entries', of: 'amount', take: 'mean', is: '>', to: 3 }
  const readings: Sample = { complete: true, entries: [{ code: 'icd-10-cm:I71.4', amount: 1, at: '2026-11-01' }] }
  // Parts that do not hold, with a sample in which they do not.
  test.each<[string, Condition, Sample]>([
    ['a value', { value: 'pressure', is: '>', to: 3 }, { pressure: 1 }],
    ['a field against another', { value: 'pressure', is: '>', to: { field: 'limit' } }, { pressure: 1, limit: 2 }],
    ['what is known', { known: 'word' }, {}],
    ['some', { some: 'entries', in: 'stroke' }, readings],
    ['a count', { count: 'entries', is: '>', to: 3 }, readings],
    ['a series', mean, readings],
    ['the latest', { ...mean, take: 'latest' }, readings],
  ])('those that decided are told, and those that are open asked for: %s', (_name, part, sample) => {
    const told = (condition: Condition, yes: boolean) =>
      compileCondition(condition, vocabulary)
        .explain({ ...sample, yes }, asOf)
        .map(({ path, outcome }) => `${path} ${outcome}`)
    expect(told({ any: [part, met] }, true)).toEqual(['yes met'])
    expect(told({ all: [{ not: part }, met] }, false)).toEqual(['yes unmet'])
    expect(told({ any: [part, met] }, false)).toHaveLength(2)
    const open: Condition = { value: 'day', is: '<', to: '2026-01-01' }
    expect(paths({ any: [part, open] }, sample)).toEqual(['day absent'])
    expect(paths({ all: [{ not: part }, open] }, sample)).toEqual(['day absent'])
    // An entry whose status is open is told and asked about for that, not for what does hold of it.
    const entry: SampleEntry = { ...readings.entries?.[0], statuses: ['active', 'resolved'] }
    const some: Condition = { some: 'entries', status: ['active'], where: { not: part } }
    const subject: Sample = { ...sample, complete: true, entries: [entry] }
    expect(compileCondition(some, vocabulary).explain(subject, asOf)).toEqual([
      { path: 'entries[0]', value: entry.code, expected: 'with status active', outcome: 'unknown' },
    ])
    expect(paths(some, subject)).toEqual(['entries[0].status absent'])
  })
})

describe('value', () => {
  test.each([
    ['<', 139, 'met'],
    ['<', 140, 'unmet'],
    ['<=', 140, 'met'],
    ['<=', 141, 'unmet'],
    ['>', 140, 'unmet'],
    ['>', 141, 'met'],
    ['>=', 140, 'met'],
    ['>=', 139, 'unmet'],
    ['=', 140, 'met'],
    ['=', 141, 'unmet'],
    ['!=', 140, 'unmet'],
    ['!=', 141, 'met'],
  ] as const)('pressure %s 140 at %i is %s', (is, pressure, result) => {
    expect(truth({ value: 'pressure', is, to: 140 }, { pressure })).toBe(result)
    expect(truth({ value: 'pressure', is, to: 140 }, {})).toBe('unknown')
  })

  test.each([
    ['<', 1, 4, 5, 'met'],
    ['<', 1, 5, 5, 'unknown'],
    ['<', 5, 8, 5, 'unmet'],
    ['<=', 1, 5, 5, 'met'],
    ['<=', 6, 8, 5, 'unmet'],
    ['>', 6, 8, 5, 'met'],
    ['>', 5, 8, 5, 'unknown'],
    ['>=', 5, 8, 5, 'met'],
    ['>=', 1, 4, 5, 'unmet'],
    ['=', 1, 8, 5, 'unknown'],
    ['=', 6, 8, 5, 'unmet'],
    ['!=', 6, 8, 5, 'met'],
    ['!=', 5, 5, 5, 'unmet'],
  ] as const)('an interval %s: %i to %i against %i is %s', (is, low, high, to, result) => {
    expect(truth({ value: 'range', is, to }, { range: { low, high } })).toBe(result)
  })

  it('compares with another field, scaled and shifted', () => {
    const condition: Condition = { value: 'pressure', is: '>', to: { field: 'limit', times: 2, plus: 1 } }
    expect(truth(condition, { pressure: 22, limit: 10 })).toBe('met')
    expect(truth(condition, { pressure: 21, limit: 10 })).toBe('unmet')
    expect(truth(condition, { pressure: 21 })).toBe('unknown')
    expect(paths(condition, { pressure: 21 })).toEqual(['limit absent'])
    // 10 − (1 to 4) is 6 to 9.
    const below: Condition = { value: 'pressure', is: '>', to: { field: 'range', times: -1, plus: 10 } }
    const of = (pressure: number) => truth(below, { pressure, range: { low: 1, high: 4 } })
    expect([of(6), of(7), of(9), of(10)]).toEqual(['unmet', 'unknown', 'unknown', 'met'])
  })

  // A registry of plain JavaScript may read what is no date.
  it('leaves open what is no date', () => {
    const wrong = { day: 20261114 } as unknown as Sample
    for (const condition of [
      { value: 'day', is: '<', to: '2026-10-15' },
      { value: 'day', is: '<=', to: { field: 'day' } },
      { age: 'day', is: '<', to: 3, unit: 'days' },
    ] as const)
      expect(truth(condition, wrong)).toBe('unknown')
  })

  it('compares dates as every day they could be', () => {
    const before: Condition = { value: 'day', is: '<', to: '2026-10-15' }
    expect(truth(before, { day: '2026-10-14' })).toBe('met')
    expect(truth(before, { day: '2026-10-15' })).toBe('unmet')
    expect(truth(before, { day: '2026-10' })).toBe('unknown')
    expect(truth(before, { day: '2026-09' })).toBe('met')
  })

  // Against a month: 30 September, the first, one in the middle and the last of October, 1 November.
  test.each([
    ['<', 'met unknown unknown unmet unmet'],
    ['<=', 'met met unknown unknown unmet'],
    ['>', 'unmet unmet unknown unknown met'],
    ['>=', 'unmet unknown unknown met met'],
    ['=', 'unmet unknown unknown unknown unmet'],
    ['!=', 'met unknown unknown unknown met'],
  ] as const)('a day %s October', (is, states) => {
    const days = ['2026-09-30', '2026-10-01', '2026-10-15', '2026-10-31', '2026-11-01']
    expect(days.map((day) => truth({ value: 'day', is, to: '2026-10' }, { day })).join(' ')).toBe(states)
  })

  it('asks for what is old, and of two fields for those that are not exact', () => {
    const fresh = { within: 1, unit: 'days' } as const
    const above: Condition = { value: 'pressure', is: '>', to: { field: 'limit' }, fresh }
    expect(paths(above, { pressure: 2, limit: 1, measuredAt: '2026-11-01' })).toEqual(['pressure stale'])
    expect(paths(above, { pressure: 2, measuredAt: '2026-11-22' })).toEqual(['limit absent'])
    const within: Condition = { value: 'pressure', is: '>', to: { field: 'range' } }
    expect(paths(within, { pressure: 2, range: { low: 1, high: 3 } })).toEqual(['range imprecise'])
    const later: Condition = { some: 'entries', where: { value: 'at', is: '>', to: { field: 'day' } } }
    expect(paths(later, { complete: true, day: '2026-10', entries: [{ at: '2026-10-15' }] })).toEqual(['day imprecise'])
    expect(paths({ any: [above, { ...above, is: '<' }] }, { pressure: 2 })).toEqual(['pressure imprecise', 'limit absent'])
  })

  it('counts in decimals as they are written', () => {
    expect(truth({ value: 'pressure', is: '>=', to: { field: 'limit', times: 1.1 } }, { pressure: 110, limit: 100 })).toBe('met')
    expect(truth({ value: 'pressure', is: '=', to: { field: 'limit', plus: 0.2 } }, { pressure: 0.3, limit: 0.1 })).toBe('met')
    const of = (...amounts: number[]): Sample => ({
      complete: true,
      entries: amounts.map((amount, index) => ({ amount, at: `2026-11-0${index + 1}` })),
    })
    // What has more digits than that is still what it is, and twice as much as it twice as much.
    const third = 1 / 3
    for (const [pressure, times] of [
      [third, 1],
      [2 * third, 2],
    ] as const) {
      const limit = { field: 'limit', times }
      for (const is of ['=', '<=', '>='] as const) {
        expect(truth({ value: 'pressure', is, to: limit }, { pressure, limit: third })).toBe('met')
        for (const take of ['latest', 'highest', 'lowest'] as const)
          expect(truth({ series: 'entries', of: 'amount', take, is, to: limit }, { ...of(pressure), limit: third })).toBe('met')
      }
    }
    expect(truth({ total: 'entries', sum: 'amount', is: '>=', to: 0.8 }, of(0.1, 0.7))).toBe('met')
    const series = { series: 'entries', of: 'amount' } as const
    expect(truth({ ...series, take: 'mean', is: '<=', to: 0.2 }, of(0.1, 0.2, 0.3))).toBe('met')
    expect(truth({ ...series, take: 'change', is: '>=', to: 0.2 }, of(0.1, 0.3))).toBe('met')
    expect(truth({ ...series, take: 'changePercent', is: '>=', to: 29 }, of(100, 129))).toBe('met')
  })

  it('takes null for nothing, whatever reads it', () => {
    const nothing = { pressure: null, limit: null } as unknown as Sample
    for (const condition of [
      { value: 'pressure', is: '>', to: 1 },
      { value: 'pressure', is: '>', to: { field: 'limit' } },
      { not: { value: 'pressure', oneOf: [1] } },
    ] satisfies Condition[]) {
      expect(truth(condition, nothing)).toBe('unknown')
      expect(paths(condition, nothing)).toContain('pressure absent')
    }
    expect(truth({ known: 'pressure' }, nothing)).toBe('unmet')
    const amount = { complete: true, entries: [{ amount: null }] } as unknown as Sample
    expect(truth({ some: 'entries', where: { value: 'amount', is: '>', to: 1 } }, amount)).toBe('unknown')
    expect(truth({ some: 'entries', where: { known: 'amount' } }, amount)).toBe('unmet')
  })

  it('tests membership in a list of values', () => {
    const condition: Condition = { value: 'word', oneOf: ['a', 'b'] }
    expect(truth(condition, { word: 'b' })).toBe('met')
    expect(truth(condition, { word: 'c' })).toBe('unmet')
    expect(truth(condition, {})).toBe('unknown')
    const ranges = [
      { low: 1, high: 2 },
      { low: 2, high: 2 },
      { low: 3, high: 5 },
      { low: 3, high: 3 },
    ]
    expect(ranges.map((range) => truth({ value: 'range', oneOf: [0, 2, 6] }, { range })).join(' ')).toBe('unknown met unmet unmet')
  })

  it('asks once for a field that two parts wait for', () => {
    expect(paths({ any: [unknown, { value: 'pressure', is: '>', to: 9 }] }, {})).toEqual(['pressure absent'])
  })

  it('refuses what is no condition, at any depth', () => {
    const misspelled = { vlaue: 'pressure', is: '>', to: 1 } as unknown as Condition
    expect(() => compileCondition(misspelled, vocabulary)).toThrow('{"vlaue":"pressure","is":">","to":1} is no condition')
    expect(() => compileCondition({ all: [met, {} as Condition] }, vocabulary)).toThrow('{} is no condition')
  })

  it('refuses comparisons that mean nothing', () => {
    expect(() => compileCondition({ value: 'pressure', is: '=', to: 'high' }, vocabulary)).toThrow('cannot be compared')
    expect(() => compileCondition({ value: 'word', is: '<', to: 'b' }, vocabulary)).toThrow('cannot be compared')
    expect(() => compileCondition({ value: 'pressure', oneOf: [1, '2'] }, vocabulary)).toThrow(
      'pressure, a number, cannot be compared with "2" in this way',
    )
    expect(() => compileCondition({ value: 'word', oneOf: [2] }, vocabulary)).toThrow('cannot be compared')
    expect(() => compileCondition({ value: 'pressure', is: '<', to: { field: 'day' } }, vocabulary)).toThrow('cannot be compared')
    expect(() => compileCondition({ value: 'word', is: '=', to: { field: 'word' } }, vocabulary)).toThrow('cannot be compared')
    expect(() => compileCondition({ value: 'day', is: '<', to: { field: 'day', times: 2 } }, vocabulary)).toThrow('cannot be compared')
    expect(() => compileCondition({ value: 'yes', oneOf: ['true'] }, vocabulary)).toThrow(', a yes or no, cannot be compared with "true"')
    expect(() => compileCondition({ value: 'day', oneOf: ['2026-11'] }, vocabulary)).toThrow('cannot be compared')
    expect(() => compileCondition({ value: 'day', is: '<', to: 5 }, vocabulary)).toThrow('day, a date, cannot be compared with 5')
    expect(() => compileCondition({ value: 'day', is: '<', to: '2026-02-30' }, vocabulary)).toThrow('cannot be compared')
    const series = { series: 'entries', of: 'amount', take: 'highest', is: '>', to: 1 } as const
    expect(() => compileCondition({ ...series, to: 'many' }, vocabulary)).toThrow('cannot be compared')
    expect(() => compileCondition({ ...series, to: { field: 'word' } }, vocabulary)).toThrow('cannot be compared')
    expect(() => compileCondition({ ...series, of: 'kind' }, vocabulary)).toThrow('kind is no number')
    expect(() => compileCondition({ total: 'entries', sum: 'kind', is: '>', to: 1 }, vocabulary)).toThrow('kind is no number')
    expect(() => compileCondition({ value: 'nothing', is: '<', to: 1 }, vocabulary)).toThrow('no field "nothing"')
    expect(() => compileCondition({ some: 'nothing' }, vocabulary)).toThrow('no list "nothing"')
    expect(() => compileCondition({ some: 'entries', in: 'nothing' }, vocabulary)).toThrow('no value set "nothing"')
    expect(() => compileCondition({ some: 'entries', in: 'nothing' }, { registry })).toThrow('no value set "nothing"')
    expect(() => compileCondition({ value: 'toString', is: '<', to: 1 }, vocabulary)).toThrow('no field "toString"')
  })
})

describe('freshness', () => {
  const now = '2026-11-22T09:00:00-07:00'
  const time = { asOf: '2026-11-22', now }
  const fresh: Condition = { value: 'pressure', is: '>', to: 140, fresh: { within: 30, unit: 'minutes' } }
  test.each([
    ['2026-11-22T08:30:00-07:00', 'met', []],
    ['2026-11-22T15:29:00Z', 'unknown', ['pressure stale']],
    ['2026-11-22', 'unknown', ['pressure imprecise']],
    [undefined, 'unknown', ['pressure imprecise']],
  ] as const)('measured at %s: %s', (measuredAt, result, open) => {
    const sample = measuredAt === undefined ? { pressure: 150 } : { pressure: 150, measuredAt }
    expect(truth(fresh, sample, time)).toBe(result)
    expect(paths(fresh, sample, time)).toEqual(open)
  })

  it('asks for what is known within limits as such, and for what is old as old', () => {
    const high: Condition = { value: 'range', is: '>', to: 3, fresh: { within: 5, unit: 'days' } }
    const of = (measuredAt: string) => paths(high, { range: { low: 1, high: 5 }, measuredAt })
    expect([of('2026-11-20'), of('2026-11-01')]).toEqual([['range imprecise'], ['range stale']])
  })

  it('makes "known" two-valued', () => {
    const known: Condition = { known: 'pressure', fresh: { within: 1, unit: 'days' } }
    expect(truth(known, { pressure: 1, measuredAt: '2026-11-21' }, time)).toBe('met')
    expect(truth(known, { pressure: 1, measuredAt: '2026-11-20' }, time)).toBe('unmet')
    expect(truth(known, { pressure: 1 }, time)).toBe('unmet')
    expect(truth(known, {}, time)).toBe('unmet')
    expect(truth({ known: 'pressure' }, { pressure: 0 }, time)).toBe('met')
  })
})

describe('age', () => {
  const within: Condition = { age: 'day', is: '<=', to: 42, unit: 'days' }
  test.each([
    ['2026-10-11', 'met'],
    ['2026-10-10', 'unmet'],
    ['2026-10', 'unknown'],
    ['2026-11', 'met'],
    ['2026', 'unknown'],
    ['2025', 'unmet'],
    ['2026-10-11T23:59:00-07:00', 'met'],
  ] as const)('%s within 42 days of 2026-11-22: %s', (day, result) => {
    expect(truth(within, { day })).toBe(result)
  })

  it('counts days in the offset of now', () => {
    const now = '2026-11-22T00:30:00+14:00'
    expect(truth({ age: 'day', is: '=', to: 0, unit: 'days' }, { day: '2026-11-21T10:00:00Z' }, { asOf: '2026-11-22', now })).toBe('met')
    expect(truth({ age: 'day', is: '=', to: 1, unit: 'days' }, { day: '2026-11-21T09:59:00Z' }, { asOf: '2026-11-22', now })).toBe('met')
  })

  // 03:30 UTC on the 21st is the evening of the 20th in Denver.
  it('takes the day of a moment in the offset of now, however it was written', () => {
    const time = { asOf: '2026-11-22', now: '2026-11-22T12:00:00-07:00' }
    const evening = '2026-11-21T03:30:00Z'
    expect(truth({ value: 'day', is: '=', to: '2026-11-20' }, { day: evening }, time)).toBe('met')
    const mean: Condition = { series: 'entries', of: 'amount', take: 'mean', distinctDays: 2, is: '<', to: 15 }
    const readings = [
      { at: '2026-11-20T16:00:00Z', amount: 10 },
      { at: evening, amount: 12 },
    ]
    expect(truth(mean, { entries: readings, complete: true }, time)).toBe('unknown')
    // Without an offset of the evaluation, the one that it was written at.
    expect(truth(mean, { entries: readings, complete: true })).toBe('met')
    const latest: Condition = { series: 'entries', of: 'amount', take: 'latest', is: '>', to: 15 }
    const sameDay = [
      { at: '2026-11-20', amount: 20 },
      { at: evening, amount: 10 },
    ]
    expect(truth(latest, { entries: sameDay, complete: true }, time)).toBe('unknown')
    expect(paths(latest, { entries: sameDay, complete: true }, time)).toEqual(['entries[0].at imprecise', 'entries[1].at imprecise'])
  })

  it('counts hours between instants', () => {
    const time = { asOf: '2026-11-22', now: '2026-11-22T09:00:00-07:00' }
    const recent: Condition = { age: 'day', is: '<', to: 24, unit: 'hours' }
    expect(truth(recent, { day: '2026-11-21T09:01:00-07:00' }, time)).toBe('met')
    expect(truth(recent, { day: '2026-11-21T09:00:00-07:00' }, time)).toBe('unmet')
    // A date without a time may lie on either side of the bound.
    expect(truth(recent, { day: '2026-11-21' }, time)).toBe('unknown')
    expect(truth(recent, { day: '2026-11-20' }, time)).toBe('unmet')
  })

  it('does not pretend to know the hour when no time was given', () => {
    const recent: Condition = { age: 'day', is: '<', to: 24, unit: 'hours' }
    expect(truth(recent, { day: '2026-11-22' })).toBe('unknown')
    expect(truth(recent, { day: '2026-11-18' })).toBe('unmet')
    // The day of the evaluation begins at UTC+14 and ends at UTC-12.
    const hours = (is: '>=' | '<', to: number, day: string) => truth({ age: 'day', is, to, unit: 'hours' }, { day })
    expect([hours('>=', 0, '2026-11-21T10:00:00Z'), hours('>=', 0, '2026-11-21T10:00:30Z')]).toEqual(['met', 'unknown'])
    expect([hours('<', 24, '2026-11-22T12:00:00Z'), hours('<', 24, '2026-11-22T11:59:30Z')]).toEqual(['met', 'unknown'])
  })
})

describe('some', () => {
  const aneurysm: Condition = { some: 'entries', in: 'aneurysm' }
  test.each([
    ['nothing given', {}, 'unknown', ['entries absent']],
    ['a complete empty list', { complete: true }, 'unmet', []],
    ['a code below the prefix', { entries: [{ code: 'icd-10-cm:I71.43' }] }, 'met', []],
    ['an excluded code', { complete: true, entries: [{ code: 'icd-10-cm:I71.9' }] }, 'unmet', []],
    ['first of a range', { entries: [{ code: 'icd-10-cm:I60.0' }] }, 'met', []],
    ['last of a range', { entries: [{ code: 'icd-10-cm:I60.7' }] }, 'met', []],
    ['beyond the range', { complete: true, entries: [{ code: 'icd-10-cm:I60.8' }] }, 'unmet', []],
    ['a concept', { entries: [{ code: 'concept:aneurysm' }] }, 'met', []],
    ['a code that only suggests it', { complete: true, entries: [{ code: 'icd-10-cm:Q28.3' }] }, 'unknown', ['entries[0] imprecise']],
    ['an unrecognized entry', { complete: true, entries: [{ code: 'x:1', unknown: true }] }, 'unknown', ['entries[0] unrecognised']],
    ['an unrecognized entry vouched for', { complete: true, entries: [{ code: 'x:1', unknown: true, outside: true }] }, 'unmet', []],
    ['another code, list open', { entries: [{ code: 'icd-10-cm:E11.9' }] }, 'unknown', ['entries absent']],
  ] as const)('%s', (_name, sample, result, open) => {
    expect(truth(aneurysm, sample)).toBe(result)
    expect(paths(aneurysm, sample)).toEqual(open)
  })

  it('resolves statuses: all inside, none, some', () => {
    const uncontrolled: Condition = { some: 'entries', in: 'aneurysm', status: ['uncontrolled'] }
    const of = (statuses: readonly string[]): Sample => ({ complete: true, entries: [{ code: 'icd-10-cm:I71.4', statuses }] })
    expect(truth(uncontrolled, of(['uncontrolled']))).toBe('met')
    expect(truth(uncontrolled, of(['controlled']))).toBe('unmet')
    expect(truth(uncontrolled, of(['controlled', 'uncontrolled']))).toBe('unknown')
    expect(truth(uncontrolled, of([]))).toBe('unknown')
    expect(paths(uncontrolled, of(['controlled', 'uncontrolled']))).toEqual(['entries[0].status absent'])
  })

  it('evaluates a condition on the entry and points at its field', () => {
    const recent: Condition = { some: 'entries', in: 'stroke', where: { age: 'at', is: '<=', to: 42, unit: 'days' } }
    const of = (at?: string): Sample => ({ complete: true, entries: [{ code: 'icd-10-cm:I63.9', ...(at === undefined ? {} : { at }) }] })
    expect(truth(recent, of('2026-11-01'))).toBe('met')
    expect(truth(recent, of('2026-01-01'))).toBe('unmet')
    expect(truth(recent, of())).toBe('unknown')
    expect(paths(recent, of())).toEqual(['entries[0].at absent'])
    expect(paths(recent, of('2026'))).toEqual(['entries[0].at imprecise'])
  })

  it('says what was counted', () => {
    const day = { within: 10, unit: 'days' } as const
    const told = (condition: Condition) =>
      compileCondition(condition, vocabulary).explain({ complete: true, entries: [{ at: '2026-11-20', kind: 'a' }] }, asOf)[0]?.expected
    expect(told({ count: 'entries', is: '>=', to: 1 })).toBe('number of entries at least 1')
    expect(told({ count: 'entries', status: ['active'], fresh: day, is: '>=', to: 1 })).toBe(
      'number of entries, with status active, within 10 days, at least 1',
    )
    expect(told({ count: 'entries', distinct: 'kind', is: '>=', to: 1 })).toBe('number of entries, each with another kind, at least 1')
    expect(told({ count: 'entries', in: 'aneurysm', is: '<', to: 1 })).toBe('number of aneurysm below 1')
  })

  it('says how an entry that nobody recognizes is closed, where it can be', () => {
    const some: Condition = { some: 'entries', in: 'stroke' }
    const sample: Sample = { complete: true, entries: [{ unknown: true }] }
    const [asked] = compileCondition(some, vocabulary).open(sample, asOf)
    expect(asked?.question).toContain('noneOfOurClasses')
    const { isOutside: _, ...entries } = registry.lists['entries'] as ListDefinition<Sample, SampleEntry>
    const [plain] = compileCondition(some, { ...vocabulary, registry: { ...registry, lists: { entries } } }).open(sample, asOf)
    expect(plain?.question).toBe('entry 1 of entries is not recognized. Which code, concept or ingredient is it?')
  })

  it('explains which entry decided', () => {
    const compiled = compileCondition(aneurysm, vocabulary)
    expect(compiled.explain({ entries: [{ code: 'icd-10-cm:E11.9' }, { code: 'icd-10-cm:I71.4' }] }, asOf)).toEqual([
      { path: 'entries[1]', value: 'icd-10-cm:I71.4', expected: 'aneurysm', outcome: 'met' },
    ])
  })
})

describe('a value set asked of a list whose entries bear no codes', () => {
  // Nobody can say that such an entry is outside the set: not absent, whatever the list is said to be complete for.
  const uncoded = {
    valueSets: vocabulary.valueSets,
    registry: { ...vocabulary.registry, lists: { entries: { ...vocabulary.registry.lists['entries'], codes: undefined } } },
  } as unknown as typeof vocabulary
  const some: Condition = { some: 'entries', in: 'aneurysm' }
  const atLeastOne: Condition = { count: 'entries', in: 'aneurysm', is: '>=', to: 1 }
  test.each([
    ['an entry', { complete: true, entries: [{ kind: 'a' }] }, 'unknown', ['entries[0] unrecognised']],
    ['an entry, list open', { entries: [{ kind: 'a' }] }, 'unknown', ['entries[0] unrecognised']],
    ['no entry', { complete: true, entries: [] }, 'unmet', []],
    ['no entry, list open', {}, 'unknown', ['entries absent']],
  ] as const)('%s: to find one and to count one say the same', (_name, sample, result, open) => {
    for (const condition of [some, atLeastOne]) {
      const compiled = compileCondition(condition, uncoded)
      expect(compiled.truth(sample, asOf)).toBe(result)
      expect(compiled.open(sample, asOf).map((input) => `${input.path} ${input.because}`)).toEqual(open)
    }
    expect(compileCondition({ not: some }, uncoded).truth(sample, asOf)).toBe(result === 'unmet' ? 'met' : 'unknown')
  })
})

describe('count and total', () => {
  const two: Condition = { count: 'entries', is: '>=', to: 2 }
  it('counts with the open list as an upper bound', () => {
    expect(truth(two, { entries: [{}, {}] })).toBe('met')
    expect(truth(two, { entries: [{}] })).toBe('unknown')
    expect(truth(two, { entries: [{}], complete: true })).toBe('unmet')
  })

  it('counts distinct values', () => {
    const distinct: Condition = { count: 'entries', distinct: 'kind', is: '>=', to: 2 }
    expect(truth(distinct, { complete: true, entries: [{ kind: 'a' }, { kind: 'a' }] })).toBe('unmet')
    expect(truth(distinct, { complete: true, entries: [{ kind: 'a' }, { kind: 'b' }] })).toBe('met')
    expect(truth(distinct, { complete: true, entries: [{ kind: 'a' }, {}] })).toBe('unknown')
    // What would decide is the value of the entry that counts and has none.
    expect(paths(distinct, { complete: true, entries: [{ kind: 'a' }, {}] })).toEqual(['entries[1].kind absent'])
    // An entry of which nobody knows whether it is meant adds no value that counts already, and two such entries of one value add one.
    const large: Condition = { ...distinct, where: { value: 'amount', is: '>', to: 5 } }
    const a = { kind: 'a' }
    const b = { kind: 'b' }
    expect(truth(large, { complete: true, entries: [{ kind: 'a', amount: 6 }, a] })).toBe('unmet')
    expect(truth(large, { complete: true, entries: [a, a] })).toBe('unmet')
    expect(truth(large, { complete: true, entries: [a, a, b] })).toBe('unknown')
    expect(truth(large, { complete: true, entries: [{ kind: 'a', amount: 6 }, b] })).toBe('unknown')
    expect(truth(large, { complete: true, entries: [a, {}] })).toBe('unknown')
    expect(truth(large, { complete: false, entries: [a, a] })).toBe('unknown')
    // A figure within limits may be the same as another.
    const loose = { amount: { low: 1, high: 3 } }
    expect(truth({ ...distinct, distinct: 'amount' }, { complete: true, entries: [{ amount: 2 }, loose, loose] })).toBe('unknown')
  })

  it('tells a figure that is known within limits by both of them, and one without an upper limit by the lower', () => {
    const value = (condition: Condition, sample: Sample) => compileCondition(condition, vocabulary).explain(sample, asOf)[0]?.value
    const total = (is: '<' | '>=', to: number): Condition => ({ total: 'entries', sum: 'amount', is, to })
    const within: Sample = { complete: true, entries: [{ amount: { low: 1, high: 5 } }, { amount: 3 }] }
    expect([value(total('>=', 30), within), value(total('<', 30), within), value(total('>=', 6), within)]).toEqual([
      '4 to 8',
      '4 to 8',
      '4 to 8',
    ])
    const aneurysms: Sample = { complete: true, entries: [{ code: 'icd-10-cm:I71.4' }, { code: 'icd-10-cm:Q28.3' }] }
    expect(value({ count: 'entries', in: 'aneurysm', is: '>=', to: 3 }, aneurysms)).toBe('1 to 2')
    expect(value(total('>=', 30), { complete: true, entries: [{ amount: 4 }] })).toBe(4)
    expect(value(total('>=', 4), { complete: true, entries: [{ amount: 4 }, {}] })).toBe('4 or more')
    expect(value(total('>=', 4), { entries: [{ amount: 4 }] })).toBe('4 or more')
  })

  it('asks for a figure that is known only within limits', () => {
    const total: Condition = { total: 'entries', sum: 'amount', is: '>', to: 2 }
    const sample: Sample = { complete: true, entries: [{ amount: { low: 1, high: 3 } }] }
    expect(truth(total, sample)).toBe('unknown')
    expect(paths(total, sample)).toEqual(['entries[0].amount imprecise'])
  })

  it('lets a known part above the bound decide', () => {
    const above: Condition = { total: 'entries', sum: 'amount', is: '>', to: 2 }
    expect(truth(above, { entries: [{ amount: 3 }, {}] })).toBe('met')
    expect(truth(above, { complete: true, entries: [{ amount: 1 }, {}] })).toBe('unknown')
    expect(paths(above, { complete: true, entries: [{ amount: 1 }, {}] })).toEqual(['entries[1].amount absent'])
    expect(truth(above, { complete: true, entries: [{ amount: 2 }] })).toBe('unmet')
  })
})

describe('series', () => {
  const readings: Sample = {
    entries: [
      { at: '2026-11-20', amount: 10 },
      { at: '2026-11-01', amount: 20 },
      { at: '2026-11-10', amount: 16 },
    ],
  }
  const series = (take: 'latest' | 'highest' | 'lowest' | 'mean' | 'change' | 'changePercent', extra: object = {}) =>
    ({ series: 'entries', of: 'amount', take, is: '=', ...extra }) as unknown as Condition
  test.each([
    ['latest', 10, {}],
    ['change', -6, {}],
    ['change', -10, { from: 'first' }],
    ['changePercent', -50, { from: 'first' }],
  ] as const)('%s is %i', (take, to, extra) => {
    expect(truth(series(take, { ...extra, to }), { ...readings, complete: true })).toBe('met')
    expect(truth(series(take, { ...extra, to: to + 1 }), { ...readings, complete: true })).toBe('unmet')
  })

  it('is unknown without enough readings, days or span', () => {
    expect(truth(series('mean', { readings: 4, to: 1 }), readings)).toBe('unknown')
    expect(truth(series('mean', { distinctDays: 4, to: 1 }), readings)).toBe('unknown')
    expect(truth(series('mean', { spanning: { is: '>=', to: 20, unit: 'days' }, to: 1 }), readings)).toBe('unknown')
    expect(truth(series('mean', { spanning: { is: '>=', to: 19, unit: 'days' }, to: 1 }), { ...readings, complete: true })).toBe('unmet')
    expect(truth(series('latest', { to: 10, readings: 1 }), {})).toBe('unknown')
    expect(truth(series('mean', { to: 10 }), { entries: [{ amount: 10 }] })).toBe('unknown')
  })

  // An entry that we were not told of can only raise the highest and lower the lowest.
  test.each([
    ['highest', '>', 15, 'met met'],
    ['highest', '>', 20, 'unmet unknown'],
    ['highest', '<', 21, 'met unknown'],
    ['highest', '<=', 19, 'unmet unmet'],
    ['lowest', '<', 11, 'met met'],
    ['lowest', '>', 9, 'met unknown'],
    ['lowest', '>=', 11, 'unmet unmet'],
    ['mean', '<', 16, 'met met'],
    ['mean', '>=', 16, 'unmet unknown'],
    ['change', '<', 0, 'met met'],
    ['change', '>=', 0, 'unmet unknown'],
  ] as const)('%s %s %i in a complete list and in one that is not', (take, is, to, states) => {
    const condition: Condition = { series: 'entries', of: 'amount', take, is, to }
    expect([true, false].map((complete) => truth(condition, { ...readings, complete })).join(' ')).toBe(states)
  })

  // What may or may not count moves the limits of the highest, and no more.
  test.each([
    [{ amount: 4 }, 'met'],
    [{ amount: 40 }, 'met'],
    [{ at: '2026-11-21' }, 'met'],
  ] as const)('counts a highest that is known beside %o', (more, state) => {
    const entries = [...(readings.entries ?? []), more]
    expect(truth({ series: 'entries', of: 'amount', take: 'highest', is: '>=', to: 20 }, { entries, complete: true })).toBe(state)
  })

  it('leaves open what the entry without a time would change', () => {
    const at30: Condition = { series: 'entries', of: 'amount', take: 'highest', is: '>=', to: 30 }
    const of = (amount: number): Sample => ({ entries: [...(readings.entries ?? []), { amount }], complete: true })
    expect(truth(at30, of(29))).toBe('unmet')
    expect(truth(at30, of(30))).toBe('unknown')
    expect(paths(at30, of(30))).toEqual(['entries[3].at absent'])
  })

  // Which reading is the newest is not known from the place in a list.
  test.each([
    ['two of one day', '2026-11-20', '2026-11-20', 'unknown'],
    ['a month that holds the other day', '2026-11', '2026-11-20', 'unknown'],
    ['a moment and its day', '2026-11-20T08:00:00Z', '2026-11-20', 'unknown'],
    ['two moments', '2026-11-20T08:00:00Z', '2026-11-20T09:00:00Z', 'met'],
    ['two days', '2026-11-19', '2026-11-20', 'met'],
    ['a month and a day after it', '2026-10', '2026-11-20', 'met'],
  ] as const)('takes the change of %s', (_what, one, other, state) => {
    const entries = [
      { at: one, amount: 4 },
      { at: other, amount: 10 },
    ]
    const rise: Condition = { series: 'entries', of: 'amount', take: 'change', is: '>=', to: 5 }
    const newest: Condition = { series: 'entries', of: 'amount', take: 'latest', readings: 2, is: '=', to: 10 }
    const sample = { entries, complete: true }
    expect(truth(rise, sample)).toBe(state)
    expect(truth(rise, { ...sample, entries: [...entries].reverse() })).toBe(state)
    expect(truth(newest, sample)).toBe(state)
    expect(paths(rise, sample).length > 0).toBe(state === 'unknown')
  })

  it('asks for the times that would put readings in order', () => {
    const rise: Condition = { series: 'entries', of: 'amount', take: 'change', is: '>=', to: 5 }
    const entries = [
      { at: '2026-11-01', amount: 2 },
      { at: '2026-11-20', amount: 4 },
      { at: '2026-11-20', amount: 10 },
    ]
    expect(paths(rise, { entries, complete: true })).toEqual(['entries[1].at imprecise', 'entries[2].at imprecise'])
  })

  it('counts days only where the day is known', () => {
    const mean: Condition = { series: 'entries', of: 'amount', take: 'mean', distinctDays: 2, is: '>', to: 1 }
    const entries = [
      { at: '2026-11', amount: 4 },
      { at: '2026-11-20', amount: 10 },
    ]
    expect(truth(mean, { entries, complete: true })).toBe('unknown')
    expect(paths(mean, { entries, complete: true })).toEqual(['entries[0].at imprecise'])
    expect(truth({ ...mean, distinctDays: 1 }, { entries: entries.slice(1), complete: true })).toBe('met')
  })

  // What may count as well, or was not told of, could make the span longer.
  it('holds a span below a bound only when nothing more can count', () => {
    const spanning = { is: '<=', to: 20, unit: 'days' } as const
    const highest: Condition = { series: 'entries', of: 'amount', take: 'highest', spanning, is: '>=', to: 20 }
    const open = { ...readings, entries: [...(readings.entries ?? []), { at: '2025-01-01', amount: 1, statuses: ['active', 'history'] }] }
    expect(truth(highest, { ...readings, complete: true })).toBe('met')
    expect(truth(highest, readings)).toBe('unknown')
    expect(truth({ ...highest, status: ['active'] }, { ...open, complete: true })).toBe('unknown')
    expect(truth({ ...highest, spanning: { ...spanning, is: '>=', to: 19 } }, open)).toBe('met')
  })

  it('holds a figure against a field, scaled and shifted, and asks for that field', () => {
    const above = (take: 'highest' | 'latest'): Condition => ({
      series: 'entries',
      of: 'amount',
      take,
      is: '>',
      to: { field: 'limit', times: -1, plus: 5 },
    })
    for (const take of ['highest', 'latest'] as const) {
      expect(truth(above(take), { ...readings, complete: true, limit: -4 })).toBe('met')
      expect(paths(above(take), { ...readings, complete: true })).toEqual(['limit absent'])
      const loose: Condition = { series: 'entries', of: 'amount', take, is: '<=', to: { field: 'range' } }
      expect(paths(loose, { ...readings, complete: true, range: { low: 5, high: 30 } })).toEqual(['range imprecise'])
      const [reason] = compileCondition(above(take), vocabulary).explain({ ...readings, complete: true, limit: -4 }, { asOf: '2026-11-22' })
      expect(reason?.expected).toBe(`${take} amount above -1 × limit + 5`)
    }
  })

  describe('latest', () => {
    const above15 = { series: 'entries', of: 'amount', take: 'latest', is: '>', to: 15 } as const
    const of = (entries: NonNullable<Sample['entries']>, complete = true): Sample => ({ entries, complete })
    // Amount and time of each entry; whether the newest is above 15 in a complete list and in one that is not.
    test.each([
      ['nothing', [], 'unmet unknown'],
      ['one, no time', [{ amount: 20 }], 'met met'],
      ['one below, no time', [{ amount: 10 }], 'unmet unknown'],
      [
        'a newer one below',
        [
          { amount: 20, at: '2026-11-01' },
          { amount: 10, at: '2026-11-20' },
        ],
        'unmet unknown',
      ],
      [
        'a newer one above',
        [
          { amount: 10, at: '2026-11-01' },
          { amount: 20, at: '2026-11-20' },
        ],
        'met met',
      ],
      [
        'two of one day that differ',
        [
          { amount: 10, at: '2026-11-20' },
          { amount: 20, at: '2026-11-20' },
        ],
        'unknown unknown',
      ],
      [
        'two of one day that agree',
        [
          { amount: 16, at: '2026-11-20' },
          { amount: 20, at: '2026-11-20' },
        ],
        'met met',
      ],
      [
        'a month that holds the other day',
        [
          { amount: 10, at: '2026-11' },
          { amount: 20, at: '2026-11-20' },
        ],
        'unknown unknown',
      ],
      [
        'a month before it',
        [
          { amount: 10, at: '2026-10' },
          { amount: 20, at: '2026-11-20' },
        ],
        'met met',
      ],
      ['one has no time', [{ amount: 10 }, { amount: 20, at: '2026-11-20' }], 'unknown unknown'],
      [
        'two moments of one day',
        [
          { amount: 20, at: '2026-11-20T08:00:00Z' },
          { amount: 10, at: '2026-11-20T09:00:00Z' },
        ],
        'unmet unknown',
      ],
      [
        'a day is not later than a moment in it',
        [
          { amount: 20, at: '2026-11-20T08:00:00Z' },
          { amount: 10, at: '2026-11-20' },
        ],
        'unknown unknown',
      ],
      ['the newest has no amount', [{ amount: 20, at: '2026-11-01' }, { at: '2026-11-20' }], 'unknown unknown'],
    ] as const)('%s', (_what, entries, states) => {
      expect([true, false].map((complete) => truth(above15, of(entries, complete))).join(' ')).toBe(states)
      expect([true, false].map((complete) => truth(above15, of([...entries].reverse(), complete))).join(' ')).toBe(states)
    })

    it('names the entry that decided, and asks for the times that would', () => {
      const { explain, open } = compileCondition(above15, vocabulary)
      expect(
        explain(
          of([
            { amount: 10, at: '2026-11-01' },
            { amount: 20, at: '2026-11-20' },
          ]),
          { asOf: '2026-11-22' },
        ),
      ).toEqual([{ path: 'entries[1].amount', value: 20, expected: 'latest amount above 15', outcome: 'met' }])
      const paths = (sample: Sample) => open(sample, { asOf: '2026-11-22' }).map((one) => `${one.path} ${one.because}`)
      expect(paths(of([{ amount: 10 }, { amount: 20, at: '2026-11-20' }]))).toEqual(['entries[0].at absent', 'entries[1].at imprecise'])
      expect(paths(of([{ amount: 20, at: '2026-11-01' }, { at: '2026-11-20' }]))).toEqual(['entries[1].amount absent'])
      expect(paths(of([], false))).toEqual(['entries absent'])
      expect(paths(of([{ amount: { low: 10, high: 20 }, at: '2026-11-20' }]))).toEqual(['entries[0].amount imprecise'])
    })
  })
})
