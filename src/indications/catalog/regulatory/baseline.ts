import type { RegulatoryEntry } from '../../model'
import { deepFreeze } from '../../../core/freeze'
import { regAu, regAuEsketamine } from './australia'
import { regCa, regCaEsketamine } from './canada'
import { regCn, regCnEsketamine } from './china'
import { regChEsketamine, regEuEsketamine, regEuEsketamineInjection, regEuKetamine } from './europe'
import { regUk, regUkEsketamine, regUkEsketamineInjection } from './great-britain'
import {
  regUsArketamine,
  regUsBoxed,
  regUsCompounded,
  regUsCompoundedNasal,
  regUsEsketamine,
  regUsEsketamineInjection,
  regUsKetamine,
  regUsKetamineExtendedRelease,
  regUsLabelLimits,
  regUsRacemic,
} from './united-states'

/**
 * The standing of each drug and route wherever a product exists or is known not to: what holds for a psychiatric use
 * that no authority has decided on by itself.
 */
export const psychiatricBaseline: readonly RegulatoryEntry[] = /* @__PURE__ */ deepFreeze([
  regUsRacemic,
  regUsCompoundedNasal,
  regUsCompounded,
  regUsKetamineExtendedRelease,
  regUsEsketamine,
  regUsLabelLimits,
  regUsBoxed,
  regUsEsketamineInjection,
  regUsArketamine,
  regEuEsketamine,
  regEuKetamine,
  regEuEsketamineInjection,
  regChEsketamine,
  regUk,
  regUkEsketamine,
  regUkEsketamineInjection,
  regCa,
  regCaEsketamine,
  regAu,
  regAuEsketamine,
  regCn,
  regCnEsketamine,
])

/** The same for uses outside psychiatry and for psychiatric uses outside mood disorders: off-label in each jurisdiction listed. */
export const generalBaseline: readonly RegulatoryEntry[] = /* @__PURE__ */ deepFreeze([
  regUsKetamine,
  regUsCompoundedNasal,
  regUsCompounded,
  regUsKetamineExtendedRelease,
  regUsEsketamine,
  regUsLabelLimits,
  regUsBoxed,
  regUsEsketamineInjection,
  regUsArketamine,
  regEuEsketamine,
  regEuKetamine,
  regEuEsketamineInjection,
  regChEsketamine,
  regUk,
  regUkEsketamine,
  regUkEsketamineInjection,
  regCa,
  regCaEsketamine,
  regAu,
  regAuEsketamine,
  regCn,
  regCnEsketamine,
])
