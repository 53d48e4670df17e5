import { citations, formatCitation } from 'ketamine-therapy/evidence'
import type { Citation, CitationType } from 'ketamine-therapy/evidence'
import { bullets, closed, joined, plain, sentence } from './markdown'
import type { FactArea, FactPage } from './page'

const TYPES: Readonly<Record<CitationType, string>> = {
  label: 'Labels',
  guideline: 'Guidelines',
  consensus: 'Consensus statements',
  regulation: 'Laws, rules and decisions',
  'systematic-review': 'Systematic reviews',
  'meta-analysis': 'Meta-analyses',
  trial: 'Trials',
  cohort: 'Cohorts and series',
  'case-report': 'Case reports',
  review: 'Reviews',
  laboratory: 'Laboratory studies',
  'price-survey': 'Surveys of prices',
  'payer-policy': 'Policies of payers',
  organization: 'Organizations',
  instrument: 'Instruments and their measurement',
  'reference-data': 'Reference data',
  news: 'News',
  commercial: 'Commercial pages',
  convention: 'Conventions of this library',
  other: 'Other documents',
}

/** One page for each kind of document. */
export function pages(): FactArea {
  const all: readonly Citation[] = Object.values(citations)
  return {
    id: 'bibliography',
    title: 'Bibliography',
    introduction:
      'Every document that a fact of the library rests on. A document that was read is not thereby right: news and commercial pages are kept for what they print, and each fact says what it takes from which. ' +
      'Each record of the library says of every fact whether it was read in its document or is recalled.',
    heads: ['Kind', 'Documents', 'Read', 'Not yet read'],
    pages: (Object.keys(TYPES) as CitationType[]).flatMap((type) => {
      const own = all.filter((citation) => citation.type === type)
      return own.length === 0 ? [] : [page(type, own)]
    }),
  }
}

function page(type: CitationType, own: readonly Citation[]): FactPage {
  const read = own.filter(({ verified }) => verified === 'page').length
  const items = own.map((citation) => [formatCitation(citation, { style: 'ama', format: 'markdown' }), citation] as const)
  return {
    id: type,
    title: TYPES[type],
    row: [String(own.length), String(read), String(own.length - read)],
    body: joined(
      'In alphabetical order. The key is what a `SourceRef` names.',
      bullets([...items].sort(([a], [b]) => a.localeCompare(b, 'en')).map(([text, citation]) => `${text} ${remarks(citation)}`)),
    ),
  }
}

function remarks({ id, verified, verifiedNote, about }: Citation): string {
  return [
    `\`${id}\``,
    about === undefined ? '' : plain(`About: ${closed(about)}`),
    verified === 'page' ? '*Read.*' : '*Not yet read.*',
    verifiedNote === undefined ? '' : `*${plain(sentence(verifiedNote))}*`,
  ]
    .filter((part) => part !== '')
    .join(' ')
}
