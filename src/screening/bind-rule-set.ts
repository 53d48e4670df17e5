import type { Jurisdiction, PatientSubject, SourceRef } from '../core'
import type { BoundRule, RuleContext } from './bind-rules'
import type { RuleChanges, RuleSetUsed, ScreeningRule } from './model'
import { Program } from '../core/condition/program'
import { jurisdictionChain } from '../core/jurisdiction'
import { lazily } from '../core/lazily'
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
  if (changes !== undefined) return bind(context, redact, changes)
  return bindOurs(JSON.stringify([{ ...context, jurisdiction: toldApart(context.jurisdiction) }, redact]))
}

/** The narrowest place around this one of which a rule of ours says something else, or its country: the states of the US share what was bound. */
function toldApart(jurisdiction: Jurisdiction): Jurisdiction {
  const chain = jurisdictionChain(jurisdiction)
  return chain.find((place) => placesOfRules().has(place)) ?? (chain.at(-1) as Jurisdiction)
}

const placesOfRules = /* @__PURE__ */ lazily(
  () => new Set(Object.values<ScreeningRule>(screeningRules).flatMap(({ effectIn = {} }) => Object.keys(effectIn))),
)

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
