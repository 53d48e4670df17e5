import type { ReadAssessment } from './read-history'

/**
 * Place of a total in what the caller passed: the answers that make it, or the total that was given, also beside answers that leave it open.
 *
 * @internal
 */
export function placeOfTotal({ index, score, answers }: ReadAssessment): string {
  return `assessments[${index}].${score === undefined || answers?.total !== undefined ? 'responses' : 'score'}`
}
