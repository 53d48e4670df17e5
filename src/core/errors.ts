/**
 * What is wrong with one field of an input.
 *
 * - `required`: it is not there.
 * - `wrong-type`: it is of another kind, such as a text for a number, or `null`.
 * - `unknown-id`: it is none of the words or ids that are known.
 * - `malformed`: it is not written as such a value is, or what it says is not possible here.
 * - `out-of-range`: a number, a length or a day lies outside the limits.
 * - `unexpected`: there is no such field, or it does not belong here.
 * - `conflict`: it contradicts another field, or stands twice.
 * - `future`: a day or time lies after the moment that is asked about.
 * - `time-zone-unsupported`: this host has no data for the zone, or it is an abbreviation.
 */
export type InputIssueCode =
  | 'required'
  | 'wrong-type'
  | 'unknown-id'
  | 'malformed'
  | 'out-of-range'
  | 'unexpected'
  | 'conflict'
  | 'future'
  | 'time-zone-unsupported'

/** One field that was refused. */
export interface InputIssue {
  /** Path of the field, such as `weightKg` or `conditions[2].code`. Empty for the input as a whole. */
  readonly path: string
  /** What is wrong, as a stable word. */
  readonly code: InputIssueCode
  /** What is wrong, as a sentence with the limits or the nearest valid value. */
  readonly message: string
}

/**
 * The one error of the library: an input that cannot be judged at all. It names every bad field.
 * A clinical "no" is never an error; it is a finding.
 *
 * Recognize it with {@link isInvalidInputError}, not with `instanceof`: an app may hold the ESM and the CJS build at once.
 */
export class InvalidInputError extends Error {
  // Declared, and set below: the build for CommonJS takes its name from a class whose fields are set in its body.
  /** Always `invalid-input`. */
  declare readonly code: 'invalid-input'
  /** Every field that was refused. */
  declare readonly issues: readonly InputIssue[]

  /**
   * @param subject - the function or document that refused, such as `calculateDose`
   * @param issues - every field that was refused
   */
  constructor(subject: string, issues: readonly InputIssue[]) {
    super(`${subject}: ${issues.map((issue) => (issue.path ? `${issue.path}: ${issue.message}` : issue.message)).join('; ')}`)
    this.code = 'invalid-input'
    this.issues = issues
    this.name = 'InvalidInputError'
  }
}

/**
 * Recognizes the library's error by name and code, so that it works across the two builds and across realms.
 *
 * @param value - anything, usually what was caught
 * @returns whether it is an {@link InvalidInputError}
 * @example
 * ```ts
 * import { isInvalidInputError } from 'ketamine-therapy/core'
 *
 * isInvalidInputError(new Error('other')) // → false
 * ```
 */
export function isInvalidInputError(value: unknown): value is InvalidInputError {
  return (
    typeof value === 'object' &&
    value !== null &&
    (value as { name?: unknown }).name === 'InvalidInputError' &&
    (value as { code?: unknown }).code === 'invalid-input'
  )
}
