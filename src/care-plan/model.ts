import type { BenefitDesign } from '../access'
import type { Checklist, RequiredSupervision } from '../at-home'
import type { Answer, Finding, Instant, Intended, IsoDate, Jurisdiction, Locale, Missing, Money, Patient } from '../core'
import type { ComposedDisclaimers } from '../disclaimers'
import type { RegulatoryStatus } from '../indications'
import type {
  CourseInput,
  CoursePlan,
  DoseAnswer,
  DoseInput,
  InfusionInput,
  InfusionPlan,
  MonitoringTimeline,
  ProtocolId,
} from '../protocols'
import type { Screening } from '../screening'
import type { CareCosts } from './cost-model'

/** What is wished for the course. */
export interface CareWishes {
  /** First day on which treatment could start, from 1900-01-01 to 2199-12-31. Without it no course is dated. */
  readonly start?: IsoDate | undefined
  /** Clock time of the sessions, `HH:MM`. Without it no session has a time. */
  readonly at?: string | undefined
  /** Days of the week with sessions, 1 Monday to 7 Sunday. */
  readonly weekdays?: readonly number[] | undefined
  /** Days without sessions. */
  readonly unavailable?: readonly IsoDate[] | undefined
}

/**
 * What a clinician chose where the text of a protocol leaves a choice. All of it is optional: what is left out is asked for in `missing`, or the
 * first that is published is taken and the plan says so. A plan begins with the first session, so no phase is chosen, nor a step that the text
 * itself gives to that session. The minutes of an infusion are whole, since monitoring counts from its end.
 */
export interface ProtocolChoices
  extends Pick<CourseInput, 'course' | 'schedules' | 'through'>,
    Pick<DoseInput, 'step' | 'chosenDoseMg' | 'chosenRateMgPerHour' | 'weightBasis' | 'formulation' | 'localMaximumMg'>,
    Pick<InfusionInput, 'overMinutes'> {}

/** The product and bag that the site uses for infusions. */
export interface InfusionSetUp {
  /** Concentration of the vial, mg/mL, above 0 to 200. */
  readonly concentrationMgPerMl: number
  /** Volume in the bag or syringe, drug included, mL, above 0 to 5000. */
  readonly totalVolumeMl?: number | undefined
}

/** What a first conversation brings together. Everything but the patient and the indication is optional. */
export interface Intake {
  /** The patient. */
  readonly patient: Patient
  /** Id of the indication. */
  readonly indication: string
  /** Where the patient is treated. `US` when left out, and the answer says so. */
  readonly jurisdiction?: Jurisdiction | undefined
  /** What is wished for the course. */
  readonly wishes?: CareWishes | undefined
  /** The person's benefits; without them costs are those of a person who pays alone. */
  readonly benefits?: BenefitDesign | undefined
  /** Whether the plan covers a protocol, by its id, where that is known. */
  readonly covered?: Readonly<Record<string, boolean>> | undefined
  /** Own price of one dosing session by protocol id: it goes before the library's and fills what is unknown. */
  readonly sessionPrices?: Readonly<Record<string, Money>> | undefined
  /** The product and bag that the site uses for infusions. */
  readonly infusion?: InfusionSetUp | undefined
  /** What a clinician chose where a protocol leaves a choice, by its id. */
  readonly choices?: Readonly<Record<string, ProtocolChoices>> | undefined
}

/** How things stand with one way of treatment: it may be considered, with care or without; it has to wait; it is barred; or too little is known. */
export type Standing = 'possible' | 'possible-with-precautions' | 'wait' | 'not-possible' | 'undecided'

/**
 * What stands behind a protocol in this jurisdiction on this day.
 *
 * - `on-label`: it is the label of a product that is approved here for this use.
 * - `guideline`: no label, named by a national guideline, however strong that calls the evidence; `for` gives its reason.
 * - `trials`: at least one controlled trial, no guideline.
 * - `open-or-practice`: small, open or conflicting studies, or the practice of one service.
 * - `no-standard`: no usable evidence for this protocol.
 * - `not-available`: its product is not authorized here on this day, or is used inside trials only.
 * - `against`: its controlled trial showed no benefit.
 */
export type Support = 'on-label' | 'guideline' | 'trials' | 'open-or-practice' | 'no-standard' | 'not-available' | 'against'

/** Candidates with the same support. */
export interface CandidateGroup {
  /** See {@link Support}. */
  readonly support: Support
  /** Heading, for professionals. */
  readonly title: string
  /** Ids of the protocols, those that may be considered first. */
  readonly protocols: readonly string[]
}

/** One way of treatment for this intake, with what speaks for and against it. */
export interface Candidate {
  /** Id of the protocol. */
  readonly protocol: ProtocolId
  /** Name of the protocol. */
  readonly name: string
  /** Drug, route and setting. */
  readonly intended: Intended
  /** What stands behind the protocol, whoever the patient is. */
  readonly support: Support
  /** How things stand. */
  readonly standing: Standing
  /** What speaks for it, in words. */
  readonly for: readonly string[]
  /** What speaks against it, in words. */
  readonly against: readonly string[]
  /** What is approved and paid for. */
  readonly regulatory: RegulatoryStatus
  /** The screening behind the standing. */
  readonly screening: Screening
  /** Dose of the first session, where the standing allows to look at one. Without a start it is told too, by the age on the day of the plan. */
  readonly dose?: DoseAnswer
  /** How that dose is drawn up and run, where the site said what it uses. */
  readonly infusion?: InfusionPlan
  /** The dated course, where a start was given. */
  readonly course?: CoursePlan
  /** Monitoring of the first session, where a clock time was given. */
  readonly monitoring?: MonitoringTimeline
}

/** A protocol that is cited for the indication and could not be judged. */
export interface LeftOut {
  /** Id of the protocol. */
  readonly protocol: string
  /** Name of the protocol. */
  readonly name: string
  /** Why, in words. */
  readonly reason: string
}

/** Whether treatment at home may be considered, and the checklist or the reasons. */
export interface HomeCare {
  /** How things stand. */
  readonly standing: Standing
  /** The screening behind it, for compounded ketamine under the tongue. */
  readonly screening: Screening
  /** Supervision that a first session would need, by this library's own policy. Its `missing` names facts, not fields of the intake. */
  readonly supervision: RequiredSupervision
  /** What speaks against it, what has to be settled first, and what asks for more supervision. */
  readonly reasons: readonly Finding[]
  /** Checklist of the hour before a first session, where home care may be considered. */
  readonly checklist?: Checklist
}

/** A care plan for one intake: support for the people who decide, not a decision. */
export interface CarePlan extends Answer {
  /** Id and name of the indication. */
  readonly indication: { readonly id: string; readonly name: string }
  /** Where. */
  readonly jurisdiction: Jurisdiction
  /**
   * Ways of treatment that cited protocols describe for this indication: firmest support first, then those that may be considered first. The
   * order says nothing about which suits this patient.
   */
  readonly candidates: readonly Candidate[]
  /** The same in groups by support, so that the few that matter can be shown first. */
  readonly groups: readonly CandidateGroup[]
  /** Protocols for this indication that could not be judged, with the reason. */
  readonly leftOut: readonly LeftOut[]
  /**
   * What would change or complete the plan, by the field of the intake that answers it; a path of the patient stands without `patient.`.
   * The parts of a candidate name their own inputs: its course asks for `through`, the plan for `choices.spravato-trd-us.through`.
   */
  readonly missing: readonly Missing[]
  /** What they would cost. Absent where no candidate may be considered. */
  readonly costs?: CareCosts
  /** Treatment at home. */
  readonly home: HomeCare
  /**
   * Notices for a clinician's screen that shows the plan. A page for patients needs its own, see `composeDisclaimers`. A notice with a token
   * that the plan has no value for, such as the clinic's telephone number, is left out and named in `unfilled`.
   */
  readonly disclaimers: ComposedDisclaimers
}

/** Options of {@link planCare}. */
export interface CarePlanOptions {
  /** The day whose knowledge counts, `2026-12-01`. */
  readonly asOf: IsoDate
  /** IANA name of the zone of the place of treatment, such as `America/Denver`. */
  readonly timeZone: string
  /** The moment of planning, for windows and ages: `2026-12-01T09:00:00-07:00`. Give it in the offset of the patient's place: days are counted in that offset. */
  readonly now?: Instant | undefined
  /** Language of the notices and of the checklist for home; `en` when left out. Reasons and questions are English, for professionals. */
  readonly locale?: Locale | undefined
  /** Keep paths and outcomes in reasons, and drop the patient's values. Doses stay, with the weight that they were computed for. */
  readonly redact?: boolean | undefined
}
