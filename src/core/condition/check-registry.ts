import { InputCheck, isPlainObject } from '../check'

/**
 * Refuses a call without the fields and lists that a condition may name. The condition itself is trusted, since the schema of its document
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
