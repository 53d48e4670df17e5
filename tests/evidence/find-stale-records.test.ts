import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findStaleRecords } from 'ketamine-therapy/evidence'
import type { ReviewedCatalogs } from 'ketamine-therapy/evidence'
import { issuesOf } from '../helpers/issues-of'

const review = (reviewBy: string) => ({ review: { reviewedOn: '2026-01-01', reviewBy } })
const ids = (catalogs: ReviewedCatalogs, asOf: string) => findStaleRecords(catalogs, { asOf }).map(({ id }) => id)

describe('findStaleRecords', () => {
  it('counts a record as stale from its day on', () => {
    const prices = { infusion: review('2026-07-10') }
    expect(ids({ prices }, '2026-07-09')).toEqual([])
    expect(findStaleRecords({ prices }, { asOf: '2026-07-10' })).toEqual([
      {
        catalog: 'prices',
        id: 'infusion',
        reason: 'review-due',
        reviewedOn: '2026-01-01',
        reviewBy: '2026-07-10',
        daysPast: 0,
      },
    ])
    // To the end of July, of each month of 2026, of 2027, of January and February 2028 (a leap year), and one day.
    expect(findStaleRecords({ prices }, { asOf: '2028-03-01' })[0]?.daysPast).toBe(21 + 31 + 30 + 31 + 30 + 31 + 365 + 60 + 1)
  })

  it('lists a record without a review, and lists it first', () => {
    const records = { dated: review('2026-02-01'), bare: {} }
    expect(ids({ records }, '2026-06-01')).toEqual(['bare', 'dated'])
    expect(findStaleRecords({ records }, { asOf: '2020-01-01' })).toEqual([{ catalog: 'records', id: 'bare', reason: 'no-review' }])
  })

  it('puts the longest overdue first, equal ones by catalog and id', () => {
    const catalogs = {
      b: { y: review('2026-03-01'), x: review('2026-03-01'), old: review('2025-03-01') },
      a: { z: review('2026-03-01'), w: {}, v: {}, x: {} },
    }
    expect(findStaleRecords(catalogs, { asOf: '2027-01-01' }).map(({ catalog, id }) => `${catalog}/${id}`)).toEqual([
      'a/v',
      'a/w',
      'a/x',
      'b/old',
      'a/z',
      'b/x',
      'b/y',
    ])
  })

  it('names every bad field at once', () => {
    const bad = { prices: { a: { review: { reviewedOn: '2026-02-30', reviewBy: 'soon' } }, b: 7 }, rest: [] }
    expect(issuesOf(() => findStaleRecords(bad as unknown as ReviewedCatalogs, { asOf: '2026-13-01' }))).toEqual([
      'asOf: malformed',
      'catalogs.prices.a.review.reviewedOn: malformed',
      'catalogs.prices.a.review.reviewBy: malformed',
      'catalogs.prices.b: wrong-type',
      'catalogs.rest: wrong-type',
    ])
  })

  it.each([[], 'prices', null, undefined])('refuses %j in the place of catalogs', (given) => {
    expect(issuesOf(() => findStaleRecords(given as never, { asOf: '2026-11-22' }))).toEqual(['catalogs: wrong-type'])
  })

  it('leaves its input alone', () => {
    const catalogs = { prices: Object.freeze({ infusion: Object.freeze(review('2026-07-10')) }) }
    const before = JSON.stringify(catalogs)
    findStaleRecords(catalogs, { asOf: '2030-01-01' })
    expect(JSON.stringify(catalogs)).toBe(before)
  })
})

describe('as time goes on', () => {
  const day = fc.integer({ min: 20000, max: 22000 }).map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10))
  const record = fc.oneof(
    day.map((reviewBy) => review(reviewBy)),
    fc.constant({}),
  )
  const catalog = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), record, { noNullPrototype: true })

  it('the list only grows, and every entry on it keeps its place among the others', () => {
    fc.assert(
      fc.property(catalog, day, day, (records, one, other) => {
        const [earlier, later] = one < other ? [one, other] : [other, one]
        const [before, after] = [ids({ records }, earlier), ids({ records }, later)]
        expect(after.filter((id) => before.includes(id))).toEqual(before)
      }),
    )
  })
})
