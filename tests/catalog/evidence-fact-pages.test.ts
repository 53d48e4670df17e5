import { CITATION_IDS, claims } from 'ketamine-therapy/evidence'
import { indications } from 'ketamine-therapy/indications'
import { describe, expect, it } from 'vitest'
import { plain, table } from '../../docs/facts/markdown'
import type { FactArea, FactPage } from '../../docs/facts/page'
import { createReferences } from '../../docs/facts/references'
import { spelled } from '../../docs/facts/words'
import typedoc from '../../typedoc.json'
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
    const { projectDocuments } = typedoc as { readonly projectDocuments: readonly string[] }
    for (const { id } of areas) expect(projectDocuments, 'typedoc.json').toContain(`docs/facts/pages/${id}.md`)
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

  it('are titled with the abbreviation that people look for, where it is one of the name', () => {
    const titles = new Map(areas.find(({ id }) => id === 'indications')?.pages.map(({ id, title }) => [id, title]))
    expect(titles.get('ptsd')).toBe('Post-traumatic stress disorder (PTSD)')
    expect(titles.get('treatment-resistant-depression')).toBe('Treatment-resistant depression (TRD)')
    expect(titles.get('major-depressive-disorder')).toBe('Major depressive disorder without proven treatment resistance')
  })

  it('leave no hole and no raw value', () => {
    for (const { id, body } of all) expect(body, id).not.toMatch(/undefined|\[object|NaN|\n\n\n/)
  })

  it('say when what they tell was compared with its sources, and when that is due again', () => {
    // Their records carry no review: they are compared as a whole for each release.
    const without = ['session-defaults', 'session-record', 'rules-about-wording', 'what-a-consent-covers']
    const reviewed = areas.filter(({ id }) => !['at-home', 'bibliography', 'finding-codes'].includes(id)).flatMap(({ pages }) => pages)
    for (const { id, body } of reviewed) if (!without.includes(id)) expect(body, id).toMatch(/2026-11-22.*due again/)
    const lines = all.find(({ id }) => id === 'crisis-lines')?.body
    expect(lines).toContain('on 2026-11-22, due again by 2027-02-20. Switzerland: on 2026-11-22, due again by 2027-01-01.')
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

  it('keep the hyphen of a word that has one', () => {
    expect(['off-label', 'meta-analysis', 'promising-unconfirmed', 'randomized-parallel'].map(spelled)).toEqual([
      'off-label',
      'meta-analysis',
      'promising, unconfirmed',
      'randomized parallel',
    ])
  })

  it('leave out empty columns and empty tables', () => {
    expect(table(['a', 'b', 'c'], [['1', '', '2']])).toBe('| a | c |\n| --- | --- |\n| 1 | 2 |')
    expect(table(['a'], [])).toBe('')
  })

  it('number references once, and mark what was not read', () => {
    const { cite, list } = createReferences()
    expect(cite([{ citation: 'singh-2016', checked: 'read' }])).toBe('<sup>[1](#ref-1)</sup>')
    expect(cite([{ citation: 'zarate-2006', locator: 'numbers', checked: 'recalled' }])).toBe('<sup>[2†](#ref-2)</sup>')
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
