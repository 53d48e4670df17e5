import type { CitedValueSet } from './model'
import { byId } from '../core/by-id'
import { deepFreeze } from '../core/freeze'
import { lookUp } from '../core/lookup'
import { allergySets } from './catalog/value-sets/allergy'
import { cardiovascularSets } from './catalog/value-sets/cardiovascular'
import { eyeSets } from './catalog/value-sets/eye'
import { medicationSets } from './catalog/value-sets/medication'
import { mentalSets } from './catalog/value-sets/mental'
import { metabolicSets } from './catalog/value-sets/metabolic'
import { neurologicalSets } from './catalog/value-sets/neurological'
import { pregnancySets } from './catalog/value-sets/pregnancy'
import { respiratorySets } from './catalog/value-sets/respiratory'
import { substanceUseSets } from './catalog/value-sets/substance-use'
import { urinarySets } from './catalog/value-sets/urinary'
import { vascularSets } from './catalog/value-sets/vascular'

/** Ids of all value sets. */
export const VALUE_SET_IDS = /* @__PURE__ */ deepFreeze([
  'aneurysmal-vascular-disease',
  'non-aortic-dissection',
  'arteriovenous-malformation',
  'intracerebral-hemorrhage-history',
  'other-intracranial-bleed-history',
  'recent-cardiovascular-event-6wk',
  'mi-history',
  'cerebrovascular-history',
  'unstable-angina',
  'stable-cardiovascular-disease',
  'heart-failure',
  'arrhythmia',
  'heart-valve-disease',
  'pulmonary-hypertension',
  'hypertension',
  'hypertensive-crisis',
  'hypertensive-emergency',
  'pregnancy',
  'breastfeeding',
  'preeclampsia-eclampsia',
  'psychotic-disorder',
  'psychosis-family-history',
  'manic-episode',
  'bipolar-disorder',
  'delirium',
  'dementia',
  'suicidal-ideation',
  'suicidal-intent',
  'suicidal-behavior',
  'major-depressive-disorder',
  'substance-use-disorder',
  'substance-use-disorder-moderate-severe',
  'substance-use-disorder-mild',
  'substance-use-disorder-named',
  'substance-use-disorder-in-remission',
  'substance-use-told',
  'ketamine-use-disorder',
  'ketamine-use-disorder-code',
  'acute-intoxication-withdrawal',
  'raised-intracranial-pressure',
  'brain-injury-history',
  'epilepsy',
  'seizure-disorder',
  'glaucoma',
  'acute-angle-closure-glaucoma',
  'open-globe-injury',
  'chronic-respiratory-failure',
  'copd-significant',
  'obstructive-sleep-apnea',
  'obesity-bmi-ge-35',
  'liver-disease',
  'hyperthyroidism',
  'acute-porphyria',
  'renal-dialysis',
  'chronic-cystitis',
  'interstitial-cystitis',
  'cystitis',
  'ketamine-uropathy',
  'urinary-tract-infection',
  'lower-urinary-tract-symptoms',
  'ketamine-hypersensitivity',
  'spravato-excipient',
  'ketamine-injection-excipient',
  'benzodiazepine',
  'z-drug',
  'opioid',
  'opioid-antagonist',
  'alcohol',
  'gabapentinoid',
  'cns-depressant-other',
  'barbiturate-oxybate',
  'muscle-relaxant',
  'psychostimulant',
  'maoi',
  'nmda-antagonist',
  'ketamine',
  'xanthine',
  'ergot',
  'cyp3a4-inhibitor-strong',
  'cyp2b6-inhibitor',
  'cyp-inducer',
  'sympathomimetic',
  'vasopressin',
  'nasal-steroid-decongestant',
  'thyroid-hormone',
  'alpha2-adulterant',
  'ssri',
  'snri',
  'tca',
  'antidepressant-other',
  'augmentation',
  'antipsychotic',
  'mood-stabilizer',
  'antihypertensive',
  'insulin',
  'sulfonylurea',
  'naltrexone',
  'duplicate-ketamine',
  'theophylline',
  'ergometrine',
  'nasal-corticosteroid-decongestant',
  'xylazine-medetomidine',
  'heroin-use',
  'cocaine-use',
  'ghb-use',
  'ketamine-street-use',
  'phencyclidine-use',
  'ssri-snri',
  'antidepressant-maoi',
  'antidepressant-alpha2-antagonist',
  'antidepressant-serotonin-modulator',
  'lithium',
  'lamotrigine',
  'bupropion',
  'medicine-not-weighed',
] as const)

/** Id of a value set. */
export type ValueSetId = Extract<(typeof VALUE_SET_IDS)[number], string>

/** Sets of codes, concepts and ingredients that rules speak of, by id. */
export const valueSets: Readonly<Record<ValueSetId, CitedValueSet>> = /* @__PURE__ */ byId(
  vascularSets,
  cardiovascularSets,
  pregnancySets,
  mentalSets,
  substanceUseSets,
  neurologicalSets,
  eyeSets,
  respiratorySets,
  metabolicSets,
  urinarySets,
  allergySets,
  medicationSets,
)

/**
 * Finds a value set: its members, the codes that only ask, and what the list rests on.
 *
 * It does not decide whether an entry of a patient belongs to it; conditions do, since status, dates and severity count too.
 *
 * @param id - value set id, such as `aneurysmal-vascular-disease`
 * @returns the record
 * @throws InvalidInputError naming the nearest id when there is none
 * @example
 * ```ts
 * import { getValueSet } from 'ketamine-therapy/terminology'
 *
 * getValueSet('glaucoma').exclude // → ['icd-10-cm:H40.0-']
 * getValueSet('diabetes') // throws InvalidInputError
 * ```
 */
export function getValueSet(id: string): CitedValueSet {
  return lookUp('getValueSet', 'id', valueSets, id)
}
