import { describe, expect, it } from 'vitest'
import { deepFreeze, isDeeplyFrozen } from '../../src/core/freeze'

describe('deepFreeze', () => {
  it('gives the same value, frozen down to the last part', () => {
    const inner = { low: 1, high: undefined }
    const record = { id: 'one', doses: [inner, 'text', null, [{ mg: 2 }]], note: null, where: { a: { b: {} } } }
    expect(deepFreeze(record)).toBe(record)
    for (const part of [
      record,
      record.doses,
      inner,
      record.doses[3],
      (record.doses[3] as object[])[0],
      record.where,
      record.where.a,
      record.where.a.b,
    ])
      expect(Object.isFrozen(part)).toBe(true)
    expect(record).toEqual({
      id: 'one',
      doses: [{ low: 1, high: undefined }, 'text', null, [{ mg: 2 }]],
      note: null,
      where: { a: { b: {} } },
    })
  })

  it('leaves what is no object as it is', () => {
    expect([deepFreeze('text'), deepFreeze(0), deepFreeze(null), deepFreeze(undefined)]).toEqual(['text', 0, null, undefined])
  })
})

describe('isDeeplyFrozen', () => {
  /** So many objects, each inside the one before, all frozen. */
  const nested = (levels: number): object => {
    let value: object = Object.freeze({})
    for (let level = 1; level < levels; level++) value = Object.freeze({ value })
    return value
  }

  it.each([
    ['a text', 'text', true],
    ['nothing', null, true],
    ['a frozen record', deepFreeze({ a: [{ b: 1 }, null], c: undefined }), true],
    ['a record that is not frozen', { a: 1 }, false],
    ['one without a frozen part', { a: { b: 1 }, c: [1] }, false],
    ['a frozen record with a part that is not', Object.freeze({ a: 1, b: Object.freeze([{ c: 1 }]) }), false],
    ['the same, with the part ahead', Object.freeze({ b: { c: 1 }, a: Object.freeze({}) }), false],
    ['a frozen list with a record that is not', Object.freeze([{}]), false],
    [
      'a getter, which may say something else the next time',
      Object.freeze({
        get a() {
          return 1
        },
      }),
      false,
    ],
    ['a hidden part that is not frozen', Object.freeze(Object.defineProperty({}, 'a', { value: {} })), false],
    ['as many levels as records have', nested(90), true],
    ['more levels than any record', nested(110), false],
    ['more levels than the stack', nested(100_000), false],
  ])('%s: %#', (_, value, expected) => {
    expect(isDeeplyFrozen(value)).toBe(expected)
  })
})
