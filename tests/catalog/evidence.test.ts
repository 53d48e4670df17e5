import { describe, expect, it } from 'vitest'
import { isPartialDate, KNOWLEDGE_DATE } from 'ketamine-therapy/core'
import { CITATION_IDS, citations } from 'ketamine-therapy/evidence'
import { namedOnlyCitations } from '../../src/evidence/catalog/named-only'
import { numberChecksCitations } from '../../src/evidence/catalog/number-checks'
import tables from './evidence-tables.json'

const all = CITATION_IDS.map((id) => citations[id])
const rows: Readonly<Record<string, readonly string[]>> = tables

/** Values that stand in more than one record. */
function shared(pick: (citation: (typeof all)[number]) => readonly string[]): readonly (readonly string[])[] {
  const holders = new Map<string, string[]>()
  for (const citation of all) for (const value of pick(citation)) holders.set(value, [...(holders.get(value) ?? []), citation.id])
  return [...holders.values()].filter((ids) => ids.length > 1)
}

describe('the bibliography is complete', () => {
  // Rows counted by hand in the tables it was compiled from. Two rows of "other" were no documents and are left out.
  // A row of errata or confirmations may hold several keys; they are counted one by one.
  it.each([
    ['access', 203],
    ['mood', 174],
    ['other', 203],
    ['protocols', 172],
    ['safety', 137],
    ['screening', 104],
    ['terminology', 19],
    ['errata', 32],
    ['confirmations', 113],
    // read later, beside those tables
    ['added', 135],
  ])('%s: all %i rows have their record', (table, count) => {
    expect(rows[table]).toHaveLength(count)
    expect(rows[table]?.filter((id) => !Object.hasOwn(citations, id))).toEqual([])
  })

  it('merges 1292 rows into 1065 documents, and adds 137 pages that print an emergency number and 10 names without a full reference', () => {
    const documents = new Set(Object.values(rows).flat())
    expect(Object.values(rows).flat()).toHaveLength(1292)
    expect(documents.size).toBe(1065)
    expect(numberChecksCitations()).toHaveLength(137)
    expect(namedOnlyCitations()).toHaveLength(10)
    expect(CITATION_IDS).toHaveLength(1065 + 137 + 10)
    expect(
      CITATION_IDS.filter(
        (id) => !documents.has(id) && ![...numberChecksCitations(), ...namedOnlyCitations()].some((page) => page.id === id),
      ),
    ).toEqual([])
  })

  it('keeps texts of the US label apart by year, and papers that once shared a key', () => {
    const ids: readonly string[] = CITATION_IDS
    for (const id of ['spravato-label-us', 'spravato-label-us-2021', 'spravato-label-us-2019']) expect(ids).toContain(id)
    for (const id of ['noppers-2011-fibromyalgia', 'noppers-2011-liver', 'andrade-2017-dosing', 'andrade-2017-interactions'])
      expect(ids).toContain(id)
    for (const id of ['noppers-2011', 'andrade-2017', 'acmd-2026', 'askp3-2024', 'spravato-consumer']) expect(ids).not.toContain(id)
  })

  it('carries the corrections', () => {
    expect(citations['domany-2019'].pmid).toBe('30246667')
    expect(citations['er-ketamine-2024']).toMatchObject({
      doi: '10.1016/j.jadr.2023.100690',
      aliases: ['erketamine', 'trial-ed-ketamine-2023'],
    })
    expect(citations['correia-melo-2020']).toMatchObject({ pmid: '31786030', doi: '10.1016/j.jad.2019.11.086', verified: 'page' })
    expect(citations['zhou-2024']).toMatchObject({ pmid: '37414272', doi: '10.1016/j.jaac.2023.05.031', verified: 'page' })
    expect(citations['cohen-2018'].type).toBe('guideline')
    expect(citations['schwenk-acute-2018'].type).toBe('guideline')
    // medRxiv 2024.01.30.24301798: Swanson stands first in the record of the preprint; summaries sort the authors by name
    expect(citations['lozenge-431']).toMatchObject({
      authors: [{ family: 'Swanson', given: 'LN' }, { family: 'Jones' }, {}, {}, {}, {}],
      date: '2024',
    })
    // m.booksci.cn/literature/143586088 prints authors and identifier; the Carlat Report the volume of the other one
    expect(citations['esk-adolescent-2b']).toMatchObject({ authors: [{ family: 'Kosik-Gonzalez' }], doi: '10.1016/j.jaac.2025.02.015' })
    expect(citations['karma-dep2-2025']).toMatchObject({ volume: '82', pages: '1216-1224' })
    // Psychiatry Res 2025;344:116334, not the journal of the tool's first paper
    expect(citations['ksetr-2024']).toMatchObject({ container: 'Psychiatry Res', doi: '10.1016/j.psychres.2024.116334' })
  })

  // Int J Neuropsychopharmacol 2011;14:1127, by its notice of 2017; Br J Psychiatry 2025;227:601, by its notice of 2026-03-31.
  it.each([
    ['larkin-2011', '[retracted in 2017]'],
    ['kads-anxiety', '[retracted in 2026]'],
  ] as const)('say in the title of %s that it was retracted', (id, mark) => {
    expect(citations[id].title.endsWith(mark)).toBe(true)
    expect(citations[id].verifiedNote).toMatch(/retracted/)
  })

  // AUA/SUFU amended theirs on 2025-02-27; the page of the EMA lists Rev. 3 beside its draft, with the comments on that draft.
  it.each([
    ['barocas-2020', /amended in 2025/],
    ['ema-depression-guideline', /Rev\. 3, listed since its draft/],
    // "High-Alert Medication List for Acute Care Settings Updated for 2024", ismp.org
    ['ismp-high-alert', /updated in 2024/],
  ] as const)('say of the guideline %s that a later edition was not read', (id, later) => {
    expect(citations[id].verifiedNote).toMatch(later)
    expect(citations[id].verifiedNote).toMatch(/not read/)
  })

  // "The task force reaffirms the previous recommendations for clear liquids until 2 h", Anesthesiology 2023;138:132-51.
  it('say what the later edition of the fasting guideline keeps', () => {
    expect(citations['asa-fasting'].verifiedNote).toMatch(/2023.*138:132-151.*reaffirms the 2 h/)
  })

  // PubMed lists it with the abstract: J Affect Disord 2021;281:1001, doi 10.1016/j.jad.2020.11.103.
  // and with three others: JAMA Psychiatry 2022;79:1241 "Error in Figure", 2023;80:651 "Errors in Figures"; of the task force without a place.
  it.each([
    ['bahji-2021', /erratum.*281:1001.*not read/],
    ['menon-2023', /erratum of the figures.*80:651.*not read/],
    ['rhee-2022', /erratum of a figure.*79:1241.*not read/],
    ['swainson-2021', /erratum.*not read/],
  ] as const)('tell of an erratum whose text was not read: %s', (id, said) => {
    expect(citations[id].verifiedNote).toMatch(said)
  })

  // 2024-06-30 is the day on which the trial was completed, not that of the record.
  it('take no day of a trial for the day of its record', () => {
    expect(citations.nct05796791.date).toBeUndefined()
    expect(citations.nct05796791.about).toContain('2024-06-30')
  })
})

describe('records of the bibliography', () => {
  it('stand under their own id, in alphabetical order, kebab-case', () => {
    expect(Object.keys(citations).sort()).toEqual([...CITATION_IDS])
    expect(all.every((citation, index) => citation.id === CITATION_IDS[index])).toBe(true)
    expect([...CITATION_IDS].sort()).toEqual([...CITATION_IDS])
    expect(new Set(CITATION_IDS).size).toBe(CITATION_IDS.length)
    expect(CITATION_IDS.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([])
  })

  it('give PMID, DOI, date and address in their form', () => {
    const wrong = all.filter(
      (citation) =>
        (citation.pmid !== undefined && !/^[1-9]\d{6,7}$/.test(citation.pmid)) ||
        (citation.doi !== undefined && !/^10\.\d{4,9}\/[^\s]+[^\s.,;]$/.test(citation.doi)) ||
        (citation.date !== undefined && (!isPartialDate(citation.date) || citation.date > KNOWLEDGE_DATE)) ||
        citation.urls?.some((url) => !/^https?:\/\/[^\s/][^\s]*$/.test(url) || !URL.canParse(url)) === true ||
        citation.urls?.length === 0,
    )
    expect(wrong.map((citation) => citation.id)).toEqual([])
  })

  it('are one per document: no PMID or DOI twice', () => {
    expect(shared((citation) => (citation.pmid === undefined ? [] : [citation.pmid]))).toEqual([])
    expect(shared((citation) => (citation.doi === undefined ? [] : [citation.doi.toLowerCase()]))).toEqual([])
  })

  // 10.1016/j.jad.…, 10.1176/appi.ajp.…, 10.1038/s41386-…, 10.1177/02698811… (an ISSN)
  it('stand in one journal, spelled in one way, for each code of a journal in their DOIs', () => {
    const code = /^10\.\d+\/(?:(?:j\.|appi\.|journal\.)?[a-z]{2,}(?=[./-])|s\d{4,5}(?=-)|s?\d{7}[\dx](?=\d)|j\.\d{4}-\d{3}[\dx])/
    const journals = new Map<string, Set<string>>()
    for (const { doi = '', container = '' } of all) {
      const found = code.exec(doi.toLowerCase())?.[0]
      if (found !== undefined) journals.set(found, (journals.get(found) ?? new Set()).add(container))
    }
    expect(journals.size).toBeGreaterThan(100)
    expect([...journals].flatMap(([found, names]) => (names.size > 1 ? [[found, ...names]] : []))).toEqual([])
  })

  it('share an address only where one page holds several documents or versions', () => {
    const address = (url: string): string =>
      url
        .toLowerCase()
        .replace(/^https?:\/\/(www\.)?/, '')
        .replace(/\/$/, '')
    expect(shared((citation) => (citation.urls ?? []).map(address))).toEqual([
      ['humana-spravato-2020', 'humana-spravato-2021'],
      ['icd10cm-2021', 'icd10cm-2025-order', 'icd10cm-2025-tabular', 'icd10cm-2026-codes', 'icd10cm-2026-list', 'icd10cm-2026-tabular'],
      ['smpc-rx-2020', 'spravato-smpc'],
    ])
  })

  it('keep volume, pages and meeting out of the name of the journal', () => {
    for (const { container = '', doi } of all) if (doi !== undefined || container.startsWith('J ')) expect(container).not.toMatch(/\d+:|;/)
  })

  it('have aliases that lead to one record and are no id', () => {
    expect(shared((citation) => citation.aliases ?? [])).toEqual([])
    const aliases = all.flatMap((citation) => citation.aliases ?? [])
    expect(aliases.filter((alias) => Object.hasOwn(citations, alias))).toEqual([])
    expect(aliases.filter((alias) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(alias))).toEqual([])
  })

  it('say where they were read, or why no address stands there', () => {
    expect(
      all
        .filter((citation) => citation.verified === 'page' && citation.urls === undefined && citation.verifiedNote === undefined)
        .map((c) => c.id),
    ).toEqual([])
  })

  it('hold text without stray space, placeholder or markup', () => {
    const texts = all.flatMap((citation) => [
      citation.title,
      citation.container,
      citation.verifiedNote,
      citation.about,
      citation.pages,
      ...citation.authors.flatMap((author) => ('name' in author ? [author.name] : [author.family, author.given])),
    ])
    expect(
      texts.filter(
        (text) =>
          text !== undefined && (text.trim() !== text || text === '' || /^(n\/a|n\.d\.|undated|-|–|—)$|\s{2}|<[a-z]|\*\*/i.test(text)),
      ),
    ).toEqual([])
  })

  it('name people as people: initials in capitals, no title left in the family name', () => {
    const people = all.flatMap((citation) => citation.authors.flatMap((author) => ('family' in author ? [author] : [])))
    expect(people.length).toBeGreaterThan(300)
    expect(
      people.filter(
        (person) => !/^[\p{L}'’ -]+$/u.test(person.family) || (person.given !== undefined && !/^\p{Lu}{1,4}$/u.test(person.given)),
      ),
    ).toEqual([])
    expect(
      all.filter((citation) => citation.moreAuthors === true && !citation.authors.some((author) => 'family' in author)).map((c) => c.id),
    ).toEqual([])
  })

  it('are frozen', () => {
    expect(Object.isFrozen(citations)).toBe(true)
    expect(all.every((citation) => Object.isFrozen(citation) && Object.isFrozen(citation.authors))).toBe(true)
  })

  it('claim nothing of a document that is only named', () => {
    expect(namedOnlyCitations().filter((citation) => citation.verified !== 'recall' || citation.verifiedNote === undefined)).toEqual([])
  })
})
