import fc from 'fast-check'
import { auditContent, auditPages, composeDisclaimers, createAuditor, toSarif } from 'ketamine-therapy/disclaimers'
import { readHtml, readMarkdown } from 'ketamine-therapy/disclaimers/markup'
import { describe, expect, it } from 'vitest'
import { runs } from '../helpers/runs'

/** What is read, with a bar where a block ends, a slash where a line does, and nothing where markup stood. */
const words = (text: string): string =>
  text
    .replaceAll('\u2060', '')
    .replace(/\s*\u2029\s*/gu, '|')
    .replace(/ *\u2028 */gu, '/')
    .replace(/ +/g, ' ')
    .replace(/\|+/g, '|')
    .replace(/^\||\|$/g, '')

describe('HTML', () => {
  it.each([
    ['<p>Ketamine <b>cur</b>es</p><p>Next</p>', 'Ketamine cures|Next'],
    // A line of its own in the same block; an empty line parts blocks.
    ['<h1>Title</h1>text<br>more', 'Title|text/more'],
    ['one<br><img src=x>two<img src=x><br>three', 'one/two/three'],
    ['one<br><br/>two<p><br>three', 'one|two|three'],
    ['Fish &amp; chips&nbsp;&hellip; &#8217;', 'Fish & chips … ’'],
    ['cu<!-- react -->re', 'cure'],
    ['<!doctype html><p>cure</p>', 'cure'],
    ['<?xml version="1.0"?><p>cure</p>', 'cure'],
    // To a browser this is a comment, too.
    ['cu<![CDATA[ react ]]>re', 'cure'],
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
    ['Don&#39;t', "Don't"],
    ['<p>a <code>cure<p>rest', 'a|rest'],
    ['<img alt=miracle>x', 'miracle|x'],
    ['<P CLASS=x >A<B >b</B ></P >', 'Ab'],
    ['<title>T &amp; t</title><textarea>no risk</textarea>', 'T & t|no risk'],
    ['a<template>cure</template><iframe>cure</iframe>b', 'a|b'],
    ['<a title="&lt;&gt;a&amp;">x</a>', '<>a&|x'],
    // A raised number points to a note: it is no part of the word before it, nor of the sentence.
    ['It cures<sup>1</sup> pain', 'It cures pain'],
    ['It cures<sup><a href="#2">2</a>,<a href="#3">3</a></sup> pain', 'It cures pain'],
    ['It cures<sup>[4\u20136]</sup> pain', 'It cures pain'],
    ['The 1<sup>st</sup> step of <sup>all <b>a</b> <b>b</b></sup>.', 'The 1 st step of all a b .'],
    ['CO<sub>2</sub>', 'CO2'],
    ['<td>m<sup>2<td>99', 'm|99'],
    ['Relief<sup>1</sup> <b>24</b> hours', 'Relief 24 hours'],
    ['Run <code>npm <b>i</b> cure</code> now', 'Run now'],
    ['<input type=button value=Go><input type=reset value=Clear><button type=submit value=secret>Send</button>', 'Go|Clear|Send'],
    ['', ''],
  ])('%j is read as %j', (source, expected) => {
    expect(words(readHtml(source).text)).toBe(expected)
  })

  // What stands inside a line parts no word; the list is that of the phrasing elements of HTML, and of old ones that browsers still know.
  it.each('a abbr b bdi bdo big cite data del dfn em font i ins label mark nobr s small span strike strong sub time tt u var'.split(' '))(
    'a word goes on through <%s>',
    (name) => {
      expect(words(readHtml(`<p>Ketamine cu<${name}>re</${name}>s it</p>`).text)).toBe('Ketamine cures it')
    },
  )

  it('a word goes on over a place where it may break', () => {
    expect(words(readHtml('cu<wbr>res').text)).toBe('cures')
  })

  it.each(['div', 'section', 'li', 'td', 'h2', 'blockquote', 'button', 'option', 'summary', 'x-card'])(
    'a block of its own is <%s>',
    (name) => {
      expect(words(readHtml(`one<${name}>two</${name}>three`).text)).toBe('one|two|three')
    },
  )

  it.each(['code', 'kbd', 'samp'])('nobody reads <%s> as prose, and one that was not closed ends with its block', (name) => {
    expect(words(readHtml(`Run <${name}>cure</${name}> now`).text)).toBe('Run now')
    expect(words(readHtml(`a <${name}>cure<p>rest`).text)).toBe('a|rest')
  })

  it.each(['script', 'style', 'template', 'iframe', 'noembed', 'noframes'])('nobody reads <%s>', (name) => {
    expect(words(readHtml(`a<${name}>cure</${name}>b`).text)).toBe('a|b')
  })

  it.each(['alt', 'title', 'aria-label', 'aria-description', 'placeholder', 'summary'])('the attribute %s is shown or read out', (name) => {
    expect(words(readHtml(`<x ${name}="no risk">y</x>`).text)).toBe('no risk|y')
    expect(words(readHtml(`<x data-${name}="no risk">y</x>`).text)).toBe('y')
  })

  it.each([
    ...['description', 'keywords', 'twitter:title', 'twitter:description', 'twitter:image:alt'].map((name) => ['name', name]),
    ...['og:title', 'og:description', 'og:image:alt'].map((name) => ['property', name]),
  ])('link previews and searches show the meta element whose %s is %s', (attribute, name) => {
    expect(words(readHtml(`<meta ${attribute}="${name}" content="No risk">`).text)).toBe('No risk')
    expect(words(readHtml(`<meta ${attribute}="x-${name}" content="No risk">`).text)).toBe('')
  })

  it.each([
    // Inside a word an entity stands at its last place, where it begins a word at its first.
    ['<img alt="caf&eacute;">', 'é', 'last'],
    ["<img alt='caf&eacute;'>", 'é', 'last'],
    ['<img alt=caf&eacute;>', 'é', 'last'],
    ['<p>un<br>&eacute;tat</p>', 'é', 'first'],
  ] as const)('in %j the %s stands at the %s place of its entity', (source, letter, place) => {
    const first = source.indexOf('&')
    expect(readHtml(source).text.indexOf(letter)).toBe(place === 'first' ? first : source.indexOf(';'))
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

describe('a word that is written with entities', () => {
  const audit = createAuditor()
  const quotes = (text: Parameters<typeof audit>[0]): readonly string[] =>
    audit(text, { surface: 'website', topics: [] })
      .matches.filter(({ rule }) => rule === 'lint-cure')
      .map(({ quote }) => quote)

  // Named and numeric entities of HTML; a range that began within one would leave half of it behind when the words are replaced.
  it.each(['&#99;ures', 'c&#117;res', 'cure&#115;', '&#99;&#117;&#114;&#101;&#115;', 'cu&shy;res', '<b>&#99;</b>ures'])(
    'is taken whole: %s',
    (word) => {
      const whole = word.replace(/^<b>/u, '')
      for (const read of [readHtml, readMarkdown]) expect(quotes(read(`Ketamine ${word} depression`))).toEqual([whole])
      expect(quotes(readHtml(`<img alt="Ketamine ${word.replaceAll(/<.*?>/gu, '')} depression">`))).toEqual([
        word.replaceAll(/<.*?>/gu, ''),
      ])
    },
  )
})

describe('a sentence', () => {
  const audit = createAuditor()
  const rules = (text: Parameters<typeof audit>[0]): readonly string[] =>
    audit(text, { surface: 'website', topics: [] })
      .matches.map(({ rule }) => rule)
      .filter((rule) => rule.startsWith('lint-'))

  it('is denied through markup and entities, not from another block', () => {
    expect(rules(readHtml('<p>It is <em>not</em> a <b>cure</b>.</p>'))).toEqual([])
    expect(rules(readHtml('<p>It isn&#39;t a cure, and we don&rsquo;t promise one.</p>'))).toEqual([])
    expect(rules(readHtml('<p>It is <em>not</em></p><p>a <b>cure</b></p>'))).toEqual(['lint-cure'])
    expect(rules(readHtml('<ul><li>No waiting</li><li>Guaranteed relief</li></ul>'))).toEqual(['lint-guarantee'])
    expect(rules(readMarkdown('It is **not** a *cure*.\n\n- No waiting\n- Guaranteed relief\n'))).toEqual(['lint-guarantee'])
  })

  it('is read the same without markup', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('ketamine', 'cures', 'depression', 'is', 'not', 'safe', '.', ','), { minLength: 1 }), (all) => {
        const text = all.join(' ')
        for (const read of [readHtml, readMarkdown]) {
          expect(audit(read(text), { surface: 'website', topics: [] }).matches).toEqual(
            audit(text, { surface: 'website', topics: [] }).matches,
          )
        }
      }),
    )
  })

  it('of a notice is recognized in the HTML and the Markdown that was composed', () => {
    const context = { surface: 'website', topics: ['ketamine', 'at-home'] } as const
    const tokens = {
      org: 'A & B "Clinic" <i>',
      phone: '303-555-0100',
      reviewed: 'reviewed',
      contactUrl: 'https://a.example/?x=1&y=2',
      termsUrl: 't',
      privacyUrl: 'p',
      asOf: '2026-11-22',
    }
    for (const locale of ['en', 'es'] as const) {
      const { html, markdown, complete } = composeDisclaimers({ ...context, locale, tokens })
      expect(complete).toBe(true)
      expect(audit(readHtml(html), context)).toMatchObject({ absent: [], matches: [] })
      expect(audit(readMarkdown(markdown), context)).toMatchObject({ absent: [], matches: [] })
    }
  })
})

describe('Markdown', () => {
  it.each([
    ['# A **cure**\n\nIt is *not* a\ncure.', 'A cure|It is not a cure.'],
    ['A [link](https://example.org/cure "Title &amp; more")', 'A link|Title & more'],
    ['1 \\* 2 &copy; 3', '1 * 2 © 3'],
    ['Use `cure` and\n\n```\ncure\n```\n\n    cure', 'Use and'],
    ['> one\n> two', 'one two'],
    ['- one\n- two\n\nthree', 'one|two|three'],
    ['| a | b |\n| - | - |\n| c | d |', 'a|b|c|d'],
    ['text <b>cur</b>e <!-- no -->\n\n<div>\n<p>html</p>\n</div>', 'text cure|html'],
    ['![alt text](cure.png)', 'alt text'],
    ['![risk](a.png) free', 'risk|free'],
    ['No side\\\neffects  \nhere\nand there', 'No side/effects/here and there'],
    ['[ref]: https://example.org/cure "cure"\n\nSee [it][ref]', 'See it'],
    ['\uFEFF# Title\r\n\r\nText\r\nmore', 'Title|Text more'],
    ['Heading\n===\n\ntext', 'Heading|text'],
    ['a ![alt](u "ti") and [text](u.html \'tt\') <https://x.example>', 'a|alt|ti|and text|tt'],
    ['---\ntitle: A\n---\n\nText', 'title: A|Text'],
    ['It cures[1] pain,[2, 3] and[^note] more[4](#four).', 'It cures pain, and more.'],
    ['The [1st](a) of [3](b), and un[believable](c) [5]', 'The 1st of 3, and unbelievable 5'],
    ['It cures<sup>1</sup> pain', 'It cures 1 pain'],
    ['Don&#39;t', "Don't"],
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
      { numRuns: runs(1500) },
    )
  })
})
