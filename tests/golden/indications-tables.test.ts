import { indications } from 'ketamine-therapy/indications'
import { harmCodes } from 'ketamine-therapy/terminology'
import { describe, expect, it } from 'vitest'
import codes from './indications-codes.json'
import numbers from './indications-numbers.json'

// Every number that the published results of a study print (arm sizes, doses, estimates, intervals, probability values, days), taken down
// from the papers and abstracts that the records cite, apart from the records. A record may hold more; it may lack none.
const printed: Readonly<Record<string, readonly number[]>> = numbers
const effects = new Map(Object.values(indications).flatMap((record) => record.effects.map((effect) => [effect.id, effect] as const)))

// Numbers that stand in words, or in another unit.
const otherwise: Readonly<Record<string, readonly [readonly number[], string]>> = {
  'eff-sustain2': [[1], 'up to a year'],
  'eff-oliver': [[10], 'after ten infusions'],
  'eff-murrough-serial': [[12], 'within twelve days'],
  'eff-abbar': [[7], 'seven French hospitals'],
  'eff-oughli': [[4], 'four weeks'],
  'ptsd-albott-2018': [[12], 'within twelve days'],
  'ptsd-almeida-2024': [[2, 3], 'two crossover, three non-randomized'],
  'gad-glue-2018': [[3], 'three months'],
  'ocd-beaglehole': [[10], 'ten completed'],
  'ocd-bandeira-2022': [[3, 2, 1], 'kinds of studies in words'],
  'cud-dakwar-2019': [[5, 2], 'five days, the last two weeks'],
  'cud-dakwar-2017': [[24], 'more than a day later'],
  'aud-krupitsky-1997': [[66], '65.8 in the abstract, from 73 of 111'],
  'oud-krupitsky-2007': [[22], '22.2, from 6 of 27'],
  'ed-mills-1998': [[10], 'ten hours each'],
  'neuro-pickering-2020': [[3], 'grams of magnesium, which is not the drug'],
  'crps-sigtermans-2009': [[4, 2], '4.2 days; a deviation that is not carried'],
  'crps-schwartzman-2009': [[4], 'four hours daily'],
  'crps-s-ket-open': [[10], 'over ten days'],
  'ch-petersen-2022': [[6], 'every six minutes'],
  'ch-moisset-2017': [[3], 'grams of magnesium, which is not the drug'],
  'sci-amr-2010': [[5], 'five hours are 300 minutes'],
  'cancer-hardy-2012': [[3, 5, 0.04, 0.1, 0.18], 'three to five days; shares as percentage points'],
  'se-gaspard-2013': [[7], 'after seven drugs'],
  'lid-arizona-2022': [[9], 'nine completed'],
}

describe('every printed number of a study', () => {
  it.each(Object.keys(printed))('%s', (id) => {
    const effect = effects.get(id)
    expect(effect).toBeDefined()
    const held = new Set(numbersIn(effect))
    const excused = otherwise[id]?.[0] ?? []
    expect(printed[id]?.filter((number) => !held.has(number) && !excused.includes(number))).toEqual([])
  })

  it('is excused only where it is not held', () => {
    for (const [id, [excused]] of Object.entries(otherwise)) {
      const held = new Set(numbersIn(effects.get(id)))
      expect(excused.filter((number) => held.has(number) || printed[id]?.includes(number) !== true).length, id).toBeLessThan(excused.length)
    }
  })
})

// ICD-10-CM: order file of January 2021, F32 of fiscal year 2026. ICD-11: MMS release of January 2024. `*`: whichever use carries it.
describe('official titles of codes', () => {
  const carried = [
    ...Object.values(indications).flatMap(({ id, codes: own }) => own.map(({ system, code, display }) => [id, system, code, display])),
    ...harmCodes.map(({ system, code, display }) => ['ketamine harms', system, code, display]),
  ]

  it.each(codes.map(([use, system, code, title]) => [String(use), String(system), String(code), String(title)] as const))(
    '%s: %s %s',
    (use, system, code, title) => {
      const titles = carried
        .filter(([id, of, one]) => (use === '*' || id === use) && of === system && one === code)
        .map(([, , , one]) => one)
      expect(titles).toContain(title)
    },
  )
})

function numbersIn(value: unknown, key = ''): readonly number[] {
  if (typeof value === 'number') return [Math.abs(value)]
  if (typeof value === 'string' && !['id', 'citation', 'locator', 'name', 'scale', 'registration'].includes(key))
    return [...value.matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => Number(number))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) => numbersIn(part, name))
}
