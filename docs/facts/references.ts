import type { SourceRef } from 'ketamine-therapy/core'
import { formatCitation, getCitation } from 'ketamine-therapy/evidence'
import { bullets, closed, joined, plain } from './markdown'

/** The numbered references of one page. */
export interface References {
  /** Marks that follow a statement: the number of each document, and how the statement was checked against it. */
  readonly cite: (sources: readonly SourceRef[]) => string
  /** The list at the foot of the page, in the order first cited. */
  readonly list: () => string
}

const MARKS: Readonly<Record<SourceRef['checked'], string>> = { read: '', recalled: '†', computed: '‡', convention: '§' }
const LEGEND: Readonly<Record<SourceRef['checked'], string>> = {
  read: '',
  recalled: '† recalled: the statement is carried from knowledge; it was not yet read in this document.',
  computed: '‡ computed from other facts.',
  convention: '§ a convention of this library, which no authority sets.',
}
const USES: Readonly<Record<SourceRef['checked'], string>> = {
  read: 'Read',
  recalled: 'Recalled, not yet read',
  computed: 'Computed',
  convention: 'Convention of this library',
}
const ORDER: readonly SourceRef['checked'][] = ['read', 'recalled', 'computed', 'convention']

/** Starts the references of a page. Every `cite` gives the marks of one statement; `list` is called once, last. */
export function createReferences(): References {
  const uses = new Map<string, SourceRef[]>()
  const numberOf = (citation: string): number => {
    if (!uses.has(citation)) uses.set(citation, [])
    return [...uses.keys()].indexOf(citation) + 1
  }
  const mark = (source: SourceRef): string => {
    const number = numberOf(source.citation)
    uses.get(source.citation)?.push(source)
    return `[${number}${MARKS[source.checked]}](#ref-${number})`
  }
  return {
    cite: (sources) => (sources.length === 0 ? '' : `<sup>${[...new Set(sources.map(mark))].join(', ')}</sup>`),
    list: () => joined(bullets(legend([...uses.values()].flat())), referenceList(uses)),
  }
}

function legend(sources: readonly SourceRef[]): readonly string[] {
  return ORDER.filter((checked) => LEGEND[checked] !== '' && sources.some((source) => source.checked === checked)).map(
    (checked) => LEGEND[checked],
  )
}

function referenceList(uses: ReadonlyMap<string, readonly SourceRef[]>): string {
  return [...uses]
    .map(([id, sources], index) => {
      const { verified, verifiedNote } = getCitation(id)
      const document = verified === 'page' ? '' : 'The document itself was not yet read.'
      const note = verifiedNote === undefined ? '' : plain(`Of the document: ${closed(verifiedNote)}`)
      const remarks = [...usesOf(sources), document, note].filter((remark) => remark !== '')
      return `${index + 1}. <a id="ref-${index + 1}"></a>${formatCitation(id, { style: 'ama', format: 'markdown' })} *${remarks.join(' ')}*`
    })
    .join('\n')
}

// "Read: table 2. Recalled, not yet read: numbers."
function usesOf(sources: readonly SourceRef[]): readonly string[] {
  return ORDER.filter((checked) => sources.some((source) => source.checked === checked)).map((checked) => {
    const places = new Set(sources.filter((source) => source.checked === checked).map((source) => source.locator ?? ''))
    const named = [...places].filter((place) => place !== '')
    return plain(places.has('') || named.length === 0 ? `${USES[checked]}.` : `${USES[checked]}: ${named.join('; ')}.`)
  })
}
