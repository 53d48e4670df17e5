import type { Answer, IsoDate, LayText, Review, Severity, SourceRef, Truth } from '../core'

/** Who gives the answers: the person, or a trained clinician. */
export type Rater = 'self' | 'clinician' | 'self-or-clinician'

/** What an instrument is fit for. Only an `outcome` measure can tell change over time. */
export type InstrumentPurpose = 'outcome' | 'screening' | 'risk' | 'session-safety' | 'discharge'

/** What may be done with the text of an instrument. `permission`, `paid`: this library carries its structure and never its wording. */
export type LicenseStatus = 'public-domain' | 'free' | 'free-with-notice' | 'permission' | 'paid'

/** On what terms an instrument may be used. */
export interface InstrumentLicense {
  /** See {@link LicenseStatus}. */
  readonly status: LicenseStatus
  /** Who holds the copyright, as far as known. */
  readonly holder?: string
  /** The terms in words. Not legal advice: check with the holder. */
  readonly note: string
  /** Where the terms are stated. */
  readonly sources: readonly SourceRef[]
}

/** The time the answers speak about. */
export interface LookBack {
  /** In words: "past 2 weeks". */
  readonly text: string
  /** Whole days, where the period has a fixed length. */
  readonly days?: number
  /** Where it is stated. */
  readonly sources: readonly SourceRef[]
}

/** A choice of answer. */
export interface ResponseOption {
  /** Points it counts. */
  readonly value: number
  /** Wording, where the license is free. */
  readonly text?: LayText
}

/** One question or rating. */
export interface InstrumentItem {
  /** Stable id inside the instrument, unique: the printed number, such as `9`, or `fear-3` where numbers repeat. */
  readonly id: string
  /** Wording. Only where the license is free, and not for every instrument there. */
  readonly text?: LayText
  /** Lowest answer, in points. */
  readonly minimum: number
  /** Highest answer, in points. */
  readonly maximum: number
  /** Allowed answers, where not every whole number from `minimum` to `maximum` is one. */
  readonly allowed?: readonly number[]
  /** `false` for an item that is asked but adds nothing to the score. Default: it counts. */
  readonly scored?: boolean
  /** LOINC code of the item itself. */
  readonly loinc?: string
}

/** How item answers become scores. */
export type ScoringRule =
  /** The answers of all scored items are added. */
  | { readonly kind: 'sum' }
  /** In each domain the highest answer counts; the domains are added (QIDS-SR16). */
  | { readonly kind: 'sum-of-highest'; readonly domains: readonly ScoringDomain[] }
  /** Parts are added with a divisor each (FIQR: function ÷ 3 + impact ÷ 1 + symptoms ÷ 2). */
  | {
      readonly kind: 'weighted-sum'
      readonly parts: readonly { readonly id: string; readonly items: readonly string[]; readonly divisor: number }[]
    }
  /** Each subscale has its own mean; there is no total (BPI). */
  | { readonly kind: 'subscale-means'; readonly subscales: readonly { readonly id: string; readonly items: readonly string[] }[] }
  /** Never summed: the result is the position of the highest item answered yes (C-SSRS ideation level). */
  | { readonly kind: 'highest-yes'; readonly items: readonly string[] }

/** Items of which the highest answer counts. */
export interface ScoringDomain {
  /** Stable id: `sleep`. */
  readonly id: string
  /** Its items. */
  readonly items: readonly string[]
  /** Items that are asked instead of each other ("appetite less" or "more"): of each group one answer is enough. */
  readonly alternatives?: readonly (readonly string[])[]
}

/** Items that the form passes over after an answer. */
export interface SkipRule {
  /** Items whose answers decide, all of them together. */
  readonly items: readonly string[]
  /** The answer that passes over the others. */
  readonly is: number
  /** Items passed over; they count as their lowest answer unless they were answered all the same. */
  readonly skips: readonly string[]
}

/** A rule by symptoms instead of a total (DSM clusters). */
export interface SymptomRule {
  /** Stable id: `pcl-5-dsm-5`. */
  readonly id: string
  /** Lowest answer with which a symptom counts. */
  readonly ratedAtLeast: number
  /** Clusters, all of which are needed. */
  readonly clusters: readonly { readonly id: string; readonly items: readonly string[]; readonly atLeast: number }[]
  /** What it means when it is met. */
  readonly meaning: string
  /** Where it is published. */
  readonly sources: readonly SourceRef[]
}

/** What the publisher says about unanswered items. */
export type MissingItemRule =
  /** No total unless every scored item is answered, or what is open could not change it. Also used where no published rule is known: then its source is a convention of this library. */
  | { readonly kind: 'complete-only'; readonly sources: readonly SourceRef[] }
  /** Up to `atMost` items may be missing: the sum is scaled up by the share answered and not rounded. */
  | { readonly kind: 'prorate'; readonly atMost: number; readonly sources: readonly SourceRef[] }

/** One level of severity. Both ends belong to it. */
export interface SeverityBand {
  /** Stable id inside the set: `moderately-severe`. */
  readonly id: string
  /** Lowest score of the band. */
  readonly from: number
  /** Highest score of the band; absent where there is no upper end. */
  readonly through?: number
  /** In words. */
  readonly label: LayText
}

/** A published set of severity bands. Some instruments have several; the first is the one answers use. */
export interface BandSet {
  /** Stable id: `phq-9-kroenke-2001`. */
  readonly id: string
  /** Bands from lowest to highest, without gaps. */
  readonly bands: readonly SeverityBand[]
  /** Where the set is published. */
  readonly sources: readonly SourceRef[]
  /** What a reader should know about the set. */
  readonly note?: string
}

/** A single score that parts two groups. */
export interface CutOff {
  /** Stable id: `phq-9-positive`. */
  readonly id: string
  /** Part or item it is for, where not the total. */
  readonly part?: string
  /** How the score is compared. */
  readonly is: '>=' | '>' | '<=' | '<'
  /** The score it is compared with. */
  readonly to: number
  /** What it means when the comparison holds. */
  readonly meaning: string
  /** Whom it applies to, where not to all. */
  readonly appliesTo?: string
  /** Sensitivity, 0 to 1, as published with this cut. */
  readonly sensitivity?: number
  /** Specificity, 0 to 1, as published with this cut. */
  readonly specificity?: number
  /** Set where reaching it calls for a step of its own: the finding is `outcomes/<id>`. */
  readonly raises?: RaisedByCut
  /** Where it is published. */
  readonly sources: readonly SourceRef[]
}

/** What a score that reaches a cut-off says at once. */
export interface RaisedByCut {
  /** How serious the finding is. */
  readonly severity: Severity
  /** For professionals. */
  readonly message: string
  /** For the person who answered. */
  readonly lay: LayText
}

/** Improvement from baseline that counts as response or partial response. */
export interface ResponseDefinition {
  /** Stable id: `phq-9-response-50`. */
  readonly id: string
  /** Smallest improvement, in percent of the baseline score. The bound itself counts. */
  readonly improvementPercent: number
  /** `true` where the published bound itself does not count ("more than 35 %"). */
  readonly strict?: boolean
  /** Where it is used. */
  readonly sources: readonly SourceRef[]
  /** What a reader should know. */
  readonly note?: string
}

/** A score at which someone counts as remitted. Disputed for several instruments, so every answer names the definition it used. */
export interface RemissionDefinition {
  /** Stable id: `madrs-10`. */
  readonly id: string
  /** How the score is compared. */
  readonly is: '<=' | '<'
  /** The score it is compared with. */
  readonly to: number
  /** Who uses it. */
  readonly usedBy: string
  /** What the definition also asks for and a score cannot show. */
  readonly also?: string
  /** Where it is published. */
  readonly sources: readonly SourceRef[]
}

/** A return of illness after response, by a named definition. */
export interface RelapseDefinition {
  /** Stable id: `madrs-sustain-1`. */
  readonly id: string
  /** Lowest score that counts. */
  readonly from: number
  /** How many assessments in a row have to reach it. */
  readonly assessments: number
  /** Fewest days between two of these assessments. */
  readonly apartAtLeastDays: number
  /** Most days between two of these assessments. */
  readonly apartAtMostDays: number
  /** What the definition also counts and a series of scores cannot show. */
  readonly also?: string
  /** Where it is published. */
  readonly sources: readonly SourceRef[]
}

/** Remission or response that holds over weeks, by a named definition. A week is seven days, counted back from the latest score. */
export interface StabilityDefinition {
  /** Stable id: `madrs-stable-remission-sustain-1`. */
  readonly id: string
  /** What has to hold. */
  readonly holds: 'remission' | 'response'
  /** Id of the remission or response definition that is looked at in each week. */
  readonly by: string
  /** Number of the last weeks that are looked at. */
  readonly ofLastWeeks: number
  /** In how many of them it has to hold at least. */
  readonly atLeastWeeks: number
  /** Id of the definition in whose place it stands: it is not met while that one is. */
  readonly unless?: string
  /** Where it is published. */
  readonly sources: readonly SourceRef[]
}

/** A change that people notice, as published. Values differ by population and method; none is "the" value. */
export interface MeaningfulChange {
  /** Stable id: `phq-9-lowe-2004`. */
  readonly id: string
  /** In points of the score; the lower end where a range is published. */
  readonly points?: number
  /** Upper end, in points, where a range is published. */
  readonly throughPoints?: number
  /** Part it is for, where not the total. */
  readonly part?: string
  /** In percent of the baseline score. */
  readonly percent?: number
  /** `individual`: a change in one person that is more than measurement error or that the person notices. `group`: a difference between group means; never applied to one person. */
  readonly appliesTo: 'individual' | 'group'
  /** Whom and how it was found. */
  readonly basis: string
  /** Where it is published. */
  readonly sources: readonly SourceRef[]
}

/** An answer that calls for a step of its own, whatever the total. It is never lost because the total is incomplete. */
export interface ItemFlag {
  /** Stable id; the finding is `outcomes/<id>`. */
  readonly id: string
  /** Item it watches. */
  readonly item: string
  /** Lowest answer that raises it. */
  readonly from: number
  /** How serious the finding is. */
  readonly severity: Severity
  /** For professionals. */
  readonly message: string
  /** For the person who answered. */
  readonly lay: LayText
  /** Where the rule is stated. */
  readonly sources: readonly SourceRef[]
}

/** LOINC codes of an instrument. A panel code is not the code of a score. */
export interface InstrumentLoinc {
  /** Code of the total score. */
  readonly total?: string
  /** Code of the panel (the form with its items). */
  readonly panel?: string
  /** Where the codes were seen. */
  readonly sources: readonly SourceRef[]
}

/** A rating scale or questionnaire: its structure, how it is scored, and what scores mean. */
export interface Instrument {
  /** Stable id, kebab-case: `phq-9`. */
  readonly id: string
  /** Full name. */
  readonly name: string
  /** Usual short name: "PHQ-9". */
  readonly shortName: string
  /** What it measures, in words: "depression severity". */
  readonly measures: string
  /** See {@link InstrumentPurpose}. */
  readonly purpose: InstrumentPurpose
  /** See {@link Rater}. */
  readonly rater: Rater
  /** Version meant, where several are in use and must not be mixed. */
  readonly version?: string
  /** See {@link LookBack}; absent where no source that was read states it. */
  readonly lookBack?: LookBack
  /** All items in printed order. */
  readonly items: readonly InstrumentItem[]
  /** Choices common to the items, where they share them. */
  readonly options?: readonly ResponseOption[]
  /** See {@link ScoringRule}. */
  readonly scoring: ScoringRule
  /** Lowest and highest total, in points; no `maximum` where the score has no upper end. */
  readonly range: { readonly minimum: number; readonly maximum?: number }
  /** Unit of the score, where it is not points and others are in use: `mm`. Answers say so. */
  readonly unit?: string
  /** Whether a higher score is worse or better. */
  readonly direction: 'higher-is-worse' | 'higher-is-better'
  /** Items that the form passes over, where it does. */
  readonly skipRules?: readonly SkipRule[]
  /** A rule by symptoms, where there is one. */
  readonly symptomRule?: SymptomRule
  /** See {@link MissingItemRule}. */
  readonly missingItems: MissingItemRule
  /** Published sets of bands; the first is the one answers use. Empty where there are none. */
  readonly bands: readonly BandSet[]
  /** Published cut-offs. */
  readonly cutOffs: readonly CutOff[]
  /** Response definitions; the first is the default. Empty where none is in use. */
  readonly response: readonly ResponseDefinition[]
  /** Partial response, where a definition is in use. */
  readonly partialResponse?: ResponseDefinition
  /** Remission definitions; the first is the default. Empty where none is in use. */
  readonly remission: readonly RemissionDefinition[]
  /** Relapse definitions; the first is the default. Empty where none is in use. */
  readonly relapse: readonly RelapseDefinition[]
  /** Definitions of remission and response that hold over weeks, where any are in use. */
  readonly stability?: readonly StabilityDefinition[]
  /** Published meaningful changes; the first one for an individual is the one answers use. */
  readonly meaningfulChange: readonly MeaningfulChange[]
  /** Answers that call for a step of their own. */
  readonly flags: readonly ItemFlag[]
  /** See {@link InstrumentLoinc}; absent where no code is confirmed. */
  readonly loinc?: InstrumentLoinc
  /** See {@link InstrumentLicense}. */
  readonly license: InstrumentLicense
  /** What a reader should know, and mistakes that are often made. */
  readonly note?: string
  /** Where structure and scoring are stated. */
  readonly sources: readonly SourceRef[]
  /** When the record was last compared with its sources. */
  readonly review: Review
}

/** What may be left out of an answer for privacy. */
export interface RedactOption {
  /** `true` drops personal values from `findings[].because` and keeps paths and outcomes. */
  readonly redact?: boolean | undefined
}

/** Answers to an instrument: a list in printed order, or a map from item id to answer. An unanswered item is `null`, `undefined` or left out of the map. */
export type Responses = readonly (number | null | undefined)[] | Readonly<Record<string, number | null | undefined>>

/** Score of a part of an instrument. */
export interface PartScore {
  /** Id of the domain, part or subscale. */
  readonly id: string
  /** Its score; absent while items are missing that could change it. */
  readonly score?: number
}

/** A cut-off and whether the total, or the part it is for, reaches it. */
export interface ReachedCutOff {
  /** Id of the cut-off. */
  readonly id: string
  /** Part or item it is for, where not the total. */
  readonly part?: string
  /** `unknown` where missing items leave it open. */
  readonly outcome: Truth
  /** What it means when it is reached. */
  readonly meaning: string
  /** Whom it applies to, where not to all. */
  readonly appliesTo?: string
}

/** What {@link Instrument} answers amount to. */
export interface InstrumentScore extends Answer {
  /** `scored`: there is a result. `insufficient-data`: items are missing and the publisher allows no estimate. */
  readonly outcome: 'scored' | 'insufficient-data'
  /** Instrument id. */
  readonly instrument: string
  /**
   * The total, not rounded: one that was scaled up for missing items has a fraction. Absent when it cannot be told, or when the instrument
   * has none: the level of the C-SSRS screener stands in `parts`.
   */
  readonly total?: number
  /** The same without rounding, as a text: a decimal, or a fraction such as `62/3`. */
  readonly exactTotal?: string
  /** Lowest and highest total that the missing items leave open. Equal to the total when nothing is missing. */
  readonly possible?: { readonly from: number; readonly through: number }
  /** Whether the total was scaled up for missing items, as its publisher allows. */
  readonly prorated: boolean
  /** Parts, where the instrument has them. */
  readonly parts?: readonly PartScore[]
  /** The band of the total, from the instrument's first set. A total with a fraction that lies between two bands has the higher one. */
  readonly band?: SeverityBand
  /** Id of that set. */
  readonly bandSet?: string
  /** Published cut-offs, and whether the total, or the part that each is for, reaches them. */
  readonly cutOffs: readonly ReachedCutOff[]
  /** Whether the instrument's rule by symptoms is met, where it has one. */
  readonly symptomRule?: Truth
  /** Number of items that count and were answered. */
  readonly answered: number
  /** Number of items that count. */
  readonly items: number
}

/**
 * How a person did between two scores. `insufficient-data` where a score is missing or the instrument does not measure change; short of remission
 * and worsening, also where the baseline is zero or no response definition is carried.
 */
export type ResponseCategory = 'remission' | 'response' | 'partial-response' | 'no-response' | 'worsening' | 'insufficient-data'

/** Two scores to compare. */
export interface ResponseInput {
  /** Instrument id; both scores are totals of it. */
  readonly instrument: string
  /** Id of the part that both scores belong to, for an instrument without a total: `severity` of the BPI. */
  readonly part?: string | undefined
  /**
   * Total before treatment, in points, within the range of the instrument (PHQ-9: 0 to 27); of an instrument without a total its level, or
   * the score of `part`. Leave out or `null` when unknown.
   */
  readonly baseline?: number | null | undefined
  /** The same now. Leave out or `null` when unknown. */
  readonly current?: number | null | undefined
  /** Day of the current score. */
  readonly on?: IsoDate | undefined
  /** Id of the remission definition to use; the instrument's first when left out. */
  readonly remission?: string | undefined
  /** Id of the response definition to use; the instrument's first when left out. */
  readonly response?: string | undefined
}

/** Outcome of a comparison of two scores. */
export interface ResponseAssessment extends Answer {
  /** Instrument id. */
  readonly instrument: string
  /** See {@link ResponseCategory}. */
  readonly category: ResponseCategory
  /** Current minus baseline, in points. */
  readonly change?: number
  /** Change in percent of the baseline, rounded to 0.1 for show; decisions use the exact fraction. Negative is a fall. */
  readonly changePercent?: number
  /** The same without rounding: `-125/3`. */
  readonly exactChangePercent?: string
  /** Improvement in percent of the baseline, rounded to 0.1: positive means better, whatever the direction of the scale. */
  readonly improvementPercent?: number
  /** Whether the change reaches the published meaningful change for an individual; `unknown` where none is published, or inside a published range. */
  readonly meaningful?: 'yes' | 'no' | 'unknown'
  /** Ids of the definitions that were used. `worsening` is `any-worsening`, a convention, where no meaningful change applies. */
  readonly definitions: {
    readonly remission?: string
    readonly response?: string
    readonly partialResponse?: string
    readonly meaningfulChange?: string
    readonly worsening?: string
  }
}

/** One dated score. */
export interface SeriesPoint {
  /** Day of the assessment. */
  readonly on: IsoDate
  /** Total, in points, within the range of the instrument. */
  readonly score: number
}

/** A series of dated scores of one instrument. */
export interface SeriesInput {
  /** Instrument id. */
  readonly instrument: string
  /** Id of the part that the scores belong to, for an instrument without a total: `severity` of the BPI. */
  readonly part?: string | undefined
  /** Assessments in any order, at most one a day. The earliest one is the baseline. */
  readonly points: readonly SeriesPoint[]
  /** Id of the remission definition to use; the instrument's first when left out. */
  readonly remission?: string | undefined
  /** Id of the relapse definition to use; the instrument's first when left out. */
  readonly relapse?: string | undefined
}

/** A point of a series with what it means against the baseline. */
export interface TrajectoryPoint extends SeriesPoint {
  /** Days since the baseline. */
  readonly day: number
  /** See {@link ResponseCategory}; absent for the baseline itself. */
  readonly category?: ResponseCategory
  /** Score minus baseline, in points. */
  readonly change: number
  /** Improvement in percent of the baseline, rounded to 0.1. Absent for the baseline itself, for a baseline of zero, and where the scale is no measure of change. */
  readonly improvementPercent?: number
}

/** A series of scores, read. */
export interface Trajectory extends Answer {
  /** Instrument id. */
  readonly instrument: string
  /** All points by date. */
  readonly points: readonly TrajectoryPoint[]
  /** The earliest point. */
  readonly baseline?: TrajectoryPoint
  /** First point with response or remission. */
  readonly onset?: TrajectoryPoint
  /** First point with remission. */
  readonly remission?: TrajectoryPoint
  /** Best point after the baseline; the earlier one of equals. */
  readonly best?: TrajectoryPoint
  /** The latest point. */
  readonly last?: TrajectoryPoint
  /** First point after onset that completes a relapse by the named definition. */
  readonly relapse?: TrajectoryPoint
  /** Whether remission or response holds over the last weeks, by each definition of the instrument; `unknown` where a week without a score leaves it open. */
  readonly stability: readonly { readonly id: string; readonly outcome: Truth }[]
  /** Ids of the definitions that were used. */
  readonly definitions: ResponseAssessment['definitions'] & { readonly relapse?: string }
}
