import { parseIntake } from 'ketamine-therapy/care-plan'
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
      ['systolicMmHg', [40, 300], [39, 301]],
      ['diastolicMmHg', [20, 200], [19, 201]],
      ['heartRatePerMin', [20, 300], [19, 301]],
      ['respiratoryRatePerMin', [1, 80], [0, 81]],
      ['spo2Percent', [40, 100], [39, 101]],
    ] as const
  ).map(([key, taken, refused]) => [key, [patient(key), preDose(key)], taken, refused] as const),
  ['the concentration of a drug', [infusion, intake], [0.1, 200], [0, 201, 500]],
]

describe('the limits of a value are the same at every door', () => {
  it.each(CASES)('%s', (_, doors, taken, refused) => {
    for (const door of doors) {
      for (const value of taken) expect(() => door(value)).not.toThrow()
      for (const value of refused) expect(() => door(value)).toThrow('is not plausible')
    }
  })
})
