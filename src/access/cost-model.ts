import type { Answer, IsoDate, Money } from '../core'

/** What a plan takes before it pays, for one plan year. */
export interface YearlyLimit {
  /** For one person, in whole minor units, 0 to 1,000,000,000,000. */
  readonly individualMinor: number
  /** For the family as a whole, in whole minor units, not below the amount for one person. */
  readonly familyMinor?: number | undefined
  /** Part of `individualMinor` that is used up already in the plan year of `asOf`, in whole minor units, not above it. Default 0; of an out-of-pocket maximum as much as of the deductible. */
  readonly individualMetMinor?: number | undefined
  /** Part of `familyMinor` that is used up already, by everyone, in whole minor units, not above it. Default: as much as the person's own; of an out-of-pocket maximum no less than of the deductible. */
  readonly familyMetMinor?: number | undefined
  /** `true`: only the family amount counts, whoever spent it. Default: whichever is reached first. */
  readonly aggregate?: boolean | undefined
}

/** A fixed amount for a part of a claim. */
export interface Copay {
  /** The part it is for: the drug, or the visit with its observation. */
  readonly part: 'drug' | 'visit'
  /** Whole minor units a claim, 0 or more. Never more than the part itself is charged. */
  readonly amountMinor: number
  /** `true`: instead of the deductible. `false`: once the deductible is met. */
  readonly beforeDeductible: boolean
}

/** How a plan and a person share a cost. */
export interface CostSharing {
  /** Deductible. Leave out for none. */
  readonly deductible?: YearlyLimit | undefined
  /** The person's share after the deductible in percent: 0, or 1 to 100. */
  readonly coinsurancePercent: number
  /** Copays in place of coinsurance for a part of a claim. */
  readonly copays?: readonly Copay[] | undefined
  /** Most that a person pays a plan year for covered care. Leave out where there is none (Original Medicare). */
  readonly outOfPocketMaximum?: YearlyLimit | undefined
}

/** Help from a manufacturer with the person's share of the drug. Never counted on a price of ketamine: no program for it was found. */
export interface SavingsProgram {
  /** Name, for the steps. */
  readonly name: string
  /** What the person still pays for the drug each time, in whole minor units, 0 or more. */
  readonly patientPaysMinor: number
  /** Most the program pays a calendar year, in whole minor units, 0 or more; `null` where it is not known: estimates then range from no help to full help. */
  readonly annualMaximumMinor: number | null
  /** Part of it that is used up already, in whole minor units, 0 to the maximum. Default 0. */
  readonly usedMinor?: number | undefined
  /** Whether what the program pays counts towards deductible and maximum. `false` is a copay accumulator. */
  readonly countsTowardLimits: boolean
  /**
   * With a copay maximizer: the drug share that the plan sets for each claim, in whole minor units, beside deductible and maximum. Neither it nor the
   * help counts towards a limit. Leave out where the plan has none.
   */
  readonly maximizerShareMinor?: number | undefined
}

/** A plan's design for one person. Parsed by `parseBenefits`. */
export interface BenefitDesign {
  /** Name, for the steps. */
  readonly name?: string | undefined
  /** What kind of coverage it is. Manufacturer help is for `commercial` alone. */
  readonly kind: 'commercial' | 'original-medicare' | 'medicare-advantage' | 'medicaid' | 'tricare' | 'va' | 'other'
  /** ISO 4217 code of every amount in the design. */
  readonly currency: string
  /** First day of each plan year, `MM-DD`. Default `01-01`. */
  readonly planYearStarts?: string | undefined
  /** In network. */
  readonly inNetwork: CostSharing
  /** Out of network; absent where the plan pays nothing there. */
  readonly outOfNetwork?: CostSharing | undefined
  /** Designs of later plan years, by the day on which they start. Without an entry the same design starts anew. */
  readonly laterYears?: readonly LaterYear[] | undefined
  /** A second policy that takes over the person's share: Medigap G pays coinsurance and not the Part B deductible. */
  readonly supplement?: Supplement | undefined
  /** Manufacturer help. */
  readonly savings?: SavingsProgram | undefined
}

/** A plan year whose design differs. */
export interface LaterYear {
  /** Its first day. */
  readonly from: IsoDate
  /** In network. */
  readonly inNetwork: CostSharing
  /** Out of network. */
  readonly outOfNetwork?: CostSharing | undefined
}

/** A policy that pays after the plan. */
export interface Supplement {
  /** Name, for the steps. */
  readonly name: string
  /** Whether it pays coinsurance and copays. */
  readonly paysCoinsurance: boolean
  /** Whether it pays the deductible. */
  readonly paysDeductible: boolean
}

/** A range of amounts from outside. */
export interface MoneyRange {
  /** Lowest. */
  readonly low: Money
  /** Usual one. */
  readonly typical?: Money | undefined
  /** Highest. */
  readonly high: Money
}

/** Something to be paid for. Give its price by exactly one of `price`, `code`, `amount` and `range`. */
export interface CostItem {
  /** Name, for rows and steps. Default: that of the price or code. */
  readonly label?: string | undefined
  /** Id of a price of the library, or of one that `prices` supplies. */
  readonly price?: string | undefined
  /** Variant of the price by person, where it has any. */
  readonly variant?: string | undefined
  /** Billing code: its Medicare amount on the day. */
  readonly code?: string | undefined
  /** The charge of one unit, or the amount the plan allows where that is all that is known; `null` when unknown. */
  readonly amount?: Money | null | undefined
  /** The charge of one unit as a range. */
  readonly range?: MoneyRange | undefined
  /** How many, 1 to 1,000. Default 1, or the number of `dates`. */
  readonly quantity?: number | undefined
  /** Day of each unit, 1 to 1,000 of them. Without days everything falls into the plan year of `asOf`. */
  readonly dates?: readonly IsoDate[] | undefined
  /** Whether the plan covers it. Left out with benefits given: unknown, and the answer is a range. `true` without benefits: the plan is asked for. */
  readonly covered?: boolean | undefined
  /** Default `in`. */
  readonly network?: 'in' | 'out' | undefined
  /**
   * What the plan allows for one unit, where that differs from the charge. In network the rest is written off; out of network it stays with the person,
   * and where it is left out there the answer is a range from nothing to all of the charge. Of what a group shares, for the own part of this person.
   */
  readonly planAllows?: Money | undefined
  /**
   * Part of the allowed amount of one unit that pays for the drug: for copays by part and manufacturer help. Not above the charge after its discount
   * or what the plan allows; 0 where there is no drug in it. Left out where the result depends on it: the answer is a range.
   */
  readonly drugPart?: Money | undefined
  /** Discount on the charge in percent, 0, or 1 to 100, rounded to whole minor units a unit, as a bill is. */
  readonly discountPercent?: number | undefined
  /** Share of what the person would owe that a charity or employer pays, in percent: 0, or 1 to 100. Not applied to what a plan covers. */
  readonly helpPercent?: number | undefined
  /** Billed once for the whole group and shared by its members in equal parts. */
  readonly shared?: boolean | undefined
}

/** How an estimate is made. */
export interface EstimateOptions {
  /** The day whose prices and rules count. */
  readonly asOf: IsoDate
  /** Own prices by id: they go before ours and fill what is unknown. */
  readonly prices?: Readonly<Record<string, Money | MoneyRange>> | undefined
  /** The person's benefits; absent for self-pay. */
  readonly benefits?: BenefitDesign | undefined
  /** Group: `size` is the number of people who share items marked `shared`, 1 to 100. */
  readonly group?: { readonly size: number } | undefined
}

/** Amounts in whole minor units. `allowedMinor` = `planPaysMinor` + `assistancePaysMinor` + `patientPaysMinor`, to the cent. */
export interface CostAmounts {
  /** Charges to this person before discounts and write-offs: own items, and the own part of shared ones. */
  readonly billedMinor: number
  /** What is left after discounts and write-offs; out of network with the balance bill. */
  readonly allowedMinor: number
  /** Paid by the plan and its supplement. */
  readonly planPaysMinor: number
  /** Paid by manufacturer help, charity or employer. */
  readonly assistancePaysMinor: number
  /** Paid by the person. */
  readonly patientPaysMinor: number
}

/** Amounts of one item. Rows sum to the total, to the cent. */
export interface CostRow extends CostAmounts {
  /** Position of the item in the input, from 0. */
  readonly item: number
  /** Its name. */
  readonly label: string
  /** Number of units. */
  readonly quantity: number
}

/** What happened to one claim, in order. */
export interface CostStep {
  /** Position of the item in the input, from 0. */
  readonly item: number
  /** Which unit of the item, from 1. */
  readonly unit: number
  /** Its day, where given. */
  readonly on?: IsoDate
  /** What was done. */
  readonly step:
    | 'charge'
    | 'discount'
    | 'group-share'
    | 'plan-allows'
    | 'balance-bill'
    | 'deductible'
    | 'copay'
    | 'coinsurance'
    | 'out-of-pocket-maximum'
    | 'supplement'
    | 'savings-program'
    | 'help'
    | 'not-covered'
    | 'patient-pays'
  /** The amount of the step in minor units, exact: a whole number, a decimal or a fraction. */
  readonly exactMinor: string
  /** What is left of the limit after the step, exact, where there is one. */
  readonly remainingMinor?: string
}

/** One plan year of an estimate. */
export interface PlanYearUse {
  /** First day. */
  readonly from: IsoDate
  /** Deductible used in it by these items, rounded to minor units. */
  readonly deductibleMinor: number
  /** Counted towards the out-of-pocket maximum in it by these items, rounded to minor units. */
  readonly towardMaximumMinor: number
  /** Paid by the person in it, rounded to minor units. */
  readonly patientPaysMinor: number
}

/** What an estimate carries whatever its outcome. */
export interface CostEstimateBase extends Answer {
  /** ISO 4217 code of all amounts. */
  readonly currency: string
  /** Rows of `total`. */
  readonly rows: readonly CostRow[]
  /** Steps of `total`. */
  readonly steps: readonly CostStep[]
  /** Plan years of `total`, where benefits were given. */
  readonly planYears: readonly PlanYearUse[]
  /** Usual charges to the group as a whole and each member's part; the parts sum to the charges. Absent where a price has no usual amount. */
  readonly group?: { readonly size: number; readonly billedMinor: number; readonly partsMinor: readonly number[] }
  /** What the prices leave out and no other price of the estimate is for, as far as their sources say. */
  readonly notIncluded: readonly string[]
}

/** One figure, under the assumptions that it names: of prices, coverage and help nothing is left open. */
export interface ExactCost extends CostEstimateBase {
  /** One figure. */
  readonly outcome: 'exact'
  /** The figures. */
  readonly total: CostAmounts
  /** Never there. */
  readonly range?: undefined
  /** Never there. */
  readonly knownBilledMinor?: undefined
}

/** Prices or coverage leave a range. */
export interface CostRange extends CostEstimateBase {
  /** Prices or coverage leave a range. */
  readonly outcome: 'range'
  /** The figures by the usual prices. Absent where the range has no usual figure. */
  readonly total?: CostAmounts
  /** Lowest and highest of each figure over the cases worked out; of each payer from nothing to all, where there are too many and it is said. */
  readonly range: { readonly low: CostAmounts; readonly high: CostAmounts }
  /** Never there. */
  readonly knownBilledMinor?: undefined
}

/** A price or limit is unknown, and so is the cost. */
export interface UnknownCost extends CostEstimateBase {
  /** A price or limit is unknown. */
  readonly outcome: 'unknown'
  /** Never there. */
  readonly total?: undefined
  /** Never there. */
  readonly range?: undefined
  /** Charges of the items that are known, before discounts, ranges at their low end: all that is charged is no less than this. */
  readonly knownBilledMinor: number
}

/** What {@link estimateCost} answers. `outcome` tells which figures are there. */
export type CostEstimate = ExactCost | CostRange | UnknownCost

/** A way to be treated, to be compared with others. */
export interface CostOption {
  /** Id of the caller's own. */
  readonly id: string
  /** Name. */
  readonly label?: string | undefined
  /** Care setting, for what is said beside the figures. */
  readonly setting?: string | undefined
  /** What is to be paid for, 1 to 1,000 items. */
  readonly items: readonly CostItem[]
  /** Benefits for this option; those of the comparison when left out, `null` for self-pay. */
  readonly benefits?: BenefitDesign | null | undefined
  /** Group for this option: `size` is the number of people who share items marked `shared`, 1 to 100. */
  readonly group?: { readonly size: number } | undefined
}

/** What options are ranked by: what the person pays, the whole cost, or the highest figure the person may pay. */
export type RankBy = 'patient-pays' | 'allowed' | 'highest-patient-pays'

/** How options are compared. */
export interface CompareInput {
  /** The day whose prices and rules count. */
  readonly asOf: IsoDate
  /** Benefits of the person, for every option that names none. */
  readonly benefits?: BenefitDesign | undefined
  /** Own prices by id. */
  readonly prices?: EstimateOptions['prices']
  /** Default `patient-pays`. */
  readonly rankBy?: RankBy | undefined
}

/** An option with its place. */
export interface RankedOption {
  /** Id of the option. */
  readonly id: string
  /** 1 for the first; equal figures share a place; absent where the figure is unknown. */
  readonly rank?: number
  /** The figure it is ranked by, in minor units. */
  readonly figureMinor?: number
  /** Difference from the first option, in minor units. */
  readonly aboveFirstMinor?: number
  /** What sets it apart from the first, in words. */
  readonly differences: readonly string[]
  /** The whole estimate. */
  readonly estimate: CostEstimate
}

/** Options side by side. */
export interface CostComparison extends Answer {
  /** Ranked options first, then those whose figure is unknown, in the order given. */
  readonly options: readonly RankedOption[]
  /** What they are ranked by. */
  readonly rankBy: RankBy
}
