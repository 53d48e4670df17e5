import type { Answer, IsoDate, Review, Severity, SourceRef } from '../../core'
import type { InstrumentId, ResponseAssessment, ResponseCategory, Responses } from '../../outcomes'
import type { Statement } from '../../protocols'

/**
 * What the cited protocol says next, always for a clinician to weigh and never an order.
 *
 * - `refer`: a safety flag stands open. The person is assessed for suicide risk before the course is judged; see `course` for the rest.
 * - `stop`: the treatment ends and another one is looked for.
 * - `re-evaluate`: no published rule decides, or the scales disagree. The need for treatment is weighed by the clinician.
 * - `adjust`: dose or frequency change inside what the protocol allows.
 * - `taper`: sessions become rarer, as the protocol allows. No ketamine regimen has a published taper down to none.
 * - `continue`: the course goes on as the protocol says.
 * - `not-due`: no decision point is reached yet.
 * - `no-published-rule`: the cited texts of the protocol name no decision point.
 * - `insufficient-data`: a decision point is reached and what it goes by is not known.
 */
export type ContinuationStep =
  | 'refer'
  | 'stop'
  | 're-evaluate'
  | 'adjust'
  | 'taper'
  | 'continue'
  | 'not-due'
  | 'no-published-rule'
  | 'insufficient-data'

/** What a decision point can lead to. A safety flag leads to `refer` at every one. */
export type DecisionStep = Exclude<ContinuationStep, 'refer' | 'not-due' | 'no-published-rule' | 'insufficient-data'>

/** How a person did, in the words of a decision point. A person who got worse counts as a non-responder, and a finding says so. */
export type ResponseGroup = 'responder' | 'partial' | 'non-responder'

/** A scale that a decision point may be judged by. */
export interface DecisionMeasure {
  /** The instrument: an outcome measure that has a total. */
  readonly instrument: InstrumentId
  /** Id of the remission definition; the instrument's first when left out. */
  readonly remission?: string
  /** Id of the response definition; the instrument's first when left out. */
  readonly response?: string
}

/** When a decision point is reached. Days are counted from the first session of the course, which is day 1. */
export type DecisionTiming =
  /** With the last of a number of sessions of its phase. */
  | {
      readonly kind: 'after-sessions'
      /** Number of sessions, where the decision point of the protocol states none. */
      readonly sessions?: number
      /** Day on which it is reached although sessions were missed. */
      readonly orDay?: number
      /** Days after the last of the sessions before the judgment can be made. */
      readonly daysAfter?: number
    }
  /** From the first session of its phase on, by each assessment; until there is one, what it goes by is not known. */
  | { readonly kind: 'each-assessment' }
  /** Every so many days after a day, for the first time `days` after `afterDay`, once the phase has begun. */
  | { readonly kind: 'every'; readonly days: number; readonly afterDay: number }

/** What follows for one group. */
export interface DecisionOutcome {
  /** See {@link DecisionStep}. */
  readonly step: DecisionStep
  /** `published`: a cited text says so. `no-standard`: none does, and the step is a convention of this library. */
  readonly basis: 'published' | 'no-standard'
  /** What the protocol says, where its decision point has no text for this group. */
  readonly text?: string
  /** Where it is stated. */
  readonly sources: readonly SourceRef[]
}

/** How a decision point of a protocol is read: when it is reached, by which scale it is judged, and what follows. */
export interface ContinuationRule {
  /** Stable id. What follows from a rule of your own has the code `custom/<id>`. */
  readonly id: string
  /** Ids of the protocols. */
  readonly protocols: readonly string[]
  /** Ids of the decision points in these protocols. */
  readonly decisionPoints: readonly string[]
  /** See {@link DecisionTiming}. */
  readonly timing: DecisionTiming
  /**
   * `response`: remission or response makes a responder. `remission`: the remission definition alone, without a baseline.
   * `response-and-remission`: both are needed.
   */
  readonly judgedBy: 'response' | 'remission' | 'response-and-remission'
  /** Scales that count, the one the cited texts use first. */
  readonly measures: readonly DecisionMeasure[]
  /** `any-gain`: every improvement short of response counts as partial, because no definition of a partial response is in use here. */
  readonly partial?: 'any-gain'
  /** What follows, by group. */
  readonly outcomes: Readonly<Record<ResponseGroup, DecisionOutcome>>
  /** What sources disagree on, or leave open. */
  readonly disputes: readonly Statement[]
  /** When the record was last compared with its sources. */
  readonly review: Review
}

/** One session that was given. Sessions that were missed or put off are left out. */
export interface GivenSession {
  /** Day it was given. */
  readonly on: IsoDate
  /** Id of its phase in the protocol. May be left out where the protocol has one phase or none. */
  readonly phase?: string | undefined
}

/** One assessment with an instrument. */
export interface DatedAssessment {
  /** Instrument id, in any writing: `phq-9` or `PHQ-9`. One that this library does not know is named in `missing` and not used. */
  readonly instrument: string
  /** Day of the assessment, which an assessment of a `Patient` calls `takenAt`. */
  readonly on: IsoDate
  /** Total, in points, within the range of the instrument. Leave out where the answers are given. */
  readonly score?: number | undefined
  /** Answers, item by item. Only answers can raise or clear a safety flag. */
  readonly responses?: Responses | undefined
}

/** What happened in the course so far. */
export interface ContinuationHistory {
  /** Sessions of this course that were given, in any order, at most one a day. A second course has a history of its own. */
  readonly sessions: readonly GivenSession[]
  /** Assessments before and during the course, in any order, at most one a day with the same instrument. */
  readonly assessments: readonly DatedAssessment[]
  /**
   * Day on which a clinician last assessed suicide risk in person or by video. Flags up to that day then no longer stand open, apart from those
   * of severity `stop` (intent, plan, recent behavior), which only a later answer closes. They stay in the answer.
   */
  readonly riskAssessedOn?: IsoDate | undefined
}

/** Options of `adviseContinuation`. */
export interface ContinuationOptions {
  /** The day of the judgment. */
  readonly asOf: IsoDate
  /** Judge by this instrument alone; by every scale that the decision point accepts when left out. */
  readonly instrument?: string | undefined
  /** Most days between the baseline and the first session, 0 to 366. 28 when left out, a convention of this library. */
  readonly baselineWithinDays?: number | undefined
  /** Most days between a current score and `asOf`, 0 to 366. 14 when left out, a convention of this library: the look-back of the PHQ-9. An answer to a safety item and an assessment of risk count for as long. */
  readonly currentWithinDays?: number | undefined
  /** Rules of the consumer's own, for own protocols or in the place of ours at the same decision point. At most 200. One for this protocol that names none of its decision points is refused. */
  readonly rules?: readonly ContinuationRule[] | undefined
  /** `true` drops personal values from `findings[].because` and `judged`, and keeps paths and outcomes. */
  readonly redact?: boolean | undefined
}

/** A safety flag as it stands on the day of the judgment. */
export interface StandingFlag {
  /** Id of the flag: `phq-9-item-9`; of the cut-off, for a total such as that of the SSI: `ssi-important`. */
  readonly flag: string
  /** Instrument id. */
  readonly instrument: string
  /** Day of the answer: the latest one known to this item, or the latest total. */
  readonly on: IsoDate
  /** How serious it is. */
  readonly severity: Severity
  /** A clinician assessed the risk on that day or later, and the flag may be closed by that. */
  readonly assessed: boolean
}

/** Safety, which comes before every other judgment. */
export interface SafetyStanding {
  /**
   * `raised`: a flag stands open. `assessed`: the flags that there are were followed by an assessment of risk, or such an assessment alone was
   * made in time. `none-raised`: a safety item, or a scale of suicidal ideation, was answered in time and nothing is raised. `unknown`: neither
   * was done in time, or a scale that may be about suicide was not recognized and no clinician assessed the risk since. In time is within
   * `currentWithinDays` of `asOf`.
   */
  readonly standing: 'raised' | 'assessed' | 'none-raised' | 'unknown'
  /** Every flag whose latest known answer raises it, gravest first. */
  readonly flags: readonly StandingFlag[]
}

/** What one scale says at the decision point. */
export interface JudgedScale {
  /** Instrument id. */
  readonly instrument: InstrumentId
  /** Score before the course; absent where the decision goes by remission alone, and with `redact`. */
  readonly baseline?: { readonly on: IsoDate; readonly score: number }
  /** Current score; absent with `redact`. */
  readonly current?: { readonly on: IsoDate; readonly score: number }
  /** See {@link ResponseCategory}; absent where the decision goes by remission alone. */
  readonly category?: ResponseCategory
  /** Whether the remission definition is met. */
  readonly remission: boolean
  /** The group. Absent where the scores cannot tell, such as a baseline that was already in remission. */
  readonly group?: ResponseGroup
  /** Ids of the definitions that decided. */
  readonly definitions: ResponseAssessment['definitions']
}

/** The decision point that is reached. */
export interface ReachedDecision {
  /** Id of the decision point in the protocol. */
  readonly id: string
  /** Id of the rule it was read by; absent for a decision point of the consumer's own, which is told in its own words. */
  readonly rule?: string
  /** Day on which it was reached. */
  readonly reachedOn: IsoDate
  /** Sessions of its phase that were given. */
  readonly sessionsGiven: number
  /** Sessions of its phase after which it lies, where there is a number. */
  readonly sessionsPlanned?: number
  /** What is judged. */
  readonly text: string
}

/** A decision point that is not reached yet. */
export interface ComingDecision {
  /** Id of the decision point in the protocol. */
  readonly id: string
  /** Sessions of its phase that are still to be given, where there is a number. */
  readonly sessionsLeft?: number
  /** Day on which it is reached at the latest, where the sessions given so far tell. */
  readonly latestOn?: IsoDate
  /** What is judged. */
  readonly text: string
}

/** What the protocol says at the decision point, apart from safety. */
export interface CourseAdvice {
  /** The group; `relapse` where a relapse after response is met and the protocol speaks of one. Absent where the scales disagree. */
  readonly group?: ResponseGroup | 'relapse'
  /** See {@link DecisionStep}. */
  readonly step: DecisionStep
  /** What the protocol says, in words. */
  readonly text: string
  /** `published`: a cited text says so. `no-standard`: none does, and the step is a convention of this library. */
  readonly basis: 'published' | 'no-standard'
}

/** What the protocol says about going on: support for the clinician who decides, not a decision. */
export interface ContinuationAdvice extends Answer {
  /** Id of the protocol. */
  readonly protocol: string
  /** Safety first. */
  readonly safety: SafetyStanding
  /** See {@link ContinuationStep}. */
  readonly advice: ContinuationStep
  /** The decision point reached last. */
  readonly decision?: ReachedDecision
  /** What the protocol says there, apart from safety. Absent where no group can be told. */
  readonly course?: CourseAdvice
  /** What each scale says. */
  readonly judged: readonly JudgedScale[]
  /** Decision points still to come. */
  readonly coming: readonly ComingDecision[]
  /** What the protocol says about stopping and going on, in its own words. */
  readonly statements: readonly Statement[]
}
