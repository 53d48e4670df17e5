import fc from 'fast-check'
import type { Condition } from 'ketamine-therapy/core'
import { compileCondition, describeCondition } from 'ketamine-therapy/core'
import { describe, expect, it } from 'vitest'
import type { Sample, SampleEntry } from '../core/condition/support'
import { vocabulary } from '../core/condition/support'
import { runs } from '../helpers/runs'

const time = { asOf: '2026-11-22', now: '2026-11-22T12:00:00Z' }

const day = fc.constantFrom('2026-11-22', '2026-11-20', '2026-11-01', '2026-10-11', '2025-11-22', '2020-03-01')
const moment = fc.constantFrom('2026-11-22T09:00:00Z', '2026-11-20T09:00:00-05:00', '2026-11-20T23:30:00-07:00', '2026-10-11T00:00:00Z')
const amount = fc.integer({ min: 0, max: 6 })
const entry: fc.Arbitrary<SampleEntry> = fc.record(
  {
    code: fc.constantFrom('icd-10-cm:I71.4', 'icd-10-cm:I71.9', 'icd-10-cm:I63.5', 'icd-10-cm:E11.9', 'concept:aneurysm'),
    statuses: fc.constantFrom(['active'], ['history']),
    at: fc.oneof(day, moment),
    amount,
    kind: fc.constantFrom('a', 'b'),
  },
  { requiredKeys: ['code', 'statuses', 'at', 'amount', 'kind'] },
)
/** A subject of whom everything is known. */
const whole: fc.Arbitrary<Sample> = fc.record({
  pressure: amount,
  limit: amount,
  word: fc.constantFrom('a', 'b'),
  yes: fc.boolean(),
  day,
  measuredAt: fc.oneof(day, moment),
  complete: fc.constant(true),
  entries: fc.array(entry, { maxLength: 3 }),
})

const is = fc.constantFrom('<', '<=', '=', '!=', '>=', '>')
const fresh = fc.record({ within: fc.constantFrom(1, 30, 400), unit: fc.constantFrom('days', 'hours') })
const maybeFresh = fc.option(fresh, { nil: undefined }).map((one) => (one === undefined ? {} : { fresh: one }))
const operand = fc.record({ field: fc.constant('limit'), times: fc.constantFrom(-1, 1, 2), plus: fc.constantFrom(-2, 0, 3) })
const plain = fc.oneof(
  fc.record({ value: fc.constant('pressure'), is, to: fc.oneof(amount, operand) }),
  fc.tuple(fc.record({ value: fc.constant('pressure'), is, to: amount }), maybeFresh).map(([one, more]) => ({ ...one, ...more })),
  fc.record({ value: fc.constant('pressure'), is, to: operand, fresh }),
  fc.record({ value: fc.constant('word'), oneOf: fc.constantFrom(['a'], ['a', 'c']) }),
  fc.record({ value: fc.constant('yes'), is: fc.constantFrom('=', '!='), to: fc.boolean() }),
  fc.record({ value: fc.constant('day'), is, to: fc.constantFrom('2026-11-20', '2026-10', '2025') }),
  fc.record({ age: fc.constant('day'), is, to: fc.constantFrom(2, 60, 400), unit: fc.constantFrom('days', 'hours') }),
)
const where = fc.oneof(
  fc.record({ value: fc.constant('amount'), is, to: amount }),
  fc.record({ value: fc.constant('kind'), is: fc.constantFrom('=', '!='), to: fc.constantFrom('a', 'b') }),
  fc.record({ age: fc.constant('at'), is, to: fc.constantFrom(2, 60, 400), unit: fc.constant('days') }),
)
const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 1 })
const pick = fc
  .record({
    in: some(fc.constantFrom('aneurysm', 'stroke')),
    status: some(fc.constantFrom(['active'], ['history', 'active'])),
    where: some(where),
    fresh: some(fresh),
  })
  .map((parts) => Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)))
const listed = (takes: readonly string[]) =>
  fc
    .tuple(
      fc.oneof(
        fc.record({ some: fc.constant('entries') }),
        fc.record({ count: fc.constant('entries'), is, to: fc.constantFrom(0, 1, 2) }),
        fc.record({ count: fc.constant('entries'), distinct: fc.constantFrom('kind', 'amount'), is, to: fc.constantFrom(0, 1, 2) }),
        fc.record({ total: fc.constant('entries'), sum: fc.constant('amount'), is, to: amount }),
        fc.record({ series: fc.constant('entries'), of: fc.constant('amount'), take: fc.constantFrom(...takes), is, to: amount }),
        fc.record({
          series: fc.constant('entries'),
          of: fc.constant('amount'),
          take: fc.constantFrom(...takes),
          readings: fc.constant(2),
          is,
          to: operand,
        }),
        fc.record({
          series: fc.constant('entries'),
          of: fc.constant('amount'),
          take: fc.constantFrom(...takes),
          spanning: fc.record({ is, to: fc.constantFrom(0, 2, 40), unit: fc.constant('days') }),
          is,
          to: amount,
        }),
      ),
      pick,
    )
    .map(([one, more]) => ({ ...one, ...more }))
const conditionOf = (takes: readonly string[]): fc.Arbitrary<Condition> =>
  fc.letrec<{ node: Condition }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      plain as fc.Arbitrary<Condition>,
      { weight: 6, arbitrary: listed(takes) as fc.Arbitrary<Condition> },
      fc.record({ all: fc.array(tie('node'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('node'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ not: tie('node') }),
      fc.array(tie('node'), { minLength: 2, maxLength: 3 }).map((of) => ({ atLeast: 2, of })),
    ),
  })).node

/** Ways to know less: a value left out, a date without its day, a status that could be another, a code that is not read. */
const loosenEntry: readonly ((one: SampleEntry) => SampleEntry)[] = [
  ({ amount: _, ...rest }) => rest,
  (one) => (typeof one.amount === 'number' ? { ...one, amount: { low: Math.max(0, one.amount - 1), high: one.amount + 1 } } : one),
  ({ kind: _, ...rest }) => rest,
  ({ at: _, ...rest }) => rest,
  (one) => (one.at === undefined ? one : { ...one, at: one.at.slice(0, 7) }),
  (one) => (one.at === undefined ? one : { ...one, at: one.at.slice(0, 4) }),
  (one) => ({ ...one, statuses: ['active', 'history'] }),
  (one) => ({ ...one, unknown: true }),
]
const loosen: readonly ((sample: Sample) => Sample)[] = [
  ({ pressure: _, ...rest }) => rest,
  ({ limit: _, ...rest }) => rest,
  ({ word: _, ...rest }) => rest,
  ({ yes: _, ...rest }) => rest,
  ({ day: _, ...rest }) => rest,
  ({ measuredAt: _, ...rest }) => rest,
  (sample) => (sample.day === undefined ? sample : { ...sample, day: sample.day.slice(0, 7) }),
  (sample) => (sample.measuredAt === undefined ? sample : { ...sample, measuredAt: sample.measuredAt.slice(0, 7) }),
  (sample) => ({ ...sample, complete: false }),
  ...loosenEntry.map((one) => (sample: Sample) => ({
    ...sample,
    entries: (sample.entries ?? []).map((each, index) => (index === 0 ? one(each) : each)),
  })),
]
const forget = (sample: Sample): Sample => ({ ...sample, complete: false, entries: (sample.entries ?? []).slice(1) })
const blur = (ways: readonly ((sample: Sample) => Sample)[]) => fc.array(fc.constantFrom(...ways), { minLength: 1, maxLength: 4 })

const ALL = ['latest', 'highest', 'lowest', 'mean', 'change', 'changePercent']
const EXTREMES = ['highest', 'lowest']

describe('a condition', () => {
  it('never turns a yes into a no, or a no into a yes, when less is known', () => {
    fc.assert(
      fc.property(conditionOf(ALL), whole, blur(loosen), (condition, sample, ways) => {
        const { truth } = compileCondition(condition, vocabulary)
        const less = truth(
          ways.reduce((known, way) => way(known), sample),
          time,
        )
        if (less !== 'unknown') expect(less).toBe(truth(sample, time))
      }),
      { numRuns: runs(5000) },
    )
  })

  // An entry that nobody told of may be the newest, so of the latest value what holds counts until it is told.
  it('never does so when an entry is not told of, but for what the newest says', () => {
    fc.assert(
      fc.property(conditionOf(EXTREMES), whole, blur([...loosen, forget]), (condition, sample, ways) => {
        const { truth } = compileCondition(condition, vocabulary)
        const less = truth(
          ways.reduce((known, way) => way(known), sample),
          time,
        )
        if (less !== 'unknown') expect(less).toBe(truth(sample, time))
      }),
      { numRuns: runs(5000) },
    )
  })

  it('asks for something whenever it is unknown, and for nothing else; says why; and prints', () => {
    fc.assert(
      fc.property(conditionOf(ALL), whole, blur([...loosen, forget]), (condition, sample, ways) => {
        const { truth, open, explain } = compileCondition(condition, vocabulary)
        const less = ways.reduce((known, way) => way(known), sample)
        expect(open(less, time).length > 0).toBe(truth(less, time) === 'unknown')
        for (const reason of explain(less, time)) expect(['met', 'unmet', 'unknown']).toContain(reason.outcome)
        expect(describeCondition(condition, vocabulary)).not.toMatch(/undefined|\[object/)
      }),
      { numRuns: runs(5000) },
    )
  })

  it('does not depend on the order of entries', () => {
    fc.assert(
      fc.property(conditionOf(ALL), whole, blur(loosen), (condition, sample, ways) => {
        const { truth } = compileCondition(condition, vocabulary)
        const less = ways.reduce((known, way) => way(known), sample)
        expect(truth({ ...less, entries: [...(less.entries ?? [])].reverse() }, time)).toBe(truth(less, time))
      }),
      { numRuns: runs(3000) },
    )
  })
})
