import { expect, it, test } from 'vitest'
import { bindRuleSet } from '../../src/screening/bind-rule-set'

const boundFor = (jurisdiction: string) =>
  bindRuleSet({ regimen: 'ketamine-clinic', jurisdiction, purpose: 'intake', isByMouth: false }, false, undefined)

// An application for all states of a country would otherwise bind the rules anew for each.
test.each([
  ['US-CO', 'US-TX'],
  ['US', 'US-CO'],
  ['GB', 'GB-SCT'],
  ['DE', 'FR'],
  ['CA', 'CA-ON'],
])('%s and %s share what was bound', (one, other) => expect(boundFor(one)).toBe(boundFor(other)))

it('keeps countries apart that a rule tells apart', () => {
  expect(boundFor('GB')).not.toBe(boundFor('US'))
  expect(boundFor('CH')).not.toBe(boundFor('DE'))
})
