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
const NOTHING = whole(0)
export const halfUp = ([a, b]: Fraction): number => Number((2n * a + b) / (2n * b))

export interface OracleCopay {
  readonly amount: number
  readonly before: boolean
}

/** How costs are shared in one network. */
export interface OracleSharing {
  readonly deductible: number
  readonly familyDeductible: number
  readonly percent: number
  readonly maximum: number
  readonly familyMaximum: number
  readonly usedDeductible: number
  readonly usedMaximum: number
  readonly drugCopay?: OracleCopay
  readonly visitCopay?: OracleCopay
}

export interface OraclePlan {
  readonly inside: OracleSharing
  readonly outside?: OracleSharing
  readonly savings?: { readonly floor: number; readonly cap: number; readonly counts: boolean }
  readonly supplement?: { readonly coinsurance: boolean; readonly deductible: boolean }
}

export interface OracleClaim {
  /** Name of its plan year, and its calendar year. */
  readonly planYear: string
  readonly calendarYear: number
  readonly charged: number
  readonly allowed: number
  readonly drug: number
  readonly network: 'in' | 'out'
  readonly covered: boolean
}

interface State {
  deductible: Fraction
  maximum: Fraction
}

/** Exact sums that the person and the manufacturer pay. What is used up already belongs to the plan year `now`. */
export function oracle(
  plan: OraclePlan,
  claims: readonly OracleClaim[],
  now: string,
): { readonly patient: Fraction; readonly program: Fraction; readonly byYear: ReadonlyMap<string, Fraction> } {
  const states = new Map<string, State>()
  const caps = new Map<number, Fraction>()
  const byYear = new Map<string, Fraction>()
  let patient = NOTHING
  let program = NOTHING
  for (const claim of claims) {
    const sharing = claim.network === 'in' ? plan.inside : plan.outside
    if (!claim.covered || sharing === undefined) {
      patient = plus(patient, whole(claim.charged))
      continue
    }
    const name = `${claim.planYear} ${claim.network}`
    const state = states.get(name) ?? open(sharing, claim.planYear === now)
    states.set(name, state)

    const owed = owe(sharing, claim, state.deductible)
    const full = plus(owed.drug, owed.visit)
    const share = smaller(full, state.maximum)
    const deductible = smaller(owed.deductible, share)
    let own = share
    if (plan.supplement?.deductible) own = minus(own, deductible)
    if (plan.supplement?.coinsurance) own = minus(own, minus(share, deductible))
    let help = NOTHING
    if (plan.savings !== undefined && full[0] > 0n) {
      const cap = caps.get(claim.calendarYear) ?? whole(plan.savings.cap)
      const drugShare = times(times(own, owed.drug), [full[1], full[0]])
      help = smaller(larger(minus(drugShare, whole(plan.savings.floor)), NOTHING), cap)
      caps.set(claim.calendarYear, minus(cap, help))
    }
    const counted = plan.savings === undefined || plan.savings.counts ? share : minus(share, help)
    // Own payments for the visit are no part of the deductible where a copay stands in its place.
    const isApart = plan.savings?.counts === false && sharing.visitCopay?.before === true && full[0] > 0n
    const apart = isApart ? times(times(share, owed.visit), [full[1], full[0]]) : NOTHING
    state.deductible = minus(state.deductible, smaller(deductible, minus(counted, apart)))
    state.maximum = minus(state.maximum, counted)
    const balance = claim.network === 'out' ? whole(claim.charged - claim.allowed) : NOTHING
    const paid = plus(minus(own, help), balance)
    patient = plus(patient, paid)
    program = plus(program, help)
    byYear.set(claim.planYear, plus(byYear.get(claim.planYear) ?? NOTHING, paid))
  }
  return { patient, program, byYear }
}

function open(sharing: OracleSharing, isNow: boolean): State {
  const [usedDeductible, usedMaximum] = isNow ? [sharing.usedDeductible, sharing.usedMaximum] : [0, 0]
  return {
    deductible: smaller(whole(sharing.deductible - usedDeductible), whole(sharing.familyDeductible - usedDeductible)),
    maximum: smaller(whole(sharing.maximum - usedMaximum), whole(sharing.familyMaximum - usedMaximum)),
  }
}

// Drug first, then visit, each by its copay; what has none is put together, and its share is split by size.
function owe(
  sharing: OracleSharing,
  claim: OracleClaim,
  deductibleLeft: Fraction,
): { readonly drug: Fraction; readonly visit: Fraction; readonly deductible: Fraction } {
  let left = deductibleLeft
  const byCopay = (size: number, copay: OracleCopay): Fraction => {
    const first = copay.before ? NOTHING : smaller(whole(size), left)
    left = minus(left, first)
    return plus(first, smaller(whole(copay.amount), minus(whole(size), first)))
  }
  const visitSize = claim.allowed - claim.drug
  const drugAlone = sharing.drugCopay === undefined ? undefined : byCopay(claim.drug, sharing.drugCopay)
  const visitAlone = sharing.visitCopay === undefined ? undefined : byCopay(visitSize, sharing.visitCopay)
  const pool = whole((drugAlone === undefined ? claim.drug : 0) + (visitAlone === undefined ? visitSize : 0))
  const first = smaller(pool, left)
  left = minus(left, first)
  const pooled = plus(first, times(minus(pool, first), [BigInt(sharing.percent), 100n]))
  const part = (size: number): Fraction => (pool[0] === 0n ? NOTHING : times(pooled, [BigInt(size), pool[0]]))
  return { drug: drugAlone ?? part(claim.drug), visit: visitAlone ?? part(visitSize), deductible: minus(deductibleLeft, left) }
}
