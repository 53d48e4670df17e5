import type { Jurisdiction } from '../core'
import type { PrecautionActionId, PrecautionTopic } from './guidance-model'
import type { Regimen } from './model'
import { jurisdictionChain } from '../core/jurisdiction'
import { SCREENING_RULE_IDS } from './catalog'
import { checkQuery } from './check-query'
import { PRECAUTION_ACTION_IDS, precautionTopics } from './guidance-catalog'
import { REGIMENS } from './regimen'

/** What to look for; each part given must fit. */
export interface PrecautionTopicQuery {
  /** Id of a screening rule of the library, as `record` of a finding gives it; that of a name not recognized, or of a rule of your own, is refused. */
  readonly rule?: string | undefined
  /** Regimen; steps of other regimens are left out of the answer. */
  readonly regimen?: Regimen | undefined
  /** Kind of care; other steps are left out of the answer. */
  readonly action?: PrecautionActionId | undefined
  /** Place; leaves out steps that only the label of another place gives. */
  readonly jurisdiction?: Jurisdiction | undefined
}

/**
 * Finds what is done about a subject of care: when to wait, whom to ask, what to watch more, when to give less.
 *
 * A finding of `screenPatient` leads here by its rule. The steps never soften that finding: where the rule contraindicates, there is nothing to
 * delay or to lower. A rule without a subject gives an empty list, which does not say that nothing has to be done: its own `action` stands.
 * Most steps are conventions, marked as such, and a prescriber may choose others. What the four words mean stands in `precautionActions`.
 *
 * @param query - screening rule, regimen, kind of care and place; without any, all subjects with all steps
 * @returns the subjects in the order of the catalog, each with the steps that fit; a subject without such a step is left out
 * @throws InvalidInputError when a rule, regimen, kind of care or jurisdiction is unknown
 * @example
 * ```ts
 * import { findPrecautionTopics } from 'ketamine-therapy/screening'
 *
 * const [kidneys] = findPrecautionTopics({ rule: 'prec-renal-dialysis' })
 * kidneys // → undefined
 * const [bladder] = findPrecautionTopics({ rule: 'prec-lower-urinary-tract-symptoms', action: 'consult' })
 * bladder?.steps[0]?.whom // → ['urology']
 * ```
 */
export function findPrecautionTopics(query: PrecautionTopicQuery = {}): readonly PrecautionTopic[] {
  checkQuery('findPrecautionTopics', query, {
    rule: SCREENING_RULE_IDS,
    regimen: REGIMENS,
    action: PRECAUTION_ACTION_IDS,
    jurisdiction: 'jurisdiction',
  })
  const { rule, regimen, action, jurisdiction } = query
  const places = jurisdiction === undefined ? undefined : jurisdictionChain(jurisdiction)
  return Object.values(precautionTopics)
    .filter(({ rules }) => rule === undefined || rules.includes(rule))
    .map((topic) => ({
      ...topic,
      steps: topic.steps.filter(
        (step) =>
          (regimen === undefined || step.regimens.includes(regimen)) &&
          (action === undefined || step.action === action) &&
          (places === undefined || step.jurisdictions === undefined || step.jurisdictions.some((place) => places.includes(place))),
      ),
    }))
    .filter(({ steps }) => steps.length > 0)
}
