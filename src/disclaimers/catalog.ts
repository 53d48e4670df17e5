import type { ContentRule, DisclaimerUnit } from './model'
import { deepFreeze } from '../core/freeze'
import { discEmergency } from './catalog/units/disc-emergency'
import { discCrisis } from './catalog/units/disc-crisis'
import { discNotMedicalAdvice } from './catalog/units/disc-not-medical-advice'
import { discNoDiagnosisTreatment } from './catalog/units/disc-no-diagnosis-treatment'
import { discLicensedProfessional } from './catalog/units/disc-licensed-professional'
import { discNoRelationship } from './catalog/units/disc-no-relationship'
import { discNoLiability } from './catalog/units/disc-no-liability'
import { discTerms } from './catalog/units/disc-terms'
import { discOffLabel } from './catalog/units/disc-off-label'
import { discEsketamineFairBalance } from './catalog/units/disc-esketamine-fair-balance'
import { discSpravatoNeverHome } from './catalog/units/disc-spravato-never-home'
import { discCompounded } from './catalog/units/disc-compounded'
import { discAtHome } from './catalog/units/disc-at-home'
import { discRisksKetamine } from './catalog/units/disc-risks-ketamine'
import { discControlled } from './catalog/units/disc-controlled'
import { discNoDriving } from './catalog/units/disc-no-driving'
import { discNoMix } from './catalog/units/disc-no-mix'
import { discWaterSafety } from './catalog/units/disc-water-safety'
import { discStorageDisposal } from './catalog/units/disc-storage-disposal'
import { discTestimonial } from './catalog/units/disc-testimonial'
import { discEndorserPaid } from './catalog/units/disc-endorser-paid'
import { discResultsVary } from './catalog/units/disc-results-vary'
import { discSpeculative } from './catalog/units/disc-speculative'
import { discAsOf } from './catalog/units/disc-as-of'
import { discEvidenceLimits } from './catalog/units/disc-evidence-limits'
import { discCostEstimate } from './catalog/units/disc-cost-estimate'
import { discGfeRights } from './catalog/units/disc-gfe-rights'
import { discCoverage } from './catalog/units/disc-coverage'
import { discTelehealth } from './catalog/units/disc-telehealth'
import { discTelehealthRule } from './catalog/units/disc-telehealth-rule'
import { discCdsClinician } from './catalog/units/disc-cds-clinician'
import { discAiGenerated } from './catalog/units/disc-ai-generated'
import { discAutomatedCheck } from './catalog/units/disc-automated-check'
import { discMinors } from './catalog/units/disc-minors'
import { discPregnancy } from './catalog/units/disc-pregnancy'
import { discConflict } from './catalog/units/disc-conflict'
import { discTranslation } from './catalog/units/disc-translation'
import { discPrivacy } from './catalog/units/disc-privacy'
import { discNotMonitored } from './catalog/units/disc-not-monitored'
import { discClinicalTrial } from './catalog/units/disc-clinical-trial'
import { discPsychotherapy } from './catalog/units/disc-psychotherapy'
import { discRetreat } from './catalog/units/disc-retreat'
import { discGroup } from './catalog/units/disc-group'
import { discProtocolView } from './catalog/units/disc-protocol-view'
import { discTrademark } from './catalog/units/disc-trademark'
import { discReportEffects } from './catalog/units/disc-report-effects'
import { discJurisdiction } from './catalog/units/disc-jurisdiction'
import { discPayerSummary } from './catalog/units/disc-payer-summary'
import { discLinks } from './catalog/units/disc-links'
import { discCaseNews } from './catalog/units/disc-case-news'
import {
  lintCure,
  lintGuarantee,
  lintInstant,
  lintMiracle,
  lintBest,
  lintSuccessRate,
  lintWorksForEveryone,
  lintFirstLine,
  lintSuicideClaim,
  lintBrainRepair,
  lintSubstanceUseClaim,
  lintHomeBetter,
  lintFutureCertain,
  lintReplaceHospital,
  lintOneOfAKindLastHope,
} from './catalog/rules/efficacy'
import {
  lintRiskFree,
  lintSideEffectFree,
  lintNonAddictive,
  lintSafeAbsolute,
  lintSafeAndEffective,
  lintNoDriverNeeded,
  lintNatural,
  lintChildren,
  lintPregnancySafe,
  lintPrecaution,
  lintClinicMonitoringFalse,
  lintOver50YearsSafe,
  lintMicrodoseSafe,
  lintMinimalSideEffects,
  lintRemoteSafe,
  lintEuphoria,
  lintLegalPsychedelic,
} from './catalog/rules/safety'
import {
  lintFdaApprovedKetamine,
  lintGenericSpravato,
  lintSpravatoHome,
  lintFdaLogoEndorse,
  lintEssentialMed,
} from './catalog/rules/approval'
import {
  lintNoPrescription,
  lintEasyApproval,
  lintUnlimitedSupply,
  lintDiscountPush,
  lintInsuranceCovered,
  lintPriceFlat,
  lintNoSurpriseBill,
  lintHipaaChat,
  lintPersonalAttribute,
} from './catalog/rules/selling'
import {
  lintExpertBait,
  lintDoctorTitle,
  lintAiDoctor,
  lintTestimonialTypical,
  lintResultsNotTypicalOnly,
  lintBeforeAfter,
  lintCelebrity,
} from './catalog/rules/people'
import {
  lintEsCura,
  lintEsGarantia,
  lintEsSinRiesgo,
  lintEsNoAdictivo,
  lintEsSeguroTotal,
  lintEsFda,
  lintEsMilagro,
  lintEsSinReceta,
  lintEsCasaMejor,
} from './catalog/rules/spanish'

/** Ids of all standard notices, in the order in which they print. */
export const DISCLAIMER_IDS = /* @__PURE__ */ deepFreeze([
  'disc-emergency',
  'disc-crisis',
  'disc-not-medical-advice',
  'disc-no-diagnosis-treatment',
  'disc-licensed-professional',
  'disc-no-relationship',
  'disc-no-liability',
  'disc-terms',
  'disc-off-label',
  'disc-esketamine-fair-balance',
  'disc-spravato-never-home',
  'disc-compounded',
  'disc-at-home',
  'disc-risks-ketamine',
  'disc-controlled',
  'disc-no-driving',
  'disc-no-mix',
  'disc-water-safety',
  'disc-storage-disposal',
  'disc-testimonial',
  'disc-endorser-paid',
  'disc-results-vary',
  'disc-speculative',
  'disc-as-of',
  'disc-evidence-limits',
  'disc-cost-estimate',
  'disc-gfe-rights',
  'disc-coverage',
  'disc-telehealth',
  'disc-telehealth-rule',
  'disc-cds-clinician',
  'disc-ai-generated',
  'disc-automated-check',
  'disc-minors',
  'disc-pregnancy',
  'disc-conflict',
  'disc-translation',
  'disc-privacy',
  'disc-not-monitored',
  'disc-clinical-trial',
  'disc-psychotherapy',
  'disc-retreat',
  'disc-group',
  'disc-protocol-view',
  'disc-trademark',
  'disc-report-effects',
  'disc-jurisdiction',
  'disc-payer-summary',
  'disc-links',
  'disc-case-news',
] as const)

/** Id of a standard notice. */
export type DisclaimerId = Extract<(typeof DISCLAIMER_IDS)[number], string>

/** The standard notices by id, in the order in which they print. */
export const disclaimers: Readonly<Record<DisclaimerId, DisclaimerUnit>> = /* @__PURE__ */ deepFreeze({
  'disc-emergency': discEmergency,
  'disc-crisis': discCrisis,
  'disc-not-medical-advice': discNotMedicalAdvice,
  'disc-no-diagnosis-treatment': discNoDiagnosisTreatment,
  'disc-licensed-professional': discLicensedProfessional,
  'disc-no-relationship': discNoRelationship,
  'disc-no-liability': discNoLiability,
  'disc-terms': discTerms,
  'disc-off-label': discOffLabel,
  'disc-esketamine-fair-balance': discEsketamineFairBalance,
  'disc-spravato-never-home': discSpravatoNeverHome,
  'disc-compounded': discCompounded,
  'disc-at-home': discAtHome,
  'disc-risks-ketamine': discRisksKetamine,
  'disc-controlled': discControlled,
  'disc-no-driving': discNoDriving,
  'disc-no-mix': discNoMix,
  'disc-water-safety': discWaterSafety,
  'disc-storage-disposal': discStorageDisposal,
  'disc-testimonial': discTestimonial,
  'disc-endorser-paid': discEndorserPaid,
  'disc-results-vary': discResultsVary,
  'disc-speculative': discSpeculative,
  'disc-as-of': discAsOf,
  'disc-evidence-limits': discEvidenceLimits,
  'disc-cost-estimate': discCostEstimate,
  'disc-gfe-rights': discGfeRights,
  'disc-coverage': discCoverage,
  'disc-telehealth': discTelehealth,
  'disc-telehealth-rule': discTelehealthRule,
  'disc-cds-clinician': discCdsClinician,
  'disc-ai-generated': discAiGenerated,
  'disc-automated-check': discAutomatedCheck,
  'disc-minors': discMinors,
  'disc-pregnancy': discPregnancy,
  'disc-conflict': discConflict,
  'disc-translation': discTranslation,
  'disc-privacy': discPrivacy,
  'disc-not-monitored': discNotMonitored,
  'disc-clinical-trial': discClinicalTrial,
  'disc-psychotherapy': discPsychotherapy,
  'disc-retreat': discRetreat,
  'disc-group': discGroup,
  'disc-protocol-view': discProtocolView,
  'disc-trademark': discTrademark,
  'disc-report-effects': discReportEffects,
  'disc-jurisdiction': discJurisdiction,
  'disc-payer-summary': discPayerSummary,
  'disc-links': discLinks,
  'disc-case-news': discCaseNews,
})

/**
 * The notice with an id that is known to be one.
 *
 * @internal
 */
export function unitOf(id: string): DisclaimerUnit {
  return disclaimers[id as DisclaimerId]
}

/** Ids of all rules about wording. */
export const CONTENT_RULE_IDS = /* @__PURE__ */ deepFreeze([
  'lint-cure',
  'lint-guarantee',
  'lint-risk-free',
  'lint-side-effect-free',
  'lint-non-addictive',
  'lint-safe-absolute',
  'lint-safe-and-effective',
  'lint-fda-approved-ketamine',
  'lint-generic-spravato',
  'lint-spravato-home',
  'lint-no-driver-needed',
  'lint-instant',
  'lint-miracle',
  'lint-best',
  'lint-success-rate',
  'lint-works-for-everyone',
  'lint-first-line',
  'lint-natural',
  'lint-legal-psychedelic',
  'lint-euphoria',
  'lint-no-prescription',
  'lint-easy-approval',
  'lint-unlimited-supply',
  'lint-discount-push',
  'lint-personal-attribute',
  'lint-suicide-claim',
  'lint-brain-repair',
  'lint-children',
  'lint-pregnancy-safe',
  'lint-precaution',
  'lint-substance-use-claim',
  'lint-expert-bait',
  'lint-doctor-title',
  'lint-clinic-monitoring-false',
  'lint-testimonial-typical',
  'lint-results-not-typical-only',
  'lint-before-after',
  'lint-celebrity',
  'lint-fda-logo-endorse',
  'lint-essential-med',
  'lint-over-50-years-safe',
  'lint-insurance-covered',
  'lint-price-flat',
  'lint-no-surprise-bill',
  'lint-hipaa-chat',
  'lint-ai-doctor',
  'lint-microdose-safe',
  'lint-home-better',
  'lint-future-certain',
  'lint-minimal-side-effects',
  'lint-remote-safe',
  'lint-replace-hospital',
  'lint-one-of-a-kind-last-hope',
  'lint-es-cura',
  'lint-es-garantia',
  'lint-es-sin-riesgo',
  'lint-es-no-adictivo',
  'lint-es-seguro-total',
  'lint-es-fda',
  'lint-es-milagro',
  'lint-es-sin-receta',
  'lint-es-casa-mejor',
] as const)

/** Id of a rule about wording. */
export type ContentRuleId = Extract<(typeof CONTENT_RULE_IDS)[number], string>

/** The rules about wording by id. */
export const contentRules: Readonly<Record<ContentRuleId, ContentRule>> = /* @__PURE__ */ deepFreeze({
  'lint-cure': lintCure,
  'lint-guarantee': lintGuarantee,
  'lint-risk-free': lintRiskFree,
  'lint-side-effect-free': lintSideEffectFree,
  'lint-non-addictive': lintNonAddictive,
  'lint-safe-absolute': lintSafeAbsolute,
  'lint-safe-and-effective': lintSafeAndEffective,
  'lint-fda-approved-ketamine': lintFdaApprovedKetamine,
  'lint-generic-spravato': lintGenericSpravato,
  'lint-spravato-home': lintSpravatoHome,
  'lint-no-driver-needed': lintNoDriverNeeded,
  'lint-instant': lintInstant,
  'lint-miracle': lintMiracle,
  'lint-best': lintBest,
  'lint-success-rate': lintSuccessRate,
  'lint-works-for-everyone': lintWorksForEveryone,
  'lint-first-line': lintFirstLine,
  'lint-natural': lintNatural,
  'lint-legal-psychedelic': lintLegalPsychedelic,
  'lint-euphoria': lintEuphoria,
  'lint-no-prescription': lintNoPrescription,
  'lint-easy-approval': lintEasyApproval,
  'lint-unlimited-supply': lintUnlimitedSupply,
  'lint-discount-push': lintDiscountPush,
  'lint-personal-attribute': lintPersonalAttribute,
  'lint-suicide-claim': lintSuicideClaim,
  'lint-brain-repair': lintBrainRepair,
  'lint-children': lintChildren,
  'lint-pregnancy-safe': lintPregnancySafe,
  'lint-precaution': lintPrecaution,
  'lint-substance-use-claim': lintSubstanceUseClaim,
  'lint-expert-bait': lintExpertBait,
  'lint-doctor-title': lintDoctorTitle,
  'lint-clinic-monitoring-false': lintClinicMonitoringFalse,
  'lint-testimonial-typical': lintTestimonialTypical,
  'lint-results-not-typical-only': lintResultsNotTypicalOnly,
  'lint-before-after': lintBeforeAfter,
  'lint-celebrity': lintCelebrity,
  'lint-fda-logo-endorse': lintFdaLogoEndorse,
  'lint-essential-med': lintEssentialMed,
  'lint-over-50-years-safe': lintOver50YearsSafe,
  'lint-insurance-covered': lintInsuranceCovered,
  'lint-price-flat': lintPriceFlat,
  'lint-no-surprise-bill': lintNoSurpriseBill,
  'lint-hipaa-chat': lintHipaaChat,
  'lint-ai-doctor': lintAiDoctor,
  'lint-microdose-safe': lintMicrodoseSafe,
  'lint-home-better': lintHomeBetter,
  'lint-future-certain': lintFutureCertain,
  'lint-minimal-side-effects': lintMinimalSideEffects,
  'lint-remote-safe': lintRemoteSafe,
  'lint-replace-hospital': lintReplaceHospital,
  'lint-one-of-a-kind-last-hope': lintOneOfAKindLastHope,
  'lint-es-cura': lintEsCura,
  'lint-es-garantia': lintEsGarantia,
  'lint-es-sin-riesgo': lintEsSinRiesgo,
  'lint-es-no-adictivo': lintEsNoAdictivo,
  'lint-es-seguro-total': lintEsSeguroTotal,
  'lint-es-fda': lintEsFda,
  'lint-es-milagro': lintEsMilagro,
  'lint-es-sin-receta': lintEsSinReceta,
  'lint-es-casa-mejor': lintEsCasaMejor,
})
