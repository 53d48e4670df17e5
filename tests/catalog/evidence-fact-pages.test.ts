import { CITATION_IDS, claims } from 'ketamine-therapy/evidence'
import { indications } from 'ketamine-therapy/indications'
import { describe, expect, it } from 'vitest'
import { plain, table } from '../../docs/facts/markdown'
import type { FactArea, FactPage } from '../../docs/facts/page'
import { createReferences } from '../../docs/facts/references'
import { collectSources } from './sources'

const modules = import.meta.glob(['../../docs/facts/*.ts', '!../../docs/facts/build.ts'], {
  eager: true,
}) as Record<string, { readonly pages?: () => FactArea }>
const areas = Object.values(modules).flatMap(({ pages }) => (pages === undefined ? [] : [pages()]))
const all: readonly FactPage[] = areas.flatMap(({ pages }) => pages)
const marksOf = (body: string): readonly number[] => [...body.matchAll(/\]\(#ref-(\d+)\)/g)].map(([, number]) => Number(number))
const listed = (body: string): readonly number[] => [...body.matchAll(/<a id="ref-(\d+)"><\/a>/g)].map(([, number]) => Number(number))

describe('the fact pages', () => {
  it('are made for every area, each page once', () => {
    expect(areas.map(({ id }) => id)).toEqual(expect.arrayContaining(['bibliography', 'claims', 'indications', 'pharmacology']))
    for (const { pages, heads, id } of areas) {
      expect(new Set(pages.map((page) => page.id)).size, id).toBe(pages.length)
      expect(new Set(pages.map((page) => page.title)).size, id).toBe(pages.length)
      for (const page of pages) expect((page.row ?? []).length, `${id}/${page.id}`).toBeLessThanOrEqual(heads.length - 1)
    }
  })

  it('cite what is listed, and list what is cited, in the order first cited', () => {
    for (const { id, body } of all) {
      const numbers = listed(body)
      expect(numbers, id).toEqual(numbers.map((_, index) => index + 1))
      expect(
        [...new Set(marksOf(body))].sort((a, b) => a - b),
        id,
      ).toEqual(numbers)
    }
  })

  it('leave no hole and no raw value', () => {
    for (const { id, body } of all) expect(body, id).not.toMatch(/undefined|\[object|NaN|\n\n\n/)
  })

  it('give every table rows as wide as its head', () => {
    for (const { id, body } of all) {
      for (const block of body.split('\n\n').filter((part) => part.startsWith('|'))) {
        const widths = block.split('\n').map((row) => row.split(/(?<!\\)\|/).length)
        expect(new Set(widths).size, `${id}: ${block.slice(0, 80)}`).toBe(1)
      }
    }
  })

  it('hold a page for every use, with each of its sources, and every claim', () => {
    const uses = areas.find(({ id }) => id === 'indications')?.pages ?? []
    expect(uses.map(({ id }) => id)).toEqual(Object.keys(indications))
    for (const { id, body } of uses) {
      const record = Object.values(indications).find((one) => one.id === id)
      expect(listed(body).length, id).toBe(new Set(collectSources(record).map(({ source }) => source.citation)).size)
    }
    const texts =
      areas
        .find(({ id }) => id === 'claims')
        ?.pages.map(({ body }) => body)
        .join('\n') ?? ''
    for (const { claim } of Object.values(claims)) expect(texts).toContain(plain(claim))
  })
})

it('the bibliography lists every document once', () => {
  const keys = (areas.find(({ id }) => id === 'bibliography')?.pages ?? []).flatMap(({ body }) =>
    body.split('\n').flatMap((line) => (line.startsWith('- ') ? (/ `([a-z0-9-]+)` /.exec(line)?.[1] ?? []) : [])),
  )
  expect([...keys].sort()).toEqual([...CITATION_IDS])
})

it('the bibliography stands in the order of the alphabet, small letters among the large ones', () => {
  const body = areas.find(({ id }) => id === 'bibliography')?.pages.find(({ id }) => id === 'case-report')?.body ?? ''
  const places = ['Christnacht A,', 'de Jong LAA,', 'Geraci MJ,'].map((author) => body.indexOf(`- ${author}`))
  expect(places).not.toContain(-1)
  expect(places).toEqual([...places].sort((a, b) => a - b))
})

describe('the helpers', () => {
  it('escape what Markdown, HTML or TypeDoc would read', () => {
    expect(plain('p < 0.05 | {@link x} *a* [b] `c` ~d~ & _e_')).toBe(
      'p \\< 0.05 \\| \\{\\@link x\\} \\*a\\* \\[b\\] \\`c\\` \\~d\\~ \\& \\_e\\_',
    )
  })

  it('leave out empty columns and empty tables', () => {
    expect(table(['a', 'b', 'c'], [['1', '', '2']])).toBe('| a | c |\n| --- | --- |\n| 1 | 2 |')
    expect(table(['a'], [])).toBe('')
  })

  it('number references once, and mark what was not read', () => {
    const { cite, list } = createReferences()
    expect(cite([{ citation: 'singh-2016', checked: 'read' }])).toBe('<sup>[1](#ref-1)</sup>')
    expect(cite([{ citation: 'berman-2000', locator: 'numbers', checked: 'recalled' }])).toBe('<sup>[2†](#ref-2)</sup>')
    expect(cite([{ citation: 'singh-2016', locator: 'table 2', checked: 'read' }])).toBe('<sup>[1](#ref-1)</sup>')
    const [first, second] = list().split('\n').slice(-2)
    expect(first).toMatch(/^1\. <a id="ref-1"><\/a>Singh JB, .*\*Read\./)
    expect(second).toMatch(/Recalled, not yet read: numbers\. The document itself was not yet read\./)
    expect(list()).toMatch(/† recalled/)
  })

  it('refuse a citation that the bibliography does not hold', () => {
    const { cite, list } = createReferences()
    cite([{ citation: 'nobody-2026', checked: 'read' }])
    expect(() => list()).toThrow(/nobody-2026/)
  })
})
