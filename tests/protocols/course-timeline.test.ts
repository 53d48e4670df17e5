import type { CoursePlan, Protocol } from 'ketamine-therapy/protocols'
import {
  courseTimeline,
  getProtocol,
  ivTrdAcuteSix,
  rescheduleCourse,
  sageIndividual,
  scheduleCourse,
  spravatoTrdUs,
} from 'ketamine-therapy/protocols'
import { describe, expect, it } from 'vitest'
import { issuesOf } from '../helpers/issues-of'

const two = { timeZone: 'America/Denver', schedules: { induction: 'two-a-week' } }
const six = scheduleCourse(ivTrdAcuteSix, { ...two, start: '2026-12-01', weekdays: [1, 2, 3, 4, 5, 6, 7] })

const refusedFor = (protocol: unknown, course: unknown): readonly string[] =>
  issuesOf(() => courseTimeline(protocol as Protocol, course as CoursePlan))

describe('courseTimeline', () => {
  it('prints days 1, 4, 8, 11, 15, 18 by week, and the decision after the sixth', () => {
    expect(courseTimeline(ivTrdAcuteSix, six).text.split('\n')).toEqual([
      'Intravenous ketamine, six infusions, treatment-resistant depression (iv-trd-acute-six)',
      '6 dosing sessions; 2026-12-01 to 2026-12-18',
      '',
      'Week 1',
      '  Tue 2026-12-01  dosing 1: Acute series, 1 of 6',
      '  Fri 2026-12-04  dosing 2: Acute series, 2 of 6',
      '',
      'Week 2',
      '  Tue 2026-12-08  dosing 3: Acute series, 3 of 6',
      '  Fri 2026-12-11  dosing 4: Acute series, 4 of 6',
      '',
      'Week 3',
      '  Tue 2026-12-15  dosing 5: Acute series, 5 of 6',
      '  Fri 2026-12-18  dosing 6: Acute series, 6 of 6',
      '  Fri 2026-12-18  decision: After six infusions the response is judged.',
      '',
    ])
  })

  it('shows preparation before the first week, clock times, closed days inside the course, and why a session moved', () => {
    const input = { ...two, start: '2026-12-01', at: '09:30', unavailable: ['2026-12-18', '2027-06-01'], psychotherapy: sageIndividual }
    const timeline = courseTimeline(ivTrdAcuteSix, scheduleCourse(ivTrdAcuteSix, input))
    expect(timeline.lanes.map((lane) => [lane.id, lane.kind])).toEqual([
      ['sage-individual/preparation', 'preparation'],
      ['induction', 'dosing'],
      ['sage-individual/integration', 'integration'],
    ])
    expect(timeline.events[0]).toMatchObject({ kind: 'preparation', date: '2026-11-10', dayOffset: -21, week: -2 })
    expect(timeline.text).toContain('3 weeks before\n  Tue 2026-11-10  preparation 1')
    expect(timeline.text).toContain('  Tue 2026-12-01 09:30  dosing 1: Acute series, 1 of 6, therapist present\n')
    expect(timeline.events.filter((event) => event.kind === 'closed').map((event) => event.date)).toEqual(['2026-12-18'])
    expect(timeline.text).toMatch(
      /Sat 2026-12-19 09:30 {2}dosing 6: Acute series, 6 of 6, therapist present \(Moved from 2026-12-18, which is closed/,
    )
    expect(timeline.text).toContain('assumed: Clock times depend on the host')
  })

  it('keeps the numbers of sessions after a missed one, and prints the warnings', () => {
    const { text } = courseTimeline(ivTrdAcuteSix, rescheduleCourse(ivTrdAcuteSix, six, { missed: [{ number: 3 }] }))
    expect(text).toContain('  Fri 2026-12-11  dosing 4: Acute series, 3 of 6\n')
    expect(text).toContain('  Tue 2026-12-22  dosing 7: Acute series, 6 of 6 (Added to finish the count of sessions.)\n')
    expect(text).toContain('caution: 7 days lie between 2026-12-04 and 2026-12-11, because a session between them was missed.\n')
  })

  it('names the step of the dose, phase by phase', () => {
    const course = scheduleCourse(spravatoTrdUs, { start: '2026-12-01', timeZone: 'UTC', through: '2027-02-05' })
    const timeline = courseTimeline(spravatoTrdUs, course)
    expect(timeline.lanes.map((lane) => lane.id)).toEqual(['induction', 'consolidation', 'maintenance'])
    expect(timeline.text).toContain('dosing 1: Induction, 1 of 8, dose step day-1')
    expect(
      timeline.events.filter((event) => event.kind === 'decision').map((event) => [event.lane, event.number, event.dayOffset]),
    ).toEqual([
      ['induction', 8, 24],
      ['consolidation', 12, 52],
    ])
  })

  it('says so where no session is dated', () => {
    const retreat = getProtocol('kap-retreat')
    const timeline = courseTimeline(retreat, scheduleCourse(retreat, { start: '2026-12-01', timeZone: 'UTC' }))
    expect([timeline.events, timeline.lanes, timeline.from]).toEqual([[], [], undefined])
    expect(timeline.text).toContain('No session is dated.')
  })

  it('refuses a course of another protocol, one out of order and one that was tampered with', () => {
    expect(refusedFor(spravatoTrdUs, six)).toEqual(['course.protocol: conflict'])
    expect(refusedFor(ivTrdAcuteSix, { ...six, sessions: [...six.sessions].reverse() })).toEqual(['course.sessions[1].date: conflict'])
    expect(refusedFor(ivTrdAcuteSix, { ...six, decisions: [{ id: 'x' }] })).toContain('course.decisions[0].notBefore: required')
    expect(refusedFor({}, six)).toContain('protocol.id: required')
  })

  it('calls by its id what the protocol and the course do not name, and draws a decision after no session in no lane', () => {
    const [first, ...rest] = six.sessions
    const sessions = [{ ...first, kind: 'preparation', phase: 'our-model' }, { ...rest[0], phase: 'our-phase' }, ...rest.slice(1)]
    const decisions = six.decisions.map((one) => ({ ...one, afterSession: 99 }))
    const { events } = courseTimeline(ivTrdAcuteSix, { ...six, sessions, decisions } as CoursePlan)
    expect(events[0]?.label).toBe('preparation 1: our-model')
    expect(events[1]?.label).toContain('dosing 2: our-phase')
    expect(events.filter(({ kind }) => kind === 'decision').map(({ number, lane }) => [number, lane])).toEqual([[99, undefined]])
  })
})
