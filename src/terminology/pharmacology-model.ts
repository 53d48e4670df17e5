import type { EffectiveDated } from '../core/dated'
import type { Review, SourceRef } from '../core/source'
import type { Drug, Jurisdiction, PartialDate, ReleaseForm, Route } from '../core/words'

/** Unit of a pharmacological number. */
export type PharmacologyUnit =
  | 'percent'
  | 'minutes'
  | 'hours'
  | 'liters'
  | 'liters-per-kg'
  | 'liters-per-hour'
  | 'liters-per-minute'
  | 'ratio'
  | 'mg'
  | 'mg-per-kg'
  | 'ml'
  | 'grams-per-mole'
  | 'people'
  | 'refills'
  | 'months'

/** How far single people or estimates lie around a number. */
export interface ValueSpread {
  /** `standard-deviation`: `high` is the deviation and `low` is absent. `interval`: a confidence interval. `minimum-maximum`: the lowest and highest person. */
  readonly kind: 'standard-deviation' | 'interval' | 'minimum-maximum'
  /** Lower end, in the unit of the number. */
  readonly low?: number
  /** Upper end, or the deviation. */
  readonly high: number
  /** Level of an interval, percent. */
  readonly levelPercent?: number
}

/** A number as one source gives it. */
export interface ReportedValue {
  /** The number, or the lower end of a range. */
  readonly value: number
  /** Upper end of a range. */
  readonly upTo?: number
  /** Unit of both. */
  readonly unit: PharmacologyUnit
  /** The source says "about". */
  readonly isApproximate?: true
  /** Spread around it. */
  readonly spread?: ValueSpread
  /** People measured. */
  readonly n?: number
  /** What it is about, where several stand side by side: "S-enantiomer", "anesthesia", "prolonged-release tablet". */
  readonly of?: string
  /** What it rests on. */
  readonly sources: readonly SourceRef[]
}

/** What a pharmacological statement is about. */
export type PharmacologyTopic =
  | 'identity'
  | 'mechanism'
  | 'metabolism'
  | 'elimination'
  | 'distribution'
  | 'interactions'
  | 'overdose'
  | 'abuse-liability'

/** A statement about a drug that holds for more than one use. */
export interface PharmacologyFact {
  /** Stable id, kebab-case. */
  readonly id: string
  /** What it is about. */
  readonly topic: PharmacologyTopic
  /** Drugs it is about. */
  readonly drugs: readonly Drug[]
  /** The statement for professionals. Its numbers stand in `values`. */
  readonly text: string
  /** Numbers of the statement. */
  readonly values?: readonly ReportedValue[]
  /** What it rests on. */
  readonly sources: readonly SourceRef[]
  /** When it was last compared with its sources. */
  readonly review: Review
}

/**
 * What is measured of one drug by one route. Bioavailability is that of the parent drug. Onset and duration are those of the sub-anesthetic
 * psychoactive or pain-relieving effect unless `of` says otherwise; they are approximate and vary with dose. Never a basis for converting
 * doses between routes: people differ widely and metabolites are active.
 */
export interface RouteProfile {
  /** Stable id, kebab-case. */
  readonly id: string
  /** Active ingredient. */
  readonly drug: Drug
  /** Route. */
  readonly route: Route
  /** Release form of an oral product, where only one was measured. */
  readonly release?: ReleaseForm
  /**
   * What the published figures for bioavailability amount to: `by-definition` for a vein; `agreed`; `disputed` where sources differ;
   * `single-source`; `no-human-figure`.
   */
  readonly standing: 'by-definition' | 'agreed' | 'disputed' | 'single-source' | 'no-human-figure'
  /** Share of the dose that reaches the blood unchanged, one entry for each source. Empty: no human figure. */
  readonly bioavailability: readonly ReportedValue[]
  /** Time to the highest concentration in plasma. Empty: not on record. */
  readonly timeToPeak: readonly ReportedValue[]
  /** Time from the dose to the first effect. Empty: not on record. */
  readonly onset: readonly ReportedValue[]
  /** Time from the dose to the strongest effect, where on record. */
  readonly peakEffect?: readonly ReportedValue[]
  /** How long the main effect lasts. Empty: not on record. */
  readonly duration: readonly ReportedValue[]
  /** What to know besides the numbers. */
  readonly note?: string
  /** What the note rests on. */
  readonly noteSources?: readonly SourceRef[]
  /** When it was last compared with its sources. */
  readonly review: Review
}

/** System that an identifier belongs to. SNOMED CT stands in `ketamine-therapy/terminology/snomed`. */
export type IdentifierSystem =
  | 'rxnorm'
  | 'atc'
  | 'unii'
  | 'cas'
  | 'drugbank'
  | 'chebi'
  | 'chembl'
  | 'pubchem'
  | 'mesh'
  | 'ndc'
  | 'eu-marketing-authorisation'
  | 'us-application'

/** An identifier of a drug, of one of its salts or of a product. */
export interface SubstanceIdentifier {
  /** System. */
  readonly system: IdentifierSystem
  /** The identifier, in the system's own writing. */
  readonly code: string
  /** Drug it stands for. */
  readonly drug: Drug
  /** What exactly it names: the substance itself (or the free base), its hydrochloride, a form of administration, or a product. */
  readonly names: 'substance' | 'hydrochloride' | 'drug-form' | 'product'
  /** What it stands for in words, where the substance alone does not say. */
  readonly display?: string
  /** What to know before using it. */
  readonly note?: string
  /** What it rests on. */
  readonly sources: readonly SourceRef[]
}

/** A code for harm from ketamine. */
export interface HarmCode {
  /** Code system. */
  readonly system: 'icd-10-cm' | 'icd-11'
  /** A code; for ICD-10-CM also a category such as `F16.-`. */
  readonly code: string
  /** Title. */
  readonly display: string
  /** What to know before using it. */
  readonly note?: string
  /** What it rests on. */
  readonly sources: readonly SourceRef[]
}

/** What the law on controlled substances says of a drug in one place, for the time it holds. */
export interface ControlledStatusEntry extends EffectiveDated {
  /** Stable id, kebab-case. */
  readonly id: string
  /** Where it holds. `UN` is the international conventions. */
  readonly jurisdiction: Jurisdiction
  /** Drugs it covers. */
  readonly drugs: readonly Drug[]
  /** Law or list. */
  readonly law: string
  /**
   * `controlled`: listed in the schedule or class named. `not-controlled`: looked at and not listed. `varies`: members decide.
   * `rule`: what follows from being listed, not a listing.
   */
  readonly standing: 'controlled' | 'not-controlled' | 'varies' | 'rule'
  /** Schedule or class, in the law's own word: "Schedule III", "Class B". */
  readonly schedule?: string
  /** What it says, in words. */
  readonly text: string
  /** Numbers of the rule. */
  readonly values?: readonly ReportedValue[]
  /** Further dates on the way. */
  readonly milestones?: readonly {
    /** Day, month or year. */
    readonly on: PartialDate
    /** What happened. */
    readonly event: string
    /** What it rests on. */
    readonly sources: readonly SourceRef[]
  }[]
  /** What it rests on. */
  readonly sources: readonly SourceRef[]
  /** When it was last compared with its sources. */
  readonly review: Review
}

/** A SNOMED CT code of a substance. Using it needs a license. */
export interface SnomedSubstance {
  /** SNOMED CT code. */
  readonly code: string
  /** Drug it stands for. */
  readonly drug: Drug
  /** What the code rests on. */
  readonly sources: readonly SourceRef[]
}
