import { compareEvidence, evidenceFor, INDICATION_IDS } from 'ketamine-therapy/indications'
import { describe, expect, it } from 'vitest'

const tiers = (rows: readonly { readonly tier: string }[]) => rows.map(({ tier }) => tier)

describe('compareEvidence', () => {
  it('puts the strongest first and evidence against last', () => {
    const { rows } = compareEvidence(['ect-anesthesia-adjunct', 'ptsd', 'treatment-resistant-depression', 'sickle-cell-pain'], {
      drug: 'ketamine',
      route: 'intravenous',
    })
    expect(rows.map(({ indication, tier }) => [indication, tier])).toEqual([
      ['treatment-resistant-depression', 'B'],
      ['treatment-resistant-depression', 'B'],
      ['sickle-cell-pain', 'B'],
      ['ptsd', 'D'],
      ['ect-anesthesia-adjunct', 'X'],
    ])
  })

  it('shows one row for each drug of a pooled body', () => {
    expect(compareEvidence(['perioperative-analgesia']).rows.map(({ drug }) => drug)).toEqual(['ketamine', 'esketamine'])
    expect(compareEvidence(['perioperative-analgesia'], { drug: 'esketamine' }).rows).toHaveLength(1)
  })

  it('has the tiers of evidenceFor for every indication', () => {
    for (const id of INDICATION_IDS) {
      const { rows } = compareEvidence([id], { drug: 'ketamine', route: 'intravenous' })
      const { bodies } = evidenceFor(id, { drug: 'ketamine', route: 'intravenous' })
      expect(tiers(rows).sort(), id).toEqual(tiers(bodies.map(({ grade }) => grade)).sort())
    }
  })

  // R-107 was studied once. Of lozenges and plain tablets there are Hull, Domany and the comparison of oral doses; the lozenge has no release form.
  it('keeps release forms apart, with the studies of each body', () => {
    const { rows } = compareEvidence(['treatment-resistant-depression'], { drug: 'ketamine' })
    const shown = rows.filter(({ body }) => ['ketamine-oral-extended-release', 'ketamine-sublingual-oral'].includes(body))
    expect(shown).toStrictEqual([
      {
        indication: 'treatment-resistant-depression',
        body: 'ketamine-oral-extended-release',
        drug: 'ketamine',
        routes: ['oral'],
        release: 'extended',
        tier: 'C',
        direction: 'benefit',
        effects: 1,
      },
      ...(['sublingual', 'oral'] as const).map((route) => ({
        indication: 'treatment-resistant-depression',
        body: 'ketamine-sublingual-oral',
        drug: 'ketamine',
        routes: [route],
        ...(route === 'oral' ? { release: 'immediate' } : {}),
        tier: 'D',
        direction: 'mixed',
        effects: 3,
      })),
    ])
  })

  it('cites the bodies that it shows and no other, and says what an order of tiers is not', () => {
    const { sources, assumptions } = compareEvidence(['treatment-resistant-depression'], { drug: 'arketamine' })
    expect(sources.map(({ citation }) => citation)).toEqual(['leal-2023', 'pcn101-2023'])
    expect(assumptions).toEqual(['tiers of different uses rest on different outcomes'])
  })

  it('takes up to 100 ids', () => {
    const ids = Array.from({ length: 100 }, () => 'creativity')
    expect(compareEvidence(ids).rows).toHaveLength(100)
    expect(() => compareEvidence([...ids, 'creativity'])).toThrow(/ids/)
  })

  it('is empty where nothing is on record', () => {
    expect(compareEvidence(['ptsd'], { route: 'rectal' }).rows).toEqual([])
  })

  it.each([
    [[], {}],
    [['ptds'], {}],
    ['ptsd', {}],
    [['ptsd'], { drug: 'x' }],
    [['ptsd'], { asOf: '2026-01-01' }],
    [[null], {}],
    [['ptsd'], null],
  ])('refuses %o, %o', (ids, limits) => {
    expect(() => compareEvidence(ids as never, limits as never)).toThrow(/compareEvidence/)
  })
})
