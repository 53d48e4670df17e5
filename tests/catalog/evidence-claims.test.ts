import { describe, expect, it } from 'vitest'
import { CLAIM_IDS, claims, findStaleRecords } from 'ketamine-therapy/evidence'
import { expectSound } from './sources'

const all = CLAIM_IDS.map((id) => claims[id])
const patterns = all.flatMap((claim) =>
  claim.patterns.flatMap((pattern) => [...pattern.parts, ...(pattern.unless === undefined ? [] : [pattern.unless])]),
)

function counts(pick: (claim: (typeof all)[number]) => string): Readonly<Record<string, number>> {
  const result: Record<string, number> = {}
  for (const claim of all) result[pick(claim)] = (result[pick(claim)] ?? 0) + 1
  return result
}

describe('the appraised claims', () => {
  // Counted by hand in the two lists they were compiled from: 36 found in articles, 26 common elsewhere.
  it('are 62, each under its own id', () => {
    expect(all).toHaveLength(36 + 26)
    expect(all.map((claim) => claim.id)).toEqual([...CLAIM_IDS])
    expect(Object.keys(claims).sort()).toEqual([...CLAIM_IDS].sort())
    expect(CLAIM_IDS.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([])
  })

  it('carry the verdicts counted by hand', () => {
    expect(counts((claim) => claim.verdict)).toEqual(VERDICTS)
    expect(counts((claim) => claim.kind)).toEqual({ fact: 55, forecast: 5, opinion: 2 })
  })

  it('call opinion or forecast exactly what is no statement of fact', () => {
    expect(all.filter((claim) => (claim.kind === 'fact') === (claim.verdict === 'opinion-or-forecast')).map((claim) => claim.id)).toEqual(
      [],
    )
  })

  it('rest on sources of the bibliography', () => {
    expectSound(claims)
    expect(all.filter((claim) => claim.sources.length === 0)).toEqual([])
  })

  it('say what to write instead, or what to do with the sentence', () => {
    expect(all.filter((claim) => claim.betterWording === undefined && claim.advice === undefined)).toEqual([])
  })

  // The label of the nasal spray says the next day after sleep, the ketamine injection text 24 hours: for ketamine both count.
  it('answer "drive the same day" with both limits', () => {
    expect(claims['drive-after'].betterWording).toMatch(/next day after a restful sleep.* 24 hours after ketamine/)
    expect(claims['drive-after'].reasoning).toContain('24 hours')
  })

  // The fourth extension of the federal rule ends on 2026-12-31; what follows it was not found.
  it('on telemedicine are due when the rule that they tell of ends', () => {
    const dueBy = (asOf: string) => findStaleRecords({ claims }, { asOf }).map(({ id }) => id)
    expect(dueBy('2026-12-30')).toEqual([])
    expect(dueBy('2026-12-31')).toEqual(['telemedicine-access'])
  })

  // Of the review of 2023 the studies and the times to relapse were read, its conclusions were not.
  it('on psychotherapy rest on conclusions that are recalled', () => {
    const resting = all.filter(({ sources }) => sources.some(({ citation, checked }) => citation === 'kew-2023' && checked === 'recalled'))
    expect(resting.map(({ id }) => id)).toEqual([
      'psychotherapy-amplifies',
      'clinics-adding-psychotherapy',
      'therapist-ensures-lasting',
      'trd-and-chronic-pain-psychotherapy',
    ])
  })

  it('are recognized in both languages', () => {
    expect(
      all
        .filter((claim) => !['en', 'es'].every((locale) => claim.patterns.some((pattern) => pattern.locale === locale)))
        .map((claim) => claim.id),
    ).toEqual([])
  })
})

describe('recognition patterns', () => {
  it('are all searched by this test', () => {
    expect(patterns.length).toBeGreaterThan(300)
    expect(patterns.filter((source) => /\\s|['’‘‐‑]{2}|[’‘‐‑]| {2}/.test(source))).toEqual([])
  })
})

const VERDICTS = {
  supported: 4,
  'partly-supported': 10,
  misleading: 15,
  unsupported: 15,
  false: 11,
  'opinion-or-forecast': 7,
}
