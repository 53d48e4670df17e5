export type { Intended, Patient } from '../core'
export type { ScreeningRuleId } from './catalog'
export { SCREENING_RULE_IDS, screeningRules } from './catalog'
export { createScreener } from './create-screener'
export type {
  Effect,
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
