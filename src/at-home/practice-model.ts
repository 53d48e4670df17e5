import type { Answer } from '../core/answer'
import type { Condition } from '../core/condition/model'
import type { SourceRef } from '../core/source'
import type { IsoDate, Jurisdiction, PartialDate } from '../core/words'
import type { HomeFormulation } from './model'

/** A number that a source states. It describes what was done or counted; none of them is advice, and a dose among them is never a dose to take. */
export interface PracticeFigure {
  /** Stable id inside its record, kebab-case. */
  readonly id: string
  /** What the number is, in words. */
  readonly label: string
  /** The number; the lower end where the source gives a range. */
  readonly value: number
  /** The upper end where the source gives a range, in the same unit. */
  readonly upTo?: number
  /** Unit: `people`, `%`, `mg`, `mmHg`, `minutes`, `a week`. */
  readonly unit: string
  /** How the source bounds it; exact where left out. */
  readonly bound?: 'about' | 'below' | 'above' | 'at-most' | 'at-least'
}

/** What one published home program did, as its own source describes it. A description of practice, not a standard. */
export interface HomeProgram {
  /** Stable id, such as `prog-hull-2022`. */
  readonly id: string
  /** Name for professionals. */
  readonly title: string
  /** `cohort`: patients of a program, followed or looked up, without controls; `trial`: randomized; `practice`: rules that a program prints for its patients or prescribers. */
  readonly kind: 'cohort' | 'trial' | 'practice'
  /** When it was published, where the source says so. */
  readonly published?: PartialDate
  /** Forms of the medicine that it used; left out where the source names none. Never SPRAVATO. */
  readonly formulations?: readonly HomeFormulation[]
  /** Who was in it. */
  readonly population: string
  /** How the person was watched over. */
  readonly supervision: string
  /** What was given, how often and for how long, and limits the program set. */
  readonly dosing: string
  /** What was reported about harm and benefit; left out where the source reports nothing. */
  readonly findings?: string
  /** The numbers of all of this. */
  readonly figures: readonly PracticeFigure[]
  /** What a reader has to know before believing it. */
  readonly cautions: readonly string[]
  /** Where it is stated. */
  readonly sources: readonly SourceRef[]
}

/** How a body stands to dosing at home. `accepts-some`: some forms under conditions; `accepts`: in the community without much monitoring; `silent`: it rules on something else, such as the prescription. */
export type HomeStance = 'advises-against' | 'warns' | 'prefers-site' | 'accepts-some' | 'accepts' | 'silent'

/** What a regulator, a professional body or a rule says about dosing at home. */
export interface HomePosition {
  /** Stable id, such as `body-fda-2023`. */
  readonly id: string
  /** Who says it. */
  readonly body: string
  /** Kind of body. */
  readonly kind: 'regulator' | 'professional-body' | 'rule'
  /** Where it speaks. */
  readonly jurisdiction: Jurisdiction
  /** When it was said, or the first day of a rule. */
  readonly from: PartialDate
  /** Last day of a rule that ends. */
  readonly through?: IsoDate
  /** Forms of the medicine that it speaks of; left out where it speaks of ketamine in any form. Never SPRAVATO. */
  readonly formulations?: readonly HomeFormulation[]
  /** How it stands to dosing at home. */
  readonly stance: HomeStance
  /** What it says. */
  readonly text: string
  /** What it reports about harm; left out where it reports nothing. */
  readonly findings?: string
  /** The numbers of all of this. */
  readonly figures: readonly PracticeFigure[]
  /** Where it is stated. */
  readonly sources: readonly SourceRef[]
}

/** A case or a count of cases that the checklist has learned from. */
export interface SafetyLesson {
  /** Stable id, such as `case-swallowed`. */
  readonly id: string
  /** One person, or many counted. */
  readonly kind: 'case' | 'data'
  /** `established`: found by an authority or counted; `reported`: told in a journal or by a regulator; `alleged`: claimed in a lawsuit and not proven. */
  readonly standing: 'established' | 'reported' | 'alleged'
  /** What happened. An allegation is told as one. */
  readonly fact: string
  /** What follows for a home program. */
  readonly lesson: string
  /** Checklist items that carry the lesson. */
  readonly items: readonly string[]
  /** The numbers of all of this. */
  readonly figures: readonly PracticeFigure[]
  /** Where it is stated. */
  readonly sources: readonly SourceRef[]
}

/** Where a limit of a reading comes from, and what this library makes of it. Sources disagree, and some limits in circulation are false. */
export interface ReadingNote {
  /** Stable id, such as `bpn-160-100`. */
  readonly id: string
  /** What is measured. */
  readonly reading: 'blood-pressure' | 'oxygen'
  /** The limit, in words. */
  readonly threshold: string
  /** Its numbers. */
  readonly figures: readonly PracticeFigure[]
  /** Where it comes from. */
  readonly origin: string
  /** What this library uses it for. */
  readonly use: string
  /** Where it is stated. */
  readonly sources: readonly SourceRef[]
}

/** A sign that a home program as a whole, not one patient, needs a look. */
export interface ProgramSignal {
  /** Stable id, such as `sig-no-blood-pressure`. */
  readonly id: string
  /** The signal with its threshold, for professionals. */
  readonly title: string
  /** When it shows. Names the fields of {@link ProgramCounts}. */
  readonly when: Condition
  /** Whether the threshold is this library's own. */
  readonly default: boolean
  /** Where it is stated. */
  readonly sources: readonly SourceRef[]
}

/** What a program counted in one period. What is left out is unknown. */
export interface ProgramCounts {
  /** Sessions held, 0 to 10 million. */
  readonly sessions?: number | undefined
  /** Of these, sessions without any blood pressure sent in, 0 to `sessions`. */
  readonly sessionsWithoutBloodPressure?: number | undefined
  /** Of these, sessions in which nobody confirmed that the sitter was there, 0 to `sessions`. */
  readonly sessionsWithoutSitterConfirmation?: number | undefined
  /** Supplies sent to patients whose required visit was overdue, 0 to 10 million. */
  readonly suppliesDespiteOverdueVisit?: number | undefined
  /** Median of the units used or supplied per patient in 30 days, 0 to 1000. */
  readonly medianUnitsPer30Days?: number | undefined
  /** Units ordered per patient in 30 days, 0 to 1000. */
  readonly orderedUnitsPer30Days?: number | undefined
  /** Serious adverse events that the program knows of, 0 to 10 million. */
  readonly seriousAdverseEvents?: number | undefined
  /** Of these, events not reported to MedWatch, 0 to `seriousAdverseEvents`. */
  readonly seriousAdverseEventsNotReported?: number | undefined
}

/** What {@link assessProgram} answers. */
export interface ProgramAssessment extends Answer {
  /** `signals`: at least one shows. `no-signals`: none of the five does. `insufficient-data`: none of those that could be judged does, and others could not. */
  readonly result: 'signals' | 'no-signals' | 'insufficient-data'
  /** Ids of the signals that show. */
  readonly signals: readonly string[]
  /** Ids of the signals that could not be judged. */
  readonly unknown: readonly string[]
}

/** What {@link findHomePractice} looks for. */
export interface HomePracticeQuery {
  /** The day of interest: what was published after it is left out, and a rule that ended before it too. */
  readonly asOf: IsoDate
  /** Form of the medicine; any where left out. */
  readonly formulation?: HomeFormulation | undefined
  /** Where the person is. Asking for a part, such as `US-CO`, also finds what speaks for the whole. Any where left out. */
  readonly jurisdiction?: Jurisdiction | undefined
}

/** What {@link findHomePractice} answers. */
export interface HomePractice extends Answer {
  /** Programs, in the order of the catalog, which is no ranking. They bind nobody, so the jurisdiction leaves none out. */
  readonly programs: readonly HomeProgram[]
  /** Positions and rules, in the order of the catalog. */
  readonly positions: readonly HomePosition[]
  /** What does not fit, and why. */
  readonly leftOut: readonly { readonly id: string; readonly reason: 'later' | 'ended' | 'other-formulation' | 'other-jurisdiction' }[]
}
