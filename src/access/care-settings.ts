import type { CareSetting } from './model'
import { deepFreeze } from '../core/freeze'
import { lookUp } from '../core/lookup'
import { remsCertifiedSite } from './catalog/settings/rems-certified-site'
import { specialtyKetamineClinic } from './catalog/settings/specialty-ketamine-clinic'
import { telehealthAtHome } from './catalog/settings/telehealth-at-home'

/** Ids of all care settings. */
export const CARE_SETTING_IDS = /* @__PURE__ */ deepFreeze([
  'specialty-ketamine-clinic',
  'rems-certified-site',
  'telehealth-at-home',
] as const)

/** Id of a care setting. */
export type CareSettingId = (typeof CARE_SETTING_IDS)[number]

/** All care settings, by id. */
export const careSettings: Readonly<Record<CareSettingId, CareSetting>> = /* @__PURE__ */ deepFreeze({
  'specialty-ketamine-clinic': specialtyKetamineClinic,
  'rems-certified-site': remsCertifiedSite,
  'telehealth-at-home': telehealthAtHome,
})

/**
 * Finds a care setting: what it is, what it gives, who watches, what it costs and who can sanction it.
 *
 * @param id - setting id, such as `rems-certified-site`
 * @returns the record
 * @throws InvalidInputError naming the nearest id when there is none
 * @example
 * ```ts
 * import { getCareSetting } from 'ketamine-therapy/access'
 *
 * getCareSetting('rems-certified-site').supervision.least // → 'continuous-professional'
 * getCareSetting('telehealth-at-home').rural.rescue // → 'low'
 * ```
 */
export function getCareSetting(id: string): CareSetting {
  return lookUp('getCareSetting', 'id', careSettings, id)
}
