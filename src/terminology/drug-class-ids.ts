import { deepFreeze } from '../core/freeze'

/** Ids of all drug classes. */
export const DRUG_CLASS_IDS = /* @__PURE__ */ deepFreeze([
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
] as const)

/** Id of a drug class. */
export type DrugClassId = Extract<(typeof DRUG_CLASS_IDS)[number], string>
