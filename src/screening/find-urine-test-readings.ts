import type { UrineTestReading } from './guidance-model'
import { SCREENING_RULE_IDS } from './catalog'
import { checkQuery } from './check-query'
import { urineTestReadings } from './guidance-catalog'

const SUBJECTS: readonly UrineTestReading['about'][] = ['screening-test', 'confirmation', 'detection-window', 'result', 'workplace-panel']

/** What to look for; each part given must fit. */
export interface UrineTestReadingQuery {
  /** Subject. */
  readonly about?: UrineTestReading['about'] | undefined
  /** Id of a screening rule about it. */
  readonly rule?: string | undefined
}

/**
 * Finds how urine drug tests are read where ketamine is concerned: what a panel covers, what crosses, how long it is found, what a result means.
 *
 * It reads no test of a patient: that is for a clinician and a laboratory. Most of it is recalled and marked so, and no test result proves use,
 * non-use or diversion.
 *
 * @param query - subject and screening rule; without any, all readings
 * @returns the readings in the order of the catalog
 * @throws InvalidInputError when a subject or rule is unknown
 * @example
 * ```ts
 * import { findUrineTestReadings } from 'ketamine-therapy/screening'
 *
 * findUrineTestReadings({ about: 'confirmation' })[0]?.analytes // → ['ketamine', 'norketamine', 'dehydronorketamine']
 * findUrineTestReadings({ about: 'detection-window' })[0]?.sources.at(-1)?.checked // → 'recalled'
 * ```
 */
export function findUrineTestReadings(query: UrineTestReadingQuery = {}): readonly UrineTestReading[] {
  checkQuery('findUrineTestReadings', query, { about: SUBJECTS, rule: SCREENING_RULE_IDS })
  const { about, rule } = query
  return Object.values(urineTestReadings).filter(
    (one) => (about === undefined || one.about === about) && (rule === undefined || one.rules.includes(rule)),
  )
}
