import { findClaims } from 'ketamine-therapy/evidence'
import { describe, expect, it } from 'vitest'
import { withoutContrast } from '../../src/evidence/without-contrast'

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

  it('is seen in bold and wide letters and behind signs that nobody sees', () => {
    const bold = (text: string): string =>
      text.replaceAll(/[A-Za-z]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + (letter < 'a' ? 0x1d5d4 - 65 : 0x1d5ee - 97)))
    const text = 'Unlike SPRAVATO, our ketamine is FDA-approved for depression.'
    expect(claimsIn(bold(text))).toEqual(['fda-approved-depression'])
    expect(claimsIn(text.replace('SPRA', 'SPRA\u00AD'))).toEqual(['fda-approved-depression'])
    expect(withoutContrast(bold(text))).toHaveLength(bold(text).length)
  })

  it('still excuses what is said of itself', () => {
    expect(claimsIn('SPRAVATO, a form of ketamine, is FDA-approved for depression.')).toEqual([])
    expect(claimsIn('Ketamine, unlike SPRAVATO®, which is FDA-approved for depression, is used off-label.')).toEqual([])
    expect(claimsIn('La ketamina, a diferencia de la esketamina, no está aprobada por la FDA.')).toEqual([])
  })
})

describe('the name is blanked', () => {
  it.each([
    ['Unlike SPRAVATO, ours works.', 'Unlike SPRAVATO'],
    ['Unlike  SPRAVATO it is cheap.', 'Unlike  SPRAVATO'],
    ['Unlike esketamine, ours works.', 'Unlike esketamine'],
    ['Unlike SPRAVATO® ours works.', 'Unlike SPRAVATO'],
    ['A diferencia de Spravato, la nuestra sirve.', 'A diferencia de Spravato'],
    ['A diferencia de esketamina, la nuestra sirve.', 'A diferencia de esketamina'],
    ['SPRAVATO is dear, but our ketamine is FDA-approved.', 'SPRAVATO'],
    ['SPRAVATO is dear, ketamine is approved.', 'SPRAVATO'],
    ['SPRAVATO is dear, our ketamine is also approved.', 'SPRAVATO'],
    ['SPRAVATO is dear, our ketamine is now  FDA approved.', 'SPRAVATO'],
    ['SPRAVATO is dear, and so  ketamine  are  FDA approved.', 'SPRAVATO'],
    ['SPRAVATO es caro, nuestra ketamina está aprobada.', 'SPRAVATO'],
    ['SPRAVATO es caro, nuestra ketamina también está aprobada.', 'SPRAVATO'],
    ['SPRAVATO es caro, nuestra ketamina también  está  aprobada.'.normalize('NFD'), 'SPRAVATO'],
  ])('in %s', (text, words) => {
    expect(withoutContrast(text)).toBe(text.replace(words, words.replaceAll(/\S/g, ' ')))
  })

  it.each([
    // something is said of it
    'Unlike SPRAVATO, which is approved, ours is not.',
    'Unlike SPRAVATO which is approved, ours is not.',
    'Unlike SPRAVATO ®, which is approved, ours is not.',
    'Unlike SPRAVATO™, that is approved, ours is not.',
    'Unlike SPRAVATO,  whose label is long, ours is not.',
    'A diferencia de Spravato, que está aprobado, la nuestra no.',
    'A diferencia de Spravato, cuya ficha es larga, la nuestra no.',
    // nothing is compared with it
    'We offer SPRAVATO, our ketamine.',
    'SPRAVATO is FDA-approved, our ketamine is not.',
    'SPRAVATO is dear. Here, our ketamine is approved.',
    'SPRAVATO is dear; now, our ketamine is approved.',
    'SPRAVATO is dear: so, our ketamine is approved.',
    'Is SPRAVATO dear? So, our ketamine is approved.',
    'SPRAVATO is dear! So, our ketamine is approved.',
    'SPRAVATO is dear, and so is all our ketamine is approved.',
    'Unlikely SPRAVATO is meant.',
    'Unlike SPRAVATOX it is cheap.',
  ])('not in %s', (text) => {
    expect(withoutContrast(text)).toBe(text)
  })
})
