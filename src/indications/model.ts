import type { CodeSystem } from '../core/code-system'
import type { CebmLevel, EvidenceGrade, EvidenceTier, GradeCertainty } from '../core/evidence-grade'
import type { EffectiveDated } from '../core/dated'
import type { LayText } from '../core/answer'
import type { Review, SourceRef } from '../core/source'
import type { Drug, IsoDate, Jurisdiction, PartialDate, ReleaseForm, Route } from '../core/words'

/** A drug with the routes, and where it matters the release form, that a statement is about. */
export interface DrugRoute {
  /** Active ingredient. */
  readonly drug: Drug
  /** Every route the statement covers. Several routes mean that the sources do not tell them apart. */
  readonly routes: readonly Route[]
  /** Release form of an oral product. Absent: not limited to one. */
  readonly release?: ReleaseForm
}

/** A statement in words with its sources. It carries no number that a field could carry. */
export interface CitedText {
  /** One or two sentences for professionals. */
  readonly text: string
  /** What it rests on. */
  readonly sources: readonly SourceRef[]
}

/** A span of time, or a range of it. */
export interface Span {
  /** Length, or lower end of a range. */
  readonly value: number
  /** Upper end of a range. */
  readonly upTo?: number
  /** Unit of both. */
  readonly unit: 'minutes' | 'hours' | 'days' | 'weeks' | 'months' | 'years'
}

/** A dose that a study gave. It says what was tested and is never a recommendation. */
export interface TestedDose {
  /** Amount, or lower end of a range. */
  readonly amount: number
  /** Upper end of a range. */
  readonly upTo?: number
  /** Unit of the amount. `mg/h/70kg` is milligrams an hour for a body of 70 kg. */
  readonly unit: 'mg' | 'mg/kg' | 'mg/h' | 'mg/kg/h' | 'mg/day' | 'mg/kg/day' | 'mg/h/70kg'
  /** Length of the infusion in minutes, where stated. */
  readonly overMinutes?: number
}

/** What a study gave. */
export interface TestedTreatment {
  /** Active ingredients; several where a pooled analysis does not tell them apart. */
  readonly drugs: readonly Drug[]
  /** Routes; empty where the source does not say. */
  readonly routes: readonly Route[]
  /** Routes outside this library's vocabulary, such as `epidural` or `intraosseous`. */
  readonly otherRoutes?: readonly string[]
  /** Release form of an oral product. */
  readonly release?: ReleaseForm
  /** Doses tested, one entry for each arm or step. */
  readonly doses?: readonly TestedDose[]
  /** Number of doses, or the lower end of a range. */
  readonly sessions?: number
  /** Upper end of the number of doses. */
  readonly sessionsUpTo?: number
  /** Rhythm and length in words: "twice weekly", "continuous inpatient infusion". */
  readonly schedule?: string
  /** What was given beside it in the same arm. */
  readonly alongside?: string
}

/** Kinds of comparator. */
export type ComparatorKind =
  | 'none'
  | 'placebo'
  | 'saline'
  | 'midazolam'
  | 'other-active'
  | 'ect'
  | 'usual-care'
  | 'stopping'
  | 'other-dose'
  | 'mixed'
  | 'not-stated'

/** What a study compared with. */
export interface Comparator {
  /** Kind. `stopping` is the withdrawal arm of a relapse-prevention trial; `other-dose` another dose or schedule of the same drug. */
  readonly kind: ComparatorKind
  /** Comparator in words, with what both arms shared. */
  readonly text?: string
  /** Dose of the comparator, in the unit given. */
  readonly dose?: TestedDose
}

/** How a study was made. */
export type StudyDesign =
  | 'randomized-parallel'
  | 'randomized-crossover'
  | 'randomized-withdrawal'
  | 'randomized-adaptive'
  | 'randomized-open'
  | 'non-randomized-controlled'
  | 'open-label'
  | 'cohort'
  | 'retrospective'
  | 'case-series'
  | 'secondary-analysis'
  | 'meta-analysis'
  | 'systematic-review'
  | 'indirect-comparison'
  | 'narrative-review'
  | 'guideline'
  | 'protocol-only'
  | 'laboratory'
  | 'animal'

/** A study, or a pooled set of studies. */
export interface Study {
  /** Short name: acronym, or first author and year. */
  readonly name: string
  /** Design. */
  readonly design: StudyDesign
  /** Registry number. */
  readonly registration?: string
  /** People (animals for `animal`) as counted in `counted`. */
  readonly n?: number
  /** Who `n` counts. */
  readonly counted?: 'randomized' | 'enrolled' | 'treated' | 'analyzed' | 'completed' | 'planned' | 'not-stated'
  /** People in the arm given the drug, as counted in the source. */
  readonly treatmentN?: number
  /** People in the comparison arm. */
  readonly comparatorN?: number
  /** Number of studies pooled or reviewed. */
  readonly studies?: number
  /** Who took part, in words, where it narrows what the result can be used for. */
  readonly participants?: string
  /** Blinding, where the source says it. */
  readonly blinding?: 'open' | 'rater-blind' | 'double-blind' | 'triple-blind'
}

/**
 * What kind of number a result is:
 * `mean-difference` is treatment minus comparator in the scale's own unit (on most symptom scales a negative value is better);
 * ratios are treatment over comparator; `risk-difference` is treatment minus comparator in percentage points;
 * `standardized-difference` (SMD, d, g) keeps the sign that the source prints, so read `favors`;
 * `proportions`, `means`, `mean-changes`, `medians` and `counts` give the arms in `treatment` and `comparator`;
 * `relative-change` is a fall or rise in percent (negative for a fall); `probability` is a posterior probability from 0 to 1;
 * `test-statistic` is the statistic of a test where nothing else was printed;
 * `described` has no number.
 */
export type EffectMeasure =
  | 'mean-difference'
  | 'risk-difference'
  | 'odds-ratio'
  | 'risk-ratio'
  | 'hazard-ratio'
  | 'rate-ratio'
  | 'standardized-difference'
  | 'proportions'
  | 'means'
  | 'mean-changes'
  | 'medians'
  | 'counts'
  | 'relative-change'
  | 'number-needed'
  | 'probability'
  | 'test-statistic'
  | 'described'

/** Unit of a result's numbers. */
export type EffectUnit =
  | 'points'
  | 'percent'
  | 'percentage-points'
  | 'ratio'
  | 'standard-deviations'
  | 'standard-deviations-per-day'
  | 'mg-morphine-equivalent'
  | 'mmHg'
  | 'days'
  | 'days-per-week'
  | 'score-days'
  | 'people'
  | 'trials'
  | 'attacks'
  | 'probability'
  | 'sessions'
  | 'statistic'

/** An interval around an estimate, both ends inclusive. */
export interface EffectInterval {
  /** Lower end, in the result's unit. */
  readonly low: number
  /** Upper end. Absent where the source prints infinity. */
  readonly high?: number
  /** Level in percent, usually 95. */
  readonly level: number
}

/** A probability value as printed. */
export interface PValue {
  /** Whether the value is exact or a bound. */
  readonly is: '=' | '<' | '>'
  /** From 0 to 1. */
  readonly value: number
}

/** Events among people. */
export interface EventCount {
  /** People with the event. */
  readonly events: number
  /** People counted. */
  readonly of: number
}

/** How many have to be treated for one more to benefit. */
export interface NumberNeeded {
  /** Whole or one-decimal number as printed or computed. */
  readonly value: number
  /** `stated`: printed by the source. `computed`: one divided by the difference of the two percentages of the result, rounded up. */
  readonly basis: 'stated' | 'computed'
}

/** One number, or one pair of numbers, of a study. */
export interface EffectResult {
  /** What was measured, in words: "MADRS change", "response", "relapse". */
  readonly outcome: string
  /** Scale behind it, as an instrument id of this library where there is one: `madrs`, `phq-9`, `c-ssrs`. */
  readonly scale?: string
  /** Cut that defines the outcome on that scale, such as remission at 12 or less. */
  readonly threshold?: { readonly is: '<' | '<=' | '>' | '>='; readonly value: number; readonly unit: 'points' | 'percent-fall' | 'hours' }
  /** Kind of number. */
  readonly measure: EffectMeasure
  /** Unit of the numbers. Absent for `described`. */
  readonly unit?: EffectUnit
  /** The single estimate, or the lower end where the source prints a range of estimates. */
  readonly value?: number
  /** Upper end of a range of estimates. */
  readonly valueUpTo?: number
  /** Value in the arm given the drug, or its lower end where a range was printed. */
  readonly treatment?: number
  /** Upper end in the arm given the drug. */
  readonly treatmentUpTo?: number
  /** Value in the comparison arm. */
  readonly comparator?: number
  /** Interval around `value`. */
  readonly interval?: EffectInterval
  /** Probability value. */
  readonly p?: PValue
  /** People with the event in the arm given the drug. */
  readonly treatmentEvents?: EventCount
  /** People with the event in the comparison arm. */
  readonly comparatorEvents?: EventCount
  /** Number needed to treat. With `favors: 'comparator'` it counts in favor of the comparator. */
  readonly numberNeeded?: NumberNeeded
  /** Heterogeneity of a pooled estimate, I squared in percent. */
  readonly heterogeneityPercent?: number
  /** When it was measured, counted from the first dose. */
  readonly at?: Span
  /** When it was measured, in words, where it is an event: "end of induction". */
  readonly when?: string
  /** The dose arm that the number belongs to. */
  readonly dose?: TestedDose
  /** The subgroup that the number belongs to. */
  readonly subgroup?: string
  /** People behind this number, where fewer than in the study. */
  readonly n?: number
  /** Number of studies behind this number, where fewer than in the analysis. */
  readonly studies?: number
  /** Whether this was the study's primary outcome, and whether it was met. `not-testable`: the statistical plan forbade the test. */
  readonly primaryOutcome: 'met' | 'not-met' | 'not-testable' | 'not-primary' | 'not-stated'
  /** Which arm the number favors. `neither`: no difference shown. `not-compared`: there was no comparison, or it was not tested. */
  readonly favors: 'treatment' | 'comparator' | 'neither' | 'not-compared'
  /** Set where the source prints the size of the advantage without the sign used here. */
  readonly printedAs?: 'advantage'
  /** What to know before using the number. */
  readonly note?: string
  /** Sources of this number where they differ from those of the effect. */
  readonly sources?: readonly SourceRef[]
}

/**
 * What a study found, in one word. `noninferior`: not worse than an active treatment by more than the margin set before, which is no proof
 * of being better. `worse`: worse than the comparator. `harm`: the result is of a harm. `uncontrolled`: seen without a randomized
 * comparison. `position`: no result of its own, such as a guideline or a review. `pending`: no result was found.
 */
export type EffectOutcome =
  | 'benefit'
  | 'noninferior'
  | 'no-difference'
  | 'mixed'
  | 'worse'
  | 'harm'
  | 'uncontrolled'
  | 'position'
  | 'pending'

/** One study's results in one use. */
export interface Effect {
  /** Stable id, kebab-case, unique in the library. */
  readonly id: string
  /** Ids of the bodies of evidence that it belongs to, within the same indication. */
  readonly bodies: readonly string[]
  /** The study. */
  readonly study: Study
  /** What it gave. */
  readonly treatment: TestedTreatment
  /** What it compared with. */
  readonly comparator: Comparator
  /** Its results. */
  readonly results: readonly EffectResult[]
  /** What it found, in one word. */
  readonly outcome: EffectOutcome
  /** What to know before using any of the numbers. */
  readonly note?: string
  /** What it rests on. */
  readonly sources: readonly SourceRef[]
}

/** Which way the evidence points. `no-benefit`: adequate studies show none. `unknown`: too little is on record to tell. */
export type Direction = 'benefit' | 'mixed' | 'no-benefit' | 'unknown' | 'harm'

/** Another grade that the same evidence allows, or one for another outcome. */
export interface AlternativeGrade {
  /** Other tier. */
  readonly tier?: EvidenceTier
  /** Other level. */
  readonly cebm?: CebmLevel
  /** Other certainty. */
  readonly certainty?: GradeCertainty
  /** When it applies. */
  readonly reason: string
}

/** The evidence for one drug by one or several routes in one use. */
export interface EvidenceBody {
  /** Id within the indication, kebab-case. */
  readonly id: string
  /** Drugs and routes it answers for. Several routes mean that the sources do not tell them apart. */
  readonly applies: readonly DrugRoute[]
  /** What it is about, where one drug and route has several bodies: "single infusion", "monotherapy", "effect on suicidality itself". */
  readonly aspect?: string
  /** The grade. `grade.reason` says what it rests on. */
  readonly grade: EvidenceGrade
  /** Which way the evidence points. Show it beside the level: a negative trial is evidence of no benefit. */
  readonly direction: Direction
  /** Harm that the evidence itself shows or suggests. */
  readonly harm?: 'possible' | 'shown'
  /** Grades for other outcomes, or other ends of a range. The main grade is the more cautious one. */
  readonly alternatives?: readonly AlternativeGrade[]
  /** Regulatory standing that the tier depends on, where the tier is not for the drug as sold: "investigational", "no product in the United States". */
  readonly standing?: string
  /** What it rests on. */
  readonly sources: readonly SourceRef[]
}

/** When an effect begins, or how long it lasts. */
export interface EffectTiming {
  /** Which of the two. */
  readonly kind: 'onset' | 'durability'
  /** The time, where one number or range can be given. */
  readonly span?: Span
  /** In words, with the conditions. */
  readonly text: string
  /** Drugs and routes it is about. Absent: all in this record. */
  readonly applies?: readonly DrugRoute[]
  /** What it rests on. */
  readonly sources: readonly SourceRef[]
}

/** What a regulatory entry is about. */
export type RegulatoryAxis = 'authorisation' | 'reimbursement' | 'guideline'

/**
 * What was decided.
 * Authorization: `approved`, `off-label` (a product is authorized, but not for this use), `not-approved`, `refused`, `investigational`.
 * Reimbursement: `recommended`, `restricted`, `not-recommended`, `listed`, `no-recommendation` (appraisal ended without one).
 * `assessed` is an assessment that decides nothing by itself; `unknown` was looked for and not found; `notice` informs.
 */
export type RegulatoryDecision =
  | 'approved'
  | 'off-label'
  | 'not-approved'
  | 'refused'
  | 'investigational'
  | 'recommended'
  | 'restricted'
  | 'not-recommended'
  | 'listed'
  | 'no-recommendation'
  | 'assessed'
  | 'unknown'
  | 'notice'

/** A condition under which a decision holds. */
export interface UseCondition {
  /** Stable word: `with-oral-antidepressant`, `adults`, `rems`. */
  readonly code: string
  /** The condition in words. */
  readonly text: string
}

/** An event on the way to a decision. */
export interface Milestone {
  /** Day or month. */
  readonly on: PartialDate
  /** What happened. */
  readonly event: string
  /** What it rests on. */
  readonly sources: readonly SourceRef[]
}

/** A price that a decision names. */
export interface NamedAmount {
  /** What it is. */
  readonly label: string
  /** Amount in minor units (cents). */
  readonly amountMinor: number
  /** ISO 4217 code. */
  readonly currency: string
}

/** A decision of an authority, or what follows from one, for the time it holds. */
export interface RegulatoryEntry extends EffectiveDated {
  /** Stable id, kebab-case, unique in the library. */
  readonly id: string
  /** Where it holds. `worldwide` is used only for uses that are licensed nowhere. */
  readonly jurisdiction: Jurisdiction
  /** Who decided. */
  readonly body: string
  /** Drugs and routes it is about. */
  readonly applies: readonly DrugRoute[]
  /** What it is about. */
  readonly axis: RegulatoryAxis
  /**
   * `use`: it decides for this use. `product`: a product with this drug and route is authorized for something else (or none is),
   * which decides where no `use` entry does. `remark`: it decides nothing and is reported beside the answer.
   */
  readonly scope: 'use' | 'product' | 'remark'
  /** What was decided. */
  readonly decision: RegulatoryDecision
  /** The authority's own word, where it differs: "accepted for use". */
  readonly wording?: string
  /** First authorization of this drug and route there (for this use, or at all for `product`): before `from` it was not approved. */
  readonly first?: true
  /** Known to be in force by this day, where its start is not recorded; before it the answer is unknown. */
  readonly inForceBy?: IsoDate
  /** Day on which it was made public. */
  readonly announcedOn?: IsoDate
  /** Further events on the way. */
  readonly milestones?: readonly Milestone[]
  /** Conditions under which it holds. */
  readonly conditions?: readonly UseCondition[]
  /** What the product is expressly not for, or not shown to do. */
  readonly limitsOfUse?: readonly string[]
  /** Amounts named in it. */
  readonly amounts?: readonly NamedAmount[]
  /** What was decided, in one sentence. */
  readonly text: string
  /** What it rests on. */
  readonly sources: readonly SourceRef[]
}

/** The position of a guideline or expert body. */
export interface GuidelinePosition {
  /** Stable id, kebab-case, unique in the library. */
  readonly id: string
  /** Who issued it. */
  readonly body: string
  /** Where it is meant to hold. Absent: international. */
  readonly jurisdiction?: Jurisdiction
  /** When it was issued, as far as known. */
  readonly issued?: PartialDate
  /** Drugs and routes it is about. */
  readonly applies: readonly DrugRoute[]
  /** Which way it points. `no-position`: it exists, but its position was not read or it takes none. */
  readonly stance: 'for' | 'weak-for' | 'conditional-for' | 'insufficient-evidence' | 'weak-against' | 'against' | 'no-position'
  /** Line of treatment, where the guideline gives one. */
  readonly line?: 'first' | 'second' | 'third'
  /** The position in one or two sentences. */
  readonly text: string
  /** What it is; a practice guideline when left out. `list`: a list of essential medicines or the like, which advises nothing. */
  readonly kind?: 'guideline' | 'consensus' | 'expert-opinion' | 'list'
  /** What it rests on. */
  readonly sources: readonly SourceRef[]
}

/** A shared or local definition. */
export interface Definition {
  /** Stable id, kebab-case. */
  readonly id: string
  /** Term defined. */
  readonly term: string
  /** The definition in words. A working definition in plain words is not a set of diagnostic criteria. */
  readonly text: string
  /** Where it holds. Absent: everywhere. */
  readonly jurisdiction?: Jurisdiction
  /** Numbers inside it. */
  readonly thresholds?: readonly {
    /** What the number is about. */
    readonly of: string
    /** How it is compared. */
    readonly is: '<' | '<=' | '>' | '>='
    /** The number. */
    readonly value: number
    /** Its unit. */
    readonly unit: string
  }[]
  /** What it rests on. */
  readonly sources: readonly SourceRef[]
}

/** How a code relates to a use. A match never means that the use is approved or payable. */
export type CodeRelation =
  /** Names the condition itself. */
  | 'names'
  /** Usually documents it, but also holds much else. */
  | 'usual'
  /** Coded beside the main code. */
  | 'additional'
  /** A circumstance, not an indication. */
  | 'context'
  /** Listed because it is easily mistaken for it. */
  | 'not-this'
  /** A subject heading for literature searches. */
  | 'subject'
  /** A scale or its score. */
  | 'measure'

/** A code of an indication. */
export interface IndicationCode extends EffectiveDated {
  /** Code system. */
  readonly system: CodeSystem
  /** A code; for ICD-10-CM also a category (`G56.4-`) or a range (`F32.0-F32.5`), which stand for every code below or between. */
  readonly code: string
  /** Official title, where read or recalled, see `sources`. */
  readonly display?: string
  /** How it relates to the use. */
  readonly relation: CodeRelation
  /** The variant it belongs to. */
  readonly variant?: string
  /** A code that has to stand at the end of the full code, such as the seventh character `S` for a sequela. */
  readonly ending?: string
  /** What to know before using it. */
  readonly note?: string
  /** What it rests on. */
  readonly sources: readonly SourceRef[]
}

/** A subtype with an id of its own. */
export interface IndicationVariant {
  /** Stable id, kebab-case. */
  readonly id: string
  /** Name. */
  readonly name: string
}

/** Groups of indications. */
export type IndicationCategory =
  | 'mood'
  | 'suicidality'
  | 'trauma-and-anxiety'
  | 'obsessive-compulsive'
  | 'substance-use'
  | 'eating-and-neurodevelopmental'
  | 'chronic-pain'
  | 'cancer-and-sickle-cell-pain'
  | 'acute-and-perioperative'
  | 'trauma-prevention'
  | 'neurology'
  | 'enhancement'
  | 'anesthesia'

/** People that the evidence is about. */
export type PopulationGroup = 'child' | 'adolescent' | 'adult' | 'older-adult' | 'perinatal' | 'animal' | 'none'

/** Who the evidence is about. */
export interface Population {
  /** Groups studied. */
  readonly groups: readonly PopulationGroup[]
  /** In words, with the limits. */
  readonly text: string
  /** What it rests on. */
  readonly sources: readonly SourceRef[]
}

/**
 * One word for a user interface. It follows the tier: `approved` A, `guideline-supported` B, `promising-unconfirmed` mostly C, `mixed` and `insufficient` D
 * or E, `negative` X, `speculative` E without data on people. Show the direction beside it.
 */
export type EvidenceWord =
  | 'approved'
  | 'guideline-supported'
  | 'promising-unconfirmed'
  | 'mixed'
  | 'insufficient'
  | 'negative'
  | 'speculative'

/** The state of a use in short. Details and exceptions stand in the evidence. */
export interface StatusSummary {
  /** Tier of the drug and route in `appliesTo`: the best-supported one, or `X` where the evidence as a whole is against the use. */
  readonly tier: EvidenceTier
  /** How well the use is supported, as one word. */
  readonly word: EvidenceWord
  /** Which way the evidence points as a whole. */
  readonly direction: Direction
  /** Harm that the evidence itself shows or suggests. */
  readonly harm?: 'possible' | 'shown'
  /** Drugs and routes that the tier is about. */
  readonly appliesTo: readonly DrugRoute[]
  /** The state in one or two sentences, for professionals. */
  readonly text: string
  /** The state in plain words, for patients. */
  readonly lay: LayText
}

/** A use of ketamine or esketamine: what it is, how well it is supported, what is approved where, and what is not shown. */
export interface Indication {
  /** Stable id, kebab-case. */
  readonly id: string
  /** `umbrella`: a wide word of ordinary speech, to be resolved to one of `members`; its own evidence is about the wide word only. */
  readonly kind: 'indication' | 'umbrella'
  /** Ids of the uses under an umbrella. */
  readonly members?: readonly string[]
  /** Name for professionals. */
  readonly name: string
  /** Short forms and other names. */
  readonly otherNames?: readonly string[]
  /** Name for patients. */
  readonly layName: LayText
  /** What it is, for patients, in a few sentences. */
  readonly layDescription: LayText
  /** Group. */
  readonly category: IndicationCategory
  /** Whether it treats, prevents, puts to sleep, or is no medical purpose. */
  readonly purpose: 'treatment' | 'prevention' | 'anesthesia' | 'non-medical'
  /** Subtypes with ids of their own. */
  readonly variants?: readonly IndicationVariant[]
  /** Who the evidence is about. */
  readonly population: Population
  /** Definitions. */
  readonly definitions: readonly Definition[]
  /** The state in short. */
  readonly summary: StatusSummary
  /** Bodies of evidence by drug and route. */
  readonly evidence: readonly EvidenceBody[]
  /** Studies with their results. */
  readonly effects: readonly Effect[]
  /** Onset and durability. */
  readonly timing: readonly EffectTiming[]
  /** What is not shown or was refuted. */
  readonly notShown: readonly CitedText[]
  /** Disputes and warnings about how the numbers are used. */
  readonly cautions: readonly CitedText[]
  /** Decisions of authorities by time. */
  readonly regulatory: readonly RegulatoryEntry[]
  /** Guidelines and expert bodies. */
  readonly guidelines: readonly GuidelinePosition[]
  /** Codes, without SNOMED CT. */
  readonly codes: readonly IndicationCode[]
  /** SNOMED CT codes, apart because using them needs a license. */
  readonly snomedCt: readonly IndicationCode[]
  /** Scales used to judge it, as instrument ids of this library where there is one. */
  readonly scales: readonly string[]
  /** Fixed wording to show, where the sources were condensed into one. */
  readonly wordingToShow?: LayText
  /** When it was last compared with its sources. */
  readonly review: Review
}
