import type { CareSetting } from './model'
import type {
  CompareInput,
  CostAmounts,
  CostComparison,
  CostEstimate,
  CostItem,
  CostOption,
  EstimateOptions,
  RankBy,
  RankedOption,
} from './cost-model'
import type { Missing } from '../core'
import { buildAnswer } from '../core/answer'
import { InputCheck, isPlainObject } from '../core/check'
import { formatMoney } from '../core/money'
import { careSettings } from './care-settings'
import { estimatePriced, priceItems } from './estimate-read'
import { readBenefits } from './parse-benefits'
import { readGroup, readItems, readOptions } from './read-items'

const RANKS: readonly RankBy[] = ['patient-pays', 'allowed', 'highest-patient-pays']

/**
 * Estimates several ways to be treated or to pay, and puts them in order of one figure. An option whose figure is unknown is listed last and not
 * ranked; a range without a usual figure is ranked by its high end. It says what sets an option apart from the first; it recommends none.
 *
 * @param options - the options, up to 10,000, each with its items
 * @param input - day, benefits, own prices, and what to rank by
 * @returns the options with estimates, places and differences
 * @throws InvalidInputError for anything `estimateCost` refuses, and for an id given twice
 * @example
 * ```ts
 * import { compareOptions } from 'ketamine-therapy/access'
 *
 * const options = [
 *   { id: 'clinic', setting: 'specialty-ketamine-clinic', items: [{ price: 'price-iv-session-mood', quantity: 6 }] },
 *   { id: 'home', setting: 'telehealth-at-home', items: [{ price: 'price-sl-program-month', quantity: 6 }] },
 *   { id: 'retreat', items: [{ price: 'price-retreat' }] },
 * ]
 * compareOptions(options, { asOf: '2026-11-22' }).options.map((one) => one.id) // → ['home', 'clinic', 'retreat']
 * compareOptions(options, { asOf: '2026-11-22' }).options[2]?.rank // → undefined
 * compareOptions([{ id: 'clinic', items: [{ price: 'price-iv' }] }], { asOf: '2026-11-22' }) // throws InvalidInputError
 * ```
 */
export function compareOptions(options: readonly CostOption[], input: CompareInput): CostComparison {
  const check = new InputCheck('compareOptions')
  const common = readOptions(check, '', input, ['rankBy'])
  const wantedRank = isPlainObject(input) ? input['rankBy'] : undefined
  if (wantedRank !== undefined) check.oneOf('rankBy', wantedRank, RANKS)
  const read = readList(check, options, common)
  check.done()
  const rankBy: RankBy = input.rankBy ?? 'patient-pays'
  const priced = read.map((one, index) => ({
    ...one,
    isWithoutPrice: one.wanted.benefits === undefined && one.option.items.every(({ amount }) => amount === null),
    prices: priceItems(check, `options[${index}].items`, one.option.items, one.wanted),
  }))
  check.done()
  const currencies = new Set(priced.flatMap(({ isWithoutPrice, prices }) => (isWithoutPrice ? [] : [prices.currency])))
  if (currencies.size > 1) check.fail('options', 'conflict', `mix the currencies ${[...currencies].join(', ')}`)
  check.done()
  const estimated = priced.map(({ option, wanted, planPath, prices }, index) => ({
    option,
    estimate: estimatePriced(`options[${index}].items`, option.items, wanted, planPath, prices),
  }))

  // What has no price at all has the currency of the others.
  const [currency = 'USD'] = currencies
  const ranked = estimated
    .map(({ option, estimate }) => ({ option, estimate: { ...estimate, currency }, figure: figureOf(estimate, rankBy) }))
    .sort((a, b) => (a.figure ?? Number.POSITIVE_INFINITY) - (b.figure ?? Number.POSITIVE_INFINITY) || 0)
  const first = ranked[0]
  const places = placesOf(ranked.map(({ figure }) => figure))
  return {
    options: ranked.map(
      ({ option, estimate, figure }, index): RankedOption => ({
        id: option.id,
        ...(figure === undefined ? {} : { rank: places[index] ?? 1, figureMinor: figure }),
        ...(figure === undefined || first?.figure === undefined ? {} : { aboveFirstMinor: figure - first.figure }),
        differences: first === undefined || first.option === option ? [] : differences(first, { option, estimate }),
        estimate,
      }),
    ),
    rankBy,
    ...buildAnswer({
      asOf: input.asOf,
      findings: ranked.flatMap(({ option, estimate }) =>
        estimate.findings.map((finding) => ({ ...finding, message: `${option.label ?? option.id}: ${finding.message}` })),
      ),
      missing: onceEach(estimated.flatMap(({ estimate }) => estimate.missing)),
      assumptions: [
        ...(ranked.some(({ estimate }) => estimate.outcome === 'range' && estimate.total === undefined)
          ? ['A range without a usual figure is ranked by its high end.']
          : []),
        ...estimated.flatMap(({ estimate }) => estimate.assumptions),
      ],
      sources: estimated.flatMap(({ estimate }) => estimate.sources),
    }),
  }
}

// What several options lack is asked once.
function onceEach(missing: readonly Missing[]): readonly Missing[] {
  return [...new Map(missing.map((one) => [one.path, one])).values()]
}

// Equal figures share a place; the figures come in order.
function placesOf(figures: readonly (number | undefined)[]): readonly number[] {
  const places: number[] = []
  figures.forEach((figure, index) => places.push(index > 0 && figures[index - 1] === figure ? (places[index - 1] ?? 1) : index + 1))
  return places
}

function figureOf({ total, range }: CostEstimate, rankBy: RankBy): number | undefined {
  const amounts: CostAmounts | undefined = rankBy === 'highest-patient-pays' ? (range?.high ?? total) : (total ?? range?.high)
  return rankBy === 'allowed' ? amounts?.allowedMinor : amounts?.patientPaysMinor
}

interface Estimated {
  readonly option: CostOption
  readonly estimate: CostEstimate
}

const COMPARED = [
  ['allowedMinor', 'in all'],
  ['planPaysMinor', 'paid by the plan'],
  ['assistancePaysMinor', 'paid by assistance'],
] as const

function differences(first: Estimated, other: Estimated): readonly string[] {
  const name = first.option.label ?? first.option.id
  const [a, b] = [sideOf(first), sideOf(other)]
  const { currency } = other.estimate
  const lines = COMPARED.flatMap(([key, label]) => {
    const gap = a.total && b.total ? b.total[key] - a.total[key] : 0
    return gap === 0 ? [] : [`${formatMoney({ amountMinor: Math.abs(gap), currency })} ${gap > 0 ? 'more' : 'less'} ${label} than ${name}`]
  })
  if (other.estimate.outcome === 'unknown') lines.push('a price is unknown')
  if (other.estimate.outcome === 'range') lines.push('the figure is a range')
  if (a.units !== b.units) lines.push(`${b.units} ${b.units === 1 ? 'unit' : 'units'} instead of ${a.units}`)
  if (b.setting !== undefined && a.setting?.supervision.least !== b.setting.supervision.least)
    lines.push(`supervision at least ${b.setting.supervision.least}`)
  if (b.setting !== undefined && a.setting?.priceBasis !== b.setting.priceBasis) lines.push(`price basis: ${b.setting.priceBasis}`)
  return lines
}

interface Side {
  readonly units: number
  readonly setting: CareSetting | undefined
  readonly total: CostAmounts | undefined
}

function sideOf({ option: { items, setting }, estimate: { total } }: Estimated): Side {
  return {
    units: items.reduce((sum, item) => sum + (item.dates?.length ?? item.quantity ?? 1), 0),
    setting: setting === undefined ? undefined : careSettings[setting as keyof typeof careSettings],
    total,
  }
}

interface ReadOption {
  readonly option: CostOption
  readonly wanted: EstimateOptions
  readonly planPath: string
}

function readList(check: InputCheck, options: unknown, common: EstimateOptions): readonly ReadOption[] {
  const seen = new Set<unknown>()
  return check.list('options', options, { max: 10_000 }).map((entry, index) => {
    const path = `options[${index}]`
    const fields = check.object(path, entry, ['id', 'label', 'setting', 'items', 'benefits', 'group'])
    check.text(`${path}.id`, fields['id'], { min: 1, max: 200 })
    if (seen.has(fields['id'])) check.fail(`${path}.id`, 'conflict', 'is given twice')
    seen.add(fields['id'])
    if (fields['label'] !== undefined) check.text(`${path}.label`, fields['label'], { min: 1, max: 200 })
    if (fields['setting'] !== undefined) check.oneOf(`${path}.setting`, fields['setting'], Object.keys(careSettings))
    readGroup(check, `${path}.group`, fields['group'])
    const items: readonly CostItem[] = readItems(check, `${path}.items`, fields['items'], common)
    const own = fields['benefits']
    const benefits = own === undefined ? common.benefits : own === null ? undefined : readBenefits(check, `${path}.benefits`, own)
    const option = { ...fields, items } as unknown as CostOption
    return { option, wanted: { ...common, benefits, group: option.group }, planPath: own === undefined ? 'benefits' : `${path}.benefits` }
  })
}
