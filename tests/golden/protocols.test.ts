import type { DoseRule, InfusionInput, InfusionPlan, Protocol } from 'ketamine-therapy/protocols'
import {
  calculateDose,
  eskNs28,
  ivTrdAcuteSix,
  ketInj10,
  ketInj100,
  ketInj50,
  monitoringTimeline,
  planInfusion,
  scheduleCourse,
  spravatoTrdUs,
} from 'ketamine-therapy/protocols'
import { describe, expect, it } from 'vitest'
import { exactText, fixed, over, pair, times } from '../helpers/dose-oracle'
import { ceiling, computed, inline, liquid, rated } from '../helpers/protocols'

// Worked examples of published regimens. Each names where its rule is from. Values are compared at the precision they are printed with.

const perKg = (mgPerKg: number, minutes?: number): DoseRule => ({
  kind: 'per-kg',
  mgPerKg,
  ...(minutes === undefined ? {} : { overMinutes: { minimum: minutes, maximum: minutes } }),
  sources: [],
})

function plan(dose: Parameters<typeof planInfusion>[0], input: InfusionInput): Extract<InfusionPlan, { outcome: 'planned' }> {
  const answer = planInfusion(dose, input)
  if (answer.outcome !== 'planned') throw new Error(`not planned: ${JSON.stringify(answer)}`)
  return answer
}

/** Dose over its time, mg for each hour, to 0.1. */
function mgPerHour(exactMg: string, minutes: number): number {
  return fixed(over(times(exactText(exactMg), pair(60)), pair(minutes)), 1)
}

describe('infusions by weight over 40 minutes', () => {
  const fava = (mgPerKg: number): Protocol => inline(perKg(mgPerKg, 40))
  it.each([
    {
      id: 'wx-01',
      from: 'Singh 2016',
      protocol: ivTrdAcuteSix,
      kg: 70,
      total: 100,
      mg: 35,
      mgH: 52.5,
      mlH: 150,
      ml: { 50: [0.7, 0], 10: [3.5, 0] },
    },
    {
      id: 'wx-02',
      from: 'Singh 2016',
      protocol: ivTrdAcuteSix,
      kg: 82.5,
      total: 100,
      mg: 41.3,
      mgH: 61.9,
      mlH: 150,
      ml: { 50: [0.83, 0.6], 10: [4.1, -0.6] },
    },
    {
      id: 'wx-03',
      from: 'Phillips 2019',
      protocol: ivTrdAcuteSix,
      kg: 54,
      total: 50,
      mg: 27,
      mgH: 40.5,
      mlH: 75,
      ml: { 50: [0.54, 0], 10: [2.7, 0] },
    },
    { id: 'wx-06', from: 'Fava 2020', protocol: fava(0.1), kg: 80, total: 100, mg: 8, mgH: 12, mlH: 150, ml: { 10: [0.8, 0] } },
    { id: 'wx-07', from: 'Fava 2020', protocol: fava(0.2), kg: 80, total: 100, mg: 16, mgH: 24, mlH: 150, ml: { 10: [1.6, 0] } },
    { id: 'wx-08', from: 'Fava 2020', protocol: fava(1), kg: 80, total: 100, mg: 80, mgH: 120, mlH: 150, ml: { 50: [1.6, 0] } },
    {
      id: 'wx-10',
      from: 'Grabski 2022',
      protocol: inline(perKg(0.8, 40)),
      kg: 75,
      total: 100,
      mg: 60,
      mgH: 90,
      mlH: 150,
      ml: { 50: [1.2, 0] },
    },
    {
      id: 'wx-12',
      from: 'Abbar 2022',
      protocol: inline(perKg(0.5, 40)),
      kg: 61,
      total: 100,
      mg: 30.5,
      mgH: 45.8,
      mlH: 150,
      ml: { 50: [0.61, 0] },
    },
    {
      id: 'wx-46',
      from: 'Feder 2021',
      protocol: inline(perKg(0.5, 40)),
      kg: 88,
      total: 100,
      mg: 44,
      mgH: 66,
      mlH: 150,
      ml: { 50: [0.88, 0] },
    },
  ])('$id ($from): $kg kg', ({ protocol, kg, total, mg, mgH, mlH, ml }) => {
    const dose = computed(calculateDose(protocol, { weightKg: kg }))
    expect(dose.doseMg).toBe(mg)
    expect(mgPerHour(dose.exactDoseMg, 40)).toBe(mgH)
    for (const [strength, [volume, deviation]] of Object.entries(ml)) {
      const stage = plan(dose, { concentrationMgPerMl: Number(strength), totalVolumeMl: total }).stages[0]
      expect(stage).toMatchObject({ drugVolumeMl: volume, deviationPercent: deviation, rateMlPerHour: mlH, volumeMl: total })
    }
  })

  it('wx-12 (Abbar 2022): two infusions are 61 mg in all, and wx-46 (Feder 2021): six are 264 mg', () => {
    const dose = (kg: number): number => computed(calculateDose(ivTrdAcuteSix, { weightKg: kg })).doseMg
    expect(dose(61) * 2).toBe(61)
    expect(dose(88) * 6).toBe(264)
  })

  it.each([
    { id: 'wx-04', sex: 'male', height: 178, kg: 130, ideal: 73.2, mg: 36.6, ml: 0.73, deviation: -0.2, actualMg: 65 },
    { id: 'wx-05', sex: 'female', height: 163, kg: 104, ideal: 55.1, mg: 27.5, ml: 0.55, deviation: -0.2, actualMg: 52 },
  ] as const)(
    '$id (APA task force 2017): ideal weight, $sex, $height cm, $kg kg',
    ({ sex, height, kg, ideal, mg, ml, deviation, actualMg }) => {
      const body = { weightKg: kg, heightCm: height, sexAtBirth: sex }
      const dose = computed(calculateDose(ivTrdAcuteSix, { ...body, weightBasis: 'ideal-devine' }))
      expect(fixed(exactText(dose.weight?.exactKg ?? ''), 1)).toBe(ideal)
      expect(dose.doseMg).toBe(mg)
      expect(plan(dose, { concentrationMgPerMl: 50, totalVolumeMl: 100 }).stages[0]).toMatchObject({
        drugVolumeMl: ml,
        deviationPercent: deviation,
        rateMlPerHour: 150,
      })
      expect(computed(calculateDose(ivTrdAcuteSix, body)).doseMg).toBe(actualMg)
    },
  )
})

describe('stages, boluses and short infusions', () => {
  it('wx-09 (Dakwar 2020): 80 kg, 0.11 mg/kg over 2 min and 0.60 mg/kg over 50 min', () => {
    const stages = [
      { id: 'bolus', mgPerKg: 0.11, overMinutes: 2 },
      { id: 'infusion', mgPerKg: 0.6, overMinutes: 50 },
    ]
    const dose = computed(calculateDose(inline({ kind: 'multi-stage', stages, sources: [] }), { weightKg: 80 }))
    expect(dose.doseMg).toBe(56.8)
    expect(dose.overMinutes).toEqual({ minimum: 52, maximum: 52 })
    expect(dose.stages?.map((stage) => stage.doseMg)).toEqual([8.8, 48])
    expect(plan(dose, { concentrationMgPerMl: 10, stage: 'bolus' }).stages[0]?.drugVolumeMl).toBe(0.88)
    const infusion = plan(dose, { concentrationMgPerMl: 50, totalVolumeMl: 50, stage: 'infusion' }).stages[0]
    expect(infusion).toMatchObject({ drugVolumeMl: 0.96, rateMlPerHour: 60 })
    expect(mgPerHour('48', 50)).toBe(57.6)
  })

  it('wx-11 (Larkin 2011, Kashani 2014): 68 kg, 0.2 mg/kg over 1 to 2 min', () => {
    const dose = computed(
      calculateDose(inline({ kind: 'per-kg', mgPerKg: 0.2, overMinutes: { minimum: 1, maximum: 2 }, sources: [] }), { weightKg: 68 }),
    )
    expect(dose.doseMg).toBe(13.6)
    expect(planInfusion(dose, { concentrationMgPerMl: 10 }).missing.map((one) => one.path)).toEqual(['overMinutes'])
    expect(plan(dose, { concentrationMgPerMl: 10, overMinutes: 2 }).stages[0]).toMatchObject({ drugVolumeMl: 1.4, deviationPercent: 2.9 })
    expect(mgPerHour(dose.exactDoseMg, 2) / 60).toBeCloseTo(6.8, 10)
  })

  it.each([
    { id: 'wx-30', from: 'ACEP 2017, Motov 2017', rule: perKg(0.3, 15), kg: 78, mg: 23.4, strength: 10, total: 100, ml: 2.3, mlH: 400 },
    { id: 'wx-31', from: 'Cohen 2018', rule: fixedOver(80, 120), kg: undefined, mg: 80, strength: 50, total: 250, ml: 1.6, mlH: 125 },
    { id: 'wx-43', from: 'Wang 2024', rule: perKg(0.2, 40), kg: 72, mg: 14.4, strength: 25, total: 40, ml: 0.58, mlH: 60 },
    { id: 'wx-44', from: 'Ren 2025', rule: perKg(0.25, 20), kg: 80, mg: 20, strength: 25, total: 20, ml: 0.8, mlH: 60 },
  ])('$id ($from)', ({ rule, kg, mg, strength, total, ml, mlH }) => {
    const dose = computed(calculateDose(inline(rule), { weightKg: kg }))
    expect(dose.doseMg).toBe(mg)
    expect(plan(dose, { concentrationMgPerMl: strength, totalVolumeMl: total }).stages[0]).toMatchObject({
      drugVolumeMl: ml,
      rateMlPerHour: mlH,
    })
  })

  it('wx-43 (Wang 2024): rounding the volume adds 0.7 percent', () => {
    const dose = calculateDose(inline(perKg(0.2, 40)), { weightKg: 72 })
    expect(plan(dose, { concentrationMgPerMl: 25, totalVolumeMl: 40 }).stages[0]?.deviationPercent).toBe(0.7)
  })

  it('wx-45 (Ketalar label): 35 mg from 100 mg/mL by vein is diluted with an equal volume first', () => {
    const dose = calculateDose(ivTrdAcuteSix, { weightKg: 70 })
    expect(planInfusion(dose, { concentrationMgPerMl: 100 }).findings[0]).toMatchObject({
      code: 'protocols/undiluted-by-vein',
      severity: 'stop',
    })
    expect(plan(dose, { concentrationMgPerMl: 100, totalVolumeMl: 0.7 })).toMatchObject({ drugVolumeMl: 0.35, diluentMl: 0.35 })
    expect(planInfusion(dose, { concentrationMgPerMl: 100, totalVolumeMl: 0.69 }).outcome).toBe('not-computable')
  })

  it('wx-48 (Anderson 2017, Fernie 2017): 70 kg, adjunct 0.5 mg/kg, sole anesthetic up to 2 mg/kg', () => {
    expect(computed(calculateDose(inline(perKg(0.5)), { weightKg: 70, formulation: 'ket-inj-50' }))).toMatchObject({
      doseMg: 35,
      volumeMl: 0.7,
    })
    const upTo = inline(perKg(2), { ceilings: [ceiling('mg-per-kg', 2)] })
    expect(computed(calculateDose(upTo, { weightKg: 70, formulation: 'ket-inj-50' }))).toMatchObject({
      doseMg: 140,
      volumeMl: 2.8,
      atCeiling: true,
    })
  })
})

describe('injections under the skin and into a muscle', () => {
  const kads = (mgPerKg: number): Protocol =>
    inline(perKg(mgPerKg), { routes: ['subcutaneous'], ceilings: [ceiling('mg-per-kg', 0.9), ceiling('mg-per-session', 91)] })
  it.each([
    { id: 'wx-13', mgPerKg: 0.5, mg: 36, ml: 0.36, deviation: 0 },
    { id: 'wx-14', mgPerKg: 0.6, mg: 43.2, ml: 0.43, deviation: -0.5 },
    { id: 'wx-15', mgPerKg: 0.75, mg: 54, ml: 0.54, deviation: 0 },
    { id: 'wx-16', mgPerKg: 0.9, mg: 64.8, ml: 0.64, deviation: -1.2 },
  ])('$id (Loo 2023): 72 kg, $mgPerKg mg/kg', ({ mgPerKg, mg, ml, deviation }) => {
    const dose = computed(calculateDose(kads(mgPerKg), { weightKg: 72, formulation: 'ket-inj-100' }))
    expect(dose).toMatchObject({ doseMg: mg, volumeMl: ml })
    expect(plan({ ...dose, overMinutes: { minimum: 1, maximum: 1 } }, { concentrationMgPerMl: 100 }).stages[0]?.deviationPercent).toBe(
      deviation,
    )
  })

  it('wx-17 (Chilukuri 2014): 66 kg, 0.5 mg/kg', () => {
    const protocol = inline(perKg(0.5), { routes: ['intramuscular'] })
    expect(computed(calculateDose(protocol, { weightKg: 66, formulation: 'ket-inj-100' }))).toMatchObject({ doseMg: 33, volumeMl: 0.33 })
    expect(computed(calculateDose(protocol, { weightKg: 66, formulation: 'ket-inj-50' }))).toMatchObject({ doseMg: 33, volumeMl: 0.66 })
  })

  it('wx-18 (NCT05468047): 90 kg, 0.75 mg/kg, at most 60 mg', () => {
    const protocol = inline(perKg(0.75), { routes: ['intramuscular'], ceilings: [ceiling('mg-per-session', 60)] })
    const dose = computed(calculateDose(protocol, { weightKg: 90, formulation: 'ket-inj-100' }))
    expect(dose).toMatchObject({ doseMg: 60, volumeMl: 0.6, ceilingApplied: { value: 60 } })
  })
})

describe('infusions by the hour', () => {
  const crps = inline(
    { kind: 'per-kg-per-hour', mgPerKgPerHour: 0.35, hours: 4, sources: [] },
    { ceilings: [ceiling('mg-per-kg-per-hour', 0.35), ceiling('mg-per-hour', 25)] },
  )
  it.each([
    // The published rate is the highest of the trial: a volume at it is rounded down, 1.6 mL and not 1.7.
    { id: 'wx-19', kg: 60, mgH: 21, mg: 84, ml: 1.6, deviation: -4.8, finalMgPerMl: 0.84 },
    { id: 'wx-20', kg: 85, mgH: 25, mg: 100, ml: 2, deviation: 0, finalMgPerMl: 1 },
  ])('$id (Schwartzman 2009): $kg kg, 0.35 mg/kg/h, at most 25 mg/h, 4 h on 10 days', ({ kg, mgH, mg, ml, deviation, finalMgPerMl }) => {
    const dose = computed(calculateDose(crps, { weightKg: kg }))
    expect(dose).toMatchObject({ doseMg: mg, rateMgPerHour: mgH, atCeiling: true, overMinutes: { minimum: 240, maximum: 240 } })
    const stage = plan(dose, { concentrationMgPerMl: 50, totalVolumeMl: 100 }).stages[0]
    expect(stage).toMatchObject({ drugVolumeMl: ml, deviationPercent: deviation, rateMlPerHour: 25 })
    expect(dose.doseMg / 100).toBe(finalMgPerMl)
    expect(dose.doseMg * 10).toBe(mg * 10)
  })

  it('wx-21 (Schwartzman 2009): the 25 mg/h ceiling binds from 71.43 kg', () => {
    expect(computed(calculateDose(crps, { weightKg: 71.42 })).ceilingApplied).toBeUndefined()
    expect(computed(calculateDose(crps, { weightKg: 71.43 })).ceilingApplied).toMatchObject({ value: 25, unit: 'mg-per-hour' })
  })

  it.each([
    { id: 'wx-22', rate: 1.2, printed: 5, exact: '5.04' },
    { id: 'wx-23', rate: 7.2, printed: 30.2, exact: '30.24' },
  ])('$id (Sigtermans 2009, S(+)-ketamine): 70 kg, $rate µg/kg/min', ({ rate, printed, exact }) => {
    const rule: DoseRule = { kind: 'per-kg-per-minute', microgramsPerKgPerMinute: rate, sources: [] }
    const answer = rated(calculateDose(inline(rule, { drug: 'esketamine', formulations: [] }), { weightKg: 70 }))
    expect(answer.exactRateMgPerHour).toBe(exact)
    expect(fixed(exactText(answer.exactRateMgPerHour), 1)).toBe(printed)
  })

  it.each([
    { id: 'wx-24 start', from: 'Pomeroy 2017', rate: 0.1, kg: 65, bag: 2, mgH: 6.5, mlH: 3.3 },
    { id: 'wx-24 step', from: 'Pomeroy 2017', rate: 0.05, kg: 65, bag: 2, mgH: 3.25, mlH: 1.6 },
    { id: 'wx-24 ceiling', from: 'Pomeroy 2017', rate: 1, kg: 65, bag: 2, mgH: 65, mlH: 32.5 },
    { id: 'wx-28 ceiling', from: 'Schwenk 2018', rate: 1, kg: 78, bag: 2, mgH: 78, mlH: 39 },
    { id: 'wx-29', from: 'Schwenk 2018', rate: 0.1, kg: 78, bag: 2, mgH: 7.8, mlH: 3.9 },
  ])('$id ($from): $kg kg, $rate mg/kg/h from a bag of $bag mg/mL', ({ rate, kg, bag, mgH, mlH }) => {
    const rule: DoseRule = { kind: 'per-kg-per-hour', mgPerKgPerHour: rate, sources: [] }
    const answer = rated(calculateDose(inline(rule, { ceilings: [ceiling('mg-per-kg-per-hour', 1)] }), { weightKg: kg }))
    expect(answer.rateMgPerHour).toBe(mgH)
    expect(planInfusion(answer, { concentrationMgPerMl: bag })).toMatchObject({ outcome: 'rate-planned', rateMlPerHour: mlH })
  })

  it('wx-28 (Schwenk 2018): 78 kg, bolus of at most 0.35 mg/kg', () => {
    const protocol = inline(perKg(0.35), { ceilings: [ceiling('mg-per-kg', 0.35)] })
    expect(computed(calculateDose(protocol, { weightKg: 78, formulation: 'ket-inj-10' }))).toMatchObject({ doseMg: 27.3, volumeMl: 2.7 })
  })

  it.each([
    { id: 'wx-25', mg: 100, mgH: 4.17, ml: 2 },
    { id: 'wx-26', mg: 300, mgH: 12.5, ml: 6 },
    { id: 'wx-27', mg: 500, mgH: 20.83, ml: 10 },
  ])('$id (Hardy 2012): $mg mg in 24 h', ({ mg, mgH, ml }) => {
    const rule: DoseRule = { kind: 'per-24-hours', mgPer24Hours: mg, sources: [] }
    const dose = computed(calculateDose(inline(rule, { routes: ['subcutaneous'] }), { formulation: 'ket-inj-50' }))
    expect(dose).toMatchObject({ doseMg: mg, rateMgPerHour: mgH, volumeMl: ml, overMinutes: { minimum: 1440, maximum: 1440 } })
  })
})

describe('SPRAVATO', () => {
  it.each([
    { id: 'wx-32', mg: 28, devices: 1, sprays: 2, ml: 0.2, at: [0] },
    { id: 'wx-33', mg: 56, devices: 2, sprays: 4, ml: 0.4, at: [0, 5] },
    { id: 'wx-34', mg: 84, devices: 3, sprays: 6, ml: 0.6, at: [0, 5, 10] },
  ])('$id (label, NDC record): $mg mg', ({ mg, devices, sprays, ml, at }) => {
    const rule: DoseRule = { kind: 'one-of', allowedMg: [28, 56, 84], sources: [] }
    const protocol = inline(rule, { drug: 'esketamine', routes: ['intranasal'], formulations: [eskNs28] })
    const dose = computed(calculateDose(protocol, { chosenDoseMg: mg }))
    expect(dose.devices).toEqual({ devices, sprays, atMinutes: at, volumeMl: ml })
    expect(dose).toMatchObject({ volumeMl: ml, doseMg: mg })
  })

  it('wx-35 (label): induction is 8 sessions, 644 mg and 23 devices', () => {
    const course = scheduleCourse(spravatoTrdUs, { start: '2026-12-01', timeZone: 'America/Denver' })
    const induction = course.sessions.filter((session) => session.phase === 'induction')
    const doses = induction.map((session) => {
      const chosen = session.doseStep === 'day-1' ? {} : { chosenDoseMg: 84 }
      return computed(calculateDose(spravatoTrdUs, { phase: 'induction', step: session.doseStep, ...chosen }))
    })
    expect(doses.map((dose) => dose.doseMg)).toEqual([56, 84, 84, 84, 84, 84, 84, 84])
    expect(doses.reduce((sum, dose) => sum + dose.doseMg, 0)).toBe(644)
    expect(doses.reduce((sum, dose) => sum + (dose.devices?.devices ?? 0), 0)).toBe(23)
  })

  it.each([
    { id: 'wx-36, wx-37, every 2 weeks', schedule: 'every-2-weeks', sessions: 34, devices: 101 },
    { id: 'wx-36, wx-37, weekly', schedule: 'once-a-week', sessions: 56, devices: 167 },
  ])('$id (label): a year of 52 weeks', ({ schedule, sessions, devices }) => {
    const year = { start: '2026-01-05', timeZone: 'America/Denver', through: '2027-01-03', schedules: { maintenance: schedule } }
    const course = scheduleCourse(spravatoTrdUs, year)
    expect(course.sessions).toHaveLength(sessions)
    expect(2 + 3 * (course.sessions.length - 1)).toBe(devices)
    expect(course.findings).toEqual([])
  })

  it('wx-38 (label): acute suicidality, 4 weeks of 84 mg, or 84 mg once and then 56 mg', () => {
    const rule: DoseRule = { kind: 'one-of', allowedMg: [56, 84], sources: [] }
    const protocol = inline(rule, { drug: 'esketamine', routes: ['intranasal'], formulations: [eskNs28] })
    const total = (doses: readonly number[]): readonly number[] => {
      const all = doses.map((mg) => computed(calculateDose(protocol, { chosenDoseMg: mg })))
      return [all.reduce((sum, one) => sum + one.doseMg, 0), all.reduce((sum, one) => sum + (one.devices?.devices ?? 0), 0)]
    }
    expect(total([84, 84, 84, 84, 84, 84, 84, 84])).toEqual([672, 24])
    expect(total([84, 56, 56, 56, 56, 56, 56, 56])).toEqual([476, 17])
  })

  it.each([
    { mg: 56, devices: ['09:00', '09:05'], recheck: ['09:40', '09:45'], end: '11:05' },
    { mg: 84, devices: ['09:00', '09:05', '09:10'], recheck: ['09:40', '09:50'], end: '11:10' },
  ])('timeline of $mg mg from 09:00 (label minimums, counted from the last device)', ({ mg, devices, recheck, end }) => {
    const timeline = monitoringTimeline(spravatoTrdUs, { doseAt: '2026-12-01T09:00:00-07:00', doseMg: mg })
    const clock = (id: string): string | undefined => timeline.entries.find((entry) => entry.id === id)?.at?.slice(11, 16)
    expect([clock('no-food'), clock('no-liquids'), clock('nasal-drugs')]).toEqual(['07:00', '08:30', '08:00'])
    expect(timeline.entries.filter((entry) => entry.kind === 'device').map((entry) => entry.at?.slice(11, 16))).toEqual(devices)
    const pressure = timeline.entries.find((entry) => entry.id === 'blood-pressure-40')
    expect([pressure?.at?.slice(11, 16), pressure?.until?.slice(11, 16)]).toEqual(recheck)
    expect(timeline.earliestEnd?.slice(11, 16)).toBe(end)
  })
})

describe('other routes', () => {
  it('wx-39 (Glue 2024): R-107, 600 mg in 5 days and 4320 mg in 24 doses', () => {
    const day = computed(calculateDose(inline({ kind: 'fixed', doseMg: 120, sources: [] }), {}))
    const later = computed(calculateDose(inline({ kind: 'fixed', doseMg: 180, sources: [] }), {}))
    expect([day.doseMg * 5, later.doseMg * 24]).toEqual([600, 4320])
  })

  it('wx-40 (Hull 2022): 72 kg at about 5 mg/kg is 360 mg; halves of 100 mg tablets make 350 mg', () => {
    const { doseMg } = computed(calculateDose(inline(perKg(5)), { weightKg: 72 }))
    expect(doseMg).toBe(360)
    expect(Math.floor(doseMg / 50) * 50).toBe(350)
    expect(fixed(over(pair(1000), pair(360)), 1)).toBe(2.8)
  })

  it('wx-41 (Andrade 2019): 75 kg, oral 2.0 to 2.5 mg/kg', () => {
    const rule: DoseRule = { kind: 'per-kg-range', mgPerKg: { minimum: 2, maximum: 2.5 }, sources: [] }
    expect(calculateDose(inline(rule), { weightKg: 75 })).toMatchObject({
      outcome: 'choice-required',
      rangeMg: { minimum: 150, maximum: 187.5 },
    })
  })

  it('wx-42 (Can 2021): 70 kg, oral 0.5 mg/kg first, at most 3.0 mg/kg', () => {
    const top = { ceilings: [ceiling('mg-per-kg', 3)] }
    expect(computed(calculateDose(inline(perKg(0.5), top), { weightKg: 70 })).doseMg).toBe(35)
    expect(computed(calculateDose(inline(perKg(3), top), { weightKg: 70 }))).toMatchObject({ doseMg: 210, atCeiling: true })
  })

  it('wx-47 (Lapidus 2014): 50 mg into the nose from 100 mg/mL is 0.5 mL', () => {
    const spray = liquid(100, { form: 'nasal-spray', routes: ['intranasal'] })
    const protocol = inline({ kind: 'fixed', doseMg: 50, sources: [] }, { routes: ['intranasal'], formulations: [spray] })
    expect(computed(calculateDose(protocol, { formulation: 'liquid' }))).toMatchObject({ doseMg: 50, volumeMl: 0.5 })
    expect([0, 1, 2, 3, 4].map((application) => application * 5).at(-1)).toBe(20)
  })
})

describe('products', () => {
  it.each([
    { product: ketInj10, base: 10, salt: 11.53, vialMg: 200 },
    { product: ketInj50, base: 50, salt: 57.67, vialMg: 500 },
    { product: ketInj100, base: 100, salt: 115.33, vialMg: 500 },
  ])('$product.id (Ketalar label): strength as base and as hydrochloride', ({ product, base, salt, vialMg }) => {
    expect([product.strengthMgPerMl, product.saltMgPerMl, product.packs[0]?.contentsMg]).toEqual([base, salt, vialMg])
  })

  it('esk-ns-28 (NDC record, device instructions): 28 mg in 0.2 mL, two sprays', () => {
    expect(eskNs28.device).toMatchObject({ mgPerDevice: 28, spraysPerDevice: 2, mlPerDevice: 0.2, minutesBetweenDevices: 5 })
    expect(eskNs28.packs.map((pack) => [pack.ndc, pack.contentsMg])).toEqual([
      ['50458-028-02', 56],
      ['50458-028-03', 84],
    ])
  })
})

function fixedOver(doseMg: number, minutes: number): DoseRule {
  return { kind: 'fixed', doseMg, overMinutes: { minimum: minutes, maximum: minutes }, sources: [] }
}
