import { deepFreeze } from '../core/freeze'
import { patientLimits } from '../core/patient/limits'
import type { DischargeObservation, FlagReading, NumericReading } from './model'

/**
 * Numbers read before a dose.
 *
 * @internal
 */
export const NUMERIC_READINGS: readonly NumericReading[] = /* @__PURE__ */ deepFreeze([
  'systolicMmHg',
  'diastolicMmHg',
  'heartRatePerMin',
  'respiratoryRatePerMin',
  'spo2Percent',
  'minutesSinceFood',
  'minutesSinceLiquids',
  'minutesSinceNasalDrug',
])

/**
 * Limits of plausibility of a number read before a dose. A nasal drug may have been used months ago.
 *
 * @internal
 */
export function limitsOfReading(reading: NumericReading): { readonly min: number; readonly max: number } {
  switch (reading) {
    case 'minutesSinceFood':
    case 'minutesSinceLiquids':
      return { min: 0, max: 10_080 }
    case 'minutesSinceNasalDrug':
      return { min: 0, max: 525_600 }
    default: {
      const { min, max } = patientLimits[`vitals[].${reading}`]
      return { min, max }
    }
  }
}

/**
 * Questions answered by yes or no before a dose.
 *
 * @internal
 */
export const FLAG_READINGS: readonly FlagReading[] = /* @__PURE__ */ deepFreeze(['rideArranged'])

/**
 * What is seen before a person leaves.
 *
 * @internal
 */
export const DISCHARGE_OBSERVATIONS: readonly DischargeObservation[] = /* @__PURE__ */ deepFreeze([
  'clinicallyStable',
  'bloodPressureFalling',
  'vitalSignsAtBaseline',
  'mentalStateAtBaseline',
  'sedationResolved',
  'dissociationResolved',
  'respiratoryDepressionResolved',
  'judgedReadyByProfessional',
  'oriented',
  'gaitSteady',
  'noNewSuicidalIntent',
  'rideArranged',
  'responsibleAdultPresent',
  'writtenInstructionsGiven',
  'nextContactBooked',
])
