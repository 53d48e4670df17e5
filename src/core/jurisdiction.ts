import type { Jurisdiction } from './words'
import { InputCheck } from './check'

const EU_MEMBERS = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'

/**
 * A jurisdiction and the wholes it is part of, narrowest first: `GB-SCT` is read with `GB`, `US-CO` with `US`, `DE` with `EU`.
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
  return EU_MEMBERS.split(' ').includes(country) ? [...chain, 'EU'] : chain
}
