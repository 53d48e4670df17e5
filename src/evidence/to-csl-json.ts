import { InputCheck } from '../core/check'
import { checkCitationOrKey, citationOf } from './check-citation'
import { isArticle, isPerson } from './citation-text'
import { spacedInitials } from './format-apa'
import type { Citation, CitationType } from './model'

/** Item types of CSL that the export uses. */
export type CslType = 'article-journal' | 'article-newspaper' | 'dataset' | 'document' | 'regulation' | 'report' | 'webpage'

/** A name in CSL: a person, or a body as `literal`. */
export interface CslName {
  /** Family name. */
  readonly family?: string
  /** Given names or their initials. */
  readonly given?: string
  /** `Jr` and the like. */
  readonly suffix?: string
  /** Name of a body. */
  readonly literal?: string
}

/** An item of CSL-JSON, as reference managers and citation processors read it. */
export interface CslItem {
  /** Key of the document. */
  readonly id: string
  /** Kind of item. */
  readonly type: CslType
  /** Title. */
  readonly title: string
  /** Authors. */
  readonly author?: readonly CslName[]
  /** Journal or site. */
  readonly 'container-title'?: string
  /** Volume. */
  readonly volume?: string
  /** Issue. */
  readonly issue?: string
  /** Pages or article number. */
  readonly page?: string
  /** Number within a series. */
  readonly number?: string
  /** Date of publication: year, month and day as far as known. */
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] }
  /** Digital object identifier. */
  readonly DOI?: string
  /** PubMed identifier. */
  readonly PMID?: string
  /** Address. */
  readonly URL?: string
  /** Remarks: authors left out, and a document that has not been read yet. */
  readonly note?: string
}

const TYPES: Readonly<Partial<Record<CitationType, CslType>>> = {
  regulation: 'regulation',
  label: 'report',
  guideline: 'report',
  consensus: 'report',
  news: 'article-newspaper',
  'reference-data': 'dataset',
}

/**
 * Exports documents as CSL-JSON, so that reference managers and citation processors take over. It completes no record: what is not on
 * file stays out.
 *
 * @param items - keys of the bibliography or records of your own, in the order wanted
 * @returns one CSL item for each, with `note` saying which authors are missing and which documents have not been read
 * @throws InvalidInputError for an unknown key or a malformed record
 * @example
 * ```ts
 * import { toCslJson } from 'ketamine-therapy/evidence'
 *
 * const [item] = toCslJson(['singh-2016'])
 * item?.issued // → { 'date-parts': [[2016]] }
 * item?.type // → 'article-journal'
 * toCslJson(['singh-2017']) // throws InvalidInputError
 * ```
 */
export function toCslJson(items: readonly (string | Citation)[]): readonly CslItem[] {
  const check = new InputCheck('toCslJson')
  check.list('items', items).forEach((item, index) => checkCitationOrKey(check, `items[${index}]`, item))
  check.done()
  return items.map((item) => cslItem(citationOf(item)))
}

function cslItem(citation: Citation): CslItem {
  const notes = [
    citation.moreAuthors === true ? 'Further authors are not listed.' : '',
    citation.verified === 'recall' ? 'Not yet read by the library.' : '',
  ].filter((note) => note !== '')
  const url = citation.urls?.[0]
  return {
    id: citation.id,
    type: isArticle(citation) ? 'article-journal' : (TYPES[citation.type] ?? (url === undefined ? 'document' : 'webpage')),
    title: citation.title,
    ...(citation.authors.length > 0 && { author: citation.authors.map(cslName) }),
    ...(citation.container !== undefined && { 'container-title': citation.container }),
    ...(citation.volume !== undefined && { volume: citation.volume }),
    ...(citation.issue !== undefined && { issue: citation.issue }),
    ...(citation.pages !== undefined && { page: citation.pages }),
    ...(citation.number !== undefined && { number: citation.number }),
    ...(citation.date !== undefined && { issued: { 'date-parts': [citation.date.split('-').map(Number)] } }),
    ...(citation.doi !== undefined && { DOI: citation.doi }),
    ...(citation.pmid !== undefined && { PMID: citation.pmid }),
    ...(url !== undefined && { URL: url }),
    ...(notes.length > 0 && { note: notes.join(' ') }),
  }
}

function cslName(author: Citation['authors'][number]): CslName {
  if (!isPerson(author)) return { literal: author.name }
  return {
    family: author.family,
    ...(author.given !== undefined && { given: spacedInitials(author.given) }),
    ...(author.suffix !== undefined && { suffix: author.suffix }),
  }
}
