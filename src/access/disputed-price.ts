import type { Finding } from '../core'
import type { Price } from './model'

/**
 * A finding where other amounts are in print for the same thing.
 *
 * @param path - path of what has the amount
 * @param label - its name
 * @param record - id of the price, or the code
 * @param alternatives - the other amounts
 * @returns no finding where there is none
 * @internal
 */
export function disputedPrice(path: string, label: string, record: string, alternatives: Price['alternatives']): readonly Finding[] {
  if (alternatives === undefined || alternatives.length === 0) return []
  return [
    {
      code: 'access/disputed-price',
      severity: 'info',
      message: `Another amount is in print for "${label}".`,
      because: alternatives.map((one) => ({ path, value: one.amountMinor, expected: one.note, outcome: 'unknown' as const })),
      sources: alternatives.flatMap((one) => one.sources),
      record,
    },
  ]
}
