/**
 * An exact fraction. Doses, volumes, rates and cost shares are computed with these, so that no binary floating-point
 * surprise reaches an answer. The denominator is always positive and the fraction in lowest terms.
 */
export interface Rational {
  /** Numerator. */
  readonly n: bigint
  /** Denominator, greater than zero. */
  readonly d: bigint
}

/**
 * Makes a fraction.
 *
 * @param n - numerator
 * @param d - denominator, not zero
 * @returns the fraction in lowest terms
 * @throws RangeError when the denominator is zero
 * @internal
 */
export function rational(n: bigint, d: bigint = 1n): Rational {
  if (d === 0n) throw new RangeError('a fraction needs a denominator other than zero')
  if (d === 1n) return { n, d }
  if (d > 0n && isSafe(n) && isSafe(d)) return ofNumbers(Number(n), Number(d))
  const sign = d < 0n ? -1n : 1n
  const divisor = greatestCommonDivisor(n < 0n ? -n : n, d * sign)
  return { n: (n * sign) / divisor, d: (d * sign) / divisor }
}

/**
 * The exact value of a number as it is written in decimal: 0.1 is one tenth, not the nearest binary fraction.
 *
 * @param value - a finite number
 * @returns the fraction
 * @throws RangeError for NaN and infinities
 * @internal
 */
export function fromNumber(value: number): Rational {
  if (Number.isSafeInteger(value)) return { n: BigInt(value), d: 1n }
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`)
  // At most 15 digits: no other decimal as short stands for the same number, so what divides back is the one that is written.
  for (let power = 10; power <= 1000; power *= 10) {
    const digits = Math.round(value * power)
    if (Math.abs(digits) < 1e15 && digits / power === value) return ofNumbers(digits, power)
  }
  const [mantissa = '0', exponent = '0'] = String(value).split('e')
  const [whole = '0', decimals = ''] = mantissa.split('.')
  const power = Number(exponent) - decimals.length
  const digits = BigInt(whole + decimals)
  return power < 0 ? rational(digits, 10n ** BigInt(-power)) : rational(digits * 10n ** BigInt(power))
}

/**
 * Sum.
 *
 * @param a - first term
 * @param b - second term
 * @returns a + b
 * @internal
 */
export function add(a: Rational, b: Rational): Rational {
  if (a.d === 1n && b.d === 1n) return { n: a.n + b.n, d: 1n }
  return rational(a.n * b.d + b.n * a.d, a.d * b.d)
}

/**
 * Sum of any number of terms.
 *
 * @param terms - what is added up
 * @returns their sum, 0 of none
 * @internal
 */
export function sum(terms: readonly Rational[]): Rational {
  return terms.reduce(add, rational(0n))
}

/**
 * Difference.
 *
 * @param a - from
 * @param b - what is taken away
 * @returns a − b
 * @internal
 */
export function subtract(a: Rational, b: Rational): Rational {
  if (a.d === 1n && b.d === 1n) return { n: a.n - b.n, d: 1n }
  return rational(a.n * b.d - b.n * a.d, a.d * b.d)
}

/**
 * Product.
 *
 * @param a - first factor
 * @param b - second factor
 * @returns a × b
 * @internal
 */
export function multiply(a: Rational, b: Rational): Rational {
  if (a.d === 1n && b.d === 1n) return { n: a.n * b.n, d: 1n }
  return rational(a.n * b.n, a.d * b.d)
}

/**
 * Quotient.
 *
 * @param a - dividend
 * @param b - divisor, not zero
 * @returns a ÷ b
 * @internal
 */
export function divide(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d, a.d * b.n)
}

/**
 * Order.
 *
 * @param a - first value
 * @param b - second value
 * @returns −1, 0 or 1
 * @internal
 */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  const left = a.n * b.d
  const right = b.n * a.d
  return left < right ? -1 : left > right ? 1 : 0
}

/** How a value between two steps is rounded: to the nearest with halves away from zero, to the nearest with halves to the even step, towards zero, or away from zero. */
export type RoundingMode = 'half-up' | 'half-even' | 'down' | 'up'

/**
 * Rounds to a multiple of a step.
 *
 * @param value - value to round
 * @param step - size of the step, greater than zero: one tenth for one decimal place
 * @param mode - what happens between two steps
 * @returns an exact multiple of the step
 * @internal
 */
export function roundTo(value: Rational, step: Rational, mode: RoundingMode): Rational {
  const negative = value.n < 0n
  const size = (negative ? -value.n : value.n) * step.d
  const whole = value.d * step.n
  const floor = size / whole
  const twiceRest = (size % whole) * 2n
  const up =
    mode === 'up'
      ? twiceRest > 0n
      : mode === 'down'
        ? false
        : twiceRest > whole || (twiceRest === whole && (mode === 'half-up' || floor % 2n === 1n))
  const count = up ? floor + 1n : floor
  return rational((negative ? -count : count) * step.n, step.d)
}

/**
 * The number nearest to a fraction. Exact for every value with up to 15 significant digits.
 *
 * @param value - an exact fraction
 * @returns a finite number
 * @internal
 */
export function toNumber(value: Rational): number {
  if (isSafe(value.n) && isSafe(value.d)) return Number(value.n) / Number(value.d)
  const text = toExactText(value)
  return text.includes('/') ? nearestNumber(value) : Number(text)
}

/**
 * Writes a fraction without loss: as a decimal where one exists (`41.2`), else as a fraction in lowest terms (`125/3`).
 *
 * @param value - an exact fraction
 * @returns the text
 * @internal
 */
export function toExactText(value: Rational): string {
  if (value.d === 1n) return String(value.n)
  let rest = value.d
  let twos = 0
  let fives = 0
  while (rest % 2n === 0n) {
    rest /= 2n
    twos++
  }
  while (rest % 5n === 0n) {
    rest /= 5n
    fives++
  }
  if (rest !== 1n) return `${value.n}/${value.d}`
  const places = Math.max(twos, fives)
  const scaled = (value.n * 10n ** BigInt(places)) / value.d
  return placePoint(scaled, places)
}

/**
 * Writes a whole number of units as a decimal: 1234 of 2 places is `12.34`.
 *
 * @param scaled - whole units
 * @param places - decimals of a unit
 * @returns the text, with all of its decimals
 * @internal
 */
export function placePoint(scaled: bigint, places: number): string {
  if (places === 0) return String(scaled)
  const sign = scaled < 0n ? '-' : ''
  const digits = String(scaled < 0n ? -scaled : scaled).padStart(places + 1, '0')
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`
}

function nearestNumber(value: Rational): number {
  // 40 decimal places keep more digits than a number can hold for every size that a dose, volume or price can have.
  return Number(placePoint((value.n * 10n ** 40n) / value.d, 40))
}

/** Whether a number holds it exactly. Arithmetic with numbers is several times as fast, and doses, volumes and prices mostly fit. */
function isSafe(value: bigint): boolean {
  return value <= 9007199254740991n && value >= -9007199254740991n
}

/** A fraction of two whole numbers that are safe, the second above zero. */
function ofNumbers(n: number, d: number): Rational {
  let [x, y] = [Math.abs(n), d]
  while (y > 0) [x, y] = [y, x % y]
  return { n: BigInt(n / x), d: BigInt(d / x) }
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b]
  while (y > 0n) [x, y] = [y, x % y]
  return x
}
