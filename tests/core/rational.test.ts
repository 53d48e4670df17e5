import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allocate, toMinor } from '../../src/core/money'
import { add, compare, divide, fromNumber, multiply, rational, roundTo, subtract, toExactText, toNumber } from '../../src/core/rational'

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

  it('round halves away from zero', () => {
    expect([0.5, 1.5, -0.5, 2.4].map((value) => toMinor(fromNumber(value)))).toEqual([1, 2, -1, 2])
  })
})
