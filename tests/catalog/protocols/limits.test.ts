import type { CeilingUnit, DoseRule, Protocol } from 'ketamine-therapy/protocols'
import { describe, expect, it } from 'vitest'
import { limitProblems } from './limits'
import { records, sound } from './records'

function under(dose: DoseRule, unit: CeilingUnit, value: number): Protocol {
  return { ...sound, dose, ceilings: [{ id: 'top', unit, value, text: 'Top.', sources: [] }] }
}

describe('limits', () => {
  it('of the catalog hold its doses', () => {
    expect(limitProblems(records)).toEqual([])
  })

  it.each<[string, DoseRule, CeilingUnit, number]>([
    ['a fixed dose', { kind: 'fixed', doseMg: 84.1, sources: [] }, 'mg-per-session', 84],
    ['one of several', { kind: 'one-of', allowedMg: [56, 112], sources: [] }, 'mg-per-session', 84],
    ['a dose by weight', { kind: 'per-kg', mgPerKg: 1.01, sources: [] }, 'mg-per-kg', 1],
    ['the end of a range', { kind: 'per-kg-range', mgPerKg: { minimum: 0, maximum: 0.36 }, sources: [] }, 'mg-per-kg', 0.35],
    [
      'the sum of stages',
      {
        kind: 'multi-stage',
        stages: [
          { id: 'a', mgPerKg: 0.11, overMinutes: 2 },
          { id: 'b', mgPerKg: 0.6, overMinutes: 50 },
        ],
        sources: [],
      },
      'mg-per-kg',
      0.7,
    ],
    ['a rate', { kind: 'per-kg-per-hour', mgPerKgPerHour: 0.36, hours: 4, sources: [] }, 'mg-per-kg-per-hour', 0.35],
    ['a rate in micrograms', { kind: 'per-kg-per-minute', microgramsPerKgPerMinute: 7.3, sources: [] }, 'mg-per-kg-per-hour', 0.432],
    [
      'a step',
      { kind: 'steps', steps: [{ id: 'a', label: 'A', rule: { kind: 'fixed', doseMg: 9, sources: [] } }], sources: [] },
      'mg-per-session',
      8,
    ],
  ])('%s above its ceiling is reported', (_name, dose, unit, value) => {
    expect(limitProblems([under(dose, unit, value)]).join()).toContain('above the ceiling')
    const other = unit === 'mg-per-kg' ? 'mg-per-session' : 'mg-per-kg'
    expect(limitProblems([under(dose, other, 1000)])).toEqual([])
  })

  it.each<[string, DoseRule, string]>([
    ['a range upside down', { kind: 'range', doseMg: { minimum: 2, maximum: 1 }, sources: [] }, 'upside down'],
    ['choices that fall', { kind: 'one-of', allowedMg: [84, 56], sources: [] }, 'do not rise'],
    ['a dose of nothing', { kind: 'fixed', doseMg: 0, sources: [] }, 'no dose'],
  ])('%s is reported', (_name, dose, message) => {
    expect(limitProblems([{ ...sound, dose }]).join()).toContain(message)
  })
})
