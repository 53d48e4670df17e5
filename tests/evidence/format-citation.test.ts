import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Citation } from 'ketamine-therapy/evidence'
import { CITATION_IDS, citations, formatCitation } from 'ketamine-therapy/evidence'
import { answerOf, issuesOf } from '../helpers/issues-of'

// Written by hand after the two manuals from the printed identifiers of each document.
const golden = [
  {
    id: 'abbar-2022',
    ama: 'Abbar M, et al. Ketamine for the acute treatment of severe suicidal ideation: double blind, randomised placebo controlled trial. BMJ. 2022;376:e067194. doi:10.1136/bmj-2021-067194',
    apa: 'Abbar, M., et al. (2022). Ketamine for the acute treatment of severe suicidal ideation: double blind, randomised placebo controlled trial. BMJ, 376, Article e067194. https://doi.org/10.1136/bmj-2021-067194',
  },
  {
    id: 'bahji-2021',
    ama: 'Bahji A, Vazquez GH, Zarate CA Jr. Comparative efficacy of racemic ketamine and esketamine for depression: a systematic review and meta-analysis. J Affect Disord. 2021;278:542-555. doi:10.1016/j.jad.2020.09.071',
    apa: 'Bahji, A., Vazquez, G. H., & Zarate, C. A., Jr. (2021). Comparative efficacy of racemic ketamine and esketamine for depression: a systematic review and meta-analysis. J Affect Disord, 278, 542–555. https://doi.org/10.1016/j.jad.2020.09.071',
  },
  {
    id: 'crane-2023',
    ama: 'Crane MA, DiStefano MJ, Moore TJ. False or Misleading Claims in Online Direct-to-Consumer Ketamine Advertising in Maryland. JAMA Netw Open. 2023;6(11):e2342210. doi:10.1001/jamanetworkopen.2023.42210',
    apa: 'Crane, M. A., DiStefano, M. J., & Moore, T. J. (2023). False or Misleading Claims in Online Direct-to-Consumer Ketamine Advertising in Maryland. JAMA Netw Open, 6(11), Article e2342210. https://doi.org/10.1001/jamanetworkopen.2023.42210',
  },
  {
    id: 'vandeloo-2017',
    ama: 'van de Loo AJAE, et al. Intranasal esketamine 84 mg and mirtazapine 30 mg on on-road driving. Psychopharmacology. 2017;234:3175-3183. doi:10.1007/s00213-017-4706-6',
    apa: 'van de Loo, A. J. A. E., et al. (2017). Intranasal esketamine 84 mg and mirtazapine 30 mg on on-road driving. Psychopharmacology, 234, 3175–3183. https://doi.org/10.1007/s00213-017-4706-6',
  },
  {
    id: 'cohen-2018',
    ama: 'Cohen SP, et al; ASRA, AAPM, ASA. Consensus guidelines on the use of intravenous ketamine infusions for chronic pain. Reg Anesth Pain Med. 2018;43(5):521-546. doi:10.1097/AAP.0000000000000808',
    apa: 'Cohen, S. P., et al., ASRA, AAPM, ASA. (2018). Consensus guidelines on the use of intravenous ketamine infusions for chronic pain. Reg Anesth Pain Med, 43(5), 521–546. https://doi.org/10.1097/AAP.0000000000000808',
  },
  {
    id: 'domino-2010',
    ama: 'Domino EF. Taming the ketamine tiger. Anesthesiology. 2010;113:678. https://asa2.silverchair.com/anesthesiology/article-split/113/3/678/10426/Taming-the-Ketamine-Tiger',
    apa: 'Domino, E. F. (2010). Taming the ketamine tiger. Anesthesiology, 113, 678. https://asa2.silverchair.com/anesthesiology/article-split/113/3/678/10426/Taming-the-Ketamine-Tiger',
  },
  {
    id: 'dea-1999',
    ama: 'US Drug Enforcement Administration. Schedules of Controlled Substances: Placement of Ketamine Into Schedule III (64 FR 37673). Federal Register. July 13, 1999. https://www.govinfo.gov/content/pkg/FR-1999-07-13/html/99-17803.htm',
    apa: 'US Drug Enforcement Administration. (1999, July 13). Schedules of Controlled Substances: Placement of Ketamine Into Schedule III (64 FR 37673). Federal Register. https://www.govinfo.gov/content/pkg/FR-1999-07-13/html/99-17803.htm',
  },
  {
    id: 'doctoryg',
    ama: 'Ketamine infusions for chronic pain (physician notes restating the 2018 consensus). doctoryg.blogspot.com. March 2019. https://doctoryg.blogspot.com/2019/03/ketamine-infusions-for-chronic-pain.html',
    apa: 'Ketamine infusions for chronic pain (physician notes restating the 2018 consensus). (2019, March). doctoryg.blogspot.com. https://doctoryg.blogspot.com/2019/03/ketamine-infusions-for-chronic-pain.html',
  },
] as const

describe('formatCitation', () => {
  it.each(golden)('$id in both styles', ({ id, ama, apa }) => {
    expect(formatCitation(id, { style: 'ama' })).toBe(ama)
    expect(formatCitation(id, { style: 'apa', format: 'text' })).toBe(apa)
  })

  // An article that is known by its number alone stands in a journal all the same: what is on file is not left out.
  it('gives the article number of a paper without volume and identifiers', () => {
    const [authors, urls] = [[{ family: 'Ekstrand' }], ['https://scholars.mssm.edu']]
    const journal = { container: 'Int J Neuropsychopharmacol', pages: 'pyad065', date: '2024' }
    const numbered: Citation = { id: 'numbered', type: 'review', authors, title: 'Ketamine or ECT?', ...journal, urls, verified: 'page' }
    expect(formatCitation(numbered, { style: 'ama' })).toContain(' Int J Neuropsychopharmacol. 2024;pyad065. https://')
    expect(formatCitation(numbered, { style: 'apa' })).toContain(' Int J Neuropsychopharmacol, Article pyad065. https://')
  })

  it('sets the title of what is no article in italics in APA, and that of an article not', () => {
    const own = { id: 'own', type: 'other', authors: [{ name: 'A clinic' }], title: 'Our handbook', verified: 'page' } as const
    const html = (record: Citation) => formatCitation(record, { style: 'apa', format: 'html' })
    expect(html(own)).toBe('A clinic. (n.d.). <i>Our handbook.</i>')
    expect(html({ ...own, container: 'J Test', volume: '1' })).toBe('A clinic. (n.d.). Our handbook. <i>J Test</i>, <i>1</i>.')
  })

  it('sets journal and volume in italics and links the DOI', () => {
    expect(formatCitation('singh-2016', { style: 'apa', format: 'html' })).toContain(
      '<i>Am J Psychiatry</i>, <i>173</i>, 816–826. <a href="https://doi.org/10.1176/appi.ajp.2016.16010037">https://doi.org/10.1176/appi.ajp.2016.16010037</a>',
    )
    expect(formatCitation('singh-2016', { style: 'ama', format: 'markdown' })).toContain(
      '*Am J Psychiatry.* 2016;173:816-826. [doi:10.1176/appi.ajp.2016.16010037](<https://doi.org/10.1176/appi.ajp.2016.16010037>)',
    )
  })

  it('writes n.d. in APA, and leaves the date out in AMA, where none is known', () => {
    expect(formatCitation('rems-out', { style: 'apa' })).toBe(
      'SPRAVATO REMS. (n.d.). SPRAVATO REMS, outpatient healthcare settings. spravatorems.com. https://www.spravatorems.com/outpatient-hcs.html',
    )
    expect(formatCitation('rems-out', { style: 'ama' })).not.toContain('n.d.')
  })

  it('does not repeat a site that is its own author, and keeps the mark that ends a title', () => {
    expect(formatCitation('news2', { style: 'ama' }).match(/Royal College of Physicians/g)).toHaveLength(1)
    expect(formatCitation('gastaldon-2019', { style: 'ama' })).toContain('smoke and mirrors? Epidemiol')
  })

  it('does not begin a Markdown list by accident', () => {
    const numbered: Citation = { ...own, authors: [], title: '3114' }
    expect(formatCitation(numbered, { style: 'ama', format: 'markdown' })).toMatch(/^3114\\\./)
  })

  it('shortens more than six authors to three in AMA, more than twenty to nineteen and the last in APA', () => {
    const authors = Array.from({ length: 21 }, (_, index) => ({ family: `Name${String.fromCharCode(65 + index)}`, given: 'A' }))
    const long: Citation = { ...own, authors }
    expect(formatCitation(long, { style: 'ama' })).toMatch(/^NameA A, NameB A, NameC A, et al\. /)
    expect(formatCitation({ ...own, authors: authors.slice(0, 6) }, { style: 'ama' })).toContain('NameF A. ')
    expect(formatCitation(long, { style: 'apa' })).toContain('NameS, A., … NameU, A. (')
    expect(formatCitation(long, { style: 'apa' })).not.toContain('NameT')
  })

  it('names two with "&", six in AMA and twenty in APA without leaving one out', () => {
    const authors = Array.from({ length: 20 }, (_, index) => ({ family: `Name${String.fromCharCode(65 + index)}`, given: 'A' }))
    const by = (count: number): Citation => ({ ...own, authors: authors.slice(0, count) })
    expect(formatCitation(by(1), { style: 'apa' })).toMatch(/^NameA, A\. \(/)
    expect(formatCitation(by(2), { style: 'apa' })).toMatch(/^NameA, A\., & NameB, A\. \(/)
    expect(formatCitation(by(20), { style: 'apa' })).toContain(', NameS, A., & NameT, A. (')
    expect(formatCitation({ ...own, authors: [...authors, { family: 'Last' }] }, { style: 'apa' })).toMatch(
      /^NameA, A\., .*NameS, A\., … Last\. \(/,
    )
    expect(formatCitation(by(6), { style: 'ama' })).toMatch(/^NameA A, .*, NameF A\. A title/)
    expect(formatCitation(by(7), { style: 'ama' })).toMatch(/^NameA A, NameB A, NameC A, et al\. A title/)
  })

  it('leaves given names that are written out as they are', () => {
    const by = (given: string): string => formatCitation({ ...own, authors: [{ family: 'Dupont', given }] }, { style: 'apa' })
    expect(by('Jean')).toMatch(/^Dupont, Jean\. /)
    expect(by('Jean-P')).toMatch(/^Dupont, Jean-P\. /)
    expect(by('Mc-J')).toMatch(/^Dupont, Mc-J\. /)
    expect(by('J-PK')).toMatch(/^Dupont, J\.-P\. K\. /)
  })

  it('names the site of a document without a date, once', () => {
    const { date: _date, ...undated } = own
    expect(formatCitation({ ...undated, container: 'A site' }, { style: 'ama' })).toBe('Doe J. A title. A site.')
    expect(formatCitation({ ...undated, authors: [{ name: 'A site' }], container: 'A site' }, { style: 'apa' })).toBe(
      'A site. (n.d.). A title.',
    )
  })

  it('links a paper to its own address before PubMed', () => {
    expect(formatCitation({ ...own, urls: ['https://example.org'], pmid: '12' }, { style: 'apa' })).toMatch(/ https:\/\/example\.org$/)
  })

  it('begins with no "et al." where a body alone is named beside further authors', () => {
    const own: Citation = { id: 'own', type: 'guideline', authors: [{ name: 'WHO' }], moreAuthors: true, title: 'Own', verified: 'page' }
    expect(formatCitation(own, { style: 'apa' })).toBe('WHO. (n.d.). Own.')
    expect(formatCitation(own, { style: 'ama' })).toBe('WHO. Own.')
  })

  it('escapes each sign that means something in Markdown or HTML, however often it stands', () => {
    const signs = '\\`*_{}[]<>#|~&!$'
    const title = `A${signs}${signs}z`
    const escaped = [...title].map((sign) => (signs.includes(sign) ? `\\${sign}` : sign)).join('')
    expect(formatCitation({ ...own, title }, { style: 'ama', format: 'markdown' })).toBe(`Doe J. ${escaped}. March 2026.`)
    expect(formatCitation({ ...own, title: 'A\n \t long   title' }, { style: 'ama', format: 'markdown' })).toBe(
      'Doe J. A long title. March 2026.',
    )
    expect(formatCitation({ ...own, title: `&<>"'&<>"'` }, { style: 'ama', format: 'html' })).toBe(
      'Doe J. &amp;&lt;&gt;&quot;&#39;&amp;&lt;&gt;&quot;&#39;. March 2026.',
    )
  })

  it.each([
    ['- a title', '\\- a title.'],
    ['+ a title', '\\+ a title.'],
    ['= a title', '\\= a title.'],
    ['12) a title', '12\\) a title.'],
    ['a-title, 1) + 2)', 'a-title, 1) + 2).'],
  ])('begins with %j as words, not as a list', (title, expected) => {
    expect(formatCitation({ ...own, authors: [], title, date: '2026' }, { style: 'ama', format: 'markdown' })).toBe(`${expected} 2026.`)
  })

  it('writes an address so that it ends where the link ends', () => {
    const address = (url: string, format: 'markdown' | 'html') => formatCitation({ ...own, urls: [url] }, { style: 'ama', format })
    expect(address('https://example.org/<a> <b>\\c\\d', 'markdown')).toMatch(/\]\(<https:\/\/example\.org\/%3Ca%3E%20%3Cb%3E%5Cc%5Cd>\)$/)
    expect(address('http://example.org/', 'html')).toMatch(/ <a href="http:\/\/example\.org\/">http:\/\/example\.org\/<\/a>$/)
    for (const script of ['javascript:open("https://example.org")', 'data:text/html,https://example.org', ' https://example.org']) {
      expect(address(script, 'markdown')).not.toContain('](')
      expect(address(script, 'html')).not.toContain('href')
    }
  })

  it('takes a record of your own, and never links a script', () => {
    const hostile: Citation = { ...own, title: '<img src=x> & "more"', urls: ['javascript:alert(1)'] }
    const html = formatCitation(hostile, { style: 'apa', format: 'html' })
    expect(html).toContain('&lt;img src=x&gt; &amp; &quot;more&quot;')
    expect(html).not.toContain('href')
  })

  it('refuses an author who is a person and a body', () => {
    const both = { ...own, authors: [{ name: 'WHO' }, { name: 'WHO', family: 'Doe' }] } as unknown as Citation
    expect(() => formatCitation(both, { style: 'ama' })).toThrow('citation.authors[1]: is either a person (family) or a body (name)')
  })

  it('names every bad field of a record of your own at once', () => {
    const bad = { ...own, title: '', type: 'trail', date: '2026-13', authors: [{ given: 'A' }], pmid: 5, pages: '', colour: 'red' }
    expect([...issuesOf(() => formatCitation(bad as unknown as Citation, { style: 'ama' }))].sort()).toEqual([
      'citation.authors[0].family: required',
      'citation.colour: unexpected',
      'citation.date: malformed',
      'citation.pages: out-of-range',
      'citation.pmid: wrong-type',
      'citation.title: out-of-range',
      'citation.type: unknown-id',
    ])
  })

  it.each([
    ['doi', 'https://doi.org/10.1000/182'],
    ['doi', 'doi:10.1000/182'],
    ['pmid', 'PMID 10686270'],
  ])('refuses %s %j, which would stand twice in the reference or link to nothing', (field, value) => {
    expect(() => formatCitation({ ...own, container: 'J', [field]: value }, { style: 'ama' })).toThrow(`citation.${field}`)
  })

  it('writes hyphenated initials and several runs of pages', () => {
    const paper: Citation = { ...own, authors: [{ family: 'Dupont', given: 'J-P' }], container: 'J', volume: '5', pages: '12-15, 20-21' }
    expect(formatCitation(paper, { style: 'apa' })).toBe('Dupont, J.-P. (2026). A title. J, 5, 12–15, 20–21.')
    expect(formatCitation(paper, { style: 'ama' })).toBe('Dupont J-P. A title. J. 2026;5:12-15, 20-21.')
  })

  it.each<[string, Partial<Citation>, string, string]>([
    ['pages with a dash of their own', { volume: '1', pages: '35–36' }, 'A title. J. 2026;1:35–36.', '(2026). A title. J, 1, 35–36.'],
    [
      'an issue without a volume',
      { issue: '9', pages: 'e7', doi: '10.1000/1' },
      'A title. J. 2026;(9):e7.',
      '(2026). A title. J, (9), Article e7.',
    ],
    ['a title that ends in a quotation', { title: 'Say "no."', volume: '1' }, 'Say "no." J. 2026;1.', '(2026). Say "no." J, 1.'],
    ['one in typographic marks', { title: 'Say ‘no!’', volume: '1' }, 'Say ‘no!’ J. 2026;1.', '(2026). Say ‘no!’ J, 1.'],
    ['a question in double ones', { title: 'Say “no?”', volume: '1' }, 'Say “no?” J.', 'Say “no?” J,'],
    ['a question in angle ones', { title: 'Say «no?»', volume: '1' }, 'Say «no?» J.', 'Say «no?» J,'],
    ["a call in a writer's one", { title: "Say 'no!'", volume: '1' }, "Say 'no!' J.", "Say 'no!' J,"],
    ['an article number that stands as number', { volume: '1', number: 'CD1' }, 'J. 2026;1:CD1.', 'J, 1, Article CD1.'],
    ['one page of four digits', { volume: '1', pages: '1234' }, '2026;1:1234.', 'J, 1, 1234.'],
    ['an article number of five digits', { volume: '1', pages: '12345' }, '2026;1:12345.', 'J, 1, Article 12345.'],
    [
      'a paper that is known by its DOI',
      { doi: '10.1000/182' },
      'J. 2026. doi:10.1000/182',
      '(2026). A title. J. https://doi.org/10.1000/182',
    ],
    ['one that is known to PubMed', { pmid: '12' }, 'J. 2026. PMID: 12', '(2026). A title. J. https://pubmed.ncbi.nlm.nih.gov/12/'],
  ])('writes %s', (_name, fields, ama, apa) => {
    const paper: Citation = { ...own, container: 'J', ...fields }
    expect(formatCitation(paper, { style: 'ama' })).toContain(ama)
    expect(formatCitation(paper, { style: 'apa' })).toContain(apa)
  })

  it('writes a person who is known by one name', () => {
    const one: Citation = { ...own, authors: [{ family: 'Galen' }] }
    expect(formatCitation(one, { style: 'apa' })).toBe('Galen. (2026, March). A title.')
    expect(formatCitation(one, { style: 'ama' })).toBe('Galen. A title. March 2026.')
  })

  it('writes no mark for a year or a volume that is not known', () => {
    const { date: _date, ...undated } = { ...own, container: 'J' }
    expect(formatCitation({ ...undated, volume: '1' }, { style: 'ama' })).toBe('Doe J. A title. J. 1.')
    expect(formatCitation({ ...undated, pmid: '1' }, { style: 'ama' })).toBe('Doe J. A title. J. PMID: 1')
  })

  it.each([
    ['2026-01', 'January'],
    ['2026-02', 'February'],
    ['2026-03', 'March'],
    ['2026-04', 'April'],
    ['2026-05', 'May'],
    ['2026-06', 'June'],
    ['2026-07', 'July'],
    ['2026-08', 'August'],
    ['2026-09', 'September'],
    ['2026-10', 'October'],
    ['2026-11', 'November'],
    ['2026-12', 'December'],
  ])('%s is %s', (date, month) => {
    expect(formatCitation({ ...own, date }, { style: 'ama' })).toBe(`Doe J. A title. ${month} 2026.`)
    expect(formatCitation({ ...own, date: `${date}-09` }, { style: 'apa' })).toBe(`Doe, J. (2026, ${month} 9). A title.`)
  })

  it('refuses unknown styles, formats and options', () => {
    const issues = (options: unknown) => issuesOf(() => formatCitation('singh-2016', options as never))
    expect(issues({})).toEqual(['options.style: required'])
    expect(issues({ style: 'mla' })).toEqual(['options.style: unknown-id'])
    expect(issues({ style: 'ama', format: 'latex' })).toEqual(['options.format: unknown-id'])
    expect(issues({ style: 'ama', links: true })).toEqual(['options.links: unexpected'])
    for (const none of [undefined, null, []]) expect(issues(none)).toContain('options.style: required')
  })

  it('writes every document of the bibliography in all six ways', () => {
    for (const id of CITATION_IDS) {
      for (const style of ['ama', 'apa'] as const) {
        const text = formatCitation(id, { style })
        expect(text).not.toMatch(/undefined|\s{2}|\.\.|,,|\(\)|^\s|\s$/)
        const html = formatCitation(id, { style, format: 'html' })
        expect(unescape(html.replace(/<\/?[ai][^>]*>/g, ''))).toBe(text)
        const markdown = formatCitation(id, { style, format: 'markdown' })
        expect(plainMarkdown(markdown)).toBe(text)
      }
    }
  })
})

describe('formatCitation, for any text in the fields', () => {
  const text = fc.string({ minLength: 1, maxLength: 40, unit: 'binary' }).filter((value) => value.trim() !== '')
  const record = fc.record(
    {
      title: text,
      container: text,
      volume: text,
      pages: text,
      doi: text.map((suffix) => `10.1000/${suffix}`),
      urls: fc.array(text, { maxLength: 2 }),
      authors: fc.array(fc.oneof(fc.record({ name: text }), fc.record({ family: text, given: text }, { requiredKeys: ['family'] })), {
        maxLength: 8,
      }),
      moreAuthors: fc.boolean(),
    },
    { requiredKeys: ['title', 'authors'] },
  )

  it('HTML holds no tag but i and a, and no address but a web address', () => {
    fc.assert(
      fc.property(record, fc.constantFrom('ama' as const, 'apa' as const), (fields, style) => {
        const html = formatCitation({ ...own, ...fields }, { style, format: 'html' })
        const tags = html.match(/<[^>]*>/g) ?? []
        expect(tags.every((tag) => /^<(\/?i|\/a|a href="https?:\/\/[^"<>]*")>$/.test(tag))).toBe(true)
        expect(html.replace(/<[^>]*>/g, '')).not.toMatch(/[<>"']/)
        expect(html.replace(/&(amp|lt|gt|quot|#39);/g, '')).not.toContain('&')
      }),
    )
  })

  it('HTML says what the text says', () => {
    fc.assert(
      fc.property(record, fc.constantFrom('ama' as const, 'apa' as const), (fields, style) => {
        const citation: Citation = { ...own, ...fields }
        const html = formatCitation(citation, { style, format: 'html' })
        expect(unescape(html.replace(/<[^>]*>/g, ''))).toBe(formatCitation(citation, { style }))
      }),
    )
  })

  it('any JSON is written or refused, never a crash', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (citation, options) => {
        expect(answerOf(() => formatCitation(citation as never, options as never)) ?? 'refused').toBeTypeOf('string')
      }),
    )
  })
})

const own: Citation = {
  id: 'own-paper',
  type: 'trial',
  authors: [{ family: 'Doe', given: 'J' }],
  title: 'A title',
  date: '2026-03',
  verified: 'page',
}

function unescape(html: string): string {
  return html
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
}

function plainMarkdown(markdown: string): string {
  return markdown
    .replace(/\]\(<[^>]*>\)/g, '')
    .replace(/(^|[^\\])\[/g, '$1')
    .replace(/(^|[^\\])\*/g, '$1')
    .replace(/\\([^\sA-Za-z0-9])/g, '$1')
}

it('takes every kind of document that the bibliography has, read or not', () => {
  for (const { type, verified } of Object.values(citations))
    expect(formatCitation({ ...own, type, verified }, { style: 'ama' })).toBe('Doe J. A title. March 2026.')
})

it('says which part of an own record is missing or of another kind', () => {
  const refused = (record: unknown) => issuesOf(() => formatCitation(record as never, { style: 'ama' }))
  expect(
    refused({ id: 'own', type: 'other', authors: [{ name: 5 }], title: 'Ours', verified: 'yes', moreAuthors: 'no', pmid: '12a' }),
  ).toEqual([
    'citation.verified: unknown-id',
    'citation.pmid: malformed',
    'citation.moreAuthors: wrong-type',
    'citation.authors[0].name: wrong-type',
  ])
  expect(refused(undefined)).toEqual(['citation: required'])
  expect(refused(5)).toEqual(['citation: wrong-type'])
  const own = { id: 'own', type: 'other', authors: [], title: 'Ours', verified: 'page' }
  expect(refused({ ...own, id: '' })).toEqual(['citation.id: out-of-range'])
  expect(refused({ ...own, id: 'a'.repeat(201) })).toEqual(['citation.id: out-of-range'])
  for (const id of ['a', 'a'.repeat(200)]) expect(formatCitation({ ...own, id } as Citation, { style: 'ama' })).toBe('Ours.')
  for (const field of ['container', 'volume', 'issue', 'pages', 'number', 'pmid', 'doi', 'verifiedNote', 'about'])
    expect(refused({ ...own, [field]: 5 })).toEqual([`citation.${field}: wrong-type`])
  for (const field of ['urls', 'aliases']) {
    expect(refused({ ...own, [field]: 'https://example.org' })).toEqual([`citation.${field}: wrong-type`])
    expect(refused({ ...own, [field]: ['https://example.org', 5] })).toEqual([`citation.${field}[1]: wrong-type`])
  }
  for (const field of ['given', 'suffix']) {
    expect(refused({ ...own, authors: [{ family: 'Doe', [field]: 5 }] })).toEqual([`citation.authors[0].${field}: wrong-type`])
    expect(refused({ ...own, authors: [{ family: 'Doe', [field]: 'a'.repeat(101) }] })).toEqual([
      `citation.authors[0].${field}: out-of-range`,
    ])
    expect(formatCitation({ ...own, authors: [{ family: 'Doe', [field]: 'a'.repeat(100) }] } as Citation, { style: 'ama' })).toMatch(
      /^Doe /,
    )
  }
})
