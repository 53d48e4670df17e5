import type { InputCheck } from '../../core/check'
import { patientLimits } from '../../core/patient/limits'
import type { Rational } from '../../core/rational'
import { compare, fromNumber, subtract, sum, toNumber } from '../../core/rational'
import { CHECKED } from '../../core/source'
import { DRUGS, ROUTES } from '../../core/words'
import { amountToDraw, FINEST_STEP_MG } from '../dose/volume'
import { parseExactText } from '../exact'
import { HIGHEST_MG_PER_ML, HIGHEST_OF_RULES, SHORTEST_MINUTES } from '../limits'
import type { InfusionPart } from './input'

/** Fields of a dose answer that an infusion reads or may leave alone. */
const DOSE_KEYS =
  'outcome protocol drug route phase step doseMg exactDoseMg bounds atCeiling exactCeilingMg exactCeilingMgPerHour ceilingApplied rounding weight overMinutes rateMgPerHour exactRateMgPerHour stages timesPerDay devices formulation strengthMgPerMl volumeMl allowedMg rangeMg rangeMgPerHour publishedMg publishedMgPerKg publishedMgPerKgPerHour publishedOverMinutes findings missing assumptions sources knowledge'

/**
 * Checked dose.
 *
 * @internal
 */
export interface CheckedDose {
  /** Dose, mg. */
  readonly exactMg?: Rational | undefined
  /** Rate, mg for each hour. */
  readonly rate?: Rational | undefined
  /** What is to be planned: a dose, a rate, or nothing. */
  readonly kind: 'dose' | 'rate' | 'none'
  /** The stages, none where the dose has none; absent where they cannot be read. */
  readonly stages?: readonly InfusionPart[] | undefined
}

/**
 * Checks the dose to be infused, its parts against each other, and notes every bad field.
 *
 * @internal
 */
export function checkDose(check: InputCheck, dose: unknown): CheckedDose {
  const given = check.object('dose', dose, DOSE_KEYS.split(' '))
  if (given['outcome'] !== undefined) check.text('dose.outcome', given['outcome'], { max: 100 })
  if (given['drug'] !== undefined) check.oneOf('dose.drug', given['drug'], DRUGS)
  if (given['route'] !== undefined) check.oneOf('dose.route', given['route'], ROUTES)
  if (given['strengthMgPerMl'] !== undefined)
    check.number('dose.strengthMgPerMl', given['strengthMgPerMl'], { above: 0, max: HIGHEST_MG_PER_ML, unit: 'mg/mL' })
  if (given['atCeiling'] !== undefined) check.flag('dose.atCeiling', given['atCeiling'])
  const ceilingMg = exactOf(check, 'dose.exactCeilingMg', given['exactCeilingMg'])
  const ceilingMgPerHour = exactOf(check, 'dose.exactCeilingMgPerHour', given['exactCeilingMgPerHour'])
  if (given['overMinutes'] !== undefined) checkTime(check, given['overMinutes'])
  if (given['sources'] !== undefined) checkSources(check, given['sources'])
  const step = checkRounding(check, given['rounding'])
  const stages = given['stages'] === undefined ? [] : checkStages(check, given['stages'], step)
  const isRate = given['outcome'] === 'rate-computed'
  const rate = exactOf(check, 'dose.exactRateMgPerHour', given['exactRateMgPerHour'] ?? (isRate ? null : undefined))
  if (given['rateMgPerHour'] !== undefined) checkRate(check, given['rateMgPerHour'], rate)
  if (isRate) {
    if (rate !== undefined && compare(rate, fromNumber(HIGHEST_OF_RULES.mg)) > 0)
      check.fail('dose.exactRateMgPerHour', 'out-of-range', `must be at most ${HIGHEST_OF_RULES.mg} mg/h`)
    checkCeiling(check, 'dose.exactCeilingMgPerHour', ceilingMgPerHour, rate)
    return { kind: 'rate', rate }
  }
  if (given['outcome'] !== undefined && given['outcome'] !== 'computed') return { kind: 'none' }
  // Stages are rounded each by itself.
  const ofAll = { ...step, apartMg: Math.max(step.apartMg, step.stepMg * (stages?.length ?? 0)) }
  const exactMg = amountOf(check, 'dose', given, ofAll)
  checkCeiling(check, 'dose.exactCeilingMg', ceilingMg, exactMg)
  if (exactMg !== undefined && stages !== undefined && stages.length > 0) {
    const ofStages = sum(stages.map((stage) => stage.exactMg))
    if (areApart(ofStages, exactMg, ofAll.apartMg)) check.fail('dose.stages', 'conflict', 'do not sum to the dose')
  }
  return { kind: 'dose', stages, exactMg }
}

function checkTime(check: InputCheck, time: unknown): void {
  const { minimum, maximum, moreThanMinimum } = check.object('dose.overMinutes', time, ['minimum', 'maximum', 'moreThanMinimum'])
  const least = SHORTEST_MINUTES.dose
  const isFrom = check.number('dose.overMinutes.minimum', minimum, { min: least, unit: 'minutes' })
  if (maximum !== undefined) check.number('dose.overMinutes.maximum', maximum, { min: isFrom ? minimum : least, unit: 'minutes' })
  if (moreThanMinimum !== undefined) check.flag('dose.overMinutes.moreThanMinimum', moreThanMinimum)
}

interface Step {
  /** Step that the dose was rounded to, mg. */
  readonly stepMg: number
  /** Difference, mg, that no rounding makes: more means two different doses. */
  readonly apartMg: number
}

/** Rounding changes a dose by less than its step; by less than 1 mg where nobody says what the step is. */
function checkRounding(check: InputCheck, rounding: unknown): Step {
  if (rounding === undefined) return { stepMg: FINEST_STEP_MG, apartMg: 1 }
  const { stepMg } = check.object('dose.rounding', rounding, ['stepMg', 'mode', 'sources'])
  const isStep = check.number('dose.rounding.stepMg', stepMg, { above: 0, max: HIGHEST_OF_RULES.mg, unit: 'mg' })
  return isStep ? { stepMg, apartMg: stepMg } : { stepMg: FINEST_STEP_MG, apartMg: 1 }
}

/** A rate is told to 0.01 mg/h. */
function checkRate(check: InputCheck, rateMgPerHour: unknown, exact: Rational | undefined): void {
  const isRead = check.number('dose.rateMgPerHour', rateMgPerHour, { min: 0, max: HIGHEST_OF_RULES.mg, unit: 'mg/h' })
  if (isRead && exact !== undefined && areApart(exact, fromNumber(rateMgPerHour), 0.01))
    check.fail('dose.exactRateMgPerHour', 'conflict', 'differs from rateMgPerHour by more than rounding')
}

/** No plan is made above a ceiling: a dose that was raised afterwards has left it behind. */
function checkCeiling(check: InputCheck, path: string, ceiling: Rational | undefined, value: Rational | undefined): void {
  if (ceiling !== undefined && value !== undefined && compare(value, ceiling) > 0) check.fail(path, 'conflict', 'is below what is given')
}

/** The highest dose by weight, for the heaviest patient. */
function highestDoseMg(): number {
  return HIGHEST_OF_RULES.mgPerKg * patientLimits.weightKg.max
}

function amountOf(
  check: InputCheck,
  path: string,
  { doseMg, exactDoseMg }: Readonly<Record<string, unknown>>,
  step: Step,
): Rational | undefined {
  if (!check.number(`${path}.doseMg`, doseMg, { above: 0, max: highestDoseMg(), unit: 'mg' })) return undefined
  const rounded = fromNumber(doseMg)
  const exact = exactOf(check, `${path}.exactDoseMg`, exactDoseMg) ?? rounded
  if (areApart(exact, rounded, step.apartMg)) check.fail(`${path}.exactDoseMg`, 'conflict', 'differs from doseMg by more than rounding')
  return amountToDraw(exact, rounded, step.stepMg)
}

function areApart(one: Rational, other: Rational, apart: number): boolean {
  return Math.abs(toNumber(subtract(one, other))) >= apart
}

function checkStages(check: InputCheck, stages: unknown, step: Step): readonly InfusionPart[] | undefined {
  const list = check.list('dose.stages', stages, { max: 20 })
  const parts = list.flatMap((entry, index): readonly InfusionPart[] => {
    const path = `dose.stages[${index}]`
    const stage = check.object(path, entry, ['id', 'doseMg', 'exactDoseMg', 'overMinutes', 'patientControlled'])
    const { id, overMinutes, patientControlled } = stage
    const isNamed = check.text(`${path}.id`, id, { min: 1, max: 100 })
    const exactMg = amountOf(check, path, { ...stage, exactDoseMg: stage['exactDoseMg'] ?? null }, step)
    const isTimed = check.number(`${path}.overMinutes`, overMinutes, { min: 0, unit: 'minutes' })
    if (patientControlled !== undefined) check.flag(`${path}.patientControlled`, patientControlled)
    if (!isNamed || !isTimed || exactMg === undefined) return []
    return [{ id, exactMg, overMinutes, ...(patientControlled === true ? { patientControlled } : {}) }]
  })
  return Array.isArray(stages) && parts.length === list.length ? parts : undefined
}

function checkSources(check: InputCheck, sources: unknown): void {
  check.list('dose.sources', sources).forEach((entry, index) => {
    const source = check.object(`dose.sources[${index}]`, entry, ['citation', 'locator', 'checked'])
    check.text(`dose.sources[${index}].citation`, source['citation'], { min: 1 })
    if (source['locator'] !== undefined) check.text(`dose.sources[${index}].locator`, source['locator'])
    check.oneOf(`dose.sources[${index}].checked`, source['checked'], CHECKED)
  })
}

function exactOf(check: InputCheck, path: string, value: unknown): Rational | undefined {
  if (value === undefined) return undefined
  const exact = typeof value === 'string' ? parseExactText(value) : undefined
  if (exact === undefined || exact.n === 0n) check.fail(path, 'malformed', 'must be an exact amount above 0, such as "41.2" or "125/3"')
  return exact
}
