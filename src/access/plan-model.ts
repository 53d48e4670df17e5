import type { Answer, SourceRef, Review } from '../core'
import type { BenefitDesign, Supplement } from './cost-model'

/** Whether a yearly figure is settled. `proposed`: published for comment; `superseded` figures stand among `earlier`. */
export type ConstantStatus = 'final' | 'proposed'

/** A yearly figure of law or of a program. */
export interface ConstantYear {
  /** Plan year or calendar year. */
  readonly year: number
  /** For one person, or the only amount, in whole minor units. */
  readonly amountMinor?: number
  /** For a family, in whole minor units. */
  readonly familyMinor?: number
  /** A share, where the figure is one. */
  readonly percent?: number
  /** A factor in the main unit of the currency, where the figure is one. */
  readonly factor?: number
  /** See {@link ConstantStatus}. */
  readonly status: ConstantStatus
  /** Figures first announced for the year and replaced later. */
  readonly earlier?: readonly {
    readonly amountMinor: number
    readonly familyMinor?: number
    readonly note: string
    readonly sources: readonly SourceRef[]
  }[]
  /** Where it is stated. */
  readonly sources: readonly SourceRef[]
}

/** A figure that law or a program sets anew each year. */
export interface PlanConstant {
  /** Stable id, kebab-case. */
  readonly id: string
  /** What it is. */
  readonly label: string
  /** ISO 4217 code of its amounts. */
  readonly currency: string
  /** Figures by year, earliest first. A year that is not listed is unknown and is never extrapolated. */
  readonly years: readonly ConstantYear[]
  /** What a reader should know. */
  readonly note?: string
  /** When the record was last compared with its sources. */
  readonly review: Review
}

/** A yearly figure, or that it is unknown. */
export interface PlanConstantAnswer extends Answer {
  /** The record. */
  readonly constant: PlanConstant
  /** The figure of the year; absent when unknown. */
  readonly value?: ConstantYear
}

/** What to build a design of Original Medicare from. */
export interface OriginalMedicareInput {
  /** Calendar year, 1966 to 2200. A year whose figures are not on file gives no design and says what is missing. */
  readonly year: number
  /** A policy beside it. */
  readonly supplement?: Supplement | undefined
  /** Part of the Part B deductible that is used up already, in whole minor units, at most the deductible of the year. Default 0. */
  readonly deductibleMetMinor?: number | undefined
}

/** A design of Original Medicare, as far as its figures are known. */
export interface OriginalMedicareAnswer extends Answer {
  /** The design for `estimateCost`; absent where the deductible of the year is unknown. */
  readonly benefits?: BenefitDesign
}

/** A plan whose figures are compared with the federal limits of its year. */
export interface PlanCheckInput {
  /** The design. */
  readonly benefits: BenefitDesign
  /** Plan year, 1900 to 2200. A year whose limits are not on file is unknown. */
  readonly year: number
  /** Whether the plan is sold as qualified for a health savings account. */
  readonly hsaQualified?: boolean | undefined
}
