import { describe, expect, it } from 'vitest'
import { CONSENT_ELEMENTS, disclaimers } from 'ketamine-therapy/disclaimers'
import golden from './disclaimers-units.json'

// The published table of notices: place, English wording in both registers, sources and how they were checked.

/** The label's number of the registry stands with its date: the registry's own pages have since published another one. */
const PREGNANCY =
  'For SPRAVATO, ask about the National Pregnancy Registry for Antidepressants. The patient text of February 2024 gives 1-844-405-6185; check the current label.'

describe('the notices', () => {
  it('are those of the table, in its order', () => {
    expect(Object.values(disclaimers).map(({ id, order }) => [id, order])).toEqual(
      [...golden.units].sort((a, b) => a.order - b.order).map(({ id, order }) => [id, order]),
    )
  })

  it.each(golden.units)('$id says word for word what was published', ({ id, standard, plain }) => {
    const dated = id === 'disc-pregnancy' ? standard.replace(/For SPRAVATO.*/u, PREGNANCY) : standard
    expect(disclaimers[id as keyof typeof disclaimers].texts.en).toEqual({ standard: dated, plain })
  })

  it.each(golden.units)('$id rests on its sources, read or recalled as noted', ({ id, sources, verified }) => {
    const own = disclaimers[id as keyof typeof disclaimers].sources
    expect(own.map(({ citation }) => citation)).toEqual(expect.arrayContaining(sources))
    const marks = new Set(own.map(({ checked }) => checked))
    if (verified === 'page') expect([...marks]).toEqual(['read'])
    if (verified === 'recall') expect([...marks]).toEqual(['recalled'])
    // Read in part. Of these three the table does not say what was recalled.
    const isOpen = ['disc-esketamine-fair-balance', 'disc-psychotherapy', 'disc-protocol-view'].includes(id)
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
    expect(new Set(element?.sources.map(({ checked }) => checked))).toEqual(new Set([verified === 'page' ? 'read' : 'recalled']))
  })
})
