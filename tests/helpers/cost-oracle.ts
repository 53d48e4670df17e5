/**
 * A second implementation of cost sharing, written from the order of calculation alone and sharing no code with the library:
 * unreduced fractions of big integers, one loop over claims that are already in order.
 */
export type Fraction = readonly [bigint, bigint]

export const whole = (value: number): Fraction => [BigInt(value), 1n]
const plus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d]
const minus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d - c * b, b * d]
const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d]
const isLess = ([a, b]: Fraction, [c, d]: Fraction): boolean => a * d < c * b
const smaller = (a: Fraction, b: Fraction): Fraction => (isLess(a, b) ? a : b)
const larger = (a: Fraction, b: Fraction): Fraction => (isLess(a, b) ? b : a)
export const halfUp = ([a, b]: Fraction): number => Number((2n * a + b) / (2n * b))

export interface OraclePlan {
  readonly deductible: number
  readonly familyDeductible: number
  readonly percent: number
  readonly maximum: number
  readonly familyMaximum: number
  readonly usedDeductible: number
  readonly usedMaximum: number
  readonly savings?: { readonly floor: number; readonly cap: number; readonly counts: boolean }
  readonly supplement?: { readonly coinsurance: boolean; readonly deductible: boolean }
}

export interface OracleClaim {
  readonly year: number
  readonly allowed: number
  readonly drug: number
}

/** Exact sums that the person and the manufacturer pay. `usedDeductible` and `usedMaximum` belong to the year `now`. */
export function oracle(
  plan: OraclePlan,
  claims: readonly OracleClaim[],
  now: number,
): { readonly patient: Fraction; readonly program: Fraction; readonly byYear: ReadonlyMap<number, Fraction> } {
  const left = new Map<number, { deductible: Fraction; maximum: Fraction; cap: Fraction }>()
  const byYear = new Map<number, Fraction>()
  let patient = whole(0)
  let program = whole(0)
  for (const claim of claims) {
    const [usedDeductible, usedMaximum] = claim.year === now ? [plan.usedDeductible, plan.usedMaximum] : [0, 0]
    const state = left.get(claim.year) ?? {
      deductible: smaller(whole(plan.deductible - usedDeductible), whole(plan.familyDeductible - usedDeductible)),
      maximum: smaller(whole(plan.maximum - usedMaximum), whole(plan.familyMaximum - usedMaximum)),
      cap: whole(plan.savings?.cap ?? 0),
    }
    left.set(claim.year, state)
    const allowed = whole(claim.allowed)
    const deductiblePart = smaller(allowed, state.deductible)
    const coinsurancePart = times(minus(allowed, deductiblePart), [BigInt(plan.percent), 100n])
    const share = smaller(plus(deductiblePart, coinsurancePart), state.maximum)
    const deductiblePaid = smaller(deductiblePart, share)
    let own = share
    if (plan.supplement?.deductible) own = minus(own, deductiblePaid)
    if (plan.supplement?.coinsurance) own = minus(own, minus(share, deductiblePaid))
    let help = whole(0)
    if (plan.savings !== undefined && claim.allowed > 0) {
      const drugShare = times(own, [BigInt(claim.drug), BigInt(claim.allowed)])
      help = smaller(larger(minus(drugShare, whole(plan.savings.floor)), whole(0)), state.cap)
      state.cap = minus(state.cap, help)
    }
    const counted = plan.savings === undefined || plan.savings.counts ? share : minus(share, help)
    state.deductible = minus(state.deductible, smaller(deductiblePaid, counted))
    state.maximum = minus(state.maximum, counted)
    const paid = minus(own, help)
    patient = plus(patient, paid)
    program = plus(program, help)
    byYear.set(claim.year, plus(byYear.get(claim.year) ?? whole(0), paid))
  }
  return { patient, program, byYear }
}
