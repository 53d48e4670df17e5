import { closed, dateWords, isArticle, isPerson, spaced } from './citation-text'
import type { Citation, CitationAuthor } from './model'
import type { Part } from './render-parts'

/**
 * A reference in the style of the American Psychological Association.
 *
 * @internal
 */
export function apaParts(citation: Citation): readonly Part[] {
  const article = isArticle(citation)
  const authors = apaAuthors(citation)
  const date: readonly Part[] = [{ text: `(${apaDate(citation, article)}).` }]
  const title: readonly Part[] = [{ text: closed(citation.title), italic: !article }]
  // Without an author the title takes the first place.
  const opening = authors === '' ? [title, date] : [[{ text: closed(authors) }], date, title]
  const container = citation.container === undefined || citation.container === authors ? [] : [{ text: closed(citation.container) }]
  return spaced([...opening, article ? journal(citation) : container, link(citation)])
}

function apaAuthors(citation: Citation): string {
  const names = citation.authors.map(apaName)
  // More than twenty are shortened to the first nineteen and the last.
  const last = names.at(-1) ?? ''
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, … ${last}`
  const people = citation.authors.filter(isPerson).map(apaName)
  if (citation.moreAuthors === true && people.length > 0) {
    const bodies = citation.authors.filter((author) => !isPerson(author)).map(apaName)
    return [`${people.join(', ')}, et al.`, ...bodies].join(', ')
  }
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')}, & ${last}`
}

function apaName(author: CitationAuthor): string {
  if (!isPerson(author)) return author.name
  const initials = author.given === undefined ? undefined : spacedInitials(author.given)
  return [author.family, initials, author.suffix === undefined ? undefined : closed(author.suffix)].filter(Boolean).join(', ')
}

/**
 * Initials with points: `JB` becomes `J. B.`, `J-P` becomes `J.-P.`. Full given names stay as they are.
 *
 * @internal
 */
export function spacedInitials(given: string): string {
  if (!/^\p{Lu}+(?:-\p{Lu}+)*$/u.test(given)) return given
  return given
    .replace(/\p{Lu}/gu, '$&. ')
    .replaceAll(' -', '-')
    .trim()
}

function apaDate(citation: Citation, article: boolean): string {
  if (citation.date === undefined) return 'n.d.'
  const { year, month, day } = dateWords(citation.date)
  if (article || month === undefined) return year
  return day === undefined ? `${year}, ${month}` : `${year}, ${month} ${day}`
}

function journal(citation: Citation): readonly Part[] {
  const parts: Part[] = [{ text: citation.container ?? '', italic: true }]
  if (citation.volume !== undefined) parts.push({ text: ', ' }, { text: citation.volume, italic: true })
  if (citation.issue !== undefined) parts.push({ text: `${citation.volume === undefined ? ', ' : ''}(${citation.issue})` })
  const pages = citation.pages ?? citation.number
  if (pages !== undefined) parts.push({ text: `, ${isRange(pages) ? pages.replaceAll('-', '–') : `Article ${pages}`}` })
  return [...parts, { text: '.' }]
}

// A single page is a number of up to four digits; longer or lettered ones are article numbers.
function isRange(pages: string): boolean {
  return /[-–]|^\d{1,4}$/.test(pages)
}

function link({ doi, urls, pmid }: Citation): readonly Part[] {
  const paper = pmid === undefined ? undefined : `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`
  const url = doi === undefined ? (urls?.[0] ?? paper) : `https://doi.org/${doi}`
  return url === undefined ? [] : [{ text: url, href: url }]
}
