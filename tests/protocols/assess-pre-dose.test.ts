import type { PreDoseReadings, PreDoseRule } from 'ketamine-therapy/protocols'
import { assessPreDose, getProtocol, ivEdAnalgesia, ivTrdAcuteSix, protocols, spravatoTrdUs } from 'ketamine-therapy/protocols'
import { describe, expect, it } from 'vitest'
import { issuesOf } from '../helpers/issues-of'
import { inline } from '../helpers/protocols'

const fine: PreDoseReadings = {
  systolicMmHg: 120,
  diastolicMmHg: 80,
  heartRatePerMin: 70,
  spo2Percent: 97,
  minutesSinceFood: 180,
  minutesSinceLiquids: 60,
  minutesSinceNasalDrug: 'none',
  rideArranged: true,
}
const { minutesSinceFood: _food, minutesSinceLiquids: _liquids, minutesSinceNasalDrug: _nasal, rideArranged: _ride, ...vitals } = fine

// Two emergency department trials excluded a systolic pressure below 90; a label that names no lower limit lets nobody in shock be dosed.
describe('a person in shock', () => {
  const limited = Object.values(protocols).filter(({ preDose }) => preDose.length > 0)
  const shocked = { ...fine, respiratoryRatePerMin: 16, ageYears: 50, diastolicMmHg: 50 }

  it.each(limited.map((protocol) => [protocol.id, protocol] as const))('is held by %s', (_, protocol) => {
    expect(assessPreDose(protocol, { ...shocked, systolicMmHg: 89 }).decision).toBe('hold')
    expect(assessPreDose(protocol, { ...shocked, systolicMmHg: 90 }).decision).toBe('no-hold')
  })
})

// The procedure for pain has no limit of oxygen and of diastolic pressure, and infusions for pain have none at all.
describe('a reading far off that the protocol has no limit for', () => {
  const ed = { systolicMmHg: 130, heartRatePerMin: 80, respiratoryRatePerMin: 16 }
  it.each([
    ['iv-ed-analgesia', ed, 'no-hold', undefined],
    ['iv-ed-analgesia', { ...ed, spo2Percent: 92 }, 'no-hold', undefined],
    ['iv-ed-analgesia', { ...ed, spo2Percent: 91 }, 'hold', 'oxygen-low'],
    ['iv-ed-analgesia', { ...ed, diastolicMmHg: 109 }, 'no-hold', undefined],
    ['iv-ed-analgesia', { ...ed, diastolicMmHg: 110 }, 'hold', 'diastolic-severe'],
    // Its own limits stand: above 180, and 50 to 150.
    ['iv-ed-analgesia', { ...ed, systolicMmHg: 180, heartRatePerMin: 150 }, 'no-hold', undefined],
    ['iv-trd-acute-six', { ...vitals, respiratoryRatePerMin: 10 }, 'no-hold', undefined],
    ['iv-trd-acute-six', { ...vitals, respiratoryRatePerMin: 9 }, 'hold', 'breathing-far-off'],
    ['spravato-trd-us', { ...fine, respiratoryRatePerMin: 31 }, 'hold', 'breathing-far-off'],
    ['iv-crps-outpatient-10-day', { systolicMmHg: 179, diastolicMmHg: 100 }, 'insufficient-data', undefined],
    ['iv-crps-outpatient-10-day', { systolicMmHg: 180 }, 'hold', 'systolic-severe'],
    ['iv-crps-outpatient-10-day', { systolicMmHg: 89 }, 'hold', 'systolic-low'],
    ['iv-crps-outpatient-10-day', { heartRatePerMin: 121 }, 'hold', 'heart-rate-far-off'],
    ['iv-crps-outpatient-10-day', { heartRatePerMin: 45 }, 'insufficient-data', undefined],
  ] as const)('%s, %j: %s', (id, readings, decision, rule) => {
    const answer = assessPreDose(getProtocol(id), readings)
    expect(answer.decision).toBe(decision)
    const held = answer.findings.filter(({ severity }) => severity === 'hold').map(({ code }) => code)
    expect(held).toEqual(rule === undefined ? [] : [`protocols/${rule}`])
    expect(answer.rules.filter(({ outcome }) => outcome === 'met').map(({ id: met }) => met)).toEqual(rule === undefined ? [] : [rule])
    expect(answer.missing.map(({ path }) => path)).not.toContain('oxygen-low')
  })

  // At home nobody stands by: 140/90 rest and ask, 160/100 no dose that day; a pulse of 50 to 100; below 95 % ask, at 92 % or less no dose.
  it.each([
    [{ systolicMmHg: 139, diastolicMmHg: 89, spo2Percent: 95, heartRatePerMin: 50 }, 'insufficient-data', []],
    [{ heartRatePerMin: 100 }, 'insufficient-data', []],
    [{ systolicMmHg: 140 }, 'hold', ['systolic-high-at-home']],
    [{ diastolicMmHg: 90 }, 'hold', ['diastolic-high-at-home']],
    [{ systolicMmHg: 170, diastolicMmHg: 104 }, 'hold', ['diastolic-high-at-home', 'systolic-high-at-home']],
    [{ systolicMmHg: 180 }, 'hold', ['systolic-severe']],
    [{ spo2Percent: 94 }, 'hold', ['oxygen-low-at-home']],
    [{ spo2Percent: 91 }, 'hold', ['oxygen-low']],
    [{ heartRatePerMin: 49 }, 'hold', ['heart-rate-off-at-home']],
    [{ heartRatePerMin: 101 }, 'hold', ['heart-rate-off-at-home']],
    [{ heartRatePerMin: 121 }, 'hold', ['heart-rate-far-off']],
  ] as const)('at home, %j: %s', (readings, decision, rules) => {
    for (const id of ['sl-home-telehealth', 'sc-home-telehealth', 'po-low-dose-daily'] as const) {
      const answer = assessPreDose(getProtocol(id), readings)
      expect(answer.decision, id).toBe(decision)
      const held = answer.findings.filter(({ severity, code }) => severity === 'hold' && !code.includes('fda'))
      expect(held.map(({ code }) => code)).toEqual(rules.map((rule) => `protocols/${rule}`))
    }
    // Where the dose may be given in a clinic as well, the limits of the protocol stand.
    expect(assessPreDose(getProtocol('kap-individual'), { ...vitals, systolicMmHg: 150 }).decision).toBe('weigh')
  })

  // A clinic that writes down only how high a pressure may be has said nothing of shock; one for those from 65 on has said nothing of the others.
  it('is looked at in the direction, and for the age, that no limit speaks of', () => {
    const { sources } = ivTrdAcuteSix.weight
    const high = { effect: 'hold', yieldsTo: [], text: 'High.', sources } as const
    const own = (...preDose: readonly PreDoseRule[]) => ({ ...ivTrdAcuteSix, preDose })
    const pressure = own({ ...high, id: 'high', anyOf: [{ reading: 'systolicMmHg', is: '>', to: 200 }] })
    expect(assessPreDose(pressure, { systolicMmHg: 70 }).decision).toBe('hold')
    expect(assessPreDose(pressure, { systolicMmHg: 90 }).decision).toBe('no-hold')
    expect(assessPreDose(pressure, { systolicMmHg: 200 }).decision).toBe('no-hold')
    const pulse = own({ ...high, id: 'fast', anyOf: [{ reading: 'heartRatePerMin', is: '>=', to: 150 }] })
    expect([44, 45, 149, 150].map((heartRatePerMin) => assessPreDose(pulse, { heartRatePerMin }).decision)).toEqual([
      'hold',
      'no-hold',
      'no-hold',
      'hold',
    ])
    expect(assessPreDose(pulse, { heartRatePerMin: 44 }).findings[0]?.because).toEqual([
      { path: 'heartRatePerMin', value: 44, expected: '< 45', outcome: 'met' },
    ])
    const oxygen = own({ ...high, id: 'upside-down', anyOf: [{ reading: 'spo2Percent', is: '>', to: 99 }] })
    expect(assessPreDose(oxygen, { spo2Percent: 85 }).decision).toBe('hold')
    // To weigh the risk above 140 is no word about 230.
    const weighed = own({ ...high, id: 'weigh', effect: 'weigh', anyOf: [{ reading: 'systolicMmHg', is: '>', to: 140 }] })
    expect([150, 230].map((systolicMmHg) => assessPreDose(weighed, { systolicMmHg }).decision)).toEqual(['weigh', 'hold'])
    // It stands beside the limit at which the risk is weighed, so it does not say that there is none.
    expect(assessPreDose(weighed, { systolicMmHg: 230 }).findings.map(({ message }) => message)).toEqual([
      'Systolic 180 or more: no dose. A default of this library, since the protocol states no such limit.',
      'High.',
      expect.any(String),
    ])
    const old = own({ ...high, id: 'from-65', minimumAgeYears: 65, anyOf: [{ reading: 'systolicMmHg', is: '>', to: 190 }] })
    expect([40, 70].map((ageYears) => assessPreDose(old, { systolicMmHg: 185, ageYears }).decision)).toEqual(['hold', 'no-hold'])
    expect([175, 185].map((systolicMmHg) => assessPreDose(old, { systolicMmHg }).decision)).toEqual(['no-hold', 'hold'])
  })

  it('is looked at wherever no limit speaks of it, and never asked for', () => {
    const far = { systolicMmHg: 220, diastolicMmHg: 130, spo2Percent: 80, heartRatePerMin: 180, respiratoryRatePerMin: 5 }
    for (const protocol of Object.values(protocols)) {
      for (const [path, value] of Object.entries(far)) {
        expect(assessPreDose(protocol, { [path]: value }).decision, `${protocol.id} ${path}`).toBe('hold')
      }
      if (protocol.preDose.length === 0) expect(assessPreDose(protocol, {}).missing).toEqual([])
    }
  })
})

describe('an age that the protocol was not written for', () => {
  it.each([
    ['spravato-trd-us', 17, 'hold'],
    ['spravato-trd-us', 18, 'no-hold'],
    ['spravato-mdd-emergency-eu', 64, 'no-hold'],
    ['spravato-mdd-emergency-eu', 65, 'hold'],
    ['iv-trd-elektd', 76, 'hold'],
  ] as const)('%s at %s years: %s', (id, ageYears, decision) => {
    const answer = assessPreDose(getProtocol(id), { ...fine, ageYears })
    expect(answer.decision).toBe(decision)
    const found = answer.findings.find(({ code }) => code === 'protocols/outside-population')
    expect(found?.severity).toBe(decision === 'hold' ? 'hold' : undefined)
  })

  // ELEKT-D: 21 to 75 years.
  it('is taken for one that it was written for where nobody says it, and the answer says so', () => {
    const elektd = getProtocol('iv-trd-elektd')
    expect(assessPreDose(elektd, fine).assumptions).toEqual(['The person is of an age that the protocol was written for: 21 to 75 years.'])
    expect(assessPreDose(elektd, { ...fine, ageYears: 21 }).assumptions).toEqual([])
  })

  it('is told where the protocol treats it apart: the procedure for pain is not given over 75 years', () => {
    const answer = assessPreDose(ivEdAnalgesia, { ...fine, respiratoryRatePerMin: 16, ageYears: 76 })
    expect(answer.findings.map(({ code }) => code)).toContain('protocols/over-75-years')
  })
})

describe('SPRAVATO, at each bound', () => {
  it.each([
    // The label's guide is strict: above 140, above 90.
    [{ systolicMmHg: 140 }, 'no-hold', undefined],
    [{ systolicMmHg: 141 }, 'weigh', 'blood-pressure-above-140-90'],
    [{ diastolicMmHg: 90 }, 'no-hold', undefined],
    [{ diastolicMmHg: 91 }, 'weigh', 'blood-pressure-above-140-90'],
    [{ systolicMmHg: 179 }, 'weigh', 'blood-pressure-above-140-90'],
    [{ systolicMmHg: 180 }, 'hold', 'blood-pressure-severe'],
    [{ diastolicMmHg: 109 }, 'weigh', 'blood-pressure-above-140-90'],
    [{ diastolicMmHg: 110 }, 'hold', 'blood-pressure-severe'],
    [{ spo2Percent: 92 }, 'no-hold', undefined],
    [{ spo2Percent: 91.9 }, 'hold', 'spo2-below-92'],
    [{ heartRatePerMin: 45 }, 'no-hold', undefined],
    [{ heartRatePerMin: 44 }, 'hold', 'heart-rate-out-of-range'],
    [{ heartRatePerMin: 120 }, 'no-hold', undefined],
    [{ heartRatePerMin: 121 }, 'hold', 'heart-rate-out-of-range'],
    // "At least" 2 hours, 30 minutes, 1 hour.
    [{ minutesSinceFood: 120 }, 'no-hold', undefined],
    [{ minutesSinceFood: 119 }, 'hold', 'food-within-2-hours'],
    [{ minutesSinceLiquids: 30 }, 'no-hold', undefined],
    [{ minutesSinceLiquids: 29 }, 'hold', 'liquids-within-30-minutes'],
    [{ minutesSinceNasalDrug: 60 }, 'no-hold', undefined],
    [{ minutesSinceNasalDrug: 59 }, 'hold', 'nasal-drug-within-1-hour'],
    // A spray that was used last two weeks ago is no slip of the keyboard.
    [{ minutesSinceNasalDrug: 20_160 }, 'no-hold', undefined],
    [{ rideArranged: false }, 'hold', 'no-ride'],
  ] as const)('%j: %s', (reading, decision, rule) => {
    const answer = assessPreDose(spravatoTrdUs, { ...fine, ...reading })
    expect(answer.decision).toBe(decision)
    expect(answer.findings.map((finding) => finding.code)).toEqual(rule === undefined ? [] : [`protocols/${rule}`])
  })

  it.each(Object.keys(fine) as (keyof PreDoseReadings)[])('without %s nothing is said to be free of a hold', (key) => {
    const answer = assessPreDose(spravatoTrdUs, { ...fine, [key]: undefined })
    expect(answer.decision).toBe('insufficient-data')
    expect(answer.missing.map((one) => one.path)).toContain(key)
  })

  it('names the rules that a missing reading decides', () => {
    const { missing } = assessPreDose(spravatoTrdUs, { ...fine, minutesSinceFood: undefined })
    expect(missing).toMatchObject([{ path: 'minutesSinceFood', because: 'absent', decides: ['protocols/food-within-2-hours'] }])
  })

  it('asks first for the reading that decides most', () => {
    const { missing } = assessPreDose(spravatoTrdUs, {})
    const decided = missing.map(({ decides }) => decides.length)
    expect(decided).toEqual(decided.toSorted((one, other) => other - one))
    expect(missing[0]?.path).toBe('systolicMmHg')
  })

  it('lets a fired hold decide whatever else is missing, and an unknown outweigh a weighing', () => {
    expect(assessPreDose(spravatoTrdUs, { systolicMmHg: 190 }).decision).toBe('hold')
    expect(assessPreDose(spravatoTrdUs, { systolicMmHg: 150, diastolicMmHg: 80 }).decision).toBe('insufficient-data')
  })

  it('shows the strongest pressure rule only, and reports every rule', () => {
    const answer = assessPreDose(spravatoTrdUs, { ...fine, systolicMmHg: 190 })
    expect(answer.findings.map((finding) => finding.code)).toEqual(['protocols/blood-pressure-severe'])
    expect(answer.rules.filter((rule) => rule.outcome === 'met').map((rule) => rule.id)).toEqual([
      'blood-pressure-severe',
      'blood-pressure-above-140-90',
    ])
  })
})

describe('intravenous ketamine, at each bound', () => {
  it.each([
    [{ systolicMmHg: 140 }, 'no-hold'],
    [{ systolicMmHg: 141 }, 'weigh'],
    [{ systolicMmHg: 160 }, 'weigh'],
    [{ systolicMmHg: 161 }, 'hold'],
    [{ diastolicMmHg: 100 }, 'weigh'],
    [{ diastolicMmHg: 101 }, 'hold'],
    [{ systolicMmHg: 90 }, 'no-hold'],
    [{ systolicMmHg: 89 }, 'hold'],
    [{ spo2Percent: 92 }, 'no-hold'],
    [{ spo2Percent: 91 }, 'hold'],
    [{ heartRatePerMin: 44 }, 'hold'],
    [{ heartRatePerMin: 121 }, 'hold'],
  ] as const)('%j: %s', (reading, decision) => {
    expect(assessPreDose(ivTrdAcuteSix, { ...vitals, ...reading }).decision).toBe(decision)
  })
})

describe('the door', () => {
  it('refuses what cannot be meant', () => {
    const bad = {
      ageYears: 34.5,
      systolicMmHg: 80,
      diastolicMmHg: 80,
      spo2Percent: 101,
      minutesSinceNasalDrug: 'never',
      rideArranged: 'yes',
      pulse: 3,
    }
    expect(issuesOf(() => assessPreDose(spravatoTrdUs, bad as never))).toEqual([
      'pulse: unexpected',
      'ageYears: wrong-type',
      'spo2Percent: out-of-range',
      'minutesSinceNasalDrug: wrong-type',
      'rideArranged: wrong-type',
      'diastolicMmHg: conflict',
    ])
  })

  it('keeps personal values out on request', () => {
    const open = assessPreDose(spravatoTrdUs, { ...fine, systolicMmHg: 151 })
    expect(open.findings[0]?.because[0]).toEqual({ path: 'systolicMmHg', value: 151, expected: '> 140', outcome: 'met' })
    const closed = assessPreDose(spravatoTrdUs, { ...fine, systolicMmHg: 151 }, { redact: true })
    expect(JSON.stringify(closed)).not.toContain('151')
    expect(closed.decision).toBe('weigh')
  })

  it('holds on both sides of a bound as the rule has it', () => {
    const at = (is: '<' | '<=' | '>' | '>=', respiratoryRatePerMin: number) => {
      const rule: PreDoseRule = {
        id: 'breaths',
        anyOf: [{ reading: 'respiratoryRatePerMin', is, to: 12 }],
        effect: 'hold',
        yieldsTo: [],
        text: 'Breaths.',
        sources: [],
      }
      return assessPreDose(inline({ kind: 'fixed', doseMg: 50, sources: [] }, { preDose: [rule] }), { ...fine, respiratoryRatePerMin })
        .decision
    }
    const held = (is: '<' | '<=' | '>' | '>=') => [11, 12, 13].map((rate) => at(is, rate) === 'hold')
    expect(held('<')).toEqual([true, false, false])
    expect(held('<=')).toEqual([true, true, false])
    expect(held('>')).toEqual([false, false, true])
    expect(held('>=')).toEqual([false, true, true])
  })

  it('decides nothing for a protocol without limits of its own', () => {
    const answer = assessPreDose(inline({ kind: 'fixed', doseMg: 50, sources: [] }, { preDose: [] }), fine)
    expect(answer.decision).toBe('insufficient-data')
    expect(answer.findings.map((finding) => finding.code)).toEqual(['protocols/no-published-limits'])
  })
})
