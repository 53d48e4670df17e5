import type { Drug, Jurisdiction, Review, Route, SourceRef } from '../core'
import type { ValueSetId } from '../terminology/value-sets'
import type { Regimen } from './model'
import type { LongTermRiskId } from './safety-catalog'

/** A number that a source gives, or the lowest and highest it gives. */
export interface SafetyFigure {
  /** What it is the number of, in words: "systolic pressure of 180 or more, esketamine". */
  readonly of: string
  /** Lowest value given. Equal to `high` for a single number. */
  readonly low: number
  /** Highest value given. */
  readonly high: number
  /** Unit in UCUM: `%`, `mm[Hg]`, `min`, `h`, `d`, `mo`, `{people}`. */
  readonly unit: string
  /** People with the event, where the source counts them. */
  readonly count?: number
  /** People observed, where the source says so. */
  readonly outOf?: number
  /** Where the number stands. */
  readonly sources: readonly SourceRef[]
}

/** Ids of the groups of patients in the tables of the label. */
export type EffectPopulationId = 'treatment-resistant-depression' | 'acute-suicidality' | 'monotherapy'

/** A group of patients in a table of the label. */
export interface EffectPopulation {
  /** Stable id. */
  readonly id: EffectPopulationId
  /** Who they were and what they took, in words. */
  readonly title: string
  /** People on the drug. */
  readonly drugPeople: number
  /** People on placebo. */
  readonly placeboPeople: number | 'not-seen'
  /** Where the group is described. */
  readonly sources: readonly SourceRef[]
}

/** Share of one arm with an effect. `not-seen`: no page with the number was read, which does not mean that the effect was absent. */
export type EffectArm =
  | { readonly percent: 'not-seen' }
  | {
      /** Percent of the people in the arm, as printed. */
      readonly percent: number
      /** People with the effect, where the source counts them. */
      readonly count?: number
      /** Where the number stands. */
      readonly sources: readonly SourceRef[]
    }

/** How often an effect was reported in one group of patients. */
export interface EffectRate {
  /** On the drug. */
  readonly drug: EffectArm
  /** On placebo. */
  readonly placebo: EffectArm
}

/** An adverse effect, or several that a source reports together. */
export interface AdverseEffect {
  /** Stable id. */
  readonly id: string
  /** Preferred names, as in MedDRA. */
  readonly terms: readonly string[]
  /** Whether the name stands for several terms of MedDRA that the label pools. */
  readonly isPooled: boolean
  /** Drug. */
  readonly drug: Drug
  /** Routes by which it was given. */
  readonly routes: readonly Route[]
  /** What kind of source reports it. */
  readonly reportedBy: 'label-table' | 'label-text' | 'cohort' | 'review'
  /** Percent on drug and on placebo, for each group in the tables of the label. Absent where the source has no such table. */
  readonly rates?: Readonly<Record<EffectPopulationId, EffectRate>>
  /** How often, in words, where there is no table of rates. */
  readonly frequency?: string
  /** Numbers of the source that are no rates of a table. */
  readonly figures?: readonly SafetyFigure[]
  /** When it begins, or how long it lasts. */
  readonly onset: string
  /** How it usually goes on. */
  readonly course: string
  /** What is done about it. */
  readonly management: string
  /** When it is serious. Absent where the source names nothing. */
  readonly seriousWhen?: string
  /** What onset, course and management rest on, and what the frequency in words rests on. */
  readonly sources: readonly SourceRef[]
  /** When it was reviewed. */
  readonly review: Review
}

/** Something measured in trials or cohorts, drug against placebo. */
export interface SafetyMeasure {
  /** Stable id. */
  readonly id: string
  /** What was measured. */
  readonly measure: string
  /** Subject, for look-ups. */
  readonly topic: 'sedation' | 'dissociation' | 'blood-pressure' | 'course-over-time' | 'breathing'
  /** Drug. */
  readonly drug: Drug
  /** Route. */
  readonly route: Route
  /** Numbers on the drug. Empty where the frequency is not known. */
  readonly onDrug: readonly SafetyFigure[]
  /** Numbers on placebo. Empty where there were none or none was seen: see `note`. */
  readonly onPlacebo: readonly SafetyFigure[]
  /** What has to be known to read the numbers. */
  readonly note?: string
  /** Where the measure is described. */
  readonly sources: readonly SourceRef[]
  /** When it was reviewed. */
  readonly review: Review
}

/** One part of watching for a long-term risk. */
export interface RiskMonitoring {
  /** What is done. */
  readonly what: string
  /** Instruments or tests used, as ids of `safetyTools` (`bpic-ss`) or of laboratory tests (`alt`). */
  readonly uses: readonly string[]
  /** Occasions on which it is due. */
  readonly at: readonly ('baseline' | 'each-visit' | 'each-prescription' | 'after-first-dose' | 'at-random')[]
  /** Months between repeats. */
  readonly everyMonths?: { readonly low: number; readonly high: number }
  /** By which dose it is repeated. */
  readonly byDose?: { readonly low: number; readonly high: number }
  /** Whom it is for, where it is not for all. */
  readonly for?: string
  /** What the interval rests on. `convention`: no authority sets it. */
  readonly basis: 'label' | 'practice' | 'convention'
}

/** A sign on which something is done about a long-term risk. */
export interface RiskSign {
  /** The sign in words. */
  readonly text: string
  /** Screening rules that the sign fires. */
  readonly rules?: readonly string[]
  /** Number from which it counts, that number included, with its unit. */
  readonly atLeast?: { readonly value: number; readonly unit: string }
  /** Number above which it counts, with its unit. */
  readonly moreThan?: { readonly value: number; readonly unit: string }
}

/** A risk of repeated use. */
export interface LongTermRisk {
  /** Stable id. */
  readonly id: LongTermRiskId
  /** The risk. */
  readonly title: string
  /** What is known, in words. */
  readonly known: string
  /** The numbers in it. */
  readonly figures: readonly SafetyFigure[]
  /** How it is watched for. */
  readonly monitoring: readonly RiskMonitoring[]
  /** On what sign something is done. */
  readonly actWhen: readonly RiskSign[]
  /** What is done then, where a source says so. */
  readonly action?: string
  /** Where it stands. */
  readonly sources: readonly SourceRef[]
  /** When it was reviewed. */
  readonly review: Review
}

/** What a source says about a group of people, for some regimens. */
export interface PopulationStatement {
  /** Regimens it speaks of. */
  readonly regimens: readonly Regimen[]
  /** The statement. */
  readonly text: string
  /** The numbers in it. */
  readonly figures?: readonly SafetyFigure[]
}

/** A group of people for whom more has to be known. */
export interface PopulationRisk {
  /** Stable id. */
  readonly id: string
  /** Who they are. */
  readonly title: string
  /** What is said for them. */
  readonly statements: readonly PopulationStatement[]
  /** Screening rules about them. Empty: no rule, which is said in the statements. */
  readonly rules: readonly string[]
  /** Where it stands. */
  readonly sources: readonly SourceRef[]
  /** When it was reviewed. */
  readonly review: Review
}

/** One bound of a threshold. */
export interface ThresholdBound {
  /** What is compared. */
  readonly of: string
  /** How. `=` for a time or interval that is kept rather than compared. */
  readonly is: '<' | '<=' | '=' | '>=' | '>'
  /** With what. */
  readonly value: number
  /** Unit in UCUM. */
  readonly unit: string
}

/** A number at which something is done, as one source states it. */
export interface Threshold {
  /** Stable id. */
  readonly id: string
  /** What is measured or timed. */
  readonly parameter: string
  /** The bounds. Empty where the source gives none: see `note`. */
  readonly bounds: readonly ThresholdBound[]
  /** Whether one bound suffices or all must hold. */
  readonly join: 'any' | 'all'
  /** What is done. */
  readonly action: string
  /** Regimens it is for. */
  readonly regimens: readonly Regimen[]
  /** Where the label of a place says it, when it is not the United States one. */
  readonly jurisdictions?: readonly Jurisdiction[]
  /** What has to be known to read it. */
  readonly note?: string
  /** Screening rules that use it. */
  readonly rules: readonly string[]
  /** Where it stands. `convention` where no authority sets the number. */
  readonly sources: readonly SourceRef[]
  /** When it was reviewed. */
  readonly review: Review
}

/** How much an interaction matters. `none-established`: looked for and not shown; `none`: a review found none of significance. */
export type InteractionSeverity = 'major' | 'moderate' | 'minor' | 'none-established' | 'none'

/** An interaction of ketamine or esketamine with a class of medicines. What is done about it stands in the rule of the same id. */
export interface DrugInteraction {
  /** Id, which is that of the screening rule. */
  readonly id: string
  /** Id of the value set of the terminology that holds the medicines. */
  readonly medicines: ValueSetId
  /** How it comes about. Absent where none is assumed. */
  readonly mechanism?: string
  /** What may follow. */
  readonly consequence: string
  /** How much it matters in each regimen. */
  readonly severity: Readonly<Record<Regimen, InteractionSeverity>>
  /** How exposure or blood pressure changed where it was measured. */
  readonly figures: readonly SafetyFigure[]
  /** Present where studies contradict each other. */
  readonly isDisputed?: true
  /** Where it stands. */
  readonly sources: readonly SourceRef[]
  /** When it was reviewed. */
  readonly review: Review
}

/** Whom a consensus, a program or a trial excludes, or says to avoid. */
export interface ExclusionList {
  /** Stable id. */
  readonly id: string
  /** Who says it. */
  readonly body: string
  /** What kind of body. */
  readonly kind: 'consensus' | 'program' | 'trial' | 'regulator'
  /** What it says, in our words. */
  readonly says: string
  /** Screening rules that rest on it or are about the same. */
  readonly rules: readonly string[]
  /** Where it stands. */
  readonly sources: readonly SourceRef[]
  /** When it was reviewed. */
  readonly review: Review
}
