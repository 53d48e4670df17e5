import type { Reading } from '../condition/model'
import type { Drug, Route, Setting } from '../words'
import type { ConditionStatus, Patient, PatientAllergy, PatientCondition, PatientMedication, VitalSigns } from './model'

/** What is intended for the patient. */
export interface Intended {
  /** Drug. */
  readonly drug: Drug
  /** Route. */
  readonly route: Route
  /** Setting. */
  readonly setting: Setting
  /** Id of a formulation, for conditions of your own: the rules of the library count the excipients of every product of a regimen. */
  readonly formulation?: string | undefined
  /** Id of the indication. It is kept with the answer; no condition reads it. */
  readonly indication?: string | undefined
  /** Id of the protocol. It is kept with the answer; no condition reads it. */
  readonly protocol?: string | undefined
}

/** What conditions about a patient are evaluated on. */
export interface PatientSubject {
  /** The patient. */
  readonly patient: Patient
  /** What is intended, where the condition speaks of it. */
  readonly intended?: Intended
  /** `dose-day`: vital signs count only from the same day. `intake`: from the last 30 days. Left out: of any age. */
  readonly purpose?: 'intake' | 'dose-day'
  /** The vital signs that count for the purpose, see `usableVitals`. Left out, each field works them out by itself. */
  readonly usableVitals?: readonly VitalSigns[]
}

/** What the registry asks of the terminology. */
export interface PatientVocabulary {
  /** `system:code` texts of a diagnosis; `undefined` when it is not recognized. */
  readonly conditionCodes: (entry: PatientCondition) => readonly string[] | undefined
  /** Every standing that a diagnosis could have. */
  readonly conditionStatuses: (entry: PatientCondition) => readonly ConditionStatus[]
  /** Whether a diagnosis says that the patient is pregnant now. `undefined`: it suggests so but cannot decide it. */
  readonly indicatesPregnancy: (entry: PatientCondition) => boolean | undefined
  /** `ingredient:name` texts of a medicine, and `street-name:name` beside them where it is named as the street names it; `undefined` when it is not recognized. */
  readonly medicationCodes: (entry: PatientMedication) => readonly string[] | undefined
  /** `ingredient:name` texts of an allergy; `undefined` when it is not recognized. */
  readonly allergyCodes: (entry: PatientAllergy) => readonly string[] | undefined
  /** Daily dose as milligrams of oral lorazepam, for benzodiazepines. */
  readonly lorazepamEquivalentMgPerDay: (entry: PatientMedication) => Reading
}
