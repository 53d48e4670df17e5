import process from 'node:process'
import type { BenefitDesign, CostItem, CostOption, CoverageRequest } from 'ketamine-therapy/access'
import { checkCoverage, compareOptions, COVERAGE_POLICY_IDS, estimateCost } from 'ketamine-therapy/access'

const asOf = '2026-11-22'
const plan: BenefitDesign = {
  kind: 'commercial',
  currency: 'USD',
  inNetwork: { deductible: { individualMinor: 200_000 }, coinsurancePercent: 20, outOfPocketMaximum: { individualMinor: 600_000 } },
}

/** A course of eight to twelve sessions at a price of its own, with an evaluation. */
function itemsOf(index: number): readonly CostItem[] {
  return [
    { label: 'evaluation', amount: { amountMinor: 25_000 + index, currency: 'USD' }, covered: true },
    { label: 'session', amount: { amountMinor: 124_000 - index, currency: 'USD' }, quantity: 8 + (index % 5), covered: true },
  ]
}

/** What a front desk writes: one plan, whole cents, no reasons. Claims with the larger amount first. */
function byHand(items: readonly CostItem[]): number {
  let [deductible, maximum, patient] = [200_000, 600_000, 0]
  const claims = items.flatMap(({ amount, quantity = 1 }) => Array.from({ length: quantity }, () => amount?.amountMinor ?? 0))
  for (const allowed of claims.sort((a, b) => b - a)) {
    const first = Math.min(allowed, deductible)
    deductible -= first
    const share = Math.min(first + (allowed - first) * 0.2, maximum)
    maximum -= share
    patient += share
  }
  return Math.round(patient)
}

const trial = (ingredient: string, drugClass: string) =>
  ({
    ingredient,
    class: drugClass,
    kind: 'antidepressant',
    weeks: 8,
    adequateDose: true,
    currentEpisode: true,
    outcome: 'no-response',
  }) as const
const request: CoverageRequest = {
  drug: 'esketamine',
  route: 'intranasal',
  indication: 'treatment-resistant-depression',
  kind: 'initial',
  trials: [trial('sertraline', 'ssri'), trial('venlafaxine', 'snri')],
  prescriber: 'psychiatrist',
  pdmpChecked: true,
  psychosis: 'none',
  documented: true,
}

/** Times estimates of 1,000, 2,000 and 4,000 options against a plain function for one plan, and checks of coverage. */
export function benchCost(): void {
  const courses = Array.from({ length: 4000 }, (_, index) => itemsOf(index))
  for (const items of courses.slice(0, 50)) {
    const total = estimateCost(items, { asOf, benefits: plan }).total
    if (total?.patientPaysMinor !== byHand(items)) throw new Error('the estimates differ')
  }
  console.log('estimates with deductible, coinsurance and maximum, 9 to 13 claims each')
  const sizes = [1000, 2000, 4000]
  const estimates = sizes.map((size) => best(() => courses.slice(0, size).map((items) => estimateCost(items, { asOf, benefits: plan }))))
  const hand = best(() => courses.slice(0, 1000).map(byHand))
  const options = courses.map((items, index): CostOption => ({ id: `option ${index}`, items }))
  const comparisons = sizes.map((size) => best(() => compareOptions(options.slice(0, size), { asOf, benefits: plan })))
  console.log(`  estimateCost, 1,000 options          ${ms(estimates[0])}; for 2,000 and 4,000 ${ratios(estimates)} times as long`)
  console.log(`  compareOptions, 1,000 options        ${ms(comparisons[0])}; for 2,000 and 4,000 ${ratios(comparisons)} times as long`)
  console.log(`  one plan by hand, no steps, no why   ${((estimates[0] ?? 0) / hand).toFixed(0)} times faster`)

  const patient = { ageYears: 44, assessments: [{ instrument: 'phq-9', score: 16, takenAt: '2026-11-10' }] }
  const coverage = best(() => COVERAGE_POLICY_IDS.map((id) => checkCoverage(id, patient, request, { asOf })))
  console.log(
    `  checkCoverage                        ${Math.round((COVERAGE_POLICY_IDS.length / coverage) * 1000)} policies/s, each with its reasons`,
  )
}

// Processor time of this process: what else the machine does is left out.
function best(run: () => unknown): number {
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < 8; round++) {
    const start = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(start)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}

function ms(value: number | undefined): string {
  return `${(value ?? Number.NaN).toFixed(0)} ms`
}

function ratios([one = Number.NaN, two = Number.NaN, four = Number.NaN]: readonly number[]): string {
  return `${(two / one).toFixed(1)} and ${(four / one).toFixed(1)}`
}
