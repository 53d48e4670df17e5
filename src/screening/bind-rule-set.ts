import type { PatientSubject, SourceRef } from '../core'
import type { BoundRule, RuleContext } from './bind-rules'
import type { RuleChanges, RuleSetUsed } from './model'
import { Program } from '../core/condition/program'
import { remember } from '../core/remember'
import { bindRules, numberSources } from './bind-rules'
import { screeningRules } from './catalog'
import { applyRuleChanges } from './rule-set'
import { patientRegistry, redactedPatientRegistry, screeningValueSets } from './vocabulary'

/**
 * Rules bound for one context.
 *
 * @internal
 */
export interface BoundRuleSet {
  /** What they were compiled with. */
  readonly program: Program<PatientSubject>
  /** The rules, in the order of their findings. */
  readonly bound: readonly BoundRule[]
  /** Their sources, each once. */
  readonly allSources: readonly SourceRef[]
  /** What the consumer changed. */
  readonly used: Omit<RuleSetUsed, 'rules'>
}

/**
 * Binds our rules with the consumer's changes. Without changes, what was bound for a few contexts is kept: binding takes as long as
 * screening twenty-five patients, and a plan screens for several ways of treatment.
 *
 * @internal
 */
export function bindRuleSet(context: RuleContext, redact: boolean, changes: RuleChanges | undefined): BoundRuleSet {
  return changes === undefined ? bindOurs(JSON.stringify([context, redact])) : bind(context, redact, changes)
}

const bindOurs = /* @__PURE__ */ remember((key) => {
  const [context, redact] = JSON.parse(key) as [RuleContext, boolean]
  return bind(context, redact, undefined)
}, 8)

function bind(context: RuleContext, redact: boolean, changes: RuleChanges | undefined): BoundRuleSet {
  const { rules, used } = applyRuleChanges(screeningRules, changes)
  const program = new Program<PatientSubject>({
    registry: redact ? redactedPatientRegistry : patientRegistry,
    valueSets: [...screeningValueSets, ...(changes?.valueSets ?? [])],
  })
  const bound = bindRules(program, rules, context)
  return { program, bound, allSources: numberSources(bound), used }
}
