import type { Checked, Jurisdiction, Review, SourceRef } from '../core'
import type { Confidence } from './model'

/** What an organization is. */
export type OrganizationKind = 'professional' | 'charity' | 'advocacy' | 'help-line' | 'program' | 'registry' | 'tracker' | 'administrator'

/** An organization that people or professionals may turn to. Being listed is no endorsement. */
export interface Organization {
  /** Stable id: `org-…`. */
  readonly id: string
  /** Name. */
  readonly name: string
  /** See {@link OrganizationKind}. */
  readonly kind: OrganizationKind
  /** What it does. */
  readonly does: string
  /** Site. */
  readonly url?: string
  /** Telephone, as printed. */
  readonly phone?: string
  /** `unknown` where nobody looked whether it is still active. */
  readonly activity: 'active' | 'legacy' | 'unknown'
  /** How the entry was checked; `recalled` entries may have no source. */
  readonly checked: Checked
  /** Where it was read. */
  readonly sources: readonly SourceRef[]
  /** When the record was last compared with its sources. */
  readonly review: Review
}

/** What a notice is for. */
export type NoticeKind = 'consent' | 'telehealth-consent' | 'privacy' | 'language-access' | 'money'

/** Something that patients have to be told, or have a right to. Not legal advice. */
export interface Notice {
  /** Stable id: `consent-…`, `notice-…`. */
  readonly id: string
  /** See {@link NoticeKind}. */
  readonly kind: NoticeKind
  /** Jurisdictions it is for. */
  readonly jurisdictions: readonly Jurisdiction[]
  /** What has to be said or given, in our own words. */
  readonly says: string
  /** When it applies; always when left out. */
  readonly when?: string
  /** See {@link Confidence}. */
  readonly confidence: Confidence
  /** Where it is stated. */
  readonly sources: readonly SourceRef[]
  /** When the record was last compared with its sources. */
  readonly review: Review
}

/** A program that takes over a part of the cost. */
export interface AssistanceProgram {
  /** Stable id: `aid-…`. */
  readonly id: string
  /** Name. */
  readonly name: string
  /** Who runs it. */
  readonly provider: string
  /** What it pays for. */
  readonly pays: 'drug' | 'monitoring' | 'sessions'
  /** What the person still pays each time, in whole minor units, where stated. */
  readonly patientPaysMinor?: number
  /** Most it pays a year, in whole minor units; `null` where a maximum exists and its amount is not known. */
  readonly annualMaximumMinor?: number | null
  /** The maximum of earlier terms, in whole minor units; never to be shown as current. */
  readonly earlierMaximumMinor?: number
  /** Share of the fee that remains with the person, 0 to 100, where the program splits it. */
  readonly patientSharePercent?: number
  /** ISO 4217 code of its amounts. */
  readonly currency: string
  /** Kinds of coverage that exclude a person. */
  readonly excludedCoverage: readonly ('medicare' | 'medicaid' | 'tricare' | 'department-of-defense' | 'va')[]
  /** States whose residents are excluded. */
  readonly excludedStates: readonly Jurisdiction[]
  /** Whether income is tested. */
  readonly incomeTest: 'yes' | 'no' | 'unknown'
  /** Terms in words. */
  readonly terms: string
  /** What is not known about it. */
  readonly unknown: readonly string[]
  /** See {@link Confidence}. */
  readonly confidence: Confidence
  /** Where it is stated. */
  readonly sources: readonly SourceRef[]
  /** When the record was last compared with its sources. */
  readonly review: Review
}
