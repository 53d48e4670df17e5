import type { Rational } from './rational'
import { InputCheck } from './check'
import { add, compare, placePoint, rational, roundTo } from './rational'

/** The currencies of ISO 4217 that have another number of decimals than two. */
const DECIMALS: readonly (readonly [decimals: number, currencies: string])[] = [
  [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
  [4, 'CLF UYW'],
]

/** An amount of money in whole minor units (cents), never a fraction. */
export interface Money {
  /** Whole minor units, such as cents. */
  readonly amountMinor: number
  /** ISO 4217 code, such as `USD`. It decides how many decimals the minor unit is: two of the dollar, none of the yen. */
  readonly currency: string
}

/**
 * Splits a whole amount into shares that sum to it to the cent, by the largest remainder. Equal remainders go to the earlier share.
 *
 * @param totalMinor - whole minor units, zero or more
 * @param weights - one exact weight a share, zero or more, not all zero
 * @returns whole minor units, one a weight
 * @internal
 */
export function allocate(totalMinor: number, weights: readonly Rational[]): readonly number[] {
  const sum = weights.reduce(add, rational(0n))
  if (weights.some((weight) => weight.n < 0n) || sum.n === 0n) throw new RangeError('shares need weights of zero or more, not all zero')
  const exact = weights.map((weight) => rational(BigInt(totalMinor) * weight.n * sum.d, weight.d * sum.n))
  const floors = exact.map((share) => share.n / share.d)
  let left = totalMinor - Number(floors.reduce((total, floor) => total + floor, 0n))
  // Of equal remainders the first has it.
  const byRemainder = exact
    .map((share, index) => ({ index, rest: rational(share.n % share.d, share.d) }))
    .sort((a, b) => compare(b.rest, a.rest))
  const shares = floors.map(Number)
  for (const { index } of byRemainder) {
    if (left <= 0) break
    shares[index] = (shares[index] ?? 0) + 1
    left--
  }
  return shares
}

/**
 * Rounds an exact amount to whole minor units, halves away from zero.
 *
 * @param exactMinor - exact minor units
 * @returns whole minor units
 * @internal
 */
export function toMinor(exactMinor: Rational): number {
  return Number(roundTo(exactMinor, rational(1n), 'half-up').n)
}

/**
 * Writes an amount with its currency code: `430.50 USD`. A currency has the decimals of ISO 4217: two, or none, three or four where it says so.
 *
 * @param money - an amount
 * @returns plain text, the same on every host
 * @throws InvalidInputError for a fraction of a minor unit, or a currency that is not three capital letters
 * @example
 * ```ts
 * import { formatMoney } from 'ketamine-therapy/core'
 *
 * formatMoney({ amountMinor: 43050, currency: 'USD' }) // → '430.50 USD'
 * ```
 */
export function formatMoney(money: Money): string {
  const check = new InputCheck('formatMoney')
  const given = check.object('money', money, ['amountMinor', 'currency'])
  check.number('money.amountMinor', given['amountMinor'], { whole: true })
  if (check.text('money.currency', given['currency']) && !/^[A-Z]{3}$/.test(given['currency'])) {
    check.fail('money.currency', 'malformed', 'must be an ISO 4217 code such as USD')
  }
  check.done()
  const { amountMinor, currency } = money
  const [decimals = 2] = DECIMALS.find(([, currencies]) => currencies.split(' ').includes(currency)) ?? []
  return `${placePoint(BigInt(amountMinor), decimals)} ${currency}`
}
