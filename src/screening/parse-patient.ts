import type { Patient } from '../core'
import { patientSchema } from '../core/patient/schema'
import { parseDocument } from '../core/parse'

/**
 * Checks a patient document and returns a clean copy of it. Fields that are not part of the model are refused, never dropped.
 *
 * Numbers have to lie within limits of plausibility (`patientLimits`, conventions of this library): a weight of 82400 or an age of 400 is a
 * wrong unit or a slip and is refused; a value that is merely notable becomes a finding of screening.
 *
 * @param patient - anything from outside
 * @returns the patient, for `screenPatient` and for a screener's `prepared`
 * @throws InvalidInputError naming every bad field
 * @example
 * ```ts
 * import { parsePatient } from 'ketamine-therapy/screening'
 *
 * parsePatient({ ageYears: 44, weightKg: 82.4 }) // → { ageYears: 44, weightKg: 82.4 }
 * parsePatient({ weightKg: 82400 }) // throws InvalidInputError
 * ```
 */
export function parsePatient(patient: unknown): Patient {
  return parseDocument(patientSchema, patient, 'patient')
}
