import { describe, expect, it } from 'vitest'
import type { Citation, CslItem } from 'ketamine-therapy/evidence'
import { CITATION_IDS, citations, toCslJson } from 'ketamine-therapy/evidence'
import { issuesOf } from '../helpers/issues-of'

// The part of the CSL-JSON data schema (1.0.2) that the export uses: closed properties, item types, names, dates.
const TEXTS = ['title', 'container-title', 'volume', 'issue', 'page', 'number', 'DOI', 'PMID', 'URL', 'note']
const PROPERTIES = ['id', 'type', 'author', 'issued', ...TEXTS]
const TYPES = ['article-journal', 'article-newspaper', 'dataset', 'document', 'regulation', 'report', 'webpage']

function schemaProblems(item: CslItem): readonly string[] {
  const record = item as unknown as Readonly<Record<string, unknown>>
  const parts = item.issued?.['date-parts'][0] ?? [2000]
  return [
    ...Object.keys(record).filter((key) => !PROPERTIES.includes(key)),
    ...TEXTS.filter((key) => record[key] !== undefined && typeof record[key] !== 'string'),
    ...(TYPES.includes(item.type) ? [] : ['type']),
    ...(parts.length >= 1 && parts.length <= 3 && parts.every(Number.isSafeInteger) && (parts[1] ?? 1) <= 12 && (parts[2] ?? 1) <= 31
      ? []
      : ['issued']),
    ...(item.author ?? []).flatMap((name) => ((name.family === undefined) === (name.literal === undefined) ? ['author'] : [])),
    ...(item.author?.length === 0 ? ['author empty'] : []),
  ]
}

describe('toCslJson', () => {
  it('exports issue and number, and a paper that is known by its article number', () => {
    const own = { id: 'own', type: 'review', authors: [], title: 'Ours', container: 'J Test', volume: '1', verified: 'page' } as const
    expect(toCslJson([{ ...own, issue: '2', number: 'CD1' }, own])).toStrictEqual([
      { id: 'own', type: 'article-journal', title: 'Ours', 'container-title': 'J Test', volume: '1', issue: '2', number: 'CD1' },
      { id: 'own', type: 'article-journal', title: 'Ours', 'container-title': 'J Test', volume: '1' },
    ])
    expect(toCslJson(['ekstrand-2024'])).toMatchObject([{ type: 'article-journal', page: 'pyad065' }])
  })

  it('exports a paper with people, volume, date and identifiers', () => {
    expect(toCslJson(['bahji-2021', 'abbar-2022'])).toEqual([
      {
        id: 'bahji-2021',
        type: 'article-journal',
        title: 'Comparative efficacy of racemic ketamine and esketamine for depression: a systematic review and meta-analysis',
        author: [
          { family: 'Bahji', given: 'A.' },
          { family: 'Vazquez', given: 'G. H.' },
          { family: 'Zarate', given: 'C. A.', suffix: 'Jr' },
        ],
        'container-title': 'J Affect Disord',
        volume: '278',
        page: '542-555',
        issued: { 'date-parts': [[2021]] },
        DOI: '10.1016/j.jad.2020.09.071',
        PMID: '33022440',
        URL: 'https://moreblossom.com/papers/comparative-efficacy-of-racemic-ketamine-and-esketamine-for-depression-a-systema',
      },
      {
        id: 'abbar-2022',
        type: 'article-journal',
        title: 'Ketamine for the acute treatment of severe suicidal ideation: double blind, randomised placebo controlled trial',
        author: [{ family: 'Abbar', given: 'M.' }],
        'container-title': 'BMJ',
        volume: '376',
        page: 'e067194',
        issued: { 'date-parts': [[2022, 2, 2]] },
        DOI: '10.1136/bmj-2021-067194',
        PMID: '35110300',
        URL: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8808464',
        note: 'Further authors are not listed.',
      },
    ])
    expect(toCslJson(['krystal-1994'])[0]?.note).toBe('Further authors are not listed. Not yet read by the library.')
  })

  // The MADRS cites its abstract as read.
  it('calls no document unread of which the abstract was read', () => {
    expect(toCslJson(['duru-fantino'])[0]).not.toHaveProperty('note')
  })

  it('maps kinds of documents to item types', () => {
    const type = (id: string): string | undefined => toCslJson([id])[0]?.type
    expect(type('dea-1999')).toBe('regulation')
    expect(type('spravato-label-us')).toBe('report')
    expect(type('reuters-chmp-2019')).toBe('article-newspaper')
    expect(type('rems-out')).toBe('regulation')
    expect(type('thervo')).toBe('webpage')
    expect(type('library-convention')).toBe('document')
  })

  it('exports every document in the shape of the schema, in the order asked', () => {
    const items = toCslJson(CITATION_IDS)
    expect(items.map((item) => item.id)).toEqual([...CITATION_IDS])
    expect(items.flatMap((item) => schemaProblems(item).map((problem) => `${item.id}: ${problem}`))).toEqual([])
    expect(items.filter((item) => item.note?.includes('Not yet read')).length).toBe(
      CITATION_IDS.filter((id) => citations[id].verified === 'recall').length,
    )
  })

  it('takes records of your own, and says which entry is bad', () => {
    const own: Citation = { id: 'own', type: 'trial', authors: [{ name: 'A body' }], title: 'T', verified: 'page' }
    expect(toCslJson([own, 'dea-1999']).map((item) => item.id)).toEqual(['own', 'dea-1999'])
    expect(() => toCslJson([own, { ...own, title: 5 } as unknown as Citation])).toThrow('items[1].title')
    // Every bad entry in one error, in the name of the function that was called.
    expect(() => toCslJson(['singh-2017', own, 'elektd2023', 7 as never])).toThrow(
      /^toCslJson: items\[0\]: "singh-2017" is not known.*items\[2\]: .*use "anand-2023".*items\[3\]/s,
    )
    const issues = (bad: unknown) => issuesOf(() => toCslJson(bad as never))
    expect(issues(undefined)).toEqual(['items: required'])
    for (const bad of [null, 'dea-1999', {}]) expect(issues(bad)).toEqual(['items: wrong-type'])
    for (const bad of [[5], [null]]) expect(issues(bad)).toEqual(['items[0]: wrong-type'])
  })
})
