import { describe, expect, it } from 'vitest'
import { numberProblems } from './numbers'
import { records, sound, withResult } from './records'

const RATE = 0
const DIFFERENCE = 1

describe('numbers', () => {
  it('of the catalog are possible and agree with each other', () => {
    expect(numberProblems(records)).toEqual([])
    expect(numberProblems([sound])).toEqual([])
  })

  it.each([
    ['a percentage above 100', RATE, { treatment: 101, numberNeeded: undefined }, 'outside 0 to 100'],
    ['a percentage below 0', RATE, { comparator: -1, numberNeeded: undefined }, 'outside 0 to 100'],
    ['a wrong number needed', RATE, { treatment: 65 }, 'number needed is 4'],
    ['a number needed rounded down', RATE, { treatment: 56, numberNeeded: { value: 6, basis: 'computed' } }, 'number needed is 7'],
    ['counts that are not the rate', RATE, { treatmentEvents: { events: 30, of: 60 } }, 'is not 60'],
    ['more events than people', RATE, { treatmentEvents: { events: 61, of: 60 } }, 'more events'],
    ['an estimate below its interval', DIFFERENCE, { value: -7.01 }, 'outside its interval'],
    ['an estimate above its interval', DIFFERENCE, { value: -0.99 }, 'outside its interval'],
    ['an interval upside down', DIFFERENCE, { value: undefined, interval: { low: 2, high: 1, level: 95 } }, 'upside down'],
    ['a p value above 1', DIFFERENCE, { p: { is: '=', value: 1.2 } }, 'outside 0 to 1'],
    ['a ratio of zero', DIFFERENCE, { measure: 'odds-ratio', value: 0, interval: undefined }, 'above zero'],
    ['a number without a unit', DIFFERENCE, { unit: undefined }, 'without a unit'],
    ['a number in a described result', DIFFERENCE, { measure: 'described' }, 'has a number'],
    ['a measure without a number', DIFFERENCE, { value: undefined, interval: undefined }, 'has no number'],
  ])('%s is reported', (_name, index, change, message) => {
    expect(numberProblems([withResult(index, change)]).join('\n')).toContain(message)
  })

  it('arms that hold more people than the study are reported', () => {
    const effects = sound.effects.map((effect) => ({ ...effect, study: { ...effect.study, treatmentN: 40, comparatorN: 21 } }))
    expect(numberProblems([{ ...sound, effects }]).join('\n')).toContain('more people')
  })
})
