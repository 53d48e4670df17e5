import type { BenefitDesign } from './cost-model'
import type { InputCheck } from '../core/check'
import { discounted } from './build-claims'
import type { PricedItem } from './price-items'

/**
 * The one currency of an estimate.
 *
 * @param check - collects what is in another
 * @param path - path of the items
 * @param priced - the items
 * @param benefits - the plan, where there is one
 * @returns ISO 4217 code
 * @internal
 */
export function oneCurrency(check: InputCheck, path: string, priced: readonly PricedItem[], benefits: BenefitDesign | undefined): string {
  const first = benefits?.currency ?? priced.find((one) => one.currency !== undefined)?.currency ?? 'USD'
  for (const { index, currency } of priced) {
    if (currency !== undefined && currency !== first)
      check.fail(`${path}[${index}]`, 'conflict', `is in ${currency}; the rest is in ${first}`)
  }
  return first
}

/**
 * Checks that parts of an amount are parts of it, in its currency.
 *
 * @param check - collects what is wrong
 * @param path - path of the item
 * @param priced - the item
 * @param currency - the currency of the estimate
 * @internal
 */
export function checkParts(check: InputCheck, path: string, priced: PricedItem, currency: string): void {
  const { item, units } = priced
  const charged = units.flatMap(({ charge }) => charge?.low ?? []).map((charge) => discounted(charge, item))
  for (const key of ['planAllows', 'drugPart'] as const) {
    const money = item[key]
    if (money !== undefined && money.currency !== currency)
      check.fail(`${path}.${key}`, 'conflict', `is in ${money.currency}; the rest is in ${currency}`)
  }
  const most = Math.min(item.planAllows?.amountMinor ?? Number.MAX_SAFE_INTEGER, ...charged)
  if (item.drugPart !== undefined && item.drugPart.amountMinor > most)
    check.fail(`${path}.drugPart`, 'conflict', 'must not be above the amount it is a part of')
}
