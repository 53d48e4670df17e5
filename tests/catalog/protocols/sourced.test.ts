import { formulations, psychotherapyModels } from 'ketamine-therapy/protocols'
import { describe, expect, it } from 'vitest'
import { records, sound, withPhase, withSchedule } from './records'
import { unsourcedNumbers } from './sourced'

describe('every number', () => {
  it('of the catalog has a source', () => {
    expect(unsourcedNumbers([...records, ...Object.values(formulations), ...Object.values(psychotherapyModels)])).toEqual([])
  })

  it.each([
    ['a dose', { ...sound, dose: { kind: 'fixed', doseMg: 5, sources: [] } }],
    ['an age', { ...sound, population: { minimumAgeYears: 18, text: 'Adults.', sources: [] } }],
    ['a ceiling', { ...sound, ceilings: [{ id: 'top', unit: 'mg-per-session', value: 9, text: 'At most 9 mg.', sources: [] }] }],
    ['a step of rounding', { ...sound, rounding: { stepMg: 0.1, mode: 'half-up', sources: [] } }],
    ['a phase', withPhase((phase) => ({ sources: [], schedules: phase.schedules.map((one) => ({ ...one, sources: [] })) }))],
    ['a document that nobody knows', { ...sound, notFor: [{ id: 'x', text: 'X.', sources: [{ citation: 'nobody', checked: 'read' }] }] }],
  ])('%s without one is reported', (_name, bent) => {
    expect(unsourcedNumbers([bent]).length).toBeGreaterThan(0)
  })

  it('a schedule rests on the sources of its phase, too', () => {
    expect(unsourcedNumbers([withSchedule({ sources: [] })])).toEqual([])
    expect(unsourcedNumbers([sound])).toEqual([])
  })
})
