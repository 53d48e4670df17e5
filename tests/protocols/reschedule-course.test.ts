import fc from 'fast-check'
import { addDays, dayNumber } from 'ketamine-therapy/core'
import type { CourseChanges, CourseInput, CoursePlan, RescheduledCourse } from 'ketamine-therapy/protocols'
import {
  getProtocol,
  hullTelehealthGuide,
  ivTrdAcuteSix,
  ivTrdMaintenance,
  rescheduleCourse,
  sageIndividual,
  scheduleCourse,
  spravatoTrdUs,
  wilkinson2021Cbt,
} from 'ketamine-therapy/protocols'
import { describe, expect, it } from 'vitest'
import { codesOf } from '../helpers/answers'
import { issuesOf } from '../helpers/issues-of'
import { runs } from '../helpers/runs'

const two: CourseInput = { start: '2026-12-01', timeZone: 'UTC', schedules: { induction: 'two-a-week' } }
const six = scheduleCourse(ivTrdAcuteSix, two)
const everyTwoWeeks = { maintenance: 'every-2-weeks' }
const spray = scheduleCourse(spravatoTrdUs, { start: '2026-12-01', timeZone: 'UTC', through: '2027-03-31', schedules: everyTwoWeeks })
const again = (changes: CourseChanges): RescheduledCourse => rescheduleCourse(ivTrdAcuteSix, six, changes)
const dosing = (plan: CoursePlan): readonly string[] =>
  plan.sessions.filter((session) => session.kind === 'dosing').map((session) => `${session.number} ${session.date.slice(5)}`)
const therapy = (plan: CoursePlan, kind: string): readonly string[] =>
  plan.sessions.filter((session) => session.kind === kind).map((session) => session.date.slice(5))

describe('missed sessions', () => {
  it('an infusion series finishes its count after the last day, keeps the others and asks for a rating', () => {
    const plan = again({ missed: [{ number: 3 }] })
    expect(dosing(plan)).toEqual(['1 12-01', '2 12-04', '4 12-11', '5 12-15', '6 12-18', '7 12-22'])
    expect(plan.changes).toEqual([
      { number: 3, from: '2026-12-08' },
      { number: 7, to: '2026-12-22' },
    ])
    expect(codesOf(plan)).toEqual(
      expect.arrayContaining(['protocols/miss-iv-series', 'protocols/miss-no-doubling', 'protocols/gap-above-maximum']),
    )
    expect(plan.findings.find((finding) => finding.code === 'protocols/gap-above-maximum')?.message).toContain('was missed')
  })

  it('goes on to say so when the course is dated anew for another reason, also where that is refused', () => {
    const missed = JSON.parse(JSON.stringify(again({ missed: [{ number: 3 }] }))) as CoursePlan
    const later: readonly CourseChanges[] = [
      {},
      { moved: [{ number: 6, to: '2026-12-19' }] },
      { unavailable: ['2026-12-22'] },
      { moved: [{ number: 6, to: '2026-12-12' }] },
    ]
    for (const changes of later) {
      const plan = rescheduleCourse(ivTrdAcuteSix, missed, changes)
      const told = plan.findings.filter(({ code }) => code === 'protocols/miss-iv-series')
      expect(told.map(({ because }) => because[0]?.value)).toEqual(['2026-12-11'])
      expect(plan.findings.find(({ code }) => code === 'protocols/gap-above-maximum')?.message).toBe(
        '7 days lie between 2026-12-04 and 2026-12-11, because a session between them was missed.',
      )
    }
    // A session that takes the day of the missed one leaves no such gap, and one that is missed beside it tells the rule itself.
    const taken = rescheduleCourse(ivTrdAcuteSix, missed, { moved: [{ number: 4, to: '2026-12-08' }] })
    expect(codesOf(taken)).not.toContain('protocols/miss-iv-series')
    const both = rescheduleCourse(ivTrdAcuteSix, missed, { missed: [{ number: 4 }] })
    const paths = both.findings.filter(({ code }) => code === 'protocols/miss-iv-series').map(({ because }) => because[0]?.path)
    expect(paths).toEqual(['missed[0]'])
  })

  // How the person was is told by the call that names the missed session, and not kept.
  it('a rule of an own protocol about one state is not told later as if that state were known', () => {
    const { missedSessions } = ivTrdAcuteSix
    for (const state of ['worse', 'not-worse', 'relapse', 'lapse'] as const) {
      const rules = missedSessions.map((rule) => (rule.id === 'miss-iv-series' ? { ...rule, state } : rule))
      const own = { ...ivTrdAcuteSix, id: 'ours', missedSessions: rules }
      const first = scheduleCourse(own, { ...two, schedules: { induction: 'two-a-week' } })
      const missed = rescheduleCourse(own, first, { missed: [{ number: 3 }] })
      expect(codesOf(rescheduleCourse(own, missed, {})), state).not.toContain('protocols/miss-iv-series')
    }
  })

  it('a course that ends before its last session goes on to say so', () => {
    const short = scheduleCourse(ivTrdAcuteSix, { ...two, through: '2026-12-12' })
    expect(codesOf(short)).toContain('protocols/course-cut-off')
    for (const changes of [
      {},
      { missed: [{ number: 2 }] },
      { moved: [{ number: 4, to: '2026-12-20' }] },
      { moved: [{ number: 4, to: '2026-12-09' }] },
    ]) {
      const told = codesOf(rescheduleCourse(ivTrdAcuteSix, short, changes)).filter((code) => code === 'protocols/course-cut-off')
      expect(told, JSON.stringify(changes)).toHaveLength(1)
    }
    expect(codesOf(again({ missed: [{ number: 2 }] }))).not.toContain('protocols/course-cut-off')
  })

  it('a protocol without a course goes on to say so', () => {
    const none = scheduleCourse(getProtocol('im-depression'), { start: '2026-12-01', timeZone: 'UTC' })
    const anew = rescheduleCourse(getProtocol('im-depression'), none, { unavailable: ['2026-12-02'] })
    expect([none, anew].map((plan) => codesOf(plan).includes('protocols/no-published-course'))).toEqual([true, true])
  })

  // A clinic that hands over its whole list of holidays each time adds nothing after the first.
  it('a closure that is told again is not kept twice', () => {
    const closed = ['2027-05-01', '2027-05-02', '2027-05-01']
    const plan = again({ unavailable: closed })
    expect(plan.input.unavailable).toEqual(['2027-05-01', '2027-05-02'])
    expect(rescheduleCourse(ivTrdAcuteSix, plan, { unavailable: closed }).input.unavailable).toEqual(['2027-05-01', '2027-05-02'])
  })

  // The label begins with 56 mg on day 1 and a month of induction; nobody begins with its weekly doses.
  it('a whole induction that was missed is no course that goes on with its second phase', () => {
    const missedUntil = (last: number) =>
      rescheduleCourse(spravatoTrdUs, spray, { missed: Array.from({ length: last }, (_, at) => ({ number: at + 1 })) })
    const none = missedUntil(8)
    expect(none.findings[0]).toMatchObject({ code: 'protocols/first-phase-missed', severity: 'hold', because: [{ path: 'missed' }] })
    expect(none.findings[0]?.message).toContain('Induction')
    expect(codesOf(missedUntil(7))).not.toContain('protocols/first-phase-missed')
    expect(missedUntil(7).sessions[0]).toMatchObject({ number: 8, doseStep: 'day-1' })
    expect(codesOf(again({ missed: six.sessions.map(({ number }) => ({ number })) }))).not.toContain('protocols/first-phase-missed')
    // Missed one by one, and dated anew since or asked in vain, it is still none.
    const byOne = Array.from({ length: 8 }, (_, at) => at + 1).reduce<CoursePlan>(
      (plan, number) => rescheduleCourse(spravatoTrdUs, plan, { missed: [{ number }] }),
      spray,
    )
    for (const plan of [none, JSON.parse(JSON.stringify(none)) as CoursePlan, byOne]) {
      const later: readonly CourseChanges[] = [
        {},
        { unavailable: ['2027-01-15'] },
        { missed: [{ number: 9 }] },
        { moved: [{ number: 10, to: '2027-01-01' }] },
      ]
      for (const changes of later) {
        const told = rescheduleCourse(spravatoTrdUs, plan, changes).findings[0]
        expect(told, JSON.stringify(changes)).toMatchObject({ code: 'protocols/first-phase-missed', severity: 'hold' })
      }
    }
  })

  it('says where a maintenance every 2 weeks becomes as close as the weekly one, which was not chosen', () => {
    // The weekly sessions end on 01-22, and 13 to 15 lie on 02-05, 02-19 and 03-05; the first of them moves to 02-12.
    const closer = rescheduleCourse(spravatoTrdUs, spray, { moved: [{ number: 13, to: '2027-02-12' }] })
    expect(dosing(closer)).toEqual(expect.arrayContaining(['13 02-12', '14 02-19']))
    const found = closer.findings.filter(({ code }) => code === 'protocols/gap-of-closer-schedule')
    expect(found.map(({ severity, message }) => [severity, message])).toEqual([
      ['caution', '7 days lie between 2027-02-12 and 2027-02-19, as in the schedule "Once a week", which was not chosen.'],
    ])
    expect(codesOf(spray)).not.toContain('protocols/gap-of-closer-schedule')
  })

  it('a rule that several missed sessions share is told once, with each of them', () => {
    const plan = again({ missed: [{ number: 5 }, { number: 6 }] })
    const found = plan.findings.filter((finding) => finding.code === 'protocols/miss-iv-series')
    expect(found.map(({ because }) => because.map(({ path, value }) => [path, value]))).toEqual([
      [
        ['missed[0]', 5],
        ['missed[1]', 6],
      ],
    ])
  })

  it('two missed sessions are made up one after the other', () => {
    expect(dosing(again({ missed: [{ number: 5 }, { number: 6 }] }))).toEqual([
      '1 12-01',
      '2 12-04',
      '3 12-08',
      '4 12-11',
      '7 12-22',
      '8 12-25',
    ])
  })

  // 11 December is closed, and 8 December is as near as 14, but it is the day of the missed session.
  it('no session goes back to the day of one that was missed before it', () => {
    const unavailable = ['2026-12-09', '2026-12-10', '2026-12-11', '2026-12-12', '2026-12-13']
    const plan = again({ missed: [{ number: 3 }], unavailable })
    expect(dosing(plan)).toEqual(['1 12-01', '2 12-04', '4 12-14', '5 12-17', '6 12-21', '7 12-24'])
  })

  it('nor when the days are closed later, and the course was stored between', () => {
    const missed = JSON.parse(JSON.stringify(again({ missed: [{ number: 3 }] }))) as CoursePlan
    expect(missed.missedOn).toEqual(['2026-12-08'])
    const unavailable = ['2026-12-09', '2026-12-10', '2026-12-11', '2026-12-12', '2026-12-13']
    const plan = rescheduleCourse(ivTrdAcuteSix, missed, { unavailable })
    expect(dosing(plan)).toEqual(['1 12-01', '2 12-04', '4 12-14', '5 12-17', '6 12-21', '7 12-24'])
    expect(rescheduleCourse(ivTrdAcuteSix, plan, { missed: [{ number: 2 }] }).missedOn).toEqual(['2026-12-04', '2026-12-08'])
  })

  it('a session before the missed one is not held back by it, nor one that was moved to its day', () => {
    expect(dosing(again({ missed: [{ number: 4 }], unavailable: ['2026-12-04'] }))).toEqual([
      '1 12-01',
      '2 12-05',
      '3 12-08',
      '5 12-15',
      '6 12-18',
      '7 12-22',
    ])
    // The fifth takes the day of the fourth, on request. A closed day later moves the sixth alone.
    const moved = rescheduleCourse(ivTrdAcuteSix, again({ missed: [{ number: 4 }] }), { moved: [{ number: 5, to: '2026-12-11' }] })
    const plan = rescheduleCourse(ivTrdAcuteSix, moved, { moved: [{ number: 1, to: '2026-11-30' }], unavailable: ['2026-12-18'] })
    expect(dosing(plan)).toEqual(['1 11-30', '2 12-04', '3 12-08', '5 12-11', '6 12-17', '7 12-22'])
  })

  it('a year without an open day changes nothing, and is no move that was refused', () => {
    const unavailable = Array.from({ length: 400 }, (_, day) => new Date(Date.UTC(2026, 11, 15 + day)).toISOString().slice(0, 10))
    const plan = again({ unavailable })
    expect(plan.changes).toEqual([])
    expect(codesOf(plan)).toContain('protocols/no-open-day')
    expect(codesOf(plan)).not.toContain('protocols/move-breaks-gap')
  })

  it('days that were closed before the course change nothing in what comes after it', () => {
    const closed = (from: string) => Array.from({ length: dayNumber('2026-12-20') - dayNumber(from) + 1 }, (_, at) => addDays(from, at))
    const later = again({ unavailable: closed('2026-12-01') })
    expect(dosing(later)[0]).toBe('1 12-21')
    expect(dosing(again({ unavailable: closed('2025-11-01') }))).toEqual(dosing(later))
  })

  it('what is refused was not missed either, and a course without a missed session names none', () => {
    const missed = again({ missed: [{ number: 3 }] })
    const refused = rescheduleCourse(ivTrdAcuteSix, missed, { missed: [{ number: 5 }], moved: [{ number: 6, to: '2026-12-12' }] })
    expect(refused.changes).toEqual([])
    expect(refused.missedOn).toEqual(['2026-12-08'])
    expect(six).not.toHaveProperty('missedOn')
    expect(again({ unavailable: ['2026-12-04'] })).not.toHaveProperty('missedOn')
    const odd = { ...missed, missedOn: ['8 December'] }
    expect(issuesOf(() => rescheduleCourse(ivTrdAcuteSix, odd, {}))).toEqual(['course.missedOn[0]: malformed'])
  })

  // Nothing comes before the second session when the first was missed. A day earlier it stands alone; a day later the fourth has to move too.
  it('the first session that is left moves earlier where fewer sessions move by that, not to before the first day asked for', () => {
    const plan = again({ missed: [{ number: 1 }], unavailable: ['2026-12-04'] })
    expect(dosing(plan)).toEqual(['2 12-03', '3 12-08', '4 12-11', '5 12-15', '6 12-18', '7 12-22'])
    const nearer = again({ missed: [{ number: 1 }], moved: [{ number: 3, to: '2026-12-06' }] })
    expect(dosing(nearer).slice(0, 3)).toEqual(['2 12-03', '3 12-06', '4 12-11'])
    expect(dosing(again({ unavailable: ['2026-12-01'] })).slice(0, 2)).toEqual(['1 12-02', '2 12-05'])
  })

  it('SPRAVATO induction goes on with its schedule, and the first dose stays the first', () => {
    const plan = rescheduleCourse(spravatoTrdUs, spray, { missed: [{ number: 1 }] })
    expect(dosing(plan).slice(0, 3)).toEqual(['2 12-04', '3 12-08', '4 12-11'])
    expect(plan.sessions.map((session) => session.doseStep).slice(0, 2)).toEqual(['day-1', 'after-day-1'])
    expect(codesOf(plan)).toContain('protocols/miss-spravato-induction')
  })

  it('SPRAVATO maintenance asks whether the person is worse, and never guesses', () => {
    const number = spray.sessions.find((session) => session.phase === 'maintenance')?.number ?? 0
    const open = rescheduleCourse(spravatoTrdUs, spray, { missed: [{ number }] })
    expect(open.missing.map((one) => one.path)).toEqual(['missed[0].state'])
    const worse = rescheduleCourse(spravatoTrdUs, spray, { missed: [{ number, state: 'worse' }] })
    expect(codesOf(worse)).toContain('protocols/miss-spravato-maint-worse')
    expect(codesOf(worse)).not.toContain('protocols/miss-spravato-maint-stable')
    const stable = rescheduleCourse(spravatoTrdUs, spray, { missed: [{ number, state: 'not-worse' }] })
    expect(codesOf(stable)).toContain('protocols/miss-spravato-maint-stable')
    const relapse = rescheduleCourse(spravatoTrdUs, spray, { missed: [{ number, state: 'relapse' }] })
    expect(codesOf(relapse)).toContain('protocols/miss-spravato-relapse')
    for (const plan of [worse, stable, relapse]) expect(plan.missing).toEqual([])
    // No text speaks of a relapse in weeks 5 to 8; whoever has one is worse.
    const early = rescheduleCourse(spravatoTrdUs, spray, { missed: [{ number: 10, state: 'relapse' }] })
    expect(codesOf(early)).toContain('protocols/miss-spravato-maint-worse')
  })

  it('goes on to say that a phase without an end waits for a last day', () => {
    const open = scheduleCourse(spravatoTrdUs, { start: '2026-12-01', timeZone: 'UTC' })
    const plan = rescheduleCourse(spravatoTrdUs, open, { missed: [{ number: 2 }] })
    expect(codesOf(plan)).toContain('protocols/open-ended-phase')
    expect(plan.missing.map((one) => one.path)).toEqual(['through'])
    // Nor does a trial whose second phase has no days of its own lose the note on it.
    const trial = scheduleCourse(ivTrdMaintenance, { start: '2026-12-01', timeZone: 'UTC', course: 'as-needed' })
    expect(codesOf(rescheduleCourse(ivTrdMaintenance, trial, { unavailable: ['2026-12-08'] }))).toContain('protocols/no-published-spacing')
  })

  it('tells a lapse of more than 28 days, not of 28', () => {
    const maintenance = spray.sessions.filter((session) => session.phase === 'maintenance').map((session) => session.number)
    const lapse = (count: number): boolean =>
      codesOf(rescheduleCourse(spravatoTrdUs, spray, { missed: maintenance.slice(1, 1 + count).map((number) => ({ number })) })).includes(
        'protocols/miss-spravato-28d',
      )
    expect([lapse(1), lapse(2)]).toEqual([false, true])
  })

  it('invents no rule where none is published', () => {
    const r107 = getProtocol('po-er-r107')
    const plan = rescheduleCourse(r107, scheduleCourse(r107, { start: '2026-12-01', timeZone: 'UTC' }), { missed: [{ number: 7 }] })
    expect(plan.changes).toEqual([{ number: 7, from: '2026-12-11' }])
    expect(plan.findings.find((finding) => finding.code === 'protocols/miss-r107')?.severity).toBe('caution')
  })
})

describe('moved sessions and closures', () => {
  it('move alone where they can', () => {
    expect(again({ moved: [{ number: 6, to: '2026-12-19' }] }).changes).toEqual([{ number: 6, from: '2026-12-18', to: '2026-12-19' }])
    expect(again({ unavailable: ['2026-12-18'] }).changes).toEqual([{ number: 6, from: '2026-12-18', to: '2026-12-19' }])
  })

  it('take along what a gap or a week demands, and no more', () => {
    const plan = again({ moved: [{ number: 4, to: '2026-12-12' }] })
    expect(dosing(plan)).toEqual(['1 12-01', '2 12-04', '3 12-08', '4 12-12', '5 12-15', '6 12-19'])
    expect(plan.sessions.map((session) => session.reasons[0]?.code)).toEqual(['kept', 'kept', 'kept', 'asked', 'kept', 'moved'])
  })

  it('leave the others where they are, though a gap grows beyond the usual one, and say so', () => {
    const plan = rescheduleCourse(spravatoTrdUs, spray, { unavailable: ['2027-02-19'] })
    expect(plan.changes).toEqual([{ number: 14, from: '2027-02-19', to: '2027-02-18' }])
    expect(plan.findings.find((finding) => finding.code === 'protocols/gap-above-maximum')?.message).toBe(
      '15 days lie between 2027-02-18 and 2027-03-05, because sessions that need not move keep their days.',
    )
    expect(again({ moved: [{ number: 6, to: '2026-12-29' }] }).changes).toEqual([{ number: 6, from: '2026-12-18', to: '2026-12-29' }])
  })

  it('that make a longer gap are named as the reason for it', () => {
    const plan = again({ moved: [{ number: 6, to: '2026-12-20' }] })
    expect(plan.findings.find((finding) => finding.code === 'protocols/gap-above-maximum')?.message).toBe(
      '5 days lie between 2026-12-15 and 2026-12-20, because it was moved there on request.',
    )
  })

  // A series whose longest gap is 4 days, and one that is put off for a month: as after a missed session, symptoms are rated again.
  it.each([
    [1, false],
    [8, true],
    [15, true],
    [29, true],
  ])('by %s days interrupt a series of infusions: %s', (days, told) => {
    const to = new Date(Date.UTC(2026, 11, 11 + days)).toISOString().slice(0, 10)
    const plan = again({ moved: [{ number: 4, to }] })
    const found = plan.findings.filter((finding) => finding.code === 'protocols/miss-iv-series')
    expect(found.map(({ severity, because }) => [severity, because[0]?.path])).toEqual(told ? [['caution', 'sessions[3].date']] : [])
  })

  // Between 25 November and 2 December, three days or more from both, the second session is nearest to its day on 29 November.
  it('to before the first day asked for take along the sessions between them', () => {
    const early = again({
      moved: [
        { number: 1, to: '2026-11-25' },
        { number: 3, to: '2026-12-02' },
      ],
    })
    expect(dosing(early).slice(0, 4)).toEqual(['1 11-25', '2 11-29', '3 12-02', '4 12-11'])
    const closed = rescheduleCourse(ivTrdAcuteSix, early, { unavailable: ['2026-11-29'] })
    expect(dosing(closed).slice(0, 4)).toEqual(['1 11-25', '2 11-28', '3 12-02', '4 12-11'])
  })

  it('are refused where they would break a gap, and nothing changes', () => {
    const plan = again({ moved: [{ number: 4, to: '2026-12-09' }] })
    expect(codesOf(plan)).toContain('protocols/move-breaks-gap')
    expect(plan.changes).toEqual([])
    expect(dosing(plan)).toEqual(dosing(six))
  })

  it('change nothing without a change', () => {
    const plan = again({})
    expect(dosing(plan)).toEqual(dosing(six))
    expect(plan.changes).toEqual([])
  })

  it('can be changed again', () => {
    const first = again({ unavailable: ['2026-12-18'] })
    const second = rescheduleCourse(ivTrdAcuteSix, first, { unavailable: ['2026-12-19'] })
    expect(second.changes).toEqual([{ number: 6, from: '2026-12-19', to: '2026-12-20' }])
    expect(second.input.unavailable).toEqual(['2026-12-18', '2026-12-19'])
  })

  it('move psychotherapy alone, where only its day is closed', () => {
    const course = scheduleCourse(ivTrdAcuteSix, { ...two, psychotherapy: sageIndividual })
    expect(therapy(course, 'integration')).toEqual(['12-02', '12-09'])
    const plan = rescheduleCourse(ivTrdAcuteSix, course, { unavailable: ['2026-12-09'] })
    expect([plan.changes, therapy(plan, 'integration')]).toEqual([[], ['12-02', '12-10']])
  })

  it('move the psychotherapy that hangs on them', () => {
    const course = scheduleCourse(ivTrdAcuteSix, { ...two, psychotherapy: wilkinson2021Cbt })
    const plan = rescheduleCourse(ivTrdAcuteSix, course, { unavailable: ['2026-12-18'] })
    const first = (one: CoursePlan): string | undefined => one.sessions.find((session) => session.kind === 'integration')?.date
    expect([first(course), first(plan)]).toEqual(['2026-12-25', '2026-12-26'])
  })
})

describe('what stays', () => {
  const points = (plan: CoursePlan): readonly string[] =>
    plan.decisions.map((one) => `${one.id} ${one.afterSession} ${one.notBefore.slice(5)}`)

  it('the judgment after six infusions comes after six were given, not after the one numbered six', () => {
    expect(points(six)).toEqual(['dp-iv-6 6 12-18'])
    expect(points(again({ missed: [{ number: 3 }] }))).toEqual(['dp-iv-6 7 12-22'])
    expect(points(again({ missed: [{ number: 6 }] }))).toEqual(['dp-iv-6 7 12-22'])
  })

  it('the judgment at the end of week 4 of SPRAVATO stays, though a session of them was missed', () => {
    const after = (missed: readonly number[]): string | undefined =>
      points(rescheduleCourse(spravatoTrdUs, spray, { missed: missed.map((number) => ({ number })) }))[0]
    expect(after([])).toBe('dp-spravato-w4 8 12-25')
    expect(after([3])).toBe('dp-spravato-w4 8 12-25')
    expect(after([8])).toBe('dp-spravato-w4 7 12-22')
    const first = rescheduleCourse(spravatoTrdUs, spray, { missed: [{ number: 8 }] })
    expect(points(rescheduleCourse(spravatoTrdUs, first, { unavailable: ['2027-03-05'] }))[0]).toBe('dp-spravato-w4 7 12-22')
  })

  it('a judgment that falls after the last day asked for drops out', () => {
    const short = scheduleCourse(ivTrdAcuteSix, { ...two, through: '2026-12-18' })
    const plan = rescheduleCourse(ivTrdAcuteSix, short, { missed: [{ number: 3 }] })
    expect([points(short), points(plan)]).toEqual([['dp-iv-6 6 12-18'], []])
    expect(codesOf(plan)).toContain('protocols/course-cut-off')
    const cut = scheduleCourse(ivTrdAcuteSix, { ...two, through: '2026-12-16' })
    expect([points(cut), points(rescheduleCourse(ivTrdAcuteSix, cut, { missed: [{ number: 5 }] }))]).toEqual([[], []])
  })

  it('preparation that took place before the first missed session keeps its days', () => {
    const course = scheduleCourse(ivTrdAcuteSix, { ...two, psychotherapy: sageIndividual })
    const plan = rescheduleCourse(ivTrdAcuteSix, course, { missed: [{ number: 1 }] })
    expect(therapy(course, 'preparation')).toEqual(['11-10', '11-17', '11-24'])
    expect(therapy(plan, 'preparation')).toEqual(['11-10', '11-17', '11-24'])
    expect(therapy(plan, 'integration')).toEqual(['12-05', '12-12'])
  })

  it('integration that took place keeps its days, and the rest follows the course', () => {
    const course = scheduleCourse(ivTrdAcuteSix, { ...two, psychotherapy: sageIndividual })
    expect(therapy(course, 'integration')).toEqual(['12-02', '12-09'])
    const plan = rescheduleCourse(ivTrdAcuteSix, course, { moved: [{ number: 3, to: '2026-12-09' }] })
    expect(therapy(plan, 'integration')).toEqual(['12-02', '12-10'])
  })

  it('calls around each session: those of a missed one that took place stay, those of later ones go with them', () => {
    const home = getProtocol('sl-home-telehealth')
    const course = scheduleCourse(home, { start: '2026-12-01', timeZone: 'UTC', psychotherapy: hullTelehealthGuide })
    expect(therapy(course, 'preparation')).toEqual(['12-01', '12-08', '12-15', '12-22'])
    const plan = rescheduleCourse(home, course, { moved: [{ number: 3, to: '2026-12-16' }] })
    expect(therapy(plan, 'preparation')).toEqual(['12-01', '12-08', '12-16', '12-23'])
    expect(therapy(plan, 'integration')).toEqual(['12-01', '12-08', '12-16', '12-23'])
  })

  it('a visit the day before each session is not planned twice when the session moves, and goes on for those after a missed one', () => {
    const visits = { kind: 'preparation', label: 'Visit', count: 1, from: 'each-dosing', firstDay: -1, lastDay: -1 } as const
    const group = { ...visits, sameDayAllowed: false, daysBasis: 'published', sources: [] } as const
    const psychotherapy = { ...sageIndividual, id: 'own', sessions: [group] }
    const course = scheduleCourse(ivTrdAcuteSix, { ...two, psychotherapy })
    expect(therapy(course, 'preparation')).toEqual(['11-30', '12-03', '12-07', '12-10', '12-14', '12-17'])
    const moved = rescheduleCourse(ivTrdAcuteSix, course, { moved: [{ number: 6, to: '2026-12-19' }] })
    expect(therapy(moved, 'preparation')).toEqual(['11-30', '12-03', '12-07', '12-10', '12-14', '12-17'])
    const missed = rescheduleCourse(ivTrdAcuteSix, course, { missed: [{ number: 3 }] })
    expect(therapy(missed, 'preparation')).toEqual(['11-30', '12-03', '12-07', '12-10', '12-14', '12-17', '12-21'])
    const twice = rescheduleCourse(ivTrdAcuteSix, missed, { moved: [{ number: 7, to: '2026-12-23' }] })
    expect(therapy(twice, 'preparation')).toEqual(['11-30', '12-03', '12-07', '12-10', '12-14', '12-17', '12-21'])
  })

  it('a visit the day before a session that moves to an earlier day goes with it', () => {
    const visits = { kind: 'preparation', label: 'Visit', count: 1, from: 'each-dosing', firstDay: -1, lastDay: -1 } as const
    const group = { ...visits, sameDayAllowed: false, daysBasis: 'published', sources: [] } as const
    const psychotherapy = { ...sageIndividual, id: 'own', sessions: [group] }
    const course = scheduleCourse(spravatoTrdUs, { ...spray.input, psychotherapy })
    expect(therapy(course, 'preparation').slice(12, 15)).toEqual(['02-04', '02-18', '03-04'])
    const plan = rescheduleCourse(spravatoTrdUs, course, { unavailable: ['2027-02-19'] })
    expect(dosing(plan)).toContain('14 02-18')
    expect(therapy(plan, 'preparation').slice(12, 15)).toEqual(['02-04', '02-17', '03-04'])
  })

  it('what was assumed and asked when the course was planned is still assumed and asked', () => {
    const open = scheduleCourse(ivTrdAcuteSix, { start: '2026-12-01', timeZone: 'UTC' })
    const plan = rescheduleCourse(ivTrdAcuteSix, open, { missed: [{ number: 6 }] })
    expect(plan.missing.map((one) => one.path)).toEqual(['schedules.induction'])
    expect(plan.assumptions).toEqual(expect.arrayContaining([...open.assumptions]))
    expect(plan.sources).toEqual(expect.arrayContaining([...open.sources]))
    const pain = getProtocol('iv-crps-outpatient-10-day')
    const weekdays = scheduleCourse(pain, { start: '2026-12-01', timeZone: 'UTC' })
    expect(weekdays.assumptions.join()).toContain('days of the week that the protocol keeps to')
    expect(rescheduleCourse(pain, weekdays, { missed: [{ number: 3 }] }).assumptions).toEqual(
      expect.arrayContaining([...weekdays.assumptions]),
    )
  })
})

describe('properties', () => {
  it('never break a gap or a week, keep sessions before the first change, and keep numbers apart', () => {
    const change = fc.record({
      missed: fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 2 }),
      closed: fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 8 }),
      start: fc.integer({ min: 0, max: 6 }),
    })
    fc.assert(
      fc.property(change, fc.constantFrom('two-a-week', 'three-a-week'), (given, schedule) => {
        const start = new Date(Date.UTC(2026, 10, 2 + given.start)).toISOString().slice(0, 10)
        const course = scheduleCourse(ivTrdAcuteSix, { start, timeZone: 'UTC', schedules: { induction: schedule } })
        const unavailable = given.closed.map((offset) => new Date(Date.parse(start) + offset * 86_400_000).toISOString().slice(0, 10))
        const plan = rescheduleCourse(ivTrdAcuteSix, course, { missed: given.missed.map((number) => ({ number })), unavailable })
        const days = plan.sessions.map((session) => dayNumber(session.date))
        const [gap, perWeek] = schedule === 'two-a-week' ? [3, 2] : [2, 3]
        for (const [index, day] of days.entries()) {
          if (index > 0) expect(day - (days[index - 1] as number)).toBeGreaterThanOrEqual(gap)
          if (index >= perWeek) expect(day - (days[index - perWeek] as number)).toBeGreaterThanOrEqual(7)
          expect(unavailable).not.toContain(plan.sessions[index]?.date)
        }
        expect(plan.sessions).toHaveLength(6)
        expect(new Set(plan.sessions.map((session) => session.number)).size).toBe(6)
        const touched = [
          ...given.missed.map((number) => course.sessions[number - 1]?.date ?? ''),
          ...course.sessions.map((one) => one.date).filter((date) => unavailable.includes(date)),
        ]
        const first = touched.sort()[0] ?? '9999-12-31'
        const before = (one: CoursePlan): readonly string[] => one.sessions.map((session) => session.date).filter((date) => date < first)
        expect(before(plan)).toEqual(before(course))
      }),
      { numRuns: runs(400) },
    )
  })
})

describe('the door', () => {
  it.each<[CourseChanges, readonly string[]]>([
    [{ missed: [{ number: 9 }] }, ['missed[0].number: unknown-id']],
    [{ missed: [{ number: 1 }, { number: 1 }] }, ['missed[1].number: conflict']],
    [{ missed: [{ number: 1 }], moved: [{ number: 1, to: '2026-12-02' }] }, ['moved[0].number: conflict']],
    [{ moved: [{ number: 1, to: '2026-13-01' }] }, ['moved[0].to: malformed']],
    [{ missed: [{ number: 1, state: 'better' as never }] }, ['missed[0].state: unknown-id']],
    [{ moved: [{ number: 1, to: '2096-12-01' }] }, ['moved[0].to: out-of-range']],
    [{ moved: [{ number: 1, to: '2016-11-01' }] }, ['moved[0].to: out-of-range']],
    [{ unavailable: ['soon'] }, ['unavailable[0]: malformed']],
    [{ skipped: [] } as never, ['skipped: unexpected']],
  ])('%j', (changes, issues) => {
    expect(issuesOf(() => again(changes))).toEqual(issues)
  })

  it('refuses a course of another protocol and one that was tampered with', () => {
    // Its phases and schedules are those of the other one, so that nothing else is said of them.
    expect(issuesOf(() => rescheduleCourse(spravatoTrdUs, six, {}))).toEqual(['course.protocol: conflict'])
    const { sessions } = six
    expect(issuesOf(() => rescheduleCourse(ivTrdAcuteSix, { ...six, protocol: 'iv-ptsd-six' }, {}))).toEqual(['course.protocol: conflict'])
    expect(issuesOf(() => rescheduleCourse(ivTrdAcuteSix, { ...six, sessions: [...sessions].reverse() }, {}))).toContain(
      'course.sessions: conflict',
    )
    expect(issuesOf(() => rescheduleCourse(ivTrdAcuteSix, {} as never, {}))).toContain('course.sessions: required')
    expect(issuesOf(() => rescheduleCourse(ivTrdAcuteSix, undefined as never, {}))).toEqual(['course: required'])
    const changed = (part: object) => ({ ...six, sessions: sessions.map((one, at) => (at === 2 ? { ...one, ...part } : one)) })
    expect(issuesOf(() => rescheduleCourse(ivTrdAcuteSix, changed({ phase: 'later' }), {}))).toEqual(['course.sessions: unknown-id'])
    expect(issuesOf(() => rescheduleCourse(ivTrdAcuteSix, changed({ number: 2 }), {}))).toEqual(['course.sessions: conflict'])
  })
})
