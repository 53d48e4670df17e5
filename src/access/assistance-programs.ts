import type { AssistanceProgram } from './directory-model'
import { deepFreeze } from '../core/freeze'
import { aidKrf, aidTafi } from './catalog/assistance/charities'
import { aidSpravatoSavings, aidSpravatoObservation, aidJjpaf } from './catalog/assistance/manufacturer'

/** Ids of all assistance programs. */
export const ASSISTANCE_PROGRAM_IDS = /* @__PURE__ */ deepFreeze([
  'aid-spravato-savings',
  'aid-spravato-observation',
  'aid-jjpaf',
  'aid-krf',
  'aid-tafi',
] as const)

/** Id of an assistance program. */
export type AssistanceProgramId = (typeof ASSISTANCE_PROGRAM_IDS)[number]

/** All assistance programs, by id. */
export const assistancePrograms: Readonly<Record<AssistanceProgramId, AssistanceProgram>> = /* @__PURE__ */ deepFreeze({
  'aid-spravato-savings': aidSpravatoSavings,
  'aid-spravato-observation': aidSpravatoObservation,
  'aid-jjpaf': aidJjpaf,
  'aid-krf': aidKrf,
  'aid-tafi': aidTafi,
})
