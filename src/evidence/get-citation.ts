import { InputCheck } from '../core/check'
import { CITATION_IDS, citations } from './catalog'
import type { CitationId } from './catalog'
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
  const check = new InputCheck('getCitation')
  checkCitationKey(check, 'id', id)
  check.done()
  return citations[id as CitationId]
}

/**
 * Notes what is wrong with a key: that it is an earlier one, or which is nearest.
 *
 * @internal
 */
export function checkCitationKey(check: InputCheck, path: string, key: unknown): void {
  if (typeof key === 'string' && Object.hasOwn(citations, key)) return
  const earlier = typeof key === 'string' ? key.toLowerCase() : ''
  const current = CITATION_IDS.find((id) => citations[id].aliases?.includes(earlier))
  if (current === undefined) check.oneOf(path, key, CITATION_IDS)
  else check.fail(path, 'unknown-id', `"${earlier}" is an earlier key of this document; use "${current}"`)
}
