import type { Condition, ListDefinition } from 'ketamine-therapy/core'
import { always, compileCondition, describeCondition, never } from 'ketamine-therapy/core'
import { expect, test } from 'vitest'
import { vocabulary } from './support'

test.each([
  [{ value: 'pressure', is: '>', to: 140 }, 'pressure above 140 mm[Hg]'],
  [{ all: [{ value: 'yes', is: '=', to: true }, { not: { known: 'word' } }] }, 'yes: yes and not (word is known)'],
  [
    {
      any: [
        { age: 'day', is: '<', to: 1, unit: 'days' },
        { value: 'word', oneOf: ['a', 'b'] },
      ],
    },
    'day less than 1 day ago; or word is one of a, b',
  ],
  [
    { some: 'entries', in: 'aneurysm', status: ['active'], where: { value: 'amount', is: '>=', to: 2 } },
    'some of the entries being aneurysm, with status active, where amount at least 2',
  ],
  [{ count: 'entries', fresh: { within: 4, unit: 'hours' }, is: '>=', to: 2 }, 'at least 2 of the entries from the last 4 hours'],
  [{ total: 'entries', sum: 'amount', is: '>', to: 2 }, 'sum of amount over the entries above 2'],
  [
    { series: 'entries', of: 'amount', take: 'mean', readings: 2, distinctDays: 2, is: '>', to: 140 },
    'mean amount of the entries (at least 2 readings on 2 different days) above 140',
  ],
  [
    { series: 'entries', of: 'amount', take: 'latest', readings: 1, is: '>=', to: 4 },
    'latest amount of the entries (at least 1 reading) at least 4',
  ],
  [
    { series: 'entries', of: 'amount', take: 'change', from: 'first', spanning: { is: '>=', to: 14, unit: 'days' }, is: '<', to: 0 },
    'change of amount since the first entry of the entries (spanning at least 14 days) below 0',
  ],
  [
    { series: 'entries', of: 'amount', take: 'changePercent', is: '>=', to: { field: 'limit' } },
    'percent change of amount since the entry before of the entries at least limit',
  ],
  [{ value: 'pressure', is: '>', to: { field: 'limit', times: 2, plus: -5 } }, 'pressure above 2 × limit − 5'],
] as const)('prints %#', (condition, sentence) => {
  expect(describeCondition(condition, vocabulary)).toBe(sentence)
})

test('names the fields of the list that is searched, not those of another list', () => {
  const one = (label: string, unit: string): ListDefinition<unknown, number> => ({
    path: label,
    label,
    question: `${label}?`,
    read: () => [],
    isComplete: () => true,
    show: (value) => value,
    fields: { value: { path: 'value', label: `${label} value`, question: 'Value?', kind: 'number', unit, read: (value) => value } },
  })
  const lists = { breaths: one('breaths', '/min'), oxygen: one('oxygen', '%') }
  const print = (condition: Condition): string => describeCondition(condition, { registry: { fields: {}, lists } })
  const where = { value: 'value', is: '<=', to: 91 } as const
  expect(print({ some: 'oxygen', where })).toBe('some of the oxygen where oxygen value at most 91 %')
  expect(print({ count: 'breaths', where, is: '>=', to: 2 })).toBe('at least 2 of the breaths where breaths value at most 91 /min')
  expect(print({ series: 'oxygen', of: 'value', take: 'lowest', is: '<', to: 90 })).toBe('lowest oxygen value of the oxygen below 90')
  expect(print({ total: 'oxygen', sum: 'value', is: '>', to: 2 })).toBe('sum of oxygen value over the oxygen above 2')
})

test('what the registry and the definitions do not hold is printed by its name', () => {
  const print = (condition: Condition): string => describeCondition(condition, { registry: { fields: {}, lists: {} } })
  expect(print({ ref: 'high' })).toBe('high')
  expect(print({ some: 'labs' })).toBe('some of the labs')
  expect(print({ total: 'labs', sum: 'value', is: '>', to: 2 })).toBe('sum of value over the labs above 2')
  expect([print(always), print(never)]).toEqual(['always', 'never'])
})

test('a comparison of words is read as one, and an amount stands once, with its unit', () => {
  const field = { path: 'use', label: 'weeks of use', question: 'Weeks?', kind: 'number', unit: 'weeks', read: () => 1 } as const
  const options = { registry: { fields: { use: field }, lists: {} } }
  const print = (condition: Condition): string => describeCondition(condition, options)
  expect(print({ value: 'word', is: '=', to: 'a' })).toBe('word is a')
  expect(print({ value: 'word', is: '!=', to: 'a' })).toBe('word is not a')
  expect(print({ value: 'use', is: '>=', to: 8 })).toBe('at least 8 weeks of use')
  expect(print({ value: 'use', is: '>', to: 1 })).toBe('more than 1 week of use')
  expect(print({ value: 'use', is: '>=', to: { field: 'word' } })).toBe('weeks of use at least word')
})

// A sentence that may be read in two ways is approved in one of them and acted upon in the other.
test('conditions that mean different things never print as the same sentence', () => {
  const [a, b] = [
    { value: 'a', is: '=', to: true },
    { value: 'b', is: '=', to: true },
  ] as const
  const fresh = { within: 4, unit: 'hours' } as const
  const above: Condition = { value: 'a', is: '>', to: 1 }
  const print = (condition: Condition): string => describeCondition(condition, { registry: { fields: {}, lists: {} } })
  expect(print({ some: 'labs', where: { all: [a, b] } })).toBe('some of the labs where a: yes and b: yes')
  expect(print({ all: [{ some: 'labs', where: a }, b] })).toBe('(some of the labs where a: yes) and b: yes')
  expect(print({ any: [{ count: 'labs', where: a, is: '>=', to: 2 }, b] })).toBe('(at least 2 of the labs where a: yes) or b: yes')
  expect(print({ some: 'labs', where: above, fresh })).toBe('some of the labs where a above 1, from the last 4 hours')
  expect(print({ some: 'labs', where: { ...above, fresh } })).toBe('some of the labs where a (from the last 4 hours) above 1')
  expect(print({ known: 'a', fresh })).toBe('a (from the last 4 hours) is known')
  expect(print({ series: 'labs', of: 'c', take: 'latest', where: { all: [a, b] }, fresh, is: '>', to: 1 })).toBe(
    'latest c of the labs (where a: yes and b: yes, from the last 4 hours) above 1',
  )
  expect(print({ total: 'labs', sum: 'c', where: a, is: '>', to: 2 })).toBe('sum of c over the labs (where a: yes) above 2')
  expect(print({ count: 'labs', in: 'opioid', distinct: 'c', is: '<', to: 2 })).toBe(
    'less than 2 of the labs being opioid, each with another c',
  )
})

test('a condition that names itself, which no program compiles, is printed up to its own name', () => {
  const definitions = {
    itself: { ref: 'itself' },
    high: { any: [{ ref: 'very-high' }, { value: 'pressure', is: '>', to: 140 }] },
    'very-high': { all: [{ ref: 'high' }, { value: 'pressure', is: '>', to: 180 }] },
  } as const
  const print = (condition: Condition): string => describeCondition(condition, { registry: { fields: {}, lists: {} }, definitions })
  expect(print({ ref: 'itself' })).toBe('itself')
  expect(print({ ref: 'high' })).toBe('((high and pressure above 180) or pressure above 140)')
  expect(print({ all: [{ ref: 'high' }, { ref: 'high' }] })).toBe(
    '((high and pressure above 180) or pressure above 140) and ((high and pressure above 180) or pressure above 140)',
  )
})

test('a forgotten registry is asked for by name', () => {
  const condition = { value: 'ageYears', is: '>=', to: 18 } as const
  for (const options of [undefined, {}, { registry: undefined }]) {
    expect(() => describeCondition(condition, options as never)).toThrow('describeCondition: options.registry')
    expect(() => compileCondition(condition, options as never)).toThrow('compileCondition: vocabulary.registry')
  }
})
