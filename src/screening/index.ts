/**
 * Who should not be treated, not yet, or only with care, and why. A blank is never a no.
 *
 * Screening supports the prescriber's decision and does not replace it. Functions whose names begin with `find` read what sources say; they
 * judge no patient.
 *
 * | to | use |
 * | --- | --- |
 * | screen one patient for one intended treatment | {@link screenPatient} |
 * | screen many patients for the same one | {@link createScreener} |
 * | check a patient document from outside | {@link parsePatient} |
 * | choose what to ask next | {@link nextQuestions} |
 * | add, change or switch off rules | `rules` among the options of either, see `RuleChanges` |
 * | read one label's contraindications, or hold a patient against them | {@link findLabelLists}, {@link checkLabel} |
 * | know what to do about a finding | {@link findPrecautionTopics} |
 * | look up interactions of a medicine | {@link findInteractions} |
 * | read how often an adverse effect was reported, and what was measured | {@link findAdverseEffects}, {@link findSafetyMeasures} |
 * | read what repeated use risks and how it is watched | {@link findLongTermRisks}, {@link findSafetyTools} |
 * | compare the numbers of different sources, and where they differ | {@link findSafetyThresholds}, {@link findSourceDisagreements} |
 * | read about groups of people, and whom studies left out | {@link findSpecialPopulations}, {@link findExclusionLists} |
 * | read urine drug tests and signs of other use | {@link findUrineTestReadings}, {@link findAberrantUseIndicators} |
 *
 * @packageDocumentation
 */
export type { Intended, Patient } from '../core'
export { patientLimits } from '../core/patient/limits'
export type { PlausibleLimit } from '../core/patient/limits'
export { ADVERSE_EFFECT_IDS, adverseEffects, effectPopulations } from './adverse-effect-catalog'
export type { AdverseEffectId } from './adverse-effect-catalog'
export type { ScreeningRuleId } from './catalog'
export { SCREENING_RULE_IDS, screeningRules } from './catalog'
export { checkLabel } from './check-label'
export { createScreener } from './create-screener'
export { findAberrantUseIndicators } from './find-aberrant-use-indicators'
export type { AberrantUseIndicatorQuery } from './find-aberrant-use-indicators'
export { findAdverseEffects } from './find-adverse-effects'
export type { AdverseEffectQuery } from './find-adverse-effects'
export { findExclusionLists } from './find-exclusion-lists'
export type { ExclusionListQuery } from './find-exclusion-lists'
export { findInteractions } from './find-interactions'
export type { InteractionQuery, InteractionsFound } from './find-interactions'
export { findLabelLists } from './find-label-lists'
export type { LabelListQuery } from './find-label-lists'
export { findLongTermRisks } from './find-long-term-risks'
export type { LongTermRiskQuery } from './find-long-term-risks'
export { findPrecautionTopics } from './find-precaution-topics'
export type { PrecautionTopicQuery } from './find-precaution-topics'
export { findSafetyMeasures } from './find-safety-measures'
export type { SafetyMeasureQuery } from './find-safety-measures'
export { findSafetyThresholds } from './find-safety-thresholds'
export type { SafetyThresholdQuery } from './find-safety-thresholds'
export { findSafetyTools } from './find-safety-tools'
export type { SafetyToolQuery } from './find-safety-tools'
export { findSourceDisagreements } from './find-source-disagreements'
export type { SourceDisagreementQuery } from './find-source-disagreements'
export { findSpecialPopulations } from './find-special-populations'
export type { SpecialPopulationQuery } from './find-special-populations'
export { findUrineTestReadings } from './find-urine-test-readings'
export type { UrineTestReadingQuery } from './find-urine-test-readings'
export {
  ABERRANT_USE_INDICATOR_IDS,
  aberrantUseIndicators,
  PRECAUTION_ACTION_IDS,
  PRECAUTION_TOPIC_IDS,
  precautionActions,
  precautionTopics,
  SAFETY_TOOL_IDS,
  safetyTools,
  SOURCE_DISAGREEMENT_IDS,
  sourceDisagreements,
  URINE_TEST_READING_IDS,
  urineTestReadings,
} from './guidance-catalog'
export type {
  AberrantUseIndicatorId,
  PrecautionTopicId,
  SafetyToolId,
  SourceDisagreementId,
  UrineTestReadingId,
} from './guidance-catalog'
export type {
  AberrantUseIndicator,
  PrecautionAction,
  PrecautionActionId,
  PrecautionStep,
  PrecautionTopic,
  SafetyTool,
  SourceDisagreement,
  SourcePosition,
  UrineTestReading,
} from './guidance-model'
export { LABEL_LIST_IDS, labelContraindications } from './label-catalog'
export type { LabelListId } from './label-catalog'
export type {
  Effect,
  LabelCheck,
  LabelCheckOptions,
  LabelContraindication,
  LabelContraindications,
  NotListed,
  Regimen,
  RuleBasis,
  RuleChanges,
  RuleSetUsed,
  Screener,
  Screening,
  ScreeningFinding,
  ScreeningOptions,
  ScreeningResult,
  ScreeningRule,
  WhenUnknown,
} from './model'
export { nextQuestions } from './next-questions'
export { parsePatient } from './parse-patient'
export {
  DRUG_INTERACTION_IDS,
  drugInteractions,
  EXCLUSION_LIST_IDS,
  exclusionLists,
  LONG_TERM_RISK_IDS,
  longTermRisks,
  SAFETY_MEASURE_IDS,
  SAFETY_THRESHOLD_IDS,
  safetyMeasures,
  safetyThresholds,
  SPECIAL_POPULATION_IDS,
  specialPopulations,
} from './safety-catalog'
export type {
  DrugInteractionId,
  ExclusionListId,
  LongTermRiskId,
  SafetyMeasureId,
  SafetyThresholdId,
  SpecialPopulationId,
} from './safety-catalog'
export type {
  AdverseEffect,
  DrugInteraction,
  EffectArm,
  EffectPopulation,
  EffectPopulationId,
  EffectRate,
  ExclusionList,
  InteractionSeverity,
  LongTermRisk,
  PopulationRisk,
  PopulationStatement,
  RiskMonitoring,
  RiskSign,
  SafetyFigure,
  SafetyMeasure,
  Threshold,
  ThresholdBound,
} from './safety-model'
export { screenPatient } from './screen-patient'
