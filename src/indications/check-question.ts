import type { ReleaseForm } from '../core/words'
import type { InputCheck } from '../core/check'
import { DRUGS, ROUTES } from '../core/words'

const RELEASES: readonly ReleaseForm[] = ['immediate', 'extended']

/** Checks the parts that questions about a drug and route share. @internal */
export function checkTreatment(check: InputCheck, given: Readonly<Record<string, unknown>>, isRequired: boolean): void {
  if (isRequired || given['drug'] !== undefined) check.oneOf('drug', given['drug'], DRUGS)
  if (isRequired || given['route'] !== undefined) check.oneOf('route', given['route'], ROUTES)
  if (given['release'] !== undefined) check.oneOf('release', given['release'], RELEASES)
}
