import { deepFreeze } from '../core/freeze'
import { compoundedNasal, injectable, oralExtendedRelease, spravato, sublingualTablet, troche } from './catalog/formulations'
import type { FormulationRule, HomeFormulation } from './model'

/** Whether each form of the medicine may be used at home at all. */
export const formulationRules: Readonly<Record<HomeFormulation, FormulationRule>> = /* @__PURE__ */ deepFreeze({
  'sublingual-tablet': sublingualTablet,
  troche,
  'oral-extended-release': oralExtendedRelease,
  'compounded-nasal': compoundedNasal,
  injectable,
  spravato,
})
