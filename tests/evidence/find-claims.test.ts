import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CLAIM_IDS, claims, findClaims } from 'ketamine-therapy/evidence'
import { issuesOf } from '../helpers/issues-of'
import { runs } from '../helpers/runs'
import examples from './claim-examples.json'

const found = (text: string): readonly string[] => findClaims(text).matches.map((match) => match.claim)

describe('findClaims', () => {
  it('has examples for every claim, in both directions and in Spanish', () => {
    expect(examples.map((example) => example.id).sort()).toEqual([...CLAIM_IDS].sort())
    expect(examples.filter((example) => example.found.length < 3 || example.notFound.length < 2)).toEqual([])
  })

  it.each(examples)('$id: recognized where it is made', ({ id, found: sentences }) => {
    expect(sentences.filter((sentence) => !found(sentence).includes(id))).toEqual([])
  })

  it.each(examples)('$id: passed over where it is denied, left open or not meant', ({ id, notFound }) => {
    expect(notFound.filter((sentence) => found(sentence).includes(id))).toEqual([])
  })

  it('recognizes every claim in its own plain wording', () => {
    expect(CLAIM_IDS.filter((id) => !found(claims[id].claim).includes(id))).toEqual([])
  })

  it('does not take its own better wording for the claim', () => {
    expect(CLAIM_IDS.filter((id) => found(claims[id].betterWording ?? '').includes(id))).toEqual([])
  })

  it('gives the place and the words as they stand, over several sentences and lines', () => {
    const text = 'Welcome.\n\nOur clinic: ketamine CURES\n  depression! It is not\naddictive.'
    const { matches } = findClaims(text)
    expect(matches).toEqual([
      { claim: 'cures-depression', range: [31, 49], quote: 'CURES\n  depression', verdict: 'false' },
      { claim: 'non-addictive', range: [57, 70], quote: 'not\naddictive', verdict: 'false' },
    ])
    for (const match of matches) expect(text.slice(...match.range)).toBe(match.quote)
  })

  it('gives them in the order of the text, also where one claim comes back', () => {
    const [cure, habit] = ['Ketamine cures depression.', 'Ketamine is not addictive.']
    expect(found(`${cure} ${habit} ${cure} ${habit}`)).toEqual(['cures-depression', 'non-addictive', 'cures-depression', 'non-addictive'])
    expect(found(`${habit} ${cure} ${habit}`)).toEqual(['non-addictive', 'cures-depression', 'non-addictive'])
    const { matches } = findClaims(`${habit} ${cure} ${habit}`)
    expect(matches.map(({ range }) => range[0])).toEqual(matches.map(({ range }) => range[0]).toSorted((a, b) => a - b))
  })

  // An empty line ends a statement, one line break does not.
  it('reads over a line break and not over an empty line', () => {
    expect(found('Ketamine is not\naddictive.')).toEqual(['non-addictive'])
    expect(found('Ketamine is not\n\naddictive.')).toEqual([])
    expect(found('Ketamine is not\u2029addictive.')).toEqual([])
  })

  it.each([
    ['not in an earlier statement', 'You do not need to wait, ketamine cures depression.', true],
    ['not only strengthens', 'It not only cures depression, it heals.', true],
    ['no other strengthens', 'No other drug cures depression like ketamine.', true],
    ['a denial before', 'Ketamine does not, in any trial, cure depression for good, and it never cured pain.', false],
    ['no evidence that', 'There is no evidence that ketamine cures depression.', false],
    ['a myth', 'The idea that ketamine cures depression is a myth.', false],
    ['has not been shown', 'A cure for depression has not been found.', false],
    ["isn't", "This isn't a cure for depression.", false],
    ['against', 'The guideline recommends against saying that it cures depression.', false],
    ['a denial in another sentence', 'It is not cheap. It cures depression.', true],
    ['a denial right after', 'That ketamine cures depression is not our claim.', false],
    ['not in a statement before "and"', 'You do not wait, and ketamine cures depression.', true],
    ['open in a statement after', 'Ketamine cures depression; what causes it is unknown.', true],
    ['Spanish denial', 'La ketamina no cura la depresión.', false],
    ['Spanish open question', 'No se sabe si la ketamina cura la depresión.', false],
  ])('negation: %s', (_name, text, expected) => {
    expect(found(text).includes('cures-depression')).toBe(expected)
  })

  it.each([
    'We ask of telehealth whether it is safe.',
    'Nobody knows if ketamine has minimal side effects.',
    'Nobody can promise that ketamine has minimal side effects.',
    'Ask your doctor if this drug has minimal side effects.',
    'Clinics no longer claim ketamine has minimal side effects.',
    'Nadie sabe si la ketamina no tiene efectos secundarios.',
    'Pregunte a su médico si la ketamina no tiene efectos secundarios.',
  ])('passes over what is asked or cannot be promised: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    'Ask your doctor if this is right for you, since ketamine has minimal side effects.',
    'Ask your doctor about ketamine: it has minimal side effects.',
    'Ask your doctor if you have questions and ketamine has minimal side effects.',
    'Pregunte a su médico por la ketamina: no tiene efectos secundarios.',
    'Pregunte a su médico si tiene dudas y la ketamina no tiene efectos secundarios.',
  ])('takes what follows for a claim: %s', (text) => {
    expect(found(text)).toEqual(['minimal-side-effects'])
  })

  it('points at its words also behind signs that composing makes longer', () => {
    const text = `${'b\u0344'.repeat(30)} Ketamine cures depression.`
    expect(findClaims(text).matches.map(({ quote }) => quote)).toEqual(['cures depression'])
  })

  it.each([
    ['Ketamine is 𝗻𝗼𝘁 addictive.', '𝗻𝗼𝘁 addictive'],
    ['It is not 𝒂𝒅𝒅𝒊𝒄𝒕𝒊𝒗𝒆.', 'not 𝒂𝒅𝒅𝒊𝒄𝒕𝒊𝒗𝒆'],
    ['It is ｎｏｔ ａｄｄｉｃｔｉｖｅ！', 'ｎｏｔ ａｄｄｉｃｔｉｖｅ'],
    ['It is not addict\u200Eive\u0332.', 'not addict\u200Eive\u0332'],
    ['It is not\u200F addictive.', 'not\u200F addictive'],
    ['It is n\u043Et \u0430ddictive.', 'n\u043Et \u0430ddictive'],
  ])('reads bold, wide and marked letters as letters: %s', (text, quote) => {
    expect(findClaims(text).matches.map((match) => [match.claim, match.quote, text.slice(...match.range)])).toEqual([
      ['non-addictive', quote, quote],
    ])
  })

  it.each(["'", '’', '‘', 'ʼ', '´', '`', '′', '＇'])('reads the denial in "doesn%st"', (sign) => {
    expect(found(`Ketamine doesn${sign}t cure depression.`)).toEqual([])
    expect(found(`Ketamine 𝗱𝗼𝗲𝘀𝗻${sign}𝘁 cure depression.`)).toEqual([])
  })

  it('reads accents that are signs of their own, and points at all of them', () => {
    for (const [text, claim, quote] of [
      ['❤️ Señores: la ketamina no causa adicción.', 'non-addictive', 'no causa adicción'],
      ['Señores: ya la FDA aprobó', undefined, ''],
      ['Dígale a mamá: adiós a la depresión', 'cures-depression', 'adiós a la depresión'],
      ['Después: índice de éxito, tasa de éxito del 90 %.', 'works-for-everyone', 'tasa de éxito del 90'],
    ] as const) {
      const written = text.normalize('NFD')
      expect(findClaims(text).matches.map((match) => match.claim)).toEqual(claim === undefined ? [] : [claim])
      const { matches } = findClaims(written)
      expect(matches.map((match) => [match.claim, match.quote, written.slice(...match.range)])).toEqual(
        claim === undefined ? [] : [[claim, quote.normalize('NFD'), quote.normalize('NFD')]],
      )
    }
  })

  it('keeps parts apart: another sentence, or too far in the same one, is no match', () => {
    expect(found('Ketamine is given here. The clinic is FDA-approved for parking.')).not.toContain('fda-approved-depression')
    expect(found(`Ketamine ${'is given to many people in our clinic and '.repeat(5)} is FDA-approved.`)).not.toContain(
      'fda-approved-depression',
    )
  })

  it('reports one finding a claim, however often it is made, with its sources', () => {
    const answer = findClaims('A cure for PTSD. A cure for pain. It works for everyone.')
    expect(answer.matches.map((match) => match.claim)).toEqual(['cures-depression', 'cures-depression', 'works-for-everyone'])
    expect(answer.findings.map((finding) => finding.code)).toEqual(['evidence/cures-depression', 'evidence/works-for-everyone'])
    expect(answer.sources.map((source) => source.citation)).toEqual(['kew-2023', 'feder-2021', 'lii-2023', 'hull-2022'])
    expect(answer.assumptions).toHaveLength(1)
  })

  it('finds nothing in a careful text, and says so without findings', () => {
    const careful = Object.values(claims).flatMap((claim) => claim.betterWording ?? [])
    expect(findClaims('Take a seat. Your visit takes two hours.')).toMatchObject({
      matches: [],
      findings: [],
      sources: [],
      assumptions: [],
    })
    // Better wordings may touch neighboring claims of a supported kind, never one that misleads.
    const touched = careful.flatMap((text) =>
      findClaims(text).matches.filter((match) => ['false', 'misleading', 'unsupported'].includes(match.verdict)),
    )
    expect(touched).toEqual([])
  })

  it.each([
    [undefined, 'required'],
    [null, 'wrong-type'],
    [5, 'wrong-type'],
    [{}, 'wrong-type'],
    [[], 'wrong-type'],
    [true, 'wrong-type'],
  ])('refuses %j: %s', (value, code) => {
    expect(issuesOf(() => findClaims(value as unknown as string))).toEqual([`text: ${code}`])
  })

  it('refuses a text beyond a million characters', () => {
    expect(issuesOf(() => findClaims('a'.repeat(1_000_001)))).toEqual(['text: out-of-range'])
    expect(findClaims('a'.repeat(1_000_000)).matches).toEqual([])
  })

  it('reads many claims behind a long line of signs in the time that the text takes', () => {
    const claims = 'ketamine cures depression and '.repeat(8000)
    expect(findClaims('='.repeat(400_000) + claims).matches).toHaveLength(8000)
    expect(findClaims(`${'='.repeat(400_000)} Myth 2: ${claims}`).matches).toEqual([])
  }, 5000)

  it('quotes what stands in the text, whatever the text', () => {
    const pieces = examples.flatMap((example) => [...example.found, ...example.notFound])
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme' })), { maxLength: 12 }),
        fc.constantFrom(' ', '\n', '\n\n', '. '),
        (list, join) => {
          const text = list.join(join)
          const { matches } = findClaims(text)
          for (const match of matches) {
            expect(text.slice(...match.range)).toBe(match.quote)
            expect(match.range[1]).toBeGreaterThan(match.range[0])
          }
          expect(matches.map((match) => match.range[0])).toEqual(matches.map((match) => match.range[0]).sort((a, b) => a - b))
        },
      ),
      { numRuns: runs(60) },
    )
  })

  it('a sentence is judged alone: what stands before or after does not change it', () => {
    const sentences = examples.flatMap((example) => [...example.found, ...example.notFound]).filter((text) => /[.!?]$/.test(text))
    fc.assert(
      fc.property(fc.constantFrom(...sentences), fc.constantFrom(...sentences), (first, second) => {
        expect(found(`${first} ${second}`)).toEqual([...found(first), ...found(second)])
      }),
      { numRuns: runs(200) },
    )
  })
})
