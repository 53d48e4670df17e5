/**
 * What every room stands on: answers, findings and what is missing, dates and instants, codes, conditions in three-valued logic, the
 * patient, the one error.
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
  Pick,
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
export type { Intended, PatientSubject, PatientVocabulary } from './patient/registry'
export { createPatientRegistry, INTAKE_VITALS_DAYS } from './patient/registry'
export type { Checked, Review, SourceRef, TranslationReview } from './source'
export type { Drug, Instant, IsoDate, Jurisdiction, Locale, PartialDate, ReleaseForm, Route, Setting, Severity, Truth } from './words'
export { DRUGS, LOCALES, ROUTES, SETTINGS, SEVERITIES } from './words'
export { instantInZone, isTimeZone } from './zone'
