import type { Answer, Because, Condition, Drug, EffectiveDated, IsoDate, PartialDate, Review, Route, SourceRef, Truth } from '../core'
import type { Confidence, Observed } from './model'

/** What coverage is asked for. `severe-depression`: severe major depressive disorder that has not been shown to resist treatment. */
export type CoverageIndication = 'treatment-resistant-depression' | 'mdd-acute-suicidality' | 'severe-depression' | 'other'

/** A course of a medicine against depression that was tried. */
export interface AntidepressantTrial {
  /**
   * Ingredient name, never a brand: a brand and its ingredient would count as two. Case, salt, form and strength make no difference: `bupropion SR`
   * is bupropion. A medicine tried twice counts once.
   */
  readonly ingredient: string
  /**
   * Pharmacological class in the words of the chart, such as `ssri`, `snri`; only compared for being different. Case, signs, plural and the long form
   * of the common ones make no difference. A word that names none, such as `atypical` or `other`, leaves the class unknown. One medicine has one class.
   */
  readonly class?: string | undefined
  /** What it was. */
  readonly kind: 'antidepressant' | 'augmentation'
  /** First day, as far as known, not after the day of the request. */
  readonly startedOn?: PartialDate | undefined
  /** Last day, as far as known; the day of the request while it goes on, and never after it. Without it the length is unknown; whether it was a day of treatment is not told, so that a length may be open by one day. */
  readonly endedOn?: PartialDate | undefined
  /** Length in weeks, 0 to 520, where no days are known. Beside both days it must fit them. */
  readonly weeks?: number | undefined
  /** Whether the dose was adequate. */
  readonly adequateDose?: boolean | undefined
  /** How it ended. Stopping for side effects alone is `not-tolerated`. */
  readonly outcome?: 'no-response' | 'partial-response' | 'response' | 'not-tolerated' | undefined
  /** Improvement on a scale in percent, −100 to 100. 25 or less is no response, 50 or more is not none: beside such an outcome it is refused. */
  readonly improvementPercent?: number | undefined
  /** Whether it belongs to the current episode. */
  readonly currentEpisode?: boolean | undefined
  /** Whether side effects kept the dose from being raised. */
  readonly doseLimitedBySideEffects?: boolean | undefined
}

/** A request for coverage, as it would stand on the form. Everything but drug, route, indication and kind may be left out, and is then unknown. */
export interface CoverageRequest {
  /** Drug. */
  readonly drug: Drug
  /** Route. */
  readonly route: Route
  /** What it is for. */
  readonly indication: CoverageIndication
  /** First authorization, or a renewal. */
  readonly kind: 'initial' | 'renewal'
  /** Diagnosis on the form, an ICD-10-CM code such as `F33.2`. A category of depression, such as `F33`, does not tell which of its codes is meant; a code of another disorder never meets what is asked for. */
  readonly diagnosis?: string | undefined
  /** How severe the episode is on a standardized scale. */
  readonly episodeSeverity?: 'mild' | 'moderate' | 'severe' | undefined
  /** Trials of medicines. */
  readonly trials?: readonly AntidepressantTrial[] | undefined
  /** Whether `trials` is complete, so that what it does not name was not tried. */
  readonly trialsComplete?: boolean | undefined
  /** Who prescribes. */
  readonly prescriber?: 'psychiatrist' | 'mental-health-prescriber' | 'other' | undefined
  /** Whether the prescriber belongs to the payer's own service, such as psychiatry of Veterans Affairs. */
  readonly prescriberOfPayer?: boolean | undefined
  /** Whether a specialist was consulted. */
  readonly specialistConsulted?: boolean | undefined
  /** Whether the person takes an oral antidepressant along with it. */
  readonly oralAntidepressant?: boolean | undefined
  /** For how many days its dose has been stable, 0 to 10,000. */
  readonly oralAntidepressantStableDays?: number | undefined
  /** Whether that antidepressant is one that failed before. */
  readonly oralAntidepressantFailedBefore?: boolean | undefined
  /** Whether the site and the person are enrolled in the REMS. */
  readonly remsEnrolled?: boolean | undefined
  /** Whether the person will be watched for at least two hours. */
  readonly twoHourMonitoring?: boolean | undefined
  /** Whether the prescription monitoring program was checked. */
  readonly pdmpChecked?: boolean | undefined
  /** Whether an evidence-based psychotherapy was tried. */
  readonly psychotherapyTried?: boolean | undefined
  /** Standing of a substance use disorder. */
  readonly substanceUseDisorder?: 'none' | 'remission' | 'treated' | 'untreated-mild' | 'untreated-moderate-or-severe' | undefined
  /** Psychosis, now or ever, and whether the benefit outweighs its risk. */
  readonly psychosis?: 'none' | 'benefit-outweighs-risk' | 'not-weighed' | undefined
  /** Suicidal ideation with intent, or need for admission. */
  readonly suicidalIntentOrAdmission?: boolean | undefined
  /** Whether the prescriber states that without the drug a psychiatric hospital will be needed within 24 to 48 hours. */
  readonly hospitalNeededWithin48Hours?: boolean | undefined
  /** Whether the person can neither care for themselves nor take part in daily life, without hope, help or pleasure. */
  readonly unableToCareForSelf?: boolean | undefined
  /** Whether there are thoughts of dying or self-harm for some part of every day. */
  readonly dailyThoughtsOfDeath?: boolean | undefined
  /** Whether the chart shows none of the contraindications of the label. */
  readonly noContraindication?: boolean | undefined
  /** Whether this payer approved it before. */
  readonly priorApproval?: boolean | undefined
  /** Whether it has helped so far. */
  readonly benefitShown?: boolean | undefined
  /** Highest planned dose a week in the first month, in mg, 0 to 1000. */
  readonly inductionMgPerWeek?: number | undefined
  /** Whether the form of the payer and the records are attached. */
  readonly documented?: boolean | undefined
}

/** One thing that a policy asks for. */
export interface CoverageCriterion {
  /** Stable id inside the policy. */
  readonly id: string
  /** What it asks, in our own words. */
  readonly label: string
  /**
   * What it asks, as a condition. It may name `ageYears`, the fields of {@link CoverageRequest} but `drug`, `route`, `kind` and
   * `trialsComplete` (it closes the list), and the lists `assessments` and `trials`. It names a diagnosis by a whole code, `F33.2` and not `F33`. What
   * a request can never hold is refused.
   */
  readonly when: Condition
  /** Indications it is for; all of the policy when left out. */
  readonly indications?: readonly CoverageIndication[]
  /** When it is asked; always when left out. */
  readonly effective?: EffectiveDated
  /** What to attach. */
  readonly attach?: string
}

/** What a payer publishes on when it pays. Policies differ between versions of one plan: each version is a record of its own. */
export interface CoveragePolicy {
  /** Stable id: `cov-…`. */
  readonly id: string
  /** Payer. */
  readonly payer: string
  /** Product or line of business. */
  readonly product?: string
  /** The payer's own number of the policy. */
  readonly policyNumber?: string
  /** When it holds, as far as stated. */
  readonly effective: EffectiveDated
  /** When it was seen, where it carries no dates. */
  readonly observed?: Observed
  /** Drug it is about. */
  readonly drug: Drug
  /** Routes it is about. */
  readonly routes: readonly Route[]
  /** Indications it is for, as far as read. One that is not named is left out only where the criteria were read whole. */
  readonly indications: readonly CoverageIndication[]
  /** Indications on which its own versions or summaries disagree: neither covered nor excluded here. */
  readonly disputedIndications?: readonly CoverageIndication[]
  /** How much of its criteria was read. With `partial` and `none` no request can be said to meet it. */
  readonly criteriaRead: 'all' | 'partial' | 'none'
  /** Indications, or renewals, whose criteria were read only in part where the others were read whole. */
  readonly partlyReadFor?: readonly (CoverageIndication | 'renewal')[]
  /** Criteria for a first authorization. Where none is for the indication, no request can be said to meet it. */
  readonly criteria: readonly CoverageCriterion[]
  /** Criteria for a renewal; absent where they were not visible. Where none is for the indication, no request can be said to meet it. */
  readonly renewalCriteria?: readonly CoverageCriterion[]
  /** Length of a first authorization in months, where stated. */
  readonly initialMonths?: number
  /** Length of a first authorization in months, for indications that have one of their own. */
  readonly initialMonthsFor?: Readonly<Partial<Record<CoverageIndication, number>>>
  /** Length of a renewal in months, where stated. */
  readonly renewalMonths?: number
  /** Subjects that the source does not speak of. Not stated is not "not required". */
  readonly notStated: readonly string[]
  /** Other versions at the same address or of the same payer whose dates do not tell which is in force. */
  readonly otherVersions?: readonly string[]
  /** Products that it excludes. */
  readonly excludes?: readonly { readonly drug: Drug; readonly routes: readonly Route[] }[]
  /** What a reader should know. */
  readonly note?: string
  /** See {@link Confidence}. */
  readonly confidence: Confidence
  /** Where it was read. */
  readonly sources: readonly SourceRef[]
  /** When the record was last compared with its sources. */
  readonly review: Review
}

/** One criterion of a policy, judged. */
export interface JudgedCriterion {
  /** Criterion id. */
  readonly id: string
  /** What it asks. */
  readonly label: string
  /** Whether it is met. */
  readonly outcome: Truth
  /** The inputs behind it. */
  readonly because: readonly Because[]
  /** What to attach. */
  readonly attach?: string
}

/** What a policy's published criteria say about a request. Never an approval. */
export type CoverageVerdict = 'meets' | 'does-not-meet' | 'insufficient-data'

/** How coverage is checked. */
export interface CoverageOptions {
  /** The day of the request. */
  readonly asOf: IsoDate
  /** `true` keeps personal values out of the reasons. */
  readonly redact?: boolean | undefined
}

/** A policy's criteria against a request. */
export interface CoverageCheck extends Answer {
  /** Policy id. */
  readonly policy: string
  /** `meets`: appears to meet all published criteria, which is no approval. */
  readonly verdict: CoverageVerdict
  /** Each criterion that applies. */
  readonly criteria: readonly JudgedCriterion[]
  /** Length of the authorization in months, where stated for this kind of request. */
  readonly months?: number
  /** What to attach, of all criteria. */
  readonly attach: readonly string[]
  /** Verdicts of other versions whose dates do not tell which is in force. */
  readonly otherVersions: readonly { readonly policy: string; readonly verdict: CoverageVerdict }[]
}
