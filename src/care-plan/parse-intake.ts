import { parseDocument } from '../core/parse'
import type { Intake } from './model'
import { intakeSchema } from './schema'

/**
 * Checks an intake document and returns a clean copy of it. Fields that are not part of the model are refused, never dropped, and numbers
 * have to lie within their stated ranges. Whether the indication is one of the library `planCare` tells.
 *
 * @param intake - anything from outside, see {@link Intake}
 * @returns the intake
 * @throws InvalidInputError naming every bad field
 * @example
 * ```ts
 * import { parseIntake } from 'ketamine-therapy/care-plan'
 *
 * parseIntake({ patient: { ageYears: 44 }, indication: 'ptsd' }).indication // → 'ptsd'
 * parseIntake({ patient: { ageYears: 440 }, indication: 'ptsd' }) // throws InvalidInputError
 * ```
 */
export function parseIntake(intake: unknown): Intake {
  return parseDocument(intakeSchema, intake, 'intake')
}
