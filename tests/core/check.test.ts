import { describe, expect, it } from 'vitest'
import { InputCheck, isJurisdiction, isPlainObject, shortList } from '../../src/core/check'
import { lookUp } from '../../src/core/lookup'
import { issuesOf } from '../helpers/issues-of'

const noted = (guard: (check: InputCheck) => unknown): readonly string[] => {
  const check = new InputCheck('test')
  guard(check)
  return check.refused.map(({ path, code, message }) => `${path}: ${code}: ${message}`)
}
const words = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `word-${index + 1}`)

describe('the guard at the door', () => {
  it.each<readonly [guard: (check: InputCheck) => unknown, issue: string]>([
    [(check) => check.number('x', '7', { unit: 'kg' }), 'x: wrong-type: must be a finite number in kg, not a text'],
    [(check) => check.number('x', true), 'x: wrong-type: must be a finite number'],
    [(check) => check.number('x', Number.NaN), 'x: wrong-type: must be a finite number'],
    [(check) => check.number('x', Number.POSITIVE_INFINITY), 'x: wrong-type: must be a finite number'],
    [(check) => check.number('x', undefined), 'x: required: is required: a finite number'],
    [(check) => check.number('x', null), 'x: wrong-type: must be a finite number, not null; leave out what is not known'],
    [(check) => check.number('x', 1.5, { whole: true }), 'x: wrong-type: must be a whole number'],
    [
      (check) => check.number('x', 0, { above: 0, max: 9, unit: 'mg' }),
      'x: out-of-range: 0 mg is not plausible: must be more than 0 and at most 9 mg',
    ],
    [(check) => check.number('x', -1, { min: 0 }), 'x: out-of-range: -1 is not plausible: must be at least 0'],
    [(check) => check.list('x', 'a'), 'x: wrong-type: must be a list, not a text'],
    [(check) => check.list('x', [], { min: 1 }), 'x: out-of-range: must have at least 1 entry'],
    [(check) => check.list('x', [1], { min: 2 }), 'x: out-of-range: must have at least 2 entries'],
    [(check) => check.list('x', [1, 2, 3], { max: 2 }), 'x: out-of-range: must have at most 2 entries'],
    [(check) => check.list('x', Array.from({ length: 10_001 })), 'x: out-of-range: must have at most 10000 entries'],
    [(check) => check.text('x', 7), 'x: wrong-type: must be a text'],
    [(check) => check.text('x', '', { min: 1 }), 'x: out-of-range: must have at least 1 character'],
    [(check) => check.text('x', 'abc', { max: 2 }), 'x: out-of-range: must have at most 2 characters'],
    [(check) => check.text('x', 'abc', { min: 1, max: 2 }), 'x: out-of-range: must have 1 to 2 characters'],
    [(check) => check.object('x', [], []), 'x: wrong-type: must be an object'],
    [
      (check) => check.object('', { ageYaers: 1 }, ['ageYears']),
      'ageYaers: unexpected: is not a field of this input; did you mean "ageYears"?',
    ],
    [(check) => check.oneOf('x', 7, ['a', 'b']), 'x: wrong-type: must be one of a, b'],
    [(check) => check.oneOf('x', 'q', ['a', 'b']), 'x: unknown-id: "q" is not known; one of a, b'],
    [(check) => check.flag('x', 1), 'x: wrong-type: must be true or false'],
    [(check) => check.date('x', '2026-02-30'), 'x: malformed: "2026-02-30" is not a calendar date such as 2026-12-01'],
    [(check) => check.date('x', 7), 'x: wrong-type: must be a calendar date such as 2026-12-01'],
    [(check) => check.jurisdiction('x', 55), 'x: wrong-type: must be a jurisdiction such as US, US-CO, GB-SCT or EU'],
    [(check) => check.jurisdiction('x', 'UK'), 'x: unknown-id: "UK" is not known; did you mean "GB"?'],
    [(check) => check.jurisdiction('x', 'EL'), 'x: unknown-id: "EL" is not known; did you mean "GR"?'],
    [(check) => check.jurisdiction('x', 'UKR'), 'x: malformed: "UKR" is not a jurisdiction such as US, US-CO, GB-SCT or EU'],
    [(check) => check.text('x', 'a'.repeat(1_000_001)), 'x: out-of-range: must have at most 1000000 characters'],
    [(check) => check.jurisdiction('x', 'EU-DE'), 'x: unknown-id: "EU-DE" is not known; did you mean "DE"?'],
  ])('%s says: %s', (guard, issue) => {
    expect(noted(guard)).toEqual([issue])
    // What is refused is not taken for what was wanted.
    expect(guard(new InputCheck('test'))).not.toBe(true)
  })

  it.each<readonly [guard: (check: InputCheck) => unknown]>([
    [(check) => check.number('x', 0, { min: 0, max: 0 })],
    [(check) => check.number('x', 3, { above: 2, max: 3, whole: true })],
    [(check) => check.text('x', 'ab', { min: 2, max: 2 })],
    [(check) => check.text('x', 'a'.repeat(1_000_000))],
    [(check) => check.oneOf('x', 'b', ['a', 'b'])],
    [(check) => check.flag('x', false)],
    [(check) => check.jurisdiction('x', 'GB-SCT')],
    [(check) => check.list('x', Array.from({ length: 10_000 })).length === 10_000],
    [(check) => check.list('x', [1, 2], { min: 2, max: 2 }).length === 2],
  ])('%s takes what lies at its bounds', (guard) => {
    expect(noted(guard)).toEqual([])
    expect(guard(new InputCheck('test'))).toBe(true)
  })

  it('puts the path of a part before the path of its fault', () => {
    const part = (path: string, inner: string) =>
      noted((check) =>
        check.part(path, () => {
          const own = new InputCheck('part')
          own.fail(inner, 'conflict', 'no')
          own.done()
        }),
      )
    expect([part('a', 'b'), part('a', '[0].b'), part('a', ''), part('', 'b')].flat()).toEqual(
      ['a.b', 'a[0].b', 'a', 'b'].map((path) => `${path}: conflict: no`),
    )
  })
})

it('a plain object is a literal or parsed JSON', () => {
  for (const value of [{}, { a: 1 }, Object.create(null), JSON.parse('{"a":1}')]) expect(isPlainObject(value)).toBe(true)
  for (const value of [null, undefined, [], 'a', 7, new Date(0), new Map(), new InputCheck('test')])
    expect(isPlainObject(value)).toBe(false)
})

it('codes that are in use and none of ISO 3166 are no jurisdictions', () => {
  const codes = ['US', 'US-CO', 'GB-SCT', 'EU', 'UK', 'UK-SCT', 'EL', 'EU-DE', 'UKR', 'us', '', 7]
  expect(codes.filter(isJurisdiction)).toEqual(['US', 'US-CO', 'GB-SCT', 'EU'])
})

it('of many valid values the first twelve are named', () => {
  expect(shortList([])).toBe('(none)')
  expect(shortList(words(12))).toBe(words(12).join(', '))
  expect(shortList(words(13))).toBe(`${words(12).join(', ')}, … (13 in all)`)
})

it('an id in a list is no id', () => {
  expect(issuesOf(() => lookUp('test', 'id', { a: 1 }, ['a']))).toEqual(['id: wrong-type'])
})
