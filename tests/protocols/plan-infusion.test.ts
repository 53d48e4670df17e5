import type { DoseRule } from 'ketamine-therapy/protocols'
import {
  calculateDose,
  imDepression,
  inMddSingle,
  ivAcutePain,
  ivAudMet,
  ivCrpsInpatientSKetamine,
  ivCrpsOutpatient10Day,
  ivEskCaesarean,
  ivEskPostpartum,
  ivMigraineInpatient,
  ivTrdAcuteSix,
  planInfusion,
  poWeeklyClinic,
  scTrdKadsFixed,
  spravatoTrdUs,
} from 'ketamine-therapy/protocols'
import { describe, expect, it } from 'vitest'
import { computed, inline, liquid, rated } from '../helpers/protocols'
import { issuesOf } from '../helpers/issues-of'

const dose = calculateDose(ivTrdAcuteSix, { weightKg: 70 })

describe('planInfusion', () => {
  // 0.2 mg of 50 mg/mL are 0.004 mL: a bag without any drug in it is no plan.
  it('plans no volume that a syringe cannot measure', () => {
    const plan = planInfusion({ doseMg: 0.2 }, { concentrationMgPerMl: 50, totalVolumeMl: 50, overMinutes: 40 })
    expect(plan.outcome).toBe('not-computable')
    expect(plan.findings[0]).toMatchObject({ code: 'protocols/volume-below-syringe-step', severity: 'hold' })
    expect(planInfusion({ doseMg: 0.2 }, { concentrationMgPerMl: 10, totalVolumeMl: 50, overMinutes: 40 })).toMatchObject({
      drugVolumeMl: 0.02,
    })
    const bolus = calculateDose(ivAcutePain, { weightKg: 60, step: 'bolus', chosenDoseMg: 0.2, formulation: 'ket-inj-50' })
    expect(bolus).toMatchObject({ outcome: 'computed', doseMg: 0.2 })
    expect(bolus).not.toHaveProperty('volumeMl')
    expect(bolus.findings[0]).toMatchObject({ code: 'protocols/volume-below-syringe-step', severity: 'hold' })
  })

  // A dose of esketamine worked out for ampoules of 25 mg/mL is not drawn from a vial of 50 mg/mL, which holds racemic ketamine.
  it('refuses a concentration above that of the product the dose was computed for, and remarks on one below', () => {
    const esketamine = calculateDose(ivEskPostpartum, { weightKg: 70, formulation: 'esk-inj-25' })
    expect(esketamine).toMatchObject({ strengthMgPerMl: 25 })
    const racemic = planInfusion(esketamine, { concentrationMgPerMl: 50, totalVolumeMl: 50 })
    expect(racemic.outcome).toBe('not-computable')
    expect(racemic.findings[0]).toMatchObject({
      code: 'protocols/stronger-than-product',
      severity: 'stop',
      because: [{ path: 'concentrationMgPerMl', value: 50, expected: 'at most 25 mg/mL', outcome: 'unmet' }],
    })
    const weaker = planInfusion(esketamine, { concentrationMgPerMl: 5, totalVolumeMl: 50 })
    expect(weaker).toMatchObject({ outcome: 'planned', drugVolumeMl: 2.8 })
    expect(weaker.findings[0]).toMatchObject({ code: 'protocols/weaker-than-product', severity: 'caution' })
    expect(planInfusion(esketamine, { concentrationMgPerMl: 25, totalVolumeMl: 50 }).findings).toEqual([])
    // A rate runs from a bag, which is weaker than the ampoule as a matter of course.
    const rate = calculateDose(ivCrpsInpatientSKetamine, { weightKg: 70, step: 'start', formulation: 'esk-inj-25' })
    expect(rate).toMatchObject({ outcome: 'rate-computed', formulation: 'esk-inj-25', strengthMgPerMl: 25 })
    expect(planInfusion(rate, { concentrationMgPerMl: 50 }).findings[0]?.code).toBe('protocols/stronger-than-product')
    expect(planInfusion(rate, { concentrationMgPerMl: 1 })).toMatchObject({ outcome: 'rate-planned', rateMlPerHour: 5, findings: [] })
  })

  // Racemic ketamine is sold at 10, 50 and 100 mg/mL, esketamine at 5 and 25. 35 mg drawn from the wrong ampoule is twice the dose.
  it.each([
    ['ketamine', 25, true],
    ['ketamine', 5, true],
    ['ketamine', 10, false],
    ['ketamine', 2, false],
    ['esketamine', 50, true],
    ['esketamine', 10, true],
    ['esketamine', 25, false],
    ['esketamine', 5, false],
    ['esketamine', 1, false],
  ] as const)('asks to look at the vial where only the other drug is sold so: %s, %s mg/mL: %s', (drug, concentrationMgPerMl, told) => {
    const seen = (given: object) =>
      planInfusion({ ...given, drug }, { concentrationMgPerMl, totalVolumeMl: 50, overMinutes: 40 }).findings.map((one) => [
        one.code,
        one.severity,
      ])
    expect(seen({ doseMg: 35 })).toEqual(told ? [['protocols/strength-of-another-drug', 'caution']] : [])
    expect(seen({ doseMg: 35, strengthMgPerMl: concentrationMgPerMl })).toEqual([])
    const rate = planInfusion({ outcome: 'rate-computed', exactRateMgPerHour: '20', drug }, { concentrationMgPerMl })
    expect(rate.findings.some((one) => one.code === 'protocols/strength-of-another-drug')).toBe(told)
  })

  it('names the concentration where a rate to effect is too slow for the pump', () => {
    const start = calculateDose(ivMigraineInpatient, { weightKg: 65, phase: 'continuous-a', step: 'start' })
    const plan = planInfusion(start, { concentrationMgPerMl: 50 })
    expect(plan.findings[0]).toMatchObject({ code: 'protocols/rate-rounding-notable', because: [{ path: 'concentrationMgPerMl' }] })
    expect(plan.findings[0]?.message).toMatch(/weaker solution/)
  })

  // 2 mL over 24 hours are 0.08 mL/h, and 1 mL 0.04: a pump that counts by 0.1 runs 0.1, and nothing.
  it('remarks on a rate that the pump runs badly, and refuses one that it cannot run', () => {
    const at = (totalVolumeMl: number) => planInfusion({ doseMg: 35 }, { concentrationMgPerMl: 50, totalVolumeMl, overMinutes: 1440 })
    expect(at(2)).toMatchObject({ outcome: 'planned', stages: [{ rateMlPerHour: 0.1, rateDeviationPercent: 20 }] })
    expect(at(2).findings[0]).toMatchObject({
      code: 'protocols/rate-rounding-notable',
      severity: 'caution',
      message: 'Rounding the pump rate changes it by 20 percent; a larger total volume runs it better.',
      because: [{ path: 'totalVolumeMl', value: 20, expected: 'a deviation of at most 5 percent', outcome: 'unmet' }],
    })
    expect(at(1).outcome).toBe('not-computable')
    expect(at(1).findings[0]).toMatchObject({
      code: 'protocols/rate-below-pump-step',
      severity: 'hold',
      message: 'The rate is less than a pump that counts by 0.1 mL/h can run; a larger total volume is needed.',
    })
  })

  it('counts the drug into the total: diluent is the total less the drug', () => {
    expect(planInfusion(dose, { concentrationMgPerMl: 50, totalVolumeMl: 100 })).toMatchObject({
      outcome: 'planned',
      drugVolumeMl: 0.7,
      diluentMl: 99.3,
      totalVolumeMl: 100,
      stages: [{ id: 'infusion', exactDoseMg: '35', overMinutes: 40, rateMlPerHour: 150, finalConcentrationMgPerMl: 0.35 }],
    })
  })

  it('adds to the total where the caller says so: 100.7 mL over 40 minutes is 151.1 mL/h', () => {
    expect(planInfusion(dose, { concentrationMgPerMl: 50, totalVolumeMl: 100.7 })).toMatchObject({ stages: [{ rateMlPerHour: 151.1 }] })
  })

  it('runs the drug as drawn up without a total', () => {
    expect(planInfusion(dose, { concentrationMgPerMl: 10 })).toMatchObject({
      drugVolumeMl: 3.5,
      diluentMl: 0,
      stages: [{ rateMlPerHour: 5.3 }],
    })
  })

  it.each([
    { concentrationMgPerMl: 100, totalVolumeMl: undefined, outcome: 'not-computable' },
    { concentrationMgPerMl: 100, totalVolumeMl: 0.699, outcome: 'not-computable' },
    { concentrationMgPerMl: 100, totalVolumeMl: 0.7, outcome: 'planned' },
    { concentrationMgPerMl: 50.1, totalVolumeMl: undefined, outcome: 'not-computable' },
    { concentrationMgPerMl: 50, totalVolumeMl: undefined, outcome: 'planned' },
  ])('into a vein, $concentrationMgPerMl mg/mL in $totalVolumeMl mL: $outcome', ({ outcome, ...input }) => {
    const plan = planInfusion(dose, input)
    expect(plan.outcome).toBe(outcome)
    expect(plan.findings.some((finding) => finding.code === 'protocols/undiluted-by-vein' && finding.severity === 'stop')).toBe(
      outcome !== 'planned',
    )
  })

  it('takes a dose of unknown route for one into a vein, and other routes as they are', () => {
    expect(planInfusion({ doseMg: 35 }, { concentrationMgPerMl: 100, overMinutes: 1 }).outcome).toBe('not-computable')
    expect(planInfusion({ doseMg: 35, route: 'intramuscular' }, { concentrationMgPerMl: 100, overMinutes: 1 })).toMatchObject({
      outcome: 'planned',
      stages: [{ overMinutes: 1 }],
    })
    // The label that asks for dilution is that of racemic ketamine.
    expect(planInfusion({ doseMg: 35, drug: 'esketamine' }, { concentrationMgPerMl: 60, overMinutes: 1 }).outcome).toBe('planned')
    // A protocol by muscle or by vein does not say which it is this time.
    const either = calculateDose(inline({ kind: 'per-kg', mgPerKg: 0.5, sources: [] }, { routes: ['intramuscular', 'intravenous'] }), {
      weightKg: 70,
    })
    expect(computed(either).route).toBeUndefined()
    expect(planInfusion(either, { concentrationMgPerMl: 100, overMinutes: 1 }).outcome).toBe('not-computable')
  })

  it('keeps to the time of the protocol', () => {
    const plan = planInfusion(dose, { concentrationMgPerMl: 50, totalVolumeMl: 100, overMinutes: 20 })
    expect(plan.findings[0]).toMatchObject({ code: 'protocols/time-not-in-protocol', severity: 'stop' })
    expect(planInfusion(dose, { concentrationMgPerMl: 50, totalVolumeMl: 100, overMinutes: 40 }).outcome).toBe('planned')
  })

  it('refuses a total smaller than the drug in it', () => {
    const at = (concentrationMgPerMl: number, totalVolumeMl: number) => planInfusion(dose, { concentrationMgPerMl, totalVolumeMl })
    expect(at(10, 3.4).findings[0]).toMatchObject({ code: 'protocols/total-volume-too-small', severity: 'stop' })
    expect(at(10, 3.5).outcome).toBe('planned')
    // 35 mg of 30 mg/mL are 1.1666… mL.
    expect(at(30, 1).findings[0]?.because).toEqual([{ path: 'totalVolumeMl', value: 1, expected: 'at least 1.17 mL', outcome: 'unmet' }])
  })

  it('plans nothing without a dose', () => {
    const plan = planInfusion(calculateDose(ivTrdAcuteSix, {}), { concentrationMgPerMl: 50 })
    expect(plan.findings[0]?.code).toBe('protocols/no-dose-to-infuse')
  })

  it('shares one bag between stages in proportion to their dose', () => {
    const stages = [
      { id: 'bolus', mgPerKg: 0.1, overMinutes: 2 },
      { id: 'infusion', mgPerKg: 0.4, overMinutes: 40 },
    ]
    const staged = calculateDose(inline({ kind: 'multi-stage', stages, sources: [] }), { weightKg: 80 })
    expect(planInfusion(staged, { concentrationMgPerMl: 50, totalVolumeMl: 50 })).toMatchObject({
      stages: [
        { id: 'bolus', volumeMl: 10, rateMlPerHour: 300 },
        { id: 'infusion', volumeMl: 40, rateMlPerHour: 60 },
      ],
      totalVolumeMl: 50,
    })
    expect(issuesOf(() => planInfusion(staged, { concentrationMgPerMl: 50, stage: 'bolu' }))).toEqual(['stage: unknown-id'])
    expect(issuesOf(() => planInfusion(staged, { concentrationMgPerMl: 50, overMinutes: 40 }))).toEqual(['overMinutes: conflict'])
  })

  // Dakwar 2020, 80 kg: 8.8 mg in 2 minutes, then 48 mg in 50 minutes. Of 50 mg/mL that is 0.18 and 0.96 mL, 57 mg in 50 mL: 1.14 mg/mL.
  it('gives a bag that stages share one concentration and one deviation', () => {
    const plan = planInfusion(calculateDose(ivAudMet, { weightKg: 80 }), { concentrationMgPerMl: 50, totalVolumeMl: 50 })
    const both = [
      [1.14, 0.4],
      [1.14, 0.4],
    ]
    expect(plan.outcome === 'planned' && plan.stages.map((one) => [one.finalConcentrationMgPerMl, one.deviationPercent])).toEqual(both)
    // 57 mg in 49.1 mL are 1.16090 mg/mL; 35 mg in 101 mL are 0.34653.
    const stages = (given: typeof dose, totalVolumeMl: number) => {
      const one = planInfusion(given, { concentrationMgPerMl: 50, totalVolumeMl })
      return one.outcome === 'planned' ? one.stages.map((stage) => stage.finalConcentrationMgPerMl) : []
    }
    expect(stages(calculateDose(ivAudMet, { weightKg: 80 }), 49.1)).toEqual([1.161, 1.161])
    expect(stages(dose, 101)).toEqual([0.347])
    // Drawn by themselves: 0.176 mL is rounded to 0.18, 2.3 percent more.
    const apart = planInfusion(calculateDose(ivAudMet, { weightKg: 80 }), { concentrationMgPerMl: 50 })
    expect(apart.outcome === 'planned' && apart.stages.map((one) => [one.finalConcentrationMgPerMl, one.deviationPercent])).toEqual([
      [50, 2.3],
      [50, 0],
    ])
  })

  // 84 mg of 140 mg/mL, 50 mg of 100 mg/mL, 35 mg of 50 mg/mL.
  it.each([
    ['a nasal spray', calculateDose(spravatoTrdUs, { phase: 'maintenance', chosenDoseMg: 84 }), 140, 0.6],
    ['an atomizer', calculateDose(inMddSingle, {}), 100, 0.5],
    ['a liquid to swallow', calculateDose(poWeeklyClinic, { weightKg: 70, step: 'week-1' }), 50, 0.7],
    ['an injection into a muscle', calculateDose(imDepression, { weightKg: 70, step: 'mg-per-kg-0-5' }), 50, 0.7],
  ])('gives %s a volume and no pump rate', (_, given, concentrationMgPerMl, drugVolumeMl) => {
    const plan = planInfusion(given, { concentrationMgPerMl })
    expect(plan).toMatchObject({ outcome: 'planned', drugVolumeMl, stages: [{ drugVolumeMl }] })
    expect(JSON.stringify(plan)).not.toContain('rateMlPerHour')
  })

  // Ten-day course, day 1, 71 kg: 12.425 mg/h of at most 12.5. 5 mL of 10 mg/mL added to 100 mL: 50 mg in 105 mL, 26.25 mL/h; 26.3 would be 12.52 mg/h.
  it('rounds no pump rate up where it would pass the highest rate', () => {
    const first = calculateDose(ivCrpsOutpatient10Day, { weightKg: 71, step: 'day-1' })
    expect(first).toMatchObject({ atCeiling: false, exactRateMgPerHour: '12.425', exactCeilingMg: '50' })
    const run = (totalVolumeMl: number) => planInfusion(first, { concentrationMgPerMl: 10, totalVolumeMl })
    expect(run(105)).toMatchObject({ drugVolumeMl: 5, stages: [{ rateMlPerHour: 26.2 }] })
    expect(run(100)).toMatchObject({ drugVolumeMl: 5, stages: [{ rateMlPerHour: 25 }] })
    // 65 kg: 11.375 mg/h, 46 mg in 105 mL; 26.3 mL/h are 11.52 mg/h.
    const lighter = calculateDose(ivCrpsOutpatient10Day, { weightKg: 65, step: 'day-1' })
    expect(planInfusion(lighter, { concentrationMgPerMl: 10, totalVolumeMl: 105 })).toMatchObject({
      drugVolumeMl: 4.6,
      stages: [{ rateMlPerHour: 26.3 }],
    })
  })

  it('asks for the time of what a pump may run', () => {
    const under = calculateDose(scTrdKadsFixed, { weightKg: 70 })
    expect(planInfusion(under, { concentrationMgPerMl: 50 }).missing.map((one) => one.path)).toEqual(['overMinutes'])
    expect(planInfusion(under, { concentrationMgPerMl: 50, overMinutes: 6 })).toMatchObject({ stages: [{ rateMlPerHour: 7 }] })
  })

  it('runs a rate from the concentration in the bag, and refuses parts that a rate has not', () => {
    const rule: DoseRule = { kind: 'per-kg-per-hour', mgPerKgPerHour: 0.1, sources: [] }
    const rate = calculateDose(inline(rule), { weightKg: 78 })
    expect(planInfusion(rate, { concentrationMgPerMl: 2 })).toMatchObject({
      outcome: 'rate-planned',
      rateMlPerHour: 3.9,
      exactRateMgPerHour: '7.8',
    })
    expect(planInfusion(rate, { concentrationMgPerMl: 100 }).outcome).toBe('not-computable')
    expect(issuesOf(() => planInfusion(rate, { concentrationMgPerMl: 2, totalVolumeMl: 100 }))).toEqual(['totalVolumeMl: conflict'])
  })

  // 20 mg/kg of the heaviest patient are 8000 mg; 35 mg written in micrograms are 35000.
  it('refuses amounts and rates that only a wrong unit explains', () => {
    const bag = { concentrationMgPerMl: 50 }
    expect(planInfusion({ doseMg: 8000 }, { ...bag, totalVolumeMl: 500, overMinutes: 1440 }).outcome).toBe('planned')
    expect(issuesOf(() => planInfusion({ doseMg: 8001 }, bag))).toEqual(['dose.doseMg: out-of-range'])
    const stages = [{ id: 'bolus', doseMg: 8001, exactDoseMg: '8001', overMinutes: 5 }]
    expect(issuesOf(() => planInfusion({ doseMg: 8000, stages }, bag))).toEqual(['dose.stages[0].doseMg: out-of-range'])
    const rate = (exactRateMgPerHour: string) => planInfusion({ outcome: 'rate-computed', exactRateMgPerHour }, bag)
    expect(rate('5000').outcome).toBe('rate-planned')
    expect(issuesOf(() => rate('5001'))).toEqual(['dose.exactRateMgPerHour: out-of-range'])
  })

  // A clinic that rounds to 5 mg orders 40 mg where 41.2 mg come out, and draws 40 mg: 0.80 mL of 50 mg/mL, not 0.82.
  it('draws the round dose where the protocol rounds to more than 0.1 mg', () => {
    const rounding = (stepMg: number) => ({ stepMg, mode: 'half-up' as const, sources: [] })
    const product = { formulations: [liquid(50)] }
    const perKg: DoseRule = { kind: 'per-kg', mgPerKg: 0.5, overMinutes: { minimum: 40, maximum: 40 }, sources: [] }
    const drawn = (stepMg: number, weightKg: number) => {
      const given = computed(calculateDose(inline(perKg, { ...product, rounding: rounding(stepMg) }), { weightKg, formulation: 'liquid' }))
      const plan = planInfusion(given, { concentrationMgPerMl: 50, totalVolumeMl: 100 })
      return [given.doseMg, given.exactDoseMg, given.volumeMl, plan.outcome === 'planned' && plan.drugVolumeMl]
    }
    expect(drawn(5, 82.4)).toEqual([40, '41.2', 0.8, 0.8])
    expect(drawn(25, 82.4)).toEqual([50, '41.2', 1, 1])
    expect(drawn(1, 83)).toEqual([42, '41.5', 0.84, 0.84])
    // Rounding to 0.1 mg is for the eye: 41.25 mg of 10 mg/mL are 4.125 mL.
    expect(drawn(0.1, 82.5)).toEqual([41.3, '41.25', 0.83, 0.83])
    // 4 hours of 10.3 mg/h are 41.2 mg; 40 mg run at 10.
    const hourly: DoseRule = { kind: 'per-kg-per-hour', mgPerKgPerHour: 0.125, hours: 4, sources: [] }
    const slow = computed(calculateDose(inline(hourly, { rounding: rounding(5) }), { weightKg: 82.4 }))
    expect(slow).toMatchObject({ doseMg: 40, exactDoseMg: '41.2', rateMgPerHour: 10, exactRateMgPerHour: '10' })
    const stages = [
      { id: 'bolus', mgPerKg: 0.11, overMinutes: 2 },
      { id: 'infusion', mgPerKg: 0.6, overMinutes: 50 },
    ]
    // 8.8 and 48 mg become 10 and 50.
    const staged = computed(
      calculateDose(inline({ kind: 'multi-stage', stages, sources: [] }, { rounding: rounding(5) }), { weightKg: 80 }),
    )
    expect(staged.doseMg).toBe(60)
    expect(planInfusion(staged, { concentrationMgPerMl: 50, totalVolumeMl: 60 })).toMatchObject({
      drugVolumeMl: 1.2,
      stages: [{ drugVolumeMl: 0.2 }, { drugVolumeMl: 1 }],
    })
  })

  // Somebody lowers the dose that was computed and leaves its other parts as they were, or raises it above its ceiling.
  it('refuses a dose whose parts contradict each other', () => {
    const bag = { concentrationMgPerMl: 50, totalVolumeMl: 100 }
    const staged = computed(calculateDose(ivAudMet, { weightKg: 80 }))
    expect(issuesOf(() => planInfusion({ ...staged, doseMg: 40, exactDoseMg: '40' }, bag))).toEqual(['dose.stages: conflict'])
    const tenfold = (staged.stages ?? []).map((stage) => ({ ...stage, exactDoseMg: `${stage.exactDoseMg.replace('.', '')}0` }))
    expect(issuesOf(() => planInfusion({ ...staged, stages: tenfold }, bag))).toContain('dose.stages[0].exactDoseMg: conflict')
    // 40.5 mg ordered in the place of 41.2, where the exact dose stayed: nobody draws 41.2.
    const plain = computed(calculateDose(ivTrdAcuteSix, { weightKg: 82.4 }))
    expect(issuesOf(() => planInfusion({ ...plain, doseMg: 40.5 }, bag))).toEqual(['dose.exactDoseMg: conflict'])
    expect(planInfusion({ ...plain, doseMg: 40.5, exactDoseMg: '40.5' }, bag)).toMatchObject({ stages: [{ drugVolumeMl: 0.81 }] })
    const capped = computed(calculateDose(ivTrdAcuteSix, { weightKg: 82.4, localMaximumMg: 50 }))
    expect(planInfusion({ ...capped, doseMg: 50, exactDoseMg: '50' }, bag).outcome).toBe('planned')
    expect(issuesOf(() => planInfusion({ ...capped, doseMg: 60, exactDoseMg: '60' }, bag))).toEqual(['dose.exactCeilingMg: conflict'])
    const rate = { outcome: 'rate-computed', exactRateMgPerHour: '40', exactCeilingMgPerHour: '20' }
    expect(issuesOf(() => planInfusion(rate, { concentrationMgPerMl: 2 }))).toEqual(['dose.exactCeilingMgPerHour: conflict'])
    const backwards = { doseMg: 35, overMinutes: { minimum: 60, maximum: 40 } }
    expect(issuesOf(() => planInfusion(backwards, bag))).toEqual(['dose.overMinutes.maximum: out-of-range'])
    // Forty minutes written as hours would run the bag in forty seconds.
    const hours = { doseMg: 35, overMinutes: { minimum: 0.67 } }
    expect(issuesOf(() => planInfusion(hours, bag))).toEqual(['dose.overMinutes.minimum: out-of-range'])
    expect(issuesOf(() => planInfusion({ doseMg: 35, rounding: { stepMg: 0 } }, bag))).toEqual(['dose.rounding.stepMg: out-of-range'])
  })

  it('refuses a rate that was changed beside its exact value', () => {
    const bag = { concentrationMgPerMl: 50, totalVolumeMl: 100 }
    // 6 mg/h in the place of 7.8, where the exact rate stayed: the pump would go on at 7.8.
    const told = rated(calculateDose(inline({ kind: 'per-kg-per-hour', mgPerKgPerHour: 0.1, sources: [] }), { weightKg: 78 }))
    expect(issuesOf(() => planInfusion({ ...told, rateMgPerHour: 6 }, { concentrationMgPerMl: 2 }))).toEqual([
      'dose.exactRateMgPerHour: conflict',
    ])
    const slower = { ...told, rateMgPerHour: 6, exactRateMgPerHour: '6' }
    expect(planInfusion(slower, { concentrationMgPerMl: 2 })).toMatchObject({ rateMlPerHour: 3 })
    const hourly: DoseRule = { kind: 'per-kg-per-hour', mgPerKgPerHour: 0.1, hours: 4, sources: [] }
    const overHours = computed(calculateDose(inline(hourly), { weightKg: 78 }))
    expect(planInfusion(overHours, bag).outcome).toBe('planned')
    expect(issuesOf(() => planInfusion({ ...overHours, rateMgPerHour: 6 }, bag))).toEqual(['dose.exactRateMgPerHour: conflict'])
    // A rate too small for two decimals is told as 0 and is still the same rate.
    expect(planInfusion({ ...told, rateMgPerHour: 0, exactRateMgPerHour: '0.004' }, { concentrationMgPerMl: 2 }).outcome).toBe(
      'not-computable',
    )
  })

  it('rests on what the dose rests on, and on its own conventions', () => {
    const cited = planInfusion(dose, { concentrationMgPerMl: 50, totalVolumeMl: 100 }).sources.map(({ citation }) => citation)
    expect(cited).toEqual(expect.arrayContaining(['singh-2016', 'library-convention']))
    const own = planInfusion({ doseMg: 35 }, { concentrationMgPerMl: 50, overMinutes: 40 })
    expect(own.sources).toEqual([{ citation: 'library-convention', checked: 'convention' }])
  })

  // 70 kg: 17.5 mg as one injection, then 50 mg in a pump that the patient controls.
  it('gives an injection and a pump that the patient controls no rate', () => {
    const given = calculateDose(ivEskCaesarean, { weightKg: 70, phase: 'pump' })
    for (const [stage, drugVolumeMl] of [
      ['first-dose', 0.7],
      ['pump', 2],
    ] as const) {
      const plan = planInfusion(given, { concentrationMgPerMl: 25, stage })
      expect(plan).toMatchObject({ outcome: 'planned', stages: [{ id: stage, drugVolumeMl }] })
      expect(JSON.stringify(plan)).not.toContain('rateMlPerHour')
    }
  })

  it('plans nothing of a dose below a ceiling that no syringe measures', () => {
    const plan = planInfusion({ doseMg: 0.2, exactCeilingMg: '1' }, { concentrationMgPerMl: 50, totalVolumeMl: 50, overMinutes: 40 })
    expect(plan.outcome).toBe('not-computable')
    // 0.00002 mL, with nothing to dilute it.
    const drawn = planInfusion({ doseMg: 0.001 }, { concentrationMgPerMl: 50, overMinutes: 40 })
    expect(drawn).toMatchObject({ outcome: 'not-computable', findings: [{ code: 'protocols/volume-below-syringe-step' }] })
  })

  it.each([
    [{ drug: 'ketamin', route: 'iv' }, {}, ['dose.drug: unknown-id', 'dose.route: unknown-id']],
    [{ exactDoseMg: 35 }, {}, ['dose.exactDoseMg: malformed']],
    [{ doseMg: 'x', exactCeilingMg: '5' }, {}, ['dose.doseMg: wrong-type']],
    [{ outcome: 'rate-computed' }, {}, ['dose.exactRateMgPerHour: malformed']],
    [{ sources: [{ citation: 5, checked: 'read' }] }, {}, ['dose.sources[0].citation: wrong-type']],
    [{ sources: [{ citation: 'a', checked: 'red' }] }, {}, ['dose.sources[0].checked: unknown-id']],
    [{ sources: [{ citation: 'a', locator: 1, checked: 'read' }] }, {}, ['dose.sources[0].locator: wrong-type']],
    [{ sources: [{ citation: 'a', locator: undefined, checked: { toString: {} } }] }, {}, ['dose.sources[0].checked: wrong-type']],
    [{ stages: [{ id: 'bolus', doseMg: 8, exactDoseMg: '8', overMinutes: 2 }] }, {}, ['dose.stages: conflict']],
    [{ doseMg: 'x', stages: [{ id: 'bolus', doseMg: 8, exactDoseMg: '8', overMinutes: 2 }] }, {}, ['dose.doseMg: wrong-type']],
    [{ exactDoseMg: '53', stages: 'bolus' }, {}, ['dose.stages: wrong-type', 'dose.exactDoseMg: conflict']],
    [{ stages: [{ id: 'bolus', doseMg: 35, overMinutes: 2 }] }, {}, ['dose.stages[0].exactDoseMg: malformed']],
    // Less than 1 mg lies between a dose and its exact value where nobody tells the step, and less than 0.01 mg/h between the rates.
    [{ exactDoseMg: '36' }, {}, ['dose.exactDoseMg: conflict']],
    [{ exactRateMgPerHour: '6.5', rateMgPerHour: 6.4 }, {}, ['dose.exactRateMgPerHour: conflict']],
    [{ exactRateMgPerHour: 'fast', rateMgPerHour: 6 }, {}, ['dose.exactRateMgPerHour: malformed']],
    [{ exactRateMgPerHour: '6', rateMgPerHour: 'x' }, {}, ['dose.rateMgPerHour: wrong-type']],
    [{}, { stage: 3 }, ['stage: wrong-type']],
    [{}, { overMinutes: 1441 }, ['overMinutes: out-of-range']],
  ])('refuses %j with %j', (given, input, issues) => {
    const asked = { concentrationMgPerMl: 50, ...input }
    expect(issuesOf(() => planInfusion({ doseMg: 35, ...given } as never, asked as never))).toEqual(issues)
  })

  it('names every part of the dose that cannot be read', () => {
    const stage = { id: '', doseMg: 0, exactDoseMg: '0', overMinutes: -1, patientControlled: 'yes', rate: 3 }
    const bad = {
      outcome: 5,
      strengthMgPerMl: 201,
      atCeiling: 'yes',
      exactCeilingMg: 40,
      exactCeilingMgPerHour: '1e3',
      overMinutes: { minimum: 'x', maximum: 0.5, moreThanMinimum: 1, hours: 2 },
      sources: [{ citation: '', page: 3 }],
      rounding: { stepMg: 0, step: 5 },
      stages: [stage],
      rateMgPerHour: -1,
      dosage: 35,
    }
    expect(issuesOf(() => planInfusion(bad as never, { concentrationMgPerMl: 50 })).toSorted()).toEqual([
      'dose.atCeiling: wrong-type',
      'dose.dosage: unexpected',
      'dose.exactCeilingMg: malformed',
      'dose.exactCeilingMgPerHour: malformed',
      'dose.outcome: wrong-type',
      'dose.overMinutes.hours: unexpected',
      'dose.overMinutes.maximum: out-of-range',
      'dose.overMinutes.minimum: wrong-type',
      'dose.overMinutes.moreThanMinimum: wrong-type',
      'dose.rateMgPerHour: out-of-range',
      'dose.rounding.step: unexpected',
      'dose.rounding.stepMg: out-of-range',
      'dose.sources[0].checked: required',
      'dose.sources[0].citation: out-of-range',
      'dose.sources[0].page: unexpected',
      'dose.stages[0].doseMg: out-of-range',
      'dose.stages[0].id: out-of-range',
      'dose.stages[0].overMinutes: out-of-range',
      'dose.stages[0].patientControlled: wrong-type',
      'dose.stages[0].rate: unexpected',
      'dose.strengthMgPerMl: out-of-range',
    ])
    expect(issuesOf(() => planInfusion({ doseMg: 35, outcome: 'x'.repeat(101) }, { concentrationMgPerMl: 50 }))).toEqual([
      'dose.outcome: out-of-range',
    ])
  })

  it('names every bad field', () => {
    const bad = { concentrationMgPerMl: 0, totalVolumeMl: -1, overMinutes: Number.NaN, volume: 3 }
    expect(issuesOf(() => planInfusion({ doseMg: 'x', exactDoseMg: '1/0' } as never, bad as never))).toEqual([
      'volume: unexpected',
      'concentrationMgPerMl: out-of-range',
      'totalVolumeMl: out-of-range',
      'overMinutes: wrong-type',
      'dose.doseMg: wrong-type',
    ])
    const apart = (exactDoseMg: string) => planInfusion({ doseMg: 35, exactDoseMg }, { concentrationMgPerMl: 50, overMinutes: 40 }).outcome
    expect(['34.01', '35.99'].map(apart)).toEqual(['planned', 'planned'])
    expect(issuesOf(() => planInfusion({ doseMg: 35, stages: 'bolus' } as never, { concentrationMgPerMl: 50, stage: 'bolus' }))).toEqual([
      'dose.stages: wrong-type',
    ])
  })
})
