import { describe, expect, it } from 'vitest'
import { records } from './records'

const distinct = (lists: readonly (readonly { readonly id: string }[])[]): number => new Set(lists.flat().map(({ id }) => id)).size
const sum = (of: (record: (typeof records)[number]) => number): number => records.reduce((total, record) => total + of(record), 0)

// Counted by hand in the tables that the catalog was compiled from.
const expected = {
  // 15 on mood, 37 others, of which 3 are umbrellas
  uses: 52,
  umbrellas: 3,
  // 93 rows on mood and 96 others, one of which (two running trials) became two; further ones were confirmed later or stood in words only
  'effects, at least': 190,
  // 7 rows on mood; the others were stated in the text of their entries
  'guideline positions, at least': 7,
  // 21 rows on mood (the British license became two), 8 other rows by jurisdiction
  'decisions, at least': 29,
  // ICD-10-CM: 41 on mood, 76 others, 3 in both; ICD-11: 19 on mood, 48 others, 1 in both
  'ICD-10-CM codes, at least': 114,
  'ICD-11 codes, at least': 66,
}

describe('the catalog is complete', () => {
  const counts = {
    uses: records.length,
    umbrellas: records.filter(({ kind }) => kind === 'umbrella').length,
    'bodies of evidence': sum(({ evidence }) => evidence.length),
    effects: distinct(records.map(({ effects }) => effects)),
    results: sum(({ effects }) => effects.reduce((total, { results }) => total + results.length, 0)),
    decisions: distinct(records.map(({ regulatory }) => regulatory)),
    'guideline positions': distinct(records.map(({ guidelines }) => guidelines)),
    definitions: distinct(records.map(({ definitions }) => definitions)),
    'what is not shown': sum(({ notShown }) => notShown.length),
    cautions: sum(({ cautions }) => cautions.length),
    'ICD-10-CM codes': new Set(
      records
        .flatMap(({ codes }) => codes)
        .filter(({ system }) => system === 'icd-10-cm')
        .map(({ code }) => code),
    ).size,
    'ICD-11 codes': new Set(
      records
        .flatMap(({ codes }) => codes)
        .filter(({ system }) => system === 'icd-11')
        .map(({ code }) => code),
    ).size,
    'SNOMED CT codes': new Set(records.flatMap(({ snomedCt }) => snomedCt).map(({ code }) => code)).size,
  }

  it('holds every row, and shows the table', () => {
    console.table(counts)
    expect(counts.uses).toBe(expected.uses)
    expect(counts.umbrellas).toBe(expected.umbrellas)
    expect(counts.effects).toBeGreaterThanOrEqual(expected['effects, at least'])
    expect(counts['guideline positions']).toBeGreaterThanOrEqual(expected['guideline positions, at least'])
    expect(counts.decisions).toBeGreaterThanOrEqual(expected['decisions, at least'])
    expect(counts['ICD-10-CM codes']).toBeGreaterThanOrEqual(expected['ICD-10-CM codes, at least'])
    expect(counts['ICD-11 codes']).toBeGreaterThanOrEqual(expected['ICD-11 codes, at least'])
  })

  it('says of every use what is not shown, unless nothing was stated', () => {
    const silent = records.filter(({ notShown }) => notShown.length === 0).map(({ id }) => id)
    expect(silent).toEqual(['spinal-cord-injury-pain', 'sickle-cell-pain', 'anesthesia'])
  })
})
