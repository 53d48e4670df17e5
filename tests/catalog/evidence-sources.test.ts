import { describe, expect, it } from 'vitest'
import { collectSources, expectSound, sourceProblems } from './sources'

const sound = {
  dose: { valueMg: 56, sources: [{ citation: 'spravato-label-us', locator: 'section 2.2', checked: 'recalled' }] },
  list: [{ sources: [{ citation: 'library-convention', checked: 'convention' }] }],
}

describe('the linter of sources', () => {
  it('finds sources at any depth, with their path', () => {
    expect(collectSources(sound).map((found) => found.path)).toEqual(['dose.sources[0]', 'list[0].sources[0]'])
  })

  it('takes a sound catalog', () => {
    expectSound(sound)
  })

  it('refuses an empty catalog, so that a wrong import cannot pass', () => {
    expect(() => expectSound({})).toThrow()
  })

  it.each([
    ['an unknown citation', { citation: 'singh-2017', checked: 'read' }, 'not in the bibliography'],
    ['an earlier key', { citation: 'singh2016', checked: 'read' }, 'not in the bibliography'],
    ['a key of Object.prototype', { citation: 'constructor', checked: 'read' }, 'not in the bibliography'],
    ['a document nobody has read, marked read', { citation: 'zarate-2006', checked: 'read' }, 'marked recall'],
    ['an unknown mark', { citation: 'singh-2016', checked: 'seen' }, 'not a mark'],
    ['a convention on a document', { citation: 'singh-2016', checked: 'convention' }, 'mixed up'],
    ['a document mark on the convention', { citation: 'library-convention', checked: 'read' }, 'mixed up'],
    ['an empty locator', { citation: 'singh-2016', locator: ' ', checked: 'read' }, 'is empty'],
  ])('reports %s', (_name, source, message) => {
    const problems = sourceProblems({ sources: [source] })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(message)
    expect(problems[0]).toContain('sources[0]')
  })

  it('lets a locator explain what was read of a document marked recall', () => {
    expect(sourceProblems([{ citation: 'zarate-2006', locator: 'abstract', checked: 'read' }])).toEqual([])
  })
})
