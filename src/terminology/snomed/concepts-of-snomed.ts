import { InputCheck } from '../../core/check'
import { lazily } from '../../core/lazily'
import { snomedMappings } from '../catalog/snomed/mappings'

/**
 * Finds the concepts that a SNOMED CT code stands for. Only codes of the list are known, and parents do not stand for their children.
 * Status and date come from the patient's record, never from the code.
 *
 * SNOMED CT codes are used with permission of SNOMED International; using them needs a license. Without one, send no such codes.
 *
 * @param code - SNOMED CT code, 6 to 18 digits
 * @returns concept ids; empty when the code is not mapped
 * @throws InvalidInputError when the code is not a text of 1 to 40 characters
 * @example
 * ```ts
 * import { conceptsOfSnomed } from 'ketamine-therapy/terminology/snomed'
 *
 * conceptsOfSnomed('13746004') // → ['bipolar-disorder']
 * conceptsOfSnomed('404684003') // → []
 * ```
 */
export function conceptsOfSnomed(code: string): readonly string[] {
  const check = new InputCheck('conceptsOfSnomed')
  check.text('code', code, { min: 1, max: 40 })
  check.done()
  return index().get(code) ?? []
}

const index: () => ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ lazily(createIndex)

function createIndex(): ReadonlyMap<string, readonly string[]> {
  return new Map(snomedMappings.map(({ code, concepts }) => [code, concepts]))
}
