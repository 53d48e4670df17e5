import type { Instant } from '../core/words'
import type { Acknowledgement, ComposedDisclaimers } from './model'
import { InputCheck } from '../core/check'
import { digest } from '../core/digest'
import { checkShown } from './check-shown'

/** What {@link acknowledge} records. */
export interface AcknowledgeInput {
  /** The person, by a reference of your own; not a name. */
  readonly person: string
  /** When the person acknowledged. */
  readonly at: Instant
}

/**
 * Makes a record of what a person was shown: ids, versions, languages and hashes, sealed by a digest.
 *
 * It records that these texts were acknowledged. It does not tell whether they were understood, and it is no signature.
 *
 * @param shown - the composed notices as they were shown
 * @param input - who, and when
 * @returns a plain record to store
 * @throws InvalidInputError naming every bad field, also where a text and its hash do not fit
 * @example
 * ```ts
 * import { acknowledge, composeDisclaimers } from 'ketamine-therapy/disclaimers'
 *
 * const shown = composeDisclaimers({ surface: 'app-screen', topics: [] })
 * const record = acknowledge(shown, { person: 'patient-7', at: '2026-11-25T09:00:00-07:00' })
 * record.units.map((unit) => [unit.id, unit.version]) // → [['disc-emergency', 1], ['disc-no-diagnosis-treatment', 1]]
 * record.textHash === shown.hash // → true
 * acknowledge(shown, { person: '', at: 'today' }) // throws InvalidInputError
 * ```
 */
export function acknowledge(shown: ComposedDisclaimers, input: AcknowledgeInput): Acknowledgement {
  const check = new InputCheck('acknowledge')
  checkShown(check, 'shown', shown)
  const given = check.object('', input, ['person', 'at'])
  const person = given['person']
  if (check.text('person', person, { min: 1, max: 500 }) && person.trim() === '') check.fail('person', 'malformed', 'must not be blank')
  check.instant('at', given['at'])
  check.done()
  const content = {
    person: input.person,
    at: input.at,
    units: shown.units.map(({ id, version, locale, register, hash }) => ({ id, version, locale, register, hash })),
    textHash: shown.hash,
    knowledge: shown.knowledge.version,
  }
  return { ...content, seal: digest(content) }
}
