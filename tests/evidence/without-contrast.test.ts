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

  it('is seen over line breaks, the joiners of markup and accents that are signs of their own', () => {
    for (const text of [
      'Unlike\n  SPRAVATO, our ketamine is FDA-approved for depression.',
      'Unlike \u2060\u2060\u2060SPRAVATO\u2060\u2060\u2060\u2060, our ketamine is FDA-approved for depression.',
      'SPRAVATO es caro, pero nuestra ketamina también está aprobada por la FDA para la depresión.'.normalize('NFD'),
    ]) {
      expect(claimsIn(text)).toEqual(['fda-approved-depression'])
    }
    expect(claimsIn('Ketamine, unlike SPRAVATO \u2060®\u2060, which is FDA-approved for depression, is used otherwise.')).toEqual([])
  })

  it('still excuses what is said of itself', () => {
    expect(claimsIn('SPRAVATO, a form of ketamine, is FDA-approved for depression.')).toEqual([])
    expect(claimsIn('Ketamine, unlike SPRAVATO®, which is FDA-approved for depression, is used off-label.')).toEqual([])
    expect(claimsIn('La ketamina, a diferencia de la esketamina, no está aprobada por la FDA.')).toEqual([])
  })
})
