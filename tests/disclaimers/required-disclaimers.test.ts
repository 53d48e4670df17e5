import { describe, expect, it } from 'vitest'
import { KNOWLEDGE_DATE } from 'ketamine-therapy/core'
import type { DisclaimerContext, Surface, Topic } from 'ketamine-therapy/disclaimers'
import { CONTEXT_MATRIX, requiredDisclaimers } from 'ketamine-therapy/disclaimers'

const ids = (context: DisclaimerContext): readonly string[] =>
  requiredDisclaimers(context).required.map(({ id }) => id.slice('disc-'.length))
const sorted = (list: string): readonly string[] => list.split(' ').sort()

/** The published matrix for patients: what each content type always needs. */
const ALWAYS: readonly (readonly [Surface, string])[] = [
  [
    'website',
    'emergency crisis not-medical-advice no-diagnosis-treatment licensed-professional no-relationship no-liability terms privacy as-of minors',
  ],
  [
    'blog',
    'emergency crisis not-medical-advice no-diagnosis-treatment licensed-professional no-relationship no-liability terms privacy as-of minors',
  ],
  ['testimonial', 'testimonial results-vary crisis not-medical-advice off-label risks-ketamine'],
  [
    'video',
    'not-medical-advice emergency crisis no-diagnosis-treatment licensed-professional no-relationship no-liability terms privacy as-of minors',
  ],
  ['paid-ad', 'off-label compounded risks-ketamine minors'],
  ['app-screen', 'emergency crisis no-diagnosis-treatment'],
  ['intake-form', 'emergency crisis no-relationship telehealth privacy minors pregnancy controlled'],
  ['consent-form', 'off-label compounded at-home risks-ketamine no-mix no-driving pregnancy controlled results-vary report-effects'],
  ['email', 'not-monitored emergency privacy'],
  ['checklist', 'emergency automated-check at-home no-mix water-safety no-driving storage-disposal crisis'],
  ['cost-estimate', 'cost-estimate coverage as-of'],
  ['protocol-view', 'protocol-view off-label licensed-professional'],
  ['trial-recruitment', 'clinical-trial crisis privacy'],
  ['retreat', 'retreat water-safety group controlled off-label emergency'],
]

/** What a topic adds to a surface. */
const ADDS: readonly (readonly [Surface, Topic, string])[] = [
  ['website', 'ketamine', 'off-label risks-ketamine results-vary'],
  ['website', 'off-label', 'off-label risks-ketamine results-vary'],
  ['website', 'compounded', 'compounded'],
  ['website', 'esketamine', 'esketamine-fair-balance'],
  ['website', 'at-home', 'at-home spravato-never-home'],
  ['website', 'links', 'links'],
  ['blog', 'forecast', 'speculative'],
  ['blog', 'evidence', 'evidence-limits'],
  ['blog', 'sponsored', 'conflict'],
  ['blog', 'named-case', 'case-news'],
  ['testimonial', 'endorser-paid', 'endorser-paid'],
  // Whoever is paid says so wherever the text stands: a post with affiliate links, a video, a page of reviews.
  ['blog', 'endorser-paid', 'endorser-paid'],
  ['website', 'endorser-paid', 'endorser-paid'],
  ['video', 'endorser-paid', 'endorser-paid'],
  ['email', 'endorser-paid', 'endorser-paid'],
  // Intake by a chatbot.
  ['intake-form', 'ai-text', 'ai-generated'],
  ['testimonial', 'compounded', 'compounded'],
  ['social-post', 'endorser-paid', 'endorser-paid'],
  ['paid-ad', 'at-home', 'at-home'],
  ['paid-ad', 'price', 'cost-estimate'],
  ['app-screen', 'ai-text', 'ai-generated'],
  ['app-screen', 'score', 'automated-check'],
  ['intake-form', 'self-pay', 'gfe-rights'],
  ['intake-form', 'telehealth', 'telehealth-rule'],
  ['consent-form', 'psychotherapy', 'psychotherapy'],
  ['consent-form', 'group', 'group'],
  ['email', 'clinical-content', 'not-medical-advice crisis'],
  ['email', 'ai-text', 'ai-generated'],
  ['checklist', 'pregnancy-possible', 'pregnancy'],
  ['cost-estimate', 'self-pay', 'gfe-rights'],
  ['retreat', 'travel', 'jurisdiction'],
  // The rules of the notices themselves: "setting = home; website, intake, consent, app, checklist, ads", and the like.
  ['intake-form', 'at-home', 'at-home'],
  ['intake-form', 'compounded', 'compounded'],
  ['app-screen', 'at-home', 'at-home telehealth'],
  ['app-screen', 'compounded', 'compounded'],
  ['app-screen', 'telehealth', 'telehealth'],
  ['consent-form', 'telehealth', 'telehealth'],
  ['email', 'compounded', 'compounded'],
  ['social-post', 'forecast', 'speculative'],
  ['consent-form', 'at-home', 'telehealth'],
  ['video', 'benefit-claim', 'results-vary'],
  ['social-post', 'benefit-claim', 'results-vary'],
  ['intake-form', 'benefit-claim', 'results-vary'],
  ['intake-form', 'coverage', 'coverage'],
  ['website', 'pregnancy-possible', 'pregnancy'],
  ['blog', 'pregnancy-possible', 'pregnancy'],
  ['email', 'off-label', 'off-label'],
  ['app-screen', 'off-label', 'off-label'],
  ['cost-estimate', 'off-label', 'off-label'],
  ['trial-recruitment', 'off-label', 'off-label'],
  ['protocol-view', 'esketamine', 'esketamine-fair-balance'],
]

describe('requiredDisclaimers', () => {
  it.each(ALWAYS)('%s always needs its row', (surface, expected) => {
    expect([...ids({ surface, topics: [] })].sort()).toEqual(sorted(expected))
  })

  it.each(ADDS)('%s about %s adds to it', (surface, topic, added) => {
    const before = ids({ surface, topics: [] })
    const after = ids({ surface, topics: [topic] })
    const expected = added.split(' ')
    expect(after).toEqual(expect.arrayContaining(expected))
    expect(after.filter((id) => !before.includes(id) && !expected.includes(id))).toEqual([])
  })

  it.each([
    [{ surface: 'website', audience: 'clinician' }, 'cds-clinician as-of evidence-limits'],
    [{ surface: 'blog', audience: 'clinician' }, 'as-of conflict'],
    [{ surface: 'app-screen', audience: 'clinician' }, 'cds-clinician'],
    [{ surface: 'email', audience: 'payer' }, 'privacy'],
    [{ surface: 'checklist', audience: 'clinician' }, 'cds-clinician'],
    [{ surface: 'cost-estimate', audience: 'payer' }, 'payer-summary as-of'],
    [{ surface: 'protocol-view', audience: 'clinician' }, 'cds-clinician protocol-view evidence-limits as-of off-label'],
    [{ surface: 'trial-recruitment', audience: 'clinician' }, 'clinical-trial crisis privacy'],
  ] as const)('for clinicians and payers it reads their own row: %o', (context, expected) => {
    expect([...ids({ ...context, topics: [] })].sort()).toEqual(sorted(expected))
  })

  it('puts short forms on a post and links the rest', () => {
    const { required } = requiredDisclaimers({ surface: 'social-post', topics: ['ketamine'] })
    const shown = (presentation: string): readonly string[] =>
      required.filter((notice) => notice.presentation === presentation).map((notice) => notice.id)
    expect(shown('short')).toEqual([
      'disc-emergency',
      'disc-crisis',
      'disc-not-medical-advice',
      'disc-off-label',
      'disc-risks-ketamine',
      'disc-results-vary',
    ])
    expect(shown('linked')).toContain('disc-terms')
  })

  it('links the page texts of a blog, but shows two on the page', () => {
    const { required } = requiredDisclaimers({ surface: 'blog', topics: [] })
    expect(required.filter((notice) => notice.presentation === 'full').map((notice) => notice.id)).toEqual([
      'disc-not-medical-advice',
      'disc-as-of',
    ])
  })

  it('drops what the facts make untrue, and nothing else', () => {
    expect(ids({ surface: 'paid-ad', topics: [], drugs: ['esketamine'] })).toEqual(['esketamine-fair-balance', 'minors'])
    expect(ids({ surface: 'paid-ad', topics: [], compounded: false })).toEqual(['off-label', 'risks-ketamine', 'minors'])
    expect(ids({ surface: 'consent-form', topics: [], setting: 'clinic' })).not.toContain('at-home')
    expect(ids({ surface: 'consent-form', topics: [], setting: 'home' })).toContain('at-home')
    expect(ids({ surface: 'consent-form' })).toContain('at-home')
  })

  it('lets the fair balance of SPRAVATO stand in for the risks of ketamine only where ketamine is no topic', () => {
    expect(ids({ surface: 'testimonial', topics: ['esketamine', 'ketamine'] })).toEqual(
      expect.arrayContaining(['risks-ketamine', 'esketamine-fair-balance']),
    )
    expect(ids({ surface: 'testimonial', topics: ['esketamine'] })).not.toContain('risks-ketamine')
  })

  it('asks for the topics where they are left out', () => {
    expect(requiredDisclaimers({ surface: 'blog' }).missing.map((entry) => entry.path)).toEqual(['topics'])
    expect(requiredDisclaimers({ surface: 'blog', topics: [] }).missing).toEqual([])
  })

  // A clinic's infusion is neither compounded nor at home, and what it does not say keeps those notices: so it is asked for.
  it.each<[DisclaimerContext, string[]]>([
    [{ surface: 'consent-form', topics: ['ketamine'] }, ['compounded', 'setting']],
    [{ surface: 'consent-form', topics: ['ketamine'], compounded: false, setting: 'clinic' }, []],
    [{ surface: 'consent-form', topics: ['compounded', 'at-home'] }, []],
    [{ surface: 'consent-form', drugs: ['esketamine'], topics: [] }, []],
    [{ surface: 'paid-ad', topics: [] }, ['drugs', 'compounded']],
    [{ surface: 'paid-ad', topics: [], drugs: [] }, ['compounded']],
    [{ surface: 'paid-ad' }, ['topics', 'drugs', 'compounded']],
    [{ surface: 'checklist', topics: [] }, ['setting']],
    [{ surface: 'website', topics: [] }, []],
  ])('asks for each fact that would take a notice away: %o', (context, missing) => {
    expect(requiredDisclaimers(context).missing.map(({ path }) => path)).toEqual(missing)
  })

  it('outside the United States asks for local texts in place of those about US law and numbers', () => {
    const answer = requiredDisclaimers({ surface: 'intake-form', topics: ['self-pay', 'telehealth'], jurisdiction: 'GB' })
    expect(answer.required.map(({ id }) => id)).toContain('disc-jurisdiction')
    expect(answer.required.map(({ id }) => id)).not.toContain('disc-gfe-rights')
    expect(answer.replaced).toEqual(['disc-controlled'])
    expect(answer.findings.map((finding) => [finding.code, finding.severity, finding.record])).toContainEqual([
      'disclaimers/local-text-needed',
      'hold',
      'disc-controlled',
    ])
    expect(ids({ surface: 'intake-form', topics: ['self-pay'], jurisdiction: 'US-CO' })).toContain('gfe-rights')
  })

  it('no longer gives the text about the federal telemedicine rule after the day on which the rule ends', () => {
    const on = (asOf: string): readonly string[] => ids({ surface: 'intake-form', topics: ['telehealth'], asOf })
    expect(on('2026-12-31')).toContain('telehealth-rule')
    expect(on('2027-01-01')).not.toContain('telehealth-rule')
    const late = requiredDisclaimers({ surface: 'intake-form', topics: ['telehealth'], asOf: '2027-01-01' })
    expect(late.replaced).toEqual(['disc-telehealth-rule'])
    expect(late.findings[0]).toMatchObject({ code: 'disclaimers/text-expired', severity: 'hold' })
  })

  it.each([
    ['GB', 'hold'],
    ['DE', 'hold'],
    ['EU', 'hold'],
    ['AU', 'hold'],
    ['CA', 'caution'],
    ['US', undefined],
    ['NZ', 'caution'],
  ])('advertising a prescription drug to the public in %s gives %s', (jurisdiction, severity) => {
    const findings = requiredDisclaimers({ surface: 'paid-ad', topics: ['ketamine'], jurisdiction }).findings
    expect(findings.find((finding) => finding.code === 'disclaimers/advertising-to-the-public')?.severity).toBe(severity)
  })

  it('does not know the law on advertising of every country, and says so', () => {
    const findings = (jurisdiction: string) => requiredDisclaimers({ surface: 'paid-ad', topics: ['ketamine'], jurisdiction }).findings
    for (const jurisdiction of ['MX', 'NZ', 'CH']) {
      const finding = findings(jurisdiction).find(({ code }) => code === 'disclaimers/advertising-to-the-public')
      expect(finding).toMatchObject({ severity: 'caution', because: [{ path: 'jurisdiction', value: jurisdiction, outcome: 'unknown' }] })
    }
    expect(findings('US-CO').map(({ code }) => code)).not.toContain('disclaimers/advertising-to-the-public')
  })

  it('adds the notice on translation to every text that is not in English', () => {
    expect(ids({ surface: 'email', topics: [], locale: 'es' })).toContain('translation')
  })

  // "n/a" in the published matrix.
  it.each(['paid-ad', 'intake-form', 'consent-form', 'retreat'] as const)('%s is meant for patients only', (surface) => {
    for (const audience of ['clinician', 'payer'] as const) {
      const answer = requiredDisclaimers({ surface, audience, topics: [] })
      expect(answer.required).toEqual([])
      expect(answer.findings[0]?.code).toBe('disclaimers/surface-not-for-audience')
    }
  })

  // SPRAVATO REMS: "drug = esketamine AND setting = home or telehealth mentioned".
  it.each<DisclaimerContext>([
    { surface: 'consent-form', topics: [], drugs: ['esketamine'], setting: 'home' },
    { surface: 'checklist', topics: ['esketamine', 'at-home'] },
    { surface: 'paid-ad', topics: ['esketamine', 'telehealth'] },
    { surface: 'intake-form', topics: ['esketamine', 'telehealth'] },
    { surface: 'website', topics: ['esketamine', 'telehealth'] },
  ])('says that SPRAVATO never goes home wherever it meets home or telehealth: %o', (context) => {
    expect(ids(context)).toContain('spravato-never-home')
  })

  // "Fair balance whenever SPRAVATO is named with a use or benefit": "ads, website, video, social, email, protocol view".
  it.each<DisclaimerContext>([
    { surface: 'email', topics: ['benefit-claim'], drugs: ['esketamine'] },
    { surface: 'email', topics: ['clinical-content'], drugs: ['esketamine'] },
    { surface: 'email', topics: ['benefit-claim'], drugs: ['esketamine'], audience: 'clinician' },
    { surface: 'website', topics: ['benefit-claim'], drugs: ['esketamine', 'ketamine'], audience: 'payer' },
    { surface: 'app-screen', topics: ['benefit-claim'], drugs: ['esketamine'] },
    { surface: 'video', topics: ['benefit-claim'], drugs: ['esketamine'] },
    { surface: 'protocol-view', topics: [], drugs: ['esketamine'], audience: 'clinician' },
  ])('gives the boxed warning of SPRAVATO wherever a use or benefit is stated: %o', (context) => {
    expect(ids(context)).toContain('esketamine-fair-balance')
  })

  // "drug = racemic ketamine AND any non-anesthetic use; all content types and audiences"
  it.each<DisclaimerContext>([
    { surface: 'email', topics: ['benefit-claim'], drugs: ['ketamine'] },
    { surface: 'website', topics: ['off-label'], audience: 'clinician' },
    { surface: 'checklist', topics: ['off-label'] },
  ])('says that a use is off-label for every reader: %o', (context) => {
    expect(ids(context)).toContain('off-label')
  })

  it('asks nothing of a message that states no use', () => {
    expect([...ids({ surface: 'email', topics: [], drugs: ['esketamine', 'ketamine'] })].sort()).toEqual(
      sorted('not-monitored emergency privacy'),
    )
  })

  it('says that arketamine is no established treatment', () => {
    expect(ids({ surface: 'website', topics: [], drugs: ['arketamine'] })).toContain('speculative')
  })

  // "Why, one entry per row and condition."
  it('gives every reason of a notice, once', () => {
    const notice = requiredDisclaimers({ surface: 'blog', topics: ['benefit-claim', 'ketamine'] }).required.find(
      ({ id }) => id === 'disc-results-vary',
    )
    expect(notice).toMatchObject({
      presentation: 'full',
      reasons: [
        { row: 'blog/patient', when: 'it talks about ketamine', topic: 'ketamine' },
        { row: 'blog/patient', when: 'it states a benefit', topic: 'benefit-claim' },
      ],
    })
    expect(requiredDisclaimers({ surface: 'email', topics: [], jurisdiction: 'GB' }).required.map(({ reasons }) => reasons)).toEqual([
      [{ row: 'email/patient', when: 'always' }],
      [{ row: 'email/patient', when: 'always' }],
      [{ row: 'email/patient', when: 'always' }],
      [{ row: 'outside-us/any', when: 'the readers are outside the United States' }],
    ])
  })

  it('shows a notice as its row does, whatever else asks for it', () => {
    const shown = requiredDisclaimers({
      surface: 'social-post',
      topics: ['ketamine', 'off-label', 'benefit-claim', 'endorser-paid'],
    }).required
    expect(shown.find(({ id }) => id === 'disc-off-label')).toMatchObject({
      presentation: 'short',
      reasons: [{ row: 'social-post/patient' }, { row: 'any/patient' }, { row: 'any/patient' }],
    })
    expect(shown.find(({ id }) => id === 'disc-endorser-paid')?.presentation).toBe('short')
    // A row that named a notice in two ways would leave open which one is meant.
    for (const { surface, audience, always, add } of CONTEXT_MATRIX) {
      const entries = [...always, ...add.flatMap((addition) => addition.entries)]
      const ways = new Set(entries.map(({ unit, presentation }) => `${unit} ${presentation}`))
      expect([`${surface}/${audience}`, ways.size]).toEqual([`${surface}/${audience}`, new Set(entries.map(({ unit }) => unit)).size])
    }
  })

  it('puts first that a post is paid', () => {
    const context: DisclaimerContext = { surface: 'social-post', topics: ['ketamine', 'endorser-paid'] }
    expect(ids(context)[0]).toBe('endorser-paid')
    expect(ids({ surface: 'testimonial', topics: ['endorser-paid'] })[0]).not.toBe('endorser-paid')
  })

  it.each<DisclaimerContext>([
    { surface: 'website', topics: ['benefit-claim'], drugs: ['ketamine'], jurisdiction: 'GB' },
    { surface: 'video', topics: ['benefit-claim'], jurisdiction: 'AU' },
  ])('a page that praises the drug to the public is an advertisement too: %o', (context) => {
    expect(requiredDisclaimers(context).findings.map(({ code }) => code)).toContain('disclaimers/advertising-to-the-public')
    const clinician = requiredDisclaimers({ ...context, audience: 'clinician' })
    expect(clinician.findings.map(({ code }) => code)).not.toContain('disclaimers/advertising-to-the-public')
  })

  it('says so for SPRAVATO only, and as each surface shows it', () => {
    expect(ids({ surface: 'checklist', topics: ['ketamine', 'at-home'] })).not.toContain('spravato-never-home')
    expect(ids({ surface: 'checklist', topics: ['esketamine'] })).not.toContain('spravato-never-home')
    const { required } = requiredDisclaimers({ surface: 'social-post', topics: ['esketamine', 'at-home'] })
    expect(required.find(({ id }) => id === 'disc-spravato-never-home')?.presentation).toBe('linked')
  })

  it('keeps a notice where two statements about it contradict each other', () => {
    expect(ids({ surface: 'paid-ad', topics: ['compounded'], compounded: false })).toContain('compounded')
    expect(ids({ surface: 'checklist', topics: ['at-home'], setting: 'clinic' })).toEqual(
      expect.arrayContaining(['at-home', 'storage-disposal']),
    )
  })

  it('outside the United States says that a local crisis line has to be named', () => {
    const codes = (context: DisclaimerContext): readonly string[] => requiredDisclaimers(context).findings.map(({ code }) => code)
    expect(codes({ surface: 'website', topics: [], jurisdiction: 'GB' })).toContain('disclaimers/local-line-needed')
    expect(codes({ surface: 'website', topics: [], jurisdiction: 'US-CO' })).toEqual([])
    expect(codes({ surface: 'cost-estimate', topics: [], jurisdiction: 'GB' })).not.toContain('disclaimers/local-line-needed')
  })

  // ads-intl: "Advertising prescription drugs to the public is banned in the UK, EU and Australia and limited in Canada".
  it.each([
    ['GB-SCT', 'banned in GB', 'met', 'intl-dtc'],
    ['DE', 'banned in EU', 'met', 'intl-dtc'],
    ['AU', 'banned in AU', 'met', 'intl-dtc'],
    ['CA-ON', 'Canada limits', 'met', 'intl-dtc'],
    ['MX', 'MX lets prescription drugs be advertised to the public is not known', 'unknown', 'library-convention'],
  ])('says of advertising in %s what is known, and whence', (jurisdiction, says, outcome, citation) => {
    const place = { path: 'jurisdiction', value: jurisdiction, outcome }
    for (const surface of ['paid-ad', 'social-post', 'testimonial'] as const) {
      const { findings } = requiredDisclaimers({ surface, topics: ['ketamine'], jurisdiction })
      expect(findings.find(({ code }) => code === 'disclaimers/advertising-to-the-public')).toMatchObject({
        message: expect.stringContaining(says),
        because: [place],
        sources: [{ citation }],
      })
    }
    const praise = requiredDisclaimers({ surface: 'website', topics: ['benefit-claim'], jurisdiction }).findings
    expect(praise.find(({ code }) => code === 'disclaimers/advertising-to-the-public')?.because).toEqual([
      place,
      { path: 'topics', value: 'benefit-claim', outcome: 'met' },
    ])
  })

  it('says in each finding what it is about, with the input and the source', () => {
    const one = (context: DisclaimerContext, code: string) =>
      requiredDisclaimers(context).findings.find((finding) => finding.code === `disclaimers/${code}`)
    expect(one({ surface: 'retreat', audience: 'payer', topics: [] }, 'surface-not-for-audience')).toMatchObject({
      because: [{ path: 'audience', value: 'payer', outcome: 'unmet' }],
      sources: [{ citation: 'library-convention' }],
    })
    // "n/a; ads: no outcome claims"
    expect(one({ surface: 'trial-recruitment', topics: [] }, 'surface-note')).toMatchObject({
      severity: 'info',
      message: expect.stringContaining('no claim about outcomes'),
      because: [{ path: 'surface', value: 'trial-recruitment', outcome: 'met' }],
      sources: [{ citation: 'library-convention' }],
    })
    expect(one({ surface: 'website', topics: [], jurisdiction: 'GB' }, 'local-line-needed')?.because).toEqual([
      { path: 'jurisdiction', value: 'GB', expected: 'US', outcome: 'unmet' },
    ])
    expect(one({ surface: 'intake-form', topics: [], jurisdiction: 'GB' }, 'local-text-needed')).toMatchObject({
      message: expect.stringContaining('speaks of US; readers in GB'),
      because: [{ path: 'jurisdiction', value: 'GB', expected: 'US', outcome: 'unmet' }],
    })
    expect(one({ surface: 'website', topics: ['telehealth'], asOf: '2027-01-01' }, 'text-expired')).toMatchObject({
      message: expect.stringContaining('through 2026-12-31 only'),
      because: [{ path: 'asOf', value: '2027-01-01', expected: 'at most 2026-12-31', outcome: 'unmet' }],
    })
    for (const { question, decides } of requiredDisclaimers({ surface: 'consent-form' }).missing) {
      expect(question).toMatch(/\?/u)
      expect(decides).toEqual(['disclaimers/required'])
    }
  })

  it('says what it takes for granted, and nothing that was given', () => {
    expect(requiredDisclaimers({ surface: 'blog', topics: [] }).assumptions).toEqual([
      'The readers are patients.',
      'The readers are in the United States.',
      'The text is in English.',
    ])
    const given = requiredDisclaimers({ surface: 'blog', topics: [], audience: 'patient', jurisdiction: 'US', locale: 'en' })
    expect(given.assumptions).toEqual([])
    // English is what the notices were written in.
    expect(given.required.map(({ id }) => id)).not.toContain('disc-translation')
    expect(given.knowledge.asOf).toBe(KNOWLEDGE_DATE)
  })

  it('takes a fact for the topic that it makes', () => {
    expect(ids({ surface: 'website', topics: [], compounded: true })).toContain('compounded')
    expect(ids({ surface: 'website', topics: [], setting: 'home' })).toContain('at-home')
  })

  // A use that is not approved is a use of ketamine, whatever else is named.
  it('takes a page about SPRAVATO and an off-label use for more than one about SPRAVATO', () => {
    expect(ids({ surface: 'paid-ad', topics: ['esketamine', 'off-label'] })).toEqual(
      expect.arrayContaining(['off-label', 'risks-ketamine', 'esketamine-fair-balance']),
    )
  })

  it('names every bad word of a context', () => {
    const bad = { locale: 'fr', register: 'legal', jurisdiction: 'Texas', drugs: ['ketamine', 'MDMA'], setting: 'car', space: 'tiny' }
    expect(() => requiredDisclaimers({ surface: 'blog', ...bad } as never)).toThrow(
      expect.objectContaining({
        issues: ['locale', 'register', 'jurisdiction', 'drugs[1]', 'setting', 'space'].map((path) => expect.objectContaining({ path })),
      }),
    )
  })

  it('names every bad field', () => {
    const wrong = {
      surface: 'poster',
      audience: 'kids',
      topics: ['x', 'links'],
      drugs: 'ketamine',
      compounded: 1,
      asOf: '2026-02-30',
      colour: 1,
    }
    expect(() => requiredDisclaimers(wrong as never)).toThrow(
      expect.objectContaining({
        issues: ['colour', 'surface', 'audience', 'topics[0]', 'drugs', 'compounded', 'asOf'].map((path) =>
          expect.objectContaining({ path }),
        ),
      }),
    )
  })
})
