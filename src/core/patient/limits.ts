import type { SourceRef } from '../source'
import { deepFreeze } from '../freeze'

/** Lowest and highest plausible value of a number of a patient. */
export interface PlausibleLimit {
  /** Lowest value that is read; below is refused. */
  readonly min: number
  /** Highest value that is read; above is refused. */
  readonly max: number
  /** Unit in UCUM. */
  readonly unit: string
  /** What the limit rests on. */
  readonly source: SourceRef
}

const CONVENTION: SourceRef = /* @__PURE__ */ deepFreeze({
  citation: 'library-convention',
  locator: 'limits of plausibility',
  checked: 'convention',
})

/**
 * Limits of plausibility of a patient document, by path. All are conventions of this library: no authority sets them. A number outside is more
 * likely a wrong unit or a slip of the keyboard than a patient, and is refused with its field named; a number inside that matters clinically
 * becomes a finding.
 */
export const patientLimits = /* @__PURE__ */ deepFreeze({
  ageYears: { min: 0, max: 120, unit: 'a', source: CONVENTION },
  weightKg: { min: 2, max: 400, unit: 'kg', source: CONVENTION },
  heightCm: { min: 45, max: 260, unit: 'cm', source: CONVENTION },
  'vitals[].systolicMmHg': { min: 40, max: 300, unit: 'mm[Hg]', source: CONVENTION },
  'vitals[].diastolicMmHg': { min: 20, max: 200, unit: 'mm[Hg]', source: CONVENTION },
  'vitals[].heartRatePerMin': { min: 20, max: 300, unit: '/min', source: CONVENTION },
  'vitals[].respiratoryRatePerMin': { min: 1, max: 80, unit: '/min', source: CONVENTION },
  'vitals[].spo2Percent': { min: 40, max: 100, unit: '%', source: CONVENTION },
  'vitals[].temperatureC': { min: 25, max: 45, unit: 'Cel', source: CONVENTION },
  'medications[].doseMgPerDay': { min: 0, max: 100_000, unit: 'mg/d', source: CONVENTION },
  'labs[].timesUpperLimit': { min: 0, max: 1000, unit: '{ULN}', source: CONVENTION },
  'assessments[].score': { min: 0, max: 1000, unit: '{score}', source: CONVENTION },
} satisfies Readonly<Record<string, PlausibleLimit>>)
