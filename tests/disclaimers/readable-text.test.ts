import { describe, expect, it } from 'vitest'
import { auditContent, auditPages, toSarif } from 'ketamine-therapy/disclaimers'
import { issuesOf } from '../helpers/issues-of'

const BLOCK = '\u2029'
const JOINER = '\u2060'
/** Blanks everything between angle brackets, as a reader of markup does. */
const masked = (source: string): string =>
  source.replace(/<\/?(\w+)>/gu, (tag, name: string) => (['p', 'h1'].includes(name) ? BLOCK : JOINER).padEnd(tag.length, JOINER))
const read = (source: string) => ({ source, text: masked(source) })
const website = { surface: 'website', topics: [] } as const

describe('a document with markup, as it was read', () => {
  it('is audited without its markup, with places in the source', () => {
    const source = '<p>Ketamine <b>cur</b>es depression.</p>'
    const { matches } = auditContent(read(source), website)
    expect(matches.map(({ rule, quote }) => [rule, quote])).toEqual([
      ['lint-cure', 'cur</b>es'],
      ['claim-cures-depression', 'cur</b>es depression'],
    ])
    for (const { range, quote } of matches) expect(source.slice(...range)).toBe(quote)
  })

  it('ends a sentence where a block ends', () => {
    const rules = (source: string): readonly string[] => auditContent(read(source), website).matches.map(({ rule }) => rule)
    expect(rules('<h1>A cure</h1><p>is not what we promise</p>')).toContain('lint-cure')
    expect(rules('<h1>Not sure</h1><p>A cure for PTSD</p>')).toContain('lint-cure')
    expect(rules('<p>It is not <b>a</b> cure</p>')).toEqual([])
  })

  it('gives SARIF its places in the source', () => {
    const source = '<h1>Welcome</h1>\n<p>A <b>miracle</b></p>'
    const log = toSarif(auditPages([{ uri: 'index.html', text: read(source), context: website }]))
    const result = log.runs[0].results.find(({ ruleId }) => ruleId === 'lint-miracle')
    expect(result?.locations[0].physicalLocation.region).toMatchObject({ startLine: 2, startColumn: 9, snippet: { text: 'miracle' } })
  })

  it('is refused where text and source differ in length', () => {
    expect(issuesOf(() => auditContent({ source: 'abc', text: 'ab' }, website))).toEqual(['text.text: conflict'])
    expect(() => auditPages([{ uri: 'a', text: { source: 'abc' } as never, context: website }])).toThrow(
      'pages[0].text.text: is required: a text',
    )
  })
})
