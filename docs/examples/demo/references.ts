import type { SourceRef } from 'ketamine-therapy/core'
import { citations, formatCitation } from 'ketamine-therapy/evidence'

/** Numbers sources in the order of their first mention, as a paper does. */
export interface References {
  /** `[1, 3*]` for the sources of a statement; a star marks one of which something is carried from memory and was not yet read. */
  readonly mark: (sources: readonly SourceRef[]) => string
  /** The numbered list. */
  readonly list: () => readonly string[]
}

export function createReferences(): References {
  const order: string[] = []
  const numberOf = (id: string): number => {
    const known = order.indexOf(id)
    return known >= 0 ? known + 1 : order.push(id)
  }
  return {
    mark: (sources) => {
      const recalled = sources.filter(({ checked }) => checked === 'recalled').map(({ citation }) => citation)
      const cited = [...new Set(sources.map(({ citation }) => citation))]
      const marks = cited.map((citation) => `${numberOf(citation)}${recalled.includes(citation) ? '*' : ''}`)
      return marks.length === 0 ? '' : ` [${marks.join(', ')}]`
    },
    list: () =>
      order.map(
        (id, index) =>
          `${index + 1}. ${Object.hasOwn(citations, id) ? formatCitation(id as keyof typeof citations, { style: 'ama', format: 'text' }) : id}`,
      ),
  }
}
