import type { RuleChanges, RuleSetUsed, ScreeningRule } from './model'

/**
 * Rules to use after the consumer's changes, and what changed.
 *
 * @internal
 */
export interface ChosenRules {
  /** The rules. */
  readonly rules: readonly ScreeningRule[]
  /** What changed. */
  readonly used: Omit<RuleSetUsed, 'rules'>
}

/**
 * Applies changes to a rule set. Ids are checked before.
 *
 * @internal
 */
export function applyRuleChanges(library: Readonly<Record<string, ScreeningRule>>, changes: RuleChanges | undefined): ChosenRules {
  const added = changes?.add ?? []
  const own = new Map(added.map((rule) => [rule.id, rule]))
  const ids = Object.keys(library)
  const isOff = (id: string): boolean =>
    (changes?.only !== undefined && !changes.only.includes(id)) || (changes?.switchOff?.includes(id) ?? false)
  const kept = ids.filter((id) => !isOff(id) && !own.has(id)).map((id) => library[id] as ScreeningRule)
  return {
    rules: [...kept, ...added],
    used: {
      added: added.map((rule) => rule.id).filter((id) => !ids.includes(id)),
      replaced: added.map((rule) => rule.id).filter((id) => ids.includes(id)),
      switchedOff: ids.filter((id) => isOff(id) && !own.has(id)),
    },
  }
}
