import type { Rational } from '../../core/rational'
import { add, fromNumber, multiply, rational, sum } from '../../core/rational'
import type { DescribedOnlyDose, NoStandardDose, SimpleDose, TimeRange } from '../model'
import { addedUp, exactly, inMinutes } from '../time-range'

/**
 * One stage of a dose, exact.
 *
 * @internal
 */
export interface ExactStage {
  /** Id of the stage. */
  readonly id: string
  /** Dose, mg. */
  readonly exact: Rational
  /** Time, minutes. */
  readonly overMinutes: number
  /** The patient controls the pump. */
  readonly patientControlled?: true
}

/**
 * What a rule says before ceilings and rounding.
 *
 * @internal
 */
export type Amount =
  | {
      readonly kind: 'dose'
      /** The protocol names the dose itself: it is neither rounded nor lowered. */
      readonly named?: boolean
      readonly exact: Rational
      readonly hours?: Rational
      readonly overMinutes?: TimeRange
      readonly stages?: readonly ExactStage[]
      readonly timesPerDay?: number
    }
  | { readonly kind: 'rate'; readonly exact: Rational }
  | { readonly kind: 'allowed'; readonly allowedMg: readonly number[]; readonly maximumRiseMg?: number }
  | {
      readonly kind: 'range'
      readonly low: Rational
      readonly high: Rational
      /** Largest rise from the session before, mg. */
      readonly rise?: Rational
      readonly overMinutes?: TimeRange
    }
  | {
      readonly kind: 'rate-range'
      readonly low: Rational
      readonly high: Rational
      /** Largest rise from the rate before, mg for each hour. */
      readonly rise?: Rational
    }
  | {
      readonly kind: 'none'
      /** Why no dose is computed, and what was published. */
      readonly rule: DescribedOnlyDose | NoStandardDose
    }

/**
 * Tells whether a rule uses the weight.
 *
 * @internal
 */
export function usesWeight(rule: SimpleDose): boolean {
  return rule.kind.startsWith('per-kg') || rule.kind === 'multi-stage' || rule.kind === 'patient-controlled'
}

/**
 * Evaluates a rule in exact fractions.
 *
 * @param rule - a rule that stands by itself
 * @param kg - the dosing weight, where it is known
 * @returns the amount; `undefined` where the rule goes by weight and none is known
 * @internal
 */
export function evaluateRule(rule: SimpleDose, kg: Rational | undefined): Amount | undefined {
  switch (rule.kind) {
    case 'fixed':
      return { kind: 'dose', named: true, exact: fromNumber(rule.doseMg), ...time(rule.overMinutes) }
    case 'one-of':
      return {
        kind: 'allowed',
        allowedMg: rule.allowedMg,
        ...(rule.maximumRiseMg === undefined ? {} : { maximumRiseMg: rule.maximumRiseMg }),
      }
    case 'range': {
      const { minimum, maximum } = rule.doseMg
      if (minimum === maximum) return { kind: 'dose', named: true, exact: fromNumber(maximum), ...time(rule.overMinutes) }
      return { kind: 'range', low: fromNumber(minimum), high: fromNumber(maximum), ...time(rule.overMinutes) }
    }
    case 'per-hour':
      return { kind: 'rate-range', low: fromNumber(rule.mgPerHour.minimum), high: fromNumber(rule.mgPerHour.maximum) }
    case 'per-24-hours':
      return { kind: 'dose', named: true, exact: fromNumber(rule.mgPer24Hours), hours: rational(24n) }
    case 'daily':
      return { kind: 'dose', named: true, exact: fromNumber(rule.doseMg), timesPerDay: rule.timesPerDay }
    case 'described-only':
    case 'no-published-standard':
      return { kind: 'none', rule }
    default:
      return kg === undefined ? undefined : byWeight(rule, kg)
  }
}

type WeightRules = Extract<
  SimpleDose,
  {
    kind:
      | 'per-kg'
      | 'per-kg-range'
      | 'per-kg-per-hour'
      | 'per-kg-per-hour-range'
      | 'per-kg-per-minute'
      | 'multi-stage'
      | 'patient-controlled'
  }
>

function byWeight(rule: WeightRules, kg: Rational): Amount {
  switch (rule.kind) {
    case 'per-kg':
      return { kind: 'dose', exact: multiply(fromNumber(rule.mgPerKg), kg), ...time(rule.overMinutes) }
    case 'per-kg-range': {
      const { minimum, maximum } = rule.mgPerKg
      if (minimum === maximum) return { kind: 'dose', exact: multiply(fromNumber(maximum), kg), ...time(rule.overMinutes) }
      const rise = rule.maximumRiseMgPerKg === undefined ? {} : { rise: multiply(fromNumber(rule.maximumRiseMgPerKg), kg) }
      return {
        kind: 'range',
        low: multiply(fromNumber(minimum), kg),
        high: multiply(fromNumber(maximum), kg),
        ...rise,
        ...time(rule.overMinutes),
      }
    }
    case 'per-kg-per-hour':
      return overHours(multiply(fromNumber(rule.mgPerKgPerHour), kg), rule.hours)
    case 'per-kg-per-hour-range': {
      const { minimum, maximum } = rule.mgPerKgPerHour
      const rise = rule.maximumRiseMgPerKgPerHour === undefined ? {} : { rise: multiply(fromNumber(rule.maximumRiseMgPerKgPerHour), kg) }
      return { kind: 'rate-range', low: multiply(fromNumber(minimum), kg), high: multiply(fromNumber(maximum), kg), ...rise }
    }
    case 'per-kg-per-minute':
      // micrograms a minute to mg an hour: times 60, over 1000
      return overHours(multiply(multiply(fromNumber(rule.microgramsPerKgPerMinute), kg), rational(60n, 1000n)), rule.hours)
    case 'multi-stage': {
      const stages = rule.stages.map((stage) => ({
        id: stage.id,
        exact: multiply(fromNumber(stage.mgPerKg), kg),
        overMinutes: stage.overMinutes,
      }))
      return {
        kind: 'dose',
        exact: sum(stages.map((stage) => stage.exact)),
        stages,
        overMinutes: exactly(addedUp(stages.map((stage) => stage.overMinutes))),
      }
    }
    case 'patient-controlled': {
      const first = multiply(fromNumber(rule.mgPerKg), kg)
      const pump = fromNumber(rule.pumpMg)
      const stages = [
        { id: 'first-dose', exact: first, overMinutes: 0 },
        { id: 'pump', exact: pump, overMinutes: inMinutes(rule.pumpHours), patientControlled: true as const },
      ]
      return { kind: 'dose', exact: add(first, pump), stages }
    }
  }
}

function overHours(rate: Rational, hours: number | undefined): Amount {
  if (hours === undefined) return { kind: 'rate', exact: rate }
  return { kind: 'dose', exact: multiply(rate, fromNumber(hours)), hours: fromNumber(hours) }
}

function time(overMinutes: TimeRange | undefined): { overMinutes?: TimeRange } {
  return overMinutes === undefined ? {} : { overMinutes }
}
