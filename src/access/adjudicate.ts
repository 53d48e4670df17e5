import type { IsoDate } from '../core'
import type { Rational } from '../core/rational'
import type { BenefitDesign, CostStep } from './cost-model'
import type { Claim, Note, Settled, Settlement } from './claim'
import type { Remaining, YearState } from './limits'
import { percentOf, ZERO } from './claim'
import { fromNumber, subtract, toExactText } from '../core/rational'
import { openYear, planYearStart } from './limits'
import { payWithPlan } from './pay-with-plan'

/**
 * Settles claims against a plan, in order of date; claims of one day by network, covered first, then the larger allowed amount, drug part and
 * charge, then by name. That order depends on nothing else, so the order in which items are given has no effect on the sums.
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
    const from = benefits === undefined ? undefined : planYearStart(benefits.planYearStarts ?? '01-01', on)
    const key = `${claim.network} ${from ?? ''}`
    if (benefits !== undefined && from !== undefined && claim.covered && !years.has(key))
      years.set(key, openYear(benefits, claim.network, from, asOf))
    const year = claim.covered ? years.get(key) : undefined
    noteCharge(claim, year !== undefined, note)
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

function payAlone(claim: Claim, hasPlan: boolean, note: Note): Settled {
  const charged = fromNumber(claim.chargedMinor)
  if (hasPlan) note('not-covered', charged)
  const assistance = percentOf(charged, claim.helpPercent)
  if (assistance.n > 0n) note('help', assistance)
  const patient = subtract(charged, assistance)
  note('patient-pays', patient)
  return { claim, payableMinor: claim.chargedMinor, assistance, patient, deductible: ZERO, towardMaximum: ZERO }
}

function openSavings(benefits: BenefitDesign, maximum: number | undefined, isCurrent: boolean): Rational | undefined {
  if (maximum === undefined) return undefined
  const left = maximum - (isCurrent ? (benefits.savings?.usedMinor ?? 0) : 0)
  return fromNumber(Math.max(0, left))
}

function noteCharge(claim: Claim, isPaidByPlan: boolean, note: Note): void {
  const { billedMinor, chargedMinor } = claim.group ?? claim
  note('charge', fromNumber(billedMinor))
  if (chargedMinor < billedMinor) note('discount', fromNumber(billedMinor - chargedMinor))
  if (claim.group !== undefined) note('group-share', fromNumber(claim.chargedMinor))
  if (isPaidByPlan && claim.allowedMinor < claim.chargedMinor) {
    note('plan-allows', fromNumber(claim.allowedMinor))
    if (claim.network === 'out') note('balance-bill', fromNumber(claim.chargedMinor - claim.allowedMinor))
  }
}

function stepOf({ item, unit, on }: Claim, step: CostStep['step'], exact: Rational, left: Rational | undefined): CostStep {
  const [exactMinor, remainingMinor] = [toExactText(exact), left === undefined ? undefined : toExactText(left)]
  const dated = on === undefined ? { item, unit, step, exactMinor } : { item, unit, on, step, exactMinor }
  return remainingMinor === undefined ? dated : { ...dated, remainingMinor }
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
