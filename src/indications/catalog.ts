import { onDemand } from '../core/by-id'
import { lookUp } from '../core/lookup'
import { INDICATION_IDS } from '../terminology/indication-ids'
import type { IndicationId } from '../terminology/indication-ids'
import { acutePainEd } from './catalog/acute-pain-ed'
import { addictionsUmbrella } from './catalog/addictions-umbrella'
import { adolescentTreatmentResistantDepression } from './catalog/adolescent-treatment-resistant-depression'
import { alcoholUseDisorder } from './catalog/alcohol-use-disorder'
import { anesthesia } from './catalog/anesthesia'
import { anxietyUmbrella } from './catalog/anxiety-umbrella'
import { autism } from './catalog/autism'
import { bipolarDepression } from './catalog/bipolar-depression'
import { cancerPain } from './catalog/cancer-pain'
import { cannabisUseDisorder } from './catalog/cannabis-use-disorder'
import { chronicMigraine } from './catalog/chronic-migraine'
import { chronicNeuropathicPain } from './catalog/chronic-neuropathic-pain'
import { chronicPainUmbrella } from './catalog/chronic-pain-umbrella'
import { chronicPostsurgicalPainPrevention } from './catalog/chronic-postsurgical-pain-prevention'
import { clusterHeadache } from './catalog/cluster-headache'
import { cocaineUseDisorder } from './catalog/cocaine-use-disorder'
import { creativity } from './catalog/creativity'
import { crps } from './catalog/crps'
import { depressionWithAnxiousDistress } from './catalog/depression-with-anxious-distress'
import { eatingDisorders } from './catalog/eating-disorders'
import { ectAlternative } from './catalog/ect-alternative'
import { ectAnesthesiaAdjunct } from './catalog/ect-anesthesia-adjunct'
import { fibromyalgia } from './catalog/fibromyalgia'
import { generalizedAnxiety } from './catalog/generalized-anxiety'
import { lateLifeDepression } from './catalog/late-life-depression'
import { levodopaDyskinesia } from './catalog/levodopa-dyskinesia'
import { majorDepressiveDisorder } from './catalog/major-depressive-disorder'
import { mddAcuteSuicidalIdeationOrBehavior } from './catalog/mdd-acute-suicidal-ideation-or-behavior'
import { ocd } from './catalog/ocd'
import { opioidUseDisorder } from './catalog/opioid-use-disorder'
import { palliativeDepressionExistentialDistress } from './catalog/palliative-depression-existential-distress'
import { panic } from './catalog/panic'
import { perioperativeAnalgesia } from './catalog/perioperative-analgesia'
import { persistentDepressiveDisorder } from './catalog/persistent-depressive-disorder'
import { phantomLimbPain } from './catalog/phantom-limb-pain'
import { postoperativeDeliriumPrevention } from './catalog/postoperative-delirium-prevention'
import { postoperativeDepressionPrevention } from './catalog/postoperative-depression-prevention'
import { postpartumDepressionPreventionCesarean } from './catalog/postpartum-depression-prevention-cesarean'
import { postpartumDepressionTreatment } from './catalog/postpartum-depression-treatment'
import { preStressProphylaxis } from './catalog/pre-stress-prophylaxis'
import { psychoticDepression } from './catalog/psychotic-depression'
import { ptsd } from './catalog/ptsd'
import { ptsdPrevention } from './catalog/ptsd-prevention'
import { relationships } from './catalog/relationships'
import { sickleCellPain } from './catalog/sickle-cell-pain'
import { socialAnxiety } from './catalog/social-anxiety'
import { spinalCordInjuryPain } from './catalog/spinal-cord-injury-pain'
import { statusEpilepticus } from './catalog/status-epilepticus'
import { suicidalIdeationEmergency } from './catalog/suicidal-ideation-emergency'
import { tobaccoUseDisorder } from './catalog/tobacco-use-disorder'
import { treatmentResistantDepression } from './catalog/treatment-resistant-depression'
import { wellness } from './catalog/wellness'
import type { Indication } from './model'

const RECORDS: Readonly<Record<IndicationId, () => Indication>> = {
  'treatment-resistant-depression': treatmentResistantDepression,
  'major-depressive-disorder': majorDepressiveDisorder,
  'mdd-acute-suicidal-ideation-or-behavior': mddAcuteSuicidalIdeationOrBehavior,
  'suicidal-ideation-emergency': suicidalIdeationEmergency,
  'bipolar-depression': bipolarDepression,
  'persistent-depressive-disorder': persistentDepressiveDisorder,
  'postpartum-depression-treatment': postpartumDepressionTreatment,
  'postpartum-depression-prevention-cesarean': postpartumDepressionPreventionCesarean,
  'adolescent-treatment-resistant-depression': adolescentTreatmentResistantDepression,
  'late-life-depression': lateLifeDepression,
  'palliative-depression-existential-distress': palliativeDepressionExistentialDistress,
  'ect-alternative': ectAlternative,
  'ect-anesthesia-adjunct': ectAnesthesiaAdjunct,
  'depression-with-anxious-distress': depressionWithAnxiousDistress,
  'psychotic-depression': psychoticDepression,
  ptsd,
  'anxiety-umbrella': anxietyUmbrella,
  'generalized-anxiety': generalizedAnxiety,
  'social-anxiety': socialAnxiety,
  panic,
  ocd,
  'addictions-umbrella': addictionsUmbrella,
  'alcohol-use-disorder': alcoholUseDisorder,
  'cocaine-use-disorder': cocaineUseDisorder,
  'opioid-use-disorder': opioidUseDisorder,
  'cannabis-use-disorder': cannabisUseDisorder,
  'tobacco-use-disorder': tobaccoUseDisorder,
  'eating-disorders': eatingDisorders,
  autism,
  'chronic-pain-umbrella': chronicPainUmbrella,
  'chronic-neuropathic-pain': chronicNeuropathicPain,
  crps,
  fibromyalgia,
  'chronic-migraine': chronicMigraine,
  'cluster-headache': clusterHeadache,
  'phantom-limb-pain': phantomLimbPain,
  'spinal-cord-injury-pain': spinalCordInjuryPain,
  'cancer-pain': cancerPain,
  'sickle-cell-pain': sickleCellPain,
  'acute-pain-ed': acutePainEd,
  'perioperative-analgesia': perioperativeAnalgesia,
  'chronic-postsurgical-pain-prevention': chronicPostsurgicalPainPrevention,
  'postoperative-delirium-prevention': postoperativeDeliriumPrevention,
  'postoperative-depression-prevention': postoperativeDepressionPrevention,
  'ptsd-prevention': ptsdPrevention,
  'pre-stress-prophylaxis': preStressProphylaxis,
  'status-epilepticus': statusEpilepticus,
  'levodopa-dyskinesia': levodopaDyskinesia,
  creativity,
  relationships,
  wellness,
  anesthesia,
}

/** All indications, by id. */
export const indications: Readonly<Record<IndicationId, Indication>> = /* @__PURE__ */ onDemand(INDICATION_IDS, (id) => RECORDS[id]())

/**
 * Finds an indication: what it is, how well each drug and route is supported, what is approved where, and what is not shown.
 *
 * Looking up by id brings the whole catalog into a bundle. `ketamine-therapy/indications/records` has each record by name, camel case of
 * its id (`treatmentResistantDepression`): an app that shows one use imports that and bundles nothing else.
 *
 * @param id - indication id, such as `ptsd`
 * @returns the record
 * @throws InvalidInputError naming the nearest id when there is none
 * @example
 * ```ts
 * import { getIndication } from 'ketamine-therapy/indications'
 *
 * getIndication('ptsd').name // → 'Post-traumatic stress disorder'
 * getIndication('ptds') // throws InvalidInputError
 * ```
 */
export function getIndication(id: string): Indication {
  return lookUp('getIndication', 'id', indications, id)
}
