import type { Jurisdiction, Review, SourceRef } from '../core'
import type { Effect, Regimen } from './model'
import type { SafetyFigure } from './safety-model'

/** Id of a kind of care that a precaution calls for. */
export type PrecautionActionId = 'delay' | 'consult' | 'monitor-more' | 'lower-dose'

/** A kind of care that a precaution calls for, with what the word means here. */
export interface PrecautionAction {
  /** Stable id. */
  readonly id: PrecautionActionId
  /** The word. */
  readonly title: string
  /** What it means in this library. */
  readonly meaning: string
  /** The numbers in it. */
  readonly figures?: readonly SafetyFigure[]
  /** What the meaning rests on. */
  readonly sources: readonly SourceRef[]
  /** When it was reviewed. */
  readonly review: Review
}

/** One part of what is done about a subject of care. */
export interface PrecautionStep {
  /** Kind of care. */
  readonly action: PrecautionActionId
  /** Whether it is called for: always, on the condition that `text` names, or not for this alone. */
  readonly needed: 'always' | 'on-condition' | 'no'
  /** What is done, in words; where it is not needed, that it is not, and what takes its place. */
  readonly text: string
  /** Specialties to ask, where the source names them. */
  readonly whom?: readonly string[]
  /** Regimens it is for. */
  readonly regimens: readonly Regimen[]
  /** Where it comes from the label of a place other than the United States. */
  readonly jurisdictions?: readonly Jurisdiction[]
  /** The numbers in it. */
  readonly figures?: readonly SafetyFigure[]
  /** What it rests on. `convention`: a default of this library, never to be shown as a guideline. */
  readonly sources: readonly SourceRef[]
}

/** What is done about one subject of care: wait, ask, watch more, give less. */
export interface PrecautionTopic {
  /** Stable id. */
  readonly id: string
  /** The subject. */
  readonly title: string
  /** What is done, in the order delay, consult, monitor more, lower dose. */
  readonly steps: readonly PrecautionStep[]
  /** Screening rules whose finding leads here. */
  readonly rules: readonly string[]
  /** When it was reviewed. */
  readonly review: Review
}

/** What one side says where sources differ. */
export interface SourcePosition {
  /** What it says, in our words. */
  readonly says: string
  /** The numbers in it. */
  readonly figures?: readonly SafetyFigure[]
  /** Where it counts, when it is the label of a place. */
  readonly jurisdictions?: readonly Jurisdiction[]
  /** Where it stands. */
  readonly sources: readonly SourceRef[]
}

/** A point on which sources differ, and what this library makes of it. */
export interface SourceDisagreement {
  /** Stable id. */
  readonly id: string
  /** The point. */
  readonly point: string
  /** What each side says; two or more. */
  readonly positions: readonly SourcePosition[]
  /** What this library does with it. */
  readonly treatedAs: string
  /** Regimens it matters in. */
  readonly regimens: readonly Regimen[]
  /** Screening rules in which the choice shows. Empty: no rule; the choice shows in what is displayed. */
  readonly rules: readonly string[]
  /** What the choice rests on. */
  readonly sources: readonly SourceRef[]
  /** When it was reviewed. */
  readonly review: Review
}

/** How one finding of a urine drug test, or one property of such a test, is read. */
export interface UrineTestReading {
  /** Stable id. */
  readonly id: string
  /** Subject, for look-ups. */
  readonly about: 'screening-test' | 'confirmation' | 'detection-window' | 'result' | 'workplace-panel'
  /** The finding or property. */
  readonly finding: string
  /** What it means. */
  readonly meaning: string
  /** What is done, where the source says so. */
  readonly action?: string
  /** Substances that the test measures or covers, by name. */
  readonly analytes?: readonly string[]
  /** Ids of ingredients of which a false positive is described. The list is not complete. */
  readonly crossReactants?: readonly string[]
  /** The numbers in it. */
  readonly figures?: readonly SafetyFigure[]
  /** Screening rules about it. Empty: no rule fires on it. */
  readonly rules: readonly string[]
  /** Where it stands. */
  readonly sources: readonly SourceRef[]
  /** When it was reviewed. */
  readonly review: Review
}

/** A sign that the medicine is used otherwise than directed. */
export interface AberrantUseIndicator {
  /** Stable id; that of its screening rule where there is one. */
  readonly id: string
  /** The signs, in words. */
  readonly signs: readonly string[]
  /** How much it weighs in each regimen. A regimen left out does not use it. */
  readonly effect: Readonly<Partial<Record<Regimen, Effect>>>
  /** Screening rule that finds it in a patient's data. Absent: a clinician has to see it, and no rule fires. */
  readonly rule?: string
  /** What has to be known to use it. */
  readonly note?: string
  /** Where it stands. */
  readonly sources: readonly SourceRef[]
  /** When it was reviewed. */
  readonly review: Review
}

/** An instrument for side effects or for a risk of repeated use. */
export interface SafetyTool {
  /** Stable id. */
  readonly id: string
  /** Its name. */
  readonly name: string
  /** What it is for. */
  readonly use: string
  /** Its forms, where it has several. */
  readonly forms?: readonly string[]
  /** Number of items, where the source says so. */
  readonly items?: number
  /** Lowest and highest total, where the source says so. */
  readonly range?: { readonly low: number; readonly high: number }
  /** How far it was tested, and what it cannot do. */
  readonly limits: string
  /** Screening rules that use its score. */
  readonly rules: readonly string[]
  /** Where it stands. */
  readonly sources: readonly SourceRef[]
  /** When it was reviewed. */
  readonly review: Review
}
