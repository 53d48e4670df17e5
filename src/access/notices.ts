import type { Notice } from './directory-model'
import { deepFreeze } from '../core/freeze'
import {
  consentOffLabelStatus,
  consentCompounded,
  consentAlternatives,
  consentEvidence,
  consentRisks,
  consentMonitoring,
  consentNoGuarantee,
  consentCost,
  consentWithdraw,
  consentEscort,
  consentPregnancy,
  consentData,
  consentTxWritten,
} from './catalog/notices/consent'
import { noticeLanguageHelp, noticeMachineTranslation } from './catalog/notices/language'
import { noticeGoodFaithEstimate, noticeAbn, noticeNoBalanceBilling, noticeItemizedReceipt, noticeAppeal } from './catalog/notices/money'
import {
  noticeTelehealthConsent,
  noticePrivacyHipaa,
  noticePrivacyPart2,
  noticePrivacyPsychotherapyNotes,
  noticePrivacyGroup,
  noticePrivacyPdmp,
} from './catalog/notices/telehealth-and-privacy'

/** Ids of all notices. */
export const NOTICE_IDS = /* @__PURE__ */ deepFreeze([
  'consent-off-label-status',
  'consent-compounded',
  'consent-alternatives',
  'consent-evidence',
  'consent-risks',
  'consent-monitoring',
  'consent-no-guarantee',
  'consent-cost',
  'consent-withdraw',
  'consent-escort',
  'consent-pregnancy',
  'consent-data',
  'consent-tx-written',
  'notice-telehealth-consent',
  'notice-privacy-hipaa',
  'notice-privacy-part-2',
  'notice-privacy-psychotherapy-notes',
  'notice-privacy-group',
  'notice-privacy-pdmp',
  'notice-language-help',
  'notice-machine-translation',
  'notice-good-faith-estimate',
  'notice-abn',
  'notice-no-balance-billing',
  'notice-itemized-receipt',
  'notice-appeal',
] as const)

/** Id of a notice. */
export type NoticeId = Extract<(typeof NOTICE_IDS)[number], string>

/** All notices, by id. */
export const notices: Readonly<Record<NoticeId, Notice>> = /* @__PURE__ */ deepFreeze({
  'consent-off-label-status': consentOffLabelStatus,
  'consent-compounded': consentCompounded,
  'consent-alternatives': consentAlternatives,
  'consent-evidence': consentEvidence,
  'consent-risks': consentRisks,
  'consent-monitoring': consentMonitoring,
  'consent-no-guarantee': consentNoGuarantee,
  'consent-cost': consentCost,
  'consent-withdraw': consentWithdraw,
  'consent-escort': consentEscort,
  'consent-pregnancy': consentPregnancy,
  'consent-data': consentData,
  'consent-tx-written': consentTxWritten,
  'notice-telehealth-consent': noticeTelehealthConsent,
  'notice-privacy-hipaa': noticePrivacyHipaa,
  'notice-privacy-part-2': noticePrivacyPart2,
  'notice-privacy-psychotherapy-notes': noticePrivacyPsychotherapyNotes,
  'notice-privacy-group': noticePrivacyGroup,
  'notice-privacy-pdmp': noticePrivacyPdmp,
  'notice-language-help': noticeLanguageHelp,
  'notice-machine-translation': noticeMachineTranslation,
  'notice-good-faith-estimate': noticeGoodFaithEstimate,
  'notice-abn': noticeAbn,
  'notice-no-balance-billing': noticeNoBalanceBilling,
  'notice-itemized-receipt': noticeItemizedReceipt,
  'notice-appeal': noticeAppeal,
})
