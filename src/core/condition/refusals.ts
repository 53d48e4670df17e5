import { InputCheck, isPlainObject } from '../check'
import type { InputIssueCode } from '../errors'
import { InvalidInputError } from '../errors'
import type { FieldDefinition, Freshness } from './model'

/**
 * Refuses a call without the fields and lists that a condition may name. The form of the condition is trusted, since the schema of its document
 * has read it; the argument beside it is easily forgotten in plain JavaScript.
 *
 * @internal
 */
export function checkRegistry(subject: string, argument: string, value: unknown): void {
  if (isPlainObject(value) && isPlainObject(value['registry'])) return
  const check = new InputCheck(subject)
  check.fail(`${argument}.registry`, 'required', 'names the fields and lists a condition may use, as `createPatientRegistry` gives them')
  check.done()
}

/**
 * The refusal of a condition.
 *
 * @internal
 */
export function refused(code: InputIssueCode, message: string): InvalidInputError {
  return new InvalidInputError('condition', [{ path: '', code, message }])
}

/**
 * Refuses a word that a field can never hold: a condition on it would be silent for everybody.
 *
 * @internal
 */
export function checkWord(label: string, word: string, words: readonly string[] | undefined): void {
  if (words !== undefined && !words.includes(word)) throw refused('unknown-id', `${label} is never "${word}": one of ${words.join(', ')}`)
}

/**
 * Refuses a number that a field can never have, as a temperature in another unit.
 *
 * @internal
 */
export function checkRange({ label, unit = '', minimum = -Infinity, maximum = Infinity }: FieldDefinition<unknown>, to: number): void {
  if (to < minimum || to > maximum) throw refused('out-of-range', `${label} is never ${to}: ${minimum} to ${maximum} ${unit}`.trimEnd())
}

/**
 * Refuses to ask for the age of what is recorded without its time: it would stay open for everybody.
 *
 * @internal
 */
export function checkFresh(label: string, fresh: Freshness | undefined, at: unknown): void {
  if (fresh !== undefined && at === undefined) throw refused('conflict', `${label}: no time is recorded, so nobody can say how old it is`)
}
