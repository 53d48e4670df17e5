import type { ChecklistItem } from './model'
import { parseRecords } from './parse-records'
import { checklistItemSchema } from './schema'

/**
 * Parses checklist items of a consumer's own. Names inside their conditions and places in their words are checked when a checklist is built
 * from them.
 *
 * @param document - a list of items, plain JSON
 * @returns the items, a copy
 * @throws InvalidInputError naming every bad field, and each id that comes twice
 * @example
 * ```ts
 * import { checklistItems, parseChecklistItems } from 'ketamine-therapy/at-home'
 *
 * parseChecklistItems([checklistItems['now-bp']])[0]?.id // → 'now-bp'
 * parseChecklistItems([{ id: 'own' }]) // throws InvalidInputError
 * ```
 */
export function parseChecklistItems(document: unknown): readonly ChecklistItem[] {
  return parseRecords(checklistItemSchema, document, 'checklist items')
}
