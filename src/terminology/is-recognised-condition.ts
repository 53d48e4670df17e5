import type { ConditionEntry, SnomedLookup } from './condition-entry'
import { checkConditionEntry, conceptOf, conceptsOfEntry } from './condition-entry'

/**
 * Tells whether the terminology understands a diagnosis: a well-formed ICD-10-CM code, a SNOMED CT code that is mapped, or a concept that
 * is known. A concept that is not known leaves the entry unrecognized even beside a code, since it may say more than the code.
 *
 * A diagnosis that is not recognized is not absent: rules on diagnoses stay unknown.
 *
 * @param entry - the diagnosis
 * @param snomed - finds the concepts of a SNOMED CT code, such as `conceptsOfSnomed`; without it such codes are not recognized
 * @returns whether it is understood
 * @throws InvalidInputError when the entry is malformed
 * @example
 * ```ts
 * import { isRecognisedCondition } from 'ketamine-therapy/terminology'
 *
 * isRecognisedCondition({ code: { system: 'icd-10-cm', code: 'E11.9' } }) // → true
 * isRecognisedCondition({ concept: 'aneurysm' }) // → true
 * isRecognisedCondition({ concept: 'bad feeling' }) // → false
 * ```
 */
export function isRecognisedCondition(entry: ConditionEntry, snomed?: SnomedLookup): boolean {
  checkConditionEntry('isRecognisedCondition', entry)
  return understandsCondition(entry, snomed)
}

/**
 * The same for entries that were checked before.
 *
 * @internal
 */
export function understandsCondition(entry: ConditionEntry, snomed: SnomedLookup | undefined): boolean {
  if (entry.concept !== undefined) return conceptOf(entry.concept) !== undefined
  if (entry.code?.system === 'icd-10-cm') return true
  return conceptsOfEntry(entry, snomed).length > 0
}
