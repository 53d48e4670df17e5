import type { Intended, Patient } from '../core'
import type { Screener, Screening, ScreeningOptions } from './model'
import { InputCheck } from '../core/check'
import { readPatient } from './check-input'
import { createScreener } from './create-screener'

/**
 * Screens one patient for one intended treatment: eligible, eligible with precautions, wait, not eligible, or not enough data, with
 * every rule that fired, the inputs behind it, and what to ask next.
 *
 * A blank is never a no: what is not given stays unknown. An unknown that could hide a contraindication or a reason to wait gives
 * `insufficient-data`, unless what is given already says to wait or not to treat. Rules that only ask (their `whenUnknown`) hold nobody up, such
 * as those on liver and drug tests, scores of alcohol use and the last drink: `missing` names what they ask for, `atMost` what they could
 * still make of the result. It supports the prescriber's decision and does not replace it.
 *
 * @param patient - a patient document, see {@link Patient}
 * @param intended - drug, route and setting
 * @param options - `asOf` picks the knowledge; `now` drives windows and freshness; `purpose` picks the window of vital signs
 * @returns the result, findings, missing inputs and sources
 * @throws InvalidInputError naming every bad field of the patient, the intention or the options
 * @example
 * ```ts
 * import { screenPatient } from 'ketamine-therapy/screening'
 *
 * const patient = { ageYears: 44, conditions: [{ code: { system: 'icd-10-cm', code: 'I71.4' }, status: 'history' }] }
 * const screening = screenPatient(patient, { drug: 'esketamine', route: 'intranasal', setting: 'rems-certified-outpatient' }, { asOf: '2026-11-22' })
 * screening.result // → 'not-eligible'
 * screening.findings[0]?.record // → 'ci-aneurysmal-vascular-disease'
 * screening.findings[0]?.because[0]?.path // → 'conditions[0]'
 * ```
 */
export function screenPatient(patient: unknown, intended: Intended, options: ScreeningOptions): Screening {
  const check = new InputCheck('screenPatient')
  const parsed = readPatient(check, patient, options)
  const screen = check.part('', () => createScreener(intended, options))
  check.done()
  return (screen as Screener).prepared(parsed as Patient)
}
