import type { InputCheck } from '../core/check'
import type { DisclaimerUnit } from './model'
import { lookUp } from '../core/lookup'
import { disclaimers } from './catalog'
import { parseDisclaimerUnit } from './parse-disclaimer-unit'

/**
 * The notice that is meant: a standard one by its id, or a record, which is parsed unless it is one of ours.
 *
 * @param check - collects what is wrong
 * @param notice - id or record
 * @returns the notice; `undefined` where it was refused
 * @internal
 */
export function noticeOf(check: InputCheck, notice: string | DisclaimerUnit): DisclaimerUnit | undefined {
  if (typeof notice !== 'object') return check.part<DisclaimerUnit>('', () => lookUp('', 'notice', disclaimers, notice))
  return Object.values(disclaimers).find((unit) => unit === notice) ?? check.part('notice', () => parseDisclaimerUnit(notice))
}
