import type { InputCheck } from '../core/check'
import type { Claim, Settled } from './claim'
import type { BenefitDesign, CostAmounts, CostEstimate, CostItem, CostRange, CostRow, EstimateOptions, PlanYearUse } from './cost-model'
import type { PricedItem } from './price-items'
import type { PricePoint } from './price-points'
import { buildAnswer } from '../core/answer'
import { toMinor } from '../core/money'
import { adjudicate } from './adjudicate'
import type { Guess } from './build-claims'
import { claimOf, groupParts, knownCharges } from './build-claims'
import { lacksAllowed, withCoverage } from './coverage-of-item'
import type { DrugOf } from './drug-part'
import { drugPartsToTry, lacksDrugPart, takesHelp } from './drug-part'
import { plus, ZERO } from './claim'
import { assumptions } from './estimate-assumptions'
import { checkParts, oneCurrency } from './estimate-checks'
import { missingInputs } from './estimate-missing'
import { planFindings } from './plan-findings'
import { priceItem } from './price-items'
import { chargeAt, pricePoints } from './price-points'
import { roundRows, sumRows } from './round-rows'
import { unusedPrices } from './unused-prices'

/** Items with their prices, in one currency. @internal */
export interface Priced {
  /** The items. */
  readonly priced: readonly PricedItem[]
  /** ISO 4217 code of all of them. */
  readonly currency: string
}

/**
 * Prices items and options that were read already.
 *
 * @param check - collects unknown variants, mixed currencies and amounts that contradict each other
 * @param path - path of the items
 * @param items - the items
 * @param options - the options
 * @returns the items with their prices, trusted once `check.done()` has passed
 * @internal
 */
export function priceItems(check: InputCheck, path: string, items: readonly CostItem[], options: EstimateOptions): Priced {
  const priced = items.map((item, index) => priceItem(check, `${path}[${index}]`, withCoverage(item, options.benefits), index, options))
  const currency = oneCurrency(check, path, priced, options.benefits)
  for (const one of priced) checkParts(check, `${path}[${one.index}]`, one, currency)
  if (!Number.isSafeInteger(mostCharged(priced) * (options.group?.size ?? 1)))
    check.fail(path, 'out-of-range', 'come to more than can be counted to the cent')
  return { priced, currency }
}

/**
 * Estimates items that were priced.
 *
 * @param path - path of the items
 * @param items - the items
 * @param options - the options
 * @param planPath - path of the plan
 * @param prices - what {@link priceItems} found
 * @returns the estimate
 * @internal
 */
export function estimatePriced(
  path: string,
  items: readonly CostItem[],
  options: EstimateOptions,
  planPath: string,
  { priced, currency }: Priced,
): CostEstimate {
  const all = casesOf(priced, options.benefits)
  const isWide = all.length > Math.max(MOST_CASES, MOST_CLAIMS / claimsIn(priced))
  // The first and the last case hold the least and the most that is charged and allowed.
  const cases = isWide ? [...all.slice(0, 1), ...all.slice(-1)] : all
  const results = cases.flatMap((one, index) => settleCase(priced, options, one, one.isMain || index === 0) ?? [])
  const unknown = priced.some((one) => one.units.some((unit) => unit.charge === undefined))
  const totals = unknown ? [] : results.map((one) => sumRows(one.rows))
  const [first] = totals
  const range = rangeOf(totals, isWide)
  const isExact = first !== undefined && sameAmounts(range.low, range.high)
  // An unknown that changes nothing leaves every case the same: the first stands for all.
  const main = unknown ? undefined : (results.find((one) => one.isMain) ?? (isExact ? results[0] : undefined))
  const group = main === undefined || options.group === undefined ? undefined : groupParts(priced, options.group.size)
  const common = {
    currency,
    rows: main === undefined ? [] : priced.map((one, index) => rowOf(one, main.rows[index])),
    steps: main?.steps ?? [],
    planYears: main === undefined || options.benefits === undefined ? [] : planYears(main.settled),
    ...(group === undefined ? {} : { group }),
    notIncluded: notIncluded(priced),
    ...buildAnswer({
      asOf: options.asOf,
      findings: [...priced.flatMap((one) => one.findings), ...unusedPrices(path, items, options), ...planFindings(options, planPath)],
      missing: missingInputs(path, priced, options, planPath),
      assumptions: [
        ...priced.flatMap((one) => one.assumptions),
        ...assumptions(priced, options),
        ...(isWide && first !== undefined ? [WIDE] : []),
      ],
      sources: priced.flatMap((one) => one.sources),
    }),
  }
  if (first === undefined) return { outcome: 'unknown', knownBilledMinor: knownCharges(priced, options), ...common }
  if (isExact) return { outcome: 'exact', total: first, ...common }
  return { outcome: 'range', ...(main === undefined ? {} : { total: sumRows(main.rows) }), range, ...common }
}

// More cases than these, and more claims in all of them, take longer than a reader waits.
const MOST_CASES = 1000
const MOST_CLAIMS = 8000
const WIDE = 'So much is not told that the range of each payer is that of nothing to all.'

// What one price leaves out another may be for, unless that is about another drug.
function notIncluded(priced: readonly PricedItem[]): readonly string[] {
  const isElsewhere = (left: string, drug: PricedItem['drug']): boolean =>
    priced.some((one) => one.includes.includes(left) && (one.drug ?? drug) === (drug ?? one.drug))
  return [...new Set(priced.flatMap(({ excludes, drug }) => excludes.filter((left) => !isElsewhere(left, drug))))]
}

function claimsIn(priced: readonly PricedItem[]): number {
  return priced.flatMap(({ units }) => units).length
}

function mostCharged(priced: readonly PricedItem[]): number {
  return priced.flatMap(({ units }) => units.map(({ charge }) => charge?.high ?? 0)).reduce((sum, charge) => sum + charge, 0)
}

interface Case {
  readonly point: PricePoint
  readonly guess: Guess
  readonly savingsMaximum: number | undefined
  readonly isMain: boolean
}

interface CaseResult {
  readonly isMain: boolean
  readonly rows: readonly CostAmounts[]
  readonly settled: readonly Settled[]
  readonly steps: CostEstimate['steps']
}

// Each unknown that leaves a range is worked out at both ends; the main case has usual prices and nothing unknown.
function casesOf(priced: readonly PricedItem[], benefits: BenefitDesign | undefined): readonly Case[] {
  const guesses = guessesOf(priced, benefits)
  // Help that may not be used leaves nothing open.
  const savings = priced.some((one) => takesHelp(one, benefits)) ? benefits?.savings : undefined
  const maxima = savings === undefined ? [undefined] : savings.annualMaximumMinor === null ? [0, undefined] : [savings.annualMaximumMinor]
  const points = pricePoints(priced, benefits, Math.floor(MOST_CLAIMS / (claimsIn(priced) * guesses.length * maxima.length)))
  return points.flatMap((point) =>
    guesses.flatMap((guess) =>
      maxima.map((savingsMaximum) => ({
        point,
        guess,
        savingsMaximum,
        isMain: point === 'typical' && guesses.length === 1 && maxima.length === 1,
      })),
    ),
  )
}

function guessesOf(priced: readonly PricedItem[], benefits: BenefitDesign | undefined): readonly Guess[] {
  if (benefits === undefined) return [{ covered: new Set(priced.keys()), allowsAll: true, drugOf: () => 0 }]
  const lacking = priced.filter((one) => lacksDrugPart(one, benefits))
  const drugParts: readonly DrugOf[] = lacking.length === 0 ? [() => 0] : drugPartsToTry(benefits, choices(apart(lacking)))
  const allowed = priced.some((one) => lacksAllowed(one, benefits)) ? [true, false] : [true]
  const open = priced.filter((one) => one.item.covered === undefined)
  // Coverage lowers what the person pays, so that all or none of the items are tried as covered; but it ends help of a charity.
  const withHelp = open.filter((one) => (one.item.helpPercent ?? 0) > 0)
  return choices([open.filter((one) => !withHelp.includes(one)), ...apart(withHelp)]).flatMap((covered) =>
    allowed.flatMap((allowsAll) => drugParts.map((drugOf) => ({ covered, allowsAll, drugOf }))),
  )
}

const MOST_APART = 3

// Each item by itself, as far as the cases stay few: the largest, whatever the order in which they are given.
function apart(items: readonly PricedItem[]): readonly (readonly PricedItem[])[] {
  const text = (one: PricedItem): string => JSON.stringify(one.item)
  const sorted = [...items].sort((a, b) => mostCharged([b]) - mostCharged([a]) || (text(a) < text(b) ? -1 : 1))
  return [...sorted.slice(0, MOST_APART).map((one) => [one]), sorted.slice(MOST_APART)]
}

// All choices of some groups, as positions of their items; all of them first.
function choices(groups: readonly (readonly PricedItem[])[]): readonly ReadonlySet<number>[] {
  return groups
    .filter((group) => group.length > 0)
    .reduce<readonly (readonly PricedItem[])[]>((chosen, group) => chosen.flatMap((some) => [[...some, ...group], some]), [[]])
    .map((items) => new Set(items.map(({ index }) => index)))
}

function settleCase(priced: readonly PricedItem[], options: EstimateOptions, one: Case, withSteps: boolean): CaseResult | undefined {
  const claims: Claim[] = []
  for (const item of priced) {
    for (const unit of item.units) {
      const charge = chargeAt(unit.charge, one.point)
      if (charge === undefined) return undefined
      claims.push(claimOf(item, unit, charge, options, one.guess))
    }
  }
  const { settled, steps } = adjudicate(claims, options.benefits, options.asOf, one.savingsMaximum, withSteps)
  return { isMain: one.isMain, rows: roundRows(settled, priced.length), settled, steps }
}

function planYears(settled: readonly Settled[]): readonly PlanYearUse[] {
  const years = [...new Set(settled.flatMap(({ planYear }) => planYear ?? []))].sort()
  return years.map((from) => {
    const mine = settled.filter(({ planYear }) => planYear === from)
    const sum = (key: 'deductible' | 'towardMaximum' | 'patient'): number => toMinor(mine.map((one) => one[key]).reduce(plus, ZERO))
    return { from, deductibleMinor: sum('deductible'), towardMaximumMinor: sum('towardMaximum'), patientPaysMinor: sum('patient') }
  })
}

function rowOf({ index, label, units }: PricedItem, amounts: CostAmounts | undefined): CostRow {
  return { item: index, label, quantity: units.length, ...(amounts ?? sumRows([])) }
}

function rangeOf(totals: readonly CostAmounts[], isWide: boolean): CostRange['range'] {
  const [low, high] = [bound(totals, Math.min), bound(totals, Math.max)]
  if (!isWide) return { low, high }
  const each = (paid: number): Partial<CostAmounts> => ({ planPaysMinor: paid, assistancePaysMinor: paid, patientPaysMinor: paid })
  return { low: { ...low, ...each(0) }, high: { ...high, ...each(high.allowedMinor) } }
}

function bound(totals: readonly CostAmounts[], pick: (...values: number[]) => number): CostAmounts {
  const of = (key: keyof CostAmounts): number => pick(...totals.map((total) => total[key]))
  return {
    billedMinor: of('billedMinor'),
    allowedMinor: of('allowedMinor'),
    planPaysMinor: of('planPaysMinor'),
    assistancePaysMinor: of('assistancePaysMinor'),
    patientPaysMinor: of('patientPaysMinor'),
  }
}

function sameAmounts(a: CostAmounts, b: CostAmounts): boolean {
  return (Object.keys(a) as (keyof CostAmounts)[]).every((key) => a[key] === b[key])
}
