import type { Finding, Missing } from '../../core/answer'
import { InputCheck } from '../../core/check'
import type { Rational } from '../../core/rational'
import type { SourceRef } from '../../core/source'
import type { Drug, Route } from '../../core/words'
import type { AppliedRounding, DoseStage } from '../dose/answer'
import { HIGHEST_MG_PER_ML } from '../limits'
import type { TimeRange } from '../model'
import { isWithin, timeWords } from '../time-range'
import { checkDose } from './check-dose'

/** A dose to be infused: what `calculateDose` answered, or an object of the consumer's own with at least `doseMg`; for a rate with `exactRateMgPerHour` and the outcome `rate-computed`. */
export interface InfusionDose {
  /** Outcome of `calculateDose`. Left out: `computed`. Anything but `computed` and `rate-computed` makes the infusion not computable. */
  readonly outcome?: string | undefined
  /** Dose, mg, above 0 to 8,000. */
  readonly doseMg?: number | undefined
  /** The same, exact; used before `doseMg` where given, so that rounding happens once. It differs from it by rounding alone: whoever changes one changes both. */
  readonly exactDoseMg?: string | undefined
  /** Rate, mg for each hour, above 0 to 5,000, of an infusion that runs to effect. */
  readonly exactRateMgPerHour?: string | undefined
  /** The same, to 0.01; held against the exact rate. */
  readonly rateMgPerHour?: number | undefined
  /** Stages, where the dose has them. */
  readonly stages?: readonly DoseStage[] | undefined
  /** Time over which the protocol gives it, minutes, 1 or more: 0.67 would be 40 minutes in hours. */
  readonly overMinutes?: TimeRange | undefined
  /** Step that the dose was rounded to, mg. Above 0.1 mg the rounded dose is the one that is drawn. */
  readonly rounding?: Pick<AppliedRounding, 'stepMg'> | undefined
  /** The dose equals a ceiling: volumes and rates are rounded down. */
  readonly atCeiling?: boolean | undefined
  /** Highest dose allowed, mg, exact: no volume is rounded above it, and no pump rate above what gives it in the time. */
  readonly exactCeilingMg?: string | undefined
  /** Highest rate allowed, mg for each hour, exact: no pump rate is rounded above it. */
  readonly exactCeilingMgPerHour?: string | undefined
  /** Strength of the product that the dose was computed for, mg/mL: a stronger liquid is another product. */
  readonly strengthMgPerMl?: number | undefined
  /** Ingredient. Racemic ketamine when left out, which has the stricter rule. */
  readonly drug?: Drug | undefined
  /** Route. Into a vein when left out, which has the stricter rule. */
  readonly route?: Route | undefined
  /** What the dose rests on. */
  readonly sources?: readonly SourceRef[] | undefined
}

/** What {@link planInfusion} is asked. */
export interface InfusionInput {
  /** Strength of the liquid at hand, mg/mL, above 0 to 200. */
  readonly concentrationMgPerMl: number
  /** Volume in the bag or syringe, mL, drug included, above 0 to 5000. Left out: the drug is given as drawn up. */
  readonly totalVolumeMl?: number | undefined
  /** Time, minutes, 1 to 1440. Needed for what runs into a vein or under the skin where the protocol gives none or a range; it has to lie inside the protocol's. */
  readonly overMinutes?: number | undefined
  /** Id of one stage, to plan it alone, for example because it is drawn from another strength. */
  readonly stage?: string | undefined
}

/**
 * One part to plan.
 *
 * @internal
 */
export interface InfusionPart {
  /** Id of the stage. */
  readonly id: string
  /** Dose, mg. */
  readonly exactMg: Rational
  /** Time, minutes. */
  readonly overMinutes: number
  /** The patient controls the pump. */
  readonly patientControlled?: boolean
}

/**
 * Checked input.
 *
 * @internal
 */
export interface ReadInfusion {
  /** What to plan. Absent: there is no dose, it is refused, or something is missing. */
  readonly parts?: readonly InfusionPart[]
  /** Rate to plan, mg for each hour, in place of parts. */
  readonly rate?: Rational
  /** Why it is refused. */
  readonly findings: readonly Finding[]
  /** What is missing. */
  readonly missing: readonly Missing[]
  /** What the dose rests on. */
  readonly sources: readonly SourceRef[]
}

/**
 * A vein, or the tissue under the skin: what goes into muscle, nose or mouth has no pump rate. A route that is left out is taken for a vein.
 *
 * @internal
 */
export function mayBePumped({ route = 'intravenous' }: InfusionDose): boolean {
  return route === 'intravenous' || route === 'subcutaneous'
}

/**
 * Checks dose and input at the door and names every bad field.
 *
 * @internal
 */
export function readInfusionInput(dose: InfusionDose, input: InfusionInput): ReadInfusion {
  const check = new InputCheck('planInfusion')
  const asked = checkInput(check, input)
  const { exactMg, rate, kind, stages } = checkDose(check, dose)
  if (kind === 'rate') refuseForRate(check, asked)
  if (kind === 'dose') refuseForStages(check, asked, stages)
  check.done()
  const answer = { findings: [], missing: [], sources: dose.sources ?? [] }
  if (rate !== undefined) return { ...answer, rate }
  if (exactMg === undefined || stages === undefined) return { ...answer, findings: [notADose(dose)] }
  if (stages.length === 0) return { ...answer, ...single(dose, input, exactMg) }
  const parts = stages.filter((stage) => input.stage === undefined || stage.id === input.stage)
  const isShared = parts.length > 1 && input.totalVolumeMl !== undefined
  if (isShared && parts.some((stage) => stage.patientControlled === true)) return { ...answer, missing: [askForStage(parts)] }
  return { ...answer, parts }
}

/** A pump that the patient controls is filled by itself: it shares no bag with the dose before it. */
function askForStage(stages: readonly InfusionPart[]): Missing {
  const question = `Which stage has this total volume: ${stages.map((stage) => stage.id).join(', ')}?`
  return { path: 'stage', question, because: 'absent', decides: ['protocols/infusion'] }
}

function refuseForRate(check: InputCheck, asked: Asked): void {
  for (const key of ['totalVolumeMl', 'overMinutes', 'stage']) {
    if (asked[key] !== undefined) check.fail(key, 'conflict', 'a rate that runs to effect has no total, time or stage')
  }
}

function refuseForStages(check: InputCheck, { stage, overMinutes }: Asked, stages: readonly InfusionPart[] | undefined): void {
  if (stages === undefined) return
  if (typeof stage === 'string')
    check.oneOf(
      'stage',
      stage,
      stages.map(({ id }) => id),
    )
  if (overMinutes !== undefined && stages.length > 0) check.fail('overMinutes', 'conflict', 'the stages of the dose have their own times')
}

function single(dose: InfusionDose, input: InfusionInput, exactMg: Rational): Partial<ReadInfusion> {
  const stated = dose.overMinutes
  const overMinutes = input.overMinutes ?? (stated !== undefined && stated.minimum === stated.maximum ? stated.minimum : undefined)
  if (overMinutes === undefined && !mayBePumped(dose)) return { parts: [{ id: 'infusion', exactMg, overMinutes: 0 }] }
  if (overMinutes === undefined) {
    const range = stated === undefined ? '' : ` (${timeWords(stated)})`
    const question = `Over how many minutes is it given${range}?`
    return { missing: [{ path: 'overMinutes', question, because: 'absent', decides: ['protocols/infusion'] }] }
  }
  if (stated === undefined || isWithin(overMinutes, stated)) return { parts: [{ id: 'infusion', exactMg, overMinutes }] }
  const expected = timeWords(stated)
  const finding: Finding = {
    code: 'protocols/time-not-in-protocol',
    severity: 'stop',
    message: `The time asked for is not part of the protocol, which states ${expected}.`,
    because: [{ path: 'overMinutes', value: overMinutes, expected, outcome: 'unmet' }],
    sources: dose.sources ?? [],
  }
  return { findings: [finding] }
}

type Asked = Readonly<Record<string, unknown>>

function checkInput(check: InputCheck, input: unknown): Asked {
  const given = check.object('', input, ['concentrationMgPerMl', 'totalVolumeMl', 'overMinutes', 'stage'])
  check.number('concentrationMgPerMl', given['concentrationMgPerMl'], { above: 0, max: HIGHEST_MG_PER_ML, unit: 'mg/mL' })
  if (given['totalVolumeMl'] !== undefined) check.number('totalVolumeMl', given['totalVolumeMl'], { above: 0, max: 5000, unit: 'mL' })
  if (given['overMinutes'] !== undefined) check.number('overMinutes', given['overMinutes'], { min: 1, max: 1440, unit: 'minutes' })
  if (given['stage'] !== undefined) check.text('stage', given['stage'], { min: 1, max: 100 })
  return given
}

function notADose(dose: InfusionDose): Finding {
  return {
    code: 'protocols/no-dose-to-infuse',
    severity: 'hold',
    message: 'There is no computed dose to infuse; its own findings say why.',
    because: [{ path: 'dose.outcome', value: dose.outcome, expected: 'computed', outcome: 'unmet' }],
    sources: [],
  }
}
