import { addDays } from 'ketamine-therapy/core'
import type { CourseInput, CoursePlan, PsychotherapyModelId } from 'ketamine-therapy/protocols'
import { getProtocol, ivTrdAcuteSix, PSYCHOTHERAPY_MODEL_IDS, psychotherapyModels, scheduleCourse } from 'ketamine-therapy/protocols'
import * as entry from 'ketamine-therapy/protocols'
import { describe, expect, it } from 'vitest'
import { expectSound } from '../catalog/sources'

const two: CourseInput = { start: '2026-12-01', timeZone: 'UTC', schedules: { induction: 'two-a-week' } }
const withModel = (id: PsychotherapyModelId, input: Partial<CourseInput> = {}): CoursePlan =>
  scheduleCourse(ivTrdAcuteSix, { ...two, psychotherapy: psychotherapyModels[id], ...input })
const days = (plan: CoursePlan, kind: string): readonly string[] =>
  plan.sessions.filter((session) => session.kind === kind).map((session) => session.date)

describe('sessions without an open day', () => {
  const closed = (from: string) => Array.from({ length: 400 }, (_, at) => addDays(from, at))
  const findings = (unavailable: readonly string[]) =>
    withModel('ctp-individual', { unavailable }).findings.filter(({ code }) => code === 'protocols/no-open-day')

  // The last dose is on 18 December, its integration the day after.
  it('are told of, once for all that have none', () => {
    expect(findings(closed('2026-12-20'))).toEqual([])
    expect(findings(closed('2026-12-19'))).toMatchObject([{ severity: 'hold' }])
    // The fourth dose would be on 11 December, and the third is integrated on the 9th.
    expect(findings(closed('2026-12-09'))).toHaveLength(1)
    expect(days(withModel('ctp-individual', { unavailable: closed('2026-12-19') }), 'integration')).toHaveLength(5)
  })
})

describe('the models', () => {
  it('have sound sources, and each stands under its id and name', () => {
    expectSound(psychotherapyModels)
    expect(Object.keys(psychotherapyModels)).toEqual([...PSYCHOTHERAPY_MODEL_IDS])
    for (const [id, model] of Object.entries(psychotherapyModels)) {
      expect(model.id).toBe(id)
      const name = id.replace(/-([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase())
      expect((entry as Readonly<Record<string, unknown>>)[name], name).toBe(model)
    }
  })

  // Published numbers: preparation, integration, group size.
  it.each<[PsychotherapyModelId, number, number, number, number]>([
    ['sage-individual', 3, 2, 1, 1],
    ['ctp-individual', 1, 1, 1, 1],
    ['oxford-preparation-group', 2, 0, 1, 4],
    ['roots-to-thrive', 0, 0, 20, 40],
    ['kare', 0, 0, 1, 1],
    ['dakwar-alcohol', 1, 3, 1, 1],
    // Twice-weekly visits for four weeks after the stay (a summary of Dakwar 2019).
    ['dakwar-cocaine', 0, 8, 1, 1],
    ['wilkinson-2021-cbt', 0, 16, 1, 1],
    ['wilkinson-2017-cbt', 0, 12, 1, 1],
    ['hull-telehealth-guide', 1, 1, 1, 1],
    ['ptsd-week', 1, 4, 1, 1],
  ])('%s: %s before, %s after, groups of %s to %s', (id, before, after, smallest, largest) => {
    const model = psychotherapyModels[id]
    const count = (kind: string): number =>
      model.sessions.filter((group) => group.kind === kind).reduce((sum, group) => sum + group.count, 0)
    expect([count('preparation'), count('integration'), model.groupSize.minimum, model.groupSize.maximum]).toEqual([
      before,
      after,
      smallest,
      largest,
    ])
  })
})

describe('around dosing', () => {
  it('preparation comes before the first dosing session, integration after it, and dosing does not move', () => {
    const plain = scheduleCourse(ivTrdAcuteSix, two)
    for (const id of PSYCHOTHERAPY_MODEL_IDS) {
      const plan = withModel(id)
      expect(days(plan, 'dosing')).toEqual(days(plain, 'dosing'))
      const each = psychotherapyModels[id].sessions.some((group) => group.from === 'each-dosing')
      if (!each) for (const date of days(plan, 'preparation')) expect(date < '2026-12-01', id).toBe(true)
      for (const date of days(plan, 'integration')) expect(date >= '2026-12-01', id).toBe(true)
      const dates = plan.sessions.map((session) => session.date)
      expect([...dates].sort()).toEqual(dates)
    }
  })

  it('Sage: three before and two after the first session; the days are called a default', () => {
    const plan = withModel('sage-individual')
    expect(days(plan, 'preparation')).toEqual(['2026-11-10', '2026-11-17', '2026-11-24'])
    expect(days(plan, 'integration')).toEqual(['2026-12-02', '2026-12-09'])
    expect(plan.assumptions.join()).toContain('default of this library')
  })

  it('Sage: a therapist is present at every dosing session; a model that does not say so claims nothing', () => {
    const dosing = (id: PsychotherapyModelId): readonly unknown[] =>
      withModel(id)
        .sessions.filter((session) => session.kind === 'dosing')
        .map((session) => session.therapistPresent)
    expect(dosing('sage-individual')).toEqual(Array(6).fill(true))
    for (const id of PSYCHOTHERAPY_MODEL_IDS) if (id !== 'sage-individual') expect(dosing(id), id).toEqual(Array(6).fill(undefined))
  })

  it('Wilkinson 2021: 16 sessions in the 14 weeks after the last infusion, in responders', () => {
    const plan = withModel('wilkinson-2021-cbt')
    const dates = days(plan, 'integration')
    expect([dates.length, dates[0], dates[15]]).toEqual([16, '2026-12-25', '2027-03-26'])
    expect(plan.findings.map((finding) => finding.code)).toContain('protocols/psychotherapy-responders-only')
  })

  it('telehealth: a guide call of 30 minutes before and after each session, on the same day', () => {
    const plan = scheduleCourse(getProtocol('sl-home-telehealth'), {
      start: '2026-12-01',
      timeZone: 'UTC',
      psychotherapy: psychotherapyModels['hull-telehealth-guide'],
    })
    expect(plan.sessions.slice(0, 3).map((session) => [session.kind, session.date, session.minutes])).toEqual([
      ['preparation', '2026-12-01', 30],
      ['dosing', '2026-12-01', undefined],
      ['integration', '2026-12-01', 30],
    ])
  })

  it('trauma therapy week: days 2 and 4 dosing, education on day 1, therapy on days 3 to 6', () => {
    const plan = scheduleCourse(getProtocol('iv-trauma-therapy-week'), {
      start: '2026-12-01',
      timeZone: 'UTC',
      psychotherapy: psychotherapyModels['ptsd-week'],
    })
    expect(days(plan, 'preparation')).toEqual(['2026-11-30'])
    expect(days(plan, 'dosing')).toEqual(['2026-12-01', '2026-12-03'])
    expect(days(plan, 'integration')).toEqual(['2026-12-02', '2026-12-03', '2026-12-04', '2026-12-05'])
  })

  it('closed days are avoided: preparation goes earlier, integration later', () => {
    const plan = withModel('sage-individual', { unavailable: ['2026-11-24', '2026-12-02', '2026-12-03'] })
    expect(days(plan, 'preparation')).toEqual(['2026-11-10', '2026-11-17', '2026-11-23'])
    expect(days(plan, 'integration')).toEqual(['2026-12-05', '2026-12-09'])
  })

  it('a model without days is told, not invented', () => {
    const plan = withModel('kare')
    expect(new Set(plan.sessions.map((session) => session.kind))).toEqual(new Set(['dosing']))
    expect(plan.findings.map((finding) => finding.code)).toContain('protocols/psychotherapy-not-dated')
  })

  it.each([
    ['oxford-preparation-group', 4, false],
    ['oxford-preparation-group', 5, true],
    ['sage-individual', 2, true],
  ] as const)('%s with %s participants', (id, participants, told) => {
    expect(withModel(id, { participants }).findings.some((finding) => finding.code === 'protocols/group-size-not-in-model')).toBe(told)
  })
})
