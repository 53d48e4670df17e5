import type { StaleRecord } from 'ketamine-therapy/evidence'
import { expect, it } from 'vitest'
import { root } from '../tools/project'
import { node } from '../tools/run'
import { reportOf } from '../tools/stale'

const due = (id: string, reviewBy: string): StaleRecord => ({ catalog: 'prices', id, reason: 'review-due', reviewBy })

it('tells what is past and what comes soon', () => {
  const records = [due('last', '2026-12-30'), due('today', '2026-12-31'), due('next', '2027-01-01')]
  expect(reportOf(records, '2026-12-31')).toEqual({
    isPast: true,
    text: 'Past their day on 2026-12-31: 2\n  2026-12-30 prices last\n  2026-12-31 prices today\nDue within 30 days: 1\n  2027-01-01 prices next',
  })
  expect(reportOf(records.slice(2), '2026-12-31').isPast).toBe(false)
})

it('counts what has no day as past', () => {
  const { isPast, text } = reportOf([{ catalog: 'prices', id: 'never', reason: 'no-review' }], '2026-12-31')
  expect(isPast).toBe(true)
  expect(text).toContain('  no-review prices never')
})

it('ends with 1 when a record of the library is past its day', () => {
  const stale = (asOf: string): { readonly status: number | null; readonly output: string } =>
    node(root, 'node_modules/tsx/dist/cli.mjs', 'tests/tools/stale.ts', asOf)
  expect(stale('2020-01-01')).toMatchObject({ status: 0, output: 'Past their day on 2020-01-01: 0\nDue within 30 days: 0\n' })
  expect(stale('9999-01-01')).toMatchObject({ status: 1, output: expect.stringContaining(' prices price-iv-session-mood\n') as string })
})
