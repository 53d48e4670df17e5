import fc from 'fast-check'
import { auditContent, auditPages, toSarif } from 'ketamine-therapy/disclaimers'
import { readHtml, readMarkdown } from 'ketamine-therapy/disclaimers/markup'
import { describe, expect, it } from 'vitest'

/** What is read, with a bar where a block ends and nothing where markup stood. */
const words = (text: string): string =>
  text
    .replaceAll('\u2060', '')
    .replace(/\s*\u2029\s*/gu, '|')
    .replace(/ +/g, ' ')
    .replace(/\|+/g, '|')
    .replace(/^\||\|$/g, '')

describe('HTML', () => {
  it.each([
    ['<p>Ketamine <b>cur</b>es</p><p>Next</p>', 'Ketamine cures|Next'],
    ['<h1>Title</h1>text<br>more', 'Title|text more'],
    ['Fish &amp; chips&nbsp;&hellip; &#8217;', 'Fish & chips … ’'],
    ['cu<!-- react -->re', 'cure'],
    ['a<script>var cure = "</p>"</script>b<style>p { }</style>c', 'a|b|c'],
    ['Run <code>npm i cure</code> now', 'Run now'],
    ['<img src="x.png" alt="A &quot;cure&quot;"> end', 'A "cure"|end'],
    ["<a title='More' href='/cure'>link</a>", 'More|link'],
    ['<meta name="description" content="Short"><meta name="theme-color" content="#fff">', 'Short'],
    ['<meta content=Short property=og:description>', 'Short'],
    ['<input type="submit" value="Book now"><input type="hidden" value="secret">', 'Book now'],
    ['<q>It cured me</q>, she says', '“It cured me”, she says'],
    ['<ul><li>One<li>Two</ul>', 'One|Two'],
    ['<table><tr><td>a<td>b</table>', 'a|b'],
    ['line one\n\nline two', 'line one line two'],
    ['a < b and <3', 'a < b and <3'],
    ['<p unclosed', ''],
    ['', ''],
  ])('%j is read as %j', (source, expected) => {
    expect(words(readHtml(source).text)).toBe(expected)
  })

  it('keeps every place of the source', () => {
    const source = '<main>\n<h1>Our clinic</h1>\n<p>A safe &amp; <em>mirac</em>le</p></main>'
    const { matches } = auditContent(readHtml(source), { surface: 'website', topics: [] })
    const miracle = matches.find(({ rule }) => rule === 'lint-miracle')
    expect(miracle?.quote).toBe('mirac</em>le')
    expect(source.slice(...miracle!.range)).toBe('mirac</em>le')
    const log = toSarif(auditPages([{ uri: 'index.html', text: readHtml(source), context: { surface: 'website', topics: [] } }]))
    const region = log.runs[0].results.find(({ ruleId }) => ruleId === 'lint-miracle')?.locations[0].physicalLocation.region
    expect(region).toMatchObject({ startLine: 3, startColumn: 21 })
  })
})

describe('Markdown', () => {
  it.each([
    ['# A **cure**\n\nIt is *not* a\ncure.', 'A cure|It is not a cure.'],
    ['A [link](https://example.org/cure "Title &amp; more")', 'A linkTitle & more'],
    ['1 \\* 2 &copy; 3', '1 * 2 © 3'],
    ['Use `cure` and\n\n```\ncure\n```\n\n    cure', 'Use and'],
    ['> one\n> two', 'one two'],
    ['- one\n- two\n\nthree', 'one|two|three'],
    ['| a | b |\n| - | - |\n| c | d |', 'a|b|c|d'],
    ['text <b>cur</b>e <!-- no -->\n\n<div>\n<p>html</p>\n</div>', 'text cure|html'],
    ['![alt text](cure.png)', 'alt text'],
    ['[ref]: https://example.org/cure "cure"\n\nSee [it][ref]', 'See it'],
    ['\uFEFF# Title\r\n\r\nText\r\nmore', 'Title|Text more'],
    ['Heading\n===\n\ntext', 'Heading|text'],
  ])('%j is read as %j', (source, expected) => {
    expect(words(readMarkdown(source).text)).toBe(expected)
  })
})

describe('any document', () => {
  const bits = fc.array(
    fc.constantFrom(
      ...[
        '<p>',
        '</p>',
        '<b>',
        '</b>',
        '<q>',
        '</q>',
        '<br>',
        '<!--',
        '-->',
        '<script>',
        '</script>',
        '<img alt="x">',
        '&amp;',
        '&nLt;',
        '&',
      ],
      ...[
        'cure',
        ' ',
        '\n',
        '\n\n',
        '# ',
        '- ',
        '> ',
        '`',
        '**',
        '|',
        '\\',
        '[a](b)',
        '\t',
        '\u{1F48A}',
        'é',
        '\r\n',
        '\uFEFF',
        '<a title=',
        '"',
      ],
    ),
    { maxLength: 40 },
  )
  it('is read at its own length, and a letter that is read stands at its own place', () => {
    fc.assert(
      fc.property(
        bits.map((all) => all.join('')),
        fc.constantFrom(readHtml, readMarkdown),
        (source, read) => {
          const { text } = read(source)
          expect(text).toHaveLength(source.length)
          for (let index = 0; index < text.length; index++) {
            if (/[a-zé]/u.test(text[index]!)) expect(source[index]).toBe(text[index])
          }
        },
      ),
      { numRuns: 1500 },
    )
  })
})
