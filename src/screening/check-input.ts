import type { EvaluationTime, Intended, Patient } from '../core'
import type { ScreeningOptions } from './model'
import { InputCheck, isPlainObject } from '../core/check'
import { ageOf, todayOf } from '../core/condition/time'
import { ageRange, isIsoDate } from '../core/date'
import { dateOfInstant, isInstant } from '../core/instant'
import { DRUGS, ROUTES, SETTINGS } from '../core/words'
import { checkRules } from './check-rules'
import { parsePatient } from './parse-patient'

/**
 * Refuses a wrong intention or wrong options, naming every bad field.
 *
 * @internal
 */
export function checkScreeningInput(intended: Intended, options: ScreeningOptions): void {
  const check = new InputCheck('createScreener')
  const given = check.object('intended', intended, ['drug', 'route', 'setting', 'formulation', 'indication', 'protocol'])
  check.oneOf('intended.drug', given['drug'], DRUGS)
  check.oneOf('intended.route', given['route'], ROUTES)
  check.oneOf('intended.setting', given['setting'], SETTINGS)
  for (const key of ['formulation', 'indication', 'protocol']) {
    if (given[key] !== undefined) check.text(`intended.${key}`, given[key], { min: 1, max: 200 })
  }
  const option = check.object('options', options, ['asOf', 'now', 'purpose', 'jurisdiction', 'rules', 'redact'])
  checkCommonOptions(check, option)
  if (option['jurisdiction'] !== undefined) check.jurisdiction('options.jurisdiction', option['jurisdiction'])
  if (option['rules'] !== undefined) check.part('options.rules', () => checkRules(option['rules']))
  check.done()
}

/**
 * Notes what is wrong with the options that every check of a patient has.
 *
 * @internal
 */
export function checkCommonOptions(check: InputCheck, { asOf, now, purpose, redact }: Readonly<Record<string, unknown>>): void {
  const isDate = check.date('options.asOf', asOf)
  if (now !== undefined && check.instant('options.now', now) && isDate && dateOfInstant(now) < asOf) {
    check.fail('options.now', 'conflict', 'must not lie before the day asOf')
  }
  if (purpose !== undefined) check.oneOf('options.purpose', purpose, ['intake', 'dose-day'])
  if (redact !== undefined) check.flag('options.redact', redact)
}

/**
 * Reads a patient as one of several inputs, so that its bad fields are named together with the others. Its dates are held against the day of
 * the check where that can be read.
 *
 * @param check - collects what is wrong
 * @param patient - what the caller passed
 * @param options - what the caller passed beside it
 * @returns the patient; `undefined` where it was refused
 * @internal
 */
export function readPatient(check: InputCheck, patient: unknown, options: unknown): Patient | undefined {
  if (!isPlainObject(patient)) {
    check.object('patient', patient, [])
    return undefined
  }
  const time = readTime(options)
  const parsed = check.part('', () => parsePatient(patient))
  if (parsed !== undefined && time !== undefined) check.part('', () => checkPatientTime(parsed, time))
  return parsed
}

/**
 * The moment of a check, where the options tell one.
 *
 * @internal
 */
export function readTime(options: unknown): EvaluationTime | undefined {
  const { asOf, now } = isPlainObject(options) ? options : {}
  if (!isIsoDate(asOf) || (now !== undefined && !isInstant(now))) return undefined
  return { asOf, now }
}

/**
 * Refuses dates and times that lie in the future of the check, or before the birth.
 *
 * @internal
 */
export function checkPatientTime(patient: Patient, time: EvaluationTime): void {
  const check = new InputCheck('patient')
  const longest = longestAge(patient, time)
  const past = (path: string, value: string | undefined): void => {
    if (value === undefined) return
    // Two moments are compared as such. A partial date is in the future only when every day it could be is.
    const unit = value.includes('T') && time.now !== undefined ? 'minutes' : 'days'
    if (ageOf(value, time, unit).high < 0) check.fail(path, 'future', `${value} lies in the future`)
    if (ageOf(value, time, 'days').low > longest) check.fail(path, 'conflict', `${value} lies before the birth`)
  }
  past('birthDate', patient.birthDate)
  patient.vitals?.forEach((entry, index) => past(`vitals[${index}].measuredAt`, entry.measuredAt))
  patient.conditions?.forEach((entry, index) => {
    past(`conditions[${index}].onset`, entry.onset)
    past(`conditions[${index}].since`, entry.since)
    past(`conditions[${index}].lastEvent`, entry.lastEvent)
  })
  patient.medications?.forEach((entry, index) => past(`medications[${index}].lastTaken`, entry.lastTaken))
  patient.labs?.forEach((entry, index) => past(`labs[${index}].takenAt`, entry.takenAt))
  patient.assessments?.forEach((entry, index) => past(`assessments[${index}].takenAt`, entry.takenAt))
  patient.dispensings?.forEach((entry, index) => past(`dispensings[${index}].dispensedOn`, entry.dispensedOn))
  patient.events?.forEach((entry, index) => past(`events[${index}].at`, entry.at))
  past('history.lastAlcoholAt', patient.history?.lastAlcoholAt)
  past('logistics.lastFoodAt', patient.logistics?.lastFoodAt)
  past('logistics.lastLiquidAt', patient.logistics?.lastLiquidAt)
  if (patient.birthDate !== undefined && ageRange(patient.birthDate, todayOf(time)).low > 120) {
    check.fail('birthDate', 'out-of-range', 'gives an age above 120 years')
  }
  check.done()
}

/** Days of an age that nobody reaches. */
const OLDEST = 121 * 366

/** The most days that the patient can have lived. */
function longestAge({ birthDate, ageYears }: Patient, time: EvaluationTime): number {
  if (birthDate !== undefined) return ageOf(birthDate, time, 'days').high
  return ageYears === undefined ? OLDEST : (Math.floor(ageYears) + 1) * 366
}
