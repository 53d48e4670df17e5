import type { DoseInput, ProtocolId } from 'ketamine-therapy/protocols'
import { calculateDose, getProtocol, monitoringTimeline, scheduleCourse } from 'ketamine-therapy/protocols'
import { describe, expect, it } from 'vitest'
import { computed } from '../helpers/protocols'

// The points that are most often wrong, each by its name.

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
    expect(computed(calculateDose(crps, { weightKg: 71.42, step: 'from-day-3' })).ceilingApplied).toBeUndefined()
    expect(computed(calculateDose(crps, { weightKg: 71.43, step: 'from-day-3' }))).toMatchObject({
      rateMgPerHour: 25,
      ceilingApplied: { value: 25 },
    })
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
