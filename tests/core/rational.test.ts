import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allocate, toMinor } from '../../src/core/money'
import {
  add,
  compare,
  divide,
  fromNumber,
  multiply,
  rational,
  roundTo,
  subtract,
  sum,
  toExactText,
  toNumber,
} from '../../src/core/rational'
import { runs } from '../helpers/runs'

// Decimals written as whole thousandths: the oracle is plain integer arithmetic on them.
const thousandths = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 })
const exactly = (value: number) => fromNumber(value / 1000)

describe('exact fractions', () => {
  it('read a number as it is written', () => {
    expect(fromNumber(0.1)).toEqual({ n: 1n, d: 10n })
    expect(fromNumber(1e-7)).toEqual({ n: 1n, d: 10_000_000n })
    expect(fromNumber(1.5e21)).toEqual({ n: 1_500_000_000_000_000_000_000n, d: 1n })
    expect(() => fromNumber(Number.NaN)).toThrow(RangeError)
    expect(() => rational(1n, 0n)).toThrow(RangeError)
  })

  it('read and give back any number, short or long, as its decimal text has it', () => {
    const short = fc
      .tuple(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), fc.constantFrom(1, 10, 100, 1000, 10_000))
      .map(([n, d]) => n / d)
    const edges = fc.constantFrom(0.1 + 0.2, (2 ** 53 - 1) / 1000, (10 ** 16 - 1) / 10, (10 ** 16 - 5) / 100, 2 ** 52 + 0.5, 5e-324, 1e300)
    fc.assert(
      fc.property(fc.oneof(short, edges, fc.double({ noNaN: true, noDefaultInfinity: true })), (value) => {
        const [mantissa = '', exponent = '0'] = String(value).split('e')
        const [whole = '', decimals = ''] = mantissa.split('.')
        const power = Number(exponent) - decimals.length
        const { n, d } = fromNumber(value)
        // n / d = digits × 10 ^ power, crosswise
        const digits = BigInt(whole + decimals)
        expect(n * 10n ** BigInt(Math.max(0, -power))).toBe(digits * 10n ** BigInt(Math.max(0, power)) * d)
        expect(toNumber({ n, d })).toBe(value === 0 ? 0 : value)
      }),
      { numRuns: runs(2000) },
    )
  })

  // Numbers divide to the nearest number, and these are exact.
  it('become the nearest number where their parts are beyond the largest safe one', () => {
    expect(toNumber(rational(10n ** 17n, 3n))).toBe(1e17 / 3)
    expect(toNumber(rational(-(10n ** 17n), 3n))).toBe(-1e17 / 3)
    expect(toNumber(rational(1n, 3n * 10n ** 17n))).toBe(1 / 3e17)
  })

  it('are in lowest terms with a positive denominator, on both sides of the largest safe number', () => {
    const whole = fc.oneof(
      fc.integer().map(BigInt),
      fc.bigInt({ min: -(2n ** 54n), max: 2n ** 54n }),
      fc.constantFrom(2n ** 53n, 2n ** 53n - 1n, 0n),
    )
    const remainder = (a: bigint, b: bigint): bigint => (b === 0n ? a : remainder(b, a % b))
    fc.assert(
      fc.property(whole, whole, (a, b) => {
        if (b === 0n) return
        const { n, d } = rational(a, b)
        expect(n * b).toBe(a * d)
        expect(d > 0n).toBe(true)
        expect(remainder(n < 0n ? -n : n, d)).toBe(1n)
      }),
      { numRuns: runs(2000) },
    )
  })

  it('add, subtract, multiply and compare without loss', () => {
    fc.assert(
      fc.property(thousandths, thousandths, (a, b) => {
        expect(add(exactly(a), exactly(b))).toEqual(rational(BigInt(a + b), 1000n))
        expect(subtract(exactly(a), exactly(b))).toEqual(rational(BigInt(a - b), 1000n))
        expect(multiply(exactly(a), exactly(b))).toEqual(rational(BigInt(a) * BigInt(b), 1_000_000n))
        expect(compare(exactly(a), exactly(b))).toBe(Math.sign(a - b))
        if (b !== 0) expect(multiply(divide(exactly(a), exactly(b)), exactly(b))).toEqual(exactly(a))
      }),
    )
  })

  it.each([
    [41.25, 0.1, 'half-up', 41.3],
    [41.35, 0.1, 'half-even', 41.4],
    [41.25, 0.1, 'half-even', 41.2],
    [41.29, 0.1, 'down', 41.2],
    [41.21, 0.1, 'up', 41.3],
    [41.2, 0.1, 'up', 41.2],
    [-41.25, 0.1, 'half-up', -41.3],
    [-41.29, 0.1, 'down', -41.2],
    [70, 28, 'half-up', 84],
    [1.005, 0.01, 'half-up', 1.01],
  ] as const)('%d to steps of %d, %s: %d', (value, step, mode, expected) => {
    expect(toNumber(roundTo(fromNumber(value), fromNumber(step), mode))).toBe(expected)
  })

  it.each([
    [rational(412n, 10n), '41.2'],
    [rational(125n, 3n), '125/3'],
    [rational(-1n, 8n), '-0.125'],
    [rational(7n), '7'],
  ])('write themselves without loss', (value, text) => {
    expect(toExactText(value)).toBe(text)
  })
})

describe('a sum', () => {
  it('of none is 0, of tenths and thirds it is exact', () => {
    expect(toNumber(sum([]))).toBe(0)
    expect(toExactText(sum([fromNumber(0.1), fromNumber(0.2), rational(1n, 3n), rational(1n, 3n), rational(1n, 3n)]))).toBe('1.3')
  })
})

describe('shares of money', () => {
  it('sum to the cent and follow their weights', () => {
    const weights = fc.array(fc.nat(1000), { minLength: 1, maxLength: 12 }).filter((all) => all.some((one) => one > 0))
    fc.assert(
      fc.property(fc.nat(10_000_000), weights, (total, all) => {
        const shares = allocate(total, all.map(fromNumber))
        const sum = all.reduce((one, other) => one + other, 0)
        expect(shares.reduce((one, other) => one + other, 0)).toBe(total)
        shares.forEach((share, index) => expect(Math.abs(share - (total * all[index]!) / sum)).toBeLessThan(1))
      }),
    )
  })

  it('need weights that are not below zero, and not all of them zero', () => {
    for (const weights of [[0, 0], [2, -1], []]) expect(() => allocate(1, weights.map(fromNumber))).toThrow(RangeError)
  })

  it('round halves away from zero', () => {
    expect([0.5, 1.5, -0.5, 2.4].map((value) => toMinor(fromNumber(value)))).toEqual([1, 2, -1, 2])
  })
})
