import type { MisuseRule } from './model'
import { parseRecords } from './parse-records'
import { misuseRuleSchema } from './schema'

/**
 * Parses misuse rules of a consumer's own. Names inside their conditions are checked when a history is assessed with them.
 *
 * @param document - a list of rules, plain JSON
 * @returns the rules, a copy
 * @throws InvalidInputError naming every bad field, and each id that comes twice
 * @example
 * ```ts
 * import { misuseRules, parseMisuseRules } from 'ketamine-therapy/at-home'
 *
 * parseMisuseRules([misuseRules['mis-lost-2']])[0]?.id // → 'mis-lost-2'
 * parseMisuseRules([{ id: 'own' }]) // throws InvalidInputError
 * ```
 */
export function parseMisuseRules(document: unknown): readonly MisuseRule[] {
  return parseRecords(misuseRuleSchema, document, 'misuse rules')
}
