import type { ReadAssessment } from './read-history'

/**
 * Place of a total in what the caller passed: the answers that make it, where there are answers.
 *
 * @internal
 */
export function placeOfTotal({ index, answers }: ReadAssessment): string {
  return `history.assessments[${index}].${answers === undefined ? 'score' : 'responses'}`
}
