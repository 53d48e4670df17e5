/**
 * What ketamine and esketamine are used for: how well each use is supported by drug and route, and what was approved where and when.
 *
 * Being listed here does not mean that a use works, is approved or is advised.
 *
 * | to | use |
 * | --- | --- |
 * | read all that is known of one use | {@link getIndication} |
 * | know how well a drug and route is supported in a use | {@link evidenceFor} |
 * | know what was approved and funded, where, on a day | {@link regulatoryStatus} |
 * | find uses by drug, route, evidence, group or approval | {@link findIndications} |
 * | find uses by a diagnosis code | {@link findIndicationsByCode} |
 * | put the evidence of several uses side by side | {@link compareEvidence} |
 *
 * @packageDocumentation
 */
export type { Authorisation, EvidenceAnswer, EvidenceQuestion, RegulatoryQuestion, RegulatoryStatus, Reimbursement } from './answer-model'
export { getIndication, INDICATION_IDS, indications } from './catalog'
export type { IndicationId } from './catalog'
export { acutePainEd } from './catalog/acute-pain-ed'
export { addictionsUmbrella } from './catalog/addictions-umbrella'
export { adolescentTreatmentResistantDepression } from './catalog/adolescent-treatment-resistant-depression'
export { alcoholUseDisorder } from './catalog/alcohol-use-disorder'
export { anesthesia } from './catalog/anesthesia'
export { anxietyUmbrella } from './catalog/anxiety-umbrella'
export { autism } from './catalog/autism'
export { bipolarDepression } from './catalog/bipolar-depression'
export { cancerPain } from './catalog/cancer-pain'
export { cannabisUseDisorder } from './catalog/cannabis-use-disorder'
export { chronicMigraine } from './catalog/chronic-migraine'
export { chronicNeuropathicPain } from './catalog/chronic-neuropathic-pain'
export { chronicPainUmbrella } from './catalog/chronic-pain-umbrella'
export { chronicPostsurgicalPainPrevention } from './catalog/chronic-postsurgical-pain-prevention'
export { clusterHeadache } from './catalog/cluster-headache'
export { cocaineUseDisorder } from './catalog/cocaine-use-disorder'
export { creativity } from './catalog/creativity'
export { crps } from './catalog/crps'
export { depressionWithAnxiousDistress } from './catalog/depression-with-anxious-distress'
export { eatingDisorders } from './catalog/eating-disorders'
export { ectAlternative } from './catalog/ect-alternative'
export { ectAnesthesiaAdjunct } from './catalog/ect-anesthesia-adjunct'
export { fibromyalgia } from './catalog/fibromyalgia'
export { generalizedAnxiety } from './catalog/generalized-anxiety'
export { lateLifeDepression } from './catalog/late-life-depression'
export { levodopaDyskinesia } from './catalog/levodopa-dyskinesia'
export { majorDepressiveDisorder } from './catalog/major-depressive-disorder'
export { mddAcuteSuicidalIdeationOrBehavior } from './catalog/mdd-acute-suicidal-ideation-or-behavior'
export { ocd } from './catalog/ocd'
export { opioidUseDisorder } from './catalog/opioid-use-disorder'
export { palliativeDepressionExistentialDistress } from './catalog/palliative-depression-existential-distress'
export { panic } from './catalog/panic'
export { perioperativeAnalgesia } from './catalog/perioperative-analgesia'
export { persistentDepressiveDisorder } from './catalog/persistent-depressive-disorder'
export { phantomLimbPain } from './catalog/phantom-limb-pain'
export { postoperativeDeliriumPrevention } from './catalog/postoperative-delirium-prevention'
export { postoperativeDepressionPrevention } from './catalog/postoperative-depression-prevention'
export { postpartumDepressionPreventionCesarean } from './catalog/postpartum-depression-prevention-cesarean'
export { postpartumDepressionTreatment } from './catalog/postpartum-depression-treatment'
export { preStressProphylaxis } from './catalog/pre-stress-prophylaxis'
export { psychoticDepression } from './catalog/psychotic-depression'
export { ptsd } from './catalog/ptsd'
export { ptsdPrevention } from './catalog/ptsd-prevention'
export { relationships } from './catalog/relationships'
export { sickleCellPain } from './catalog/sickle-cell-pain'
export { socialAnxiety } from './catalog/social-anxiety'
export { spinalCordInjuryPain } from './catalog/spinal-cord-injury-pain'
export { statusEpilepticus } from './catalog/status-epilepticus'
export { suicidalIdeationEmergency } from './catalog/suicidal-ideation-emergency'
export { tobaccoUseDisorder } from './catalog/tobacco-use-disorder'
export { treatmentResistantDepression } from './catalog/treatment-resistant-depression'
export { wellness } from './catalog/wellness'
export { compareEvidence } from './compare-evidence'
export type { ComparisonLimits, EvidenceComparison, EvidenceRow } from './compare-evidence'
export { evidenceFor } from './evidence-for'
export { findIndications } from './find-indications'
export type { IndicationQuery } from './find-indications'
export { findIndicationsByCode } from './find-indications-by-code'
export type { CodeMatch, CodeQuery } from './find-indications-by-code'
export type * from './model'
export { regulatoryStatus } from './regulatory-status'
