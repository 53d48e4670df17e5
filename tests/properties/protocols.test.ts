import fc from 'fast-check'
import { dayNumber, isoWeekday } from 'ketamine-therapy/core'
import type { CoursePlan, DoseRule, Protocol } from 'ketamine-therapy/protocols'
import { calculateDose, ivTrdAcuteSix, planInfusion, protocols, scheduleCourse, spravatoTrdUs } from 'ketamine-therapy/protocols'
import { describe, expect, it } from 'vitest'
import { exactText, fixed, least, over, pair, same, times } from '../helpers/dose-oracle'
import { ceiling, computed, inline } from '../helpers/protocols'
import { runs } from '../helpers/runs'

const weight = fc.integer({ min: 2000, max: 40000 }).map((hundredths) => hundredths / 100)
const mgPerKg = fc.integer({ min: 1, max: 300 }).map((hundredths) => hundredths / 100)
const top = fc.integer({ min: 100, max: 40000 }).map((hundredths) => hundredths / 100)
const perKg = (value: number): DoseRule => ({ kind: 'per-kg', mgPerKg: value, overMinutes: { minimum: 40, maximum: 40 }, sources: [] })

describe('doses', () => {
  it('agree with an independent oracle', () => {
    fc.assert(
      fc.property(weight, mgPerKg, top, (kg, perKilogram, highest) => {
        const protocol = inline(perKg(perKilogram), { ceilings: [ceiling('mg-per-session', highest)] })
        const dose = computed(calculateDose(protocol, { weightKg: kg }))
        const raw = times(pair(kg), pair(perKilogram))
        const exact = least(raw, pair(highest))
        expect(same(exactText(dose.exactDoseMg), exact)).toBe(true)
        const up = fixed(exact, 1)
        const capped = same(exact, pair(highest)) || up > highest
        expect(dose.doseMg).toBe(capped ? fixed(exact, 1, 'down') : up)
      }),
      { numRuns: runs(10_000) },
    )
  })

  it('volumes, rates and deviations agree with an independent oracle', () => {
    const strength = fc.constantFrom(5, 10, 25, 50)
    fc.assert(
      fc.property(
        weight,
        mgPerKg,
        strength,
        fc.integer({ min: 1, max: 240 }),
        fc.integer({ min: 1, max: 50 }),
        (kg, perKilogram, mgPerMl, minutes, tens) => {
          const exact = times(pair(kg), pair(perKilogram))
          const rule: DoseRule = { kind: 'per-kg', mgPerKg: perKilogram, overMinutes: { minimum: minutes, maximum: minutes }, sources: [] }
          const totalVolumeMl = tens * 10
          const answer = planInfusion(calculateDose(inline(rule), { weightKg: kg }), { concentrationMgPerMl: mgPerMl, totalVolumeMl })
          const volume = over(exact, pair(mgPerMl))
          const fits = volume.top <= volume.bottom * BigInt(totalVolumeMl)
          const isMeasured = fixed(volume, 2) > 0
          expect(answer.outcome).toBe(fits && isMeasured ? 'planned' : 'not-computable')
          if (answer.outcome !== 'planned') return
          const stage = answer.stages[0]
          expect(stage?.drugVolumeMl).toBe(fixed(volume, volume.top < volume.bottom ? 2 : 1))
          expect(stage?.rateMlPerHour).toBe(fixed(over(times(pair(totalVolumeMl), pair(60)), pair(minutes)), 1))
          expect(answer.totalVolumeMl).toBe(totalVolumeMl)
        },
      ),
      { numRuns: runs(2000) },
    )
  })

  it('never pass a ceiling, whatever its kind', () => {
    const unit = fc.constantFrom('mg-per-session', 'mg-per-kg', 'mg-per-hour', 'mg-per-kg-per-hour')
    const ceilings = fc.array(fc.tuple(unit, fc.integer({ min: 1, max: 9000 })), { minLength: 1, maxLength: 4 })
    const rules: fc.Arbitrary<DoseRule> = fc.oneof(
      mgPerKg.map(perKg),
      mgPerKg.map((value): DoseRule => ({ kind: 'per-kg-per-hour', mgPerKgPerHour: value, hours: 4, sources: [] })),
    )
    fc.assert(
      fc.property(weight, rules, ceilings, (kg, rule, limits) => {
        const protocol = inline(rule, { ceilings: limits.map(([kind, value]) => ceiling(kind, value / 100)) })
        const answer = calculateDose(protocol, { weightKg: kg })
        if (answer.outcome === 'not-computable') return
        const dose = computed(answer)
        for (const { unit: kind, value } of protocol.ceilings) {
          if (kind === 'mg-per-session') expect(dose.doseMg).toBeLessThanOrEqual(value)
          if (kind === 'mg-per-kg') expect(dose.doseMg).toBeLessThanOrEqual(value * kg + 1e-9)
          if (kind === 'mg-per-hour' && rule.kind === 'per-kg-per-hour') expect(dose.doseMg / 4).toBeLessThanOrEqual(value + 1e-9)
          if (kind === 'mg-per-kg-per-hour' && rule.kind === 'per-kg-per-hour')
            expect(dose.doseMg / 4).toBeLessThanOrEqual(value * kg + 1e-9)
        }
      }),
      { numRuns: runs(2000) },
    )
  })

  it('do not fall as weight rises, up to the ceiling and at it', () => {
    fc.assert(
      fc.property(weight, weight, mgPerKg, top, (one, other, perKilogram, highest) => {
        const protocol = inline(perKg(perKilogram), { ceilings: [ceiling('mg-per-session', highest)] })
        const [light, heavy] = [Math.min(one, other), Math.max(one, other)]
        const mg = (kg: number): number => computed(calculateDose(protocol, { weightKg: kg })).doseMg
        expect(mg(light)).toBeLessThanOrEqual(mg(heavy))
      }),
      { numRuns: runs(1000) },
    )
  })

  it('given in stages are the sum of their stages, in mg and in mL', () => {
    const stage = fc.record({ mgPerKg, overMinutes: fc.integer({ min: 1, max: 120 }) })
    fc.assert(
      fc.property(weight, fc.array(stage, { minLength: 1, maxLength: 4 }), (kg, parts) => {
        const stages = parts.map((part, index) => ({ id: `stage-${index}`, ...part }))
        const dose = computed(calculateDose(inline({ kind: 'multi-stage', stages, sources: [] }), { weightKg: kg }))
        const tenths = (dose.stages ?? []).map((one) => Math.round(one.doseMg * 10))
        expect(Math.round(dose.doseMg * 10)).toBe(tenths.reduce((sum, one) => sum + one, 0))
        const plan = planInfusion(dose, { concentrationMgPerMl: 10, totalVolumeMl: 5000 })
        if (plan.outcome !== 'planned') throw new Error(JSON.stringify(plan))
        expect(plan.stages.reduce((sum, one) => sum + one.volumeMl, 0)).toBeCloseTo(5000, 6)
        expect(plan.stages.reduce((sum, one) => sum + one.drugVolumeMl, 0)).toBeCloseTo(plan.drugVolumeMl, 9)
        expect(plan.drugVolumeMl + plan.diluentMl).toBeCloseTo(5000, 9)
      }),
      { numRuns: runs(1000) },
    )
  })

  it('come out of no protocol when the weight it needs is left out', () => {
    for (const protocol of Object.values(protocols)) {
      for (const phase of [undefined, ...protocol.courses.flatMap((course) => course.phases.map((one) => one.id))]) {
        const answer = calculateDose(protocol, { phase })
        if (answer.outcome === 'computed') expect(answer.weight).toBeUndefined()
      }
    }
  })
})

describe('courses', () => {
  const start = fc.integer({ min: 0, max: 2000 }).map((day) => new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10))
  const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 })
  const closed = fc.array(fc.integer({ min: 0, max: 120 }), { maxLength: 40 })
  const open = Object.values(protocols).filter((protocol) =>
    protocol.courses.some((course) => course.phases.some((phase) => phase.schedules.length > 0)),
  )

  const inputs = fc.record({ start, weekdays, closed, index: fc.nat(), choice: fc.nat() })

  function build(given: {
    start: string
    weekdays: number[]
    closed: number[]
    index: number
    choice: number
  }): [Protocol, CoursePlan, Set<string>] {
    const protocol = open[given.index % open.length] as Protocol
    const course = protocol.courses[given.choice % protocol.courses.length]
    const unavailable = given.closed.map((offset) => new Date(Date.parse(given.start) + offset * 86_400_000).toISOString().slice(0, 10))
    const schedules = Object.fromEntries(
      (course?.phases ?? []).flatMap((phase) => {
        const schedule = phase.schedules[given.choice % Math.max(1, phase.schedules.length)]
        return schedule === undefined ? [] : [[phase.id, schedule.id]]
      }),
    )
    const through = new Date(Date.parse(given.start) + 150 * 86_400_000).toISOString().slice(0, 10)
    const input = {
      start: given.start,
      timeZone: 'America/Denver',
      weekdays: given.weekdays,
      unavailable,
      through,
      course: course?.id,
      schedules,
    }
    return [protocol, scheduleCourse(protocol, input), new Set(unavailable)]
  }

  it('keep every shortest gap, every limit in seven days, every closed day and weekday', () => {
    fc.assert(
      fc.property(inputs, (given) => {
        const [protocol, plan, unavailable] = build(given)
        const phases = protocol.courses.flatMap((course) => course.phases)
        for (const { date } of plan.sessions) expect(unavailable.has(date)).toBe(false)
        const dosing = plan.sessions.filter((session) => session.kind === 'dosing')
        const days = dosing.map((session) => dayNumber(session.date))
        dosing.forEach((session, index) => {
          expect(given.weekdays).toContain(isoWeekday(session.date))
          const planned = plan.phases.find((phase) => phase.id === session.phase)
          const schedule = phases.find((phase) => phase.id === session.phase)?.schedules.find((one) => one.id === planned?.schedule)
          if (schedule === undefined) throw new Error('a session without a schedule')
          const gap = index === 0 ? undefined : (days[index] as number) - (days[index - 1] as number)
          if (gap !== undefined) expect(gap).toBeGreaterThanOrEqual(schedule.minimumGapDays)
          const longest = Math.max(schedule.maximumGapDays, session.numberInPhase === 1 ? (schedule.entryGapDays ?? 0) : 0)
          const reported = plan.findings.some((finding) => finding.because[0]?.path === `sessions[${plan.sessions.indexOf(session)}].date`)
          if (gap !== undefined) expect(reported).toBe(gap > longest)
          if (schedule.perSevenDays === undefined) return
          const inWeek = dosing.filter(
            (other, at) => other.phase === session.phase && at <= index && (days[index] as number) - (days[at] as number) < 7,
          )
          expect(inWeek.length).toBeLessThanOrEqual(schedule.perSevenDays)
        })
      }),
      { numRuns: runs(500) },
    )
  })

  it('are the same whatever the order of closed days and weekdays, and closing an unused day changes nothing', () => {
    fc.assert(
      fc.property(inputs, fc.nat(), (given, pick) => {
        const [, plan, unavailable] = build(given)
        const [, shuffled] = build({ ...given, weekdays: [...given.weekdays].reverse(), closed: [...given.closed].reverse() })
        expect({ ...shuffled, input: plan.input }).toEqual(plan)
        const used = new Set(plan.sessions.map((session) => session.date))
        const offset = pick % 120
        const date = new Date(Date.parse(given.start) + offset * 86_400_000).toISOString().slice(0, 10)
        if (used.has(date) || unavailable.has(date) || date === given.start) return
        const [, again] = build({ ...given, closed: [...given.closed, offset] })
        expect(again.sessions.map((session) => session.date)).toEqual(plan.sessions.map((session) => session.date))
      }),
      { numRuns: runs(500) },
    )
  })

  it('are no longer than a search over all plans finds, for small courses', () => {
    const short = inline(perKg(0.5), {
      courses: [
        {
          id: 'course',
          label: 'Course',
          phases: [
            {
              id: 'induction',
              label: 'Induction',
              length: '',
              sources: [],
              schedules: [
                {
                  id: 'two',
                  label: 'Twice a week',
                  sessions: 4,
                  gapPatternDays: [3, 4],
                  minimumGapDays: 3,
                  maximumGapDays: 4,
                  perSevenDays: 2,
                  gapBasis: 'trial',
                  sources: [],
                  gapSources: [],
                },
              ],
            },
          ],
        },
      ],
    })
    fc.assert(
      fc.property(start, fc.uniqueArray(fc.integer({ min: 1, max: 24 }), { maxLength: 14 }), (first, offsets) => {
        const unavailable = offsets.map((offset) => new Date(Date.parse(first) + offset * 86_400_000).toISOString().slice(0, 10))
        const plan = scheduleCourse(short, { start: first, timeZone: 'UTC', unavailable })
        const days = plan.sessions.map((session) => dayNumber(session.date) - dayNumber(first))
        expect(cost(days)).toEqual(cheapest(new Set(offsets)))
      }),
      { numRuns: runs(300) },
    )
  })

  /** Days beyond the longest gap, sessions moved, days moved, sum of days. */
  function cost(days: readonly number[]): readonly number[] {
    const usual = [0, 3, 7, 10]
    const excess = days.slice(1).reduce((sum, day, index) => sum + Math.max(0, day - (days[index] as number) - 4), 0)
    const away = days.map((day, index) => Math.abs(day - (usual[index] as number)))
    return [excess, away.filter((one) => one > 0).length, away.reduce((a, b) => a + b, 0), days.reduce((a, b) => a + b, 0)]
  }

  function cheapest(shut: ReadonlySet<number>): readonly number[] {
    let best: readonly number[] | undefined
    const last = 40
    for (let a = 3; a < last; a++) {
      if (shut.has(a)) continue
      for (let b = Math.max(a + 3, 7); b < last; b++) {
        if (shut.has(b)) continue
        for (let c = Math.max(b + 3, a + 7); c < last; c++) {
          if (shut.has(c)) continue
          const price = cost([0, a, b, c])
          const difference = price.findIndex((part, index) => part !== (best?.[index] ?? Number.NaN))
          if (best === undefined || (difference >= 0 && (price[difference] as number) < (best[difference] as number))) best = price
        }
      }
    }
    return best ?? []
  }

  it('have the same dates in every zone, and clock times with the offset of the day', () => {
    const zones = [
      'America/Denver',
      'Europe/Berlin',
      'Australia/Lord_Howe',
      'Pacific/Kiritimati',
      'Asia/Kathmandu',
      'America/St_Johns',
      'UTC',
    ]
    // Starts around changes of daylight saving time: 2026-03-08 and 2026-11-01 in Denver, 2026-10-04 in Lord Howe, by half an hour.
    const starts = ['2026-03-05', '2026-10-01', '2026-10-29', '2026-12-30']
    for (const first of starts) {
      for (const protocol of [ivTrdAcuteSix, spravatoTrdUs]) {
        const plans = zones.map((timeZone) => scheduleCourse(protocol, { start: first, timeZone, at: '09:00' }))
        for (const plan of plans) {
          expect(plan.sessions.map((session) => session.date)).toEqual(plans[0]?.sessions.map((session) => session.date))
          expect(plan.sessions.every((session) => session.startsAt?.startsWith(`${session.date}T09:00:00`))).toBe(true)
        }
      }
    }
  })
})
