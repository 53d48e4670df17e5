import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ChecklistItem, FollowUpPoint, MisuseRule, TriageEntry } from 'ketamine-therapy/at-home'
import { CHECKLIST_PHASES, checklistItems, followUpPoints, misuseRules, PROGRAM_SIGNAL_IDS, triageEntries } from 'ketamine-therapy/at-home'
import { describe, expect, it } from 'vitest'
import { supervisionRules } from '../../src/at-home/catalog/supervision-rules'
import { root } from '../tools/project'

// The page a clinician reviews, table by table, held against the records: nothing of ours is missing from it, and nothing on it is stale.
const page = readFileSync(join(root, 'docs/decisions/at-home-conventions.md'), 'utf8')
const items = Object.values<ChecklistItem>(checklistItems)

/** Rows of the table under a heading, cell by cell. */
function rows(heading: string): readonly (readonly string[])[] {
  const part = page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
  return part
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .slice(1, -1)
        .split(' | ')
        .map((cell) => cell.trim()),
    )
}
const names = (cell = ''): readonly string[] => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '')
const reasons = (heading: string): readonly string[] => rows(heading).map((row) => row.at(-1) ?? '')

describe('the page of conventions', () => {
  it('lists every limit of ours with its value and range', () => {
    const own = items.flatMap(({ id, limits = [] }) =>
      limits
        .filter((limit) => limit.default)
        .map((limit) => [`${id}.${limit.id}`, String(limit.value), `${limit.minimum}–${limit.maximum}`]),
    )
    expect(rows('Checklist: limits').map(([name, value, range]) => [names(name)[0], value, range])).toEqual(own)
  })

  it('lists how long each answer may be used', () => {
    const listed = new Map<string, number>()
    const table = rows('Checklist: how long an answer may be used').map(([cell, minutes]) => ({
      ids: names(cell),
      minutes: Number(minutes),
    }))
    // A phase stands for its items; a row that names an item goes before.
    for (const phase of CHECKLIST_PHASES) {
      const row = table.find(({ ids }) => ids.includes(phase))
      for (const { id } of items.filter((item) => item.phase === phase)) if (row !== undefined) listed.set(id, row.minutes)
    }
    for (const { ids, minutes } of table) for (const id of ids) if (id in checklistItems) listed.set(id, minutes)
    const own = items.flatMap(({ id, expiry }) => (expiry === undefined ? [] : [[id, expiry.afterMinutes] as const]))
    expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(own))
    expect(items.every(({ expiry }) => expiry === undefined || expiry.default)).toBe(true)
    for (const { ids } of table) for (const id of ids) expect([...CHECKLIST_PHASES, ...items.map((item) => item.id)]).toContain(id)
  })

  it('lists the supervision rules of ours', () => {
    expect(rows('Supervision').map(([id, level]) => [...names(id), ...names(level)])).toEqual(
      supervisionRules.filter((rule) => rule.default).map(({ id, minimum }) => [id, minimum]),
    )
  })

  it('lists the triage entries of ours', () => {
    const own = Object.values<TriageEntry>(triageEntries).filter((entry) => entry.default)
    expect(rows('Triage').flatMap(([id]) => names(id))).toEqual(own.map(({ id }) => id))
  })

  it('lists the look-backs of the misuse rules', () => {
    const lookBacks = (rule: MisuseRule) => [
      ...(rule.single === undefined ? [] : [rule.single.withinDays]),
      ...[...JSON.stringify(rule.steps ?? []).matchAll(/"within":(\d+)/g)].map((match) => Number(match[1])),
    ]
    const listed = new Map(rows('Misuse').flatMap(([cell, choice]) => names(cell).map((id) => [id, choice ?? ''] as const)))
    for (const rule of Object.values<MisuseRule>(misuseRules)) {
      expect(rule.default, rule.id).toBe(true)
      for (const days of lookBacks(rule)) if (days !== 365) expect(listed.get(rule.id), rule.id).toContain(String(days))
    }
    expect(Object.values<MisuseRule>(misuseRules)).toHaveLength(35)
  })

  it('lists the follow-up points of ours', () => {
    const own = Object.values<FollowUpPoint>(followUpPoints).filter(({ sources }) =>
      sources.some(({ checked }) => checked === 'convention'),
    )
    expect(rows('Follow-up').flatMap(([id]) => names(id))).toEqual(own.map(({ id }) => id))
  })

  it('lists the signals of a program', () => {
    expect(rows('The program as a whole').flatMap(([id]) => names(id))).toEqual(PROGRAM_SIGNAL_IDS)
  })

  it('gives a reason for each', () => {
    for (const heading of [
      'Checklist: limits',
      'Checklist: how long an answer may be used',
      'Supervision',
      'Triage',
      'Misuse',
      'Follow-up',
    ]) {
      expect(reasons(heading).length, heading).toBeGreaterThan(5)
      for (const reason of reasons(heading)) expect(reason, heading).toMatch(/^\S.{6,}\.$/)
    }
  })

  it('names only items that exist', () => {
    const mentioned = [...page.matchAll(/`((?:elig|setup|before|now|during|after|n24|btw|end)-[a-z0-9-]+)/g)].map((match) => match[1])
    expect(mentioned.length).toBeGreaterThan(10)
    expect(mentioned.filter((id = '') => !Object.hasOwn(checklistItems, id))).toEqual([])
  })
})
