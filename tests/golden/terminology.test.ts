import { describe, expect, it } from 'vitest'
import { benzodiazepineEquivalences, lorazepamEquivalentMg, totalLorazepamEquivalentMg } from 'ketamine-therapy/terminology'

// Milligrams equal to 1 mg of oral lorazepam. VA/DoD 2021 and Ashton 2002 as reprinted in the joint guideline (ASAM 2025); WHO 2009, table 8.
const published: readonly (readonly [string, string, string, string])[] = [
  ['alprazolam', '0.5', '0.5', '1'],
  ['bromazepam', '', '', '6'],
  ['chlordiazepoxide', '12.5', '25', ''],
  ['clobazam', '', '', '20'],
  ['clonazepam', '0.5', '0.5', ''],
  ['clorazepate', '7.5', '15', ''],
  ['diazepam', '5', '10', '10'],
  ['estazolam', '0.5', '1-2', ''],
  ['flunitrazepam', '', '', '2'],
  ['flurazepam', '7.5', '15-30', ''],
  ['midazolam', '', '', '5'],
  ['nitrazepam', '', '', '10'],
  ['oxazepam', '15', '20', '30'],
  ['quazepam', '5', '20', ''],
  ['temazepam', '7.5', '20', '20'],
  ['triazolam', '0.125', '0.5', '0.5'],
]

describe.each(published)('%s', (ingredient, vaDod, ashton, who) => {
  const record = benzodiazepineEquivalences.find((one) => one.ingredient === ingredient)

  it('holds what the tables print', () => {
    const printed = (citation: string) => {
      const found = record?.published.find((one) => one.source.citation === citation)
      return found === undefined ? '' : found.lowMg === found.highMg ? `${found.lowMg}` : `${found.lowMg}-${found.highMg}`
    }
    expect([printed('vadod-2021'), printed('ashton-2002'), printed('who-2009')]).toEqual([vaDod, ashton, who])
  })

  it('takes VA/DoD, else WHO, and calls a difference disputed', () => {
    expect(record?.defaultMg).toBe(Number(vaDod === '' ? who : vaDod))
    expect(record?.defaultFrom).toBe(vaDod === '' ? 'who-2009' : 'vadod-2021')
    expect(record?.standing).toBe(vaDod === '' ? 'single-source' : 'disputed')
  })

  it('has the range of everything published', () => {
    const all = record?.published.flatMap(({ lowMg, highMg }) => [lowMg, highMg]) ?? []
    expect(record?.rangeMg).toEqual({ low: Math.min(...all), high: Math.max(...all) })
  })
})

it('has a row for every record', () => {
  expect(benzodiazepineEquivalences.map(({ ingredient }) => ingredient)).toEqual(published.map(([ingredient]) => ingredient))
})

// Worked examples of the conversion: default total, range, and whether it exceeds 2 mg a day.
describe.each([
  ['alprazolam', 1, 2, 1, 2, false],
  ['alprazolam', 1.5, 3, 1.5, 3, true],
  ['clonazepam', 1, 2, 2, 4, false],
  ['clonazepam', 1.5, 3, 3, 6, true],
  ['diazepam', 10, 2, 1, 2, false],
  ['diazepam', 20, 4, 2, 4, true],
  ['temazepam', 30, 4, 1.5, 4, true],
  ['lorazepam', 2, 2, 2, 2, false],
] as const)('%s %d mg a day', (ingredient, doseMg, equivalentMg, lowMg, highMg, isAboveTwo) => {
  it(`equals ${equivalentMg} mg of lorazepam, ${lowMg} to ${highMg}`, () => {
    const answer = lorazepamEquivalentMg(ingredient, doseMg)
    expect(answer).toMatchObject({ outcome: 'computed', equivalentMg, lowMg, highMg })
    expect(answer.outcome === 'computed' && answer.equivalentMg > 2).toBe(isAboveTwo)
  })
})

describe('exact numbers', () => {
  it.each([
    ['clorazepate', 10, '4/3'],
    ['oxazepam', 10, '2/3'],
    ['triazolam', 0.25, '2'],
    ['bromazepam', 3, '0.5'],
    ['Xanax', 0.25, '0.5'],
  ])('%s %d mg', (ingredient, doseMg, exactMg) => {
    expect(lorazepamEquivalentMg(ingredient, doseMg)).toMatchObject({ exactMg })
  })

  it('add up without loss: three times a third is not above the whole', () => {
    const third = { ingredient: 'oxazepam', doseMgPerDay: 10 }
    const total = totalLorazepamEquivalentMg([third, third, third])
    expect([total.exactMgPerDay, total.equivalentMgPerDay, total.lowMgPerDay]).toEqual(['2', 2, 1])
  })
})

describe('no equivalence', () => {
  it.each(['remimazolam', 'zolpidem', 'ketamine'])('%s', (ingredient) => {
    const answer = lorazepamEquivalentMg(ingredient, 1)
    expect([answer.outcome, answer.findings.map(({ code }) => code)]).toEqual(['not-computable', ['terminology/no-lorazepam-equivalent']])
  })

  it('etizolam, which is not known at all', () => {
    expect(lorazepamEquivalentMg('etizolam', 1).findings.map(({ code }) => code)).toEqual(['terminology/unrecognised-ingredient'])
  })

  // Midazolam for injection or the nose, diazepam for the nose or the rectum: the tables speak of swallowed doses.
  it.each([
    'Seizalam',
    'Nayzilam',
    'VALTOCO',
    'Diastat',
    'Valtoco 15 mg',
    'diazepam (Valtoco)',
    'Diastat [diazepam]',
    'lorazepam 2 mg IM',
    'lorazepam 2 MG/ML Injectable Solution',
    'lorazepam (injection)',
    'Diazepam 10mg suppositories',
    'lorazepam 2 mg IM.',
    'lorazepam 2 mg IV/IM',
    'midazolam 5 mg nasal-spray',
    'diazepam 5 mg/ml pre-filled syringe.',
  ])('%s, which is not swallowed', (brand) => {
    const answer = lorazepamEquivalentMg(brand, 5)
    expect([answer.outcome, answer.findings.map(({ code }) => code)]).toEqual(['not-computable', ['terminology/not-an-oral-brand']])
  })

  // RxNorm: "midazolam 10 MG/ML Buccal Solution" is held in the cheek, and is neither injected nor given into the nose or the rectum.
  it('and the reason speaks of the cheek as well', () => {
    const [finding] = lorazepamEquivalentMg('midazolam 10 MG/ML Buccal Solution', 10).findings
    expect(finding?.message).toContain('the cheek')
  })

  it('a name of two, of which one dose does not say how much of each', () => {
    const answer = lorazepamEquivalentMg('lorazepam/alprazolam', 2)
    expect([answer.outcome, answer.findings.map(({ code }) => code)]).toEqual(['not-computable', ['terminology/several-benzodiazepines']])
  })

  it.each(['Valium', 'Versed', 'midazolam', 'Limbitrol', 'Diazepam 2mg/5ml oral solution', 'Ativan SL'])('but %s has one', (name) => {
    expect(lorazepamEquivalentMg(name, 5).outcome).toBe('computed')
  })

  it('makes a total a lower bound and names the entry', () => {
    const total = totalLorazepamEquivalentMg([
      { ingredient: 'diazepam', doseMgPerDay: 5 },
      { ingredient: 'remimazolam', doseMgPerDay: 5 },
    ])
    expect([total.outcome, total.equivalentMgPerDay]).toEqual(['partial', 1])
    expect(total.findings).toMatchObject([
      { code: 'terminology/no-lorazepam-equivalent', because: [{ path: 'doses[1].ingredient', outcome: 'unknown' }] },
    ])
  })

  it('is told with its choice', () => {
    for (const name of ['etizolam', 'zolpidem', 'lorazepam/alprazolam'])
      expect(lorazepamEquivalentMg(name, 1).findings[0]?.sources.map(({ citation }) => citation)).toEqual(['library-convention'])
  })

  it('is none that a whole total lacks, nor one of nothing', () => {
    expect(totalLorazepamEquivalentMg([{ ingredient: 'diazepam', doseMgPerDay: 5 }])).toMatchObject({ outcome: 'computed', findings: [] })
    expect(totalLorazepamEquivalentMg([{ ingredient: 'diazepam', doseMgPerDay: 0 }])).toMatchObject({
      outcome: 'computed',
      equivalentMgPerDay: 0,
    })
  })
})

it('rests a disputed number on every table and names the choice', () => {
  const answer = lorazepamEquivalentMg('diazepam', 10)
  expect(answer.sources.map(({ citation }) => citation)).toEqual(['vadod-2021', 'ashton-2002', 'who-2009', 'library-convention'])
})
