/**
 * Each indication by name, camel case of its id, for apps that show one use and want no other in their bundle. `getIndication` of
 * `ketamine-therapy/indications` gives the same records by id.
 *
 * @packageDocumentation
 */
import type { Indication } from '../model'
import { acutePainEd as acutePainEdRecord } from '../catalog/acute-pain-ed'
import { addictionsUmbrella as addictionsUmbrellaRecord } from '../catalog/addictions-umbrella'
import { adolescentTreatmentResistantDepression as adolescentTreatmentResistantDepressionRecord } from '../catalog/adolescent-treatment-resistant-depression'
import { alcoholUseDisorder as alcoholUseDisorderRecord } from '../catalog/alcohol-use-disorder'
import { anesthesia as anesthesiaRecord } from '../catalog/anesthesia'
import { anxietyUmbrella as anxietyUmbrellaRecord } from '../catalog/anxiety-umbrella'
import { autism as autismRecord } from '../catalog/autism'
import { bipolarDepression as bipolarDepressionRecord } from '../catalog/bipolar-depression'
import { cancerPain as cancerPainRecord } from '../catalog/cancer-pain'
import { cannabisUseDisorder as cannabisUseDisorderRecord } from '../catalog/cannabis-use-disorder'
import { chronicMigraine as chronicMigraineRecord } from '../catalog/chronic-migraine'
import { chronicNeuropathicPain as chronicNeuropathicPainRecord } from '../catalog/chronic-neuropathic-pain'
import { chronicPainUmbrella as chronicPainUmbrellaRecord } from '../catalog/chronic-pain-umbrella'
import { chronicPostsurgicalPainPrevention as chronicPostsurgicalPainPreventionRecord } from '../catalog/chronic-postsurgical-pain-prevention'
import { clusterHeadache as clusterHeadacheRecord } from '../catalog/cluster-headache'
import { cocaineUseDisorder as cocaineUseDisorderRecord } from '../catalog/cocaine-use-disorder'
import { creativity as creativityRecord } from '../catalog/creativity'
import { crps as crpsRecord } from '../catalog/crps'
import { depressionWithAnxiousDistress as depressionWithAnxiousDistressRecord } from '../catalog/depression-with-anxious-distress'
import { eatingDisorders as eatingDisordersRecord } from '../catalog/eating-disorders'
import { ectAlternative as ectAlternativeRecord } from '../catalog/ect-alternative'
import { ectAnesthesiaAdjunct as ectAnesthesiaAdjunctRecord } from '../catalog/ect-anesthesia-adjunct'
import { fibromyalgia as fibromyalgiaRecord } from '../catalog/fibromyalgia'
import { generalizedAnxiety as generalizedAnxietyRecord } from '../catalog/generalized-anxiety'
import { lateLifeDepression as lateLifeDepressionRecord } from '../catalog/late-life-depression'
import { levodopaDyskinesia as levodopaDyskinesiaRecord } from '../catalog/levodopa-dyskinesia'
import { majorDepressiveDisorder as majorDepressiveDisorderRecord } from '../catalog/major-depressive-disorder'
import { mddAcuteSuicidalIdeationOrBehavior as mddAcuteSuicidalIdeationOrBehaviorRecord } from '../catalog/mdd-acute-suicidal-ideation-or-behavior'
import { ocd as ocdRecord } from '../catalog/ocd'
import { opioidUseDisorder as opioidUseDisorderRecord } from '../catalog/opioid-use-disorder'
import { palliativeDepressionExistentialDistress as palliativeDepressionExistentialDistressRecord } from '../catalog/palliative-depression-existential-distress'
import { panic as panicRecord } from '../catalog/panic'
import { perioperativeAnalgesia as perioperativeAnalgesiaRecord } from '../catalog/perioperative-analgesia'
import { persistentDepressiveDisorder as persistentDepressiveDisorderRecord } from '../catalog/persistent-depressive-disorder'
import { phantomLimbPain as phantomLimbPainRecord } from '../catalog/phantom-limb-pain'
import { postoperativeDeliriumPrevention as postoperativeDeliriumPreventionRecord } from '../catalog/postoperative-delirium-prevention'
import { postoperativeDepressionPrevention as postoperativeDepressionPreventionRecord } from '../catalog/postoperative-depression-prevention'
import { postpartumDepressionPreventionCesarean as postpartumDepressionPreventionCesareanRecord } from '../catalog/postpartum-depression-prevention-cesarean'
import { postpartumDepressionTreatment as postpartumDepressionTreatmentRecord } from '../catalog/postpartum-depression-treatment'
import { preStressProphylaxis as preStressProphylaxisRecord } from '../catalog/pre-stress-prophylaxis'
import { psychoticDepression as psychoticDepressionRecord } from '../catalog/psychotic-depression'
import { ptsdPrevention as ptsdPreventionRecord } from '../catalog/ptsd-prevention'
import { ptsd as ptsdRecord } from '../catalog/ptsd'
import { relationships as relationshipsRecord } from '../catalog/relationships'
import { sickleCellPain as sickleCellPainRecord } from '../catalog/sickle-cell-pain'
import { socialAnxiety as socialAnxietyRecord } from '../catalog/social-anxiety'
import { spinalCordInjuryPain as spinalCordInjuryPainRecord } from '../catalog/spinal-cord-injury-pain'
import { statusEpilepticus as statusEpilepticusRecord } from '../catalog/status-epilepticus'
import { suicidalIdeationEmergency as suicidalIdeationEmergencyRecord } from '../catalog/suicidal-ideation-emergency'
import { tobaccoUseDisorder as tobaccoUseDisorderRecord } from '../catalog/tobacco-use-disorder'
import { treatmentResistantDepression as treatmentResistantDepressionRecord } from '../catalog/treatment-resistant-depression'
import { wellness as wellnessRecord } from '../catalog/wellness'

export type * from '../model'

/** Acute pain in emergency care. */
export const acutePainEd: Indication = /* @__PURE__ */ acutePainEdRecord()

/** Addictions. */
export const addictionsUmbrella: Indication = /* @__PURE__ */ addictionsUmbrellaRecord()

/** Treatment-resistant or acutely suicidal depression under 18. */
export const adolescentTreatmentResistantDepression: Indication = /* @__PURE__ */ adolescentTreatmentResistantDepressionRecord()

/** Alcohol use disorder. */
export const alcoholUseDisorder: Indication = /* @__PURE__ */ alcoholUseDisorderRecord()

/** Anesthesia and procedural sedation. */
export const anesthesia: Indication = /* @__PURE__ */ anesthesiaRecord()

/** Anxiety. */
export const anxietyUmbrella: Indication = /* @__PURE__ */ anxietyUmbrellaRecord()

/** Autism spectrum disorder, core social symptoms. */
export const autism: Indication = /* @__PURE__ */ autismRecord()

/** Depressive episode of bipolar I or II disorder. */
export const bipolarDepression: Indication = /* @__PURE__ */ bipolarDepressionRecord()

/** Cancer pain and palliative care. */
export const cancerPain: Indication = /* @__PURE__ */ cancerPainRecord()

/** Cannabis use disorder. */
export const cannabisUseDisorder: Indication = /* @__PURE__ */ cannabisUseDisorderRecord()

/** Chronic migraine and refractory headache. */
export const chronicMigraine: Indication = /* @__PURE__ */ chronicMigraineRecord()

/** Chronic neuropathic pain. */
export const chronicNeuropathicPain: Indication = /* @__PURE__ */ chronicNeuropathicPainRecord()

/** Chronic non-cancer pain. */
export const chronicPainUmbrella: Indication = /* @__PURE__ */ chronicPainUmbrellaRecord()

/** Prevention of chronic post-surgical pain. */
export const chronicPostsurgicalPainPrevention: Indication = /* @__PURE__ */ chronicPostsurgicalPainPreventionRecord()

/** Cluster headache. */
export const clusterHeadache: Indication = /* @__PURE__ */ clusterHeadacheRecord()

/** Cocaine use disorder. */
export const cocaineUseDisorder: Indication = /* @__PURE__ */ cocaineUseDisorderRecord()

/** Enhancing creativity. */
export const creativity: Indication = /* @__PURE__ */ creativityRecord()

/** Complex regional pain syndrome. */
export const crps: Indication = /* @__PURE__ */ crpsRecord()

/** Major or treatment-resistant depression with anxious distress. */
export const depressionWithAnxiousDistress: Indication = /* @__PURE__ */ depressionWithAnxiousDistressRecord()

/** Eating disorders. */
export const eatingDisorders: Indication = /* @__PURE__ */ eatingDisordersRecord()

/** Ketamine course instead of electroconvulsive therapy. */
export const ectAlternative: Indication = /* @__PURE__ */ ectAlternativeRecord()

/** Ketamine as or with the anesthetic for electroconvulsive therapy. */
export const ectAnesthesiaAdjunct: Indication = /* @__PURE__ */ ectAnesthesiaAdjunctRecord()

/** Fibromyalgia. */
export const fibromyalgia: Indication = /* @__PURE__ */ fibromyalgiaRecord()

/** Generalized anxiety disorder. */
export const generalizedAnxiety: Indication = /* @__PURE__ */ generalizedAnxietyRecord()

/** Treatment-resistant depression at 60 or 65 and older. */
export const lateLifeDepression: Indication = /* @__PURE__ */ lateLifeDepressionRecord()

/** Levodopa-induced dyskinesia in Parkinson's disease. */
export const levodopaDyskinesia: Indication = /* @__PURE__ */ levodopaDyskinesiaRecord()

/** Major depressive disorder without proven treatment resistance. */
export const majorDepressiveDisorder: Indication = /* @__PURE__ */ majorDepressiveDisorderRecord()

/** Major depressive disorder with acute suicidal ideation or behavior. */
export const mddAcuteSuicidalIdeationOrBehavior: Indication = /* @__PURE__ */ mddAcuteSuicidalIdeationOrBehaviorRecord()

/** Obsessive-compulsive disorder. */
export const ocd: Indication = /* @__PURE__ */ ocdRecord()

/** Opioid use disorder. */
export const opioidUseDisorder: Indication = /* @__PURE__ */ opioidUseDisorderRecord()

/** Depressive symptoms or existential distress in life-limiting illness. */
export const palliativeDepressionExistentialDistress: Indication = /* @__PURE__ */ palliativeDepressionExistentialDistressRecord()

/** Panic disorder. */
export const panic: Indication = /* @__PURE__ */ panicRecord()

/** Pain relief around surgery and opioid sparing. */
export const perioperativeAnalgesia: Indication = /* @__PURE__ */ perioperativeAnalgesiaRecord()

/** Persistent depressive disorder. */
export const persistentDepressiveDisorder: Indication = /* @__PURE__ */ persistentDepressiveDisorderRecord()

/** Phantom limb pain. */
export const phantomLimbPain: Indication = /* @__PURE__ */ phantomLimbPainRecord()

/** Prevention of postoperative delirium. */
export const postoperativeDeliriumPrevention: Indication = /* @__PURE__ */ postoperativeDeliriumPreventionRecord()

/** Preventing or treating depression around surgery. */
export const postoperativeDepressionPrevention: Indication = /* @__PURE__ */ postoperativeDepressionPreventionRecord()

/** Prevention of postpartum depression by a single peripartum dose. */
export const postpartumDepressionPreventionCesarean: Indication = /* @__PURE__ */ postpartumDepressionPreventionCesareanRecord()

/** Treatment of an established postpartum depressive episode. */
export const postpartumDepressionTreatment: Indication = /* @__PURE__ */ postpartumDepressionTreatmentRecord()

/** Prophylaxis before expected stress. */
export const preStressProphylaxis: Indication = /* @__PURE__ */ preStressProphylaxisRecord()

/** Major depressive episode with psychotic features. */
export const psychoticDepression: Indication = /* @__PURE__ */ psychoticDepressionRecord()

/** Prevention of post-traumatic stress disorder around injury or surgery. */
export const ptsdPrevention: Indication = /* @__PURE__ */ ptsdPreventionRecord()

/** Post-traumatic stress disorder. */
export const ptsd: Indication = /* @__PURE__ */ ptsdRecord()

/** Improving relationships and couples therapy. */
export const relationships: Indication = /* @__PURE__ */ relationshipsRecord()

/** Sickle cell vaso-occlusive pain. */
export const sickleCellPain: Indication = /* @__PURE__ */ sickleCellPainRecord()

/** Social anxiety disorder. */
export const socialAnxiety: Indication = /* @__PURE__ */ socialAnxietyRecord()

/** Neuropathic pain after spinal cord injury. */
export const spinalCordInjuryPain: Indication = /* @__PURE__ */ spinalCordInjuryPainRecord()

/** Refractory and super-refractory status epilepticus. */
export const statusEpilepticus: Indication = /* @__PURE__ */ statusEpilepticusRecord()

/** Acute suicidal ideation, any mood diagnosis, emergency or inpatient setting. */
export const suicidalIdeationEmergency: Indication = /* @__PURE__ */ suicidalIdeationEmergencyRecord()

/** Tobacco use disorder. */
export const tobaccoUseDisorder: Indication = /* @__PURE__ */ tobaccoUseDisorderRecord()

/** Treatment-resistant depression. */
export const treatmentResistantDepression: Indication = /* @__PURE__ */ treatmentResistantDepressionRecord()

/** General wellness and self-improvement. */
export const wellness: Indication = /* @__PURE__ */ wellnessRecord()
