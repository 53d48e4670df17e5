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

/**
 * What is taken for the purpose of a check where none was told.
 *
 * @internal
 */
export function assumedPurpose(purpose: 'intake' | 'dose-day' | undefined): readonly string[] {
  return purpose === undefined ? ['purpose: first assessment (intake); vital signs of the last 30 days count'] : []
}
