import * as z from 'zod'
import { InvalidInputError } from '../core/errors'
import { parseDocument } from '../core/parse'
import type { MisuseRule } from './model'
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
  const rules = parseDocument(z.array(misuseRuleSchema).max(1000), document, 'misuse rules')
  const twice = rules.flatMap(({ id }, index) => (rules.findIndex((rule) => rule.id === id) < index ? [`[${index}].id`] : []))
  if (twice.length === 0) return rules
  throw new InvalidInputError(
    'misuse rules',
    twice.map((path) => ({ path, code: 'conflict' as const, message: 'comes twice' })),
  )
}
