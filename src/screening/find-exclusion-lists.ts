import type { ExclusionList } from './safety-model'
import { SCREENING_RULE_IDS } from './catalog'
import { checkQuery } from './check-query'
import { exclusionLists } from './safety-catalog'

const KINDS: readonly ExclusionList['kind'][] = ['consensus', 'program', 'trial', 'regulator']

/** What to look for; each part given must fit. */
export interface ExclusionListQuery {
  /** Kind of body. */
  readonly kind?: ExclusionList['kind'] | undefined
  /** Id of a screening rule that rests on it or is about the same. */
  readonly rule?: string | undefined
}

/**
 * Finds whom consensus statements, programs and trials exclude or say to avoid, beside what labels list.
 *
 * An exclusion of a trial says whom was not studied; it is no contraindication. What screening makes of it stands in its rules.
 *
 * @param query - kind of body and screening rule; without any, all lists
 * @returns the lists in the order of the catalog
 * @throws InvalidInputError when a kind or rule is unknown
 * @example
 * ```ts
 * import { findExclusionLists } from 'ketamine-therapy/screening'
 *
 * findExclusionLists({ kind: 'trial', rule: 'ci-current-mania' }).map((list) => list.id) // → ['excl-emergency-suicidality-trial']
 * ```
 */
export function findExclusionLists(query: ExclusionListQuery = {}): readonly ExclusionList[] {
  checkQuery('findExclusionLists', query, { kind: KINDS, rule: SCREENING_RULE_IDS })
  const { kind, rule } = query
  return Object.values(exclusionLists).filter(
    (list) => (kind === undefined || list.kind === kind) && (rule === undefined || list.rules.includes(rule)),
  )
}
