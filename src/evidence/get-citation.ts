import { InputCheck } from '../core/check'
import { lookUp } from '../core/lookup'
import { CITATION_IDS, citations } from './catalog'
import type { Citation } from './model'

/**
 * Finds a document in the bibliography by its key, such as the `citation` of a source.
 *
 * It does not judge the document: whether the library read it stands in `verified` and `verifiedNote`.
 *
 * @param id - key of the document; an earlier key of the same document is refused and the error names the key to use
 * @returns the document
 * @throws InvalidInputError when no document has this key, naming the nearest one
 * @example
 * ```ts
 * import { getCitation } from 'ketamine-therapy/evidence'
 *
 * getCitation('singh-2016').pmid // → '27056608'
 * getCitation('singh2016') // throws InvalidInputError
 * ```
 */
export function getCitation(id: string): Citation {
  if (typeof id === 'string' && !Object.hasOwn(citations, id)) {
    const earlier = id.toLowerCase()
    const current = CITATION_IDS.find((key) => citations[key].aliases?.includes(earlier))
    if (current !== undefined) {
      const check = new InputCheck('getCitation')
      check.fail('id', 'unknown-id', `"${id}" is an earlier key of this document; use "${current}"`)
      check.done()
    }
  }
  return lookUp('getCitation', 'id', citations, id)
}
