import type { Answer } from '../core/answer'
import type { EvidenceTier } from '../core/evidence-grade'
import type { Drug, IsoDate, Jurisdiction, PartialDate, ReleaseForm, Route } from '../core/words'
import type { EvidenceBody, Effect, CitedText, RegulatoryEntry, UseCondition } from './model'

/**
 * Standing of a drug and route for one use with the authority that licenses medicines. `approved`: for this use. `off-label`: a product is authorized
 * there, but not for this use. `not-approved`: no license for it, or not yet on that day. `refused`: applied for and turned down. `investigational`:
 * there is no product but in trials. `unknown`: nothing is recorded for that place and day, which is never a no.
 */
export type Authorisation = 'approved' | 'off-label' | 'not-approved' | 'refused' | 'investigational' | 'unknown'

/**
 * Standing with whoever decides on payment. `recommended`: without further limits. `restricted`: for some of those for whom it is approved. `listed`: on a
 * list of what is paid for. `not-recommended`: decided against. `unknown`: no decision is recorded, or the appraisal ended without one.
 */
export type Reimbursement = 'recommended' | 'restricted' | 'not-recommended' | 'listed' | 'unknown'

/** What {@link regulatoryStatus} is asked. */
export interface RegulatoryQuestion {
  /** Drug. */
  readonly drug: Drug
  /** Route. */
  readonly route: Route
  /** Release form of an oral product, where it matters. */
  readonly release?: ReleaseForm | undefined
  /** Where. A part is read together with its whole: `GB-SCT` with `GB`. */
  readonly jurisdiction: Jurisdiction
  /** The day of interest. */
  readonly asOf: IsoDate
}

/** What is approved and paid for on a day. Approval, payment and evidence are three different things. */
export interface RegulatoryStatus extends Answer {
  /** Standing with the licensing authority. */
  readonly authorisation: Authorisation
  /** Standing with whoever decides on payment; absent where nothing is recorded. Where parts of the place decide (`GB-ENG`), `missing` asks for the part. */
  readonly reimbursement?: Reimbursement
  /** Since when the authorization, not the reimbursement, stands as it does, as far as recorded. */
  readonly since?: PartialDate
  /** Conditions under which it holds. */
  readonly conditions: readonly UseCondition[]
  /** What the product is expressly not for, or not shown to do. */
  readonly limitsOfUse: readonly string[]
  /** The entries that the answer rests on, with their wording: what decides each axis on that day, and what is remarked beside it. */
  readonly entries: readonly RegulatoryEntry[]
}

/** What {@link evidenceFor} is asked. */
export interface EvidenceQuestion {
  /** Drug. */
  readonly drug: Drug
  /** Route. */
  readonly route: Route
  /** Release form of an oral product, where it matters. */
  readonly release?: ReleaseForm | undefined
}

/** The evidence for one drug and route in one use. Numbers of another drug or route are never merged into it. */
export interface EvidenceAnswer extends Answer {
  /** Id of the indication. */
  readonly indication: string
  /**
   * Strongest tier among the bodies, `X` only where all of them are `X`; absent where none is on record. Bodies of one drug and route may be
   * graded apart, up to A beside X: read `bodies` for what each tier is about.
   */
  readonly tier?: EvidenceTier
  /** Graded bodies of evidence; several where single doses and courses, or different outcomes, are graded apart. Empty: none on record. */
  readonly bodies: readonly EvidenceBody[]
  /** Results of studies. */
  readonly effects: readonly Effect[]
  /** What is not shown or was refuted. */
  readonly notShown: readonly CitedText[]
}
