import { INDICATION_IDS } from 'ketamine-therapy/indications'
import type { Protocol } from 'ketamine-therapy/protocols'
import { findProtocols, protocols } from 'ketamine-therapy/protocols'
import { describe, expect, it } from 'vitest'
import { idsOf } from '../helpers/answers'
import { issuesOf } from '../helpers/issues-of'

describe('findProtocols', () => {
  it('takes every id of an indication, and none for a use without a protocol', () => {
    for (const indication of INDICATION_IDS) {
      const named = Object.values<Protocol>(protocols).filter(({ indications }) => indications.some(({ id }) => id === indication))
      expect(new Set(idsOf(findProtocols({ indication }))), indication).toEqual(new Set(idsOf(named)))
    }
    expect(findProtocols({ indication: 'creativity' })).toEqual([])
  })

  it('finds by route those that name it, and by evidence those that reach it: trials without a benefit never do', () => {
    const all = Object.values<Protocol>(protocols)
    expect(idsOf(findProtocols({ route: 'subcutaneous' }))).toEqual(idsOf(all.filter(({ routes }) => routes.includes('subcutaneous'))))
    const graded = (tiers: string) => idsOf(all.filter(({ evidence }) => tiers.includes(evidence.tier)))
    expect(idsOf(findProtocols({ minimumEvidence: 'A' }))).toEqual(graded('A'))
    expect(idsOf(findProtocols({ minimumEvidence: 'C' }))).toEqual(graded('ABC'))
    expect(idsOf(findProtocols({ minimumEvidence: 'E' }))).toEqual(graded('ABCDE'))
    expect(graded('X').length).toBeGreaterThan(0)
    expect(issuesOf(() => findProtocols({ route: 'nasal', minimumEvidence: 'X' } as never))).toEqual([
      'route: unknown-id',
      'minimumEvidence: unknown-id',
    ])
  })

  // An empty answer to a misspelled id would read as "there is no protocol for it".
  it.each([
    ['PTSD', 'did you mean "ptsd"?'],
    ['treatment resistant depression', 'did you mean "treatment-resistant-depression"?'],
    ['F33.2', 'one of '],
  ])('refuses %s, which is no id', (indication, hint) => {
    expect(() => findProtocols({ indication })).toThrow(hint)
  })
})
