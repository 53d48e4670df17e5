import type { ChecklistAnswer, ChecklistItemId } from 'ketamine-therapy/at-home'
import { buildChecklist, CHECKLIST_ITEM_IDS, CHECKLIST_PHASES, checklistItems, evaluateChecklist } from 'ketamine-therapy/at-home'
import { describe, expect, it } from 'vitest'
import { AT, NOW, passingAnswers, tonight, withAnswer, YESTERDAY } from '../at-home/answers'
import table from './at-home-checklist.json'

// One row for each item of the published table of at-home checks: when it is asked, how much it decides, what a fail leads to, and the answer
// nearest to the bound on either side. `AT` stands for a time; an item without a failing answer has none.
interface Row {
  readonly id: string
  readonly phase: string
  readonly kind: string
  readonly failAction: string
  readonly passes: ChecklistAnswer['value']
  readonly fails: ChecklistAnswer['value'] | null
}
const rows = table as readonly Row[]

// Low suicide risk passes in the one table; the other asks for a clinician on video beside it.
const whole = buildChecklist({ ...tonight, supervision: 'sup-clinician-video', phases: CHECKLIST_PHASES })
const good = passingAnswers(whole, AT, YESTERDAY)

/** All answers fine but one. The baseline pressure is measured on two days. */
function evaluate(id: string, value: ChecklistAnswer['value']) {
  const given = value === 'AT' ? AT : value
  const answers = withAnswer(good, id, given, AT)
  const both = id === 'elig-bp-baseline' && given !== undefined ? [...answers, { item: id, value: given, answeredAt: YESTERDAY }] : answers
  return evaluateChecklist(whole, both, { now: NOW, doseAt: '2026-11-21T17:00:00-07:00', country: 'US' })
}

/** What a fail means for the dose: the first rule of the table is that any blocking fail means no dose. */
function decisionOfFail({ kind, failAction }: Row): string {
  if (kind === 'recommended' && failAction === 'contact-clinician') return 'go'
  if (failAction === 'do-not-dose' || failAction === 'call-emergency') return 'stop'
  return failAction === 'reschedule' && kind === 'blocking' ? 'stop' : 'hold'
}

// Rows where the worst answer of all leads further than the fail nearest to the bound, or where the words of the table put it otherwise.
const OTHERWISE: Readonly<Record<string, string>> = {
  // "Very upset: contact the clinician."
  'now-calm': 'hold',
}

it('has a row for each item', () => {
  expect(rows.map(({ id }) => id)).toEqual(CHECKLIST_ITEM_IDS)
  expect(rows.filter(({ kind }) => kind === 'blocking')).toHaveLength(57)
  expect(rows.filter(({ fails }) => fails === null).map(({ id }) => id)).toEqual(['now-start-time', 'end-final-visit'])
})

describe.each(rows.map((row) => [row.id, row] as const))('%s', (id, row) => {
  it('is asked when and decides as much as the table says', () => {
    const { phase, kind, failAction } = checklistItems[id as ChecklistItemId]
    expect({ phase, kind, failAction }).toEqual({ phase: row.phase, kind: row.kind, failAction: row.failAction })
  })

  it('passes', () => {
    const { decision, findings } = evaluate(id, row.passes)
    expect(decision).toBe('go')
    expect(findings.filter(({ record }) => record === id)).toEqual([])
  })

  const { fails } = row
  if (fails !== null)
    it('fails', () => {
      const { decision, findings, next } = evaluate(id, fails)
      expect(decision).toBe(OTHERWISE[id] ?? decisionOfFail(row))
      expect(findings.map(({ record }) => record)).toEqual([id])
      if (row.failAction === 'call-emergency') expect(next[0]?.action).toBe('call-emergency')
    })

  it('is not passed by a blank', () => {
    const { decision, missing } = evaluate(id, undefined)
    const afterwards = id === 'now-start-time'
    expect(decision).toBe(row.kind === 'recommended' || afterwards ? 'go' : 'hold')
    if (!afterwards) expect(missing.map(({ path }) => path)).toEqual([`answers.${id}`])
  })
})
