import { describe, expect, it } from 'vitest'
import { KNOWLEDGE_DATE } from 'ketamine-therapy/core'
import { staleRecords } from 'ketamine-therapy'
import { issuesOf } from '../helpers/issues-of'
import { loadSource } from '../tools/modules'

const FOREVER = '9999-12-31'
const modules = await loadSource()

/** A record with a review, under its id, its code or its country. */
interface Found {
  readonly id: string
  readonly record: object
}

describe('staleRecords', () => {
  const all = staleRecords({ asOf: FOREVER })

  it('leaves out no record that carries a review, wherever in the library it stands', () => {
    const listed = new Set(all.map(({ id }) => id))
    const found = Object.entries(modules).flatMap(([module, exported]) => reviewed(exported).map(({ id }) => ({ id, module })))
    expect(found.length).toBeGreaterThan(500)
    const left = found.filter(({ id, module }) => !listed.has(id) && !module.endsWith('/index.ts'))
    // Name the catalog in src/stale-records.ts.
    expect([...new Set(left.map(({ module }) => module))]).toEqual([])
  })

  it('lists each record once, with its dates', () => {
    const keys = all.map(({ catalog, id }) => `${catalog}/${id}`)
    expect(new Set(keys).size).toBe(keys.length)
    for (const { reason, reviewedOn, reviewBy, daysPast } of all) {
      expect(reason).toBe('review-due')
      expect(String(reviewedOn) < String(reviewBy)).toBe(true)
      // Who reviews a record later raises the day that the release knows, too.
      expect(String(reviewedOn) <= KNOWLEDGE_DATE).toBe(true)
      expect(daysPast).toBe((Date.parse(FOREVER) - Date.parse(String(reviewBy))) / 86_400_000)
    }
  })

  // A dated field answers for its end by itself; a sentence goes on being told.
  it('lists a record whose text speaks of what ends on that day at the latest', () => {
    const dueBy = new Map(all.map(({ id, reviewBy }) => [id, String(reviewBy)]))
    const late = Object.entries(modules)
      .filter(([module]) => !module.endsWith('/index.ts'))
      .flatMap(([, exported]) => reviewed(exported))
      .flatMap(({ id, record }) => textsOf(record).map((text) => [id, /\bthrough (\d{4}-\d\d-\d\d)/.exec(text)?.[1]] as const))
      .filter(([id, end]) => end !== undefined && end > KNOWLEDGE_DATE && end < (dueBy.get(id) ?? ''))
    expect(late).toEqual([])
  })

  it('finds nothing on the day of the release', () => {
    expect(staleRecords({ asOf: KNOWLEDGE_DATE })).toEqual([])
  })

  it.each([
    [undefined, [': required', 'asOf: required']],
    [null, [': wrong-type', 'asOf: required']],
    [{}, ['asOf: required']],
    [{ asOf: '2026-02-30' }, ['asOf: malformed']],
    [{ asOf: 20261122 }, ['asOf: wrong-type']],
    [{ asOf: KNOWLEDGE_DATE, on: 'x' }, ['on: unexpected']],
  ])('refuses %j', (query, issues) => {
    expect(issuesOf(() => staleRecords(query as unknown as { asOf: string }))).toEqual(issues)
  })
})

/** Every object with an id, a code or a country, and a review inside a value, whatever it is nested in. */
function reviewed(value: unknown, seen = new Set<unknown>()): readonly Found[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  const record = value as { readonly id?: unknown; readonly code?: unknown; readonly country?: unknown; readonly review?: unknown }
  const own = isReview(record.review) ? [{ id: String(record.id ?? record.code ?? record.country), record: value }] : []
  return [...own, ...Object.values(value).flatMap((part) => reviewed(part, seen))]
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

function isReview(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'reviewBy' in value && typeof value.reviewBy === 'string'
}
