import type { DisclaimerId } from './catalog'
import type { DisclaimerUnit } from './model'
import { disclaimers } from './catalog'
import { getDisclaimer } from './get-disclaimer'
import { parseDisclaimerUnit } from './parse-disclaimer-unit'

/**
 * The notice that is meant: a standard one by its id, or a record, which is parsed unless it is one of ours.
 *
 * @param notice - id or record
 * @returns the notice
 * @throws InvalidInputError naming every bad field
 * @internal
 */
export function noticeOf(notice: DisclaimerId | DisclaimerUnit): DisclaimerUnit {
  if (typeof notice !== 'object') return getDisclaimer(notice)
  return Object.values(disclaimers).find((unit) => unit === notice) ?? parseDisclaimerUnit(notice)
}
