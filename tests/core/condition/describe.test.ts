import { describeCondition } from 'ketamine-therapy/core'
import { expect, test } from 'vitest'
import { vocabulary } from './support'

test.each([
  [{ value: 'pressure', is: '>', to: 140 }, 'pressure above 140 mm[Hg]'],
  [{ all: [{ value: 'yes', is: '=', to: true }, { not: { known: 'word' } }] }, 'yes equal to yes and not (word is known)'],
  [
    {
      any: [
        { age: 'day', is: '<', to: 1, unit: 'days' },
        { value: 'word', oneOf: ['a', 'b'] },
      ],
    },
    'day below 1 day ago or word is one of a, b',
  ],
  [
    { some: 'entries', in: 'aneurysm', status: ['active'], where: { value: 'amount', is: '>=', to: 2 } },
    'some of entries being aneurysm, with status active, where amount at least 2',
  ],
  [{ total: 'entries', sum: 'amount', is: '>', to: 2 }, 'sum of amount over entries above 2'],
  [
    { series: 'entries', of: 'amount', take: 'mean', readings: 2, distinctDays: 2, is: '>', to: 140 },
    'mean amount of entries (of at least 2 readings on 2 different days) above 140',
  ],
] as const)('prints %#', (condition, sentence) => {
  expect(describeCondition(condition, vocabulary)).toBe(sentence)
})
