import { describe, expect, it } from 'vitest'
import {
  ADVERTISING_FACTS,
  CONTEXT_MATRIX,
  contentRules,
  createAuditor,
  DISCLAIMER_IDS,
  disclaimers,
  EVERYWHERE,
  PHRASE_LISTS,
  SHORT_FORMS,
  SPRAVATO_BOXED_WARNING,
  SURFACES,
  TOKENS,
  TOPICS,
} from 'ketamine-therapy/disclaimers'
import { LEXICON_EN } from '../../src/disclaimers/catalog/frames/lexicon-en'
import { LEXICON_ES } from '../../src/disclaimers/catalog/frames/lexicon-es'
import { TOPIC_PHRASES } from '../../src/disclaimers/catalog/topic-phrases'
import { tokensIn } from '../../src/disclaimers/fill-tokens'
import { compilePhrases } from '../../src/disclaimers/phrase/compile-phrases'
import { parsePhrase } from '../../src/disclaimers/phrase/parse-phrase'
import { normalise, tokenise } from '../../src/disclaimers/phrase/tokenise'
import { withEdges } from '../../src/disclaimers/with-edges'
import { fleschKincaidGrade } from '../helpers/readability'
import { sourceProblems } from './sources'

const auditContent = createAuditor()
const units = Object.values(disclaimers)
const rules = Object.values(contentRules)
const LOCALES = ['en', 'es'] as const
const REGISTERS = ['standard', 'plain'] as const

/** Values that stand for what a caller would fill in. */
const SAMPLES: Readonly<Record<string, string>> = {
  org: 'Acme Clinic',
  emergency: '911',
  crisis: '988',
  phone: '1-800-555-0100',
  contactUrl: 'example.org/contact',
  termsUrl: 'example.org/terms',
  privacyUrl: 'example.org/privacy',
  trialUrl: 'clinicaltrials.gov/study/NCT00000000',
  asOf: '2026-11-22',
  hours: '24 hours',
  typicalResult: 'about half of people in one study',
  person: 'Ana',
  benefit: 'one visit',
  interests: 'none',
  sponsor: 'Acme',
  didOrDidNot: 'did not',
  reviewed: 'reviewed',
}
const filled = (text: string): string => text.replace(/\{(\w+)\}/gu, (_, token: string) => SAMPLES[token] ?? `{${token}}`)
const says = (text: string | undefined, phrases: readonly string[]): boolean =>
  text !== undefined &&
  tokenise(filled(text)).some((sentence) => compilePhrases(phrases, PHRASE_LISTS).find(withEdges(sentence)).length > 0)

describe('every notice', () => {
  it('prints in the order of its number', () => {
    expect(units.map((unit) => unit.id)).toEqual([...DISCLAIMER_IDS])
    expect(units.map((unit) => unit.order)).toEqual([...units.map((unit) => unit.order)].sort((a, b) => a - b))
    expect(units).toHaveLength(50)
  })

  // Texas Occupations Code 101.201(b)(4): deceptive advertising "includes advertising that contains a testimonial".
  it('on testimonials tells that one state counts every testimonial in advertising as deceptive', () => {
    const { legalBasis, sources } = disclaimers['disc-testimonial']
    expect(legalBasis).toMatch(/Texas .*101\.201\(b\)\(4\)/)
    expect(sources).toContainEqual({ citation: 'tx-occ-101-201', locator: '(b)(4)', checked: 'read' })
  })

  it.each(units)('$id names exactly the tokens of its texts', (unit) => {
    const used = LOCALES.flatMap((locale) => REGISTERS.flatMap((register) => tokensIn(unit.texts[locale]?.[register] ?? '')))
    expect([...new Set(used)].sort()).toEqual([...unit.tokens].sort())
  })

  // A translation that drops a token would drop a phone number or a date.
  it.each(units)('$id has the same tokens in both languages', (unit) => {
    for (const register of REGISTERS) {
      const own = (token: string): boolean => token !== 'reviewed'
      expect([...tokensIn(unit.texts.es?.[register] ?? '')].filter(own).sort()).toEqual(
        [...tokensIn(unit.texts.en[register])].filter(own).sort(),
      )
    }
  })

  it.each(units.flatMap((unit) => unit.requiredElements.map((element) => ({ unit, element, name: `${unit.id}/${element.id}` }))))(
    '$name is recognized in every text that carries it, in both languages',
    ({ unit, element }) => {
      const short = SHORT_FORMS.find((form) => form.id === unit.shortForm)
      const found = [
        ...REGISTERS.filter((register) => LOCALES.every((locale) => says(unit.texts[locale]?.[register], element.phrases[locale]))),
        ...(short !== undefined && LOCALES.every((locale) => says(short.texts[locale], element.phrases[locale])) ? ['short'] : []),
      ]
      expect(found).toEqual([...element.carriedBy])
    },
  )

  // Of what has to survive every edit, what neither of our own wordings says: about placement, about the page, or for the publisher to add.
  it('names also what its own wordings leave to the publisher', () => {
    const left = units.flatMap((unit) =>
      unit.requiredElements.filter(({ carriedBy }) => carriedBy.length === 0).map(({ id }) => `${unit.id.slice('disc-'.length)}/${id}`),
    )
    expect(left).toEqual([
      'crisis/loved-ones',
      'terms/date',
      'at-home/sitter',
      'risks-ketamine/same-prominence',
      'endorser-paid/near-claim',
      'speculative/uses-named',
      'evidence-limits/unproven-uses',
      'gfe-rights/official-notice',
      'telehealth/privacy',
      'cds-clinician/known-gaps',
      'minors/targeting',
      'translation/english-controls',
      'translation/translator',
      'privacy/tracking',
      'clinical-trial/not-treatment',
      'clinical-trial/no-promise',
      'psychotherapy/cost',
      'retreat/who-holds',
      'retreat/refund',
      'group/in-charge',
      'protocol-view/check-label',
      'protocol-view/credentialing',
      'report-effects/rems-line',
      'jurisdiction/advertising-banned',
      'case-news/no-blame',
    ])
  })

  it.each(units)('$id is recognized by at least one element that both registers carry', (unit) => {
    expect(unit.requiredElements.some(({ carriedBy }) => carriedBy.includes('standard') && carriedBy.includes('plain'))).toBe(true)
  })

  it.each(units)('$id reads at grade 8 or below in plain English', (unit) => {
    expect(fleschKincaidGrade(filled(unit.texts.en.plain))).toBeLessThanOrEqual(8)
  })

  it.each(units.flatMap((unit) => LOCALES.flatMap((locale) => REGISTERS.map((register) => ({ id: unit.id, locale, register })))))(
    '$id ($locale, $register) breaks no rule about wording',
    ({ id, locale, register }) => {
      const text = filled(disclaimers[id as keyof typeof disclaimers].texts[locale]?.[register] ?? '')
      expect(auditContent(text, { surface: 'paid-ad', topics: [] }).matches).toEqual([])
    },
  )

  it.each(units)('$id keeps the texts of every earlier version', ({ version, earlier = [] }) => {
    expect([version, ...earlier.map((each) => each.version)]).toEqual(Array.from({ length: version }, (_, index) => version - index))
  })

  it.each(units)('$id needs no wording of somebody else and is marked as a draft translation', (unit) => {
    expect(unit.translationReview.es.status).toBe('draft')
    expect(unit.review.reviewBy > unit.review.reviewedOn).toBe(true)
  })
})

describe('the fair balance of SPRAVATO', () => {
  it('names every topic of the boxed warning', () => {
    const text = disclaimers['disc-esketamine-fair-balance'].texts.en.standard.toLowerCase()
    const topics = SPRAVATO_BOXED_WARNING.text.replace('WARNING: ', '').replace('; and ', '; ').toLowerCase().split('; ')
    expect(topics).toHaveLength(5)
    expect(topics.filter((topic) => !text.includes(topic))).toEqual([])
  })
})

describe('numbers in the texts', () => {
  /** Crisis, emergency and poison numbers that were read on a page, and numbers of offices read on theirs. */
  const confirmed = ['988', '911', '1-800-222-1222', '1-800-985-3059', '1-800-332-1088', '1-800-FDA-1088', '1-844-405-6185']
  const blocked = ['1-800-273-8255', '800 273 8869', 'press 3', 'oprima 3']

  it.each(units)('$id names no phone number beside those that were confirmed', (unit) => {
    const texts = LOCALES.flatMap((locale) => REGISTERS.map((register) => unit.texts[locale]?.[register] ?? ''))
    const numbers = texts.flatMap((text) => text.match(/\b1-[\dA-Z]{3}-[\dA-Z-]{4,}|\b(?:988|911)\b/gu) ?? [])
    expect(numbers.filter((number) => !confirmed.includes(number))).toEqual([])
    expect(blocked.filter((number) => texts.some((text) => text.includes(number)))).toEqual([])
  })

  it('shows the number of the registry with the date of the label that printed it', () => {
    const texts = [disclaimers['disc-pregnancy'].texts.en.standard, disclaimers['disc-pregnancy'].texts.es?.standard ?? '']
    expect(texts.map((text) => /2024[^.]*1-844-405-6185/u.test(text))).toEqual([true, true])
  })
})

describe('the matrix', () => {
  const entries = [
    ...CONTEXT_MATRIX.flatMap((row) => [...row.always, ...row.add.flatMap((addition) => addition.entries)]),
    ...EVERYWHERE.flatMap((addition) => addition.entries),
  ]

  it('names notices and topics that exist, each surface with a row for patients', () => {
    expect(entries.map((entry) => entry.unit).filter((id) => !(DISCLAIMER_IDS as readonly string[]).includes(id))).toEqual([])
    const topics = CONTEXT_MATRIX.flatMap((row) => row.add.flatMap((addition) => addition.topics))
    expect(topics.filter((topic) => !TOPICS.includes(topic))).toEqual([])
    expect(SURFACES.filter((surface) => !CONTEXT_MATRIX.some((row) => row.surface === surface && row.audience === 'patient'))).toEqual([])
  })

  it('has one row for a surface and an audience, and every notice in some row', () => {
    const rows = CONTEXT_MATRIX.map((row) => `${row.surface}/${row.audience}`)
    expect(new Set(rows).size).toBe(rows.length)
    expect(DISCLAIMER_IDS.filter((id) => id !== 'disc-jurisdiction' && !entries.some((entry) => entry.unit === id))).toEqual([])
  })

  it('never puts the notice on liability into a consent or a checklist', () => {
    const rows = CONTEXT_MATRIX.filter((row) => row.surface === 'consent-form' || row.surface === 'checklist')
    expect(
      rows.flatMap((row) => [...row.always, ...row.add.flatMap((addition) => addition.entries)]).map((entry) => entry.unit),
    ).not.toContain('disc-no-liability')
  })
})

describe('sources', () => {
  it('are in the bibliography and marked as they were read', () => {
    expect(sourceProblems({ disclaimers, contentRules, tokens: TOKENS, facts: ADVERTISING_FACTS, title: SPRAVATO_BOXED_WARNING })).toEqual(
      [],
    )
  })

  it.each([...units, ...rules])('$id rests on something', ({ sources }) => {
    expect(sources.length).toBeGreaterThan(0)
  })
})

describe('phrases', () => {
  const all = [
    ...rules.flatMap((rule) => [...(rule.phrases.en ?? []), ...(rule.phrases.es ?? []), ...(rule.unless ?? [])]),
    ...units.flatMap((unit) => unit.requiredElements.flatMap((element) => [...element.phrases.en, ...element.phrases.es])),
    ...Object.values(TOPIC_PHRASES).flat(),
  ]

  it('are well formed', () => {
    expect(all.filter((phrase) => 'problem' in parsePhrase(phrase, PHRASE_LISTS))).toEqual([])
  })

  it('are written as the tokens are, those of the lexicon too: lower case, no accents, "it" for "it\'s"', () => {
    const words = [...all, ...Object.values(LEXICON_EN).flat(), ...Object.values(LEXICON_ES).flat()].flatMap((phrase) =>
      phrase.split(/[\s|()?]+/u).map((word) => word.replace(/[*+^]/gu, '')),
    )
    expect(words.filter((word) => normalise(word) !== word)).toEqual([])
  })

  // The machine never goes back. A token is taken at most once for each place for a word; these texts keep many places waiting.
  it.each(['not ', 'depression ', 'no risk of ', 'cure the the the the ', 'ketamine a b c d e f g h ', '1 % of 2 % of ', 'safe and '])(
    'find in a hundred times more of "%s" at most a hundred times as much',
    (piece) => {
      const machine = compilePhrases(all, PHRASE_LISTS)
      const hits = (times: number): number =>
        tokenise(piece.repeat(times)).reduce((sum, sentence) => sum + machine.find(sentence).length, 0)
      const few = hits(100)
      expect(few).toBeLessThanOrEqual(machine.size * piece.trim().split(' ').length * 100)
      expect(hits(10_000)).toBeLessThanOrEqual(100 * (few + machine.size))
    },
  )
})
