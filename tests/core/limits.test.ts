import { requiredSupervision } from 'ketamine-therapy/at-home'
import { parseIntake, planCare } from 'ketamine-therapy/care-plan'
import { assessPreDose, calculateDose, ivTrdAcuteSix, planInfusion, spravatoTrdUs } from 'ketamine-therapy/protocols'
import { parsePatient } from 'ketamine-therapy/screening'
import { describe, expect, it } from 'vitest'

type Door = (value: number) => unknown

const patient =
  (key: string): Door =>
  (value) =>
    parsePatient({ vitals: [{ [key]: value }] })
const preDose =
  (key: string): Door =>
  (value) =>
    assessPreDose(spravatoTrdUs, { [key]: value })
const supervision =
  (key: string): Door =>
  (value) =>
    requiredSupervision({ formulation: 'troche', session: 'first', risks: { [key]: value } })
const dose = calculateDose(ivTrdAcuteSix, { weightKg: 80 })
const infusion: Door = (concentrationMgPerMl) => {
  if (dose.outcome !== 'computed') throw new Error('no dose')
  return planInfusion(dose, { concentrationMgPerMl, totalVolumeMl: 100, overMinutes: 40 })
}
const intake: Door = (concentrationMgPerMl) => parseIntake({ patient: {}, indication: 'ptsd', infusion: { concentrationMgPerMl } })

/** A person in shock, in flutter or starved of oxygen has the outer values. A vial prints "500 mg/10 mL": its 500 is no concentration. */
const CASES: readonly (readonly [what: string, doors: readonly Door[], taken: readonly number[], refused: readonly number[]])[] = [
  ...(
    [
      ['systolicMmHg', [40, 300], [39, 301], [supervision('baselineSystolicMmHg')]],
      ['diastolicMmHg', [20, 200], [19, 201], [supervision('baselineDiastolicMmHg')]],
      ['heartRatePerMin', [20, 300], [19, 301]],
      ['respiratoryRatePerMin', [1, 80], [0, 81]],
      ['spo2Percent', [40, 100], [39, 101]],
    ] as const
  ).map(([key, taken, refused, more = []]) => [key, [patient(key), preDose(key), ...more], taken, refused] as const),
  ['the age', [(ageYears) => parsePatient({ ageYears }), supervision('ageYears')], [0, 120], [-1, 121]],
  ['the concentration of a drug', [infusion, intake], [0.1, 200], [0, 201, 500]],
]

describe('the limits of a value are the same at every door', () => {
  it.each(CASES)('%s', (_, doors, taken, refused) => {
    for (const door of doors) {
      for (const value of taken) expect(() => door(value)).not.toThrow()
      for (const value of refused) expect(() => door(value)).toThrow('is not plausible')
    }
  })

  it.each([
    [300, 200],
    [300, 20],
    [40, 20],
  ])('a plan is made for a pressure of %i/%i as for any other that is read', (systolicMmHg, diastolicMmHg) => {
    const vitals = [{ systolicMmHg, diastolicMmHg, measuredAt: '2026-11-22' }]
    const intake = { patient: { ageYears: 120, vitals }, indication: 'treatment-resistant-depression' }
    expect(planCare(intake, { asOf: '2026-11-22', timeZone: 'UTC' }).home?.standing).not.toBe('possible')
  })
})
