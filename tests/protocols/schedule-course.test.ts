import type { CourseInput, CoursePlan, PsychotherapyModel, Schedule } from 'ketamine-therapy/protocols'
import { ivTrdAcuteSix, sageIndividual, scheduleCourse, spravatoTrdUs, wilkinson2021Cbt } from 'ketamine-therapy/protocols'
import { describe, expect, it } from 'vitest'
import { inline } from '../helpers/protocols'
import { issuesOf } from '../helpers/issues-of'
import { laySessions } from '../../src/protocols/course/lay'

const dates = (plan: CoursePlan): readonly string[] => plan.sessions.map((session) => session.date)
const six = (input: Partial<CourseInput>): CoursePlan =>
  scheduleCourse(ivTrdAcuteSix, { start: '2026-12-01', timeZone: 'America/Denver', ...input })

describe('a clock time that the zone skips', () => {
  // In Denver the clocks go from 02:00 to 03:00 on 2026-03-08.
  const skipped = (at: string, start: string) =>
    six({ start, at, weekdays: [7] }).findings.filter(({ code }) => code === 'protocols/clock-time-skipped')

  it('is told, with the time that takes its place', () => {
    const [finding, ...others] = skipped('02:30', '2026-03-08')
    expect(finding).toMatchObject({
      severity: 'caution',
      because: [{ path: 'sessions[0].startsAt', value: '2026-03-08T03:30:00-06:00', expected: '02:30' }],
    })
    expect(others).toEqual([])
    expect(skipped('03:30', '2026-03-08')).toEqual([])
    expect(skipped('02:30', '2026-03-15')).toEqual([])
  })
})

describe('the days of the trials', () => {
  // Singh 2016 and the schedules of the series: days 1, 3, 5, 8, 10, 12 and days 1, 4, 8, 11, 15, 18.
  it('three a week', () => {
    expect(dates(six({ schedules: { induction: 'three-a-week' } }))).toEqual([
      '2026-12-01',
      '2026-12-03',
      '2026-12-05',
      '2026-12-08',
      '2026-12-10',
      '2026-12-12',
    ])
  })

  it('two a week', () => {
    expect(dates(six({ schedules: { induction: 'two-a-week' } }))).toEqual([
      '2026-12-01',
      '2026-12-04',
      '2026-12-08',
      '2026-12-11',
      '2026-12-15',
      '2026-12-18',
    ])
  })

  // Phase 3 visits of SPRAVATO: days 1, 4, 8, 11, 15, 18, 22, 25; then weekly in weeks 5 to 8.
  it('SPRAVATO, with the step of each session', () => {
    const plan = scheduleCourse(spravatoTrdUs, { start: '2026-12-01', timeZone: 'America/Denver' })
    expect(dates(plan)).toEqual([
      '2026-12-01',
      '2026-12-04',
      '2026-12-08',
      '2026-12-11',
      '2026-12-15',
      '2026-12-18',
      '2026-12-22',
      '2026-12-25',
      '2027-01-01',
      '2027-01-08',
      '2027-01-15',
      '2027-01-22',
    ])
    expect(plan.sessions.map((session) => session.doseStep)).toEqual([
      'day-1',
      ...Array<string>(7).fill('after-day-1'),
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect(plan.sessions.map((session) => session.numberInPhase)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4])
    expect(plan.decisions).toEqual([
      { id: 'dp-spravato-w4', afterSession: 8, notBefore: '2026-12-25', text: expect.any(String) as string },
      { id: 'dp-spravato-w8', afterSession: 12, notBefore: '2027-01-22', text: expect.any(String) as string },
    ])
  })
})

describe('choices', () => {
  it('takes the first published schedule, says so and asks', () => {
    const plan = six({})
    expect(plan.phases).toEqual([{ id: 'induction', schedule: 'three-a-week', sessions: 6 }])
    expect(plan.assumptions.join()).toContain('first of the published schedules')
    expect(plan.missing.map((one) => one.path)).toEqual(['schedules.induction'])
    expect(six({ schedules: { induction: 'two-a-week' } }).missing).toEqual([])
  })

  it('leaves an open-ended phase out without a last day, and says so', () => {
    const plan = scheduleCourse(spravatoTrdUs, { start: '2026-12-01', timeZone: 'UTC' })
    expect(plan.findings.map((finding) => finding.code)).toEqual(['protocols/open-ended-phase'])
    expect(plan.missing.map((one) => one.path)).toEqual(['through'])
    const longer = scheduleCourse(spravatoTrdUs, { start: '2026-12-01', timeZone: 'UTC', through: '2027-03-05' })
    expect(dates(longer).slice(12)).toEqual(['2027-02-05', '2027-02-19', '2027-03-05'])
  })

  it('says when the last day cuts a course off', () => {
    const plan = six({ through: '2026-12-09' })
    expect(dates(plan)).toHaveLength(4)
    expect(plan.findings.map((finding) => finding.code)).toContain('protocols/course-cut-off')
  })

  // A clinic that plans one month at a time would see therapy for after the last infusion begin after the third of six.
  it('leaves therapy that is counted from a dose beyond the last day out with it', () => {
    const therapy = (psychotherapy: PsychotherapyModel, through?: string) =>
      six({ schedules: { induction: 'two-a-week' }, psychotherapy, through })
        .sessions.filter((session) => session.kind === 'integration')
        .map((session) => session.date)
    expect(therapy(wilkinson2021Cbt, '2026-12-09')).toEqual([])
    expect(therapy(wilkinson2021Cbt, '2026-12-18')[0]).toBe('2026-12-25')
    expect(therapy(sageIndividual, '2026-12-09')).toEqual(therapy(sageIndividual))
  })
})

// Three days lie between sessions of the trial at least. A clinic that is open on Tuesdays and Thursdays makes once a week of twice.
describe('days of the week that do not fit the schedule', () => {
  const told = (weekdays: readonly number[], start = '2026-12-01') =>
    scheduleCourse(spravatoTrdUs, { start, timeZone: 'UTC', weekdays }).findings.filter(
      ({ code }) => code === 'protocols/frequency-not-kept',
    )

  it('are told once for each phase, with the gaps that it needs', () => {
    const [finding, ...others] = told([2, 4])
    expect(finding).toMatchObject({ severity: 'caution', because: [{ path: 'weekdays', expected: '3 to 4 days' }] })
    expect(finding?.message).toContain('Twice a week, 8 sessions with day 1')
    expect(others).toEqual([])
    expect(told([1, 4], '2026-11-30')).toEqual([])
    expect(told([1, 2, 3, 4, 5])).toEqual([])
  })
})

describe('closed days', () => {
  it('moves one session and leaves the others where they are', () => {
    const plan = six({ schedules: { induction: 'three-a-week' }, unavailable: ['2026-12-05'] })
    expect(dates(plan)).toEqual(['2026-12-01', '2026-12-03', '2026-12-06', '2026-12-08', '2026-12-10', '2026-12-13'])
    const other = six({ schedules: { induction: 'two-a-week' }, unavailable: ['2026-12-18'] })
    expect(dates(other)).toEqual(['2026-12-01', '2026-12-04', '2026-12-08', '2026-12-11', '2026-12-15', '2026-12-19'])
    expect(other.sessions[5]?.reasons).toEqual([{ code: 'moved', text: expect.stringContaining('2026-12-18') as string }])
    expect(other.findings.map((finding) => finding.code)).toEqual(['protocols/off-label'])
  })

  it('counts a week as any seven days in a row: after 5 and 8 December the next of two a week is not before the 12th', () => {
    const plan = six({ schedules: { induction: 'two-a-week' }, unavailable: ['2026-12-04'] })
    expect(dates(plan)).toEqual(['2026-12-01', '2026-12-05', '2026-12-08', '2026-12-12', '2026-12-15', '2026-12-19'])
  })

  it('starts on the next open day', () => {
    const plan = six({ unavailable: ['2026-12-01', '2026-12-02'] })
    expect(plan.sessions[0]).toMatchObject({ date: '2026-12-03', reasons: [{ code: 'start' }] })
  })

  it('keeps gaps of 2 to 3 days on working days only', () => {
    expect(dates(six({ weekdays: [1, 2, 3, 4, 5] }))).toEqual([
      '2026-12-01',
      '2026-12-04',
      '2026-12-07',
      '2026-12-09',
      '2026-12-11',
      '2026-12-14',
    ])
  })

  it('says why a gap is longer than in the protocol', () => {
    const unavailable = ['2026-12-04', '2026-12-05', '2026-12-06', '2026-12-07']
    const plan = six({ schedules: { induction: 'two-a-week' }, unavailable })
    expect(dates(plan)).toEqual(['2026-12-01', '2026-12-08', '2026-12-11', '2026-12-15', '2026-12-18', '2026-12-22'])
    const gap = plan.findings.find((finding) => finding.code === 'protocols/gap-above-maximum')
    expect(gap).toMatchObject({ severity: 'caution', because: [{ path: 'sessions[1].date', value: '2026-12-08' }] })
    expect(gap?.message).toContain('7 days')
  })

  // The label has no rule for a lapse of more than 28 days; a closure makes one as missed sessions do.
  it.each([
    [27, false],
    [28, true],
  ])('of %s days in a row make a lapse: %s', (days, told) => {
    const unavailable = Array.from({ length: days }, (_, at) => new Date(Date.UTC(2026, 11, 5 + at)).toISOString().slice(0, 10))
    const plan = scheduleCourse(spravatoTrdUs, { start: '2026-12-01', timeZone: 'UTC', unavailable })
    expect(dates(plan).slice(0, 2)).toEqual(['2026-12-01', '2026-12-04'])
    expect(plan.findings.some((finding) => finding.code === 'protocols/miss-spravato-28d')).toBe(told)
  })

  it('never shortens a weekly gap: a holiday moves the sessions after it, and one before it where that saves a long gap', () => {
    const plan = scheduleCourse(spravatoTrdUs, { start: '2026-12-01', timeZone: 'UTC', unavailable: ['2027-01-01'] })
    expect(dates(plan).slice(6)).toEqual(['2026-12-22', '2026-12-26', '2027-01-02', '2027-01-09', '2027-01-16', '2027-01-23'])
    expect(plan.findings.filter((finding) => finding.code === 'protocols/gap-above-maximum')).toEqual([])
    const fixed = scheduleCourse(spravatoTrdUs, { start: '2026-12-01', timeZone: 'UTC', unavailable: ['2027-01-08'] })
    expect(dates(fixed).slice(7)).toEqual(['2026-12-26', '2027-01-02', '2027-01-09', '2027-01-16', '2027-01-23'])
  })

  // Days 0, 4, 8 and 12 with gaps of 2 to 4: after day 2 the third session is a day too late on day 7, its successor a day on 12; on day 8 it
  // keeps its usual day, and the two days too many are all its own.
  it('keeps the usual day of a session where an earlier one passes longest gaps by as many days', () => {
    const schedule = {
      ...ivTrdAcuteSix.courses[0]?.phases[0]?.schedules[0],
      sessions: 4,
      gapPatternDays: [4],
      minimumGapDays: 2,
      maximumGapDays: 4,
    } as Schedule
    const phase = { id: 'phase', label: 'Phase', length: '', sources: [], schedules: [schedule] }
    const protocol = inline({ kind: 'fixed', doseMg: 40, sources: [] }, { courses: [{ id: 'course', label: 'Course', phases: [phase] }] })
    const unavailable = [4, 5, 6, 7, 10, 11, 12].map((day) => `2026-12-${String(day).padStart(2, '0')}`)
    const plan = scheduleCourse(protocol, { start: '2026-12-01', timeZone: 'UTC', unavailable })
    expect(dates(plan)).toEqual(['2026-12-01', '2026-12-03', '2026-12-09', '2026-12-13'])
  })

  // From each day that a session can have, the next one has those of its longest gap to choose from: 120 sessions, 1680 days, 14 days and the one after.
  it('are looked for no more often in a long course than its longest gaps give cause to', () => {
    const slots = Array.from({ length: 120 }, (_, index) => ({
      usualDay: 14 * index,
      ...(index === 0 ? { pinnedDay: 0 } : {}),
      minimumGap: 7,
      maximumGap: 14,
      perSevenDays: 1,
      inPhase: index + 1,
    }))
    let asked = 0
    const isOpen = (day: number): boolean => {
      asked++
      return day !== 28
    }
    expect(laySessions([], slots, isOpen).slice(0, 4)).toEqual([0, 14, 27, 41])
    expect(asked).toBeLessThan(120 * 1680 * 15)
  })

  // Five in seven days with a month between any two: there are millions of plans. Trying all of them, one by one, gives this one.
  it('are looked for among the plans that can still be best', () => {
    const usualDays = [0, 1, 2, 3, 4, 7, 8, 9, 10, 11]
    const slots = usualDays.map((usualDay, index) => ({ usualDay, minimumGap: 1, maximumGap: 30, perSevenDays: 5, inPhase: index + 1 }))
    let asked = 0
    const isOpen = (day: number): boolean => {
      asked++
      return day !== 2 && day !== 8
    }
    expect(laySessions([], slots, isOpen)).toEqual([0, 1, 3, 4, 5, 7, 9, 10, 11, 12])
    expect(asked).toBeLessThan(200_000)
  })

  // What a closed day takes from daily sessions is never caught up: each comes on the first open day that is left, twice as many in twice the steps.
  it('are looked for in steps that grow with the sessions', () => {
    const isWeekday = (day: number): boolean => day % 7 !== 0
    const askedFor = (sessions: number): number => {
      const slots = Array.from({ length: sessions }, (_, at) => ({
        usualDay: at + 1,
        minimumGap: 1,
        maximumGap: 7,
        perSevenDays: undefined,
        inPhase: at + 1,
      }))
      let asked = 0
      const isOpen = (day: number): boolean => {
        asked++
        return isWeekday(day)
      }
      const open = Array.from({ length: 2 * sessions }, (_, at) => at + 1).filter(isWeekday)
      expect(laySessions([], slots, isOpen)).toEqual(open.slice(0, sessions))
      return asked
    }
    expect(askedFor(200)).toBeLessThan(3 * askedFor(100))
  })

  it('gives up after a year of closed days', () => {
    const unavailable = Array.from({ length: 400 }, (_, day) => new Date(Date.UTC(2026, 11, 1 + day)).toISOString().slice(0, 10))
    const plan = six({ unavailable })
    expect(plan.sessions).toEqual([])
    expect(plan.findings.map((finding) => finding.code)).toContain('protocols/no-open-day')
  })
})

describe('clock times', () => {
  it('are given only where asked for, with the offset of the day', () => {
    expect(six({}).sessions.every((session) => session.startsAt === undefined)).toBe(true)
    const plan = scheduleCourse(ivTrdAcuteSix, { start: '2026-10-30', timeZone: 'America/Denver', at: '09:30' })
    expect(plan.sessions.map((session) => session.startsAt)).toEqual([
      '2026-10-30T09:30:00-06:00',
      '2026-11-01T09:30:00-07:00',
      '2026-11-03T09:30:00-07:00',
      '2026-11-06T09:30:00-07:00',
      '2026-11-08T09:30:00-07:00',
      '2026-11-10T09:30:00-07:00',
    ])
    expect(plan.assumptions.join()).toContain("host's time zone data; one that the clocks show twice is the first")
  })

  it('follow the half hour of Lord Howe and the far side of the date line', () => {
    const at = (timeZone: string, start: string): readonly (string | undefined)[] =>
      scheduleCourse(ivTrdAcuteSix, { start, timeZone, at: '09:00' })
        .sessions.slice(0, 2)
        .map((session) => session.startsAt)
    expect(at('Australia/Lord_Howe', '2026-10-03')).toEqual(['2026-10-03T09:00:00+10:30', '2026-10-05T09:00:00+11:00'])
    expect(at('Pacific/Kiritimati', '2026-12-31')).toEqual(['2026-12-31T09:00:00+14:00', '2027-01-02T09:00:00+14:00'])
  })

  it('need a zone that the host knows', () => {
    expect(issuesOf(() => six({ timeZone: 'Mars/Olympus', at: '09:00' }))).toEqual(['timeZone: time-zone-unsupported'])
    expect(issuesOf(() => six({ timeZone: 'BST', at: '09:00' }))).toEqual(['timeZone: time-zone-unsupported'])
    expect(issuesOf(() => six({ timeZone: '+07:00', at: '09:00' }))).toEqual(['timeZone: malformed'])
    expect(issuesOf(() => six({ at: '9:00' }))).toEqual(['at: malformed'])
  })
})

describe('bad input', () => {
  it.each([
    [{ start: '2026-02-30' }, ['start: malformed']],
    [{ start: '9999-12-30' }, ['start: out-of-range']],
    [{ start: '0001-01-02' }, ['start: out-of-range']],
    [{ start: undefined }, ['start: required']],
    [{ timeZone: undefined }, ['timeZone: required']],
    [{ timeZone: 'Mountain Time', at: '9:30' }, ['timeZone: malformed', 'at: malformed']],
    [{ at: 9 }, ['at: wrong-type']],
    [{ weekdays: [] }, ['weekdays: out-of-range']],
    [{ weekdays: ['Mon', 1.5] }, ['weekdays[0]: wrong-type', 'weekdays[1]: out-of-range']],
    [{ weekdays: [0, 8] }, ['weekdays[0]: out-of-range', 'weekdays[1]: out-of-range']],
    [{ unavailable: ['Christmas'] }, ['unavailable[0]: malformed']],
    [{ through: '2026-11-30' }, ['through: out-of-range']],
    [{ through: '2046-12-01' }, ['through: out-of-range']],
    [{ course: 'seven' }, ['course: unknown-id']],
    [{ schedules: { induction: 'daily' } }, ['schedules.induction: unknown-id']],
    [{ schedules: { maintenance: 'weekly' } }, ['schedules.maintenance: unexpected']],
    [{ psychotherapy: 'sage' }, ['psychotherapy: wrong-type']],
    [{ participants: 0 }, ['participants: out-of-range']],
  ])('%j', (input, issues) => {
    expect(issuesOf(() => six(input as never))).toEqual(issues)
  })

  it('says that a number of participants is held against nothing where no model is given', () => {
    expect(six({ participants: 30 }).assumptions.join()).toContain('number of participants')
    expect(six({}).assumptions.join()).not.toContain('participants')
  })

  it('plans nothing where nothing is published', () => {
    const { courses: _none, ...rest } = inline({ kind: 'described-only', text: 'Not seen.', sources: [] })
    const plan = scheduleCourse({ ...rest, courses: [] }, { start: '2026-12-01', timeZone: 'UTC' })
    expect(plan.sessions).toEqual([])
    expect(plan.findings.map((finding) => finding.code)).toEqual(['protocols/no-published-course'])
  })
})
