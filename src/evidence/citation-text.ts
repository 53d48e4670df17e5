import type { Citation, CitationAuthor, PersonAuthor } from './model'
import type { Part } from './render-parts'

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/**
 * Whether an author is a person.
 *
 * @internal
 */
export function isPerson(author: CitationAuthor): author is PersonAuthor {
  return 'family' in author
}

/**
 * Whether the document stands in a journal, so that volume and pages are given instead of a full date.
 *
 * @internal
 */
export function isArticle(citation: Citation): boolean {
  if (citation.container === undefined) return false
  return [citation.volume, citation.pages, citation.doi, citation.pmid].some((one) => one !== undefined)
}

/**
 * Year, month name and day of a partial date, as far as known.
 *
 * @internal
 */
export function dateWords(date: string): { readonly year: string; readonly month?: string; readonly day?: string } {
  const month = date.length >= 7 ? MONTHS[Number(date.slice(5, 7)) - 1] : undefined
  if (month === undefined) return { year: date.slice(0, 4) }
  return date.length === 10 ? { year: date.slice(0, 4), month, day: String(Number(date.slice(8))) } : { year: date.slice(0, 4), month }
}

/**
 * A sentence: closed with a point unless it ends with a mark of its own.
 *
 * @internal
 */
export function closed(text: string): string {
  return /[.?!]["'”’»]?$/.test(text) ? text : `${text}.`
}

/**
 * Joins pieces with single spaces.
 *
 * @internal
 */
export function spaced(pieces: readonly (readonly Part[])[]): readonly Part[] {
  return pieces.filter((piece) => piece.length > 0).flatMap((piece, index) => (index === 0 ? piece : [{ text: ' ' }, ...piece]))
}
