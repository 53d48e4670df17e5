import type { IsoDate } from '../core'
import { KNOWLEDGE_DATE } from '../core/knowledge'

/**
 * What has to be assumed about a day before the review: rules and lists have one edition.
 *
 * @internal
 */
export function assumedEdition(subject: 'rules' | 'list', asOf: IsoDate): readonly string[] {
  if (asOf >= KNOWLEDGE_DATE) return []
  const what = subject === 'rules' ? 'those' : 'the one'
  return [`${subject}: ${what} reviewed on ${KNOWLEDGE_DATE}; what labels and sources said on ${asOf} was not looked up`]
}
