import * as z from 'zod'
import { InvalidInputError } from '../core/errors'
import { parseDocument } from '../core/parse'
import type { ChecklistItem } from './model'
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
  const items = parseDocument(z.array(checklistItemSchema).max(1000), document, 'checklist items')
  const twice = items.flatMap(({ id }, index) => (items.findIndex((item) => item.id === id) < index ? [`[${index}].id`] : []))
  if (twice.length === 0) return items
  throw new InvalidInputError(
    'checklist items',
    twice.map((path) => ({ path, code: 'conflict' as const, message: 'comes twice' })),
  )
}
