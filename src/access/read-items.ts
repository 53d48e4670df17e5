import type { Money } from '../core'
import type { CostItem, EstimateOptions, MoneyRange } from './cost-model'
import type { InputCheck } from '../core/check'
import { isPlainObject } from '../core/check'
import { checkAmount } from './check-amount'
import { checkShare } from './check-share'
import { BILLING_CODES } from './billing-codes'
import { readBenefits } from './parse-benefits'
import { PRICE_IDS } from './price-catalog'

const ITEM_KEYS = [
  'label',
  'price',
  'variant',
  'code',
  'amount',
  'range',
  'quantity',
  'dates',
  'covered',
  'network',
  'planAllows',
  'drugPart',
  'discountPercent',
  'helpPercent',
  'shared',
] as const
const MOST_UNITS = 1000

/**
 * Reads items of an estimate.
 *
 * @param check - collects what is wrong
 * @param path - path of the list
 * @param value - what the caller passed
 * @param options - what the caller passed beside them: an id may be that of a price of the caller's own
 * @returns the items, trusted once `check.done()` has passed
 * @internal
 */
export function readItems(check: InputCheck, path: string, value: unknown, options: unknown): readonly CostItem[] {
  const items = check.list(path, value, { max: 1000 })
  if (Array.isArray(value) && items.length === 0)
    check.fail(path, 'out-of-range', 'must have at least one item: nothing would cost nothing')
  const own = ownPrices(options)
  return items.map((entry, index) => readItem(check, `${path}[${index}]`, entry, own))
}

// None where they cannot be read: no id can be told from one of theirs.
function ownPrices(options: unknown): object | undefined {
  if (!isPlainObject(options)) return undefined
  const { prices = {} } = options
  return isPlainObject(prices) ? prices : undefined
}

function readItem(check: InputCheck, path: string, value: unknown, own: object | undefined): CostItem {
  const item = check.object(path, value, ITEM_KEYS)
  if (!isPlainObject(value)) return {}
  const at = (key: string): string => `${path}.${key}`
  const given = (key: string): boolean => item[key] !== undefined
  for (const key of ['label', 'variant']) if (given(key)) check.text(at(key), item[key], { min: 1, max: 200 })
  if (given('code')) check.oneOf(at('code'), item['code'], BILLING_CODES)
  const isOwn = own === undefined || (typeof item['price'] === 'string' && Object.hasOwn(own, item['price']))
  if (given('price') && !isOwn) check.oneOf(at('price'), item['price'], PRICE_IDS)
  const ways = ['price', 'code', 'amount', 'range'].filter(given)
  if (ways.length === 0) check.fail(path, 'required', 'needs one of price, code, amount and range')
  if (ways.length > 1) check.fail(path, 'conflict', `has ${ways.join(' and ')}; give one of them`)
  if (given('variant') && !given('price')) check.fail(at('variant'), 'conflict', 'belongs to a price')
  if (given('amount') && item['amount'] !== null) readMoney(check, at('amount'), item['amount'])
  if (given('range')) readRange(check, at('range'), item['range'])
  if (given('quantity')) check.number(at('quantity'), item['quantity'], { min: 1, max: MOST_UNITS, whole: true })
  if (given('dates')) {
    const dates = check.list(at('dates'), item['dates'], { min: 1, max: MOST_UNITS })
    dates.forEach((date, index) => check.date(`${at('dates')}[${index}]`, date))
    if (typeof item['quantity'] === 'number' && item['quantity'] !== dates.length)
      check.fail(at('dates'), 'conflict', `has ${dates.length} days for ${item['quantity']} units`)
  }
  for (const key of ['covered', 'shared']) if (given(key)) check.flag(at(key), item[key])
  if (given('network')) check.oneOf(at('network'), item['network'], ['in', 'out'])
  for (const key of ['planAllows', 'drugPart']) if (given(key)) readMoney(check, at(key), item[key])
  for (const key of ['discountPercent', 'helpPercent']) if (given(key)) checkShare(check, at(key), item[key])
  return item
}

/**
 * Reads the options of an estimate.
 *
 * @param check - collects what is wrong
 * @param path - name of the argument; empty where its fields stand alone
 * @param value - what the caller passed
 * @param extra - further fields that the calling function knows
 * @returns the options, trusted once `check.done()` has passed
 * @internal
 */
export function readOptions(check: InputCheck, path: '' | 'options', value: unknown, extra: readonly string[]): EstimateOptions {
  const at = (key: string): string => (path === '' ? key : `${path}.${key}`)
  const options = check.object(path, value, ['asOf', 'prices', 'benefits', ...extra])
  check.date(at('asOf'), options['asOf'])
  if (options['prices'] !== undefined) {
    if (isPlainObject(options['prices'])) {
      for (const [id, price] of Object.entries(options['prices'])) readPrice(check, `${at('prices')}.${id.slice(0, 80)}`, price)
    } else check.fail(at('prices'), 'wrong-type', 'must map price ids to amounts or ranges')
  }
  if (extra.includes('group')) readGroup(check, at('group'), options['group'])
  return (options['benefits'] === undefined
    ? options
    : { ...options, benefits: readBenefits(check, at('benefits'), options['benefits']) }) as unknown as EstimateOptions
}

/**
 * Reads the group of an estimate.
 *
 * @param check - collects what is wrong
 * @param path - path of the group
 * @param value - what the caller passed
 * @internal
 */
export function readGroup(check: InputCheck, path: string, value: unknown): void {
  if (value === undefined) return
  const { size } = check.object(path, value, ['size'])
  check.number(`${path}.size`, size, { min: 1, max: 100, whole: true })
}

function readPrice(check: InputCheck, path: string, value: unknown): void {
  if (isPlainObject(value) && 'low' in value) readRange(check, path, value)
  else readMoney(check, path, value)
}

function readRange(check: InputCheck, path: string, value: unknown): void {
  const range = check.object(path, value, ['low', 'typical', 'high'])
  const [low, high] = [readMoney(check, `${path}.low`, range['low']), readMoney(check, `${path}.high`, range['high'])]
  const typical = range['typical'] === undefined ? undefined : readMoney(check, `${path}.typical`, range['typical'])
  if (low === undefined || high === undefined) return
  if (low.amountMinor > high.amountMinor) check.fail(`${path}.low`, 'conflict', 'must not be above the high end')
  if (typical !== undefined && (typical.amountMinor < low.amountMinor || typical.amountMinor > high.amountMinor))
    check.fail(`${path}.typical`, 'conflict', 'must lie within the range')
  if ([high, typical].some((money) => money !== undefined && money.currency !== low.currency))
    check.fail(path, 'conflict', 'mixes currencies')
}

function readMoney(check: InputCheck, path: string, value: unknown): Money | undefined {
  const { amountMinor, currency } = check.object(path, value, ['amountMinor', 'currency'])
  if (!isPlainObject(value)) return undefined
  const fine = checkAmount(check, `${path}.amountMinor`, amountMinor)
  if (typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency)) {
    check.fail(`${path}.currency`, currency === undefined ? 'required' : 'malformed', 'must be an ISO 4217 code such as USD')
    return undefined
  }
  return fine ? { amountMinor, currency } : undefined
}

/**
 * Tells a range from a single amount.
 *
 * @param price - an amount or a range
 * @returns whether it is a range
 * @internal
 */
export function isRange(price: Money | MoneyRange): price is MoneyRange {
  return 'low' in price
}
