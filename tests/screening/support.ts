import type { Intended, Patient, ScreeningOptions } from 'ketamine-therapy/screening'
import { screenPatient } from 'ketamine-therapy/screening'

export type RegimenLetter = 'S' | 'C' | 'H'
export type Letter = 'X' | 'D' | 'P' | 'I'
export type State = Letter | 'clear' | 'unknown'

/** S esketamine in a certified setting, C ketamine in clinic, H ketamine at home. */
export const INTENDED: Readonly<Record<RegimenLetter, Intended>> = {
  S: { drug: 'esketamine', route: 'intranasal', setting: 'rems-certified-outpatient' },
  C: { drug: 'ketamine', route: 'intravenous', setting: 'clinic' },
  H: { drug: 'ketamine', route: 'sublingual', setting: 'home' },
}

export const NOW = '2026-11-22T12:00:00-05:00'
export const options: ScreeningOptions = { asOf: '2026-11-22', now: NOW, purpose: 'intake', jurisdiction: 'US' }

const LETTERS = { stop: 'X', hold: 'D', caution: 'P', info: 'I' } as const

/** What one rule does with one patient, on its own. */
export function stateOf(rule: string, patient: Patient, regimen: RegimenLetter | Intended, more: Partial<ScreeningOptions> = {}): State {
  const intended = typeof regimen === 'string' ? INTENDED[regimen] : regimen
  const answer = screenPatient(patient, intended, { ...options, rules: { only: [rule] }, ...more })
  const finding = answer.findings.find((one) => one.record === rule)
  if (finding !== undefined) return LETTERS[finding.severity]
  return answer.missing.some((one) => one.decides.includes(`screening/${rule}`)) ? 'unknown' : 'clear'
}

export const icd = (code: string, more: object = {}) => ({ code: { system: 'icd-10-cm' as const, code }, ...more })
export const drug = (ingredient: string, more: object = {}) => ({ ingredient, status: 'active' as const, ...more })

/** All lists closed: what is not named is absent. */
export const closed = {
  reviewed: ['conditions', 'medications', 'allergies', 'familyHistory', 'dispensings', 'labs', 'assessments', 'events'],
} satisfies Patient

export const withConditions = (...conditions: NonNullable<Patient['conditions']>): Patient => ({ ...closed, conditions })
export const withMedications = (...medications: NonNullable<Patient['medications']>): Patient => ({ ...closed, medications })
export const withPressure = (systolicMmHg?: number, diastolicMmHg?: number): Patient => ({
  ...closed,
  vitals: [{ systolicMmHg, diastolicMmHg, measuredAt: '2026-11-20' }],
})

/** A woman of 40 about whom everything is known and nothing is wrong. */
export const healthy = {
  ...closed,
  birthDate: '1986-05-01',
  sexAtBirth: 'female',
  childbearingPotential: false,
  pregnancy: 'not-pregnant',
  breastfeeding: false,
  weightKg: 70,
  heightCm: 170,
  vitals: [
    {
      systolicMmHg: 118,
      diastolicMmHg: 76,
      heartRatePerMin: 70,
      spo2Percent: 98,
      temperatureC: 36.8,
      respiratoryRatePerMin: 14,
      measuredAt: '2026-11-22',
    },
  ],
  conditions: [],
  medications: [],
  allergies: [],
  familyHistory: [],
  labs: [],
  assessments: [],
  dispensings: [],
  events: [],
  history: { lastAlcoholAt: '2026-11-10' },
  logistics: {
    transportHomeArranged: true,
    responsibleAdultPresent: true,
    lastFoodAt: '2026-11-22T08:00:00-05:00',
    lastLiquidAt: '2026-11-22T09:00:00-05:00',
  },
} satisfies Patient

const HIGHEST = { 'c-ssrs': 5, 'dast-10': 10 }

/** A score that its instrument has: more is refused at the door. */
export function withinItsScale<One extends { readonly instrument: string; readonly score: number }>(one: One): One {
  return one.instrument in HIGHEST ? { ...one, score: Math.min(one.score, HIGHEST[one.instrument as keyof typeof HIGHEST]) } : one
}
