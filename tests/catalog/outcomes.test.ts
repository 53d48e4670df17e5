import { describe, expect, it } from 'vitest'
import { INSTRUMENT_IDS, instruments, scoreInstrument } from 'ketamine-therapy/outcomes'
import { isWellFormedCode } from 'ketamine-therapy/core'
import { sourceProblems } from './sources'

it('rests on documents of the bibliography', () => {
  expect(sourceProblems(instruments)).toEqual([])
})

describe.each(INSTRUMENT_IDS.map((id) => instruments[id]))('$id', (one) => {
  it('is filed under its own id, frozen, with unique items', () => {
    expect(instruments[one.id as keyof typeof instruments]).toBe(one)
    expect(Object.isFrozen(one) && Object.isFrozen(one.items[0])).toBe(true)
    expect(new Set(one.items.map((item) => item.id)).size).toBe(one.items.length)
  })

  it('names scored items once and items that exist in its rules', () => {
    const ids = one.items.map((item) => item.id)
    const scored = one.items.filter((item) => item.scored !== false).map((item) => item.id)
    const rule = one.scoring
    const named =
      rule.kind === 'sum-of-highest'
        ? rule.domains.flatMap((domain) => domain.items)
        : rule.kind === 'weighted-sum'
          ? rule.parts.flatMap((part) => part.items)
          : rule.kind === 'subscale-means'
            ? rule.subscales.flatMap((part) => part.items)
            : rule.kind === 'highest-yes'
              ? rule.items
              : scored
    expect([...named].sort()).toEqual([...scored].sort())
    const others = [
      ...(one.skipRules ?? []).flatMap((skip) => [...skip.items, ...skip.skips]),
      ...(one.symptomRule?.clusters ?? []).flatMap((cluster) => cluster.items),
    ]
    for (const id of others) expect(ids).toContain(id)
  })

  it('has a range that its items can reach', () => {
    if (one.scoring.kind !== 'sum' && one.scoring.kind !== 'weighted-sum') return
    if (one.scoring.kind === 'weighted-sum') {
      const at = (end: 'minimum' | 'maximum') => Object.fromEntries(one.items.map((item) => [item.id, item[end]]))
      expect(scoreInstrument(one.id, at('minimum')).total).toBe(one.range.minimum)
      expect(scoreInstrument(one.id, at('maximum')).total).toBe(one.range.maximum)
      return
    }
    const scored = one.items.filter((item) => item.scored !== false)
    expect(scored.reduce((sum, item) => sum + item.minimum, 0)).toBe(one.range.minimum)
    expect(scored.reduce((sum, item) => sum + item.maximum, 0)).toBe(one.range.maximum)
  })

  it('has bands that cover its range without gap or overlap', () => {
    for (const { bands } of one.bands) {
      expect(bands[0]?.from).toBe(one.range.minimum)
      expect(bands.at(-1)?.through ?? one.range.maximum).toBe(one.range.maximum)
      bands.slice(1).forEach((band, index) => expect(band.from).toBe((bands[index]?.through ?? Number.NaN) + 1))
    }
  })

  it('carries wording only where its license allows it', () => {
    const free = ['public-domain', 'free', 'free-with-notice'].includes(one.license.status)
    if (!free) expect(one.items.every((item) => item.text === undefined) && one.options === undefined).toBe(true)
  })

  it('names items that exist, well-formed codes, and a source for every fact', () => {
    const ids = one.items.map((item) => item.id)
    for (const flag of one.flags) expect(ids).toContain(flag.item)
    for (const code of [one.loinc?.total, one.loinc?.panel, ...one.items.map((item) => item.loinc)]) {
      if (code !== undefined) expect(isWellFormedCode('loinc', code)).toBe(true)
    }
    const facts = [
      one,
      one.license,
      one.missingItems,
      ...one.bands,
      ...one.cutOffs,
      ...one.response,
      ...one.remission,
      ...one.relapse,
      ...(one.stability ?? []),
      ...one.meaningfulChange,
      ...one.flags,
    ]
    for (const fact of facts) expect(fact.sources.length).toBeGreaterThan(0)
  })

  it('names definitions that exist where remission or response has to hold over weeks', () => {
    for (const { holds, by, ofLastWeeks, atLeastWeeks, unless } of one.stability ?? []) {
      expect(one[holds].map(({ id }) => id)).toContain(by)
      expect(atLeastWeeks).toBeLessThanOrEqual(ofLastWeeks)
      if (unless !== undefined) expect(one.stability?.map(({ id }) => id)).toContain(unless)
    }
  })

  it('has definitions with ids of their own', () => {
    const ids = [
      ...one.bands,
      ...one.cutOffs,
      ...one.response,
      ...one.remission,
      ...one.relapse,
      ...(one.stability ?? []),
      ...one.meaningfulChange,
      ...one.flags,
    ].map((fact) => fact.id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
