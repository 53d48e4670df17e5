import type { Answer, Drug, EffectiveDated, IsoDate, Jurisdiction, PartialDate, Review, Route, Setting, SourceRef } from '../core'

/** How far a fact about access can be relied on: `A` official source read; `B` official source relayed by another page, or an official source recalled; `C` commercial or journalistic page only. */
export type Confidence = 'A' | 'B' | 'C'

/** A statement with its own sources. */
export interface CitedText {
  /** In words. */
  readonly text: string
  /** See {@link Confidence}. */
  readonly confidence: Confidence
  /** Where it is stated. */
  readonly sources: readonly SourceRef[]
}

/** Whether a setting gives a drug by a route. `conditional` and the two before it carry a `note` where the source names the condition. */
export type Availability = 'yes' | 'sometimes' | 'rare' | 'conditional' | 'no' | 'not-applicable'

/** How far a setting gives a drug by some routes. */
export interface RouteAvailability {
  /** Drug. */
  readonly drug: Drug
  /** Routes that it is about. */
  readonly routes: readonly Route[]
  /** See {@link Availability}. */
  readonly availability: Availability
  /** The condition, in words: "only if REMS-certified". */
  readonly note?: string
}

/** Who watches a session, from most to least. */
export type SupervisionLevel = 'continuous-professional' | 'on-site-intermittent' | 'remote-live' | 'remote-async'

/** What a person may need from a setting. */
export type SettingNeed =
  | 'approved-product'
  | 'insurance'
  | 'free-or-low-cost'
  | 'no-travel'
  | 'continuous-monitoring'
  | 'emergency-care'
  | 'psychotherapy'
  | 'psychiatric-continuity'
  | 'peer-support'
  | 'fast-start'

/** How well a setting serves rural people. */
export interface RuralAccess {
  /** How easily they reach it. */
  readonly reach: 'low' | 'low-to-medium' | 'medium' | 'high' | 'neutral' | 'not-applicable'
  /** How soon help comes when a session goes wrong, where the source says so. */
  readonly rescue?: 'low'
  /** In words. */
  readonly note?: string
}

/** How long people wait. No reliable source publishes waiting times, so most entries are `unknown`. */
export type Wait =
  /** Not known, with the reason in words. */
  | { readonly kind: 'unknown'; readonly reason: string }
  /** One figure that a source reports. */
  | {
      readonly kind: 'reported'
      /** What is waited for. */
      readonly what: string
      /** Median wait, days. */
      readonly medianDays: number
      /** How far the figure can be relied on. */
      readonly confidence: Confidence
      /** Where it is stated. */
      readonly sources: readonly SourceRef[]
    }

/** A way to reach ketamine or esketamine care. */
export interface CareSetting {
  /** Stable id, kebab-case. */
  readonly id: string
  /** Name. */
  readonly name: string
  /** What it is. */
  readonly summary: string
  /** Where in the library's word list doses are given there. */
  readonly settings: readonly Setting[]
  /** Jurisdictions for which the entry was written. */
  readonly jurisdictions: readonly Jurisdiction[]
  /** Which drugs are given there by which routes. A drug and route that none of them names was not researched. */
  readonly routes: readonly RouteAvailability[]
  /** Most and least supervision found. */
  readonly supervision: { readonly most: SupervisionLevel; readonly least: SupervisionLevel; readonly note?: string }
  /** Who qualifies. */
  readonly whoQualifies: string
  /** What speaks for it. */
  readonly advantages: readonly string[]
  /** What speaks against it. */
  readonly limits: readonly string[]
  /** The legal constraint in words. */
  readonly legalConstraint: string
  /** Topics of rules without which the setting cannot work as described; `findCareSettings` looks at their dates. */
  readonly dependsOn?: readonly RegulationTopic[]
  /** See {@link RuralAccess}. */
  readonly rural: RuralAccess
  /** Who can sanction the provider. */
  readonly oversight: readonly string[]
  /** Needs it can serve. An editorial reading of `advantages`. */
  readonly serves: readonly SettingNeed[]
  /** How it charges. */
  readonly priceBasis: string
  /** Ids of prices that belong to it. */
  readonly prices: readonly string[]
  /** Billing codes that belong to it. */
  readonly codes: readonly string[]
  /** Whether such settings are rare. Absent: not said. */
  readonly rarity?: 'rare' | 'very-rare'
  /** See {@link Wait}. */
  readonly wait: readonly Wait[]
  /** Further facts, each with its sources. */
  readonly facts: readonly CitedText[]
  /** How far the record can be relied on, see {@link Confidence}. */
  readonly confidence: Confidence
  /** Where it is described. */
  readonly sources: readonly SourceRef[]
  /** When the record was last compared with its sources. */
  readonly review: Review
}

/** What a price pays for. */
export type PriceService =
  | 'evaluation'
  | 'session'
  | 'drug'
  | 'monitoring'
  | 'course'
  | 'program'
  | 'psychotherapy'
  | 'group-session'
  | 'retreat'
  | 'supply'

/** What one price buys. */
export type PriceUnit = 'session' | 'course' | 'month' | 'fill' | 'dose' | 'device' | 'evaluation' | 'hour' | 'person' | 'bottle' | 'year'

/** An amount as found: a single figure, or a range, in whole minor units. Any part the source does not state is absent. */
export interface PriceAmount {
  /** Lowest found. */
  readonly lowMinor?: number
  /** The usual one, or the only one. */
  readonly typicalMinor?: number
  /** Highest commonly found. */
  readonly highMinor?: number
  /** Highest found at all, where the source calls it rare. Not part of the range that estimates use. */
  readonly rareHighMinor?: number
  /** What `typicalMinor` is: of many prices the `median` or `mean`, a `single` price, an `estimate` of the source, or `derived` from other figures. */
  readonly typicalIs?: 'median' | 'mean' | 'single' | 'estimate' | 'derived'
}

/** An amount that depends on who pays. These are not a range. */
export interface PriceVariant {
  /** Stable id inside the price: `general`, `concession`. */
  readonly id: string
  /** Whom it is for. */
  readonly label: string
  /** Whole minor units. */
  readonly amountMinor: number
  /** When this variant holds, where it changed. */
  readonly effective?: EffectiveDated
  /** Sources of its own, where they differ from those of the price. */
  readonly sources?: readonly SourceRef[]
}

/** When a price was seen. An observation is not a period of validity. */
export interface Observed {
  /** Earliest observation; absent where the source has no date. */
  readonly from?: PartialDate
  /** Latest observation. */
  readonly through?: PartialDate
}

/** A price that someone asked or paid, as found. It is never a quote. */
export interface Price {
  /** Stable id, `price-…`. */
  readonly id: string
  /** What it is for, in words. */
  readonly label: string
  /** See {@link PriceService}. */
  readonly service: PriceService
  /** See {@link PriceUnit}. */
  readonly unit: PriceUnit
  /** Drug, where the price is about one. */
  readonly drug?: Drug
  /** Routes it applies to, where it is about one. */
  readonly routes?: readonly Route[]
  /** `true`: what plans pay for it, not a charge to a person. */
  readonly isPlanPayment?: boolean
  /** ISO 4217 code of every amount in the record. */
  readonly currency: string
  /** Country or subdivision. */
  readonly jurisdiction: Jurisdiction
  /** Place, where narrower: "New York City". */
  readonly place?: string
  /** The amount; absent where no source was found (`unknownBecause` then says why) or where it depends on the person (`variants`). */
  readonly amount?: PriceAmount
  /** Amounts by person. */
  readonly variants?: readonly PriceVariant[]
  /** Why there is no amount. Such a price stays unknown until the caller supplies it. */
  readonly unknownBecause?: string
  /** See {@link Observed}. */
  readonly observed: Observed
  /** What the amount includes, as far as the source says. */
  readonly includes: readonly string[]
  /** What it leaves out, as far as the source says. */
  readonly excludes: readonly string[]
  /** Fees that come on top of it, in whole minor units of its currency. Estimates name them and do not add them. */
  readonly surcharges?: readonly { readonly label: string; readonly amountMinor: number }[]
  /** Other amounts in print for the same thing, with who prints them. Not used by estimates. */
  readonly alternatives?: readonly { readonly amountMinor: number; readonly note: string; readonly sources: readonly SourceRef[] }[]
  /** What a reader should know. */
  readonly note?: string
  /** See {@link Confidence}. */
  readonly confidence: Confidence
  /** Where it was found. */
  readonly sources: readonly SourceRef[]
  /** When the record was last compared with its sources. */
  readonly review: Review
}

/** System of a billing code. */
export type BillingSystem = 'hcpcs' | 'cpt' | 'modifier' | 'ndc' | 'place-of-service' | 'revenue'

/** What a payer pays for a code during a time. */
export interface CodeAmount extends EffectiveDated {
  /** Payer. */
  readonly payer: 'medicare'
  /** Which amount: national, non-facility, before geographic adjustment. */
  readonly basis: string
  /** Whole minor units; the lower end where the source gives a range. */
  readonly amountMinor: number
  /** The upper end, where the source gives a range. */
  readonly highMinor?: number
  /** ISO 4217 code. */
  readonly currency: string
  /** How sure it is. `unconfirmed`: not seen in the payer's own look-up. */
  readonly status: 'confirmed' | 'unconfirmed'
  /** Other amounts in print, with who prints them. */
  readonly alternatives?: readonly { readonly amountMinor: number; readonly note: string; readonly sources: readonly SourceRef[] }[]
  /** Why this one is used. */
  readonly note?: string
  /** See {@link Confidence}. */
  readonly confidence: Confidence
  /** Where it is stated. */
  readonly sources: readonly SourceRef[]
}

/** A code used on claims. CPT descriptors are never carried: `gloss` is our own. */
export interface BillingCode {
  /** The code. */
  readonly code: string
  /** See {@link BillingSystem}. */
  readonly system: BillingSystem
  /** What it stands for, in our own words. */
  readonly gloss: string
  /** What one unit is. */
  readonly unit: string
  /** `true`: it names a drug, or a pack of one, and no visit. */
  readonly isDrug?: boolean
  /** When the code may be used; empty where the source gives no date. */
  readonly effective: EffectiveDated
  /** Code that it replaced. */
  readonly replaces?: string
  /** Code that replaced it. */
  readonly replacedBy?: string
  /** Smallest and largest esketamine dose it covers, in mg; `above` is not included, `through` is. */
  readonly esketamineMg?: { readonly above: number; readonly through?: number }
  /** Codes that must not stand on the same claim. */
  readonly neverWith?: readonly string[]
  /** Codes that must not stand on the same claim for the same drug. */
  readonly neverWithForSameDrug?: readonly string[]
  /** Codes of a visit, a place or telehealth that must not stand on the same claim for the visit that this code is for. */
  readonly neverWithForSameVisit?: readonly string[]
  /** Whom it is for, where it is for new or established patients alone. */
  readonly forPatients?: 'new' | 'established'
  /** Payers that use it, as far as stated. */
  readonly usedBy?: readonly string[]
  /** Payers that never pay it. */
  readonly neverPaidBy?: readonly string[]
  /** What payers pay. */
  readonly amounts: readonly CodeAmount[]
  /** Rules and warnings. */
  readonly notes: readonly CitedText[]
  /** See {@link Confidence}. */
  readonly confidence: Confidence
  /** Where it is stated. */
  readonly sources: readonly SourceRef[]
  /** When the record was last compared with its sources. */
  readonly review: Review
}

/** Subject of a rule. */
export type RegulationTopic =
  | 'approval'
  | 'scheduling'
  | 'telehealth-prescribing'
  | 'compounding'
  | 'rems'
  | 'payment'
  | 'clinic-rules'
  | 'scope-of-practice'
  | 'consumer-protection'
  | 'nondiscrimination'
  | 'decision-support'

/**
 * Where a rule stands. `proposed`: published for comment. `pending`: adopted, not yet in force. `advisory`: an alert, an opinion or a report of
 * what an authority does; it binds nobody and is listed with the rules in force. `not-adopted`: introduced, not shown as law; never in force.
 */
export type RegulationStatus = 'proposed' | 'pending' | 'in-force' | 'ended' | 'advisory' | 'not-adopted'

/** A rule, or an official act that changed one, with its dates. */
export interface Regulation {
  /** Stable id. */
  readonly id: string
  /** Jurisdiction it binds. */
  readonly jurisdiction: Jurisdiction
  /** See {@link RegulationTopic}. */
  readonly topic: RegulationTopic
  /** Short title. */
  readonly title: string
  /** What it says, in words. */
  readonly summary: string
  /** See {@link RegulationStatus}; what the dates say about a day goes before it. */
  readonly status: RegulationStatus
  /** When it holds. */
  readonly effective: EffectiveDated
  /** Day of publication or proposal, where that is another day. */
  readonly publishedOn?: PartialDate
  /** For rules on prescribing a controlled substance by telehealth: what it does to a ketamine prescription without an in-person evaluation. */
  readonly telehealth?: 'permits-with-conditions' | 'requires-in-person' | 'no-state-bar' | 'follows-federal'
  /** For a rule that asks for an evaluation in person: within how many months before the prescription. Absent: once is enough. */
  readonly inPersonWithinMonths?: number
  /** What has to be looked at again before each release. */
  readonly recheck?: string
  /** See {@link Confidence}. */
  readonly confidence: Confidence
  /** Where it is stated. */
  readonly sources: readonly SourceRef[]
  /** When the record was last compared with its sources. */
  readonly review: Review
}

/** The day a question is about. */
export interface AsOfOption {
  /** The day whose facts count. */
  readonly asOf: IsoDate
}

/** A question about rules. */
export interface RegulationsInput {
  /** A country, a state or other subdivision, or `EU`. Rules of the whole are read with those of the part. */
  readonly jurisdiction: Jurisdiction
  /** Subject; every subject when left out. */
  readonly topic?: RegulationTopic | undefined
  /** The day asked about. */
  readonly asOf: IsoDate
  /** Last day of the period planned for. A rule that ends before it, or starts by then, is a finding. Default: 90 days after `asOf`. */
  readonly through?: IsoDate | undefined
}

/** Rules of a jurisdiction on a day. */
export interface RegulationsAnswer extends Answer {
  /** Rules in force that day, and what is `advisory` by its `status`. */
  readonly inForce: readonly Regulation[]
  /** Rules whose dates are not known well enough to decide it. */
  readonly undecided: readonly Regulation[]
  /** Not in force yet: proposals published by that day, and rules that start after it, even those published in between. */
  readonly ahead: readonly Regulation[]
  /** The jurisdiction asked about and the country it belongs to, where nothing was researched on them. Silence there is not permission. */
  readonly notResearched: readonly Jurisdiction[]
}

/** A question about prescribing ketamine by telehealth. */
export interface TelehealthInput {
  /** Where the person is at the time of the visit: `US` or a state, such as `US-AL`. Of other countries nothing is known here, and the answer is `unknown`. */
  readonly jurisdiction: Jurisdiction
  /** The day asked about. */
  readonly asOf: IsoDate
  /** Last day of the period planned for. Default: 90 days after `asOf`. */
  readonly through?: IsoDate | undefined
  /** Day of the last evaluation in person by this prescriber. Left out: unknown, never taken for one. */
  readonly inPersonOn?: IsoDate | undefined
}

/** Whether ketamine may be prescribed by telehealth. Not legal advice. */
export interface TelehealthStatus extends Answer {
  /** Both levels together. `unknown` wherever a level was not researched. */
  readonly status: 'permitted-with-conditions' | 'in-person-required' | 'unknown'
  /** Federal level. */
  readonly federal: 'permitted-with-conditions' | 'in-person-required' | 'unknown'
  /** State level; `not-asked` for the United States as a whole, `unknown` where the dates of a rule do not tell whether it held that day. */
  readonly state: 'follows-federal' | 'in-person-required' | 'unknown' | 'not-researched' | 'not-asked'
  /** Last day of the federal rule that permits it, where one is known. */
  readonly federalThrough?: IsoDate
  /** Ids of the rules behind it. */
  readonly rules: readonly string[]
}

/** What kind of setting is looked for. */
export interface FindCareSettingsInput {
  /** Drug. */
  readonly drug?: Drug | undefined
  /** Route. */
  readonly route?: Route | undefined
  /** Where the person is: a country or a subdivision. */
  readonly jurisdiction: Jurisdiction
  /** The day whose rules count. */
  readonly asOf: IsoDate
  /** `true` puts settings that rural people reach badly last and says so. */
  readonly rural?: boolean | undefined
  /** What the person needs; a setting that serves not all of them is left out, with the reason. */
  readonly needs?: readonly SettingNeed[] | undefined
}

/** One setting in an answer of `findCareSettings`. */
export interface CareSettingMatch {
  /** Setting id. */
  readonly setting: string
  /** `fits`; `conditional`: only if a named condition holds; `not-researched`: described for other countries, drugs or routes only; `excluded`: not for this question. */
  readonly fit: 'fits' | 'conditional' | 'not-researched' | 'excluded'
  /** Availability of drug and route there, where asked. */
  readonly availability?: Availability
  /** Why, in words. */
  readonly reasons: readonly string[]
}

/** Settings that fit, and why the others do not. */
export interface CareSettingSearch extends Answer {
  /** Every setting of the catalog: those that fit first, then conditional, not researched, excluded; inside each by id, with `rural` by how well rural people reach it first. */
  readonly matches: readonly CareSettingMatch[]
}

/** A billing code seen on a day. */
export interface BillingCodeAnswer extends Answer {
  /** The record. */
  readonly code: BillingCode
  /** Whether it may be used that day, by its dates alone. `undated`: the source gives none. `unknown`: they are not exact enough for that day. */
  readonly status: 'in-force' | 'not-yet' | 'ended' | 'undated' | 'unknown'
  /** What payers pay that day. */
  readonly amounts: readonly CodeAmount[]
  /** The code to use instead, where it ended or is not in force yet. */
  readonly useInstead?: string
}
