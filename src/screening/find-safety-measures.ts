import type { Drug } from '../core'
import type { SafetyMeasure } from './safety-model'
import { DRUGS } from '../core/words'
import { checkQuery } from './check-query'
import { safetyMeasures } from './safety-catalog'

const TOPICS: readonly SafetyMeasure['topic'][] = ['sedation', 'dissociation', 'blood-pressure', 'course-over-time', 'breathing']

/** What to look for; each part given must fit. */
export interface SafetyMeasureQuery {
  /** Subject. */
  readonly topic?: SafetyMeasure['topic'] | undefined
  /** Drug. */
  readonly drug?: Drug | undefined
}

/**
 * Finds what trials and cohorts measured of sedation, dissociation, blood pressure and the course of effects over time.
 *
 * They are figures of groups, each in its own unit, as printed. They do not tell what one patient will show, and they are no limits: those
 * stand in `findSafetyThresholds`.
 *
 * @param query - subject and drug; without any, all measures
 * @returns the measures in the order of the catalog
 * @throws InvalidInputError when a word is unknown
 * @example
 * ```ts
 * import { findSafetyMeasures } from 'ketamine-therapy/screening'
 *
 * findSafetyMeasures({ topic: 'dissociation' })[0]?.onDrug[0]?.high // → 84
 * ```
 */
export function findSafetyMeasures(query: SafetyMeasureQuery = {}): readonly SafetyMeasure[] {
  checkQuery('findSafetyMeasures', query, { topic: TOPICS, drug: DRUGS })
  const { topic, drug } = query
  return Object.values(safetyMeasures).filter(
    (measure) => (topic === undefined || measure.topic === topic) && (drug === undefined || measure.drug === drug),
  )
}
