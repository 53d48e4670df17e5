import { INDICATION_IDS } from 'ketamine-therapy/indications'
import { findProtocols } from 'ketamine-therapy/protocols'
import { describe, expect, it } from 'vitest'

describe('findProtocols', () => {
  it('takes every id of an indication, and none for a use without a protocol', () => {
    for (const indication of INDICATION_IDS) expect(findProtocols({ indication })).toBeDefined()
    expect(findProtocols({ indication: 'creativity' })).toEqual([])
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
