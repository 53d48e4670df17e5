import { deepFreeze } from '../core/freeze'
import { ctpIndividual } from './catalog/psychotherapy/ctp-individual'
import { dakwarAlcohol } from './catalog/psychotherapy/dakwar-alcohol'
import { dakwarCocaine } from './catalog/psychotherapy/dakwar-cocaine'
import { hullTelehealthGuide } from './catalog/psychotherapy/hull-telehealth-guide'
import { kare } from './catalog/psychotherapy/kare'
import { oxfordPreparationGroup } from './catalog/psychotherapy/oxford-preparation-group'
import { ptsdWeek } from './catalog/psychotherapy/ptsd-week'
import { rootsToThrive } from './catalog/psychotherapy/roots-to-thrive'
import { sageIndividual } from './catalog/psychotherapy/sage-individual'
import { wilkinson2017Cbt } from './catalog/psychotherapy/wilkinson-2017-cbt'
import { wilkinson2021Cbt } from './catalog/psychotherapy/wilkinson-2021-cbt'
import type { PsychotherapyModel } from './model'

/** Ids of all models of psychotherapy around dosing. */
export const PSYCHOTHERAPY_MODEL_IDS = /* @__PURE__ */ deepFreeze([
  'sage-individual',
  'ctp-individual',
  'oxford-preparation-group',
  'roots-to-thrive',
  'kare',
  'dakwar-alcohol',
  'dakwar-cocaine',
  'wilkinson-2021-cbt',
  'wilkinson-2017-cbt',
  'hull-telehealth-guide',
  'ptsd-week',
] as const)

/** Id of a model of psychotherapy around dosing. */
export type PsychotherapyModelId = (typeof PSYCHOTHERAPY_MODEL_IDS)[number]

/** All models of psychotherapy around dosing, by id. */
export const psychotherapyModels: Readonly<Record<PsychotherapyModelId, PsychotherapyModel>> = /* @__PURE__ */ deepFreeze({
  'sage-individual': sageIndividual,
  'ctp-individual': ctpIndividual,
  'oxford-preparation-group': oxfordPreparationGroup,
  'roots-to-thrive': rootsToThrive,
  kare: kare,
  'dakwar-alcohol': dakwarAlcohol,
  'dakwar-cocaine': dakwarCocaine,
  'wilkinson-2021-cbt': wilkinson2021Cbt,
  'wilkinson-2017-cbt': wilkinson2017Cbt,
  'hull-telehealth-guide': hullTelehealthGuide,
  'ptsd-week': ptsdWeek,
})
