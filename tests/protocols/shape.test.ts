import fc from 'fast-check'
import type { Protocol } from 'ketamine-therapy/protocols'
import { calculateDose, ivTrdAcuteSix, monitoringTimeline, protocols, scheduleCourse } from 'ketamine-therapy/protocols'
import { describe, expect, it } from 'vitest'
import { InputCheck } from '../../src/core/check'
import type { Shape } from '../../src/protocols/shape'
import { checkShape } from '../../src/protocols/shape'
import { issuesIfAny } from '../helpers/issues-of'
import { runs } from '../helpers/runs'

const isRefused = (value: unknown, shape: Shape): boolean => {
  const check = new InputCheck('test')
  checkShape(check, 'value', value, shape)
  return issuesIfAny(() => check.done()).length > 0
}

/** What a shape allows, said once more in another way. */
function isAllowed(value: unknown, shape: Shape): boolean {
  if (typeof shape !== 'string') {
    if ('words' in shape) return shape.words.some((word) => word === value)
    if ('most' in shape) return isAllowed(value, 'positive') && !((value as number) > shape.most || (value as number) < (shape.least ?? 0))
    if ('list' in shape) return Array.isArray(value) && value.length >= (shape.min ?? 0) && value.every((one) => isAllowed(one, shape.list))
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    const record = value as Readonly<Record<string, unknown>>
    if ('by' in shape) {
      const of = Object.entries(shape.of).find(([word]) => word === record[shape.by])
      return of !== undefined && isAllowed(value, of[1])
    }
    return (
      Object.entries(shape.fields).every(([key, part]) => isAllowed(record[key], part)) &&
      Object.entries(shape.optional ?? {}).every(([key, part]) => record[key] === undefined || isAllowed(record[key], part))
    )
  }
  const isNumber = typeof value === 'number' && !Number.isNaN(value) && Math.abs(value) < Number.POSITIVE_INFINITY
  if (shape === 'text') return typeof value === 'string' && value !== ''
  if (shape === 'flag') return value === true || value === false
  if (shape === 'date') return value === '2026-12-01'
  if (shape === 'instant') return value === '2026-12-01T09:00:00Z'
  if (!isNumber) return false
  if (shape === 'positive') return value > 0
  if (shape === 'zero-or-more') return !(value < 0)
  if (shape === 'count') return value % 1 === 0 && value > 0 && value < 10001
  if (shape === 'day') return value % 1 === 0 && value > -3661 && value < 3661
  return true
}

const scalar = fc.constantFrom<Shape>('text', 'number', 'positive', 'zero-or-more', 'count', 'flag', 'day', 'date', 'instant')
const words = fc.constantFrom<Shape>({ words: ['a', 'b'] }, { words: ['label'] }, { most: 0.5 }, { most: 10000 }, { least: 1, most: 1 })
const { shape } = fc.letrec<{ shape: Shape }>((tie) => ({
  shape: fc.oneof(
    { maxDepth: 4 },
    scalar,
    words,
    tie('shape').map((list) => ({ list })),
    tie('shape').map((list) => ({ list, min: 1 })),
    fc.tuple(tie('shape'), tie('shape')).map(([a, b]) => ({ fields: { a }, optional: { b } })),
    tie('shape').map((a) => ({ by: 'kind', of: { one: { fields: { a } }, two: { fields: {} } } })),
  ),
}))
const leaf = fc.constantFrom<unknown>(
  '',
  'a',
  'b',
  'label',
  '2026-12-01',
  '2026-02-30',
  '2026-12-01T09:00:00Z',
  0,
  1,
  -1,
  0.5,
  10000,
  10001,
  -3660,
  3661,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  true,
  null,
  undefined,
)
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie('value'), { maxLength: 2 }),
    fc.record({ a: tie('value'), b: tie('value') }),
    fc.record({ kind: fc.constantFrom('one', 'two', 'three', '__proto__'), a: tie('value') }),
  ),
}))

describe('the guard at the door', () => {
  it('refuses what a shape does not allow, and nothing else', () => {
    fc.assert(
      fc.property(shape, value, (wanted, given) => {
        expect(isRefused(given, wanted)).toBe(!isAllowed(given, wanted))
        Object.freeze(given)
        expect(isRefused(given, wanted)).toBe(!isAllowed(given, wanted))
        expect(isRefused(given, wanted)).toBe(!isAllowed(given, wanted))
      }),
      { numRuns: runs(5000) },
    )
  })

  it('looks again at a record that can change, and at a frozen one whose parts can', () => {
    for (const freeze of [false, true]) {
      const own: Protocol = { ...ivTrdAcuteSix, dose: { kind: 'per-kg', mgPerKg: 0.5, sources: [] } }
      if (freeze) Object.freeze(own)
      expect(calculateDose(own, { weightKg: 80 })).toMatchObject({ outcome: 'computed', doseMg: 40 })
      Object.assign(own.dose as object, { mgPerKg: -1 })
      expect(() => calculateDose(own, { weightKg: 80 })).toThrow('protocol.dose.mgPerKg')
    }
  })

  // A protocol that never went through parseProtocol: 500 micrograms written as milligrams would be 35 g for 70 kg.
  it('refuses an amount that only a wrong unit explains', () => {
    const { sources } = ivTrdAcuteSix.weight
    const own = (dose: object): Protocol => ({ ...ivTrdAcuteSix, dose: { ...dose, sources } as NonNullable<Protocol['dose']> })
    expect(() => calculateDose(own({ kind: 'per-kg', mgPerKg: 500 }), { weightKg: 70 })).toThrow('protocol.dose.mgPerKg')
    expect(() => calculateDose(own({ kind: 'per-kg-per-hour', mgPerKgPerHour: 25 }), { weightKg: 70 })).toThrow(
      'protocol.dose.mgPerKgPerHour',
    )
    expect(calculateDose(own({ kind: 'per-kg', mgPerKg: 13 }), { weightKg: 70 })).toMatchObject({ doseMg: 910 })
    const inHours = { minimum: 0.67, maximum: 0.67 }
    expect(() => calculateDose(own({ kind: 'per-kg', mgPerKg: 0.5, overMinutes: inHours }), { weightKg: 70 })).toThrow(
      'protocol.dose.overMinutes.minimum',
    )
  })

  it('looks at a frozen record for each function by itself', () => {
    const own = Object.freeze({ ...ivTrdAcuteSix, decisionPoints: Object.freeze([{}]) }) as unknown as Protocol
    expect(calculateDose(own, { weightKg: 80 }).outcome).toBe('computed')
    expect(() => scheduleCourse(own, { start: '2026-12-01', timeZone: 'UTC' })).toThrow('protocol.decisionPoints[0].id')
    expect(monitoringTimeline(own, { doseAt: '2026-12-01T09:00:00Z' }).plan).toBe('mon-iv-40')
  })

  it('takes every protocol of the library twice', () => {
    for (const protocol of Object.values(protocols)) {
      expect(calculateDose(protocol, { weightKg: 80 })).toEqual(calculateDose(protocol, { weightKg: 80 }))
    }
  })
})
