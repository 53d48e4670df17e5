import type { Finding, Missing } from '../core'
import type { Claim, Settled } from './adjudicate'
import type { BenefitDesign, CostAmounts, CostEstimate, CostItem, CostRow, EstimateOptions, PlanYearUse } from './cost-model'
import type { PricedItem, PricePoint } from './price-items'
import { buildAnswer } from '../core/answer'
import { InputCheck } from '../core/check'
import { allocate, toMinor } from '../core/money'
import { add, divide, fromNumber, multiply, rational } from '../core/rational'
import { adjudicate } from './adjudicate'
import { priceItem } from './price-items'
import { readItems, readOptions } from './read-items'
import { roundRows, sumRows } from './round-rows'

/**
 * Estimates what something costs and who pays it: deductible, copay or coinsurance, out-of-pocket maximum, supplement, manufacturer help, in
 * this order, per plan year, on exact fractions, rounded once at the end.
 *
 * It is an estimate from the inputs and never a quote or a promise of coverage. What is unknown stays unknown: a price without an amount makes the
 * total unknown; a price range, coverage that nobody stated, or help whose yearly maximum is not known give a range. Without benefits it is
 * self-pay. Money saved on taxes and financing are not part of it.
 *
 * @param items - what is to be paid for
 * @param options - the day, own prices, benefits, size of a group
 * @returns figures, rows that sum to the cent, every step, and what is missing
 * @throws InvalidInputError for a negative amount, mixed currencies, an unknown price or code, or malformed benefits
 * @example
 * ```ts
 * import { estimateCost } from 'ketamine-therapy/access'
 *
 * const usd = (dollars: number) => ({ amountMinor: dollars * 100, currency: 'USD' })
 * const benefits = { kind: 'commercial', currency: 'USD', inNetwork: { deductible: { individualMinor: 200000 }, coinsurancePercent: 20, outOfPocketMaximum: { individualMinor: 600000 } } } as const
 * const course = [{ label: 'SPRAVATO session', amount: usd(1240), quantity: 12, covered: true }]
 * estimateCost(course, { benefits, asOf: '2026-11-22' }).total?.patientPaysMinor // → 457600
 * estimateCost(course, { asOf: '2026-11-22' }).total?.patientPaysMinor // → 1488000
 * estimateCost([{ price: 'price-retreat' }], { asOf: '2026-11-22' }).outcome // → 'unknown'
 * estimateCost([{ amount: usd(-1) }], { asOf: '2026-11-22' }) // throws InvalidInputError
 * ```
 */
export function estimateCost(items: readonly CostItem[], options: EstimateOptions): CostEstimate {
  const check = new InputCheck('estimateCost')
  const read = readItems(check, 'items', items)
  const wanted = readOptions(check, options, ['group'])
  check.done()
  return estimateRead(check, 'items', read, wanted)
}

/**
 * Estimates items and options that were read already.
 *
 * @param check - collects what pricing finds wrong
 * @param path - path of the items
 * @param items - the items
 * @param options - the options
 * @returns the estimate
 * @throws InvalidInputError for unknown ids and mixed currencies
 * @internal
 */
export function estimateRead(check: InputCheck, path: string, items: readonly CostItem[], options: EstimateOptions): CostEstimate {
  const priced = items.map((item, index) => priceItem(check, `${path}[${index}]`, item, index, options))
  const currency = oneCurrency(check, path, priced, options.benefits)
  for (const one of priced) checkParts(check, `${path}[${one.index}]`, one, currency)
  check.done()

  const cases = casesOf(priced, options.benefits)
  const results = cases.flatMap((one) => settleCase(priced, options, one) ?? [])
  const unknown = priced.some((one) => one.units.some((unit) => unit.charge === undefined))
  const main = unknown ? undefined : results.find((one) => one.isMain)
  const totals = unknown ? [] : results.map((one) => sumRows(one.rows))
  const [first] = totals
  const isExact = first !== undefined && totals.every((one) => sameAmounts(one, first))
  return {
    outcome: unknown ? 'unknown' : isExact ? 'exact' : 'range',
    currency,
    ...(main === undefined ? {} : { total: sumRows(main.rows) }),
    ...(isExact || first === undefined ? {} : { range: { low: bound(totals, Math.min), high: bound(totals, Math.max) } }),
    rows: main === undefined ? [] : priced.map((one, index) => rowOf(one, main.rows[index])),
    steps: main?.steps ?? [],
    planYears: main === undefined || options.benefits === undefined ? [] : planYears(main.settled),
    ...(unknown ? { knownBilledMinor: knownCharges(priced, options) } : {}),
    ...(main === undefined || options.group === undefined ? {} : { group: groupParts(priced, options.group.size) }),
    notIncluded: [...new Set(priced.flatMap((one) => one.excludes))],
    ...buildAnswer({
      asOf: options.asOf,
      findings: [...priced.flatMap((one) => one.findings), ...savingsExcluded(options.benefits)],
      missing: missingInputs(path, priced, options.benefits),
      assumptions: [...priced.flatMap((one) => one.assumptions), ...assumptions(priced, options)],
      sources: priced.flatMap((one) => one.sources),
    }),
  }
}

interface Case {
  readonly point: PricePoint
  readonly coverUnknown: boolean
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
  const isRanged = priced.some((one) => one.units.some((unit) => unit.charge !== undefined && unit.charge.low !== unit.charge.high))
  const points: readonly PricePoint[] = isRanged ? ['low', 'typical', 'high'] : ['typical']
  const opens = benefits !== undefined && priced.some((one) => one.item.covered === undefined)
  const savings = benefits?.savings
  const maxima = savings === undefined ? [undefined] : savings.annualMaximumMinor === null ? [0, undefined] : [savings.annualMaximumMinor]
  return points.flatMap((point) =>
    (opens ? [true, false] : [true]).flatMap((coverUnknown) =>
      maxima.map((savingsMaximum) => ({
        point,
        coverUnknown,
        savingsMaximum,
        isMain: point === 'typical' && !opens && maxima.length === 1,
      })),
    ),
  )
}

function settleCase(priced: readonly PricedItem[], options: EstimateOptions, one: Case): CaseResult | undefined {
  const claims: Claim[] = []
  for (const item of priced) {
    for (const unit of item.units) {
      const charge = unit.charge?.[one.point]
      if (charge === undefined) return undefined
      claims.push(claimOf(item, unit, charge, options, one.coverUnknown))
    }
  }
  const { settled, steps } = adjudicate(claims, options.benefits, options.asOf, one.savingsMaximum, one.isMain)
  return { isMain: one.isMain, rows: roundRows(settled, priced.length), settled, steps }
}

function claimOf(
  { item, index, label, isDrug }: PricedItem,
  unit: PricedItem['units'][number],
  charge: number,
  options: EstimateOptions,
  coverUnknown: boolean,
): Claim {
  const size = item.shared === true ? (options.group?.size ?? 1) : 1
  const billedMinor = partOf(charge, size)
  const chargedMinor = partOf(discounted(charge, item), size)
  const allowedMinor = Math.min(chargedMinor, item.planAllows?.amountMinor ?? chargedMinor)
  return {
    item: index,
    unit: unit.unit,
    ...(unit.on === undefined ? {} : { on: unit.on }),
    label,
    billedMinor,
    chargedMinor,
    allowedMinor,
    drugMinor: Math.min(allowedMinor, item.drugPart?.amountMinor ?? (isDrug ? allowedMinor : 0)),
    covered: item.covered ?? coverUnknown,
    network: item.network ?? 'in',
    helpPercent: item.helpPercent ?? 0,
  }
}

// The first member's part: never smaller than that of another, so that nobody is told too little.
function partOf(amountMinor: number, size: number): number {
  return size === 1 ? amountMinor : Math.ceil(amountMinor / size)
}

function discounted(charge: number, { discountPercent = 0 }: CostItem): number {
  if (discountPercent === 0) return charge
  return toMinor(divide(multiply(fromNumber(charge), fromNumber(100 - discountPercent)), fromNumber(100)))
}

function groupParts(priced: readonly PricedItem[], size: number): NonNullable<CostEstimate['group']> {
  const partsMinor = Array.from({ length: size }, () => 0)
  for (const { item, units } of priced) {
    for (const { charge } of units) {
      const amount = discounted(charge?.typical ?? 0, item)
      const parts =
        item.shared === true
          ? allocate(
              amount,
              partsMinor.map(() => rational(1n)),
            )
          : partsMinor.map(() => amount)
      parts.forEach((part, member) => {
        partsMinor[member] = (partsMinor[member] ?? 0) + part
      })
    }
  }
  return { size, billedMinor: partsMinor.reduce((sum, part) => sum + part, 0), partsMinor }
}

function planYears(settled: readonly Settled[]): readonly PlanYearUse[] {
  const years = [...new Set(settled.flatMap(({ planYear }) => planYear ?? []))].sort()
  return years.map((from) => {
    const mine = settled.filter(({ planYear }) => planYear === from)
    const sum = (key: 'deductible' | 'towardMaximum' | 'patient'): number => toMinor(mine.map((one) => one[key]).reduce(add, rational(0n)))
    return { from, deductibleMinor: sum('deductible'), towardMaximumMinor: sum('towardMaximum'), patientPaysMinor: sum('patient') }
  })
}

function rowOf({ index, label, units }: PricedItem, amounts: CostAmounts | undefined): CostRow {
  return { item: index, label, quantity: units.length, ...(amounts ?? sumRows([])) }
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

function knownCharges(priced: readonly PricedItem[], options: EstimateOptions): number {
  return priced
    .flatMap(({ item, units }) =>
      units.map(({ charge }) => partOf(charge?.low ?? 0, item.shared === true ? (options.group?.size ?? 1) : 1)),
    )
    .reduce((sum, charge) => sum + charge, 0)
}

function oneCurrency(check: InputCheck, path: string, priced: readonly PricedItem[], benefits: BenefitDesign | undefined): string {
  const first = benefits?.currency ?? priced.find((one) => one.currency !== undefined)?.currency ?? 'USD'
  for (const { index, currency } of priced) {
    if (currency !== undefined && currency !== first)
      check.fail(`${path}[${index}]`, 'conflict', `is in ${currency}; the rest is in ${first}`)
  }
  return first
}

function checkParts(check: InputCheck, path: string, { item, units }: PricedItem, currency: string): void {
  for (const key of ['planAllows', 'drugPart'] as const) {
    const money = item[key]
    if (money !== undefined && money.currency !== currency)
      check.fail(`${path}.${key}`, 'conflict', `is in ${money.currency}; the rest is in ${currency}`)
  }
  const most =
    item.planAllows?.amountMinor ?? Math.max(0, ...units.map((unit) => unit.charge?.low ?? unit.charge?.typical ?? Number.MAX_SAFE_INTEGER))
  if (item.drugPart !== undefined && item.drugPart.amountMinor > most)
    check.fail(`${path}.drugPart`, 'conflict', 'must not be above the amount it is a part of')
}

function missingInputs(path: string, priced: readonly PricedItem[], benefits: BenefitDesign | undefined): readonly Missing[] {
  const ask = (field: string, question: string): Missing => ({ path: field, question, because: 'absent', decides: [] })
  const needsDrugPart = benefits?.savings !== undefined || (benefits?.inNetwork.copays?.some((one) => one.part === 'drug') ?? false)
  return [
    ...priced.flatMap((one) => one.missing),
    ...(benefits === undefined
      ? []
      : priced.flatMap((one) =>
          one.item.covered === undefined ? [ask(`${path}[${one.index}].covered`, `Does the plan cover ${one.label}?`)] : [],
        )),
    ...(benefits?.savings?.annualMaximumMinor === null
      ? [ask('benefits.savings.annualMaximumMinor', `How much does ${benefits.savings.name} pay a year?`)]
      : []),
    ...(needsDrugPart
      ? priced.flatMap((one) =>
          one.isDrug || one.item.drugPart !== undefined || one.item.covered === false
            ? []
            : [ask(`${path}[${one.index}].drugPart`, `Which part of ${one.label} pays for the drug?`)],
        )
      : []),
  ]
}

function savingsExcluded(benefits: BenefitDesign | undefined): readonly Finding[] {
  if (benefits?.savings === undefined || benefits.kind === 'commercial') return []
  return [
    {
      code: 'access/savings-excluded',
      severity: 'caution',
      message: `${benefits.savings.name} is for commercial insurance alone and was not counted: manufacturer copay help may not be used with government coverage.`,
      because: [{ path: 'benefits.kind', value: benefits.kind, expected: 'commercial', outcome: 'unmet' }],
      sources: [{ citation: 'spravatohcp-support', checked: 'read' }],
    },
  ]
}

function assumptions(priced: readonly PricedItem[], { benefits, group, asOf }: EstimateOptions): readonly string[] {
  if (benefits === undefined)
    return group === undefined ? ['Self-pay: no insurance is counted.'] : [`Self-pay, shared by ${group.size} people.`]
  const dated = priced.some((one) => one.item.dates !== undefined)
  const bundled = priced.some((one) => one.item.drugPart !== undefined)
  return [
    dated
      ? 'Deductible and out-of-pocket maximum start anew with each plan year, with the same amounts where no other design is given.'
      : `Everything falls into the plan year of ${asOf}.`,
    'Claims reach the plan in order of date; claims of one day with the larger amount first.',
    ...(benefits.savings !== undefined && benefits.kind === 'commercial' && bundled
      ? ["The drug's part of the person's share is taken in proportion to its part of the price, session by session."]
      : []),
    ...(benefits.inNetwork.outOfPocketMaximum === undefined ? ['The plan has no out-of-pocket maximum.'] : []),
    ...(priced.some((one) => one.item.network === 'out')
      ? ['What a provider out of network charges beyond the amount the plan allows stays with the person and counts towards no limit.']
      : []),
  ]
}
