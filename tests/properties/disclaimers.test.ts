import fc from 'fast-check'
import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import type { ComposeContext, Surface, Token, Topic } from 'ketamine-therapy/disclaimers'
import * as disclaimersRoom from 'ketamine-therapy/disclaimers'
import {
  AUDIENCES,
  composeDisclaimers,
  createAuditor,
  requiredDisclaimers,
  SURFACES,
  TOKEN_IDS,
  TOPICS,
} from 'ketamine-therapy/disclaimers'
import { escapeMarkdown } from '../../src/disclaimers/escape'
import { answerOf } from '../helpers/issues-of'
import { runs } from '../helpers/runs'

const anySurface = fc.constantFrom<Surface>(...SURFACES)
const anyTopics = fc.uniqueArray(fc.constantFrom<Topic>(...TOPICS))
const freeTokens = TOKEN_IDS.filter((token) => token !== 'reviewed' && token !== 'didOrDidNot')
/** Text that tries to be markup. */
const nasty = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom(
        '<script>alert(1)</script>',
        '"><img src=x onerror=1>',
        "' onclick='x",
        '&lt;',
        '](javascript:x)',
        '![x](y)',
        '`',
        '**',
        '__',
        '# ',
        '1. ',
        '- ',
        '> ',
        '| a |',
        'https://x.y',
        'www.x.y',
        'a@b.c',
        '<!--',
        '\\',
        '~~',
        '$x$',
        '&#60;',
      ),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join('').replace(/[\p{Cc}\p{Cs}\u2028\u2029\uFFF9-\uFFFB{}]|(?!\u200C|\u200D|[\uFE00-\uFE0F])\p{DI}/gu, ''))
  .filter((text) => /[\p{L}\p{N}]/u.test(text))
const anyContext: fc.Arbitrary<ComposeContext> = fc.record({
  surface: anySurface,
  audience: fc.constantFrom(...AUDIENCES),
  locale: fc.constantFrom('en' as const, 'es' as const),
  register: fc.constantFrom('standard' as const, 'plain' as const),
  jurisdiction: fc.constantFrom('US', 'US-CA', 'GB', 'DE', 'AU'),
  topics: anyTopics,
  tokens: fc.record(Object.fromEntries(freeTokens.map((token) => [token, nasty])), { requiredKeys: [] }) as fc.Arbitrary<
    Partial<Record<Token, string>>
  >,
})

describe('composition', () => {
  it('does not depend on the order of topics, and gives the same twice', () => {
    fc.assert(
      fc.property(
        anyContext.chain((context) =>
          fc.tuple(fc.constant(context), fc.shuffledSubarray([...(context.topics ?? [])], { minLength: context.topics?.length ?? 0 })),
        ),
        ([context, topics]) => {
          expect(composeDisclaimers({ ...context, topics }).text).toBe(composeDisclaimers(context).text)
          expect(composeDisclaimers(context)).toEqual(composeDisclaimers(context))
        },
      ),
      { numRuns: runs(60) },
    )
  })

  it('prints each notice once, in order, and never an open token', () => {
    fc.assert(
      fc.property(anyContext, (context) => {
        const { units, text, html, markdown, unfilled, elsewhere } = composeDisclaimers(context)
        const ids = units.map((unit) => unit.id)
        expect(new Set(ids).size).toBe(ids.length)
        const covered = units.flatMap((unit) => unit.covers)
        expect(new Set(covered).size).toBe(covered.length)
        for (const id of [...unfilled, ...elsewhere].map((entry) => entry.id)) expect(ids).not.toContain(id)
        for (const output of [text, html, markdown]) expect(/\{[A-Za-z]+\}/u.test(output)).toBe(false)
      }),
      { numRuns: runs(100) },
    )
  })

  it('lets no token be read as HTML', () => {
    fc.assert(
      fc.property(anyContext, (context) => {
        const { html, units } = composeDisclaimers(context)
        // What is left after the tags that the library writes has no sign that could begin a tag or end an attribute.
        const inside = html.replace(
          /<\/?div(?: class="disclaimers")?>|<p lang="e[ns]" data-disclaimer="[a-z0-9-]+" data-version="\d+">|<\/p>/gu,
          '',
        )
        expect(inside).not.toMatch(/[<>"']/u)
        expect(inside.replace(/&#\d+;/gu, '')).not.toContain('&')
        const read = (source: string): string => source.replace(/&#(\d+);/gu, (_, code: string) => String.fromCharCode(Number(code)))
        const paragraphs = [...html.matchAll(/<p [^>]*>([^<]*)<\/p>/gu)].map((match) => read(match[1] ?? ''))
        expect(paragraphs).toEqual(units.map((unit) => unit.text))
      }),
      { numRuns: runs(150) },
    )
  })

  it('is valid HTML', () => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard'] })
    fc.assert(
      fc.property(anyContext, (context) => {
        const { valid, results } = validator.validateStringSync(composeDisclaimers(context).html)
        const said = results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))
        expect(said).toEqual([])
        expect(valid).toBe(true)
      }),
      { numRuns: runs(60) },
    )
    expect(validator.validateStringSync('<div><p>text</span></div>').valid).toBe(false)
  })

  it('lets no text be read as Markdown', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const escaped = escapeMarkdown(text.trim())
        // Without the escaped signs nothing is left that CommonMark or GitHub could read.
        const rest = escaped.replace(/\\[!-/:-@[-`{-~]/gu, '')
        expect(rest).not.toMatch(/[\\`*_{}[\]<>#|~&$^=:@!]/u)
        expect(escaped).not.toMatch(/^(?:[-+]|\d+[.)])/u)
        expect(rest).not.toMatch(/www\./iu)
        expect(escaped.replace(/\\([!-/:-@[-`{-~])/gu, '$1')).toBe(text.trim())
      }),
      { numRuns: runs(300) },
    )
  })

  it('adds topics only to what is required, unless a fact makes a notice untrue', () => {
    fc.assert(
      fc.property(
        anySurface,
        anyTopics,
        fc.constantFrom<Topic>(...TOPICS.filter((topic) => topic !== 'esketamine')),
        (surface, topics, more) => {
          fc.pre(!topics.includes('esketamine'))
          const ids = (list: readonly Topic[]): readonly string[] =>
            requiredDisclaimers({ surface, topics: list }).required.map(({ id }) => id)
          expect(ids([...topics, more])).toEqual(expect.arrayContaining([...ids(topics)]))
        },
      ),
    )
  })
})

describe('the audit', () => {
  const audit = createAuditor()
  const words = fc.constantFrom(
    'ketamine',
    'cures',
    'depression',
    'is',
    'not',
    'safe',
    'and',
    'effective',
    'guaranteed',
    'no',
    'risk',
    '.',
    ',',
    '?',
    '!',
    '\n',
    '\n\n',
    '“',
    '”',
    '100%',
    '$99',
    'FDA-approved',
    'é',
    '🙂',
    '\u00AD',
    'never',
    'home',
    'at',
    'sin',
    'riesgo',
  )
  const anyText = fc.oneof(
    fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
    fc.string({ unit: 'binary', maxLength: 300 }),
  )

  it('gives ranges that quote the text as given', () => {
    fc.assert(
      fc.property(anyText, anySurface, (text, surface) => {
        const { matches } = audit(text, { surface, topics: [] })
        for (const { range, quote } of matches) {
          expect(range[0] < range[1] && range[1] <= text.length).toBe(true)
          expect(text.slice(...range)).toBe(quote)
        }
      }),
      { numRuns: runs(200) },
    )
  })

  it('finds in two paragraphs what it finds in each', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, two) => {
        // A question is read with its answer in the next paragraph.
        fc.pre(!/["“”«»]|[?？]\W*$/u.test(one) && !/["“”«»]/u.test(two))
        const rules = (text: string): readonly string[] =>
          audit(text, { surface: 'blog', topics: [] })
            .matches.map((match) => match.rule)
            .filter((rule) => rule.startsWith('lint-'))
        const seam = '.\n\n'
        expect([...rules(one + seam + two)].sort()).toEqual([...rules(one + seam), ...rules(two)].sort())
      }),
      { numRuns: runs(150) },
    )
  })

  it('finds every notice in what it composed itself', () => {
    const tokens = {
      ...Object.fromEntries(freeTokens.map((token) => [token, '24 sample'])),
      reviewed: 'reviewed',
      didOrDidNot: 'did',
      emergency: '911',
      crisis: '988',
      phone: '1-800-555-0100',
      asOf: '2026-11-22',
      trialUrl: 'clinicaltrials.gov/study/NCT00000000',
    }
    fc.assert(
      fc.property(anyContext, (context) => {
        const full = { ...context, tokens }
        const page = composeDisclaimers(full)
        fc.pre(page.units.length > 0)
        const { tokens: _, ...plain } = full
        const result = audit(page.text, plain)
        const shown = page.units.flatMap((unit) => unit.covers)
        expect(result.absent.filter((id) => shown.includes(id))).toEqual([])
      }),
      { numRuns: runs(100) },
    )
  })
})

describe('arbitrary input', () => {
  const functions = Object.entries(disclaimersRoom as Readonly<Record<string, unknown>>).flatMap(([name, value]) =>
    typeof value === 'function' ? [[name, value as (...input: unknown[]) => unknown] as const] : [],
  )

  it.each(functions)('%s answers or refuses, and never breaks', (_, run) => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.jsonValue(), fc.constant(undefined), anySurface), { maxLength: 3 }), (input) => {
        answerOf(() => run(...input))
      }),
      { numRuns: runs(100) },
    )
  })

  it.each(['requiredDisclaimers', 'composeDisclaimers'] as const)('%s does so for every field', (name) => {
    const field = fc.constantFrom(
      'surface',
      'audience',
      'locale',
      'register',
      'jurisdiction',
      'topics',
      'drugs',
      'compounded',
      'setting',
      'space',
      'asOf',
      'tokens',
      'units',
      '__proto__',
      'x',
    )
    fc.assert(
      fc.property(field, fc.jsonValue(), (key, value) => {
        answerOf(() => disclaimersRoom[name]({ surface: 'blog', [key]: value } as never))
      }),
      { numRuns: runs(300) },
    )
  })
})
