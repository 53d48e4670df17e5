import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Acknowledgement, ComposedDisclaimers, DisclaimerUnit } from 'ketamine-therapy/disclaimers'
import { acknowledge, composeDisclaimers, diffDisclaimer, disclaimers, verifyAcknowledgement } from 'ketamine-therapy/disclaimers'
import { answerOf, issuesOf } from '../helpers/issues-of'
import { runs } from '../helpers/runs'

const shown = composeDisclaimers({ surface: 'app-screen', topics: ['score'] })
const record = acknowledge(shown, { person: 'patient-7', at: '2026-11-25T09:00:00-07:00' })
const stored = (value: Acknowledgement): Acknowledgement => JSON.parse(JSON.stringify(value)) as Acknowledgement

describe('acknowledge and verifyAcknowledgement', () => {
  it('keeps what proves the text, and no text', () => {
    expect(record.units).toEqual(shown.units.map(({ id, version, locale, register, hash }) => ({ id, version, locale, register, hash })))
    expect(record.textHash).toBe(shown.hash)
    expect(JSON.stringify(record)).not.toContain('emergencies')
  })

  it('is current after a round through storage', () => {
    const answer = verifyAcknowledgement(stored(record), shown)
    expect(answer.status).toBe('current')
    expect(answer.units.map(({ change }) => change)).toEqual(['same', 'same', 'same'])
    expect(answer.findings).toEqual([])
  })

  it('sees a changed number as a changed text', () => {
    const now = composeDisclaimers({ surface: 'app-screen', topics: ['score'], tokens: { emergency: '112' } })
    const answer = verifyAcknowledgement(record, now)
    expect(answer.status).toBe('outdated')
    expect(answer.units.find(({ change }) => change === 'changed')?.id).toBe('disc-emergency')
    expect(answer.findings[0]).toMatchObject({ code: 'disclaimers/acknowledgement-outdated', severity: 'hold' })
  })

  it('sees another language or wording as a changed text', () => {
    for (const other of [{ locale: 'es' as const }, { register: 'standard' as const }]) {
      const now = composeDisclaimers({ surface: 'app-screen', topics: ['score'], ...other, tokens: { phone: '1', reviewed: 'reviewed' } })
      expect(verifyAcknowledgement(record, now).status).toBe('outdated')
    }
  })

  it('asks again for a notice that was added, not for one that was dropped', () => {
    const more = composeDisclaimers({
      surface: 'app-screen',
      topics: ['score', 'ai-text'],
      tokens: { phone: '1-800-555-0100', contactUrl: 'x' },
    })
    expect(verifyAcknowledgement(record, more).units.find(({ id }) => id === 'disc-ai-generated')).toEqual({
      id: 'disc-ai-generated',
      change: 'added',
      current: 1,
    })
    const fewer = composeDisclaimers({ surface: 'app-screen', topics: [] })
    const answer = verifyAcknowledgement(record, fewer)
    expect(answer.status).toBe('current')
    expect(answer.units.at(-1)).toEqual({ id: 'disc-automated-check', change: 'removed', acknowledged: 1 })
  })

  it('is outdated by a notice that was added, where all others are the same', () => {
    const before = composeDisclaimers({ surface: 'app-screen', topics: [] })
    const answer = verifyAcknowledgement(acknowledge(before, { person: 'x', at: '2026-11-25T09:00:00Z' }), shown)
    expect(answer.units.map(({ id, change }) => [id, change]).filter(([, change]) => change !== 'same')).toEqual([
      ['disc-automated-check', 'added'],
    ])
    expect(answer.status).toBe('outdated')
    expect(answer.findings).toMatchObject([
      {
        code: 'disclaimers/acknowledgement-outdated',
        because: [{ path: 'shown.disc-automated-check', value: 'added', expected: 'same', outcome: 'unmet' }],
        sources: [{ citation: 'library-convention', checked: 'convention' }],
      },
    ])
  })

  it.each<[string, unknown, string]>([
    ['a day without a time', { person: 'x', at: '2026-11-25' }, 'at: malformed'],
    ['no time', { person: 'x' }, 'at: required'],
    ['nobody', { at: '2026-11-25T09:00:00Z' }, 'person: required'],
    ['an empty name', { person: '', at: '2026-11-25T09:00:00Z' }, 'person: out-of-range'],
    ['a number', { person: 7, at: '2026-11-25T09:00:00Z' }, 'person: wrong-type'],
  ])('refuses %s', (_, input, issue) => {
    expect(issuesOf(() => acknowledge(shown, input as never))).toEqual([issue])
  })

  it.each([
    ['id', '', 'out-of-range'],
    ['id', 7, 'wrong-type'],
    ['version', 1.5, 'wrong-type'],
    ['locale', 'fr', 'unknown-id'],
    ['register', 'long', 'unknown-id'],
    ['hash', 'a'.repeat(63), 'malformed'],
    ['hash', 'a'.repeat(65), 'malformed'],
    ['hash', 7, 'malformed'],
  ])('refuses a record with a notice whose %s is %j', (field, value, code) => {
    const units = record.units.map((unit, index) => (index === 1 ? { ...unit, [field]: value } : unit))
    expect(issuesOf(() => verifyAcknowledgement({ ...record, units } as never, shown))).toEqual([`record.units[1].${field}: ${code}`])
  })

  it('takes a notice of every language and register', () => {
    for (const head of [{ locale: 'es' }, { register: 'standard' }, { register: 'short' }]) {
      const units = record.units.map((unit) => ({ ...unit, ...head }))
      // It was not made so, and is told from what nobody can read.
      expect(verifyAcknowledgement({ ...record, units } as never, shown).status).toBe('altered')
    }
  })

  it('checks what is shown now', () => {
    expect(issuesOf(() => verifyAcknowledgement(record, { ...shown, hash: '' }))).toEqual(['shown.hash: conflict'])
    expect(issuesOf(() => verifyAcknowledgement(record, { ...shown, hash: 7 } as never))).toEqual(['shown.hash: wrong-type'])
  })

  it('names every bad field of a record', () => {
    const bad = { person: '', at: '2026-11-25', units: [{ ...record.units[0], version: 0 }], textHash: 1, knowledge: '', seal: '' }
    expect(() => verifyAcknowledgement(bad as never, shown)).toThrow(
      expect.objectContaining({
        issues: ['person', 'at', 'units[0].version', 'textHash', 'knowledge', 'seal'].map((path) =>
          expect.objectContaining({ path: `record.${path}` }),
        ),
      }),
    )
  })

  it.each<[string, unknown, readonly string[]]>([
    ['nothing', undefined, ['required']],
    ['a text', 'shown', ['wrong-type']],
    ['no notice', { ...shown, units: [null] }, ['.units[0] wrong-type', '.units[0].text required', '.hash conflict']],
    [
      'a notice without a text and with no hash',
      { ...shown, units: [{ ...shown.units[0], text: '', hash: 'x' }] },
      ['.units[0].hash malformed', '.units[0].text out-of-range', '.hash conflict'],
    ],
    ['no knowledge', { ...shown, knowledge: undefined }, ['.knowledge.version required']],
  ])('names what is wrong where %s was shown', (_, value, expected) => {
    const at = '2026-11-25T09:00:00Z'
    const issues = expected.map((issue) => {
      const [path, code] = issue.startsWith('.') ? issue.split(' ') : ['', issue]
      return expect.objectContaining({ path: `shown${path}`, code })
    })
    expect(() => acknowledge(value as never, { person: 'x', at })).toThrow(expect.objectContaining({ issues }))
  })

  it.each<[string, (value: Acknowledgement) => Acknowledgement]>([
    ['the time', (value) => ({ ...value, at: '2026-11-25T10:00:00-07:00' })],
    ['the person', (value) => ({ ...value, person: 'patient-8' })],
    ['a version', (value) => ({ ...value, units: value.units.map((unit) => ({ ...unit, version: 2 })) })],
    ['the list', (value) => ({ ...value, units: value.units.slice(1) })],
  ])('finds out that %s was changed', (_, change) => {
    const answer = verifyAcknowledgement(change(stored(record)), shown)
    expect(answer.status).toBe('altered')
    expect(answer.findings).toMatchObject([
      {
        code: 'disclaimers/acknowledgement-altered',
        severity: 'stop',
        because: [{ path: 'record.seal', outcome: 'unmet' }],
        sources: [{ citation: 'library-convention', checked: 'convention' }],
      },
    ])
  })

  // The last hexadecimal digit of a hash, the seal, one letter of an id: nothing is too small.
  it('finds out one character anywhere', () => {
    const text = JSON.stringify(record)
    const next = (sign: string): string => (sign === '0' ? '1' : '0')
    const places = Array.from(text.matchAll(/[0-9a-f](?=")/gu), (match) => match.index)
    expect(places.length).toBeGreaterThan(6)
    for (const at of places) {
      const changed = JSON.parse(`${text.slice(0, at)}${next(text[at] ?? '')}${text.slice(at + 1)}`) as Acknowledgement
      expect(answerOf(() => verifyAcknowledgement(changed, shown).status) ?? 'altered').toBe('altered')
    }
  })

  it('refuses nobody as a person, and a notice that stands twice', () => {
    const at = '2026-11-25T09:00:00Z'
    expect(() => acknowledge(shown, { person: ' ', at })).toThrow(/acknowledge: person: must not be blank/u)
    const twice = { ...shown, units: [...shown.units, ...shown.units.slice(0, 1)] }
    expect(() => acknowledge(twice, { person: 'x', at })).toThrow(/shown\.units\[3\]\.id: stands twice/u)
  })

  it('refuses to record a text whose hash does not fit', () => {
    const forged: ComposedDisclaimers = {
      ...shown,
      units: shown.units.map((unit, index) => (index === 0 ? { ...unit, text: 'All is well.' } : unit)),
    }
    expect(issuesOf(() => acknowledge(forged, { person: 'x', at: '2026-11-25T09:00:00Z' }))).toEqual([
      'shown.units[0].hash: conflict',
      'shown.hash: conflict',
    ])
  })
})

describe('diffDisclaimer', () => {
  const { shortForm: _, ...rest } = disclaimers['disc-no-driving']
  const earlier = {
    en: { standard: 'Do not drive today.', plain: rest.texts.en.plain },
    es: rest.texts.es ?? { standard: '', plain: '' },
  }
  const own: DisclaimerUnit = {
    ...rest,
    id: 'custom-driving',
    version: 2,
    earlier: [{ version: 1, through: '2026-01-31', texts: earlier }],
  }

  it('puts both texts together again from its parts', () => {
    const { texts, changed } = diffDisclaimer(own, 1, 2)
    expect(changed).toBe(true)
    expect(texts.map((entry) => [entry.locale, entry.register, entry.changed])).toEqual([
      ['en', 'standard', true],
      ['en', 'plain', false],
      ['es', 'standard', false],
      ['es', 'plain', false],
    ])
    for (const { locale, register, parts } of texts) {
      const join = (kind: string): string =>
        parts
          .filter((part) => part.kind !== kind)
          .map((part) => part.text)
          .join('')
      expect(join('added')).toBe(earlier[locale][register])
      expect(join('removed')).toBe(own.texts[locale]?.[register])
    }
  })

  /** The notice with an English text that was another one before. */
  const partsOf = (before: string, after: string) => {
    const texts = (standard: string) => ({ en: { standard, plain: rest.texts.en.plain } })
    const unit = { ...own, texts: texts(after), earlier: [{ version: 1, through: '2026-01-31', texts: texts(before) }] } as DisclaimerUnit
    return diffDisclaimer(unit, 1, 2).texts[0]?.parts ?? []
  }

  it('keeps the words that stay, and tells what was taken out before what was put in', () => {
    expect(partsOf('Do not drive today. Rest.', 'Do not drive or cycle today.')).toEqual([
      { kind: 'same', text: 'Do not drive ' },
      { kind: 'removed', text: 'today. Rest.' },
      { kind: 'added', text: 'or cycle today.' },
    ])
    expect(partsOf('Rest at home.', 'Sleep at home.')).toEqual([
      { kind: 'removed', text: 'Rest ' },
      { kind: 'added', text: 'Sleep ' },
      { kind: 'same', text: 'at home.' },
    ])
  })

  it('keeps as many words as can stay in their order, whatever the texts', () => {
    const longest = (a: readonly string[], b: readonly string[]): number =>
      a.length === 0 || b.length === 0
        ? 0
        : a[0] === b[0]
          ? 1 + longest(a.slice(1), b.slice(1))
          : Math.max(longest(a.slice(1), b), longest(a, b.slice(1)))
    const words = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 7 }).map((some) => some.map((word) => `${word} `))
    fc.assert(
      fc.property(words, words, (before, after) => {
        const parts = partsOf(`${before.join('')}.`, `${after.join('')}.`)
        const joined = (...kinds: string[]) => parts.flatMap(({ kind, text }) => (kinds.includes(kind) ? [text] : [])).join('')
        expect([joined('same', 'removed'), joined('same', 'added')]).toEqual([`${before.join('')}.`, `${after.join('')}.`])
        // Two signs a word, and the point.
        expect(joined('same').length).toBe(longest(before, after) * 2 + 1)
        expect(parts.some(({ kind }, index) => kind === parts[index + 1]?.kind)).toBe(false)
      }),
      { numRuns: runs(100) },
    )
  })

  it('tells a language that came or went as a whole', () => {
    const english = { ...own, texts: { en: own.texts.en } } as DisclaimerUnit
    const gone = diffDisclaimer(english, 1, 2).texts.filter(({ locale }) => locale === 'es')
    expect(gone).toEqual([
      { locale: 'es', register: 'standard', changed: true, parts: [{ kind: 'removed', text: earlier.es.standard }] },
      { locale: 'es', register: 'plain', changed: true, parts: [{ kind: 'removed', text: earlier.es.plain }] },
    ])
    const came = diffDisclaimer(english, 2, 1).texts.filter(({ locale }) => locale === 'es')
    expect(came.map(({ changed, parts }) => [changed, parts])).toEqual([
      [true, [{ kind: 'added', text: earlier.es.standard }]],
      [true, [{ kind: 'added', text: earlier.es.plain }]],
    ])
  })

  it('turns round with the versions', () => {
    const kinds = (from: number, to: number): readonly string[] =>
      diffDisclaimer(own, from, to).texts[0]?.parts.map((part) => part.kind) ?? []
    expect(kinds(2, 1).filter((kind) => kind === 'removed').length).toBe(kinds(1, 2).filter((kind) => kind === 'added').length)
  })

  it('names the versions there are', () => {
    expect(issuesOf(() => diffDisclaimer({ ...own, order: -1 }, 0, 1.5))).toEqual([
      'notice.order: out-of-range',
      'from: out-of-range',
      'to: wrong-type',
    ])
    expect(() => diffDisclaimer(own, 3, 1)).toThrow(/from: custom-driving has no version 3; it has 2, 1/u)
    const { earlier: [old] = [], ...first } = own
    const english = { ...own, texts: { en: own.texts.en }, earlier: [{ ...old, texts: { en: earlier.en } }] } as DisclaimerUnit
    expect(diffDisclaimer(english, 1, 2).texts.map(({ locale, register }) => [locale, register])).toEqual([
      ['en', 'standard'],
      ['en', 'plain'],
    ])
    expect(() => diffDisclaimer(first, 2, 1)).toThrow(/to: custom-driving has no version 1; it has 2$/u)
    expect(() => diffDisclaimer('disc-no-driving', 0, 1.5)).toThrow(/from: 0 is not plausible.*to: must be a whole number/u)
    expect(() => diffDisclaimer('disc-driving', 1, 1)).toThrow(
      'diffDisclaimer: notice: "disc-driving" is not known; did you mean "disc-no-driving"?',
    )
  })
})
