import fc from 'fast-check'
import { addDays, dayNumber, isoWeekday } from 'ketamine-therapy/core'
import type { CourseInput, CoursePlan, Protocol, PsychotherapyModel } from 'ketamine-therapy/protocols'
import {
  calculateDose,
  courseTimeline,
  planInfusion,
  protocols,
  psychotherapyModels,
  rescheduleCourse,
  scheduleCourse,
} from 'ketamine-therapy/protocols'
import { describe, expect, it } from 'vitest'
import { inline } from '../helpers/protocols'
import { runs } from '../helpers/runs'

const dated = Object.values(protocols).filter((protocol) =>
  protocol.courses.some((course) => course.phases.some((phase) => phase.schedules.length > 0)),
)
const day = fc.integer({ min: 0, max: 2000 }).map((offset) => addDays('2025-01-01', offset))
const model = fc.option(fc.constantFrom<PsychotherapyModel>(...Object.values(psychotherapyModels)), { nil: undefined })

/** A course of any protocol, with closures, weekdays and therapy around it. */
const planned: fc.Arbitrary<{ readonly protocol: Protocol; readonly plan: CoursePlan }> = fc
  .record({
    protocol: fc.constantFrom(...dated),
    start: day,
    choice: fc.nat(5),
    weekdays: fc.option(fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 3, maxLength: 7 }), { nil: undefined }),
    closed: fc.array(fc.integer({ min: -30, max: 120 }), { maxLength: 12 }),
    psychotherapy: model,
  })
  .map(({ protocol, start, choice, weekdays, closed, psychotherapy }) => {
    const course = protocol.courses[choice % protocol.courses.length]
    const schedules = Object.fromEntries(
      (course?.phases ?? []).flatMap(({ id, schedules: choices }) => {
        const schedule = choices[choice % Math.max(1, choices.length)]
        return schedule === undefined ? [] : [[id, schedule.id]]
      }),
    )
    const input: CourseInput = {
      start,
      timeZone: 'America/Denver',
      through: addDays(start, 150),
      course: course?.id,
      schedules,
      weekdays,
      unavailable: closed.map((offset) => addDays(start, offset)),
      psychotherapy,
    }
    return { protocol, plan: scheduleCourse(protocol, input) }
  })

const changes = fc.record({
  missed: fc.uniqueArray(fc.nat(20), { maxLength: 3 }),
  moved: fc.option(fc.tuple(fc.nat(20), fc.integer({ min: -3, max: 10 })), { nil: undefined }),
  closed: fc.array(fc.integer({ min: 0, max: 120 }), { maxLength: 6 }),
})

const dosing = (plan: CoursePlan): CoursePlan['sessions'] => plan.sessions.filter((session) => session.kind === 'dosing')

function change(plan: CoursePlan, given: { missed: number[]; moved: [number, number] | undefined; closed: number[] }) {
  const sessions = dosing(plan)
  const pick = (index: number) => sessions[index % Math.max(1, sessions.length)]
  const missed = [...new Set(given.missed.flatMap((index) => pick(index)?.number ?? []))].map((number) => ({
    number,
    state: 'not-worse' as const,
  }))
  const wish = given.moved === undefined ? undefined : pick(given.moved[0])
  const moved =
    wish === undefined || missed.some((one) => one.number === wish.number)
      ? []
      : [{ number: wish.number, to: addDays(wish.date, given.moved?.[1] ?? 0) }]
  return { missed, moved, unavailable: given.closed.map((offset) => addDays(plan.input.start, offset)) }
}

describe('a course dated anew', () => {
  it('keeps every shortest gap, every limit in seven days, closed days and weekdays; refuses, or does all that was asked', () => {
    fc.assert(
      fc.property(planned, changes, ({ protocol, plan }, given) => {
        const asked = change(plan, given)
        const again = rescheduleCourse(protocol, plan, asked)
        const refused = again.findings.some((one) => ['protocols/move-breaks-gap', 'protocols/no-open-day'].includes(one.code))
        const sessions = dosing(again)
        if (refused) {
          expect(sessions.map((one) => one.date)).toEqual(dosing(plan).map((one) => one.date))
          expect(again.changes).toEqual([])
          return
        }
        for (const { number } of asked.missed) expect(sessions.map((one) => one.number)).not.toContain(number)
        for (const { number, to } of asked.moved) {
          const through = plan.input.through ?? ''
          if (to <= through) expect(sessions.find((one) => one.number === number)?.date).toBe(to)
        }
        sessions.forEach((session, index) => {
          const phase = protocol.courses.flatMap((course) => course.phases).find((one) => one.id === session.phase)
          const schedule = phase?.schedules.find((one) => one.id === again.phases.find((two) => two.id === session.phase)?.schedule)
          const before = sessions[index - 1]
          if (schedule === undefined) throw new Error('a session without a schedule')
          if (before !== undefined) expect(dayNumber(session.date) - dayNumber(before.date)).toBeGreaterThanOrEqual(schedule.minimumGapDays)
          if (schedule.perSevenDays !== undefined) {
            const week = sessions.filter(
              (one) => one.phase === session.phase && one.date <= session.date && dayNumber(session.date) - dayNumber(one.date) < 7,
            )
            expect(week.length).toBeLessThanOrEqual(schedule.perSevenDays)
          }
        })
        for (const { date } of sessions) {
          expect(again.input.unavailable).not.toContain(date)
          if (plan.input.weekdays !== undefined) expect(plan.input.weekdays).toContain(isoWeekday(date))
        }
      }),
      { numRuns: runs(400) },
    )
  })

  it('leaves what comes before the first change, dosing and therapy, where it is, and lists exactly what changed', () => {
    fc.assert(
      fc.property(planned, changes, ({ protocol, plan }, given) => {
        const asked = change(plan, given)
        const again = rescheduleCourse(protocol, plan, asked)
        const old = new Map(dosing(plan).map((one) => [one.number, one.date]))
        const now = new Map(dosing(again).map((one) => [one.number, one.date]))
        const numbers = [...new Set([...old.keys(), ...now.keys()])].filter((number) => old.get(number) !== now.get(number))
        expect(again.changes.map((one) => one.number)).toEqual(numbers.sort((a, b) => a - b))
        for (const one of again.changes) expect([one.from, one.to]).toEqual([old.get(one.number), now.get(one.number)])
        const touched = [
          ...asked.missed.map((one) => old.get(one.number) ?? ''),
          ...asked.moved.flatMap((one) => [old.get(one.number) ?? '', one.to]),
          ...plan.sessions.flatMap((one) => (asked.unavailable.includes(one.date) ? [one.date] : [])),
        ].sort()
        const first = touched[0] ?? '9999-12-31'
        // A dosing session that makes way may take the day of a therapy session before it that cannot share it.
        const firstOfTherapy = [first, ...again.changes.flatMap(({ to }) => to ?? [])].sort()[0] as string
        const before = (one: CoursePlan): readonly string[] =>
          one.sessions
            .filter((session) => session.date < (session.kind === 'dosing' ? first : firstOfTherapy))
            .map((session) => `${session.kind} ${session.date} ${session.phase}`)
        expect(before(again).slice(0, before(plan).length)).toEqual(before(plan))
      }),
      { numRuns: runs(400) },
    )
  })

  it('dated anew twice, no session goes back to a day that was missed before it, but on request', () => {
    fc.assert(
      fc.property(planned, changes, changes, ({ protocol, plan }, given, more) => {
        const first = rescheduleCourse(protocol, plan, change(plan, given))
        const asked = change(first, more)
        const wishes = asked.moved.map((one) => one.number)
        const second = rescheduleCourse(protocol, first, asked)
        expect(second.missedOn ?? []).toEqual(expect.arrayContaining([...(first.missedOn ?? [])]))
        const now = new Map(dosing(second).map((one) => [one.number, one.date]))
        for (const { number, date } of dosing(first).filter((one) => !wishes.includes(one.number))) {
          const lastMissed = (first.missedOn ?? []).filter((one) => one < date).at(-1) ?? ''
          if (now.has(number)) expect(now.get(number)?.localeCompare(lastMissed)).toBe(1)
        }
      }),
      { numRuns: runs(400) },
    )
  })

  it('without a change is the same course; a stored plan is as good as a fresh one; and it can be laid out in time', () => {
    fc.assert(
      fc.property(planned, changes, ({ protocol, plan }, given) => {
        const same = rescheduleCourse(protocol, plan, {})
        expect(same.sessions.map((one) => [one.kind, one.number, one.date])).toEqual(
          plan.sessions.map((one) => [one.kind, one.number, one.date]),
        )
        expect(same.decisions).toEqual(plan.decisions)
        const asked = change(plan, given)
        const stored = JSON.parse(JSON.stringify(plan)) as CoursePlan
        const again = rescheduleCourse(protocol, plan, asked)
        expect(JSON.stringify(rescheduleCourse(protocol, stored, asked))).toBe(JSON.stringify(again))
        const { events } = courseTimeline(protocol, again)
        expect(events.filter((event) => event.kind === 'dosing').map((event) => event.date)).toEqual(dosing(again).map((one) => one.date))
      }),
      { numRuns: runs(200) },
    )
  })
})

describe('a small course dated anew', () => {
  const schedule = {
    id: 'two',
    label: 'Twice a week',
    sessions: 5,
    gapPatternDays: [3, 4],
    minimumGapDays: 3,
    maximumGapDays: 4,
    perSevenDays: 2,
    gapBasis: 'trial',
    sources: [],
    gapSources: [],
  } as const
  const phase = { id: 'induction', label: 'Induction', length: '', sources: [], schedules: [schedule] }
  const short = inline({ kind: 'fixed', doseMg: 40, sources: [] }, { courses: [{ id: 'course', label: 'Course', phases: [phase] }] })
  const START = '2026-12-01'
  const usual = [0, 3, 7, 10, 14]

  const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0)

  /** Sessions moved, days moved, sum of days. */
  function priceOf(days: readonly number[], own: readonly number[]): readonly number[] {
    const away = days.map((day, at) => Math.abs(day - (own[at] as number)))
    return [away.filter((one) => one > 0).length, sum(away), sum(days)]
  }

  /** The best price over all plans that keep what must be kept; sessions are given by their days so far, the missed one left out. */
  function cheapest(
    own: readonly number[],
    missed: number | undefined,
    from: number,
    pinned: ReadonlyMap<number, number>,
    shut: ReadonlySet<number>,
  ): readonly number[] | undefined {
    let best: readonly number[] | undefined
    const search = (days: readonly number[]): void => {
      const index = days.length
      if (index === own.length) {
        const price = priceOf(days, own)
        const place = price.findIndex((part, at) => part !== best?.[at])
        if (best === undefined || (place >= 0 && (price[place] as number) < (best[place] as number))) best = price
        return
      }
      const day = own[index] as number
      const wish = pinned.get(day)
      // A wish before the first day of the course makes room before it.
      const earliest = missed === undefined || missed > day ? Math.min(0, ...pinned.values()) : missed + 1
      const choices = day < from ? [day] : wish === undefined ? Array.from({ length: 60 }, (_, at) => at + earliest) : [wish]
      for (const choice of choices) {
        if (day >= from && shut.has(choice)) continue
        if (index > 0 && choice < (days[index - 1] as number) + 3) continue
        if (index > 1 && choice < (days[index - 2] as number) + 7) continue
        if (wish === undefined && choice > (days[index - 1] ?? 0) + 14) break
        search([...days, choice])
      }
    }
    search([])
    return best
  }

  it('costs no more than a search over all plans finds', () => {
    const wish = fc.option(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: -4, max: 9 })), { nil: undefined })
    const drop = fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined })
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 20 }), { maxLength: 7 }), wish, drop, (offsets, moved, dropped) => {
        const course = scheduleCourse(short, { start: START, timeZone: 'UTC' })
        const wished = moved === undefined || moved[0] === dropped ? undefined : { from: usual[moved[0] - 1] as number, by: moved[1] }
        const to = wished === undefined ? undefined : wished.from + wished.by
        const again = rescheduleCourse(short, course, {
          unavailable: offsets.map((offset) => addDays(START, offset)),
          moved: moved === undefined || to === undefined ? [] : [{ number: moved[0], to: addDays(START, to) }],
          missed: dropped === undefined ? [] : [{ number: dropped }],
        })
        const missed = dropped === undefined ? undefined : (usual[dropped - 1] as number)
        const own = usual.filter((day) => day !== missed)
        const wishes = wished === undefined || to === undefined ? [] : [wished.from, to]
        const touched = [...own.filter((day) => offsets.includes(day)), ...wishes, ...(missed === undefined ? [] : [missed])]
        const from = Math.min(Number.POSITIVE_INFINITY, ...touched)
        const pinned = new Map(wished === undefined || to === undefined ? [] : [[wished.from, to] as const])
        const best = cheapest(own, missed, from, pinned, new Set(offsets))
        const refused = again.findings.some((one) => one.code === 'protocols/move-breaks-gap')
        expect(refused).toBe(best === undefined)
        if (best === undefined) return
        const days = dosing(again).map((one) => dayNumber(one.date) - dayNumber(START))
        expect(priceOf(days, own)).toEqual(best)
      }),
      { numRuns: runs(400) },
    )
  })
})

describe('therapy around dosing', () => {
  it('avoids closed days, never shares a day where the model forbids it, and is numbered by date', () => {
    fc.assert(
      fc.property(planned, ({ plan }) => {
        const { psychotherapy, unavailable = [], weekdays } = plan.input
        if (psychotherapy === undefined) return
        const days = dosing(plan).map((one) => one.date)
        for (const kind of ['preparation', 'integration'] as const) {
          const sessions = plan.sessions.filter((one) => one.kind === kind)
          expect(sessions.map((one) => one.number)).toEqual(sessions.map((_, index) => index + 1))
          for (const { date, around } of sessions) {
            expect(unavailable).not.toContain(date)
            if (weekdays !== undefined) expect(weekdays).toContain(isoWeekday(date))
            if (psychotherapy.sessions[around?.group ?? 0]?.sameDayAllowed === false) expect(days).not.toContain(date)
          }
        }
        if (days.length === 0) return
        const isCut = plan.findings.some(({ code }) => code === 'protocols/course-cut-off')
        for (const [index, group] of psychotherapy.sessions.entries()) {
          const last = group.from === 'last-dosing' && isCut ? 0 : 1
          const anchors = group.from === 'each-dosing' ? days.length : last
          expect(plan.sessions.filter((one) => one.around?.group === index)).toHaveLength(anchors * group.count)
        }
      }),
      { numRuns: runs(300) },
    )
  })
})

describe('therapy around dosing that is dated anew', () => {
  it('never shares a day where the model forbids it, and avoids closed days', () => {
    fc.assert(
      fc.property(planned, changes, ({ protocol, plan }, given) => {
        const again = rescheduleCourse(protocol, plan, change(plan, given))
        const { psychotherapy, unavailable = [] } = again.input
        const days = dosing(again).map((one) => one.date)
        for (const { date, around } of again.sessions) {
          if (around === undefined) continue
          expect(unavailable).not.toContain(date)
          if (psychotherapy?.sessions[around.group]?.sameDayAllowed === false) expect(days).not.toContain(date)
        }
      }),
      { numRuns: runs(300) },
    )
  })
})

describe('clock times', () => {
  const zones = [
    'America/Denver',
    'Europe/Berlin',
    'Australia/Lord_Howe',
    'Pacific/Kiritimati',
    'Asia/Kathmandu',
    'America/St_Johns',
    'UTC',
  ]

  it('never move a date, in any zone, on any day of the year, whatever the hour', () => {
    const hour = fc.integer({ min: 0, max: 23 }).map((value) => `${String(value).padStart(2, '0')}:30`)
    fc.assert(
      fc.property(
        fc.constantFrom(...dated),
        day,
        hour,
        fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 6 }),
        (protocol, start, at, closed) => {
          const unavailable = closed.map((offset) => addDays(start, offset))
          const plain = scheduleCourse(protocol, { start, timeZone: 'UTC', unavailable })
          for (const timeZone of zones) {
            const plan = scheduleCourse(protocol, { start, timeZone, at, unavailable })
            expect(plan.sessions.map((one) => one.date)).toEqual(plain.sessions.map((one) => one.date))
            for (const { date, startsAt } of dosing(plan)) expect(startsAt?.slice(0, 10)).toBe(date)
          }
        },
      ),
      { numRuns: runs(100) },
    )
  })
})

describe('units', () => {
  const kg = fc.integer({ min: 2000, max: 40000 }).map((value) => value / 100)
  const hundredths = fc.integer({ min: 1, max: 300 }).map((value) => value / 100)

  it('mg to mL and back is the dose, to what a syringe measures; mL an hour and back is the bag', () => {
    const minutes = fc.integer({ min: 1, max: 240 })
    fc.assert(
      fc.property(kg, hundredths, minutes, fc.constantFrom(1, 5, 10, 25, 50), (weightKg, mgPerKg, overMinutes, concentrationMgPerMl) => {
        const rule = { kind: 'per-kg', mgPerKg, overMinutes: { minimum: overMinutes, maximum: overMinutes }, sources: [] } as const
        const dose = calculateDose(inline(rule), { weightKg })
        const plan = planInfusion(dose, { concentrationMgPerMl, totalVolumeMl: 5000 })
        if (dose.outcome !== 'computed' || plan.outcome !== 'planned') return
        const step = plan.drugVolumeMl < 1 ? 0.01 : 0.1
        expect(Math.abs(plan.drugVolumeMl * concentrationMgPerMl - dose.doseMg)).toBeLessThanOrEqual(
          (step / 2) * concentrationMgPerMl + 0.05 + 1e-9,
        )
        const back = ((plan.stages[0]?.rateMlPerHour ?? 0) * overMinutes) / 60
        expect(Math.abs(back - 5000)).toBeLessThanOrEqual((0.05 * overMinutes) / 60 + 1e-9)
      }),
      { numRuns: runs(1000) },
    )
  })

  it('a rate in micrograms for each kg and minute is the same rate in mg for each kg and hour', () => {
    fc.assert(
      fc.property(kg, fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 48 }), (weightKg, tenths, hours) => {
        const perMinute = calculateDose(inline({ kind: 'per-kg-per-minute', microgramsPerKgPerMinute: tenths / 10, hours, sources: [] }), {
          weightKg,
        })
        // 1 µg/kg/min is 0.06 mg/kg/h.
        const perHour = calculateDose(inline({ kind: 'per-kg-per-hour', mgPerKgPerHour: (tenths * 6) / 1000, hours, sources: [] }), {
          weightKg,
        })
        if (perMinute.outcome !== 'computed' || perHour.outcome !== 'computed') throw new Error('not computed')
        expect(perMinute.exactDoseMg).toBe(perHour.exactDoseMg)
      }),
      { numRuns: runs(500) },
    )
  })
})
