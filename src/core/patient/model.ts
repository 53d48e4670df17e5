import type { Coding } from '../code-system'
import type { Instant, IsoDate, PartialDate, Route } from '../words'

/**
 * Standing of a diagnosis. `active` without more leaves open whether it is controlled. What is past (`remission`, `resolved`, `history`) still
 * counts for some rules. `absent`: it was looked for, and is not there.
 */
export type ConditionStatus = 'active' | 'uncontrolled' | 'controlled' | 'remission' | 'resolved' | 'history' | 'absent'

/** Lists that a clinician can close by naming them in {@link Patient.reviewed}. */
export type ReviewableList =
  | 'conditions'
  | 'medications'
  | 'allergies'
  | 'familyHistory'
  | 'dispensings'
  | 'labs'
  | 'assessments'
  | 'events'

/** A diagnosis or health problem. Give a `code` or a `concept`. */
export interface PatientCondition {
  /** ICD-10-CM code, or a SNOMED CT code that the terminology maps. */
  readonly code?: Coding | undefined
  /** Id of a concept of the terminology, such as `aneurysm`, where no code is at hand. A name that is none is not recognized, and asked about. */
  readonly concept?: string | undefined
  /** Present standing. Left out: taken from the code where the code says it, else `active`. */
  readonly status?: ConditionStatus | undefined
  /** Severity as documented. */
  readonly severity?: 'mild' | 'moderate' | 'severe' | undefined
  /** New York Heart Association class, for heart failure. */
  readonly nyha?: 'I' | 'II' | 'III' | 'IV' | undefined
  /** Child-Pugh class, for liver disease. Beside the status `absent` it is refused as a contradiction. */
  readonly childPugh?: 'A' | 'B' | 'C' | undefined
  /** Causing or used substance, as a lower-case ingredient name, for substance-related diagnoses. */
  readonly agent?: string | undefined
  /** When it began, or when the event happened, as far as known: `2019`, `2019-06` or `2019-06-14`. */
  readonly onset?: PartialDate | Instant | undefined
  /** Since when the present status has lasted. */
  readonly since?: PartialDate | Instant | undefined
  /** Last event of a recurring condition, such as the last seizure, or the last of several heart attacks. */
  readonly lastEvent?: PartialDate | Instant | undefined
  /** The caller vouches that an entry the library does not know belongs to none of the diagnoses that its rules name. */
  readonly noneOfOurClasses?: boolean | undefined
}

/** A medicine or substance in use. Give an `ingredient`, a `code`, or both: what either says counts. */
export interface PatientMedication {
  /** RxNorm ingredient name, such as `sertraline`; brand names are resolved. */
  readonly ingredient?: string | undefined
  /** RxNorm or ATC code. */
  readonly code?: Coding | undefined
  /** `active`: taken now, regularly or as needed. `planned`: not begun, so that no rule of screening counts it; the medicine that is screened is one. */
  readonly status: 'active' | 'stopped' | 'planned'
  /** Route, where it matters (nasal steroids). */
  readonly route?: Route | 'topical' | 'transdermal' | 'inhaled' | 'ophthalmic' | undefined
  /** Total dose a day in milligrams, 0 to 100,000. */
  readonly doseMgPerDay?: number | undefined
  /** When it was last taken, as far as known; with the hour where a rule counts hours. */
  readonly lastTaken?: PartialDate | Instant | undefined
  /** The caller vouches that a name the library does not know belongs to none of the classes that its rules name. */
  readonly noneOfOurClasses?: boolean | undefined
}

/** An allergy or intolerance. */
export interface PatientAllergy {
  /** Lower-case ingredient or excipient name: `ketamine`, `benzethonium chloride`. */
  readonly substance: string
  /** `confirmed`: documented reaction; `unconfirmed`: doubtful, so that it stays open whether it is one; `refuted`: ruled out. Left out counts as confirmed. */
  readonly verification?: 'confirmed' | 'unconfirmed' | 'refuted' | undefined
  /** The caller vouches that a name the library does not know is not an ingredient or excipient of a ketamine product. */
  readonly noneOfOurClasses?: boolean | undefined
}

/** One set of vital signs. */
export interface VitalSigns {
  /** Systolic pressure, 40 to 300 mmHg, above the diastolic one. */
  readonly systolicMmHg?: number | undefined
  /** Diastolic pressure, 20 to 200 mmHg. */
  readonly diastolicMmHg?: number | undefined
  /** Heart rate, 20 to 300 a minute. */
  readonly heartRatePerMin?: number | undefined
  /** Breaths a minute, 1 to 80. */
  readonly respiratoryRatePerMin?: number | undefined
  /** Oxygen saturation by pulse oximeter on room air, 40 to 100 percent. */
  readonly spo2Percent?: number | undefined
  /** Body temperature, 25 to 45 degrees Celsius. */
  readonly temperatureC?: number | undefined
  /** When they were measured. Readings without it cannot count as recent. */
  readonly measuredAt?: Instant | IsoDate | undefined
}

/** A laboratory result. */
export interface LabResult {
  /** What was measured. */
  readonly test: 'alt' | 'ast' | 'alp' | 'ggt' | 'bilirubin-total' | 'hcg' | 'tsh' | 'urine-red-cells-per-hpf' | 'urine-drug-screen'
  /** Result as a multiple of the laboratory's upper limit of normal, 0 to 1000. */
  readonly timesUpperLimit?: number | undefined
  /** Result where it is no multiple: a count, or `positive` / `negative`, in any case (`positivo` / `negativo` too). Another word is not read, and is asked about. */
  readonly value?: number | string | undefined
  /** For a positive drug screen: whether a prescribed medicine explains it. */
  readonly isExplained?: boolean | undefined
  /** When the sample was taken, as far as known. A result without it cannot count as recent. */
  readonly takenAt?: PartialDate | Instant | undefined
}

/** A scored instrument. */
export interface AssessmentScore {
  /** Id of the instrument, such as `phq-9`, `c-ssrs`, `audit`; other writings of these are read (`C-SSRS`, `cssrs`). */
  readonly instrument: string
  /** Total score in points, 0 to the highest that the instrument has (1000 where it is not known here), or the level of instruments that are never summed (C-SSRS screener: whole, 0 to 5; suicidal behavior is no level, it stands among the `events`). */
  readonly score: number
  /** When it was filled in, as far as known. A score without it cannot count as recent. */
  readonly takenAt?: PartialDate | Instant | undefined
}

/** A dispensing from a prescription monitoring program. */
export interface Dispensing {
  /** Lower-case ingredient name. */
  readonly ingredient: string
  /** Any stable name of the prescriber; only compared for being different. */
  readonly prescriber?: string | undefined
  /** Day of dispensing, as far as known. */
  readonly dispensedOn: PartialDate
  /** The caller vouches that a name the library does not know belongs to none of the classes that its rules name. */
  readonly noneOfOurClasses?: boolean | undefined
}

/** Something that happened and matters to a rule, such as an early refill request. */
export interface PatientEvent {
  /** What happened. */
  readonly kind: 'early-refill-request' | 'lost-medication' | 'dose-escalation' | 'suicidal-behavior' | 'fall' | 'emergency-visit'
  /** When it happened, as far as known. */
  readonly at: PartialDate | Instant
}

/** A disorder in the family. */
export interface FamilyHistoryEntry {
  /** Concept of the terminology, such as `psychotic-disorder`. */
  readonly concept: string
  /** How close the relative is. */
  readonly relation: 'first-degree' | 'other'
  /** The caller vouches that a concept the library does not know is none of the disorders that its rules name. */
  readonly noneOfOurClasses?: boolean | undefined
}

/** Things that are arranged around a dose. */
export interface Logistics {
  /** Transport home by another person after a dose on site. */
  readonly transportHomeArranged?: boolean | undefined
  /** A responsible sober adult will be present for the whole of a home dose. */
  readonly responsibleAdultPresent?: boolean | undefined
  /** Last food, a time with its offset. */
  readonly lastFoodAt?: Instant | undefined
  /** Last liquid, a time with its offset. */
  readonly lastLiquidAt?: Instant | undefined
}

/** History that no list holds. */
export interface PatientHistory {
  /** Last alcoholic drink, as far as known; with the hour where it was within a day. For a person who never drinks, the year of birth. */
  readonly lastAlcoholAt?: PartialDate | Instant | undefined
}

/**
 * A patient as screening, coverage and care planning see one. Everything is optional: what is not given is unknown, never "no".
 * A list named in `reviewed` is complete, so that what it does not name is absent.
 *
 * A time is given as far as it is known: `2026`, `2026-10`, `2026-10-31`, or with hour and offset, `2026-10-31T18:30:00-07:00`, where hours
 * count. A bound that falls inside an imprecise date is unknown, and the answer asks. Fields that are not listed here are refused.
 */
export interface Patient {
  /** Date of birth, `1968-04-02` or as much of it as is known. Give this or `ageYears`. */
  readonly birthDate?: PartialDate | undefined
  /** Age in completed years, 0 to 120, where the date of birth is not at hand. */
  readonly ageYears?: number | undefined
  /** Sex at birth. */
  readonly sexAtBirth?: 'female' | 'male' | undefined
  /** Whether the patient could become pregnant. */
  readonly childbearingPotential?: boolean | undefined
  /** Pregnancy status. `unknown` says that it was asked and not established. */
  readonly pregnancy?: 'not-pregnant' | 'pregnant' | 'unknown' | 'not-applicable' | undefined
  /** Breastfeeding now. */
  readonly breastfeeding?: boolean | undefined
  /** Body weight, 2 to 400 kg. */
  readonly weightKg?: number | undefined
  /** Height, 45 to 260 cm. */
  readonly heightCm?: number | undefined
  /** Vital signs, one entry for each time they were measured. */
  readonly vitals?: readonly VitalSigns[] | undefined
  /** Diagnoses, present and past. */
  readonly conditions?: readonly PatientCondition[] | undefined
  /** Medicines and substances, prescribed or not. */
  readonly medications?: readonly PatientMedication[] | undefined
  /** Allergies and intolerances. */
  readonly allergies?: readonly PatientAllergy[] | undefined
  /** Disorders in the family. */
  readonly familyHistory?: readonly FamilyHistoryEntry[] | undefined
  /** Laboratory results. */
  readonly labs?: readonly LabResult[] | undefined
  /** Scores of rating scales and screening instruments. */
  readonly assessments?: readonly AssessmentScore[] | undefined
  /** Controlled medicines dispensed, as a prescription monitoring program lists them. */
  readonly dispensings?: readonly Dispensing[] | undefined
  /** Events that a rule may count, such as suicidal behavior or early requests for a refill. */
  readonly events?: readonly PatientEvent[] | undefined
  /** History that no list holds. */
  readonly history?: PatientHistory | undefined
  /** Arrangements around a dose. */
  readonly logistics?: Logistics | undefined
  /** Names of the lists above that are complete: what such a list does not name is absent. A list that is not named leaves the rest unknown. */
  readonly reviewed?: readonly ReviewableList[] | undefined
}
