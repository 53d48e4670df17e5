import { deepFreeze } from '../core/freeze'
import { handling } from './catalog/handling'
import type { HandlingFact } from './model'

/** Ids of all facts on keeping, returning and throwing away a home supply. */
export const HANDLING_FACT_IDS = /* @__PURE__ */ deepFreeze([
  'store-schedule',
  'store-refills',
  'disp-takeback',
  'disp-flush',
  'disp-trash',
  'mail-back-return',
  'spravato-home',
  'spravato-form',
] as const)

/** Id of a fact on keeping, returning and throwing away a home supply. */
export type HandlingFactId = (typeof HANDLING_FACT_IDS)[number]

/** All facts on keeping, returning and throwing away a home supply by id. */
export const handlingFacts: Readonly<Record<HandlingFactId, HandlingFact>> = handling
