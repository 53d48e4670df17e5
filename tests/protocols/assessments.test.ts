import { addDays } from 'ketamine-therapy/core'
import {
  courseTimeline,
  getProtocol,
  poErR107,
  protocols,
  rescheduleCourse,
  scheduleCourse,
  slHomeTelehealth,
} from 'ketamine-therapy/protocols'
import type { CoursePlan, Protocol } from 'ketamine-therapy/protocols'
import { describe, expect, it } from 'vitest'

const start = { start: '2026-12-01', timeZone: 'UTC' }
const visits = (plan: CoursePlan): readonly string[] =>
  plan.sessions
    .filter((session) => session.kind === 'assessment')
    .map((session) => `${session.number} ${session.phase} ${session.date.slice(5)}`)

describe('assessments at published times', () => {
  it('stand in the record where a source names their days, and nowhere else', () => {
    const named = Object.values(protocols).flatMap((protocol) =>
      protocol.courses.flatMap(({ phases }) =>
        phases.flatMap(({ id, assessments = [] }) =>
          assessments.map((one) => [
            protocol.id,
            id,
            one.id,
            one.firstDay,
            one.lastDay,
            one.sources.map(({ citation }) => citation).join(),
          ]),
        ),
      ),
    )
    expect(named).toEqual([
      // "clinician video 1–2 days after session 1" (Hull 2022, registration)
      ['sl-home-telehealth', 'induction', 'clinician-video', 2, 3, 'hull-2022-reg'],
      // "120 mg once daily × 5 days, assess day 8" (Glue 2024)
      ['po-er-r107', 'enrichment', 'responder-gate', 8, 8, 'glue-2024'],
    ])
  })

  it('R-107: day 8 stands in the course, before the first dose of maintenance on that day', () => {
    const plan = scheduleCourse(poErR107, start)
    expect(visits(plan)).toEqual(['1 enrichment 12-08'])
    expect(plan.sessions.slice(4, 8).map(({ kind, date }) => `${kind} ${date}`)).toEqual([
      'dosing 2026-12-05',
      'assessment 2026-12-08',
      'dosing 2026-12-08',
      'dosing 2026-12-11',
    ])
    expect(plan.sessions.find((session) => session.kind === 'assessment')?.reasons).toEqual([
      { code: 'assessment', text: 'Judged against the gate for going on. Published for day 8 of the phase.' },
    ])
  })

  // The gate asks for a response to five doses: a closure or a move in the middle of them puts it after the fifth.
  it('R-107: is not judged before the doses that come before it', () => {
    const closed = Array.from({ length: 9 }, (_, day) => `2026-12-${String(day + 2).padStart(2, '0')}`)
    expect(visits(scheduleCourse(poErR107, { ...start, unavailable: closed }))).toEqual(['1 enrichment 12-15'])
    const plan = scheduleCourse(poErR107, start)
    expect(visits(rescheduleCourse(poErR107, plan, { moved: [{ number: 5, to: '2026-12-10' }] }))).toEqual(['1 enrichment 12-11'])
    expect(visits(rescheduleCourse(poErR107, plan, { missed: [{ number: 5 }] }))).toEqual(['1 enrichment 12-08'])
    const cut = scheduleCourse(poErR107, { ...start, unavailable: closed, through: '2026-12-13' })
    expect(visits(cut)).toEqual([])
  })

  it('telehealth: the day after the first session, or the next open day', () => {
    expect(visits(scheduleCourse(slHomeTelehealth, start))).toEqual(['1 induction 12-02'])
    expect(visits(scheduleCourse(slHomeTelehealth, { ...start, unavailable: ['2026-12-02'] }))).toEqual(['1 induction 12-03'])
  })

  // A visit that decides on going on is not left out without a word.
  it('that find no open day are told of', () => {
    const [course] = poErR107.courses
    const enrichment = course?.phases.slice(0, 1) ?? []
    const own = { ...poErR107, id: 'our-gate', courses: [{ ...course, phases: enrichment }], missedSessions: [] } as Protocol
    const closed = (from: number) => Array.from({ length: 400 }, (_, at) => addDays('2026-12-01', from + at))
    const told = (unavailable: readonly string[], through?: string) => {
      const plan = scheduleCourse(own, { ...start, unavailable, ...(through === undefined ? {} : { through }) })
      return [visits(plan), plan.findings.map(({ code }) => code)]
    }
    // The fifth dose is on day 5, the visit on day 8.
    expect(told(closed(5))).toEqual([[], ['protocols/no-open-day', 'protocols/investigational']])
    expect(told(closed(8))).toEqual([['1 enrichment 12-08'], ['protocols/investigational']])
    const [gate] = enrichment[0]?.assessments ?? []
    const first = [{ ...enrichment[0], assessments: [{ ...gate, firstDay: 1, lastDay: 1 }] }]
    const early = { ...own, courses: [{ ...course, phases: first }] } as Protocol
    expect(visits(scheduleCourse(early, start))).toEqual(['1 enrichment 12-01'])
    // After the last day asked for it is left out with all that lies there.
    expect(told(closed(5), '2026-12-07')).toEqual([[], ['protocols/investigational']])
    // A visit that is due by then is told of, however far that day is.
    for (const through of ['2026-12-08', '2028-12-01'])
      expect(told(closed(5), through), through).toEqual([[], ['protocols/no-open-day', 'protocols/investigational']])
  })

  it('keep their day when the course is dated anew after them, and never fall behind the next phase', () => {
    const plan = scheduleCourse(poErR107, start)
    const later = rescheduleCourse(poErR107, plan, { unavailable: ['2026-12-08', '2026-12-15'] })
    expect(visits(later)).toEqual(['1 enrichment 12-09'])
    expect(visits(rescheduleCourse(poErR107, plan, { missed: [{ number: 9 }], unavailable: ['2026-12-08'] }))).toEqual([
      '1 enrichment 12-09',
    ])
    const home = scheduleCourse(slHomeTelehealth, start)
    expect(visits(rescheduleCourse(slHomeTelehealth, home, { missed: [{ number: 2 }] }))).toEqual(['1 induction 12-02'])
    expect(visits(rescheduleCourse(slHomeTelehealth, home, { unavailable: ['2026-12-02'] }))).toEqual(['1 induction 12-03'])
    const first = rescheduleCourse(poErR107, plan, { missed: [{ number: 1 }] })
    const gate = first.sessions.find((session) => session.kind === 'assessment')?.date ?? ''
    expect(gate <= (first.sessions.find((session) => session.phase === 'maintenance')?.date ?? '')).toBe(true)
  })

  it('are left out after the last day asked for, and have a lane of their own in time', () => {
    expect(visits(scheduleCourse(poErR107, { ...start, through: '2026-12-07' }))).toEqual([])
    const timeline = courseTimeline(poErR107, scheduleCourse(poErR107, start))
    expect(timeline.lanes.map((lane) => lane.label)).toEqual(['Assessments', 'Enrichment', 'Maintenance'])
    expect(timeline.text).toContain('2026-12-08  assessment 1: Enrichment')
    expect(getProtocol('iv-trd-acute-six').courses[0]?.phases[0]?.assessments).toBeUndefined()
  })
})
