import type { MisuseRule, TriageEntry } from 'ketamine-therapy/at-home'
import {
  FOLLOW_UP_POINT_IDS,
  followUpPoints,
  HANDLING_FACT_IDS,
  misuseRules,
  supervisionLevels,
  triageEntries,
} from 'ketamine-therapy/at-home'
import { describe, expect, it } from 'vitest'
import tables from './at-home-tables.json'

// The rows of the published tables, with the corrections of 2026-11-22: 8 breaths and 91 % are emergencies.
const triage = tables.triage as unknown as readonly (readonly [string, string])[]
const misuse = tables.misuse as unknown as readonly (readonly [string, string])[]

describe('triage', () => {
  // One row became two or three where its advice had a condition: "call if it does not ease in 20 minutes".
  const SPLIT = [
    'tri-breathing-9-lasting',
    'tri-breathing-25-lasting',
    'tri-spo2-92-lasting',
    'tri-bp-180-120-lasting',
    'tri-bp-low-fainted',
    'tri-faint-danger',
    'tri-panic-lasting',
    'tri-dissociation-expected',
    'tri-low-sugar-drowsy',
    'tri-child-ate-symptoms',
  ]

  // What no row covers: a reading far from the usual is not fine because nobody wrote a row for it, and one question asks for eight symptoms.
  const ADDED = [
    'tri-bp-low-quiet',
    'tri-slow-heart-quiet',
    'tri-suicide-not-awake',
    'tri-pressure-symptoms',
    'tri-heart-fast-faint',
    'tri-high-sugar',
    'tri-high-sugar-ill',
  ]

  it('has 58 rows, those that they were split into, and ours', () => {
    expect(triage).toHaveLength(58)
    expect(Object.keys(triageEntries).sort()).toEqual([...triage.map(([id]) => id), ...SPLIT, ...ADDED].sort())
  })

  it.each(triage)('%s is %s', (id, urgency) => {
    expect((triageEntries as Readonly<Record<string, TriageEntry>>)[id]?.urgency).toBe(urgency)
  })

  it('a row that was split off is graver than its row, but for the expected effect of the first hours', () => {
    for (const id of SPLIT) {
      const { urgency } = (triageEntries as Readonly<Record<string, TriageEntry>>)[id] ?? {}
      expect(urgency, id).toBe(
        id === 'tri-dissociation-expected' ? 'self-care' : id === 'tri-panic-lasting' ? 'contact-clinician' : 'emergency',
      )
    }
  })
})

describe('misuse', () => {
  it('has 35 rules', () => {
    expect(misuse).toHaveLength(35)
    expect(Object.keys(misuseRules)).toEqual(misuse.map(([id]) => id))
  })

  it.each(misuse)('%s leads to %s', (id, levels) => {
    const { single, steps = [] } = (misuseRules as Readonly<Record<string, MisuseRule>>)[id] ?? {}
    const own = new Set([...(single === undefined ? [] : [single.level]), ...steps.map(({ level }) => level)])
    expect([...own].join(' ')).toBe(levels)
  })
})

describe('follow-up', () => {
  it.each([
    ['fu-intake', { anchor: 'start', fromDay: -14, throughDay: 0 }],
    ['fu-session-0', { anchor: 'each-dose', minutes: 0 }],
    ['fu-40min', { anchor: 'each-dose', minutes: 40 }],
    ['fu-2h', { anchor: 'each-dose', minutes: 120 }],
    ['fu-24-48h-first', { anchor: 'first-dose-and-rises', fromDay: 1, throughDay: 2 }],
    ['fu-daily-early', { anchor: 'start', fromDay: 1, throughDay: 7 }],
    ['fu-weekly', { anchor: 'start', everyDays: 7, firstDay: 7, lastDay: 28 }],
    ['fu-week4', { anchor: 'start', fromDay: 28, throughDay: 28 }],
    ['fu-monthly', { anchor: 'start', everyDays: 28, firstDay: 56 }],
    ['fu-quarterly', { anchor: 'start', everyDays: 84, firstDay: 84 }],
    ['fu-6m', { anchor: 'start', fromDay: 182, throughDay: 182 }],
    ['fu-12m', { anchor: 'start', fromDay: 364, throughDay: 364 }],
    ['fu-end', { anchor: 'last-dose', fromDay: 0, throughDay: 14 }],
    ['fu-post-30-90', { anchor: 'last-dose', days: [30, 90] }],
    ['fu-adverse', { anchor: 'adverse-event', withinHours: 24 }],
  ] as const)('%s', (id, schedule) => {
    expect(followUpPoints[id].schedule).toEqual(schedule)
  })

  it('has 15 points', () => {
    expect(FOLLOW_UP_POINT_IDS).toHaveLength(15)
  })
})

it('has the 8 levels of supervision, least first, and the 8 facts on storage and disposal', () => {
  const ranked = Object.values(supervisionLevels).map(({ id, rank }) => `${rank} ${id}`)
  expect(ranked).toEqual([
    '0 sup-none',
    '1 sup-sitter-only',
    '2 sup-remote-start',
    '3 sup-therapist-video',
    '4 sup-clinician-video',
    '5 sup-clinician-present',
    '6 sup-clinic',
    '7 sup-rems-site',
  ])
  expect(HANDLING_FACT_IDS).toEqual([
    'store-schedule',
    'store-refills',
    'disp-takeback',
    'disp-flush',
    'disp-trash',
    'mail-back-return',
    'spravato-home',
    'spravato-form',
  ])
})
