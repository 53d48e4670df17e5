import type { DisclaimerUnit } from './model'
import { lookUp } from '../core/lookup'
import { disclaimers } from './catalog'
import { parseDisclaimerUnit } from './parse-disclaimer-unit'

/**
 * The notice that is meant: a standard one by its id, or a record, which is parsed unless it is one of ours.
 *
 * @param subject - the function that was asked, for the error
 * @param notice - id or record
 * @returns the notice
 * @throws InvalidInputError naming every bad field
 * @internal
 */
export function noticeOf(subject: string, notice: string | DisclaimerUnit): DisclaimerUnit {
  if (typeof notice !== 'object') return lookUp(subject, 'notice', disclaimers, notice)
  return Object.values(disclaimers).find((unit) => unit === notice) ?? parseDisclaimerUnit(notice)
}
