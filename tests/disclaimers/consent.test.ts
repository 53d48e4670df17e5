import { describe, expect, it } from 'vitest'
import { CONSENT_ELEMENTS, CONSENT_KINDS, checkConsent, checkWording, consentElements, disclaimers } from 'ketamine-therapy/disclaimers'
import { sourceProblems } from '../catalog/sources'
import { issuesOf } from '../helpers/issues-of'

describe('the elements of consent', () => {
  it.each([
    ['off-label-ketamine', 21],
    ['at-home', 8],
    ['spravato', 11],
    ['telehealth', 7],
    ['group', 6],
    ['recording', 7],
  ] as const)('%s has its %i elements', (kind, count) => {
    expect(consentElements([kind])).toHaveLength(count)
  })

  it('have ids of their own and documents in the bibliography', () => {
    expect(new Set(CONSENT_ELEMENTS.map(({ id }) => id)).size).toBe(CONSENT_ELEMENTS.length)
    expect(sourceProblems(CONSENT_ELEMENTS)).toEqual([])
  })

  it('that the SPRAVATO program requires are marked as required, two of them of the site', () => {
    const required = consentElements(['spravato']).filter(({ obligation }) => obligation === 'required')
    expect(required).toHaveLength(10)
    expect(required.filter(({ duty }) => duty === 'site').map(({ id }) => id)).toEqual(['con-sp-monitoring-form', 'con-sp-inpatient'])
  })

  it('are complete only when nothing that is required is open', () => {
    const kinds = ['spravato'] as const
    const required = consentElements(kinds)
      .filter(({ obligation }) => obligation === 'required')
      .map(({ id }) => id)
    expect(checkConsent({ kinds, covered: required }).complete).toBe(true)
    for (const id of required) {
      const answer = checkConsent({ kinds, covered: required.filter((other) => other !== id) })
      expect(answer.complete).toBe(false)
      expect(answer.findings[0]).toMatchObject({ record: id, severity: 'hold' })
    }
  })

  // The patients' page and the page for outpatient settings of the program, which were read together.
  it('that rest on the SPRAVATO program name both of its pages', () => {
    const citing = CONSENT_ELEMENTS.filter(({ sources }) => sources.some(({ citation }) => citation === 'rems-patients'))
    expect(citing.map(({ id }) => id)).toEqual(
      ['form', 'risks', 'medguide', 'site', '2h', 'transport', 'data'].map((name) => `con-sp-${name}`),
    )
    expect(citing.filter(({ sources }) => !sources.some(({ citation }) => citation === 'rems-out'))).toEqual([])
  })

  // HIPAA, 45 CFR 164.508: an authorization is required for marketing; each use having its own is practice.
  it('say by what a recording for teaching, research or marketing is bound', () => {
    expect(consentElements(['recording']).find(({ id }) => id === 'con-rec-training')?.obligationNote).toBe(
      'HIPAA authorization for marketing',
    )
  })

  it('that some states require are open until they are covered or named as not applicable', () => {
    const input = { kinds: ['recording'] as const, covered: [] }
    expect(checkConsent(input).complete).toBe(false)
    const conditional = consentElements(['recording'])
      .filter(({ obligation }) => obligation === 'conditional')
      .map(({ id }) => id)
    expect(checkConsent({ ...input, notApplicable: conditional }).complete).toBe(true)
  })

  it('that are required cannot be waived', () => {
    expect(() => checkConsent({ kinds: ['spravato'], covered: [], notApplicable: ['con-sp-2h'] })).toThrow(
      /con-sp-2h is required and cannot be waived/u,
    )
  })

  it('complains of no element where the kind is unknown: nobody knows which there are', () => {
    const given = { kinds: ['athome' as 'at-home'], covered: ['con-home-location'] }
    expect(() => checkConsent(given)).toThrow(/^checkConsent: kinds\[0\]: "athome" is not known; did you mean "at-home"\?$/u)
  })

  it.each<[string, unknown, string]>([
    ['no kind', { kinds: [], covered: ['con-grp-norec'] }, 'kinds: out-of-range'],
    ['an element of another kind', { kinds: ['group'], covered: ['con-grp-norec', 'con-home-location'] }, 'covered[1]: unknown-id'],
    [
      'an unknown element that does not apply',
      { kinds: ['group'], covered: [], notApplicable: ['con-grp'] },
      'notApplicable[0]: unknown-id',
    ],
    [
      'one that is covered and does not apply',
      { kinds: ['group'], covered: ['con-grp-norec'], notApplicable: ['con-grp-norec'] },
      'notApplicable[0]: conflict',
    ],
    ['a kind that is none beside one that is', { kinds: ['group', 'x'], covered: ['con-home-location'] }, 'kinds[1]: unknown-id'],
  ])('are refused with %s', (_, input, issue) => {
    expect(issuesOf(() => checkConsent(input as never))).toEqual([issue])
  })

  // "required by law or by the program", "required for some, best practice for others", "best practice otherwise".
  it('that are open weigh what they are', () => {
    const kinds = [...CONSENT_KINDS]
    const { findings, elements } = checkConsent({ kinds, covered: ['con-sp-2h'] })
    expect(elements.filter(({ covered }) => covered)).toEqual([{ id: 'con-sp-2h', obligation: 'required', covered: true }])
    expect(findings).toHaveLength(CONSENT_ELEMENTS.length - 1)
    const weights = {
      required: ['hold', 'required'],
      conditional: ['caution', 'required for some'],
      'best-practice': ['info', 'best practice'],
    }
    for (const { record, severity, message, because, sources } of findings) {
      const element = CONSENT_ELEMENTS.find(({ id }) => id === record)!
      const [weight, word] = weights[element.obligation]
      const note = element.obligationNote === undefined ? '' : `: ${element.obligationNote}`
      expect([severity, message]).toEqual([weight, `Open (${word}${note}): ${element.says}.`])
      expect(because).toEqual([{ path: 'covered', expected: record, outcome: 'unmet' }])
      expect(sources).toEqual(element.sources)
    }
  })

  it('that are best practice may be left out, also of the SPRAVATO program', () => {
    const kinds = ['spravato'] as const
    const [best] = consentElements(kinds).filter(({ obligation }) => obligation !== 'required')
    const answer = checkConsent({ kinds, covered: [], notApplicable: [best!.id] })
    expect(answer.findings.map(({ record }) => record)).not.toContain(best!.id)
    expect(answer.elements.find(({ id }) => id === best!.id)?.covered).toBe(false)
  })

  it('add up over kinds, in one order', () => {
    expect(consentElements([...CONSENT_KINDS].reverse()).map(({ id }) => id)).toEqual(CONSENT_ELEMENTS.map(({ id }) => id))
  })
})

describe('checkWording', () => {
  it.each(
    Object.values(disclaimers)
      .filter((unit) => unit.tokens.length === 0)
      .flatMap((unit) =>
        (['en', 'es'] as const).flatMap((locale) =>
          (['standard', 'plain'] as const).map((register) => ({ id: unit.id, unit, locale, register })),
        ),
      ),
  )('is content with the $register text of $id in $locale', ({ unit, locale, register }) => {
    expect(checkWording(unit, unit.texts[locale]?.[register] ?? '', locale).absent).toEqual([])
  })

  it.each([
    [
      'disc-off-label',
      'The FDA has approved ketamine for anesthesia only. Its use for chronic pain is off-label, which clinicians may choose by their own judgment. Evidence varies.',
      [],
    ],
    ['disc-off-label', 'Clinicians may prescribe ketamine off-label.', ['anesthetic-only']],
    [
      'disc-no-driving',
      "Don't drive until the following day, after a full night's sleep and no sooner than 24 hours after the dose. Have somebody take you home.",
      [],
    ],
    ['disc-no-driving', 'Take it easy for the rest of the day.', ['next-day', 'hours', 'ride']],
    [
      'disc-not-medical-advice',
      'The articles on this site are for general information. They are no substitute for your doctor and do not constitute medical advice. Never delay care because of them.',
      [],
    ],
    [
      'disc-compounded',
      'Compounded medicines are not FDA-approved, and the FDA has not reviewed them for safety or quality. This is not a generic. Potency may vary by batch.',
      [],
    ],
  ] as const)('%s in own words: %s', (id, text, absent) => {
    expect(checkWording(id, text).absent).toEqual(absent)
  })

  // An element belongs to every wording only where both standard wordings say it.
  it('parts what every wording has to say from what is worth adding, each with its finding', () => {
    const { shortForm: _, ...links } = disclaimers['disc-links']
    const element = (id: string, carriedBy: readonly ('standard' | 'plain' | 'short')[], word: string) => ({
      id,
      says: `the ${word}`,
      carriedBy,
      phrases: { en: word === '' ? [] : [word], es: [] },
    })
    const unit = {
      ...links,
      id: 'custom-x',
      requiredElements: [
        element('both', ['standard', 'plain'], 'sun'),
        element('standard-only', ['standard', 'short'], 'moon'),
        element('plain-only', ['plain'], 'star'),
        element('placement', [], ''),
      ],
    }
    const lists = ({ complete, found, absent, advised, notInWords }: ReturnType<typeof checkWording>) => ({
      complete,
      found,
      absent,
      advised,
      notInWords,
    })
    const none = checkWording(unit, 'Rain.')
    expect(lists(none)).toEqual({
      complete: false,
      found: [],
      absent: ['both'],
      advised: ['standard-only', 'plain-only'],
      notInWords: ['placement'],
    })
    expect(none.findings.map(({ severity, record }) => [severity, record])).toEqual([
      ['hold', 'custom-x/both'],
      ['info', 'custom-x/standard-only'],
      ['info', 'custom-x/plain-only'],
    ])
    expect(none.findings[0]).toMatchObject({
      message: 'The wording does not say the sun.',
      because: [{ path: 'text', expected: 'the sun', outcome: 'unmet' }],
      sources: links.sources,
    })
    expect(lists(checkWording(unit, 'Sun and moon.'))).toEqual({
      complete: true,
      found: ['both', 'standard-only'],
      absent: [],
      advised: ['plain-only'],
      notInWords: ['placement'],
    })
    // Nobody knows how it is said in Spanish: that is no yes.
    const spanish = checkWording(unit, 'Sol.', 'es')
    expect(lists(spanish)).toEqual({ ...lists(none), found: [] })
    expect(spanish.findings[0]).toMatchObject({
      severity: 'hold',
      message: 'Whether the wording says the sun is not known: the notice has no phrase for it in this language.',
      because: [{ path: 'text', expected: 'the sun', outcome: 'unknown' }],
    })
  })

  it('names every bad field', () => {
    const texts = ['text: out-of-range', 'locale: unknown-id']
    expect(issuesOf(() => checkWording('disc-links', '', 'fr' as never))).toEqual(texts)
    expect(issuesOf(() => checkWording('disc-link', '', 'fr' as never))).toEqual(['notice: unknown-id', ...texts])
    expect(issuesOf(() => checkWording(null as never, '', 'fr' as never))).toEqual(['notice: wrong-type', ...texts])
    const { shortForm: _, ...links } = disclaimers['disc-links']
    const own = { ...links, id: 'custom-links', version: 0 }
    expect(issuesOf(() => checkWording(own, '', 'fr' as never))).toEqual(['notice.version: out-of-range', ...texts])
  })

  it('names what no wording can show', () => {
    expect(checkWording('disc-risks-ketamine', 'Risks.').notInWords).toEqual(['same-prominence'])
  })
})
