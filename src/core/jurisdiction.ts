import type { Jurisdiction } from './words'
import { InputCheck } from './check'

const EU_MEMBERS = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'
/** Countries to ISO 3166-1, and states to the laws on food, drugs and controlled substances (21 U.S.C. 321(a)(1), 802(26)). */
const US_TERRITORIES = 'AS GU MP PR VI'

/**
 * A jurisdiction and the wholes it is part of, narrowest first: `GB-SCT` is read with `GB`, `US-CO` with `US`, `DE` with `EU`. A territory
 * of the United States is read with `US` by either of its codes, `PR` as `US-PR`.
 *
 * @param jurisdiction - a country, subdivision or `EU`
 * @returns at least the jurisdiction itself
 * @throws InvalidInputError for anything but a jurisdiction
 * @example
 * ```ts
 * import { jurisdictionChain } from 'ketamine-therapy/core'
 *
 * jurisdictionChain('GB-SCT') // → ['GB-SCT', 'GB']
 * jurisdictionChain('DE') // → ['DE', 'EU']
 * ```
 */
export function jurisdictionChain(jurisdiction: Jurisdiction): readonly Jurisdiction[] {
  const check = new InputCheck('jurisdictionChain')
  check.jurisdiction('jurisdiction', jurisdiction)
  check.done()
  const country = jurisdiction.slice(0, 2)
  const chain = jurisdiction === country ? [jurisdiction] : [jurisdiction, country]
  if (US_TERRITORIES.split(' ').includes(country)) return [...chain, 'US']
  return EU_MEMBERS.split(' ').includes(country) ? [...chain, 'EU'] : chain
}
