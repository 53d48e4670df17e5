import type { Because, Jurisdiction, PatientSubject, SourceRef } from '../core'
import type { WatchedNode } from '../core/condition/node'
import type { Effect, Regimen, RuleBasis, ScreeningFinding, ScreeningRule } from './model'
import type { Program } from '../core/condition/program'
import { InputCheck } from '../core/check'
import { screeningRules } from './catalog'
import { EFFECT_RANK, EFFECT_SEVERITY, effectOf, isBlocking } from './effect'
import { isPerRegimen } from './regimen'

/**
 * What the effects of rules depend on.
 *
 * @internal
 */
export interface RuleContext {
  /** The regimen. */
  readonly regimen: Regimen
  /** Where. */
  readonly jurisdiction: Jurisdiction
  /** What for. */
  readonly purpose: 'intake' | 'dose-day'
  /** Racemic ketamine is swallowed or held in the mouth on site. */
  readonly isByMouth: boolean
}

/**
 * A rule bound to one regimen, jurisdiction and purpose, with everything of its finding that does not depend on the patient.
 *
 * @internal
 */
export interface BoundRule {
  /** Code of its finding. */
  readonly code: string
  /** The rule. */
  readonly rule: ScreeningRule
  /** Rank of its effect. */
  readonly rank: number
  /** Whether it blocks the answer while undecided. */
  readonly isBlocking: boolean
  /** Its finding, given the reasons. */
  readonly finding: (because: readonly Because[]) => ScreeningFinding
  /** Its condition, compiled, and what it looks at. */
  readonly when: WatchedNode
  /** Positions of the rules of higher bands. */
  readonly yieldsTo: number[]
  /** Sources of the rule, each once, as positions in the list of all sources. */
  readonly sourceNumbers: number[]
  /** The same sources. */
  readonly sources: SourceRef[]
}

/**
 * Binds and compiles the rules that have an effect, in the order of their findings: severity descending, then code.
 *
 * @internal
 */
export function bindRules(program: Program<PatientSubject>, rules: readonly ScreeningRule[], context: RuleContext): readonly BoundRule[] {
  const check = new InputCheck('rules')
  const bound = rules.flatMap((rule) => bindRule(check, program, rule, context))
  check.done()
  bound.sort((a, b) => b.rank - a.rank || (a.code < b.code ? -1 : 1))
  const positions = new Map(bound.map(({ rule }, index) => [rule.id, index]))
  for (const { rule, rank, yieldsTo } of bound) {
    for (const id of rule.yieldsTo ?? []) {
      const above = positions.get(id)
      // A finding is never hidden behind a weaker one: another jurisdiction may have lowered the band above.
      if (above !== undefined && (bound[above] as BoundRule).rank >= rank) yieldsTo.push(above)
    }
  }
  return bound
}

/**
 * Lists the sources of all rules once and notes in each rule which are its own, so that an answer can collect them without comparing.
 *
 * @internal
 */
export function numberSources(bound: readonly BoundRule[]): readonly SourceRef[] {
  const positions = new Map<string, number>()
  const sources: SourceRef[] = []
  for (const one of bound) {
    for (const source of one.rule.sources) {
      const key = JSON.stringify([source.citation, source.locator, source.checked])
      const position = positions.get(key) ?? sources.push(source) - 1
      positions.set(key, position)
      if (one.sourceNumbers.includes(position)) continue
      one.sourceNumbers.push(position)
      one.sources.push(sources[position] as SourceRef)
    }
    Object.freeze(one.sources)
  }
  return sources
}

function bindRule(
  check: InputCheck,
  program: Program<PatientSubject>,
  rule: ScreeningRule,
  { regimen, jurisdiction, purpose, isByMouth }: RuleContext,
): readonly BoundRule[] {
  const effect = (isByMouth ? rule.effectByMouth : undefined) ?? effectOf(rule, regimen, jurisdiction)
  const condition = isPerRegimen(rule.when) ? rule.when[regimen] : rule.when
  if (effect === undefined || condition === undefined) return []
  // An added rule that cannot be compiled is named, so that its author finds it.
  const when = check.part(`${rule.id}.when`, () => program.compileWatched(condition))
  if (when === undefined) return []
  const code = Object.values<ScreeningRule>(screeningRules).includes(rule) ? `screening/${rule.id}` : `custom/${rule.id}`
  return [
    {
      code,
      rule,
      rank: EFFECT_RANK[effect],
      isBlocking: isBlocking(rule, regimen, purpose),
      finding: findingOf(rule, code, effect, rule.basis[regimen]),
      when,
      yieldsTo: [],
      sourceNumbers: [],
      sources: [],
    },
  ]
}

/** Written out, since spreading an object for every finding costs more than deciding all rules. */
function findingOf(rule: ScreeningRule, code: string, effect: Effect, basis: RuleBasis | undefined): BoundRule['finding'] {
  const { id: record, lay, action, override, sources } = rule
  const severity = EFFECT_SEVERITY[effect]
  const message = `${rule.message} ${action}`
  if (basis === undefined) {
    const known = { code, severity, message, ...(lay === undefined ? {} : { lay }), sources, record, effect, action, override }
    return (because) => ({ ...known, because })
  }
  return lay === undefined
    ? (because) => ({ code, severity, message, because, sources, record, effect, action, override, basis })
    : (because) => ({ code, severity, message, lay, because, sources, record, effect, action, override, basis })
}
