import type { Patient } from 'ketamine-therapy/screening'
import { screenPatient } from 'ketamine-therapy/screening'
import { describe, expect, it, test } from 'vitest'
import { closed, INTENDED, options, stateOf } from './support'

type Labs = NonNullable<Patient['labs']>
type Assessments = NonNullable<Patient['assessments']>
const labs = (...entries: Labs): Patient => ({ ...closed, labs: entries })
const scores = (...entries: Assessments): Patient => ({ ...closed, assessments: entries })

describe('the newest result counts', () => {
  const rows: readonly (readonly [what: string, rule: string, patient: Patient, state: string])[] = [
    [
      'ALT, normal since',
      'thr-lft-elevated',
      labs({ test: 'alt', timesUpperLimit: 5, takenAt: '2026-08-01' }, { test: 'alt', timesUpperLimit: 1, takenAt: '2026-11-01' }),
      'clear',
    ],
    [
      'ALT, risen since',
      'thr-lft-elevated',
      labs({ test: 'alt', timesUpperLimit: 1, takenAt: '2026-08-01' }, { test: 'alt', timesUpperLimit: 3, takenAt: '2026-11-01' }),
      'D',
    ],
    [
      'a newer AST does not replace an ALT',
      'thr-lft-elevated',
      labs({ test: 'alt', timesUpperLimit: 5, takenAt: '2026-08-01' }, { test: 'ast', timesUpperLimit: 1, takenAt: '2026-11-01' }),
      'D',
    ],
    [
      'which of two is newer is not known',
      'thr-lft-elevated',
      labs({ test: 'alt', timesUpperLimit: 5 }, { test: 'alt', timesUpperLimit: 1, takenAt: '2026-11-01' }),
      'unknown',
    ],
    [
      'both are high, so their order does not matter',
      'thr-lft-elevated',
      labs({ test: 'alt', timesUpperLimit: 5 }, { test: 'alt', timesUpperLimit: 4 }),
      'D',
    ],
    [
      'GGT, normal since',
      'prec-lft-mild',
      labs({ test: 'ggt', timesUpperLimit: 2, takenAt: '2026-08' }, { test: 'ggt', timesUpperLimit: 0.9, takenAt: '2026-11' }),
      'clear',
    ],
    [
      'red cells, gone since',
      'prec-lower-urinary-tract-symptoms',
      labs(
        { test: 'urine-red-cells-per-hpf', value: 5, takenAt: '2026-08-01' },
        { test: 'urine-red-cells-per-hpf', value: 0, takenAt: '2026-11-01' },
      ),
      'clear',
    ],
    [
      'AUDIT, lower since',
      'thr-audit-ge-20',
      scores({ instrument: 'audit', score: 22, takenAt: '2024-01-10' }, { instrument: 'audit', score: 5, takenAt: '2026-11-10' }),
      'clear',
    ],
    [
      'DAST-10, higher since',
      'thr-dast10-ge-6',
      scores({ instrument: 'dast-10', score: 1, takenAt: '2024-01-10' }, { instrument: 'dast-10', score: 6, takenAt: '2026-11-10' }),
      'D',
    ],
    [
      'ORT',
      'thr-ort-4-7',
      scores({ instrument: 'ort', score: 5, takenAt: '2024-01-10' }, { instrument: 'ort', score: 0, takenAt: '2026-11-10' }),
      'clear',
    ],
    [
      'BPIC-SS',
      'thr-bpicss-ge-19',
      scores({ instrument: 'bpic-ss', score: 20, takenAt: '2025-01-10' }, { instrument: 'bpic-ss', score: 3, takenAt: '2026-11-10' }),
      'clear',
    ],
    [
      'ideation that has gone for longer than a month',
      'risk-suicidal-ideation',
      scores({ instrument: 'c-ssrs', score: 3, takenAt: '2026-06-10' }, { instrument: 'c-ssrs', score: 0, takenAt: '2026-11-10' }),
      'clear',
    ],
    // The instrument asks for the past month: what was answered in it is not taken back by a lower answer.
    [
      'ideation of level 4 within the month, level 1 since',
      'risk-suicide-imminent',
      scores({ instrument: 'c-ssrs', score: 4, takenAt: '2026-11-01' }, { instrument: 'c-ssrs', score: 1, takenAt: '2026-11-20' }),
      'P',
    ],
  ]
  test.each(rows)('%s: %s', (_what, rule, patient, state) => expect(stateOf(rule, patient, 'C')).toBe(state === 'clear' ? 'clear' : state))

  it('moderate ideation at home', () => {
    const state = (...entries: Assessments) => stateOf('risk-suicide-moderate-home', scores(...entries), 'H')
    const then = { instrument: 'c-ssrs', score: 3, takenAt: '2026-06-10' }
    const lately = { ...then, takenAt: '2026-11-01' }
    const now = { instrument: 'c-ssrs', score: 1, takenAt: '2026-11-20' }
    expect([state(then), state(then, now), state(lately, now), state(now)]).toEqual(['D', 'clear', 'D', 'clear'])
  })

  it('an unexplained positive drug test is cleared by an explanation, not by a later negative one', () => {
    const positive = { test: 'urine-drug-screen', value: 'positive', isExplained: false, takenAt: '2026-10-01' } as const
    const negative = { test: 'urine-drug-screen', value: 'negative', takenAt: '2026-11-10' } as const
    expect([stateOf('thr-uds-unexpected-positive', labs(positive, negative), 'C')]).toEqual(['D'])
    expect([stateOf('thr-uds-unexpected-positive', labs({ ...positive, isExplained: true }, negative), 'C')]).toEqual(['clear'])
  })

  it('the reason names the result that decided', () => {
    const patient = labs(
      { test: 'alt', timesUpperLimit: 1, takenAt: '2026-08-01' },
      { test: 'alt', timesUpperLimit: 3.2, takenAt: '2026-11-01' },
    )
    const [finding] = screenPatient(patient, INTENDED.C, { ...options, rules: { only: ['thr-lft-elevated'] } }).findings
    expect(finding?.because).toEqual([
      {
        path: 'labs[1].timesUpperLimit',
        value: 3.2,
        expected: 'latest multiple of the upper limit at least 3',
        outcome: 'met',
      },
    ])
  })
})
