import type { ChecklistItemId } from 'ketamine-therapy/at-home'
import { checklistItems } from 'ketamine-therapy/at-home'
import type { PreDoseReadings } from 'ketamine-therapy/protocols'
import { assessPreDose, slHomeTelehealth } from 'ketamine-therapy/protocols'
import { describe, expect, it } from 'vitest'

function limitOf(item: ChecklistItemId, id: string): number {
  const { value } = checklistItems[item].limits?.find((limit) => limit.id === id) ?? {}
  if (value === undefined) throw new Error(`${item} has no limit ${id}`)
  return value
}

function held(readings: PreDoseReadings): boolean {
  return assessPreDose(slHomeTelehealth, readings).rules.some(({ id, outcome }) => id.endsWith('-at-home') && outcome === 'met')
}

// Neither domain may import the other, so the limits stand in both.
describe('a dose at home is held at the limits of the checklist', () => {
  it.each([
    ['systolicMmHg', limitOf('now-bp', 'reviewSystolicMmHg'), -1],
    ['diastolicMmHg', limitOf('now-bp', 'reviewDiastolicMmHg'), -1],
    ['spo2Percent', limitOf('now-spo2', 'passFromPercent') - 1, 1],
    ['heartRatePerMin', limitOf('now-hr', 'lowestPerMin') - 1, 1],
    ['heartRatePerMin', limitOf('now-hr', 'highestPerMin') + 1, -1],
  ] as const)('%s %d', (reading, first, inward) => {
    expect([held({ [reading]: first }), held({ [reading]: first + inward })]).toEqual([true, false])
  })
})
