import type { ValueSet } from '../core'
import type { InputCheck } from '../core/check'
import { icd10cmPrefixes } from '../core/code-system'
import { concepts, ingredients } from '../terminology/catalog'
import { excipients } from '../terminology/catalog/excipients'

/**
 * Refuses members of a value set that no entry of a patient is ever read as: a rule on them would be silent for everybody.
 *
 * @internal
 */
export function checkValueSet(check: InputCheck, path: string, { include, exclude = [], asks = [] }: ValueSet): void {
  for (const [kind, members] of Object.entries({ include, exclude, asks })) {
    members.forEach((member, index) => checkMember(check, `${path}.${kind}[${index}]`, member))
  }
}

function checkMember(check: InputCheck, path: string, member: string): void {
  const [system = '', name = ''] = member.split(/:(.*)/s)
  if (system === 'icd-10-cm') check.part(path, () => icd10cmPrefixes(name))
  else if (system === 'concept') check.oneOf(path, name, Object.keys(concepts))
  else if (system === 'ingredient') check.oneOf(path, name, [...Object.keys(ingredients), ...excipients.map(({ id }) => id)])
  else check.fail(path, 'unknown-id', 'has to begin with icd-10-cm:, ingredient: or concept:, as entries of a patient are read')
}
