import type { Drug, Finding, IsoDate, Missing, Money, SourceRef } from '../core'
import type { CostItem, EstimateOptions, MoneyRange } from './cost-model'
import type { InputCheck } from '../core/check'
import type { BillingCode, CodeAmount, Price } from './model'
import { inForce, selectInForce } from '../core/dated'
import { formatMoney } from '../core/money'
import { ask } from './ask'
import type { BillingCodeId } from './billing-codes'
import { billingCodes } from './billing-codes'
import { disputedPrice } from './disputed-price'
import { prices } from './price-catalog'
import { isRange } from './read-items'
import { isSeenLater, isSeenLongBefore } from './seen'

/** How much of an item pays for a drug: all of it, nothing, or a part that only the caller knows. */
export type DrugContent = 'all' | 'part' | 'none'

/** One unit of an item with its charge; no `charge` where it is unknown. */
export interface PricedUnit {
  /** Which unit, from 1. */
  readonly unit: number
  /** Its day, where given. */
  readonly on?: IsoDate
  /** Charge in whole minor units at each point; a range may have no usual one. */
  readonly charge?: { readonly low: number; readonly typical?: number; readonly high: number }
}

/** An item with its charges. */
export interface PricedItem {
  /** The item. */
  readonly item: CostItem
  /** Its position in the input. */
  readonly index: number
  /** Name for rows. */
  readonly label: string
  /** Its units. */
  readonly units: readonly PricedUnit[]
  /** ISO 4217 code, where known. */
  readonly currency?: string
  /** See {@link DrugContent}. */
  readonly holdsDrug: DrugContent
  /** Drug that its price is about, where one is named. */
  readonly drug?: Drug
  /** Whether its price is a charge of ours, which is not what a plan allows. */
  readonly isCharge: boolean
  /** What the price is for and includes, as far as the source says. */
  readonly includes: readonly string[]
  /** What the price leaves out. */
  readonly excludes: readonly string[]
  /** What rests on it. */
  readonly sources: readonly SourceRef[]
  /** What was noticed. */
  readonly findings: readonly Finding[]
  /** What is unknown. */
  readonly missing: readonly Missing[]
  /** What was taken for granted. */
  readonly assumptions: readonly string[]
}

/** What is found for the charge of a day. */
type Found = Partial<Omit<PricedItem, 'item' | 'index' | 'units'>> & Pick<PricedUnit, 'charge'>

// A session of the caller's own may hold a drug or not.
const UNTOLD = { holdsDrug: 'part', isCharge: false, includes: [], excludes: [], findings: [] } as const

/**
 * Finds the charge of every unit of an item: from the caller's amount, the caller's own price, our price, or Medicare's amount of a code.
 *
 * @param check - collects unknown variants, and what is shared and may not be
 * @param path - path of the item
 * @param item - the item
 * @param index - its position
 * @param options - how the estimate is made
 * @returns the item with its charges
 * @internal
 */
export function priceItem(check: InputCheck, path: string, item: CostItem, index: number, options: EstimateOptions): PricedItem {
  const quantity = item.dates?.length ?? item.quantity ?? 1
  // Only a code and a price with variants have amounts that depend on the day.
  const found = new Map<string, Found>()
  const findOn = (on: IsoDate): Found => {
    const known = found.get(on)
    if (known !== undefined) return known
    const fresh = findCharge(check, path, item, options, on)
    found.set(on, fresh)
    return fresh
  }
  const units = Array.from({ length: quantity }, (_, position): PricedUnit => {
    const on = item.dates?.[position]
    const { charge } = findOn(on ?? options.asOf)
    return { unit: position + 1, ...(on === undefined ? {} : { on }), ...(charge === undefined ? {} : { charge }) }
  })
  const all = [...found.values()]
  const currency = all.find((one) => one.currency !== undefined)?.currency
  const { charge: _charge, ...first } = all[0] ?? {}
  return {
    ...UNTOLD,
    ...first,
    item,
    index,
    label: item.label ?? first.label ?? `item ${index + 1}`,
    units,
    ...(currency === undefined ? {} : { currency }),
    sources: all.flatMap((one) => one.sources ?? []),
    missing: all.flatMap((one) => one.missing ?? []).slice(0, 1),
    assumptions: all.flatMap((one) => one.assumptions ?? []),
  }
}

function findCharge(check: InputCheck, path: string, item: CostItem, options: EstimateOptions, on: IsoDate): Found {
  if (item.range !== undefined) return fromOutside(item.range)
  if (item.amount !== undefined) return item.amount === null ? unknownAmount(path, item) : fromOutside(item.amount)
  if (item.code !== undefined) return fromCode(path, item.code as BillingCodeId, options, on)
  // An id that is neither the caller's nor ours was refused.
  const id = item.price ?? ''
  const own = options.prices !== undefined && Object.hasOwn(options.prices, id) ? options.prices[id] : undefined
  const ours = Object.hasOwn(prices, id) ? prices[id as keyof typeof prices] : undefined
  if (ours?.unit === 'person' && item.shared === true) check.fail(`${path}.shared`, 'conflict', 'this price is for one person already')
  if (own !== undefined) {
    checkVariant(check, path, item, ours)
    return {
      ...fromOutside(own),
      label: ours?.label ?? id,
      ...(ours === undefined ? {} : contentOf(ours)),
    }
  }
  return ours === undefined ? {} : fromPrice(check, path, item, ours, options, on)
}

function fromOutside(price: Money | MoneyRange): Found {
  if (!isRange(price)) return { currency: price.currency, charge: pointsOf(price.amountMinor) }
  const { low, typical, high } = price
  return { currency: low.currency, charge: pointsBetween(low.amountMinor, typical?.amountMinor, high.amountMinor) }
}

function unknownAmount(path: string, item: CostItem): Found {
  return { missing: [ask(`${path}.amount`, `What does ${item.label ?? 'this'} cost?`)] }
}

function fromPrice(check: InputCheck, path: string, item: CostItem, price: Price, options: EstimateOptions, on: IsoDate): Found {
  const common: Found = {
    label: price.label,
    currency: price.currency,
    ...contentOf(price),
    isCharge: price.isPlanPayment !== true,
    sources: price.sources,
  }
  const findings = [
    ...oldPrice(path, price, options.asOf),
    ...laterPrice(path, price, options.asOf),
    ...disputedPrice(path, price.label, price.id, price.alternatives),
  ]
  const assumptions = [`The price of "${price.label}" is ${originOf(price)}, not a quote.`, ...ofPlanPayment(price, item, options)]
  const unknown = (key: string, question: string): Found => ({ ...common, findings, missing: [ask(`${path}.${key}`, question)] })
  if (price.variants !== undefined) {
    if (item.variant === undefined)
      return unknown('variant', `Which applies for "${price.label}": ${variantIds(price.variants).join(' or ')}?`)
    if (!checkVariant(check, path, item, price)) return common
    const variant = price.variants.find((one) => one.id === item.variant && inForce(one.effective ?? {}, on) === 'met')
    if (variant === undefined) return unknown('amount', `What was "${price.label}" on ${on}?`)
    return { ...common, charge: pointsOf(variant.amountMinor), sources: variant.sources ?? price.sources, findings, assumptions }
  }
  checkVariant(check, path, item, price)
  const { lowMinor, typicalMinor, highMinor } = price.amount ?? {}
  if (lowMinor !== undefined && highMinor !== undefined) {
    return { ...common, charge: pointsBetween(lowMinor, typicalMinor, highMinor), findings, assumptions }
  }
  if (typicalMinor !== undefined) return { ...common, charge: pointsOf(typicalMinor), findings, assumptions }
  return unknown('amount', `What does "${price.label}" cost? ${price.unknownBecause ?? ''}`.trim())
}

/** Not every amount was seen as a price. */
function originOf({ amount }: Price): string {
  if (amount?.typicalIs === 'estimate') return 'an estimate of its source'
  return amount?.typicalIs === 'derived' ? 'worked out from other figures' : 'an observation'
}

function ofPlanPayment(
  { label, isPlanPayment }: Price,
  { covered, planAllows }: CostItem,
  { benefits }: EstimateOptions,
): readonly string[] {
  if (isPlanPayment !== true) return []
  if (benefits === undefined || covered !== true) return [`${label}: what plans pay, not what a person is charged.`]
  return planAllows === undefined ? [`${label}: what plans pay; what this plan allows may be another amount.`] : []
}

function variantIds(variants: NonNullable<Price['variants']>): readonly string[] {
  return [...new Set(variants.map((variant) => variant.id))]
}

// A variant belongs to a price that has it; one that has none, or a price of the caller's own, is given without.
function checkVariant(check: InputCheck, path: string, { variant }: CostItem, price: Price | undefined): boolean {
  if (variant === undefined) return true
  if (price?.variants !== undefined) return check.oneOf(`${path}.variant`, variant, variantIds(price.variants))
  check.fail(`${path}.variant`, 'unexpected', 'this price has no variants')
  return false
}

function fromCode(path: string, code: BillingCodeId, options: EstimateOptions, on: IsoDate): Found {
  const record: BillingCode = billingCodes[code]
  const amount: CodeAmount | undefined = selectInForce(record.amounts, on)[0]
  const label = `${code}: ${record.gloss}`
  // A bundle holds the drug beside the visit.
  const holdsDrug = record.isDrug === true ? 'all' : record.esketamineMg === undefined ? 'none' : 'part'
  const kind = options.benefits?.kind
  if (amount === undefined) {
    const question = kind === undefined ? `What does ${code} cost on ${on}?` : `What does the plan pay for ${code} on ${on}?`
    return {
      label,
      holdsDrug,
      sources: record.sources,
      missing: [ask(`${path}.code`, question)],
    }
  }
  return {
    label,
    holdsDrug,
    currency: amount.currency,
    charge: pointsBetween(amount.amountMinor, undefined, amount.highMinor ?? amount.amountMinor),
    sources: amount.sources,
    findings: disputedPrice(path, label, code, amount.alternatives),
    assumptions: [
      `${code}: the Medicare amount, ${amount.basis}.`,
      ...(amount.status === 'unconfirmed' ? [`${code}: the amount was not seen in the look-up of Medicare itself.`] : []),
      ...(kind === 'original-medicare'
        ? []
        : [`${code}: what ${kind === undefined ? 'a person without insurance is charged' : 'other plans allow'} differs from Medicare.`]),
    ],
  }
}

function pointsOf(amountMinor: number): NonNullable<PricedUnit['charge']> {
  return { low: amountMinor, typical: amountMinor, high: amountMinor }
}

// Ends that meet leave one amount: it is the usual one too.
function pointsBetween(low: number, typical: number | undefined, high: number): NonNullable<PricedUnit['charge']> {
  if (low === high) return pointsOf(low)
  return { low, high, ...(typical === undefined ? {} : { typical }) }
}

// A session is paid as a whole, and which part of it is the drug is not told. Fees on top of a price are part of what it leaves out.
function contentOf({ service, drug, includes, excludes, surcharges = [], currency }: Price): Found {
  const hasNoDrug = service === 'evaluation' || service === 'psychotherapy' || service === 'monitoring'
  return {
    holdsDrug: service === 'drug' ? 'all' : hasNoDrug ? 'none' : 'part',
    ...(drug === undefined ? {} : { drug }),
    includes: [service, ...includes],
    excludes: [...excludes, ...surcharges.map(({ label, amountMinor }) => `${label}: ${formatMoney({ amountMinor, currency })}`)],
  }
}

function oldPrice(path: string, price: Price, asOf: IsoDate): readonly Finding[] {
  const seen = price.observed.through
  if (isSeenLongBefore(price.observed, asOf) === false) return []
  return [
    {
      code: 'access/old-price',
      severity: 'caution',
      message:
        seen === undefined
          ? `The price of "${price.label}" carries no date.`
          : `The price of "${price.label}" was last seen in ${seen}, more than two years before.`,
      because: [
        { path: `${path}.price`, value: price.id, expected: 'seen within two years', outcome: seen === undefined ? 'unknown' : 'unmet' },
      ],
      sources: price.sources,
      record: price.id,
    },
  ]
}

// An estimate of a day before anybody saw the price is one with a price of later.
function laterPrice(path: string, price: Price, asOf: IsoDate): readonly Finding[] {
  if (!isSeenLater(price.observed, asOf)) return []
  return [
    {
      code: 'access/later-price',
      severity: 'caution',
      message: `The price of "${price.label}" was first seen in ${price.observed.from}, after the day of the estimate.`,
      because: [{ path: `${path}.price`, value: price.id, expected: `seen by ${asOf}`, outcome: 'unmet' }],
      sources: price.sources,
      record: price.id,
    },
  ]
}
