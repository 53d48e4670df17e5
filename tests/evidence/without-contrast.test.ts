import { findClaims } from 'ketamine-therapy/evidence'
import { describe, expect, it } from 'vitest'

const claimsIn = (text: string): readonly string[] => findClaims(text).matches.map(({ claim }) => claim)

describe('the approved product named for a contrast', () => {
  it('excuses nothing that is said of another', () => {
    const text = 'Unlike SPRAVATO, our ketamine is FDA-approved for depression.'
    const [match] = findClaims(text).matches
    expect(match).toMatchObject({ claim: 'fda-approved-depression', quote: 'ketamine is FDA-approved' })
    expect(text.slice(...(match?.range ?? [0, 0]))).toBe(match?.quote)
    expect(claimsIn('A diferencia de SPRAVATO, nuestra ketamina fue aprobada por la FDA para la depresión.')).toContain(
      'fda-approved-depression',
    )
  })

  it('still excuses what is said of itself', () => {
    expect(claimsIn('SPRAVATO, a form of ketamine, is FDA-approved for depression.')).toEqual([])
    expect(claimsIn('Ketamine, unlike SPRAVATO®, which is FDA-approved for depression, is used off-label.')).toEqual([])
    expect(claimsIn('La ketamina, a diferencia de la esketamina, no está aprobada por la FDA.')).toEqual([])
  })
})
