import type { Regulation } from './model'
import { deepFreeze } from '../core/freeze'
import { lookUp } from '../core/lookup'
import { usRyanHaight, usDeaCovid, usDeaExt1, usDeaExt2, usDeaExt3, usDeaExt4, usDeaSpecialReg } from './catalog/regulations/us-telehealth'

/** Ids of all rules. */
export const REGULATION_IDS = /* @__PURE__ */ deepFreeze([
  'us-ryan-haight',
  'us-dea-covid',
  'us-dea-ext1',
  'us-dea-ext2',
  'us-dea-ext3',
  'us-dea-ext4',
  'us-dea-special-reg',
] as const)

/** Id of a rule. */
export type RegulationId = (typeof REGULATION_IDS)[number]

/** All rules, by id. A state without a rule here was not researched; that never means that nothing applies. */
export const regulations: Readonly<Record<RegulationId, Regulation>> = /* @__PURE__ */ deepFreeze({
  'us-ryan-haight': usRyanHaight,
  'us-dea-covid': usDeaCovid,
  'us-dea-ext1': usDeaExt1,
  'us-dea-ext2': usDeaExt2,
  'us-dea-ext3': usDeaExt3,
  'us-dea-ext4': usDeaExt4,
  'us-dea-special-reg': usDeaSpecialReg,
})

/**
 * Finds a rule with its dates, status and sources.
 *
 * @param id - rule id, such as `us-dea-ext4`
 * @returns the record
 * @throws InvalidInputError naming the nearest id when there is none
 * @example
 * ```ts
 * import { getRegulation } from 'ketamine-therapy/access'
 *
 * getRegulation('us-dea-ext4').effective.through // → '2026-12-31'
 * ```
 */
export function getRegulation(id: string): Regulation {
  return lookUp('getRegulation', 'id', regulations, id)
}
