import { byId } from '../core/by-id'
import { deepFreeze } from '../core/freeze'
import { measures } from './catalog/safety-measures'
import { interactions } from './catalog/drug-interactions'
import { exclusions } from './catalog/exclusion-lists'
import { risks } from './catalog/long-term-risks'
import { populations } from './catalog/special-populations'
import { numbers } from './catalog/safety-thresholds'
import type { DrugInteraction, ExclusionList, LongTermRisk, PopulationRisk, SafetyMeasure, Threshold } from './safety-model'

/** Ids of what was measured of safety in trials. */
export const SAFETY_MEASURE_IDS = /* @__PURE__ */ deepFreeze([
  'any-sedation-under-65',
  'any-sedation-65-and-older',
  'loss-of-consciousness',
  'dissociation-cadss',
  'systolic-180',
  'systolic-rise-40',
  'diastolic-110-under-65',
  'diastolic-rise-25',
  'rise-40-or-25-first-4-weeks',
  'largest-mean-rise',
  'effects-in-week-1',
  'long-term-extension',
  'relapse-prevention-maintenance',
  'respiratory-depression',
] as const)

/** Id of one of what was measured of safety in trials. */
export type SafetyMeasureId = Extract<(typeof SAFETY_MEASURE_IDS)[number], string>

/** What was measured of safety in trials, drug against placebo, by id. */
export const safetyMeasures: Readonly<Record<SafetyMeasureId, SafetyMeasure>> = /* @__PURE__ */ byId(measures)

/** Ids of the risks of repeated use. */
export const LONG_TERM_RISK_IDS = /* @__PURE__ */ deepFreeze([
  'lt-uropathy',
  'lt-hepatobiliary',
  'lt-cognition',
  'lt-tolerance',
  'lt-dependence',
  'lt-psychiatric',
] as const)

/** Id of one of the risks of repeated use. */
export type LongTermRiskId = (typeof LONG_TERM_RISK_IDS)[number]

/** Risks of repeated use by id: what is known, how they are watched for, on what sign something is done. */
export const longTermRisks: Readonly<Record<LongTermRiskId, LongTermRisk>> = /* @__PURE__ */ byId(risks)

/** Ids of the groups of people for whom more has to be known. */
export const SPECIAL_POPULATION_IDS = /* @__PURE__ */ deepFreeze([
  'pop-pregnancy',
  'pop-lactation',
  'pop-pediatric',
  'pop-geriatric',
  'pop-renal',
  'pop-hepatic',
  'pop-cyp2b6',
  'pop-ancestry',
  'pop-driving',
  'pop-dot',
  'pop-faa',
  'pop-military',
  'pop-periop',
  'pop-vaccination',
] as const)

/** Id of one of the groups of people for whom more has to be known. */
export type SpecialPopulationId = Extract<(typeof SPECIAL_POPULATION_IDS)[number], string>

/** Groups of people for whom more has to be known, by id. */
export const specialPopulations: Readonly<Record<SpecialPopulationId, PopulationRisk>> = /* @__PURE__ */ byId(populations)

/** Ids of the numbers at which something is done. */
export const SAFETY_THRESHOLD_IDS = /* @__PURE__ */ deepFreeze([
  'num-bp-before-dose-esketamine',
  'num-bp-before-dose-one-clinic',
  'num-bp-trial-exclusion',
  'num-bp-rest-label-ch',
  'num-bp-during-treatment',
  'num-bp-severe-before-dose',
  'num-bp-hold-clinic',
  'num-bp-before-dose-clinic',
  'num-bp-before-dose-home',
  'num-bp-no-dose-home',
  'num-bp-low-before-dose',
  'num-bp-timing-esketamine',
  'num-bp-peak-and-duration',
  'num-bp-timing-infusion',
  'num-bp-timing-home',
  'num-spo2-before-dose',
  'num-spo2-before-dose-home',
  'num-heart-rate',
  'num-heart-rate-home',
  'num-breathing',
  'num-qtc',
  'num-ecg',
  'num-pregnancy-test',
  'num-alt-ast',
  'num-alp',
  'num-bilirubin',
  'num-liver-tests',
  'num-child-pugh',
  'num-urinalysis',
  'num-bpic-ss',
  'num-oleary-sant',
  'num-audit',
  'num-audit-c',
  'num-dast-10',
  'num-ort',
  'num-age-adult',
  'num-age-65',
  'num-bmi-sleep-apnea',
  'num-weight',
  'num-fasting',
  'num-nasal-products',
  'num-cardiovascular-event',
  'num-observation',
  'num-driving',
  'num-home-entry-score',
] as const)

/** Id of one of the numbers at which something is done. */
export type SafetyThresholdId = Extract<(typeof SAFETY_THRESHOLD_IDS)[number], string>

/** Numbers at which something is done, by id, as each source states them. What screening makes of them stands in its rules. */
export const safetyThresholds: Readonly<Record<SafetyThresholdId, Threshold>> = /* @__PURE__ */ byId(numbers)

/** Ids of the drug interactions, which are those of their screening rules. */
export const DRUG_INTERACTION_IDS = /* @__PURE__ */ deepFreeze([
  'ddi-benzodiazepine',
  'ddi-benzodiazepine-gt-2mg-lorazepam-eq',
  'ddi-z-drug',
  'ddi-opioid',
  'ddi-alcohol',
  'ddi-gabapentinoid',
  'ddi-cns-depressant-other',
  'ddi-barbiturate-oxybate',
  'ddi-muscle-relaxant',
  'ddi-psychostimulant',
  'ddi-maoi',
  'ddi-nmda-antagonist',
  'ddi-duplicate-ketamine',
  'ddi-theophylline',
  'ddi-ergometrine',
  'ddi-cyp3a4-inhibitor-strong',
  'ddi-cyp2b6-inhibitor',
  'ddi-cyp-inducer',
  'ddi-sympathomimetic',
  'ddi-vasopressin',
  'ddi-nasal-corticosteroid-decongestant',
  'ddi-thyroid-hormone',
  'ddi-xylazine-medetomidine',
  'ddi-lamotrigine',
  'ddi-naltrexone',
  'ddi-lithium',
  'ddi-antipsychotic',
  'ddi-antihypertensive',
  'ddi-ssri-snri',
  'ddi-bupropion',
] as const)

/** Id of a drug interaction. */
export type DrugInteractionId = Extract<(typeof DRUG_INTERACTION_IDS)[number], string>

/** Interactions with classes of medicines, by id: how they come about, what may follow, how much they matter. */
export const drugInteractions: Readonly<Record<DrugInteractionId, DrugInteraction>> = /* @__PURE__ */ byId(interactions)

/** Ids of the lists of exclusions. */
export const EXCLUSION_LIST_IDS = /* @__PURE__ */ deepFreeze([
  'excl-apa-task-force-2017',
  'excl-chronic-pain-2018',
  'excl-acute-pain-2018',
  'excl-va-criteria',
  'excl-toronto-clinic',
  'excl-esketamine-phase-3',
  'excl-late-life-trial',
  'excl-emergency-suicidality-trial',
  'excl-telehealth-innerwell',
  'excl-telehealth-mindbloom',
  'excl-largest-home-series',
  'excl-fda-alert-2023',
  'excl-not-quoted',
] as const)

/** Id of a list of exclusions. */
export type ExclusionListId = Extract<(typeof EXCLUSION_LIST_IDS)[number], string>

/** Whom consensus statements, programs and trials exclude, by id. A label's own list stands in `labelContraindications`. */
export const exclusionLists: Readonly<Record<ExclusionListId, ExclusionList>> = /* @__PURE__ */ byId(exclusions)
