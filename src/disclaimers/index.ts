/**
 * Standard notices, which ones a context needs, how they are composed and proved, and the audit of a page's wording.
 *
 * The texts are no legal advice. A match of the audit is a prompt for a person's review; a text without matches may still mislead.
 *
 * | to | use |
 * | --- | --- |
 * | know which notices a page, form or message needs | {@link requiredDisclaimers} |
 * | put them together as text, Markdown and HTML | {@link composeDisclaimers} |
 * | read one notice | {@link getDisclaimer} |
 * | record what a person was shown, and tell later whether it still holds | {@link acknowledge}, {@link verifyAcknowledgement} |
 * | see how a notice changed | {@link diffDisclaimer} |
 * | check a wording of your own, or bring a notice of your own | {@link checkWording}, {@link parseDisclaimerUnit} |
 * | find misleading claims and absent notices in one text | {@link auditContent} |
 * | do so for many texts or a whole site, and report it to a code host | {@link createAuditor}, {@link auditPages}, {@link toSarif} |
 * | know what a consent has to cover, and what is open | {@link consentElements}, {@link checkConsent} |
 * | list the words that a context takes, and what a token stands for | {@link SURFACES}, {@link TOPICS}, {@link AUDIENCES}, {@link TOKENS} |
 * | list all notices and rules about wording, by id | {@link disclaimers}, {@link contentRules} |
 *
 * @packageDocumentation
 */
export type { AcknowledgeInput } from './acknowledge'
export { acknowledge } from './acknowledge'
export { auditContent } from './audit-content'
export { auditPages } from './audit-pages'
export type { ContentRuleId, DisclaimerId } from './catalog'
export { CONTENT_RULE_IDS, contentRules, DISCLAIMER_IDS, disclaimers } from './catalog'
export { ADVERTISING_FACTS } from './catalog/advertising-facts'
export { SPRAVATO_BOXED_WARNING } from './catalog/boxed-warning'
export { CONSENT_ELEMENTS } from './catalog/consent-elements'
export { CONTEXT_MATRIX, EVERYWHERE } from './catalog/context-matrix'
export { PHRASE_LISTS } from './catalog/phrase-lists'
export { SHORT_FORMS } from './catalog/short-forms'
export { TOKENS } from './catalog/tokens'
export type { ConsentInput } from './check-consent'
export { checkConsent } from './check-consent'
export { checkWording } from './check-wording'
export { composeDisclaimers } from './compose-disclaimers'
export { consentElements } from './consent-elements'
export type { Auditor } from './create-auditor'
export { createAuditor } from './create-auditor'
export { diffDisclaimer } from './diff-disclaimer'
export { getDisclaimer } from './get-disclaimer'
export type {
  AcknowledgedUnit,
  Acknowledgement,
  AcknowledgementCheck,
  AdvertisingFact,
  Audience,
  AuditPage,
  ComposeContext,
  ComposedDisclaimers,
  ComposedUnit,
  ConsentCheck,
  ConsentElement,
  ConsentKind,
  ContentAudit,
  ContentMatch,
  ContentRule,
  DisclaimerContext,
  DisclaimerDifference,
  DisclaimerTexts,
  DisclaimerUnit,
  EarlierVersion,
  Exclusion,
  MatrixAddition,
  MatrixEntry,
  MatrixRow,
  OfficialTitle,
  PageAudit,
  Phrase,
  Presentation,
  ReadableText,
  Register,
  RequiredDisclaimer,
  RequiredDisclaimers,
  RequiredElement,
  RequirementReason,
  ShortForm,
  Surface,
  TextDifference,
  TextPart,
  Token,
  TokenInfo,
  Topic,
  UnitChange,
  WordingCheck,
} from './model'
export { parseDisclaimerUnit } from './parse-disclaimer-unit'
export { requiredDisclaimers } from './required-disclaimers'
export type { SarifDriver, SarifLevel, SarifLog, SarifPlace, SarifResult, SarifRule, SarifRun } from './to-sarif'
export { toSarif } from './to-sarif'
export { verifyAcknowledgement } from './verify-acknowledgement'
export { AUDIENCES, CONSENT_KINDS, REGISTERS, SURFACES, TOKEN_IDS, TOPICS } from './words'
