import type { Answer } from '../../core/answer'
import type { SourceRef } from '../../core/source'
import type { Drug, Route } from '../../core/words'
import type { CeilingUnit, NumberRange, TimeRange, WeightBasis } from '../model'

/** How a dose was rounded. */
export interface AppliedRounding {
  /** Size of the step, mg. */
  readonly stepMg: number
  /** `half-up`, or `down` because a ceiling is reached or would be passed. `none`: the protocol names the dose itself. */
  readonly mode: 'half-up' | 'down' | 'none'
  /** Where the policy comes from. */
  readonly sources: readonly SourceRef[]
}

/** A ceiling that lowered a dose or rate. */
export interface AppliedCeiling {
  /** Id of the ceiling in the protocol. */
  readonly id: string
  /** What it limits. */
  readonly unit: CeilingUnit
  /** Highest value allowed. */
  readonly value: number
}

/** A stage of a dose, such as a bolus. */
export interface DoseStage {
  /** Id of the stage. */
  readonly id: string
  /** Dose of the stage, mg, rounded. */
  readonly doseMg: number
  /** Dose of the stage, mg, exact: a decimal such as `41.2` or a fraction such as `125/3`. */
  readonly exactDoseMg: string
  /** Time over which it is given, minutes. 0: as one injection; the source states no time. */
  readonly overMinutes: number
  /** The patient controls the pump: within `overMinutes` it gives the dose on demand, and has no rate of its own. */
  readonly patientControlled?: boolean
}

/** Single-use spray devices for a dose. */
export interface DeviceCount {
  /** Number of devices. */
  readonly devices: number
  /** Number of sprays in all. */
  readonly sprays: number
  /** Minutes after the first device at which each device is due. */
  readonly atMinutes: readonly number[]
  /** Liquid in all devices together, mL. */
  readonly volumeMl: number
}

/** What is common to all outcomes of `calculateDose`. */
export interface DoseAnswerBase extends Answer {
  /** Id of the protocol. */
  readonly protocol: string
  /** Ingredient. */
  readonly drug: Drug
  /** Phase that the rule belongs to. Absent: the rule is the protocol's own, or it is open which one it is. */
  readonly phase?: string
  /** Step or arm that the rule belongs to. Absent: the rule has none, or it is open which one it is. */
  readonly step?: string
}

/** A dose that the protocol states for these inputs. */
export interface ComputedDose extends DoseAnswerBase {
  /** What came out. */
  readonly outcome: 'computed'
  /** Route, where the protocol has only one. */
  readonly route?: Route
  /** Dose of one session (of one intake for a daily dose), mg, rounded. */
  readonly doseMg: number
  /** The same before rounding and after ceilings, mg, exact: a decimal such as `41.2` or a fraction such as `125/3`. */
  readonly exactDoseMg: string
  /** Lowest and highest dose that the protocol allows for these inputs, mg. */
  readonly bounds: { readonly minimumMg: number; readonly maximumMg: number }
  /** The dose equals a ceiling, lowered to it or not; volumes and rates are then rounded down. */
  readonly atCeiling: boolean
  /** Lowest ceiling that applies, or the top of the range, mg, exact; no volume or pump rate is rounded above it. Absent: there is none. */
  readonly exactCeilingMg?: string
  /** The ceiling that lowered the dose. */
  readonly ceilingApplied?: AppliedCeiling
  /** How the dose was rounded. */
  readonly rounding: AppliedRounding
  /** The weight that was used. */
  readonly weight?: { readonly basis: WeightBasis; readonly exactKg: string }
  /** Time over which the dose is given, minutes. */
  readonly overMinutes?: TimeRange
  /** Infusion rate, mg for each hour, to 0.01, where the protocol sets a rate or a dose for 24 hours. That of a dose over a stated time `planInfusion` works out. */
  readonly rateMgPerHour?: number
  /** The same, exact. */
  readonly exactRateMgPerHour?: string
  /** Stages, where the protocol has them; their doses sum to `doseMg`. */
  readonly stages?: readonly DoseStage[]
  /** Intakes in a day, for a daily dose. */
  readonly timesPerDay?: number
  /** Devices, for a single-use spray. */
  readonly devices?: DeviceCount
  /** Id of the formulation, among the `formulations` of the protocol. */
  readonly formulation?: string
  /** Strength of the formulation, mg/mL. Absent where it has none that is fixed. */
  readonly strengthMgPerMl?: number
  /** Volume of the formulation, mL, rounded to what a syringe measures: of the exact dose, or of the rounded one where the protocol rounds to more than 0.1 mg. Absent where that would be nothing. */
  readonly volumeMl?: number
}

/** An infusion rate without a fixed end: the infusion runs to effect. */
export interface ComputedRate extends DoseAnswerBase {
  /** What came out. */
  readonly outcome: 'rate-computed'
  /** Route, where the protocol has only one. */
  readonly route?: Route
  /** Infusion rate, mg for each hour, to 0.01. */
  readonly rateMgPerHour: number
  /** Infusion rate, mg for each hour, exact. */
  readonly exactRateMgPerHour: string
  /** The rate equals a ceiling, lowered to it or not. */
  readonly atCeiling: boolean
  /** Lowest ceiling that applies, or the top of the range, mg for each hour, exact; no pump rate is rounded above it. Absent: there is none. */
  readonly exactCeilingMgPerHour?: string
  /** The ceiling that lowered the rate. */
  readonly ceilingApplied?: AppliedCeiling
  /** The weight that was used. */
  readonly weight?: { readonly basis: WeightBasis; readonly exactKg: string }
  /** Id of the formulation, among the `formulations` of the protocol. */
  readonly formulation?: string
  /** Strength of the formulation, mg/mL. Absent where it has none that is fixed. */
  readonly strengthMgPerMl?: number
}

/** The protocol leaves a choice to a clinician. */
export interface DoseChoice extends DoseAnswerBase {
  /** What came out. */
  readonly outcome: 'choice-required'
  /** Route, where the protocol has only one. */
  readonly route?: Route
  /** The doses to choose from, mg, rising. Values between them are not part of the protocol. Empty where a range is given. */
  readonly allowedMg: readonly number[]
  /** The range to choose in, mg, where the protocol gives a range. */
  readonly rangeMg?: NumberRange
  /** The range to choose in, mg for each hour, to 0.01, where the protocol gives a range of rates. */
  readonly rangeMgPerHour?: NumberRange
  /** The weight that was used. */
  readonly weight?: { readonly basis: WeightBasis; readonly exactKg: string }
  /** Time over which the dose is given, minutes. */
  readonly overMinutes?: TimeRange
  /** Id of the formulation, among the `formulations` of the protocol. */
  readonly formulation?: string
  /** Strength of the formulation, mg/mL. Absent where it has none that is fixed. */
  readonly strengthMgPerMl?: number
}

/** The protocol states no dose for these inputs. `findings` and `missing` say why. */
export interface NoDose extends DoseAnswerBase {
  /** What came out. */
  readonly outcome: 'not-computable'
  /** What was published where there is no standard, mg. Never a starting dose. */
  readonly publishedMg?: NumberRange
  /** What was published where there is no standard, mg for each kg. Never a starting dose. */
  readonly publishedMgPerKg?: NumberRange
  /** Rates that were published where there is no standard, mg for each kg and hour. Never a starting rate. */
  readonly publishedMgPerKgPerHour?: NumberRange
  /** Times over which the published doses were given, minutes. */
  readonly publishedOverMinutes?: NumberRange
}

/** Answer of `calculateDose`. */
export type DoseAnswer = ComputedDose | ComputedRate | DoseChoice | NoDose
