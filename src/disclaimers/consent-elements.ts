import type { ConsentElement, ConsentKind } from './model'
import { InputCheck } from '../core/check'
import { CONSENT_ELEMENTS } from './catalog/consent-elements'
import { CONSENT_KINDS } from './words'

/**
 * What a consent has to cover, as a list to go through. Several kinds add up: ketamine at home by telehealth needs three.
 *
 * It lists what the cited rules and practices ask for in the United States. It is no form, and state law may ask for more.
 *
 * @param kinds - kinds of consent
 * @returns the elements, by kind and in order
 * @throws InvalidInputError naming every bad field
 * @example
 * ```ts
 * import { consentElements } from 'ketamine-therapy/disclaimers'
 *
 * consentElements(['group']).map((element) => element.id) // → ['con-grp-confid', 'con-grp-norec', 'con-grp-chaperone', 'con-grp-touch', 'con-grp-ratio', 'con-grp-leave']
 * consentElements(['spravato']).filter((element) => element.duty === 'site').length // → 2
 * consentElements(['verbal' as 'group']) // throws InvalidInputError
 * ```
 */
export function consentElements(kinds: readonly ConsentKind[]): readonly ConsentElement[] {
  const check = new InputCheck('consentElements')
  check.list('kinds', kinds, { min: 1, max: 100 }).forEach((kind, index) => check.oneOf(`kinds[${index}]`, kind, CONSENT_KINDS))
  check.done()
  return CONSENT_ELEMENTS.filter((element) => kinds.includes(element.kind))
}
