import type { CourseInput, MissedSessionRule, ProtocolId, RescheduledCourse } from 'ketamine-therapy/protocols'
import { getProtocol, protocols, rescheduleCourse, scheduleCourse } from 'ketamine-therapy/protocols'
import { describe, expect, it } from 'vitest'
import { codesOf } from '../helpers/answers'
import { marks, phasesOf } from '../helpers/protocols'

// The table of missed sessions and rescheduling: which rule, what it asks for, and where it is stated.

type Row = readonly [
  protocol: ProtocolId,
  rule: string,
  phases: readonly string[],
  state: MissedSessionRule['state'],
  action: MissedSessionRule['action'],
  from: readonly string[],
]

const DEFAULT = ['library-convention convention']

const rows: readonly Row[] = [
  ['spravato-trd-us', 'miss-spravato-induction', ['induction'], 'any', 'continue', ['jnj-missed read']],
  [
    'spravato-trd-us',
    'miss-spravato-maint-worse',
    ['consolidation', 'maintenance'],
    'worse',
    'step-back',
    ['jnj-missed read', 'davis-2024 read'],
  ],
  [
    'spravato-trd-us',
    'miss-spravato-maint-stable',
    ['consolidation', 'maintenance'],
    'not-worse',
    'continue',
    ['davis-2024 read', 'jnj-missed read'],
  ],
  ['spravato-trd-us', 'miss-spravato-28d', [], 'lapse', 'judgment', ['jnj-missed read']],
  ['spravato-trd-us', 'miss-spravato-relapse', ['maintenance'], 'relapse', 'restart-induction', ['sustain3-reind read']],
  ['spravato-trd-us', 'miss-no-doubling', [], 'any', 'always', DEFAULT],
  ['spravato-trd-us', 'resched-hold', [], 'any', 'always', DEFAULT],
  ['iv-trd-acute-six', 'miss-iv-series', [], 'any', 'finish-count', DEFAULT],
  ['iv-crps-outpatient-10-day', 'miss-pain-10-day', [], 'any', 'no-standard', DEFAULT],
  ['po-er-r107', 'miss-r107', [], 'any', 'no-standard', DEFAULT],
]

function ruleOf(id: ProtocolId, ruleId: string): MissedSessionRule | undefined {
  return getProtocol(id).missedSessions.find((one) => one.id === ruleId)
}

/** A course from 2026-12-01 with one session missed. */
function missing(
  id: ProtocolId,
  number: number,
  state?: 'worse' | 'not-worse' | 'relapse',
  choices: Partial<CourseInput> = {},
): RescheduledCourse {
  const protocol = getProtocol(id)
  const course = scheduleCourse(protocol, { start: '2026-12-01', timeZone: 'UTC', ...choices })
  return rescheduleCourse(protocol, course, { missed: [state === undefined ? { number } : { number, state }] })
}

describe('the table of missed sessions', () => {
  it.each(rows)('%s, %s', (id, ruleId, phases, state, action, from) => {
    const rule = ruleOf(id, ruleId)
    expect(rule).toMatchObject({ phases, state, action })
    expect(marks(rule?.sources ?? [])).toEqual(from)
  })

  it('a lapse is one of more than 28 days', () => {
    expect(ruleOf('spravato-trd-us', 'miss-spravato-28d')?.afterDays).toBe(28)
  })

  it('relapse: the rates of the second induction stand in the rule', () => {
    // Table 3 of the subgroup of SUSTAIN-3: response 23 of 32 and 47 of 64, remission 20 of 32 and 39 of 64
    const { text } = ruleOf('spravato-trd-us', 'miss-spravato-relapse') ?? {}
    expect(text).toMatch(/71\.9 % \(23 of 32\) .* esketamine and 73\.4 % \(47 of 64\) .* placebo responded/)
    expect(text).toMatch(/20 of 32 and 39 of 64 reached remission/)
  })

  it.each(Object.values(protocols))('$id: never two in one day, never a larger dose, and a session put off is one missed', (protocol) => {
    const ids = protocol.missedSessions.filter((rule) => rule.action === 'always').map((rule) => rule.id)
    expect(ids).toEqual(['miss-no-doubling', 'resched-hold'])
    for (const schedule of phasesOf(protocol).flatMap((phase) => phase.schedules)) expect(schedule.minimumGapDays).toBeGreaterThanOrEqual(1)
  })

  // No rule is published for a series by vein, muscle, skin, nose or mouth. The label of SPRAVATO speaks, and in the United States only.
  it.each(Object.values(protocols))('$id: has a rule of the label, or says that none is published', ({ id, missedSessions }) => {
    const published = missedSessions.filter((rule) => rule.sources.some((source) => source.checked !== 'convention'))
    if (id === 'spravato-trd-us' || id === 'spravato-mdsi-us') expect(published.length).toBeGreaterThan(0)
    else expect(published).toEqual([])
    const silent = missedSessions.some((rule) => rule.action === 'no-standard' || /no standard/.test(rule.text))
    expect(silent).toBe(published.length === 0)
  })
})

describe('the rules at work', () => {
  it('miss-spravato-induction (J&J 2025): the other days stay, and none is added', () => {
    const plan = missing('spravato-trd-us', 3, undefined, { through: '2026-12-31' })
    expect(plan.changes).toEqual([{ number: 3, from: '2026-12-08' }])
    expect(codesOf(plan)).toContain('protocols/miss-spravato-induction')
  })

  it.each([
    ['worse', 'protocols/miss-spravato-maint-worse', 'protocols/miss-spravato-maint-stable'],
    ['not-worse', 'protocols/miss-spravato-maint-stable', 'protocols/miss-spravato-maint-worse'],
    ['relapse', 'protocols/miss-spravato-relapse', 'protocols/miss-spravato-maint-worse'],
  ] as const)('maintenance, %s (J&J 2025): %s and not %s', (state, rule, other) => {
    const plan = missing('spravato-trd-us', 13, state, { through: '2027-03-31' })
    expect(codesOf(plan)).toContain(rule)
    expect(codesOf(plan)).not.toContain(other)
    expect(plan.changes.filter((change) => change.to !== undefined)).toEqual([])
  })

  it('miss-iv-series (default): the gap of the trial is kept and the count finished', () => {
    const plan = missing('iv-trd-acute-six', 2)
    // Days 1, 3, 5, 8, 10, 12 without day 3, and one more two days after the last.
    expect(plan.sessions.map((session) => session.date.slice(8))).toEqual(['01', '05', '08', '10', '12', '15'])
    expect(codesOf(plan)).toContain('protocols/miss-iv-series')
  })

  it.each([
    ['iv-crps-outpatient-10-day', 'miss-pain-10-day'],
    ['po-er-r107', 'miss-r107'],
    ['sl-home-telehealth', 'miss-no-standard'],
    ['spravato-trd-eu', 'miss-no-standard'],
  ] as const)('%s: nothing is made up where no rule is published', (id, rule) => {
    const plan = missing(id, 2, undefined, { through: '2027-01-31', ...(id === 'spravato-trd-eu' ? { course: 'under-65' } : {}) })
    expect(plan.changes).toHaveLength(1)
    expect(plan.changes[0]?.to).toBeUndefined()
    expect(plan.findings.find((finding) => finding.code === `protocols/${rule}`)?.severity).toBe('caution')
  })
})
