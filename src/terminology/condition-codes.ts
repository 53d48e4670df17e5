import type { ConditionEntry, SnomedLookup } from './condition-entry'
import { checkConditionEntry, conceptsOfEntry, isSettled } from './condition-entry'

/**
 * The `system:code` texts of a diagnosis, as value sets write their members.
 *
 * Where a code leaves a question open and the concept beside it answers it (Z86.79 with `other-circulatory-disease`), the code is left out
 * and the concept decides. A concept that answers a part of it (`aneurysm`) stands beside the code, which goes on asking about the rest.
 *
 * @param entry - the diagnosis
 * @param snomed - finds the concepts of a SNOMED CT code, such as `conceptsOfSnomed`; without it such codes give nothing
 * @returns the texts, the code first
 * @throws InvalidInputError when the entry is malformed
 * @example
 * ```ts
 * import { conditionCodes } from 'ketamine-therapy/terminology'
 *
 * conditionCodes({ code: { system: 'icd-10-cm', code: 'I71.40' } }) // → ['icd-10-cm:I71.40']
 * conditionCodes({ code: { system: 'icd-10-cm', code: 'Q28.3' }, concept: 'developmental-venous-anomaly' }) // → ['concept:developmental-venous-anomaly']
 * ```
 */
export function conditionCodes(entry: ConditionEntry, snomed?: SnomedLookup): readonly string[] {
  checkConditionEntry('conditionCodes', entry)
  return codesOfCondition(entry, snomed)
}

/**
 * The same for entries that were checked before.
 *
 * @internal
 */
export function codesOfCondition(entry: ConditionEntry, snomed: SnomedLookup | undefined): readonly string[] {
  const { code } = entry
  const known = conceptsOfEntry(entry, snomed)
  const texts = known.map(({ id }) => `concept:${id}`)
  if (code?.system !== 'icd-10-cm' || known.some((concept) => isSettled(concept, code.code))) return texts
  const intent = known.some(({ id }) => id === 'suicide-attempt' || id === 'nonsuicidal-self-harm')
  return [...(intent ? [`icd-10-cm:${code.code}`] : textsOfCode(code.code)), ...texts]
}

/**
 * The texts of an ICD-10-CM code alone. A poisoning or a suffocation tells its intent by the sixth character, a poisoning also by the fifth before an X.
 *
 * @internal
 */
export function textsOfCode(code: string): readonly string[] {
  const isSelfHarm = /^T(?:(?:3[6-9]|[45]\d|6[0-5])\.[0-9A-Z](?:[0-9A-Z]2|2X)|71\.[12]\d2)/.test(code)
  return isSelfHarm ? [`icd-10-cm:${code}`, 'concept:intentional-self-harm'] : [`icd-10-cm:${code}`]
}
