export type { Intended, Patient } from '../core'
export type { ScreeningRuleId } from './catalog'
export { SCREENING_RULE_IDS, screeningRules } from './catalog'
export { checkLabel } from './check-label'
export { createScreener } from './create-screener'
export { findLabelLists } from './find-label-lists'
export type { LabelListQuery } from './find-label-lists'
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
  ScreeningOptions,
  ScreeningResult,
  ScreeningRule,
  WhenUnknown,
} from './model'
export { nextQuestions } from './next-questions'
export { parsePatient } from './parse-patient'
export { screenPatient } from './screen-patient'
