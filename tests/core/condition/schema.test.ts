import type { Condition } from 'ketamine-therapy/core'
import { expect, test } from 'vitest'
import { conditionSchema } from '../../../src/core/condition/schema'
import { parseDocument } from '../../../src/core/parse'

const parse = (value: unknown) => parseDocument(conditionSchema, value, 'condition')

test.each([
  { value: 'a', is: '>', to: 1 },
  { value: 'a', is: '>', to: { field: 'b', times: 2 }, fresh: { within: 1, unit: 'days' } },
  { all: [{ not: { known: 'a' } }, { any: [{ ref: 'x' }] }] },
  { atLeast: 2, of: [{ known: 'a' }, { known: 'b' }] },
  { some: 'list', in: 'set', status: ['active'], where: { age: 'at', is: '<', to: 1, unit: 'hours' } },
  { total: 'list', sum: 'dose', is: '>', to: 2 },
  { series: 'list', of: 'x', take: 'mean', readings: 2, spanning: { is: '>=', to: 14, unit: 'days' }, is: '>', to: 1 },
] as const)('accepts %#', (condition) => {
  expect(parse(condition)).toEqual(condition)
})

test.each([
  [{ all: [] }],
  [{ any: [] }],
  [{ value: 'a', is: '~', to: 1 }],
  [{ value: 'a', is: '>' }],
  [{ value: 'a', is: '>', to: Number.NaN }],
  [{ some: 'list', where: { some: 'list' } }],
  [{ known: 'a', extra: 1 }],
  ['text'],
  [null],
])('refuses %#', (condition) => {
  expect(() => parse(condition)).toThrow(/condition:/)
})

test('refuses nesting without a stack overflow', () => {
  let condition: Condition = { known: 'a' }
  for (let level = 0; level < 5000; level++) condition = { not: condition }
  expect(() => parse(condition)).toThrow(/condition:/)
})
