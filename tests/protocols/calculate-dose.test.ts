import type { DoseAnswer, DoseRule, Protocol } from 'ketamine-therapy/protocols'
import {
  calculateDose,
  eskNs28,
  ivCrpsInpatientSKetamine,
  ivMigraineInpatient,
  ivTrdAcuteSix,
  ketInj50,
  ketLozengeCmp,
  scTrdKadsFlexible,
  spravatoTrdEu,
  spravatoTrdUs,
} from 'ketamine-therapy/protocols'
import { describe, expect, it } from 'vitest'
import { issuesOf } from '../helpers/issues-of'
import { ceiling, computed, inline, liquid, perKg, rated } from '../helpers/protocols'

describe('a dose by weight', () => {
  it('states weight basis, rounding and sources, and tells that the use is off-label', () => {
    const dose = computed(calculateDose(ivTrdAcuteSix, { weightKg: 82.4 }))
    expect(dose).toMatchObject({
      outcome: 'computed',
      protocol: 'iv-trd-acute-six',
      drug: 'ketamine',
      route: 'intravenous',
      doseMg: 41.2,
      exactDoseMg: '41.2',
      bounds: { minimumMg: 41.2, maximumMg: 41.2 },
      atCeiling: false,
      weight: { basis: 'actual', exactKg: '82.4' },
      overMinutes: { minimum: 40, maximum: 40 },
    })
    expect(dose.rounding).toMatchObject({ stepMg: 0.1, mode: 'half-up' })
    expect(dose.assumptions).toEqual([expect.stringContaining('18 years or more'), expect.stringContaining('Actual body weight')])
    expect(dose.sources.map((source) => source.citation)).toEqual(expect.arrayContaining(['singh-2016', 'library-convention']))
    expect(dose.findings.map((finding) => finding.code)).toEqual(['protocols/off-label'])
  })

  // 170 cm and 70 kg exchanged would give 85 mg in place of 35.
  it.each([
    ['exchanged', { weightKg: 170, heightCm: 70 }],
    ['a height in inches', { weightKg: 75, heightCm: 64 }],
    ['a weight in stone', { weightKg: 20, heightCm: 178 }],
  ])('computes none where weight and height cannot both be right: %s', (_, body) => {
    const answer = calculateDose(ivTrdAcuteSix, body)
    expect(answer.outcome).toBe('not-computable')
    expect(answer.findings[0]).toMatchObject({ code: 'protocols/weight-and-height-not-plausible', severity: 'hold' })
    expect(calculateDose(spravatoTrdUs, { ...body, phase: 'induction', step: 'day-1' }).outcome).toBe('computed')
  })

  // At 200 cm an index of 8 is 32 kg; at 150 cm one of 120 is 270 kg.
  it.each([
    [32, 200, 'computed'],
    [31.9, 200, 'not-computable'],
    [270, 150, 'computed'],
    [270.1, 150, 'not-computable'],
  ])('takes an index of 8 to 120: %s kg, %s cm: %s', (weightKg, heightCm, outcome) => {
    expect(calculateDose(ivTrdAcuteSix, { weightKg, heightCm }).outcome).toBe(outcome)
  })

  // 300 lb are 136 kg and 68 mg; taken for kg they would be 150 mg.
  it('remarks on a weight that may have been written in pounds', () => {
    const codes = (weightKg: number) => calculateDose(ivTrdAcuteSix, { weightKg }).findings.map(({ code }) => code)
    expect(calculateDose(ivTrdAcuteSix, { weightKg: 300 })).toMatchObject({ outcome: 'computed', doseMg: 150 })
    expect(calculateDose(ivTrdAcuteSix, { weightKg: 300 }).findings[0]).toMatchObject({
      code: 'protocols/weight-notable',
      severity: 'caution',
    })
    expect(codes(250)).not.toContain('protocols/weight-notable')
    expect(codes(250.1)).toContain('protocols/weight-notable')
  })

  it('has no default weight', () => {
    const answer = calculateDose(ivTrdAcuteSix, {})
    expect(answer.outcome).toBe('not-computable')
    expect(answer.missing).toEqual([expect.objectContaining({ path: 'weightKg', because: 'absent' })])
  })

  it.each([
    [1.99, 'out-of-range'],
    [400.01, 'out-of-range'],
    [0, 'out-of-range'],
    [-82.4, 'out-of-range'],
    [Number.NaN, 'wrong-type'],
    [Number.POSITIVE_INFINITY, 'wrong-type'],
    ['82.4', 'wrong-type'],
    [null, 'wrong-type'],
  ])('refuses a weight of %s', (weightKg, code) => {
    expect(issuesOf(() => calculateDose(ivTrdAcuteSix, { weightKg } as never))).toEqual([`weightKg: ${code}`])
  })

  it.each([20, 400])('takes the limits themselves: %s kg', (weightKg) => {
    expect(computed(calculateDose(ivTrdAcuteSix, { weightKg })).doseMg).toBe(weightKg / 2)
  })

  // 8.24 for 82.4: of an adult it is a slip; of a child, whom a hospital's own protocol may treat, it is a weight.
  it('computes no dose for an adult of less than 20 kg, and one for a child whose protocol says so', () => {
    for (const protocol of [
      ivTrdAcuteSix,
      inline(perKg(0.3)),
      inline(perKg(0.3), { population: { minimumAgeYears: 10, text: 'From 10.', sources: [] } }),
    ]) {
      const answer = calculateDose(protocol, { weightKg: 19.99 })
      expect(answer.outcome).toBe('not-computable')
      expect(answer.findings[0]).toMatchObject({
        code: 'protocols/weight-not-plausible',
        severity: 'hold',
        because: [{ path: 'weightKg', value: 19.99 }],
      })
    }
    const child = inline(perKg(0.3), { population: { minimumAgeYears: 1, text: 'Children from 1 year.', sources: [] } })
    expect(computed(calculateDose(child, { weightKg: 12, ageYears: 2, heightCm: 86 })).doseMg).toBe(3.6)
    expect(computed(calculateDose(child, { weightKg: 2 })).doseMg).toBe(0.6)
  })

  it('names every bad field at once', () => {
    const input = { weightKg: 0, heightCm: 20, ageYears: 34.5, sexAtBirth: 'm', weightBasis: 'lean', phase: 7, dose: 1 }
    expect(issuesOf(() => calculateDose(ivTrdAcuteSix, input as never))).toEqual([
      'dose: unexpected',
      'weightKg: out-of-range',
      'heightCm: out-of-range',
      'sexAtBirth: unknown-id',
      'weightBasis: unknown-id',
      'ageYears: wrong-type',
      'phase: wrong-type',
    ])
  })

  it.each([
    [82.5, 41.3],
    [82.49, 41.2],
    [82.51, 41.3],
    [82.3, 41.2],
    [82.1, 41.1],
  ])('rounds %s kg to %s mg, halves up', (weightKg, doseMg) => {
    expect(computed(calculateDose(ivTrdAcuteSix, { weightKg })).doseMg).toBe(doseMg)
  })
})

describe('the weight basis', () => {
  const obese = { weightKg: 130, heightCm: 178, sexAtBirth: 'male' } as const

  it('tells of the ideal weight from a body mass index of 30 on, and not below', () => {
    const codes = (weightKg: number): readonly string[] =>
      calculateDose(ivTrdAcuteSix, { weightKg, heightCm: 200 }).findings.map((finding) => finding.code)
    expect(codes(120)).toContain('protocols/weight-basis-option')
    expect(codes(119.9)).not.toContain('protocols/weight-basis-option')
    // 104 kg and 163 cm: 39.14.
    const option = calculateDose(ivTrdAcuteSix, { weightKg: 104, heightCm: 163 }).findings.find(({ code }) => code.endsWith('option'))
    expect(option?.because[0]).toMatchObject({ path: 'heightCm', value: 39.1, expected: 'body mass index of 30 or more', outcome: 'met' })
  })

  it('refuses the ideal weight below a body mass index of 30, below 152.4 cm, and where no text offers it', () => {
    const ideal = { sexAtBirth: 'female', weightBasis: 'ideal-devine' } as const
    const codes = (protocol: Protocol, weightKg: number, heightCm: number): readonly string[] => {
      const answer = calculateDose(protocol, { ...ideal, weightKg, heightCm })
      return [answer.outcome, ...answer.findings.map((finding) => finding.code)]
    }
    expect(codes(ivTrdAcuteSix, 119.9, 200)).toContain('protocols/weight-basis-refused')
    expect(codes(ivTrdAcuteSix, 120, 200)).toContain('computed')
    expect(codes(ivTrdAcuteSix, 90, 152.3)).toContain('protocols/weight-basis-refused')
    expect(codes(ivTrdAcuteSix, 90, 152.4)).toContain('computed')
    const silent = inline(perKg(0.5), { weight: { basis: 'actual', alternatives: [], sources: [] } })
    expect(codes(silent, 120, 200)).toEqual(['not-computable', 'protocols/weight-basis-refused'])
    // A thin person is not told of an index of 30 as if it were her own.
    const [refused] = calculateDose(ivTrdAcuteSix, { ...ideal, weightKg: 38, heightCm: 165 }).findings
    expect(refused?.message).toBe('The weight asked for cannot be used: it is for a body mass index of 30 or more.')
  })

  it('asks for what the ideal weight needs', () => {
    const answer = calculateDose(ivTrdAcuteSix, { weightKg: 130, weightBasis: 'ideal-devine' })
    expect(answer.outcome).toBe('not-computable')
    expect(answer.missing.map((one) => one.path)).toEqual(['heightCm', 'sexAtBirth'])
    expect(computed(calculateDose(ivTrdAcuteSix, { ...obese, weightBasis: 'ideal-devine' })).weight?.basis).toBe('ideal-devine')
  })
})

describe('ceilings and rounding', () => {
  const capped = (mgPerKg: number, maximum: number): Protocol => inline(perKg(mgPerKg), { ceilings: [ceiling('mg-per-session', maximum)] })

  it.each([
    { kg: 79.99, doseMg: 60, applied: false, mode: 'down', why: '59.99 would round up to the ceiling, not past it' },
    { kg: 80, doseMg: 60, applied: false, mode: 'down', why: 'at the ceiling' },
    { kg: 80.01, doseMg: 60, applied: true, mode: 'down', why: 'above the ceiling' },
  ])('0.75 mg/kg, at most 60 mg: $kg kg, $why', ({ kg, doseMg, applied }) => {
    const dose = computed(calculateDose(capped(0.75, 60), { weightKg: kg }))
    expect(dose.doseMg).toBe(doseMg)
    expect(dose.ceilingApplied !== undefined).toBe(applied)
    expect(dose.findings.some((finding) => finding.code === 'protocols/ceiling-applied')).toBe(applied)
  })

  it('rounds down where rounding up would pass the ceiling', () => {
    const dose = computed(calculateDose(capped(0.5, 41.28), { weightKg: 82.52 }))
    expect(dose).toMatchObject({ exactDoseMg: '41.26', doseMg: 41.2, rounding: { mode: 'down' } })
  })

  // 0.25015 mg/kg/h for 4 hours at 100 kg are 100.06 mg, and 25.02 mg/h for 4 hours 100.08: 100.1 mg would run faster.
  it('rounds down where rounding up would pass a ceiling on the rate', () => {
    const rule: DoseRule = { kind: 'per-kg-per-hour', mgPerKgPerHour: 0.25015, hours: 4, sources: [] }
    const dose = computed(calculateDose(inline(rule, { ceilings: [ceiling('mg-per-hour', 25.02)] }), { weightKg: 100 }))
    expect(dose).toMatchObject({ exactDoseMg: '100.06', doseMg: 100, atCeiling: false, rounding: { mode: 'down' } })
  })

  it('caps before rounding: a ceiling between two steps is rounded down', () => {
    expect(computed(calculateDose(capped(1, 41.27), { weightKg: 90 }))).toMatchObject({ exactDoseMg: '41.27', doseMg: 41.2 })
  })

  it('takes a highest dose that the clinic sets, and says so', () => {
    const dose = computed(calculateDose(ivTrdAcuteSix, { weightKg: 130, localMaximumMg: 60 }))
    expect(dose).toMatchObject({ doseMg: 60, ceilingApplied: { id: 'local-maximum', value: 60 } })
    expect(dose.findings.find((finding) => finding.code === 'protocols/ceiling-applied')?.because).toEqual([
      { path: 'localMaximumMg', expected: 'at most 60 (mg-per-session)', outcome: 'unmet' },
    ])
  })

  it('does not lower a dose that the protocol names to a value between its doses', () => {
    const answer = calculateDose(spravatoTrdUs, { phase: 'induction', step: 'day-1', localMaximumMg: 40 })
    expect(answer.outcome).toBe('not-computable')
    const because = [{ path: 'localMaximumMg', expected: 'at most 40 (mg-per-session)', outcome: 'unmet' }]
    expect(answer.findings.map((finding) => [finding.code, finding.because])).toEqual([['protocols/ceiling-below-dose', because]])
    expect(calculateDose(spravatoTrdUs, { phase: 'maintenance', localMaximumMg: 60 })).toMatchObject({ allowedMg: [56] })
    expect(calculateDose(spravatoTrdUs, { phase: 'maintenance', localMaximumMg: 55 }).outcome).toBe('not-computable')
  })

  it('refuses a ceiling below a dose given in stages', () => {
    const stages = [
      { id: 'bolus', mgPerKg: 0.11, overMinutes: 2 },
      { id: 'infusion', mgPerKg: 0.6, overMinutes: 50 },
    ]
    const protocol = inline({ kind: 'multi-stage', stages, sources: [] }, { ceilings: [ceiling('mg-per-session', 50)] })
    expect(calculateDose(protocol, { weightKg: 80 }).outcome).toBe('not-computable')
  })

  // 82.5 kg: 9.075 and 49.5 mg, 58.575 in all. 9.1 and 49.5 would be 58.6.
  it('rounds no stage up where all together would pass the ceiling', () => {
    const stages = [
      { id: 'bolus', mgPerKg: 0.11, overMinutes: 2 },
      { id: 'infusion', mgPerKg: 0.6, overMinutes: 50 },
    ]
    const at = (mgPerKg: number) =>
      computed(
        calculateDose(inline({ kind: 'multi-stage', stages, sources: [] }, { ceilings: [ceiling('mg-per-kg', mgPerKg)] }), {
          weightKg: 82.5,
        }),
      )
    expect(at(0.71)).toMatchObject({ doseMg: 58.5, stages: [{ doseMg: 9 }, { doseMg: 49.5 }] })
    expect(at(0.72)).toMatchObject({ doseMg: 58.6, stages: [{ doseMg: 9.1 }, { doseMg: 49.5 }] })
  })

  it('refuses a dose smaller than the step it is rounded to', () => {
    const answer = calculateDose(inline(perKg(0.001)), { weightKg: 30 })
    expect(answer.findings).toMatchObject([
      {
        code: 'protocols/dose-below-rounding-step',
        because: [{ path: 'weightKg', value: 30, expected: 'a dose of at least 0.1 mg', outcome: 'unmet' }],
      },
    ])
  })

  it('asks for the weight where only a ceiling goes by weight', () => {
    const protocol = inline({ kind: 'fixed', doseMg: 50, sources: [] }, { ceilings: [ceiling('mg-per-kg', 0.9)] })
    expect(calculateDose(protocol, {}).missing.map((one) => one.path)).toEqual(['weightKg'])
    expect(calculateDose(protocol, { weightKg: 50 }).outcome).toBe('not-computable')
    expect(computed(calculateDose(protocol, { weightKg: 60 })).doseMg).toBe(50)
  })
})

describe('a dose that a clinician chooses', () => {
  it.each(['consolidation', 'maintenance'])('SPRAVATO, %s: 56 or 84 mg', (phase) => {
    expect(calculateDose(spravatoTrdUs, { phase })).toMatchObject({ outcome: 'choice-required', allowedMg: [56, 84] })
    expect(computed(calculateDose(spravatoTrdUs, { phase, chosenDoseMg: 84 }))).toMatchObject({
      doseMg: 84,
      bounds: { minimumMg: 56, maximumMg: 84 },
      rounding: { mode: 'none' },
      devices: { devices: 3, sprays: 6 },
      atCeiling: true,
    })
  })

  // Whoever chooses has to see the same beside the doses as beside the one that is chosen.
  it('left to a clinician is told with its route, time, weight and product, as one that is computed', () => {
    const time = { minimum: 40, maximum: 60 }
    const rule = { kind: 'per-kg-range', mgPerKg: { minimum: 0.5, maximum: 1 }, overMinutes: time, sources: [] } as const
    const open = calculateDose(inline(rule), { weightKg: 80 })
    expect(open).toMatchObject({
      outcome: 'choice-required',
      rangeMg: { minimum: 40, maximum: 80 },
      route: 'intravenous',
      overMinutes: { minimum: 40, maximum: 60 },
      weight: { basis: 'actual', exactKg: '80' },
    })
    const device = { route: 'intranasal', formulation: 'esk-ns-28', strengthMgPerMl: 140 }
    expect(calculateDose(spravatoTrdUs, { phase: 'maintenance' })).toMatchObject({ outcome: 'choice-required', ...device })
    const rates = calculateDose(ivMigraineInpatient, { phase: 'continuous-a', step: 'titrated', weightKg: 65 })
    expect(rates).toMatchObject({ outcome: 'choice-required', route: 'intravenous' })
    // A dose that is the same for everybody has no weight, and one whose text gives no time none either.
    const plain = calculateDose(inline({ kind: 'range', doseMg: { minimum: 50, maximum: 100 }, sources: [] }), { weightKg: 80 })
    expect([plain.outcome, 'weight' in plain, 'overMinutes' in plain]).toEqual(['choice-required', false, false])
  })

  it.each([
    ['computed', { phase: 'maintenance', chosenDoseMg: 56 }],
    ['choice-required', { phase: 'maintenance' }],
    ['not-computable', { phase: 'maintenance', chosenDoseMg: 70 }],
    ['not-computable', { phase: 'maintenance', ageYears: 17 }],
    ['not-computable', { phase: 'maintenance', localMaximumMg: 50 }],
  ] as const)('is told with its protocol, drug and phase, whatever comes out: %s, %j', (outcome, input) => {
    const place = { outcome, protocol: 'spravato-trd-us', drug: 'esketamine', phase: 'maintenance' }
    expect(calculateDose(spravatoTrdUs, input)).toMatchObject(place)
    const step = { phase: 'continuous-a', step: 'titrated', weightKg: 65 }
    const rates = [{}, { chosenRateMgPerHour: 6.5 }, { chosenRateMgPerHour: 70 }, { weightKg: undefined }]
    for (const one of rates)
      expect(calculateDose(ivMigraineInpatient, { ...step, ...one })).toMatchObject({
        protocol: 'iv-migraine-inpatient',
        drug: 'ketamine',
        phase: 'continuous-a',
        step: 'titrated',
      })
  })

  it('is one of those that a protocol of one’s own names in any order, told rising', () => {
    const own = inline({ kind: 'one-of', allowedMg: [84, 28, 112, 56], sources: [] })
    expect(calculateDose(own, {})).toMatchObject({ outcome: 'choice-required', allowedMg: [28, 56, 84, 112] })
    expect(calculateDose(own, { chosenDoseMg: 56, localMaximumMg: 100 })).toMatchObject({ bounds: { minimumMg: 28, maximumMg: 84 } })
  })

  it('asks for phase and step where they decide', () => {
    expect(calculateDose(spravatoTrdUs, {}).missing[0]).toMatchObject({ path: 'phase', question: expect.stringContaining('induction') })
    expect(calculateDose(spravatoTrdUs, { phase: 'induction' }).missing[0]).toMatchObject({
      path: 'step',
      question: expect.stringContaining('day-1'),
    })
    expect(computed(calculateDose(spravatoTrdUs, { phase: 'induction', step: 'day-1' })).doseMg).toBe(56)
  })

  it.each([28, 70, 83.9, 112])('refuses %s mg, with the doses there are', (chosenDoseMg) => {
    const answer = calculateDose(spravatoTrdUs, { phase: 'maintenance', chosenDoseMg })
    expect(answer.outcome).toBe('not-computable')
    expect(answer.findings[0]).toMatchObject({ code: 'protocols/dose-not-in-protocol', severity: 'stop' })
    expect(answer.findings[0]?.because[0]).toMatchObject({ path: 'chosenDoseMg', value: chosenDoseMg, expected: '56 mg or 84 mg' })
  })

  it('takes the exact dose of a rule by weight as it takes the round one, and draws the same', () => {
    const chosen = (chosenDoseMg: number, stepMg = 0.1) =>
      calculateDose(inline(perKg(0.5), { rounding: { stepMg, mode: 'half-up', sources: [] } }), { weightKg: 82.5, chosenDoseMg })
    expect([41.25, 41.3].map((dose) => chosen(dose))).toMatchObject([
      { doseMg: 41.3, exactDoseMg: '41.25' },
      { doseMg: 41.3, exactDoseMg: '41.25' },
    ])
    expect([41.2, 41.26].map((dose) => chosen(dose).outcome)).toEqual(['not-computable', 'not-computable'])
    // Rounded to 5 mg, 40 mg are drawn and no other dose.
    expect([40, 41.25].map((dose) => chosen(dose, 5).outcome)).toEqual(['computed', 'not-computable'])
  })

  it('refuses another dose than the one that the rule by weight gives', () => {
    expect(calculateDose(ivTrdAcuteSix, { weightKg: 82.4, chosenDoseMg: 45 }).outcome).toBe('not-computable')
    expect(calculateDose(ivTrdAcuteSix, { weightKg: 82.4, chosenDoseMg: 41.2 }).outcome).toBe('computed')
  })

  it('keeps to a range and to a largest rise', () => {
    const range = inline({ kind: 'per-kg-range', mgPerKg: { minimum: 0.1, maximum: 0.3 }, sources: [] })
    expect(calculateDose(range, { weightKg: 78 })).toMatchObject({ outcome: 'choice-required', rangeMg: { minimum: 7.8, maximum: 23.4 } })
    expect(calculateDose(range, { weightKg: 78, chosenDoseMg: 23.5 }).outcome).toBe('not-computable')
    expect(calculateDose(range, { weightKg: 78, chosenDoseMg: 7.8 }).outcome).toBe('computed')
    const steps = inline({ kind: 'one-of', allowedMg: [28, 56, 84], maximumRiseMg: 28, sources: [] })
    expect(calculateDose(steps, { chosenDoseMg: 84, previousDoseMg: 28 }).outcome).toBe('not-computable')
    expect(calculateDose(steps, { chosenDoseMg: 84, previousDoseMg: 56 }).outcome).toBe('computed')
    expect(calculateDose(steps, { chosenDoseMg: 28, previousDoseMg: 84 }).outcome).toBe('computed')
  })

  // A range in mg is the same for everybody: no weight is asked for.
  it('keeps to a range in mg, with its time and what the clinic allows', () => {
    const time = { minimum: 40, maximum: 60 }
    const range = inline({ kind: 'range', doseMg: { minimum: 50, maximum: 100 }, overMinutes: time, sources: [] })
    const at = (chosenDoseMg: number, localMaximumMg?: number) => calculateDose(range, { chosenDoseMg, localMaximumMg })
    expect(calculateDose(range, {})).toMatchObject({ outcome: 'choice-required', allowedMg: [], rangeMg: { minimum: 50, maximum: 100 } })
    expect(at(75)).toMatchObject({
      outcome: 'computed',
      doseMg: 75,
      bounds: { minimumMg: 50, maximumMg: 100 },
      atCeiling: false,
      overMinutes: time,
    })
    expect([50, 100].map((dose) => computed(at(dose)).atCeiling)).toEqual([false, true])
    expect([49.9, 100.1].map((dose) => at(dose).outcome)).toEqual(['not-computable', 'not-computable'])
    expect([60, 60.1].map((dose) => at(dose, 60).outcome)).toEqual(['computed', 'not-computable'])
    expect(at(50, 50)).toMatchObject({ outcome: 'computed', atCeiling: true, bounds: { minimumMg: 50, maximumMg: 50 } })
    expect(at(50, 49).findings.map(({ code }) => code)).toEqual(['protocols/ceiling-below-dose'])
    expect(at(101).findings[0]?.message).toBe('The dose chosen is not part of the protocol, which states 50 to 100 mg.')
  })

  // 82.5 kg at 0.5 mg/kg are 41.25 mg, and a range of one value leaves nothing to choose.
  it('computes a range whose ends are equal, and refuses one between two steps', () => {
    const range = (minimum: number, maximum: number, stepMg = 0.1) =>
      inline({ kind: 'per-kg-range', mgPerKg: { minimum, maximum }, sources: [] }, { rounding: { stepMg, mode: 'half-up', sources: [] } })
    expect(calculateDose(range(0.5, 0.5), { weightKg: 82.5 })).toMatchObject({ outcome: 'computed', doseMg: 41.3, exactDoseMg: '41.25' })
    expect(calculateDose(inline({ kind: 'range', doseMg: { minimum: 33.33, maximum: 33.33 }, sources: [] }), {})).toMatchObject({
      outcome: 'computed',
      doseMg: 33.33,
    })
    // Half tablets of 50 mg, and 60 to 72 mg: neither 50 nor 100.
    const between = calculateDose(range(1, 1.2, 50), { weightKg: 60 })
    expect(between.outcome).toBe('not-computable')
    expect(between.findings[0]).toMatchObject({ code: 'protocols/no-step-in-range', severity: 'hold' })
    expect(between.findings[0]?.message).toContain('60 to 72 mg')
    expect(calculateDose(range(1, 1.2, 5), { weightKg: 60 })).toMatchObject({ rangeMg: { minimum: 60, maximum: 70 } })
    // Up to 3 mg, in steps of 5 mg: nothing is no dose to choose.
    const none = calculateDose(range(0, 0.05, 5), { weightKg: 60 })
    expect([none.outcome, none.findings[0]?.code]).toEqual(['not-computable', 'protocols/no-step-in-range'])
  })

  // 70.3 kg: 1.2 µg/kg/min are 5.0616 mg/h, told as 5.06; 7.2 are 30.3696, at most 30.36 is told.
  it('takes the rate that the start of a titration was told as', () => {
    const at = (step: string, chosenRateMgPerHour?: number) =>
      calculateDose(ivCrpsInpatientSKetamine, { weightKg: 70.3, step, chosenRateMgPerHour })
    expect(at('start')).toMatchObject({ outcome: 'rate-computed', rateMgPerHour: 5.06 })
    expect(at('titrated')).toMatchObject({ rangeMgPerHour: { minimum: 5.06, maximum: 30.36 } })
    expect(at('titrated', 5.06).outcome).toBe('rate-computed')
    expect(at('titrated', 5.05).outcome).toBe('not-computable')
    expect(at('titrated', 30.36).outcome).toBe('rate-computed')
    expect(at('titrated', 30.37).outcome).toBe('not-computable')
  })

  it('asks for the phase among those for the age', () => {
    const asked = (ageYears?: number) => calculateDose(spravatoTrdEu, { ageYears }).missing.find(({ path }) => path === 'phase')?.question
    const [young, old] = [
      'induction, consolidation, maintenance',
      'induction-65-and-over, consolidation-65-and-over, maintenance-65-and-over',
    ]
    expect(asked(64)).toBe(`Which phase of the course is it: ${young}?`)
    expect(asked(65)).toBe(`Which phase of the course is it: ${old}?`)
    expect(asked()).toBe(`Which phase of the course is it: ${young}, ${old}?`)
    // Where none is for the age, the answer says so; a question without a choice would say nothing.
    const adult = { ...spravatoTrdEu, courses: spravatoTrdEu.courses.map((course) => ({ minimumAgeYears: 18, ...course })) }
    expect(calculateDose(adult, { ageYears: 17 }).missing.map(({ question }) => question)).toEqual([
      `Which phase of the course is it: ${young}, ${old}?`,
    ])
  })

  // 280 for 28 would let 84 mg follow a first dose of 28 mg.
  it('remarks on a dose or a rate before that the protocol does not reach', () => {
    const eu = (previousDoseMg: number) =>
      calculateDose(spravatoTrdEu, { ageYears: 70, phase: 'induction-65-and-over', step: 'after-day-1', chosenDoseMg: 84, previousDoseMg })
    expect(eu(28).outcome).toBe('not-computable')
    expect(eu(84).findings.map(({ code }) => code)).not.toContain('protocols/before-above-protocol')
    expect(eu(280).findings[0]).toMatchObject({
      code: 'protocols/before-above-protocol',
      severity: 'caution',
      because: [{ path: 'previousDoseMg', value: 280, expected: 'at most 84 mg', outcome: 'unmet' }],
    })
    // 82 for 28 would do the same: no number of devices holds 82 mg.
    expect(eu(82).outcome).toBe('not-computable')
    const slip = { code: 'protocols/no-whole-devices', severity: 'stop', because: [{ path: 'previousDoseMg', value: 82 }] }
    expect(eu(82).findings[0]).toMatchObject(slip)
    expect(eu(82).findings[0]?.message).toContain('The dose before')
    expect(eu(56).outcome).toBe('computed')
    const rate = calculateDose(ivMigraineInpatient, {
      weightKg: 65,
      phase: 'continuous-a',
      step: 'titrated',
      chosenRateMgPerHour: 13,
      previousRateMgPerHour: 97.5,
    })
    expect(rate.findings[0]).toMatchObject({ code: 'protocols/before-above-protocol', because: [{ path: 'previousRateMgPerHour' }] })
  })

  // Pomeroy 2017 goes up by 0.05 mg/kg/h, Lauritsen 2016 by 0.1: at 65 kg by 3.25 and 6.5 mg/h from 6.5 mg/h.
  it('keeps to the largest rise of a rate, and asks for the rate before', () => {
    const at = (phase: string, chosenRateMgPerHour: number, previousRateMgPerHour?: number) =>
      calculateDose(ivMigraineInpatient, { weightKg: 65, phase, step: 'titrated', chosenRateMgPerHour, previousRateMgPerHour })
    expect(at('continuous-a', 9.75)).toMatchObject({ outcome: 'rate-computed', rateMgPerHour: 9.75 })
    const open = at('continuous-a', 65)
    expect(open.outcome).toBe('not-computable')
    expect(open.missing.map((one) => one.path)).toEqual(['previousRateMgPerHour'])
    const refused = at('continuous-a', 65, 9.75)
    expect(refused.outcome).toBe('not-computable')
    expect(refused.findings[0]).toMatchObject({ code: 'protocols/dose-not-in-protocol', severity: 'stop' })
    expect(refused.findings[0]?.because[0]).toMatchObject({
      path: 'chosenRateMgPerHour',
      value: 65,
      expected: 'at most 3.25 mg/h above the rate before',
    })
    expect(at('continuous-a', 65, 61.75).outcome).toBe('rate-computed')
    expect(at('continuous-a', 6.5, 65).outcome).toBe('rate-computed')
    expect(at('continuous-b', 13).outcome).toBe('rate-computed')
    expect(at('continuous-b', 13.1).outcome).toBe('not-computable')
    expect(at('continuous-b', 19.5, 13).outcome).toBe('rate-computed')
    expect(issuesOf(() => at('continuous-a', 65, -1))).toEqual(['previousRateMgPerHour: out-of-range'])
  })

  it('tells with each step when the next one is taken', () => {
    const advance = (answer: DoseAnswer) => answer.findings.filter((one) => one.code === 'protocols/to-relief').map((one) => one.severity)
    expect(advance(calculateDose(ivMigraineInpatient, { weightKg: 65, phase: 'continuous-a', step: 'start' }))).toEqual(['info'])
    expect(advance(calculateDose(ivMigraineInpatient, { weightKg: 65, phase: 'continuous-a', step: 'titrated' }))).toEqual(['info'])
    expect(calculateDose(scTrdKadsFlexible, { weightKg: 72, step: 'mg-per-kg-0-9' }).findings.map((one) => one.code)).toContain(
      'protocols/under-half',
    )
  })

  it('of the only step there is needs no choice', () => {
    const one: DoseRule = { kind: 'steps', steps: [{ id: 'only', label: 'Only', rule: perKg(0.5) as never }], sources: [] }
    expect(calculateDose(inline(one), { weightKg: 80 })).toMatchObject({ outcome: 'computed', doseMg: 40, step: 'only' })
  })

  it('refuses unknown phases and steps with the nearest', () => {
    expect(issuesOf(() => calculateDose(spravatoTrdUs, { phase: 'inductoin' }))).toEqual(['phase: unknown-id'])
    expect(issuesOf(() => calculateDose(spravatoTrdUs, { phase: 'induction', step: 'day-2' }))).toEqual(['step: unknown-id'])
    expect(issuesOf(() => calculateDose(ivTrdAcuteSix, { weightKg: 80, step: 'day-1' }))).toEqual(['step: unexpected'])
  })
})

describe('rules that compute no dose', () => {
  it('say what was published and never give it as a dose', () => {
    const rule: DoseRule = { kind: 'no-published-standard', text: 'No standard.', publishedMg: { minimum: 50, maximum: 400 }, sources: [] }
    const answer = calculateDose(inline(rule), { weightKg: 80 })
    expect(answer).toMatchObject({ outcome: 'not-computable', protocol: 'inline', publishedMg: { minimum: 50, maximum: 400 } })
    expect(answer.findings[0]?.code).toBe('protocols/no-published-standard')
    const described = calculateDose(inline({ kind: 'described-only', text: 'Not seen.', sources: [] }), {})
    expect(described.findings[0]?.code).toBe('protocols/described-only')
  })

  it('are not guessed at where there is no rule', () => {
    const { dose: _none, ...rest } = inline(perKg(0.5))
    expect(calculateDose(rest, { weightKg: 80 }).findings[0]?.code).toBe('protocols/no-dose-rule')
  })

  it('give a range of rates and computed rates as rates', () => {
    const range = calculateDose(inline({ kind: 'per-hour', mgPerHour: { minimum: 10, maximum: 40 }, sources: [] }), {})
    expect(range).toMatchObject({ outcome: 'choice-required', allowedMg: [], rangeMgPerHour: { minimum: 10, maximum: 40 } })
    const atMost = (value: number, chosenRateMgPerHour?: number) =>
      calculateDose(
        inline({ kind: 'per-hour', mgPerHour: { minimum: 10, maximum: 40 }, sources: [] }, { ceilings: [ceiling('mg-per-hour', value)] }),
        { chosenRateMgPerHour },
      )
    expect(atMost(10)).toMatchObject({ outcome: 'choice-required', rangeMgPerHour: { minimum: 10, maximum: 10 } })
    expect(rated(atMost(10, 10)).atCeiling).toBe(true)
    expect(atMost(9.9).findings.map(({ code }) => code)).toEqual(['protocols/ceiling-below-dose'])
    expect(atMost(40, 41).findings[0]?.message).toBe('The rate chosen is not part of the protocol, which states 10 to 40 mg/h.')
    const rule: DoseRule = { kind: 'per-kg-per-hour', mgPerKgPerHour: 0.35, sources: [] }
    const rate = rated(calculateDose(inline(rule, { ceilings: [ceiling('mg-per-hour', 25)] }), { weightKg: 100 }))
    expect(rate).toMatchObject({ rateMgPerHour: 25, atCeiling: true, ceilingApplied: { value: 25 } })
  })

  it('tell a daily dose by the intake', () => {
    expect(calculateDose(inline({ kind: 'daily', doseMg: 25, timesPerDay: 2, sources: [] }), {})).toMatchObject({
      doseMg: 25,
      timesPerDay: 2,
    })
  })

  it('give a first dose and a pump as stages', () => {
    const rule: DoseRule = { kind: 'patient-controlled', mgPerKg: 0.25, pumpMg: 50, pumpHours: 48, sources: [] }
    const dose = computed(calculateDose(inline(rule), { weightKg: 70 }))
    expect(dose.stages?.map((stage) => [stage.id, stage.doseMg, stage.overMinutes])).toEqual([
      ['first-dose', 17.5, 0],
      ['pump', 50, 2880],
    ])
    const pump = computed(calculateDose(inline({ ...rule, pumpHours: 4.1 }), { weightKg: 70 })).stages?.[1]
    expect(pump?.overMinutes).toBe(246)
  })

  it('add up the minutes of stages exactly', () => {
    const stages = [1.1, 3.2, 1.7].map((overMinutes, index) => ({ id: `stage-${index}`, mgPerKg: 0.1, overMinutes }))
    const dose = computed(calculateDose(inline({ kind: 'multi-stage', stages, sources: [] }), { weightKg: 70 }))
    expect(dose.overMinutes).toEqual({ minimum: 6, maximum: 6 })
  })
})

describe('products', () => {
  it('of another protocol or enantiomer are refused', () => {
    for (const [protocol, formulation] of [
      [ivTrdAcuteSix, 'esk-ns-28'],
      [spravatoTrdUs, 'ket-inj-50'],
    ] as const) {
      const answer = calculateDose(protocol, {
        weightKg: 80,
        phase: 'induction',
        step: 'day-1',
        formulation,
        ...(protocol === ivTrdAcuteSix ? { step: undefined } : {}),
      })
      expect(answer.outcome).toBe('not-computable')
      expect(answer.findings[0]).toMatchObject({ code: 'protocols/wrong-formulation', severity: 'stop' })
    }
    // Three products state the same rule: its source is named once.
    const answer = calculateDose(ivTrdAcuteSix, { weightKg: 80, formulation: 'esk-ns-28' })
    expect(answer.findings[0]?.sources).toEqual([{ citation: 'correia-melo-2020', checked: 'read' }])
    const mixed = inline(perKg(0.5), { drug: 'esketamine', formulations: [ketInj50] })
    expect(calculateDose(mixed, { weightKg: 80, formulation: 'ket-inj-50' }).findings[0]?.code).toBe('protocols/wrong-formulation')
  })

  it('are refused by a protocol that names none', () => {
    const answer = calculateDose(inline(perKg(0.5), { formulations: [] }), { weightKg: 80, formulation: 'ket-inj-50' })
    expect(answer.findings[0]).toMatchObject({
      code: 'protocols/wrong-formulation',
      because: [{ path: 'formulation', value: 'ket-inj-50', expected: 'ketamine: none named' }],
    })
  })

  it('without a strength have no volume', () => {
    const oral = { formulations: [ketLozengeCmp], routes: ['sublingual'] } as const
    const lozenge = computed(calculateDose(inline({ kind: 'fixed', doseMg: 100, sources: [] }, oral), { formulation: 'ket-lozenge-cmp' }))
    expect([lozenge.doseMg, lozenge.volumeMl]).toEqual([100, undefined])
  })

  it('that nobody knows are an error, with the nearest', () => {
    expect(issuesOf(() => calculateDose(ivTrdAcuteSix, { weightKg: 80, formulation: 'ket-inj-5' }))).toEqual(['formulation: unknown-id'])
  })

  it('of 100 mg/mL are drawn up with the word to dilute them before they go into a vein', () => {
    const dose = computed(calculateDose(ivTrdAcuteSix, { weightKg: 70, formulation: 'ket-inj-100' }))
    expect(dose.volumeMl).toBe(0.35)
    expect(dose.findings.map((finding) => finding.code)).toContain('protocols/dilute-before-intravenous-use')
    const byMuscle = inline(perKg(0.5), { routes: ['intramuscular'] })
    expect(calculateDose(byMuscle, { weightKg: 70, formulation: 'ket-inj-100' }).findings).toEqual([])
  })

  it('whose volume cannot be measured well are told', () => {
    const protocol = inline(perKg(0.25), { formulations: [liquid(200)] })
    const dose = computed(calculateDose(protocol, { weightKg: 20, formulation: 'liquid' }))
    expect(dose.volumeMl).toBe(0.03)
    // 0.025 mL in steps of 0.01 mL.
    const because = [{ path: 'formulation', value: 20, expected: 'a deviation of at most 5 percent', outcome: 'unmet' }]
    expect(dose.findings).toMatchObject([{ code: 'protocols/volume-rounding-notable', because }])
  })

  it('in devices are given whole', () => {
    const protocol = inline(
      { kind: 'fixed', doseMg: 40, sources: [] },
      { drug: 'esketamine', routes: ['intranasal'], formulations: [eskNs28] },
    )
    const answer = calculateDose(protocol, {})
    expect(answer.outcome).toBe('not-computable')
    expect(answer.findings.map((finding) => finding.code)).toEqual(['protocols/no-whole-devices'])
  })
})

describe('age', () => {
  it.each([
    [17, 'not-computable'],
    [18, 'computed'],
  ])('%s years: %s', (ageYears, outcome) => {
    expect(calculateDose(ivTrdAcuteSix, { weightKg: 80, ageYears }).outcome).toBe(outcome)
    expect(calculateDose(spravatoTrdUs, { phase: 'induction', step: 'day-1', ageYears }).outcome).toBe(outcome)
  })
})

describe('a record of the consumer’s own', () => {
  it('is refused where it is malformed, with the place', () => {
    const bad = { ...ivTrdAcuteSix, dose: { kind: 'per-kg', mgPerKg: -0.5, sources: [] } }
    expect(issuesOf(() => calculateDose(bad as never, { weightKg: 80 }))).toEqual(['protocol.dose.mgPerKg: out-of-range'])
    expect(issuesOf(() => calculateDose({ ...ivTrdAcuteSix, dose: { kind: 'per-pound' } } as never, {}))).toEqual([
      'protocol.dose.kind: unknown-id',
    ])
    expect(issuesOf(() => calculateDose(null as never, {}))).toEqual(['protocol: wrong-type'])
  })
})
