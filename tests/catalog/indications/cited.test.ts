import { describe, expect, it } from 'vitest'
import { citationProblems } from './cited'
import { records, sound } from './records'

const bare = <T extends object>(list: readonly T[]): readonly T[] => list.map((one) => ({ ...one, sources: [] }))

describe('citations', () => {
  it('stand behind every fact of the catalog', () => {
    expect(citationProblems(records)).toEqual([])
  })

  it.each([
    ['a population', { population: { ...sound.population, sources: [] } }],
    ['a body', { evidence: bare(sound.evidence) }],
    ['an effect', { effects: bare(sound.effects) }],
    ['what is not shown', { notShown: bare(sound.notShown) }],
    ['a decision', { regulatory: bare(sound.regulatory) }],
    ['a code', { codes: bare(sound.codes) }],
    ['a SNOMED CT code', { snomedCt: bare(sound.snomedCt) }],
  ])('%s without a source is reported', (_name, change) => {
    expect(citationProblems([{ ...sound, ...change }]).join('\n')).toContain('names no source')
  })

  it('a source outside the bibliography is reported', () => {
    const population = { ...sound.population, sources: [{ citation: 'nobody-2026', checked: 'read' as const }] }
    expect(citationProblems([{ ...sound, population }]).join('\n')).toContain('not in the bibliography')
  })
})
