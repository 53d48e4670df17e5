import { deepFreeze } from '../core/freeze'
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
