/**
 * What every domain stands on: answers, findings and what is missing, dates and instants, codes, conditions in three-valued logic, the
 * patient, the one error.
 *
 * The models of an answer ({@link Answer}, {@link Finding}, {@link Missing}, {@link SourceRef}) and of a {@link Patient} stand here. Most
 * applications need no function of this entry but the first two.
 *
 * | to | use |
 * | --- | --- |
 * | tell bad input from other errors | {@link isInvalidInputError} |
 * | log findings without personal values | {@link redactFindings} |
 * | evaluate a condition, or print it | {@link compileCondition}, {@link describeCondition} |
 * | let a condition speak of a patient | {@link createPatientRegistry} |
 * | count with calendar dates | {@link addDays}, {@link daysBetween}, {@link isoWeekday}, {@link isIsoDate} |
 * | turn dates into day numbers and back | {@link dayNumber}, {@link dateOfDay} |
 * | read dates of which a part is unknown, and ages | {@link isPartialDate}, {@link dayRange}, {@link ageRange} |
 * | count with points in time | {@link isInstant}, {@link addMinutesTo}, {@link dateOfInstant} |
 * | take a point in time apart | {@link instantMillis}, {@link offsetMinutes} |
 * | write a clock time in a zone | {@link instantInZone}, {@link isTimeZone} |
 * | know what holds on a day | {@link inForce}, {@link selectInForce} |
 * | read codes | {@link isWellFormedCode}, {@link icd10cmPrefixes}, {@link matchesIcd10cm} |
 * | know which wholes a place is part of | {@link jurisdictionChain} |
 * | compare grades of evidence | {@link meetsTier} |
 * | print an amount of money | {@link formatMoney} |
 *
 * @packageDocumentation
 */
export type { Answer, Because, Finding, Knowledge, LayText, Missing, MissingBecause } from './answer'
export { redactFindings } from './answer'
export type { CodeSystem, CodeSystemInfo, Coding } from './code-system'
export { CODE_SYSTEMS, codeSystems, icd10cmPrefixes, isWellFormedCode, matchesIcd10cm } from './code-system'
export { compileCondition } from './condition/compile'
export type { DescribeOptions } from './condition/describe'
export { describeCondition } from './condition/describe'
export type {
  AgeCondition,
  AllCondition,
  AnyCondition,
  AtLeastCondition,
  Comparison,
  CompiledCondition,
  Condition,
  CountCondition,
  EntrySelection,
  EvaluationTime,
  FieldDefinition,
  FieldKey,
  FieldOperand,
  FieldRegistry,
  Freshness,
  Interval,
  KnownCondition,
  ListDefinition,
  NotCondition,
  OneOfCondition,
  OpenInput,
  Reading,
  RefCondition,
  Scalar,
  SeriesCondition,
  SomeCondition,
  TimeUnit,
  TotalCondition,
  ValueCondition,
  ValueSet,
} from './condition/model'
export { always, never } from './condition/model'
export type { Vocabulary } from './condition/program'
export type { DayRange } from './date'
export { addDays, ageRange, dateOfDay, dayNumber, dayRange, daysBetween, isIsoDate, isoWeekday, isPartialDate } from './date'
export type { EffectiveDated } from './dated'
export { inForce, selectInForce } from './dated'
export type { InputIssue, InputIssueCode } from './errors'
export { InvalidInputError, isInvalidInputError } from './errors'
export type { CebmLevel, EvidenceGrade, EvidenceTier, GradeCertainty } from './evidence-grade'
export { meetsTier, TIER_ORDER } from './evidence-grade'
export { addMinutesTo, dateOfInstant, instantMillis, isInstant, offsetMinutes } from './instant'
export { jurisdictionChain } from './jurisdiction'
export { KNOWLEDGE_DATE, KNOWLEDGE_VERSION } from './knowledge'
export type { Money } from './money'
export { formatMoney } from './money'
export type {
  AssessmentScore,
  ConditionStatus,
  Dispensing,
  FamilyHistoryEntry,
  LabResult,
  Logistics,
  Patient,
  PatientAllergy,
  PatientCondition,
  PatientEvent,
  PatientHistory,
  PatientMedication,
  ReviewableList,
  VitalSigns,
} from './patient/model'
export { createPatientRegistry } from './patient/registry'
export type { Intended, PatientSubject, PatientVocabulary } from './patient/subject'
export { INTAKE_VITALS_DAYS } from './patient/vital-signs'
export type { Checked, Review, SourceRef, TranslationReview } from './source'
export type { Drug, Instant, IsoDate, Jurisdiction, Locale, PartialDate, ReleaseForm, Route, Setting, Severity, Truth } from './words'
export { DRUGS, LOCALES, ROUTES, SETTINGS, SEVERITIES } from './words'
export { instantInZone, isTimeZone } from './zone'
