import { closed, dateWords, isArticle, isPerson, spaced } from './citation-text'
import type { Citation } from './model'
import type { Part } from './render-parts'

/**
 * A reference in the style of the American Medical Association.
 *
 * @internal
 */
export function amaParts(citation: Citation): readonly Part[] {
  const authors = amaAuthors(citation)
  return spaced([
    authors === '' ? [] : [{ text: closed(authors) }],
    [{ text: closed(citation.title) }],
    ...(isArticle(citation) ? [journal(citation)] : place(citation, authors)),
    identifier(citation),
  ])
}

function amaAuthors(citation: Citation): string {
  const people = citation.authors.filter(isPerson).map((person) => [person.family, person.given, person.suffix].filter(Boolean).join(' '))
  const bodies = citation.authors.flatMap((author) => (isPerson(author) ? [] : [author.name]))
  // More than six are shortened to three.
  const shortened = people.length > 6
  const names = shortened ? people.slice(0, 3) : people
  const etAl = (shortened || citation.moreAuthors === true) && people.length > 0
  return [etAl ? `${names.join(', ')}, et al` : names.join(', '), ...bodies].filter((text) => text !== '').join('; ')
}

function journal(citation: Citation): readonly Part[] {
  const year = citation.date?.slice(0, 4)
  const volume = `${citation.volume ?? ''}${citation.issue === undefined ? '' : `(${citation.issue})`}`
  const place = [volume, citation.pages ?? citation.number].filter(Boolean).join(':')
  const issued = [year, place].filter(Boolean).join(';')
  const name: Part = { text: closed(citation.container ?? ''), italic: true }
  return issued === '' ? [name] : [name, { text: ` ${issued}.` }]
}

function place(citation: Citation, authors: string): readonly (readonly Part[])[] {
  const container = citation.container === undefined || citation.container === authors ? [] : [{ text: closed(citation.container) }]
  if (citation.date === undefined) return [container]
  const { year, month, day } = dateWords(citation.date)
  const date = month === undefined ? year : day === undefined ? `${month} ${year}` : `${month} ${day}, ${year}`
  return [container, [{ text: `${date}.` }]]
}

function identifier(citation: Citation): readonly Part[] {
  if (citation.doi !== undefined) return [{ text: `doi:${citation.doi}`, href: `https://doi.org/${citation.doi}` }]
  if (citation.pmid !== undefined) return [{ text: `PMID: ${citation.pmid}`, href: `https://pubmed.ncbi.nlm.nih.gov/${citation.pmid}/` }]
  const url = citation.urls?.[0]
  return url === undefined ? [] : [{ text: url, href: url }]
}
