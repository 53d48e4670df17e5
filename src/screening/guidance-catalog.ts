import { byId } from '../core/by-id'
import { deepFreeze } from '../core/freeze'
import { indicators } from './catalog/aberrant-use'
import { actions } from './catalog/precaution-actions'
import { topics } from './catalog/precaution-topics'
import { tools } from './catalog/safety-tools'
import { disagreements } from './catalog/source-disagreements'
import { readings } from './catalog/urine-test-readings'
import type {
  AberrantUseIndicator,
  PrecautionAction,
  PrecautionActionId,
  PrecautionTopic,
  SafetyTool,
  SourceDisagreement,
  UrineTestReading,
} from './guidance-model'

/** Ids of the kinds of care that a precaution calls for, in the order in which they are shown. */
export const PRECAUTION_ACTION_IDS: readonly PrecautionActionId[] = /* @__PURE__ */ deepFreeze([
  'delay',
  'consult',
  'monitor-more',
  'lower-dose',
])

/** What the words of the precautions mean, by id. */
export const precautionActions: Readonly<Record<PrecautionActionId, PrecautionAction>> = /* @__PURE__ */ byId(actions)

/** Ids of the subjects of care for which a precaution says what is done. */
export const PRECAUTION_TOPIC_IDS = /* @__PURE__ */ deepFreeze([
  'care-blood-pressure',
  'care-stable-heart-disease',
  'care-age-65',
  'care-child-pugh-b',
  'care-past-psychosis-or-bipolar',
  'care-past-substance-use-disorder',
  'care-sleep-apnea-or-lung-disease',
  'care-bladder-symptoms',
] as const)

/** Id of a subject of care for which a precaution says what is done. */
export type PrecautionTopicId = (typeof PRECAUTION_TOPIC_IDS)[number]

/** What is done by subject, by id: wait, ask, watch more, give less. */
export const precautionTopics: Readonly<Record<PrecautionTopicId, PrecautionTopic>> = /* @__PURE__ */ byId(topics)

/** Ids of the points on which sources differ. */
export const SOURCE_DISAGREEMENT_IDS = /* @__PURE__ */ deepFreeze([
  'differ-recent-cardiovascular-event',
  'differ-arteriovenous-malformation',
  'differ-blood-pressure-duration',
  'differ-infusion-blood-pressure',
  'differ-blood-pressure-before-infusion',
  'differ-naltrexone',
  'differ-benzodiazepines',
  'differ-cyp3a4-inhibitors',
  'differ-not-on-the-label',
  'differ-intraocular-pressure',
  'differ-breastfeeding',
  'differ-sleep-apnea',
] as const)

/** Id of a point on which sources differ. */
export type SourceDisagreementId = (typeof SOURCE_DISAGREEMENT_IDS)[number]

/** Points on which sources differ, by id: what each side says, and what this library makes of it. */
export const sourceDisagreements: Readonly<Record<SourceDisagreementId, SourceDisagreement>> = /* @__PURE__ */ byId(disagreements)

/** Ids of the readings of urine drug tests. */
export const URINE_TEST_READING_IDS = /* @__PURE__ */ deepFreeze([
  'urine-immunoassay',
  'urine-phencyclidine-positive',
  'urine-confirmation',
  'urine-window',
  'urine-ketamine-not-prescribed',
  'urine-ketamine-absent',
  'urine-workplace-panel',
] as const)

/** Id of a reading of urine drug tests. */
export type UrineTestReadingId = (typeof URINE_TEST_READING_IDS)[number]

/** How urine drug tests are read where ketamine is concerned, by id. */
export const urineTestReadings: Readonly<Record<UrineTestReadingId, UrineTestReading>> = /* @__PURE__ */ byId(readings)

/** Ids of the signs that the medicine is used otherwise than directed. */
export const ABERRANT_USE_INDICATOR_IDS = /* @__PURE__ */ deepFreeze([
  'abu-multiple-prescribers',
  'abu-early-refill',
  'abu-dose-escalation',
  'abu-other',
] as const)

/** Id of a sign that the medicine is used otherwise than directed. */
export type AberrantUseIndicatorId = (typeof ABERRANT_USE_INDICATOR_IDS)[number]

/** Signs that the medicine is used otherwise than directed, by id. */
export const aberrantUseIndicators: Readonly<Record<AberrantUseIndicatorId, AberrantUseIndicator>> = /* @__PURE__ */ byId(indicators)

/** Ids of the instruments for side effects and for the risks of repeated use. */
export const SAFETY_TOOL_IDS = /* @__PURE__ */ deepFreeze([
  'kset',
  'kset-r',
  'bpic-ss',
  'icsi',
  'icpi',
  'audit',
  'audit-c',
  'dast-10',
  'ort',
  'moca',
  'cadss',
] as const)

/** Id of an instrument for side effects or for a risk of repeated use. */
export type SafetyToolId = (typeof SAFETY_TOOL_IDS)[number]

/** Instruments for side effects and for the risks of repeated use, by id. How a score is counted stands with the outcomes, where they carry the instrument. */
export const safetyTools: Readonly<Record<SafetyToolId, SafetyTool>> = /* @__PURE__ */ byId(tools)
