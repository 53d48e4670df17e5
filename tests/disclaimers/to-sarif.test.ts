import { describe, expect, it } from 'vitest'
import { auditPages, contentRules, disclaimers, toSarif } from 'ketamine-therapy/disclaimers'
import { claims } from 'ketamine-therapy/evidence'
import { issuesOf } from '../helpers/issues-of'

const text = 'Welcome.\r\nA miracle 🙂 drug.\n\nNo side effects\nat all.'
const pages = auditPages([
  { uri: 'docs/a.txt', text, context: { surface: 'website', topics: [] } },
  {
    uri: 'docs/b.txt',
    text: 'Adults 18 and older. It is not approved for minors.',
    context: { surface: 'paid-ad', topics: [], drugs: ['esketamine'] },
  },
])
const log = toSarif(pages)
const run = log.runs[0]

describe('toSarif', () => {
  it('points every result at its rule', () => {
    expect(run.results.every((result) => run.tool.driver.rules[result.ruleIndex]?.id === result.ruleId)).toBe(true)
    expect(run.tool.driver.rules.map((rule) => rule.id)).toEqual([...run.tool.driver.rules.map((rule) => rule.id)].sort())
    expect(new Set(run.tool.driver.rules.map((rule) => rule.id)).size).toBe(run.tool.driver.rules.length)
  })

  it('gives lines and columns that cut out the words', () => {
    const lines = text.split('\n')
    for (const result of run.results) {
      const { region } = result.locations[0].physicalLocation
      if (region === undefined) continue
      const before = lines.slice(0, region.startLine - 1).reduce((sum, line) => sum + line.length + 1, 0)
      expect(before + region.startColumn - 1).toBe(region.charOffset)
      expect(text.slice(region.charOffset, region.charOffset + region.charLength)).toBe(region.snippet.text)
    }
    expect(run.results.some((result) => result.locations[0].physicalLocation.region?.startLine === 2)).toBe(true)
    expect(run.results.some((result) => result.locations[0].physicalLocation.region?.startLine === 4)).toBe(true)
  })

  it('counts lines and columns from 1, to the sign after the last', () => {
    const [page] = pages
    const own = 'a\n\nbc\r\nd\n'
    const ranges = Array.from(own, (_, start) =>
      Array.from({ length: own.length - start + 1 }, (__, more) => [start, start + more] as const),
    ).flat()
    const matches = ranges.map((range) => ({ ...page!.matches[0]!, range, quote: own.slice(...range) }))
    const { results } = toSarif([{ ...page!, text: own, matches, absent: [] }]).runs[0]
    const lineOf = (offset: number): number => own.slice(0, offset).split('\n').length
    const columnOf = (offset: number): number => offset - own.lastIndexOf('\n', offset - 1)
    expect(results.map((result) => result.locations[0].physicalLocation.region)).toEqual(
      ranges.map(([start, end]) => ({
        startLine: lineOf(start),
        startColumn: start === 0 ? 1 : columnOf(start),
        endLine: lineOf(end),
        endColumn: end === 0 ? 1 : columnOf(end),
        charOffset: start,
        charLength: end - start,
        snippet: { text: own.slice(start, end) },
      })),
    )
  })

  it('tells of a rule, of a claim and of a notice what its record says, in sentences', () => {
    const about = (id: string) => run.tool.driver.rules.find((rule) => rule.id === id)
    const miracle = contentRules['lint-miracle']
    expect(about('lint-miracle')?.shortDescription.text).toBe(miracle.title)
    expect(about('lint-miracle')?.help.text).toBe(`${miracle.why}. Better: a newer option studied for ...`)
    const effects = claims['minimal-side-effects']
    expect(about('claim-minimal-side-effects')).toMatchObject({
      shortDescription: { text: effects.claim },
      help: { text: effects.reasoning },
    })
    const balance = disclaimers['disc-esketamine-fair-balance']
    expect(about('disc-esketamine-fair-balance')?.shortDescription.text).toBe(balance.purpose)
    expect(about('disc-esketamine-fair-balance')?.help.text).toContain(balance.legalBasis)
    for (const { message } of run.results) expect(message.text).toMatch(/^(?:"[^"]*": |A required notice is absent: )[^]*[.!?]$/)
  })

  it.each([
    ['Why', 'Do this', 'Why. Better: Do this.'],
    ['Why?', 'Do this!', 'Why? Better: Do this!'],
    ['Why. Then', 'Do this.', 'Why. Then. Better: Do this.'],
  ])('closes %j and %j with one sign each', (why, suggestion, expected) => {
    const [page] = pages
    const matches = [{ ...page!.matches[0]!, why, suggestion }]
    expect(toSarif([{ ...page!, matches, absent: [] }]).runs[0].results[0]?.message.text).toContain(`": ${expected}`)
  })

  it('has levels that fail a build on what must not be published', () => {
    const level = (id: string): string | undefined => run.results.find((result) => result.ruleId === id)?.level
    expect(level('lint-miracle')).toBe('error')
    expect(level('disc-esketamine-fair-balance')).toBe('error')
    expect(level('claim-minimal-side-effects')).toBe('warning')
  })

  it('names an absent notice for the file as a whole', () => {
    const absent = run.results.filter(
      (result) => result.ruleId.startsWith('disc-') && result.locations[0].physicalLocation.artifactLocation.uri === 'docs/b.txt',
    )
    expect(absent.map((result) => result.ruleId)).toEqual(['disc-esketamine-fair-balance'])
    expect(absent[0]?.locations[0].physicalLocation.region).toBeUndefined()
  })

  it('survives a round through JSON and takes its pages back from there', () => {
    expect(toSarif(JSON.parse(JSON.stringify(pages)) as typeof pages)).toEqual(log)
  })

  it('counts the empty lines at the start of a text', () => {
    const [page] = auditPages([{ uri: 'a.txt', text: '\n\nA miracle.', context: { surface: 'website', topics: [] } }])
    const [result] = toSarif([page!]).runs[0].results
    expect(result?.locations[0].physicalLocation.region).toMatchObject({ startLine: 3, startColumn: 3 })
  })

  it('takes no id of an audit from outside for a name that every object has', () => {
    const [page] = pages
    const { rules } = toSarif([{ ...page!, matches: [], absent: ['constructor'] }]).runs[0].tool.driver
    expect(rules).toMatchObject([{ id: 'constructor', shortDescription: { text: 'constructor' } }])
    // A claim that only another edition knows is one all the same.
    const matches = page!.matches.slice(0, 1).map((match) => ({ ...match, rule: 'claim-of-ours' }))
    const others = toSarif([{ ...page!, matches, absent: ['notice-of-ours'] }]).runs[0].tool.driver.rules
    expect(others.map(({ id, defaultConfiguration: { level } }) => [id, level])).toEqual([
      ['claim-of-ours', 'warning'],
      ['notice-of-ours', 'error'],
    ])
  })

  // SARIF 2.1.0, 3.4.3: a URI reference of RFC 3986.
  it.each([
    ['docs/a b.html', 'docs/a%20b.html'],
    ['café/é.html', 'caf%C3%A9/%C3%A9.html'],
    ['a\uD800.html', 'a%EF%BF%BD.html'],
    ['https://example.org/a%20b?c=d#e', 'https://example.org/a%20b?c=d#e'],
    // A percent sign that escapes nothing is one itself.
    ['50% off/100%.html', '50%25%20off/100%25.html'],
    // path.join of Node writes so on Windows.
    ['site\\es\\a b.html', 'site/es/a%20b.html'],
    ['a*b+c/%e9%C3%A9%4.html', 'a*b+c/%e9%C3%A9%254.html'],
    ['\uD800a\uDC00.html', '%EF%BF%BDa%EF%BF%BD.html'],
  ])('names the file %j as %j', (uri, expected) => {
    const [page] = pages
    expect(toSarif([{ ...page!, uri }]).runs[0].results[0]?.locations[0].physicalLocation.artifactLocation.uri).toBe(expected)
  })

  it('refuses what is no match', () => {
    const [page] = pages
    expect(() => toSarif([{ ...page!, matches: [null as never] }])).toThrow('pages[0].matches[0]: must be an object')
  })

  it('refuses a range that ends before it begins', () => {
    const wrong = pages.map((page) => ({ ...page, matches: page.matches.map((match) => ({ ...match, range: [5, 2] as const })) }))
    expect(() => toSarif(wrong)).toThrow(/pages\[0\]\.matches\[0\]\.range\[1\]: must not be before the start/u)
  })

  it('says on which page a context is wrong', () => {
    const page = { uri: 'a.html', text: 'A page.', context: { surface: 'website' } } as const
    const wrong = { ...page, context: { surface: 'webpage', topics: ['home'], topic: 'ketamine' } } as never
    expect(() => auditPages([page, wrong])).toThrow(/^auditPages: /u)
    expect(issuesOf(() => auditPages([page, wrong]))).toEqual([
      'pages[1].context.topic: unexpected',
      'pages[1].context.surface: unknown-id',
      'pages[1].context.topics[0]: unknown-id',
    ])
  })

  it('refuses a range outside the text', () => {
    const wrong = pages.map((page) => ({ ...page, matches: page.matches.map((match) => ({ ...match, range: [0, 10_000] as const })) }))
    expect(issuesOf(() => toSarif(wrong))).toContain('pages[0].matches[0].range[1]: out-of-range')
  })
})
