import type { ConditionStatus } from '../core/patient/model'
import type { SourceRef } from '../core/source'
import type { ValueSet } from '../core/condition/model'
import type { DrugClassId } from './drug-class-ids'

/** A class of medicines that rules speak of. */
export interface DrugClass {
  /** Stable id. */
  readonly id: DrugClassId
  /** Name for people. */
  readonly label: string
  /** What the membership rests on. */
  readonly sources: readonly SourceRef[]
}

/** An identifier of a salt, form or product of an ingredient. */
export interface RelatedRxcui {
  /** RxNorm concept identifier. */
  readonly rxcui: string
  /** Name that was seen beside it. */
  readonly name: string
}

/** A medicine or substance by its active ingredient. */
export interface Ingredient {
  /** Lower-case RxNorm ingredient name; the note says where RxNorm has none. */
  readonly id: string
  /** Classes it belongs to. Empty: known, and in none of the classes that rules speak of. */
  readonly classes: readonly DrugClassId[]
  /** Classes it belongs to without being named by their rules: it is known, and it must not make them fire. */
  readonly outsideRulesOf?: readonly DrugClassId[]
  /** ATC codes of the fifth level, unaltered. */
  readonly atc?: readonly string[]
  /** ATC codes that it had before WHO moved it. */
  readonly formerAtc?: readonly string[]
  /** RxNorm concept identifier of the ingredient. Left out where number and name were not seen together. */
  readonly rxcui?: string
  /** The RxCUI is not in the current prescribable subset of RxNorm (2026-02). */
  readonly isOutsidePrescribableSubset?: boolean
  /** Identifiers of salts, forms or products. */
  readonly relatedRxcuis?: readonly RelatedRxcui[]
  /** Brand names that were read in a drug list. Combination brands have records of their own. */
  readonly brands?: readonly string[]
  /** Brand names carried from knowledge, not read. */
  readonly recalledBrands?: readonly string[]
  /** Brand names outside the US, or of products for animals. */
  readonly brandsElsewhere?: readonly string[]
  /** Other names: international names, salts, and words of patients. */
  readonly synonyms?: readonly string[]
  /** Names under which it is had without a prescriber, where it is had from one as well: beside what its classes do, they ask about a use disorder. */
  readonly streetNames?: readonly string[]
  /** What a reader should know. Never a number that logic needs. */
  readonly note?: string
  /** What ingredient, ATC code and RxCUI rest on. */
  readonly sources: readonly SourceRef[]
}

/** A brand of several ingredients. */
export interface CombinationBrand {
  /** Brand names with the same content. */
  readonly names: readonly string[]
  /** Ingredient ids. */
  readonly ingredients: readonly string[]
  /** The brand holds further ingredients that are not listed, none of which a rule speaks of. */
  readonly isPartial?: boolean
  /** ATC code of the combination. */
  readonly atc?: string
  /** What a reader should know. */
  readonly note?: string
  /** What the content rests on. */
  readonly sources: readonly SourceRef[]
}

/** A word that people use for a substance without it being the name of a medicine. */
export interface SubstanceWord {
  /** The words, lower case. */
  readonly words: readonly string[]
  /** What is meant. */
  readonly meaning: string
  /**
   * `street-name`: stands for the ingredients named. `not-evaluated`: a substance that no rule names, although it may matter.
   * `lay-class`: a kind of medicine; ask which one. `ambiguous`: also the name of something harmless or something else; ask.
   */
  readonly kind: 'street-name' | 'not-evaluated' | 'lay-class' | 'ambiguous'
  /** Ingredient ids, for street names. */
  readonly ingredients?: readonly string[]
  /** What the meaning rests on. */
  readonly sources: readonly SourceRef[]
}

/** A substance of a product that is not its active ingredient. */
export interface Excipient {
  /** Lower-case name. */
  readonly id: string
  /** Other names. */
  readonly synonyms?: readonly string[]
  /** Products that hold it. */
  readonly products: readonly ('esketamine-nasal-spray' | 'ketamine-injection-multi-dose')[]
  /** What it rests on. */
  readonly sources: readonly SourceRef[]
}

/** Milligrams of a medicine that a table equates with 1 mg of oral lorazepam. */
export interface PublishedEquivalence {
  /** Lowest dose named, in milligrams. */
  readonly lowMg: number
  /** Highest dose named, in milligrams; equal to the lowest where the table names one dose. */
  readonly highMg: number
  /** The table. */
  readonly source: SourceRef
}

/** What is published on the dose of a benzodiazepine that equals 1 mg of oral lorazepam. None of the tables is validated. */
export interface BenzodiazepineEquivalence {
  /** Ingredient id. */
  readonly ingredient: string
  /** What each table says. */
  readonly published: readonly PublishedEquivalence[]
  /** Dose used by default, in milligrams per 1 mg of lorazepam: VA/DoD 2021, else WHO 2009. A convention. */
  readonly defaultMg: number
  /** Key of the table that the default comes from. */
  readonly defaultFrom: string
  /** Lowest and highest dose over all tables and their footnotes, in milligrams. */
  readonly rangeMg: { readonly low: number; readonly high: number }
  /** Tables differ, or there is only one. */
  readonly standing: 'disputed' | 'single-source' | 'agreed'
  /** What a reader should know. */
  readonly note?: string
}

/** A diagnosis by a name of this library, for entries without a code. */
export interface Concept {
  /** Stable id. */
  readonly id: string
  /** Name for people. */
  readonly label: string
  /** Every standing that a blank status could mean. Left out: `active`. */
  readonly whenBlank?: readonly ConditionStatus[]
  /** Every standing that an explicit `active` could mean. Left out: `active`. */
  readonly whenActive?: readonly ConditionStatus[]
  /**
   * ICD-10-CM codes whose question this concept answers: where an entry gives such a code and this concept, the concept alone decides.
   * Z86.79 does not name the disease; Z86.79 with `other-circulatory-disease` says that it is none that rules speak of.
   */
  readonly settles?: readonly string[]
}

/** A set of codes, concepts or ingredients with what it rests on. */
export interface CitedValueSet extends ValueSet {
  /** What the list rests on. */
  readonly sources: readonly SourceRef[]
  /** What a reader should know: why a code asks, what was left out. */
  readonly note?: string
}

/** What ICD-10-CM codes say about the standing of a diagnosis. */
export interface StatusDefault {
  /** ICD-10-CM rules, see `icd10cmPrefixes`. The longest one that fits a code decides. */
  readonly codes: readonly string[]
  /** In place of `codes`, which are empty then: the default holds for every code with this seventh character that no other rule fits. */
  readonly seventhCharacter?: string
  /** Every standing that a blank status could mean. */
  readonly whenBlank: readonly ConditionStatus[]
  /** Every standing that an explicit `active` could mean. Left out: `active`. */
  readonly whenActive?: readonly ConditionStatus[]
  /** Why. */
  readonly note: string
  /** What it rests on. */
  readonly sources: readonly SourceRef[]
}

/** A SNOMED CT code and the concepts it stands for. */
export interface SnomedMapping {
  /** SNOMED CT code. Parents do not stand for their children: only the exact code matches. */
  readonly code: string
  /** Fully specified name. */
  readonly display: string
  /** Concept ids. */
  readonly concepts: readonly string[]
  /** What the code rests on. */
  readonly sources: readonly SourceRef[]
}
