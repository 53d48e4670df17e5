import { describe, expect, it } from 'vitest'
import { CONSENT_ELEMENTS, disclaimers } from 'ketamine-therapy/disclaimers'
import golden from './disclaimers-units.json'

// The published table of notices: place, English wording in both registers, sources and how they were checked.

/** Where the texts say other than the table, and why. */
const DEPARTURES: Readonly<Record<string, readonly (readonly [published: string, says: string])[]>> = {
  // Pain of the body is no reason for a crisis line, and many readers have it.
  'disc-crisis': [['in great pain?', 'in great emotional pain?']],
  'disc-pregnancy': [
    // Who "may become pregnant" would be told both not to use it and to use contraception.
    [
      'if you are or may become pregnant, and use reliable contraception.',
      'if you are, may be or plan to become pregnant. If you could become pregnant, use reliable contraception.',
    ],
    // The label's number of the registry stands with its date: the registry's own pages have since published another one.
    [
      'For SPRAVATO, the National Pregnancy Registry for Antidepressants is at 1-844-405-6185.',
      'For SPRAVATO, ask about the National Pregnancy Registry for Antidepressants. The patient text of February 2024 gives 1-844-405-6185; check the current label.',
    ],
  ],
  // What it has to say: state law may be stricter. A drug is not given by video.
  'disc-telehealth-rule': [
    ['be given by video', 'be prescribed by video'],
    ['Your state may have its own rule.', 'Your state may be stricter.'],
  ],
}

/** Where what the table calls recalled was read since, all of it or a part, and what. */
const READ_SINCE: Readonly<Record<string, readonly string[]>> = {
  // 502(bb).
  'disc-compounded': ['read'],
  // 21 CFR 290.5.
  'disc-controlled': ['read'],
  // The four laws on advertising to the public.
  'disc-jurisdiction': ['read'],
  // The breach rule and the notice of privacy practices.
  'disc-privacy': ['read'],
  // The consent law of California.
  'disc-telehealth': ['read'],
  'con-tele-consent': ['read'],
  // 16 CFR 255.5 and 465.
  'disc-conflict': ['read'],
  'disc-endorser-paid': ['read'],
  // These and 45 CFR 164.508.
  'disc-testimonial': ['read'],
  'con-rec-optin': ['read'],
  'con-rec-training': ['read'],
  // 21 CFR 312.7; the guidance on recruiting was not.
  'disc-speculative': ['read'],
  'disc-clinical-trial': ['read', 'recalled'],
}

describe('the notices', () => {
  it('are those of the table, in its order', () => {
    expect(Object.values(disclaimers).map(({ id, order }) => [id, order])).toEqual(
      [...golden.units].sort((a, b) => a.order - b.order).map(({ id, order }) => [id, order]),
    )
  })

  it.each(golden.units)('$id says word for word what was published', ({ id, standard, plain }) => {
    const said = (text: string): string => (DEPARTURES[id] ?? []).reduce((so, [published, says]) => so.replace(published, says), text)
    expect(disclaimers[id as keyof typeof disclaimers].texts.en).toEqual({ standard: said(standard), plain: said(plain) })
  })

  it.each(golden.units)('$id rests on its sources, read or recalled as noted', ({ id, sources, verified }) => {
    const own = disclaimers[id as keyof typeof disclaimers].sources
    expect(own.map(({ citation }) => citation)).toEqual(expect.arrayContaining(sources))
    const marks = new Set(own.map(({ checked }) => checked))
    const since = READ_SINCE[id]
    if (since !== undefined) {
      expect([...marks].sort()).toEqual(since)
      return
    }
    if (verified === 'page') expect([...marks]).toEqual(['read'])
    if (verified === 'recall') expect([...marks]).toEqual(['recalled'])
    // Read in part. Of these two the table does not say what was recalled.
    const isOpen = ['disc-esketamine-fair-balance', 'disc-psychotherapy'].includes(id)
    if (verified === 'page (part), recall (part)' && !isOpen) expect([...marks].sort()).toEqual(['read', 'recalled'])
  })
})

describe('the elements of consent', () => {
  it('are those of the table, in its order, with its sources', () => {
    expect(CONSENT_ELEMENTS.map(({ id, sources }) => [id, sources.map(({ citation }) => citation)])).toEqual(
      golden.consents.map(({ id, sources }) => [id, sources]),
    )
  })

  it.each(golden.consents)('$id is $duty in the table', ({ id, duty, verified }) => {
    const element = CONSENT_ELEMENTS.find((entry) => entry.id === id)
    const isBestPractice = duty.startsWith('B')
    expect(element?.obligation === 'best-practice').toBe(isBestPractice)
    expect(element?.duty).toBe(duty === 'R (site)' ? 'site' : undefined)
    expect(new Set(element?.sources.map(({ checked }) => checked))).toEqual(
      new Set(READ_SINCE[id] ?? [verified === 'page' ? 'read' : 'recalled']),
    )
  })
})
