import type { Population } from 'ketamine-therapy/protocols'
import { describe, expect, it } from 'vitest'
import { ageProblems } from './ages'
import { records } from './records'

const read = [{ citation: 'singh-2016', checked: 'read' }] as const
const byDefault = [{ citation: 'library-convention', checked: 'convention' }] as const
const of = (population: Population): readonly string[] => ageProblems([{ id: 'sample', population }])

describe('ages', () => {
  it('of the catalog are said, or called defaults', () => {
    expect(ageProblems(records)).toEqual([])
  })

  it('said in words, in numbers, or as a default are sound', () => {
    expect(of({ minimumAgeYears: 18, text: 'Adults.', sources: read })).toEqual([])
    expect(of({ minimumAgeYears: 18, maximumAgeYears: 64, text: 'Adults under 65 years.', sources: read })).toEqual([])
    expect(of({ minimumAgeYears: 18, text: '60 patients; the lowest age of 18 years is a default.', sources: byDefault })).toEqual([])
    expect(of({ text: '60 patients.', sources: read })).toEqual([])
  })

  it.each<[string, Population, string]>([
    ['a lowest age that nobody says', { minimumAgeYears: 18, text: '60 patients.', sources: read }, 'not say 18'],
    ['another lowest age', { minimumAgeYears: 21, text: 'Adults.', sources: read }, 'not say 21'],
    ['a highest age that nobody says', { maximumAgeYears: 75, text: 'Adults.', sources: read }, 'not say 75'],
    ['ages upside down', { minimumAgeYears: 75, maximumAgeYears: 21, text: '21 to 75.', sources: read }, 'upside down'],
    [
      'a default without a mark',
      { minimumAgeYears: 18, text: 'The lowest age of 18 years is a default.', sources: read },
      'without its mark',
    ],
    ['a mark without the word', { minimumAgeYears: 18, text: 'Adults.', sources: byDefault }, 'does not say so'],
  ])('%s is reported', (_name, population, message) => {
    expect(of(population).join('\n')).toContain(message)
  })
})
