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
