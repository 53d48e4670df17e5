import type { IsoDate, Rational } from '../core'
import type { BenefitDesign, CostStep } from './cost-model'
import type { Remaining, YearState } from './limits'
import { add, compare, divide, fromNumber, multiply, rational, subtract, toExactText } from '../core/rational'
import { openYear, planYearStart, take, upTo } from './limits'

/** One unit of one item, priced in whole minor units. */
export interface Claim {
  /** Position of its item in the input. */
  readonly item: number
  /** Which unit of the item, from 1. */
  readonly unit: number
  /** Its day, where given. */
  readonly on?: IsoDate
  /** Name of the item. */
  readonly label: string
  /** Charge before any discount, for this person. */
  readonly billedMinor: number
  /** Charge after discount. */
  readonly chargedMinor: number
  /** What the plan allows: at most `chargedMinor`. */
  readonly allowedMinor: number
  /** Part of `allowedMinor` that pays for the drug. */
  readonly drugMinor: number
  /** Whether the plan covers it. */
  readonly covered: boolean
  /** In or out of network. */
  readonly network: 'in' | 'out'
  /** Share of the rest that someone else pays where the plan does not cover it, 0 to 100. */
  readonly helpPercent: number
}

/** Who pays a claim, exactly. */
export interface Settled {
  /** The claim. */
  readonly claim: Claim
  /** All that is paid for it: the allowed amount, out of network with the balance bill. Whole minor units. */
  readonly payableMinor: number
  /** Paid by manufacturer help, charity or employer. */
  readonly assistance: Rational
  /** Paid by the person. The plan and its supplement pay the rest. */
  readonly patient: Rational
  /** First day of its plan year, where the plan looked at it. */
  readonly planYear?: IsoDate
  /** Taken off the deductible. */
  readonly deductible: Rational
  /** Counted towards the maximum. */
  readonly towardMaximum: Rational
}

/** Outcome of all claims. */
export interface Settlement {
  /** Claims in the order in which they were settled. */
  readonly settled: readonly Settled[]
  /** What was done. */
  readonly steps: readonly CostStep[]
}

const ZERO = /* @__PURE__ */ rational(0n)

/**
 * Settles claims against a plan, in order of date; claims of one day by network, then larger allowed amount first, then larger drug part, then
 * name. That order depends on nothing else, so the order in which items are given has no effect on the sums.
 *
 * For a covered claim: deductible, then copay or coinsurance, then the out-of-pocket maximum, then a supplement, then manufacturer help. All of it
 * on exact fractions.
 *
 * @param claims - priced claims in any order
 * @param benefits - the plan; absent for self-pay
 * @param asOf - the day of the estimate; the day of claims without one
 * @param savingsMaximum - most that manufacturer help pays a calendar year; `undefined` for no bound
 * @param withSteps - whether to write down every step
 * @returns who pays each claim
 * @internal
 */
export function adjudicate(
  claims: readonly Claim[],
  benefits: BenefitDesign | undefined,
  asOf: IsoDate,
  savingsMaximum: number | undefined,
  withSteps: boolean,
): Settlement {
  const steps: CostStep[] = []
  const years = new Map<string, YearState | undefined>()
  const savingsLeft = new Map<string, Rational | undefined>()
  const settled = sortClaims(claims, asOf).map((claim): Settled => {
    const on = claim.on ?? asOf
    const note = (step: CostStep['step'], exact: Rational, left?: Rational): void => {
      if (withSteps) steps.push(stepOf(claim, step, exact, left))
    }
    noteCharge(claim, note)
    const from = benefits === undefined ? undefined : planYearStart(benefits.planYearStarts ?? '01-01', on)
    const key = `${claim.network} ${from ?? ''}`
    if (benefits !== undefined && from !== undefined && claim.covered && !years.has(key))
      years.set(key, openYear(benefits, claim.network, from, asOf))
    const year = claim.covered ? years.get(key) : undefined
    if (benefits === undefined || year === undefined) return payAlone(claim, benefits !== undefined, note)

    const calendarYear = on.slice(0, 4)
    if (!savingsLeft.has(calendarYear))
      savingsLeft.set(calendarYear, openSavings(benefits, savingsMaximum, calendarYear === asOf.slice(0, 4)))
    const helpLeft: Remaining = { individual: savingsLeft.get(calendarYear), family: undefined }
    const result = payWithPlan(claim, benefits, year, helpLeft, note)
    savingsLeft.set(calendarYear, helpLeft.individual)
    return result
  })
  return { settled, steps }
}

type Note = (step: CostStep['step'], exact: Rational, left?: Rational) => void

function payAlone(claim: Claim, hasPlan: boolean, note: Note): Settled {
  const charged = fromNumber(claim.chargedMinor)
  if (hasPlan) note('not-covered', charged)
  const assistance = percentOf(charged, claim.helpPercent)
  if (assistance.n > 0n) note('help', assistance)
  const patient = subtract(charged, assistance)
  note('patient-pays', patient)
  return { claim, payableMinor: claim.chargedMinor, assistance, patient, deductible: ZERO, towardMaximum: ZERO }
}

function payWithPlan(claim: Claim, benefits: BenefitDesign, year: YearState, helpLeft: Remaining, note: Note): Settled {
  const parts = shareParts(claim, year, note)
  const full = add(parts.drug, parts.visit)
  const share = upTo(year.maximum, full)
  if (compare(share, full) < 0) note('out-of-pocket-maximum', share, ZERO)
  const deductible = compare(parts.deductible, share) < 0 ? parts.deductible : share

  const { supplement, savings } = benefits
  const coinsurance = subtract(share, deductible)
  const supplementPays =
    supplement === undefined ? ZERO : add(supplement.paysDeductible ? deductible : ZERO, supplement.paysCoinsurance ? coinsurance : ZERO)
  if (supplement !== undefined) note('supplement', supplementPays)
  const afterSupplement = subtract(share, supplementPays)

  let assistance = ZERO
  if (savings !== undefined && benefits.kind === 'commercial' && full.n > 0n) {
    // The drug's part of what the person owes: the same part that the drug has in the share before the maximum and the supplement.
    const drugShare = divide(multiply(afterSupplement, parts.drug), full)
    const wanted = subtract(drugShare, fromNumber(savings.patientPaysMinor))
    assistance = wanted.n > 0n ? upTo(helpLeft, wanted) : ZERO
    take(helpLeft, assistance)
    note('savings-program', assistance, helpLeft.individual)
  }
  const own = subtract(afterSupplement, assistance)
  const counts = savings === undefined || savings.countsTowardLimits
  const counted = counts ? share : subtract(share, assistance)
  const deductibleCounted = compare(deductible, counted) < 0 ? deductible : counted
  take(year.deductible, deductibleCounted)
  take(year.maximum, counted)

  const balance = claim.network === 'out' ? fromNumber(claim.chargedMinor - claim.allowedMinor) : ZERO
  const patient = add(own, balance)
  note('patient-pays', patient)
  const payableMinor = claim.network === 'out' ? claim.chargedMinor : claim.allowedMinor
  return {
    claim,
    payableMinor,
    assistance,
    patient,
    planYear: year.from,
    deductible: deductibleCounted,
    towardMaximum: counted,
  }
}

interface ShareParts {
  readonly drug: Rational
  readonly visit: Rational
  readonly deductible: Rational
}

// Parts with a copay of their own are settled alone, drug before visit; what is left shares deductible and coinsurance in proportion.
function shareParts(claim: Claim, year: YearState, note: Note): ShareParts {
  const sizes = { drug: fromNumber(claim.drugMinor), visit: fromNumber(claim.allowedMinor - claim.drugMinor) }
  const shares = { drug: ZERO, visit: ZERO }
  let deductible = ZERO
  let pooled = ZERO
  const useDeductible = (amount: Rational): Rational => {
    const open = upTo(year.deductible, add(deductible, amount))
    const used = subtract(open, deductible)
    const taken = used.n > 0n ? used : ZERO
    deductible = add(deductible, taken)
    if (taken.n > 0n) note('deductible', taken, leftAfter(year.deductible, deductible))
    return taken
  }
  for (const part of ['drug', 'visit'] as const) {
    const copay = year.sharing.copays?.find((one) => one.part === part)
    const size = sizes[part]
    if (size.n === 0n) continue
    if (copay === undefined) {
      pooled = add(pooled, size)
      continue
    }
    const first = copay.beforeDeductible ? ZERO : useDeductible(size)
    const fixed = fromNumber(copay.amountMinor)
    const rest = subtract(size, first)
    const paid = compare(fixed, rest) < 0 ? fixed : rest
    if (paid.n > 0n) note('copay', paid)
    shares[part] = add(first, paid)
  }
  if (pooled.n > 0n) {
    const first = useDeductible(pooled)
    const rest = percentOf(subtract(pooled, first), year.sharing.coinsurancePercent)
    note('coinsurance', rest)
    const share = add(first, rest)
    for (const part of ['drug', 'visit'] as const) {
      const inPool = !(year.sharing.copays ?? []).some((one) => one.part === part)
      if (inPool) shares[part] = divide(multiply(share, sizes[part]), pooled)
    }
  }
  return { ...shares, deductible }
}

function leftAfter(remaining: Remaining, used: Rational): Rational | undefined {
  const left = [remaining.individual, remaining.family].filter((one) => one !== undefined).sort(compare)[0]
  return left === undefined ? undefined : subtract(left, used)
}

function openSavings(benefits: BenefitDesign, maximum: number | undefined, isCurrent: boolean): Rational | undefined {
  if (maximum === undefined) return undefined
  const left = maximum - (isCurrent ? (benefits.savings?.usedMinor ?? 0) : 0)
  return fromNumber(Math.max(0, left))
}

function percentOf(amount: Rational, percent: number): Rational {
  return percent === 0 ? ZERO : divide(multiply(amount, fromNumber(percent)), fromNumber(100))
}

function noteCharge(claim: Claim, note: Note): void {
  note('charge', fromNumber(claim.billedMinor))
  if (claim.chargedMinor < claim.billedMinor) note('discount', fromNumber(claim.billedMinor - claim.chargedMinor))
  if (claim.covered && claim.allowedMinor < claim.chargedMinor) {
    note('plan-allows', fromNumber(claim.allowedMinor))
    if (claim.network === 'out') note('balance-bill', fromNumber(claim.chargedMinor - claim.allowedMinor))
  }
}

function stepOf(claim: Claim, step: CostStep['step'], exact: Rational, left: Rational | undefined): CostStep {
  return {
    item: claim.item,
    unit: claim.unit,
    ...(claim.on === undefined ? {} : { on: claim.on }),
    step,
    exactMinor: toExactText(exact),
    ...(left === undefined ? {} : { remainingMinor: toExactText(left) }),
  }
}

function sortClaims(claims: readonly Claim[], asOf: IsoDate): readonly Claim[] {
  const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
  return [...claims].sort(
    (a, b) =>
      text(a.on ?? asOf, b.on ?? asOf) ||
      text(a.network, b.network) ||
      Number(b.covered) - Number(a.covered) ||
      b.allowedMinor - a.allowedMinor ||
      b.drugMinor - a.drugMinor ||
      b.chargedMinor - a.chargedMinor ||
      b.billedMinor - a.billedMinor ||
      b.helpPercent - a.helpPercent ||
      text(a.label, b.label) ||
      a.item - b.item ||
      a.unit - b.unit,
  )
}
