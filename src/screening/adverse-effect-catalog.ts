import { deepFreeze } from '../core/freeze'
import { bloodPressureIncreased, tachycardia } from './catalog/adverse-effects/cardiovascular'
import { constipation, diarrhea, dryMouth, nausea, vomiting } from './catalog/adverse-effects/digestive'
import {
  esketamineSubcutaneousHypertension,
  ketamineAirway,
  ketamineAnxiety,
  ketamineBloodPressureLargeSeries,
  ketamineBloodPressurePeaks,
  ketamineEmergenceReaction,
  ketamineHemodynamicsPooled,
  ketamineMostReported,
  ketamineRecurrentUse,
} from './catalog/adverse-effects/ketamine'
import { anxiety, euphoricMood, feelingOfRelaxation, insomnia } from './catalog/adverse-effects/mood'
import { dysgeusia, nasalDiscomfort, oropharyngealPain, throatIrritation, toothache } from './catalog/adverse-effects/mouth-nose-throat'
import { dysarthria, headache, hypoaesthesia, tremor } from './catalog/adverse-effects/nervous'
import { hyperhidrosis, pollakiuria } from './catalog/adverse-effects/other'
import {
  dissociation,
  dizziness,
  feelingAbnormal,
  feelingDrunk,
  lethargy,
  mentalImpairment,
  sedation,
  vertigo,
} from './catalog/adverse-effects/perception'
import type { AdverseEffect, EffectPopulation, EffectPopulationId } from './safety-model'

/** Ids of the adverse effects: those of the tables of the label in their order, then those of ketamine. */
export const ADVERSE_EFFECT_IDS = /* @__PURE__ */ deepFreeze([
  'dissociation',
  'dizziness',
  'nausea',
  'sedation',
  'vertigo',
  'headache',
  'dysgeusia',
  'hypoaesthesia',
  'anxiety',
  'lethargy',
  'blood-pressure-increased',
  'vomiting',
  'insomnia',
  'nasal-discomfort',
  'throat-irritation',
  'feeling-drunk',
  'dry-mouth',
  'euphoric-mood',
  'dysarthria',
  'tremor',
  'mental-impairment',
  'pollakiuria',
  'oropharyngeal-pain',
  'constipation',
  'tachycardia',
  'diarrhea',
  'hyperhidrosis',
  'feeling-abnormal',
  'toothache',
  'feeling-of-relaxation',
  'ketamine-most-reported',
  'ketamine-anxiety',
  'ketamine-blood-pressure-684-infusions',
  'ketamine-blood-pressure-2342-infusions',
  'ketamine-hemodynamics-pooled',
  'ketamine-emergence-reaction',
  'ketamine-airway-and-eyes',
  'ketamine-recurrent-use',
  'esketamine-subcutaneous-hypertension',
] as const)

/** Id of an adverse effect. */
export type AdverseEffectId = Extract<(typeof ADVERSE_EFFECT_IDS)[number], string>

/** Adverse effects by id: how often on drug and on placebo, when, for how long, what to do. */
export const adverseEffects: Readonly<Record<AdverseEffectId, AdverseEffect>> = /* @__PURE__ */ deepFreeze({
  dissociation,
  dizziness,
  nausea,
  sedation,
  vertigo,
  headache,
  dysgeusia,
  hypoaesthesia,
  anxiety,
  lethargy,
  'blood-pressure-increased': bloodPressureIncreased,
  vomiting,
  insomnia,
  'nasal-discomfort': nasalDiscomfort,
  'throat-irritation': throatIrritation,
  'feeling-drunk': feelingDrunk,
  'dry-mouth': dryMouth,
  'euphoric-mood': euphoricMood,
  dysarthria,
  tremor,
  'mental-impairment': mentalImpairment,
  pollakiuria,
  'oropharyngeal-pain': oropharyngealPain,
  constipation,
  tachycardia,
  diarrhea,
  hyperhidrosis,
  'feeling-abnormal': feelingAbnormal,
  toothache,
  'feeling-of-relaxation': feelingOfRelaxation,
  'ketamine-most-reported': ketamineMostReported,
  'ketamine-anxiety': ketamineAnxiety,
  'ketamine-blood-pressure-684-infusions': ketamineBloodPressureLargeSeries,
  'ketamine-blood-pressure-2342-infusions': ketamineBloodPressurePeaks,
  'ketamine-hemodynamics-pooled': ketamineHemodynamicsPooled,
  'ketamine-emergence-reaction': ketamineEmergenceReaction,
  'ketamine-airway-and-eyes': ketamineAirway,
  'ketamine-recurrent-use': ketamineRecurrentUse,
  'esketamine-subcutaneous-hypertension': esketamineSubcutaneousHypertension,
})

/** The groups of patients in the tables of the label. */
export const effectPopulations: Readonly<Record<EffectPopulationId, EffectPopulation>> = /* @__PURE__ */ deepFreeze({
  'treatment-resistant-depression': {
    id: 'treatment-resistant-depression',
    title: 'Treatment-resistant depression, with an oral antidepressant, age below 65',
    drugPeople: 346,
    placeboPeople: 222,
    sources: [{ citation: 'spravato-label-us-2021', locator: 'table 2', checked: 'read' }],
  },
  'acute-suicidality': {
    id: 'acute-suicidality',
    title: 'Major depressive disorder with acute suicidal ideation or behavior, with an oral antidepressant',
    drugPeople: 227,
    placeboPeople: 225,
    sources: [{ citation: 'spravato-label-us-2021', locator: 'table 3', checked: 'read' }],
  },
  monotherapy: {
    id: 'monotherapy',
    title: 'Treatment-resistant depression, without an oral antidepressant',
    drugPeople: 226,
    placeboPeople: 'not-seen',
    sources: [{ citation: 'janik-2025', locator: 'number treated', checked: 'recalled' }],
  },
})
