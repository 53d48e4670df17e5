import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { ComposeContext, DisclaimerUnit } from 'ketamine-therapy/disclaimers'
import { auditContent, composeDisclaimers, disclaimers, SHORT_FORMS, TOKEN_IDS } from 'ketamine-therapy/disclaimers'
import { issuesOf, refusalOf } from '../helpers/issues-of'
import { tokens } from './tokens'

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')
const { shortForm: _short, ...linksWithoutShort } = disclaimers['disc-links']
const own = (change: Partial<DisclaimerUnit>): DisclaimerUnit => ({ ...linksWithoutShort, id: 'custom-own', ...change })

describe('composeDisclaimers', () => {
  // The examples of FIPS 180-4, and one beyond ASCII: the hash is of the text in UTF-8, whatever the runtime.
  it.each([
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq', '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1'],
    ['ñ', sha256('ñ')],
  ])('hashes "%s" as the standard says', (text, hash) => {
    const texts = { en: { standard: text, plain: text } }
    const { units } = composeDisclaimers({ surface: 'website', topics: [], tokens, units: [own({ texts })] })
    expect(units.find(({ id }) => id === 'custom-own')).toMatchObject({ text, hash })
  })

  it('prints a website in order, each notice once, with hashes that any other library computes as well', () => {
    const page = composeDisclaimers({ surface: 'website', topics: ['ketamine', 'off-label', 'at-home'], tokens })
    expect(page.units.map((unit) => unit.id)).toEqual([
      'disc-emergency',
      'disc-crisis',
      'disc-not-medical-advice',
      'disc-no-diagnosis-treatment',
      'disc-licensed-professional',
      'disc-no-relationship',
      'disc-no-liability',
      'disc-terms',
      'disc-off-label',
      'disc-spravato-never-home',
      'disc-at-home',
      'disc-risks-ketamine',
      'disc-results-vary',
      'disc-as-of',
      'disc-minors',
      'disc-privacy',
    ])
    expect(page.complete).toBe(true)
    expect(page.units.map((unit) => unit.hash)).toEqual(page.units.map((unit) => sha256(unit.text)))
    expect(page.hash).toBe(sha256(page.text))
    expect(page.text).toBe(page.units.map((unit) => unit.text).join('\n\n'))
    expect(page.units[0]?.text).toContain('call 911 now')
  })

  it.each([
    ['en', 'plain', 'This is not for emergencies.'],
    ['en', 'standard', 'This service is not for emergencies.'],
    ['es', 'plain', 'Este servicio no es para emergencias.'],
    ['es', 'standard', 'Este servicio no atiende emergencias.'],
  ] as const)('prints %s in the %s register', (locale, register, opening) => {
    const page = composeDisclaimers({ surface: 'app-screen', topics: [], locale, register, tokens })
    expect(page.units[0]?.text.startsWith(opening)).toBe(true)
    expect(page.units[0]).toMatchObject({ locale, register, version: 1 })
  })

  it('prefers plain words for patients and full sentences for the others', () => {
    expect(composeDisclaimers({ surface: 'email', topics: [], tokens }).units[0]?.register).toBe('plain')
    expect(composeDisclaimers({ surface: 'email', audience: 'payer', topics: [], tokens }).units[0]?.register).toBe('standard')
  })

  it('prints one short form for the notices that share it', () => {
    const post = composeDisclaimers({ surface: 'social-post', topics: ['ketamine'] })
    expect(post.units.map((unit) => unit.id)).toEqual(['short-advice', 'short-offlabel', 'short-risks', 'short-results'])
    expect(post.units[0]?.covers).toEqual(['disc-emergency', 'disc-crisis', 'disc-not-medical-advice'])
    expect(post.units[0]?.text).toBe('Not medical advice. In an emergency call 911. Crisis: 988.')
    expect(post.elsewhere.map((entry) => entry.id)).toContain('disc-terms')
  })

  it.each([
    ['GB', 'en', 'Samaritans 116 123'],
    ['MX', 'es', 'Línea de la Vida (800 911 2000)'],
    ['AR', 'es', '0800 999 0091'],
    ['CO', 'es', 'Línea 106'],
    ['AT', 'en', 'Telefonseelsorge 142'],
    ['IN', 'en', 'Tele-MANAS 14416'],
    ['CL', 'es', 'Línea Prevención del Suicidio *4141'],
  ] as const)('prints a short form with the crisis line of %s that the audit finds again', (jurisdiction, locale, crisis) => {
    const context = { surface: 'social-post', topics: ['ketamine'], jurisdiction, locale } as const
    const { text } = composeDisclaimers({ ...context, tokens: { emergency: '112', crisis, phone: '1' } })
    expect(text).toContain(crisis)
    expect(auditContent(text, context).absent).not.toContain('disc-crisis')
    expect(auditContent(text.replace(crisis, ''), context).absent).toContain('disc-crisis')
  })

  it.each(['Crisis visits cost $20.', 'Crisis care from $99.', 'Crisis care for adults since 2020.'])(
    'takes no price or year for a crisis line: "%s"',
    (text) => {
      expect(auditContent(text, { surface: 'social-post', topics: ['ketamine'], jurisdiction: 'US' }).absent).toContain('disc-crisis')
    },
  )

  it('shortens everything where space is short, and nothing where it is not', () => {
    const short = composeDisclaimers({ surface: 'app-screen', topics: [], space: 'short' })
    expect(short.units.map((unit) => unit.id)).toEqual(['short-advice', 'disc-no-diagnosis-treatment'])
    expect(short.units[0]?.covers).toEqual(['disc-emergency'])
    const full = composeDisclaimers({ surface: 'social-post', topics: [], space: 'full' })
    expect(full.units.map((unit) => unit.id)).toEqual(['disc-emergency', 'disc-crisis', 'disc-not-medical-advice'])
  })

  it.each(SHORT_FORMS)('$id stands for the notices that name it, and no other', (form) => {
    expect(
      Object.values(disclaimers)
        .filter((unit) => unit.shortForm === form.id)
        .map((unit) => unit.id),
    ).toEqual([...form.covers])
  })

  it('is complete until a standard notice has no text for the day or the place', () => {
    const intake: ComposeContext = {
      surface: 'intake-form',
      topics: ['telehealth'],
      asOf: '2026-12-31',
      tokens: { ...tokens, emergency: '112' },
    }
    expect(composeDisclaimers(intake).complete).toBe(true)
    expect(composeDisclaimers({ ...intake, asOf: '2027-01-01' }).complete).toBe(false)
    expect(composeDisclaimers({ ...intake, jurisdiction: 'DE' }).complete).toBe(false)
  })

  it('is never complete where nobody knows what is needed', () => {
    const complete = (context: ComposeContext): boolean => composeDisclaimers({ ...context, tokens: { phone: '555-0100' } }).complete
    expect(complete({ surface: 'app-screen', topics: [] })).toBe(true)
    expect(complete({ surface: 'app-screen' })).toBe(false)
    expect(complete({ surface: 'intake-form', audience: 'payer', topics: [] })).toBe(false)
  })

  it('takes a setting of the publisher that is not there for one left out', () => {
    const settings: { readonly termsUrl?: string } = {}
    const page = composeDisclaimers({ surface: 'website', topics: [], tokens: { ...tokens, termsUrl: settings.termsUrl } })
    expect(page.unfilled).toEqual([{ id: 'disc-terms', tokens: ['termsUrl'] }])
  })

  it('leaves out a notice with an open token, names it, and never prints a brace', () => {
    const page = composeDisclaimers({ surface: 'website', topics: [] })
    expect(page.complete).toBe(false)
    expect(page.unfilled).toEqual([
      { id: 'disc-terms', tokens: ['termsUrl'] },
      { id: 'disc-as-of', tokens: ['asOf'] },
      { id: 'disc-privacy', tokens: ['privacyUrl'] },
    ])
    expect(page.text).not.toMatch(/[{}]/u)
    expect(page.findings.filter((finding) => finding.code === 'disclaimers/token-unfilled').map((finding) => finding.severity)).toEqual([
      'hold',
      'hold',
      'hold',
    ])
    expect(page.missing.map((entry) => entry.path)).toEqual(['tokens.termsUrl', 'tokens.asOf', 'tokens.privacyUrl'])
  })

  it('knows the emergency number of no country but the one it read it for', () => {
    const page = composeDisclaimers({ surface: 'app-screen', topics: [], jurisdiction: 'GB' })
    expect(page.unfilled).toContainEqual({ id: 'disc-emergency', tokens: ['emergency'] })
    expect(page.text).not.toContain('911')
    const given = composeDisclaimers({ surface: 'app-screen', topics: [], jurisdiction: 'GB', tokens: { emergency: '999' } })
    expect(given.units[0]?.text).toContain('call 999 now')
    expect(composeDisclaimers({ surface: 'app-screen', topics: [], jurisdiction: 'US-CO' }).units[0]?.text).toContain('call 911 now')
  })

  it('names the source of a number that it knew, and of none that was given', () => {
    const cited = (given: ComposeContext['tokens']): readonly string[] =>
      composeDisclaimers({ surface: 'app-screen', topics: [], tokens: given }).sources.map(({ citation }) => citation)
    expect(cited({})).toContain('poison-us-page')
    expect(cited({ emergency: '112' })).not.toContain('poison-us-page')
  })

  it('words a choice in the language of the text', () => {
    const say = (locale: 'en' | 'es', reviewed: string): string =>
      composeDisclaimers({ surface: 'email', topics: ['translated'], locale, register: 'standard', tokens: { ...tokens, reviewed } }).text
    expect(say('en', 'not-reviewed')).toContain('was not reviewed by a qualified human translator')
    expect(say('es', 'not-reviewed')).toContain('Esta traducción, no revisada por un traductor humano calificado, se ofrece')
    expect(say('es', 'reviewed')).toContain('Esta traducción, revisada por un traductor humano calificado, se ofrece')
  })

  it('says that its translations are drafts', () => {
    const page = composeDisclaimers({ surface: 'app-screen', topics: [], locale: 'es', tokens })
    expect(page.findings.map((finding) => [finding.code, finding.severity])).toContainEqual(['disclaimers/translation-draft', 'caution'])
  })

  it('prints English where a notice has no translation, marked so, and says it', () => {
    const { es: _, ...texts } = disclaimers['disc-links'].texts
    const page = composeDisclaimers({ surface: 'app-screen', topics: [], locale: 'es', tokens, units: [own({ texts })] })
    expect(page.units.find((unit) => unit.id === 'custom-own')).toMatchObject({ locale: 'en' })
    expect(page.html).toContain('<p lang="en" data-disclaimer="custom-own"')
    expect(page.findings).toContainEqual(
      expect.objectContaining({ code: 'disclaimers/translation-missing', message: expect.stringContaining('custom-own') }),
    )
  })

  it('orders own notices of one place by their ids, however they were given', () => {
    const units = [own({ id: 'custom-b', order: 15 }), own({ id: 'custom-a', order: 15 }), own({ id: 'custom-c', order: 15 })]
    for (const given of [units, [...units].reverse()]) {
      const page = composeDisclaimers({ surface: 'app-screen', topics: [], units: given })
      expect(page.units.map(({ id }) => id).slice(1, 4)).toEqual(['custom-a', 'custom-b', 'custom-c'])
    }
  })

  it('names what stands one step away, and says what is spoken', () => {
    expect(composeDisclaimers({ surface: 'app-screen', topics: [] }).elsewhere).toEqual([{ id: 'disc-crisis', presentation: 'one-tap' }])
    const video = composeDisclaimers({ surface: 'video', topics: [], units: [own({})] })
    expect(video.units.map(({ presentation, covers }) => [covers, presentation])).toEqual([
      [['disc-emergency'], 'spoken'],
      [['disc-not-medical-advice'], 'spoken'],
      [['custom-own'], 'full'],
    ])
  })

  it('carries what is open, assumed and said of the context', () => {
    const form = composeDisclaimers({ surface: 'email', tokens: { hours: '48 hours', phone: '555-0100' } })
    expect(form.assumptions).toEqual([
      'The readers are patients.',
      'The readers are in the United States.',
      'The text is in English.',
      "The wording is this library's own; no authority prescribes it.",
    ])
    expect(form.missing.map(({ path, decides }) => [path, decides])).toEqual([
      ['topics', ['disclaimers/required']],
      ['tokens.privacyUrl', ['disclaimers/token-unfilled']],
    ])
    expect(form.findings).toEqual([
      expect.objectContaining({ code: 'disclaimers/token-unfilled', sources: [{ citation: 'library-convention', checked: 'convention' }] }),
    ])
    expect(composeDisclaimers({ surface: 'retreat', topics: [], audience: 'payer' })).toMatchObject({
      units: [],
      html: '',
      findings: [{ code: 'disclaimers/surface-not-for-audience' }],
    })
  })

  it('says of each translation whether it is a draft, of short forms too', () => {
    const review = { es: { status: 'reviewed' as const } }
    const es = { standard: 'Pregunte.', plain: 'Pregunte en la cli\u0301nica.' }
    const units = [own({ translationReview: review, texts: { ...linksWithoutShort.texts, es } })]
    const post = composeDisclaimers({ surface: 'social-post', topics: [], locale: 'es', tokens, units })
    expect(post.units.find(({ id }) => id === 'custom-own')).toMatchObject({ locale: 'es', text: 'Pregunte en la cl\u00EDnica.' })
    expect(post.findings.map(({ code }) => code)).toEqual(['disclaimers/translation-draft', 'disclaimers/surface-note'])
    expect(post.findings[0]?.message).toContain('short-advice')
    expect(post.findings[0]?.message).not.toContain('custom-own')
    expect(post.findings[0]?.because).toEqual([{ path: 'locale', value: 'es', outcome: 'met' }])
  })

  it('adds own notices at their place', () => {
    const page = composeDisclaimers({ surface: 'app-screen', topics: [], units: [own({ order: 15 })] })
    expect(page.units.map((unit) => unit.id)).toEqual(['disc-emergency', 'custom-own', 'disc-no-diagnosis-treatment'])
  })

  it('fills the tokens of an own notice, and leaves it out without them', () => {
    const units = [own({ tokens: ['org', 'phone'], texts: { en: { standard: 'Ask {org} at {phone}.', plain: 'Ask {org}, {org}.' } } })]
    const said = (change: Partial<ComposeContext>) =>
      composeDisclaimers({ surface: 'app-screen', topics: [], units, ...change }).units.find(({ id }) => id === 'custom-own')?.text
    expect(said({ tokens: { org: '  A  B ' } })).toBe('Ask A B, A B.')
    expect(said({ tokens: { org: 'A' }, register: 'standard' })).toBeUndefined()
    expect(said({ tokens: { org: 'A', phone: '1' }, register: 'standard' })).toBe('Ask A at 1.')
  })

  // "paid: disc-endorser-paid at the start"
  it('puts no own notice before the one that says that a post is paid', () => {
    const post = composeDisclaimers({ surface: 'social-post', topics: ['endorser-paid'], tokens: { org: 'A' }, units: [own({ order: 0 })] })
    expect(post.units.slice(0, 2).map((unit) => unit.id)).toEqual(['short-paid', 'custom-own'])
  })

  it.each<[string, Partial<DisclaimerUnit>, string]>([
    ['an id of ours', { id: 'disc-own' }, 'id'],
    ['a token it does not name', { texts: { en: { standard: 'Ask {org}.', plain: 'Ask.' } } }, 'texts.en.standard'],
    ['a token that stands nowhere', { tokens: ['org'] }, 'tokens[0]'],
    [
      'a phrase that is not one',
      { requiredElements: [{ id: 'x', says: 'x', carriedBy: [], phrases: { en: ['(a'], es: [] } }] },
      'requiredElements[0].phrases.en[0]',
    ],
    // Words are read without accents and without "'s", so that such a phrase would never be found.
    ...['médico', 'pérdida*', '(el|niño)', "patient's", '^fda*'].map((phrase): [string, Partial<DisclaimerUnit>, string] => [
      `a phrase that no text can have: ${phrase}`,
      { requiredElements: [{ id: 'x', says: 'x', carriedBy: [], phrases: { en: [], es: [phrase] } }] },
      'requiredElements[0].phrases.es[0]',
    ]),
    ['no source', { sources: [] }, 'sources'],
    ['a blank text', { texts: { en: { standard: ' ', plain: 'Ask.' } } }, 'texts.en.standard'],
    ['a text of signs that nobody sees', { texts: { en: { standard: 'Ask.', plain: '\u3164\u00AD' } } }, 'texts.en.plain'],
    ['two lines, of which Markdown makes a heading', { texts: { en: { standard: 'Ask\n---', plain: 'Ask.' } } }, 'texts.en.standard'],
    ['a space before it, of which Markdown makes code', { texts: { en: { standard: '    Ask', plain: 'Ask.' } } }, 'texts.en.standard'],
    ['a sign that turns the direction', { texts: { en: { standard: 'a\u202Eb', plain: 'Ask.' } } }, 'texts.en.standard'],
    [
      'two lines in Spanish',
      { texts: { en: { standard: 'Ask.', plain: 'Ask.' }, es: { standard: 'Pregunte.', plain: 'Pregunte\nya.' } } },
      'texts.es.plain',
    ],
    ['half a pair', { texts: { en: { standard: 'a\uD800', plain: 'Ask.' } } }, 'texts.en.standard'],
    ['braces that are no token', { texts: { en: { standard: 'Call { phone }', plain: 'Ask.' } } }, 'texts.en.standard'],
    ['a token named twice', { tokens: ['org', 'org'], texts: { en: { standard: '{org}', plain: '{org}' } } }, 'tokens[1]'],
    [
      'an element that stands twice',
      { requiredElements: [...linksWithoutShort.requiredElements, ...linksWithoutShort.requiredElements.slice(0, 1)] },
      `requiredElements[${linksWithoutShort.requiredElements.length}].id`,
    ],
    [
      'an earlier version that is not earlier',
      { version: 2, earlier: [{ version: 2, through: '2026-01-01', texts: linksWithoutShort.texts }] },
      'earlier[0].version',
    ],
    [
      'an earlier version that stands twice',
      {
        version: 3,
        earlier: [
          { version: 1, through: '2026-01-01', texts: linksWithoutShort.texts },
          { version: 1, through: '2025-01-01', texts: linksWithoutShort.texts },
        ],
      },
      'earlier[1].version',
    ],
    [
      'an earlier version that was current after a later one',
      {
        version: 3,
        earlier: [
          { version: 2, through: '2025-01-01', texts: linksWithoutShort.texts },
          { version: 1, through: '2026-01-01', texts: linksWithoutShort.texts },
        ],
      },
      'earlier[1].through',
    ],
    ['a review that is due before it was done', { review: { reviewedOn: '2026-11-22', reviewBy: '2026-11-21' } }, 'review.reviewBy'],
  ])('refuses an own notice with %s', (_, change, path) => {
    const paths = refusalOf(() => composeDisclaimers({ surface: 'email', units: [own(change)] })).map((issue) => issue.path)
    expect(paths).toContain(`units[0].${path}`)
  })

  it('names every bad field of every own notice, and of the context, at once', () => {
    const wrong = { surface: 'poster', tokens: { org: ' ' }, units: [own({ version: 0 }), own({ id: 'custom-b', order: -1 })] }
    expect(issuesOf(() => composeDisclaimers(wrong as never))).toEqual([
      'surface: unknown-id',
      'tokens.org: malformed',
      'units[0].version: out-of-range',
      'units[1].order: out-of-range',
    ])
  })

  it.each<[string, Partial<DisclaimerUnit>, string]>([
    ['past its last day', { validThrough: '2026-01-31' }, 'disclaimers/text-expired'],
    ['about another country', { jurisdiction: 'GB' }, 'disclaimers/local-text-needed'],
  ])('leaves out an own notice %s, and says so', (_, change, code) => {
    const page = composeDisclaimers({ surface: 'app-screen', topics: [], asOf: '2026-11-22', units: [own(change)] })
    expect(page.units.map((unit) => unit.id)).toEqual(['disc-emergency', 'disc-no-diagnosis-treatment'])
    expect(page.complete).toBe(false)
    expect(page.findings).toEqual([expect.objectContaining({ code, severity: 'hold', record: 'custom-own' })])
  })

  it('prints an own notice through its last day, and in a part of its country', () => {
    const units = [own({ jurisdiction: 'US', validThrough: '2026-11-22' })]
    const page = composeDisclaimers({ surface: 'app-screen', topics: [], jurisdiction: 'US-CO', asOf: '2026-11-22', units })
    expect(page.units.map((unit) => unit.id)).toContain('custom-own')
    expect(page.complete).toBe(true)
  })

  it('takes an own notice that is due again on the day of its review, and versions that ended on one day', () => {
    const day = '2026-11-22'
    const earlier = [2, 1].map((version) => ({ version, through: day, texts: linksWithoutShort.texts }))
    const units = [own({ version: 3, earlier, review: { reviewedOn: day, reviewBy: day } })]
    expect(composeDisclaimers({ surface: 'app-screen', topics: [], units }).complete).toBe(true)
  })

  it('refuses an own notice for a place that no context can name', () => {
    const refusals = ['UK', 'us', 'USA'].map((jurisdiction) =>
      refusalOf(() => composeDisclaimers({ surface: 'email', units: [own({ jurisdiction })] })).map(({ path, message }) => [path, message]),
    )
    expect(refusals).toEqual([
      [['units[0].jurisdiction', '"UK" is not known; did you mean "GB"?']],
      [['units[0].jurisdiction', '"us" is not a jurisdiction such as US, US-CO, GB-SCT or EU']],
      [['units[0].jurisdiction', '"USA" is not a jurisdiction such as US, US-CO, GB-SCT or EU']],
    ])
  })

  it('refuses the same own notice twice', () => {
    expect(() => composeDisclaimers({ surface: 'email', units: [own({}), own({})] })).toThrow(/units\[1\]\.id: stands twice/u)
  })

  it.each<[string, unknown, string]>([
    ['a blank', { org: ' ' }, 'tokens.org: malformed'],
    ['a line break', { org: 'a\nb' }, 'tokens.org: malformed'],
    ['a sign that turns the direction of writing', { org: 'a\u202Eb' }, 'tokens.org: malformed'],
    ['half a pair', { org: 'a\uD800' }, 'tokens.org: malformed'],
    ['braces', { org: '{phone}' }, 'tokens.org: malformed'],
    ['signs without a letter or a digit', { emergency: '---' }, 'tokens.emergency: malformed'],
    ['an accent alone', { emergency: '\u0301' }, 'tokens.emergency: malformed'],
    ['a joiner alone', { emergency: '\u200D' }, 'tokens.emergency: malformed'],
    ['a letter that has no shape', { emergency: '\u3164' }, 'tokens.emergency: malformed'],
    ['a hyphen that nobody sees', { emergency: '9\u00AD11' }, 'tokens.emergency: malformed'],
    ['a hidden message in tags', { org: 'Acme\u{E0041}' }, 'tokens.org: malformed'],
    ['a number', { org: 5 }, 'tokens.org: wrong-type'],
    ['an unknown token', { company: 'x' }, 'tokens.company: unexpected'],
    ['a choice that does not exist', { reviewed: 'maybe' }, 'tokens.reviewed: unknown-id'],
    ['a poisoned key', JSON.parse('{"__proto__": "x"}'), 'tokens.__proto__: unexpected'],
  ])('refuses %s in a token', (_, value, issue) => {
    expect(issuesOf(() => composeDisclaimers({ surface: 'email', tokens: value } as ComposeContext))).toEqual([issue])
  })

  it('prints names in any script, with accents and emoji as they are', () => {
    for (const org of ['Clínica Ñandú', 'Cli\u0301nica', '診療所', 'Clinic 👩‍⚕️', '\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645']) {
      const page = composeDisclaimers({ surface: 'social-post', topics: ['endorser-paid'], tokens: { org } })
      expect(page.units[0]?.text).toBe(`Ad. Paid by ${org.normalize('NFC')}.`)
    }
  })

  it('asks for every token that a page lacks in a question', () => {
    const page = composeDisclaimers({ surface: 'blog', audience: 'clinician', topics: [] })
    expect(page.missing.length).toBeGreaterThan(0)
    for (const { question } of page.missing) expect(question).toMatch(/\?$/)
    expect(TOKEN_IDS).toHaveLength(17)
  })
})
