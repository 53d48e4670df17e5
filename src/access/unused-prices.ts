import type { Finding } from '../core'
import type { CostItem, EstimateOptions } from './cost-model'
import { nearest } from '../core/nearest'
import { prices } from './price-catalog'

/**
 * Findings on own prices that were not used because of a slip: no item names them, and one names a price with nearly the same id. A list of prices
 * may hold many that an estimate does not need.
 *
 * @param path - path of the items
 * @param items - the items
 * @param options - how the estimate is made
 * @returns one finding a price
 * @internal
 */
export function unusedPrices(path: string, items: readonly CostItem[], { prices: own = {} }: EstimateOptions): readonly Finding[] {
  const named = new Set(items.flatMap(({ price }) => price ?? []))
  const ofOurs = [...named].filter((id) => !Object.hasOwn(own, id))
  // A long list of prices beside many options is not gone through for each.
  if (ofOurs.length === 0) return []
  return Object.keys(own).flatMap((id): readonly Finding[] => {
    const meant = named.has(id) || Object.hasOwn(prices, id) ? undefined : nearest(id, ofOurs)
    if (meant === undefined) return []
    return [
      {
        code: 'access/own-price-not-used',
        severity: 'caution',
        message: `Your price "${id}" was not used: no item names it. Did you mean "${meant}"?`,
        because: [{ path: `${path === 'items' ? 'options.' : ''}prices.${id}`, expected: meant, outcome: 'unmet' }],
        sources: [{ citation: 'library-convention', locator: 'ids that differ by a slip', checked: 'convention' }],
      },
    ]
  })
}
