import type { ValueSet } from '../core'
import type { Ingredient } from '../terminology/model'
import type { ScreeningRule } from './model'
import { InputCheck } from '../core/check'
import { icd10cmPrefixes } from '../core/code-system'
import { parseDocument } from '../core/parse'
import { concepts, ingredients } from '../terminology/catalog'
import { excipients } from '../terminology/catalog/excipients'
import { SCREENING_RULE_IDS, screeningRules } from './catalog'
import { ruleChangesSchema } from './schema'
import { screeningValueSets } from './vocabulary'

/**
 * Refuses wrong changes to the rules, naming every bad field.
 *
 * @internal
 */
export function checkRules(rules: unknown): void {
  const parsed = parseDocument(ruleChangesSchema, rules, 'rules')
  const check = new InputCheck('rules')
  parsed.only?.forEach((id, index) => check.oneOf(`only[${index}]`, id, SCREENING_RULE_IDS))
  parsed.switchOff?.forEach((id, index) => check.oneOf(`switchOff[${index}]`, id, SCREENING_RULE_IDS))
  const { add = [], valueSets = [] } = parsed
  const ids = add.map((rule) => rule.id)
  const all: Readonly<Record<string, ScreeningRule>> = { ...screeningRules, ...Object.fromEntries(add.map((rule) => [rule.id, rule])) }
  add.forEach(({ id, yieldsTo = [] }, index) => {
    if (ids.indexOf(id) !== index) check.fail(`add[${index}].id`, 'conflict', 'stands twice')
    yieldsTo.forEach((above, at) => check.oneOf(`add[${index}].yieldsTo[${at}]`, above, Object.keys(all)))
    if (isAbove(id, yieldsTo, all))
      check.fail(`add[${index}].yieldsTo`, 'conflict', 'leads back to this rule, so that none of them is reported')
  })
  const sets = valueSets.map((set) => set.id)
  valueSets.forEach((set, index) => {
    if (sets.indexOf(set.id) !== index) check.fail(`valueSets[${index}].id`, 'conflict', 'stands twice')
    if (screeningValueSets.some(({ id }) => id === set.id))
      check.fail(`valueSets[${index}].id`, 'conflict', 'is a value set of the library')
    checkValueSet(check, `valueSets[${index}]`, set)
  })
  check.done()
}

/** Whether a rule stands among these, or among those that they yield to in turn. */
function isAbove(id: string, yieldsTo: readonly string[], rules: Readonly<Record<string, ScreeningRule>>): boolean {
  const reached = new Set(yieldsTo)
  for (const above of reached) for (const one of rules[above]?.yieldsTo ?? []) reached.add(one)
  return reached.has(id)
}

/** Refuses members of a value set that no entry of a patient is ever read as: a rule on them would be silent for everybody. */
function checkValueSet(check: InputCheck, path: string, { include, exclude = [], asks = [] }: ValueSet): void {
  for (const [kind, members] of Object.entries({ include, exclude, asks })) {
    members.forEach((member, index) => checkMember(check, `${path}.${kind}[${index}]`, member))
  }
}

function checkMember(check: InputCheck, path: string, member: string): void {
  const [system = '', name = ''] = member.split(/:(.*)/s)
  if (system === 'icd-10-cm') check.part(path, () => icd10cmPrefixes(name))
  else if (system === 'concept') check.oneOf(path, name, Object.keys(concepts))
  else if (system === 'ingredient') check.oneOf(path, name, [...Object.keys(ingredients), ...excipients.map(({ id }) => id)])
  else if (system === 'street-name') check.oneOf(path, name, namedOnTheStreet())
  else
    check.fail(path, 'unknown-id', 'has to begin with icd-10-cm:, ingredient:, street-name: or concept:, as entries of a patient are read')
}

function namedOnTheStreet(): readonly string[] {
  return Object.values<Ingredient>(ingredients).flatMap(({ id, streetNames }) => (streetNames === undefined ? [] : id))
}
