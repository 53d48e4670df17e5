import type { InputCheck } from '../../core/check'
import { patientLimits } from '../../core/patient/limits'
import { HIGHEST_OF_RULES } from '../limits'
import type { Protocol, WeightBasis } from '../model'
import { checkShape } from '../shape'
import { PARTS } from '../shapes'

/** What `calculateDose` is asked. Nothing has a default: what the protocol needs and is not given makes the dose not computable. */
export interface DoseInput {
  /** Body weight, kg, 2 to 400. Below 20 kg a dose is computed only by a protocol whose population begins under 10 years; above 250 kg a finding asks whether pounds were meant. The limits are a convention of this library; a weight outside them is taken for a typing error. */
  readonly weightKg?: number | undefined
  /** Height, cm, 45 to 260. Needed for the ideal weight and the body mass index; with a weight that makes an index below 8 or above 120, no dose by weight is computed (a convention). */
  readonly heightCm?: number | undefined
  /** Sex recorded at birth. Needed for the ideal weight. */
  readonly sexAtBirth?: 'female' | 'male' | undefined
  /** Which weight to use. The actual one when left out. */
  readonly weightBasis?: WeightBasis | undefined
  /** Age in completed years, 0 to 120. */
  readonly ageYears?: number | undefined
  /** Id of the phase. Needed where phases differ in dose. */
  readonly phase?: string | undefined
  /** Id of the step or arm. Needed where the rule has several. */
  readonly step?: string | undefined
  /** The dose that a clinician chose, mg, above 0 to 5000. It is checked against the protocol. */
  readonly chosenDoseMg?: number | undefined
  /** The infusion rate that a clinician chose, mg for each hour, above 0 to 5000. It is checked against the protocol. */
  readonly chosenRateMgPerHour?: number | undefined
  /** Dose of the session before, mg, above 0 to 5000. Needed where the protocol limits the rise. */
  readonly previousDoseMg?: number | undefined
  /** Infusion rate before, mg for each hour, above 0 to 5000. Needed where the protocol limits the rise. */
  readonly previousRateMgPerHour?: number | undefined
  /** Id of the product at hand. It is checked, and its volume computed. */
  readonly formulation?: string | undefined
  /** Highest dose of one session that the clinic allows, mg, above 0 to 5000. It lowers a dose as a published ceiling does. */
  readonly localMaximumMg?: number | undefined
}

const KEYS = [
  'weightKg',
  'heightCm',
  'sexAtBirth',
  'weightBasis',
  'ageYears',
  'phase',
  'step',
  'chosenDoseMg',
  'chosenRateMgPerHour',
  'previousDoseMg',
  'previousRateMgPerHour',
  'formulation',
  'localMaximumMg',
]

/**
 * Ids that can be looked up in the protocol.
 *
 * @internal
 */
export type DoseIds = { readonly [key in 'phase' | 'step' | 'formulation']?: string }

/**
 * Checks protocol and input at the door and names every bad field.
 *
 * @returns the ids to look up; none where the protocol is malformed
 * @internal
 */
export function checkDoseInput(check: InputCheck, protocol: Protocol, input: DoseInput): DoseIds | undefined {
  const isReadable = checkShape(check, 'protocol', protocol, PARTS.dose)
  const given = check.object('', input, KEYS)
  for (const [key, unit] of [
    ['weightKg', 'kg'],
    ['heightCm', 'cm'],
  ] as const) {
    const { min, max } = patientLimits[key]
    if (given[key] !== undefined) check.number(key, given[key], { min, max, unit })
  }
  if (given['sexAtBirth'] !== undefined) check.oneOf('sexAtBirth', given['sexAtBirth'], ['female', 'male'])
  if (given['weightBasis'] !== undefined) check.oneOf('weightBasis', given['weightBasis'], ['actual', 'ideal-devine'])
  if (given['ageYears'] !== undefined) check.number('ageYears', given['ageYears'], { min: 0, max: 120, whole: true, unit: 'years' })
  const ids: { -readonly [key in keyof DoseIds]: string } = {}
  for (const key of ['phase', 'step', 'formulation'] as const) {
    const id = given[key]
    if (id !== undefined && check.text(key, id, { min: 1, max: 100 })) ids[key] = id
  }
  for (const key of ['chosenDoseMg', 'chosenRateMgPerHour', 'previousDoseMg', 'previousRateMgPerHour', 'localMaximumMg']) {
    if (given[key] !== undefined)
      check.number(key, given[key], { above: 0, max: HIGHEST_OF_RULES.mg, unit: key.endsWith('RateMgPerHour') ? 'mg/h' : 'mg' })
  }
  return isReadable ? ids : undefined
}
