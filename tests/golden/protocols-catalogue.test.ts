import type { DoseInput, Protocol, ProtocolId } from 'ketamine-therapy/protocols'
import { calculateDose, getProtocol, monitoringTimeline, planInfusion, protocols, scheduleCourse } from 'ketamine-therapy/protocols'
import { describe, expect, it } from 'vitest'
import { computed, rated } from '../helpers/protocols'

// What published tables say about each protocol, held against the records themselves.

describe('worked examples, from the records', () => {
  it.each<[string, ProtocolId, DoseInput, number, number | undefined]>([
    ['wx-06 (Fava 2020)', 'iv-trd-dose-range', { weightKg: 80, step: 'mg-per-kg-0-1' }, 8, undefined],
    ['wx-07 (Fava 2020)', 'iv-trd-dose-range', { weightKg: 80, step: 'mg-per-kg-0-2' }, 16, undefined],
    ['wx-08 (Fava 2020)', 'iv-trd-dose-range', { weightKg: 80, step: 'mg-per-kg-1-0' }, 80, undefined],
    ['wx-09 (Dakwar 2020)', 'iv-aud-met', { weightKg: 80 }, 56.8, undefined],
    ['wx-10 (Grabski 2022)', 'iv-aud-kare', { weightKg: 75, formulation: 'ket-inj-50' }, 60, 1.2],
    ['wx-11 (Kashani 2014)', 'iv-si-ed-bolus', { weightKg: 68, formulation: 'ket-inj-10' }, 13.6, 1.4],
    ['wx-12 (Abbar 2022)', 'iv-si-two-24h', { weightKg: 61, formulation: 'ket-inj-50' }, 30.5, 0.61],
    ['wx-13 (Loo 2023)', 'sc-trd-kads-flexible', { weightKg: 72, step: 'mg-per-kg-0-5', formulation: 'ket-inj-100' }, 36, 0.36],
    ['wx-14 (Loo 2023)', 'sc-trd-kads-flexible', { weightKg: 72, step: 'mg-per-kg-0-6', formulation: 'ket-inj-100' }, 43.2, 0.43],
    ['wx-15 (Loo 2023)', 'sc-trd-kads-flexible', { weightKg: 72, step: 'mg-per-kg-0-75', formulation: 'ket-inj-100' }, 54, 0.54],
    ['wx-16 (Loo 2023)', 'sc-trd-kads-flexible', { weightKg: 72, step: 'mg-per-kg-0-9', formulation: 'ket-inj-100' }, 64.8, 0.64],
    ['wx-17 (Chilukuri 2014)', 'im-depression', { weightKg: 66, step: 'mg-per-kg-0-5', formulation: 'ket-inj-100' }, 33, 0.33],
    ['wx-19 (Schwartzman 2009)', 'iv-crps-outpatient-10-day', { weightKg: 60, formulation: 'ket-inj-50' }, 84, 1.6],
    ['wx-20 (Schwartzman 2009)', 'iv-crps-outpatient-10-day', { weightKg: 85, formulation: 'ket-inj-50' }, 100, 2],
    ['wx-25 (Hardy 2012)', 'sc-cancer-burst', { step: 'mg-100', formulation: 'ket-inj-50' }, 100, 2],
    ['wx-26 (Hardy 2012)', 'sc-cancer-burst', { step: 'mg-300', formulation: 'ket-inj-50' }, 300, 6],
    ['wx-27 (Hardy 2012)', 'sc-cancer-burst', { step: 'mg-500', formulation: 'ket-inj-50' }, 500, 10],
    ['wx-28 (Schwenk 2018)', 'iv-acute-pain', { weightKg: 78, step: 'bolus', chosenDoseMg: 27.3, formulation: 'ket-inj-10' }, 27.3, 2.7],
    ['wx-30 (ACEP 2017)', 'iv-ed-analgesia', { weightKg: 78, chosenDoseMg: 23.4, formulation: 'ket-inj-10' }, 23.4, 2.3],
    ['wx-31 (Cohen 2018)', 'iv-chronic-pain-trial-infusion', { formulation: 'ket-inj-50' }, 80, 1.6],
    ['wx-38 (label)', 'spravato-mdsi-us', { phase: 'acute', step: 'day-1' }, 84, 0.6],
    ['wx-39 (Glue 2024)', 'po-er-r107', { phase: 'enrichment' }, 120, undefined],
    ['wx-39 (Glue 2024)', 'po-er-r107', { phase: 'maintenance' }, 180, undefined],
    ['wx-42 (Can 2021)', 'po-weekly-clinic', { weightKg: 70, step: 'week-1' }, 35, undefined],
    ['wx-43 (Wang 2024)', 'iv-esk-postpartum', { weightKg: 72, formulation: 'esk-inj-25' }, 14.4, 0.58],
    ['wx-44 (Ren 2025)', 'iv-esk-caesarean', { weightKg: 80, phase: 'during-operation', formulation: 'esk-inj-25' }, 20, 0.8],
    ['wx-46 (Feder 2021)', 'iv-ptsd-six', { weightKg: 88, formulation: 'ket-inj-50' }, 44, 0.88],
    ['wx-47 (Lapidus 2014)', 'in-mdd-single', {}, 50, undefined],
    ['wx-48 (Anderson 2017)', 'ect-adjunct', { weightKg: 70, formulation: 'ket-inj-50' }, 35, 0.7],
    ['wx-48 (Fernie 2017)', 'ect-anesthetic', { weightKg: 70, chosenDoseMg: 140, formulation: 'ket-inj-50' }, 140, 2.8],
  ])('%s: %s %j is %s mg', (_source, id, input, doseMg, volumeMl) => {
    const dose = computed(calculateDose(getProtocol(id), input))
    expect(dose.doseMg).toBe(doseMg)
    expect(dose.volumeMl).toBe(volumeMl)
  })

  it.each<[string, ProtocolId, DoseInput, string]>([
    ['wx-22 (Sigtermans 2009)', 'iv-crps-inpatient-s-ketamine', { weightKg: 70, step: 'start' }, '5.04'],
    ['wx-23 (Sigtermans 2009)', 'iv-crps-inpatient-s-ketamine', { weightKg: 70, step: 'highest' }, '30.24'],
    ['wx-24 (Pomeroy 2017)', 'iv-migraine-inpatient', { weightKg: 65, phase: 'continuous-a', step: 'start' }, '6.5'],
    [
      'wx-24 (Pomeroy 2017)',
      'iv-migraine-inpatient',
      { weightKg: 65, phase: 'continuous-a', step: 'titrated', chosenRateMgPerHour: 65 },
      '65',
    ],
    ['wx-29 (Schwenk 2018)', 'iv-acute-pain', { weightKg: 78, step: 'infusion', chosenRateMgPerHour: 7.8 }, '7.8'],
  ])('%s: %s %j is %s mg/h', (_source, id, input, exact) => {
    expect(rated(calculateDose(getProtocol(id), input)).exactRateMgPerHour).toBe(exact)
  })

  it('wx-31 (Cohen 2018): more than 2 hours, not 2 hours', () => {
    const dose = calculateDose(getProtocol('iv-chronic-pain-trial-infusion'), {})
    const plan = (overMinutes: number): string => planInfusion(dose, { concentrationMgPerMl: 50, totalVolumeMl: 250, overMinutes }).outcome
    expect([plan(119), plan(120), plan(121), plan(240)]).toEqual(['not-computable', 'not-computable', 'planned', 'planned'])
  })
})

describe('the table of phases and spacing', () => {
  type Row = readonly [ProtocolId, phase: string, schedule: string, sessions: number | undefined, minimum: number, maximum: number]
  const rows: readonly Row[] = [
    ['spravato-trd-us', 'induction', 'twice-a-week', 8, 3, 4],
    ['spravato-trd-us', 'consolidation', 'once-a-week', 4, 7, 7],
    ['spravato-trd-us', 'maintenance', 'every-2-weeks', undefined, 7, 14],
    ['spravato-trd-us', 'maintenance', 'once-a-week', undefined, 7, 14],
    ['spravato-trd-eu', 'maintenance', 'every-2-weeks', undefined, 7, 14],
    ['spravato-trd-eu', 'induction-65-and-over', 'twice-a-week', 8, 3, 4],
    ['spravato-mdsi-us', 'acute', 'twice-a-week', 8, 3, 4],
    ['iv-trd-acute-six', 'induction', 'three-a-week', 6, 2, 3],
    ['iv-trd-acute-six', 'induction', 'two-a-week', 6, 3, 4],
    ['iv-trd-frequency-singh', 'induction', 'two-a-week', 8, 3, 4],
    ['iv-trd-frequency-singh', 'induction', 'three-a-week', 12, 2, 3],
    ['iv-trd-three-infusion-test', 'test', 'weekday-clinic', 3, 7, 14],
    ['iv-trd-maintenance', 'maintenance', 'weekly', 4, 7, 7],
    ['iv-si-two-24h', 'acute', '24-hours-apart', 2, 1, 1],
    ['iv-ptsd-six', 'induction', 'three-a-week', 6, 2, 3],
    ['iv-ptsd-eight-military', 'induction', 'two-a-week', 8, 3, 4],
    ['iv-aud-kare', 'with-therapy', 'weekly', 3, 7, 21],
    ['sc-trd-kads-flexible', 'induction', 'two-a-week', 8, 3, 4],
    ['sl-home-telehealth', 'induction', 'weekly', 4, 7, 7],
    ['po-weekly-clinic', 'induction', 'weekly', 6, 7, 7],
    ['po-er-r107', 'enrichment', 'daily', 5, 1, 1],
    ['po-er-r107', 'maintenance', 'two-a-week', 24, 3, 4],
    ['iv-cbt-sequential', 'induction', 'two-a-week', 6, 3, 4],
    ['iv-crps-outpatient-10-day', 'course', 'weekdays', 10, 1, 3],
    ['sc-cancer-burst', 'burst', 'every-24-hours', 3, 1, 1],
  ]
  it.each(rows)('%s, %s, %s', (id, phaseId, scheduleId, sessions, minimum, maximum) => {
    const phase = phasesOf(getProtocol(id)).find((one) => one.id === phaseId)
    const schedule = phase?.schedules.find((one) => one.id === scheduleId)
    expect([schedule?.sessions, schedule?.minimumGapDays, schedule?.maximumGapDays]).toEqual([sessions, minimum, maximum])
  })

  it.each([
    'iv-si-single',
    'iv-si-ed-bolus',
    'iv-ocd-single',
    'iv-aud-met',
    'iv-cocaine-mbrp',
    'iv-esk-postpartum',
    'iv-esk-caesarean',
  ] as const)('%s: once', (id) => {
    expect(scheduleCourse(getProtocol(id), { start: '2026-12-01', timeZone: 'UTC' }).sessions).toHaveLength(1)
  })

  it.each([
    'sc-home-telehealth',
    'kap-group-rtt',
    'iv-crps-inpatient-s-ketamine',
    'iv-crps-inpatient-5-day',
    'iv-migraine-inpatient',
    'ect-adjunct',
    'po-low-dose-daily',
  ] as const)('%s: no session is dated, and the answer says why', (id) => {
    const plan = scheduleCourse(getProtocol(id), { start: '2026-12-01', timeZone: 'UTC' })
    expect(plan.sessions).toEqual([])
    expect(plan.findings.map((finding) => finding.code)).toContain('protocols/no-published-spacing')
  })

  it('KARE: 2 to 6 weeks from the first to the third infusion, by arithmetic', () => {
    const schedule = phasesOf(getProtocol('iv-aud-kare'))[0]?.schedules[0]
    expect([2 * (schedule?.minimumGapDays ?? 0), 2 * (schedule?.maximumGapDays ?? 0)]).toEqual([14, 42])
  })

  it('R-107: days 1 to 5, then 24 doses from day 8 on', () => {
    const plan = scheduleCourse(getProtocol('po-er-r107'), { start: '2026-12-01', timeZone: 'UTC' })
    expect(plan.sessions).toHaveLength(29)
    expect(plan.sessions.slice(4, 7).map((session) => session.date)).toEqual(['2026-12-05', '2026-12-08', '2026-12-11'])
  })

  it('complex regional pain syndrome: ten weekdays over two weeks', () => {
    const plan = scheduleCourse(getProtocol('iv-crps-outpatient-10-day'), {
      start: '2026-11-30',
      timeZone: 'UTC',
      weekdays: [1, 2, 3, 4, 5],
    })
    expect(plan.sessions.map((session) => session.date.slice(8))).toEqual(['30', '01', '02', '03', '04', '07', '08', '09', '10', '11'])
    expect(plan.findings).toEqual([])
  })
})

describe('the table of missed sessions', () => {
  it.each<[ProtocolId, string, string, string]>([
    ['spravato-trd-us', 'miss-spravato-induction', 'any', 'continue'],
    ['spravato-trd-us', 'miss-spravato-maint-worse', 'worse', 'step-back'],
    ['spravato-trd-us', 'miss-spravato-maint-stable', 'not-worse', 'continue'],
    ['spravato-trd-us', 'miss-spravato-28d', 'lapse', 'judgement'],
    ['spravato-trd-us', 'miss-spravato-relapse', 'relapse', 'restart-induction'],
    ['spravato-trd-us', 'miss-no-doubling', 'any', 'always'],
    ['spravato-trd-us', 'resched-hold', 'any', 'always'],
    ['iv-trd-acute-six', 'miss-iv-series', 'any', 'finish-count'],
    ['iv-crps-outpatient-10-day', 'miss-pain-10-day', 'any', 'no-standard'],
    ['po-er-r107', 'miss-r107', 'any', 'no-standard'],
  ])('%s, %s', (id, rule, state, action) => {
    expect(getProtocol(id).missedSessions.find((one) => one.id === rule)).toMatchObject({ state, action })
  })

  it('no protocol lets two sessions fall on one day', () => {
    for (const protocol of Object.values(protocols)) {
      expect(
        protocol.missedSessions.some((rule) => rule.id === 'miss-no-doubling'),
        protocol.id,
      ).toBe(true)
      for (const schedule of phasesOf(protocol).flatMap((phase) => phase.schedules))
        expect(schedule.minimumGapDays).toBeGreaterThanOrEqual(1)
    }
  })
})

describe('the table of monitoring', () => {
  const doseAt = '2026-12-01T09:00:00-07:00'
  it.each<[ProtocolId, string | undefined, number | undefined]>([
    ['spravato-trd-us', 'mon-spravato-us', 120],
    ['spravato-mdsi-us', 'mon-spravato-us', 120],
    ['spravato-trd-eu', 'mon-spravato-eu', undefined],
    ['spravato-mdd-emergency-eu', 'mon-spravato-eu', undefined],
    ['iv-trd-acute-six', 'mon-iv-40', undefined],
    ['iv-ptsd-six', 'mon-iv-40', undefined],
    ['po-weekly-clinic', 'mon-po-clinic', 120],
    ['iv-ed-analgesia', 'mon-ed-analgesia', 60],
    ['sl-home-telehealth', 'mon-sl-home', undefined],
    ['sc-trd-kads-flexible', 'mon-sc-im', undefined],
    ['im-depression', 'mon-sc-im', undefined],
    ['iv-crps-outpatient-10-day', 'mon-crps-4h', undefined],
    ['iv-acute-pain', undefined, undefined],
    ['iv-esk-postpartum', undefined, undefined],
    ['sc-cancer-burst', undefined, undefined],
  ])('%s: %s, minimum stay %s min', (id, plan, minutes) => {
    const { monitoring } = getProtocol(id)
    expect(monitoring?.id).toBe(plan)
    expect(monitoring?.minimumStay.kind === 'fixed' ? monitoring.minimumStay.minutesAfterDoseEnd : undefined).toBe(minutes)
  })

  it('says so where monitoring was carried over, and where the hospital sets it', () => {
    const codes = (id: ProtocolId): readonly string[] =>
      monitoringTimeline(getProtocol(id), { doseAt, overMinutes: 40 }).findings.map((finding) => finding.code)
    expect(codes('iv-ptsd-six')).toContain('protocols/carried-over-monitoring')
    expect(codes('iv-trd-acute-six')).not.toContain('protocols/carried-over-monitoring')
    expect(codes('iv-acute-pain')).toContain('protocols/no-published-monitoring')
  })
})

describe('the most common errors', () => {
  const spray = getProtocol('spravato-trd-us')

  it('1. a 28 mg start from age 65 belongs to the EU text, not to the US label', () => {
    const us = computed(calculateDose(spray, { phase: 'induction', step: 'day-1', ageYears: 70 }))
    expect(us.doseMg).toBe(56)
    expect(us.findings.map((finding) => finding.code)).toEqual(['protocols/age-65-and-over'])
    const eu = getProtocol('spravato-trd-eu')
    expect(computed(calculateDose(eu, { phase: 'induction-65-and-over', step: 'day-1', ageYears: 65 })).doseMg).toBe(28)
    expect(computed(calculateDose(eu, { phase: 'induction', step: 'day-1', ageYears: 64 })).doseMg).toBe(56)
    expect(calculateDose(eu, { phase: 'induction', step: 'day-1', ageYears: 65 }).outcome).toBe('not-computable')
    expect(calculateDose(eu, { phase: 'induction-65-and-over', step: 'day-1', ageYears: 64 }).outcome).toBe('not-computable')
    expect(calculateDose(eu, { phase: 'induction', step: 'day-1' }).missing.map((one) => one.path)).toEqual(['ageYears'])
  })

  it('2. an oral antidepressant is optional in US treatment-resistant depression, required with acute suicidality and in the EU', () => {
    expect(spray.indications[0]?.oralAntidepressant).toBe('optional')
    expect(getProtocol('spravato-mdsi-us').indications[0]?.oralAntidepressant).toBe('required')
    expect(getProtocol('spravato-trd-eu').indications[0]?.oralAntidepressant).toBe('required')
  })

  it('3. acute suicidality starts at 84 mg', () => {
    const mdsi = getProtocol('spravato-mdsi-us')
    expect(computed(calculateDose(mdsi, { phase: 'acute', step: 'day-1' })).doseMg).toBe(84)
    expect(calculateDose(mdsi, { phase: 'acute', step: 'day-1', chosenDoseMg: 56 }).outcome).toBe('not-computable')
    expect(calculateDose(mdsi, { phase: 'acute', step: 'after-day-1' })).toMatchObject({ allowedMg: [56, 84] })
  })

  it('4. 140/90 is weighed: neither an absolute stop nor nothing', () => {
    const rule = spray.preDose.find((one) => one.id === 'blood-pressure-above-140-90')
    expect(rule?.effect).toBe('weigh')
    expect(rule?.anyOf.map((bound) => bound.is)).toEqual(['>', '>'])
  })

  it('5. two hours is the US label; the EU text has no number; the clock starts at the last device', () => {
    const doseAt = '2026-12-01T09:00:00-07:00'
    expect(monitoringTimeline(spray, { doseAt, doseMg: 84 }).earliestEnd).toBe('2026-12-01T11:10:00-07:00')
    expect(monitoringTimeline(getProtocol('spravato-trd-eu'), { doseAt, doseMg: 84 }).earliestEnd).toBeUndefined()
  })

  it('6. rates of S(+)-ketamine are not racemic', () => {
    const protocol = getProtocol('iv-crps-inpatient-s-ketamine')
    expect(protocol.drug).toBe('esketamine')
    expect(
      calculateDose(protocol, { weightKg: 70, step: 'start', formulation: 'ket-inj-50' }).findings.map((finding) => finding.code),
    ).toContain('protocols/wrong-formulation')
  })

  it('7. 0.35 mg/kg/h has its 25 mg/h ceiling, which binds from 71.43 kg; 0.71 mg/kg has its bolus', () => {
    const crps = getProtocol('iv-crps-outpatient-10-day')
    expect(computed(calculateDose(crps, { weightKg: 71.42 })).ceilingApplied).toBeUndefined()
    expect(computed(calculateDose(crps, { weightKg: 71.43 }))).toMatchObject({ rateMgPerHour: 25, ceilingApplied: { value: 25 } })
    expect(computed(calculateDose(getProtocol('iv-aud-met'), { weightKg: 80 })).stages?.map((stage) => stage.id)).toEqual([
      'bolus',
      'infusion',
    ])
  })

  it('8. fixed 0.5 mg/kg under the skin failed; the flexible dose worked', () => {
    expect(getProtocol('sc-trd-kads-fixed').evidence.tier).toBe('X')
    expect(calculateDose(getProtocol('sc-trd-kads-fixed'), { weightKg: 72 }).findings.map((finding) => finding.code)).toContain(
      'protocols/fixed-dose-failed',
    )
    expect(calculateDose(getProtocol('sc-trd-kads-flexible'), { weightKg: 72 }).missing.map((one) => one.path)).toEqual(['step'])
  })

  it('9. the positive PTSD trial never comes without the negative one, nor burst ketamine without its trial', () => {
    const cited = (id: ProtocolId, input: DoseInput): readonly string[] =>
      calculateDose(getProtocol(id), input).sources.map((source) => source.citation)
    expect(cited('iv-ptsd-six', { weightKg: 70 })).toEqual(expect.arrayContaining(['feder-2021', 'abdallah-2022']))
    expect(cited('iv-ptsd-eight-military', { weightKg: 70, step: 'mg-per-kg-0-5' })).toEqual(
      expect.arrayContaining(['feder-2021', 'abdallah-2022']),
    )
    const burst = calculateDose(getProtocol('sc-cancer-burst'), { step: 'mg-100' })
    expect(burst.findings[0]).toMatchObject({ code: 'protocols/burst-negative', severity: 'hold' })
  })

  it('10. no number is invented where none exists', () => {
    const outcomes = (
      [
        'sl-home-telehealth',
        'sc-home-telehealth',
        'in-compounded-home',
        'kap-individual',
        'kap-group-rtt',
        'kap-retreat',
        'nz-im-test-po-course',
        'post-infusion-follow-on',
        'iv-neuropathic-sci',
        'im-kpt-krupitsky',
        'iv-trd-three-infusion-test',
      ] as const
    ).map((id) => calculateDose(getProtocol(id), { weightKg: 70 }).outcome)
    expect(new Set(outcomes)).toEqual(new Set(['not-computable']))
    const later = scheduleCourse(getProtocol('iv-trd-maintenance'), {
      start: '2026-12-01',
      timeZone: 'UTC',
      course: 'as-needed',
      through: '2027-12-01',
    })
    expect(later.sessions).toEqual([])
    expect(getProtocol('sl-home-telehealth').monitoring?.minimumStay.kind).toBe('none-published')
    expect(getProtocol('iv-trd-acute-six').missedSessions[0]?.text).toContain('no standard')
    for (const id of ['sc-trd-kads-flexible', 'im-depression', 'po-weekly-clinic'] as const) {
      expect(getProtocol(id).missedSessions[0]?.action, id).toBe('no-standard')
    }
  })
})

function phasesOf(protocol: Protocol): Protocol['courses'][number]['phases'] {
  return protocol.courses.flatMap((course) => course.phases)
}
