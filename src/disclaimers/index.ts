export { auditContent } from './audit-content'
export type { ContentRuleId, DisclaimerId } from './catalog'
export { CONTENT_RULE_IDS, contentRules, DISCLAIMER_IDS, disclaimers } from './catalog'
export { CONTEXT_MATRIX, EVERYWHERE } from './catalog/context-matrix'
export { PHRASE_LISTS } from './catalog/phrase-lists'
export { SHORT_FORMS } from './catalog/short-forms'
export { TOKENS } from './catalog/tokens'
export { composeDisclaimers } from './compose-disclaimers'
export type { Auditor } from './create-auditor'
export { createAuditor } from './create-auditor'
export { getDisclaimer } from './get-disclaimer'
export type {
  Audience,
  ComposeContext,
  ComposedDisclaimers,
  ComposedUnit,
  ContentAudit,
  ContentMatch,
  ContentRule,
  DisclaimerContext,
  DisclaimerTexts,
  DisclaimerUnit,
  EarlierVersion,
  Exclusion,
  MatrixAddition,
  MatrixEntry,
  MatrixRow,
  Phrase,
  Presentation,
  Register,
  RequiredDisclaimer,
  RequiredDisclaimers,
  RequiredElement,
  RequirementReason,
  ShortForm,
  Surface,
  Token,
  TokenInfo,
  Topic,
  TranslationReview,
} from './model'
export { parseDisclaimerUnit } from './parse-disclaimer-unit'
export { requiredDisclaimers } from './required-disclaimers'
export { AUDIENCES, REGISTERS, SURFACES, TOKEN_IDS, TOPICS } from './words'
