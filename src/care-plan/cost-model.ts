import type { CostComparison } from '../access'

/** A way of treatment that may be considered and whose cost is not known. */
export interface WithoutPrice {
  /** Id of the protocol. */
  readonly protocol: string
  /** Why, in words. */
  readonly reason: string
}

/** What the dated courses that may be considered would cost. Only dosing sessions are counted. */
export interface CareCosts extends CostComparison {
  /** Ways that may be considered and are not compared, with the reason. Not listed among the options is not free. */
  readonly withoutPrice: readonly WithoutPrice[]
}
