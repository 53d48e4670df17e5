import { findIndications, getIndication, INDICATION_IDS, regulatoryStatus } from 'ketamine-therapy/indications'
import { describe, expect, it } from 'vitest'

const asOf = '2026-11-22'
const idsOf = (query: Parameters<typeof findIndications>[0]) => findIndications(query).map(({ id }) => id)

describe('findIndications', () => {
  it('gives all without a filter, in the order of the catalog', () => {
    expect(idsOf({ asOf })).toEqual([...INDICATION_IDS])
  })

  it('filters by what there is evidence on, and a place alone is no filter', () => {
    expect(idsOf({ drug: 'arketamine', asOf })).toEqual(
      INDICATION_IDS.filter((id) => getIndication(id).evidence.some(({ applies }) => applies.some(({ drug }) => drug === 'arketamine'))),
    )
    expect(idsOf({ drug: 'arketamine', asOf })).not.toContain('ptsd')
    expect(idsOf({ jurisdiction: 'JP', asOf })).toEqual([...INDICATION_IDS])
  })

  it.each(['approved', 'off-label', 'not-approved', 'refused', 'investigational', 'unknown'] as const)(
    'takes the standing %s',
    (status) => {
      const infusion = { drug: 'ketamine', route: 'intravenous', jurisdiction: 'US', asOf } as const
      const ids = idsOf({ ...infusion, status })
      expect(ids).toEqual(idsOf({ ...infusion }).filter((id) => regulatoryStatus(id, infusion).authorisation === status))
    },
  )

  it('filters by category', () => {
    expect(idsOf({ category: 'enhancement', asOf })).toEqual(['creativity', 'relationships', 'wellness'])
    expect(idsOf({ category: 'suicidality', asOf })).toEqual(['mdd-acute-suicidal-ideation-or-behavior', 'suicidal-ideation-emergency'])
  })

  it('filters by standing on a day', () => {
    const spray = { drug: 'esketamine', route: 'intranasal', jurisdiction: 'US', status: 'approved' } as const
    expect(idsOf({ ...spray, asOf: '2019-03-04' })).toEqual([])
    expect(idsOf({ ...spray, asOf: '2020-07-30' })).not.toContain('mdd-acute-suicidal-ideation-or-behavior')
    expect(idsOf({ ...spray, asOf: '2020-07-31' })).toEqual([
      'treatment-resistant-depression',
      'mdd-acute-suicidal-ideation-or-behavior',
      'late-life-depression',
      'depression-with-anxious-distress',
    ])
  })

  it('a minimum tier counts for the drug and route asked, and evidence against never passes', () => {
    const infusion = { drug: 'ketamine', route: 'intravenous', asOf } as const
    const passing = idsOf({ ...infusion, minimumTier: 'E' })
    expect(passing).not.toContain('ect-anesthesia-adjunct')
    expect(passing).not.toContain('postoperative-delirium-prevention')
    expect(passing).toContain('ptsd')
    expect(idsOf({ ...infusion, minimumTier: 'B' })).toEqual([
      'treatment-resistant-depression',
      'mdd-acute-suicidal-ideation-or-behavior',
      'suicidal-ideation-emergency',
      'bipolar-depression',
      'depression-with-anxious-distress',
      'sickle-cell-pain',
      'acute-pain-ed',
      'perioperative-analgesia',
      'anesthesia',
    ])
    expect(idsOf({ drug: 'ketamine', route: 'sublingual', minimumTier: 'C', asOf })).toEqual([])
  })

  it('each stronger minimum gives a part of the weaker', () => {
    const tiers = ['A', 'B', 'C', 'D', 'E'] as const
    for (const [index, tier] of tiers.entries()) {
      const weaker = tiers[index + 1]
      if (weaker !== undefined)
        expect(idsOf({ minimumTier: weaker, asOf })).toEqual(expect.arrayContaining(idsOf({ minimumTier: tier, asOf })))
    }
  })

  it.each([
    ['a status without a place', { status: 'approved', drug: 'ketamine', route: 'oral', asOf }],
    ['a status without a drug', { status: 'approved', route: 'oral', jurisdiction: 'US', asOf }],
    ['tier X as a minimum', { minimumTier: 'X', asOf }],
    ['an unknown category', { category: 'moods', asOf }],
    ['no day', {}],
    ['an unknown field', { asOf, limit: 3 }],
  ])('refuses %s', (_name, query) => {
    expect(() => findIndications(query as never)).toThrow(/findIndications/)
  })
})
