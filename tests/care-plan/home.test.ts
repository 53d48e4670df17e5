import { formulationRules } from 'ketamine-therapy/at-home'
import { planCare } from 'ketamine-therapy/care-plan'
import type { CarePlan } from 'ketamine-therapy/care-plan'
import { INDICATION_IDS } from 'ketamine-therapy/indications'
import { findProtocols } from 'ketamine-therapy/protocols'
import { describe, expect, it } from 'vitest'
import { candidate, intake, options } from './example'

const plan = (patient: object): CarePlan => planCare({ ...intake, patient: { ...intake.patient, ...patient } }, options)
const cSsrs = (score: number) => ({ assessments: [{ instrument: 'c-ssrs', score, takenAt: '2026-11-20' }] })
const pressure = (systolicMmHg: number, diastolicMmHg: number) => ({
  vitals: [
    { ...((intake.patient['vitals'] as readonly object[] | undefined)?.[0] ?? {}), systolicMmHg, diastolicMmHg, measuredAt: '2026-11-20' },
  ],
})
const atHome = ({ home, candidates }: CarePlan) => [home, ...candidates.filter(({ intended }) => intended.setting === 'home')]
const offers = (one: CarePlan): boolean =>
  atHome(one).some(({ standing }) => standing.startsWith('possible')) || one.home.checklist !== undefined

describe('treatment at home', () => {
  // Supervision by this library's own policy: moderate or high suicide risk, or pressure from 160 or 100: no home dosing.
  it.each([
    ['no thoughts of suicide', cSsrs(0), true],
    ['C-SSRS level 2', cSsrs(2), true],
    ['C-SSRS level 3, moderate', cSsrs(3), false],
    ['C-SSRS level 4, high', cSsrs(4), false],
    ['no C-SSRS', { assessments: [] }, false],
    ['a C-SSRS of last year', { assessments: [{ instrument: 'c-ssrs', score: 0, takenAt: '2025-11-20' }] }, false],
    ['an opioid: a clinician in the room', { ...cSsrs(0), medications: [{ ingredient: 'oxycodone', status: 'active' }] }, false],
    ['pressure 138 over 86', { ...cSsrs(0), ...pressure(138, 86) }, true],
    ['pressure 160 over 86', { ...cSsrs(0), ...pressure(160, 86) }, false],
    ['pressure 138 over 100', { ...cSsrs(0), ...pressure(138, 100) }, false],
    [
      'pressure 138 over 86, and 172 over 104 without its time',
      { ...cSsrs(0), vitals: [...pressure(138, 86).vitals, { systolicMmHg: 172, diastolicMmHg: 104 }] },
      false,
    ],
  ] as [string, object, boolean][])('%s', (_, patient, isOffered) => {
    expect(offers(plan(patient))).toBe(isOffered)
  })

  // Policy of this library: a clinician on video with sleep apnea, lung disease, from 65 years on, and from 140 or 90; what is over asks for nothing.
  const icd = (code: string, status: string) => ({ conditions: [{ code: { system: 'icd-10-cm', code }, status }] })
  it.each([
    ['nothing', {}, 'sup-therapist-video'],
    ['sleep apnea', icd('G47.33', 'active'), 'sup-clinician-video'],
    ['controlled sleep apnea', icd('G47.33', 'controlled'), 'sup-clinician-video'],
    ['uncontrolled sleep apnea', icd('G47.33', 'uncontrolled'), 'sup-clinician-video'],
    ['sleep apnea that is over', icd('G47.33', 'resolved'), 'sup-therapist-video'],
    ['obstructive lung disease', icd('J44.9', 'active'), 'sup-clinician-video'],
    ['controlled obstructive lung disease', icd('J44.9', 'controlled'), 'sup-clinician-video'],
    ['uncontrolled obstructive lung disease', icd('J44.9', 'uncontrolled'), 'sup-clinician-video'],
    ['chronic respiratory failure', icd('J96.10', 'active'), 'sup-clinician-video'],
    ['controlled chronic respiratory failure', icd('J96.10', 'controlled'), 'sup-clinician-video'],
    ['uncontrolled chronic respiratory failure', icd('J96.10', 'uncontrolled'), 'sup-clinician-video'],
    ['respiratory failure that is over', icd('J96.10', 'resolved'), 'sup-therapist-video'],
    ['an opioid that was stopped', { medications: [{ ingredient: 'oxycodone', status: 'stopped' }] }, 'sup-therapist-video'],
    ['a birth in 1961: 64 or 65 years', { birthDate: '1961' }, 'sup-clinician-video'],
    ['a birth in 1962: 63 or 64 years', { birthDate: '1962' }, 'sup-therapist-video'],
    ['pressure 139 over 89', pressure(139, 89), 'sup-therapist-video'],
    ['pressure 140 over 80', pressure(140, 80), 'sup-clinician-video'],
    ['pressure 120 over 90', pressure(120, 90), 'sup-clinician-video'],
  ])('asks for the supervision of its risks: %s', (_, patient, level) => {
    const { supervision } = plan({ conditions: [], medications: [], ...cSsrs(0), ...patient }).home
    expect([supervision.minimum, supervision.atMost]).toEqual([level, 'sup-clinician-video'])
    // Codes tell of severe lung disease alone; milder disease stays open until somebody says that there is none.
    expect(supervision.missing.some(({ path }) => path === 'risks.lungDisease')).toBe(level === 'sup-therapist-video')
  })

  it('has the checklist of the level that the risks ask for', () => {
    const level = (patient: object) => plan(patient).home.checklist?.supervision
    expect(level(cSsrs(0))).toBe('sup-clinician-video')
    expect(level(cSsrs(2))).toBe('sup-clinician-video')
  })

  // The question applies to whoever can become pregnant; of a man, or where the record says that there is no such potential, it is none.
  it.each([
    ['a man', { sexAtBirth: 'male', childbearingPotential: undefined, pregnancy: undefined, breastfeeding: undefined }, undefined],
    ['a woman past it', { childbearingPotential: false }, undefined],
    ['a woman who can', { childbearingPotential: true }, 'met'],
    ['a man, of whom the record says that he can', { sexAtBirth: 'male', childbearingPotential: true }, 'unknown'],
  ])('asks of a pregnancy before a session whom it concerns: %s', (_, patient, applies) => {
    const { checklist } = plan({ ...cSsrs(0), ...patient }).home
    expect(checklist?.items.some(({ id }) => id === 'now-bp')).toBe(true)
    expect(checklist?.items.find(({ id }) => id === 'now-pregnant')?.applies).toBe(applies)
  })

  it('says that the law on telehealth is not read, where home may be considered', () => {
    const told = (patient: object) => plan(patient).findings.filter(({ code }) => code === 'care-plan/telehealth-law-not-read')
    expect(told(cSsrs(0))).toMatchObject([{ severity: 'info', because: [{ path: 'jurisdiction', outcome: 'unknown' }] }])
    expect(told(cSsrs(0))[0]?.message).toContain('telehealthStatus')
    const { reasons, screening, supervision } = plan(cSsrs(0)).home
    expect(screening.findings.length).toBeGreaterThan(0)
    expect(reasons).toEqual(expect.arrayContaining([...screening.findings, ...supervision.findings]))
    expect(told(cSsrs(3))).toEqual([])
  })

  it('says what speaks against it', () => {
    const one = plan(cSsrs(3))
    const { home } = one
    expect(home.supervision.minimum).toBe('sup-clinic')
    expect(home.reasons.map(({ code }) => code)).toContain('at-home/supervision-not-at-home')
    expect(home.screening.findings.length).toBeGreaterThan(0)
    expect(home.reasons).toEqual(expect.arrayContaining([...home.screening.findings]))
    const oral = candidate(one, 'po-intermittent-home')
    expect(oral?.against.join(' ')).toContain('no home dosing')
    // What a session at home asks for speaks against none that is given on a site.
    const asked = home.supervision.findings.filter(({ record }) => record !== 'supervision-not-at-home')
    expect(asked.length).toBeGreaterThan(0)
    for (const { message } of asked) expect(oral?.against).not.toContain(message)
    expect(oral?.dose).toBeUndefined()
  })

  it.each(INDICATION_IDS)('%s: never an injection or a compounded nasal spray at home', (indication) => {
    const { candidates, leftOut } = planCare({ ...intake, patient: { ...intake.patient, ...cSsrs(0) }, indication }, options)
    for (const { intended, standing, course } of candidates) {
      if (intended.setting !== 'home' || !['subcutaneous', 'intramuscular', 'intranasal'].includes(intended.route)) continue
      expect(standing).not.toMatch(/^possible/)
      expect(course).toBeUndefined()
    }
    for (const { reason } of leftOut) expect(reason).toContain('No route or setting is published')
    const cited = findProtocols({ indication, jurisdiction: 'US-CO' }).map(({ id }) => id)
    expect([...candidates, ...leftOut].map(({ protocol }) => protocol).sort()).toEqual(cited.sort())
  })
})

describe('suicide, as scales, codes and events tell it', () => {
  const both = (...more: object[]) => ({ assessments: [{ instrument: 'c-ssrs', score: 0, takenAt: '2026-11-20' }, ...more] })
  const codes = (one: CarePlan) => one.findings.filter(({ severity }) => severity !== 'info').map(({ code }) => code)

  it.each(['suicidal-intent', 'suicide-plan'])('%s on record beside a C-SSRS of 0 rules home out', (concept) => {
    const one = plan({ ...both(), conditions: [{ concept }] })
    expect([offers(one), one.home.standing, one.home.supervision.minimum]).toEqual([false, 'not-possible', 'sup-clinic'])
  })

  // Grunebaum 2018: an SSI of 4 or more is clinically important. Screening reads the C-SSRS alone.
  it.each([
    ['SSI', 20, 'outcomes/ssi-important'],
    ['ssi', 4, 'outcomes/ssi-important'],
    ['BSS', 9, 'outcomes/bss-important'],
    ['BSSI', 9, 'outcomes/bss-important'],
    ['Beck Scale for Suicide Ideation, self-report', 9, 'outcomes/bss-important'],
    // The other eight items make at most 24: item 9 was answered with 3.
    ['PHQ-9', 27, 'outcomes/phq-9-item-9'],
    // And a MADRS of 60 an item 10 of 6: explicit plans.
    ['MADRS', 60, 'outcomes/madrs-item-10-plan'],
  ])('an %s of %i beside a C-SSRS of 0 rules home out and is named', (instrument, score, code) => {
    const one = plan(both({ instrument, score, takenAt: '2026-11-19' }))
    expect(offers(one)).toBe(false)
    expect([one.home.standing, one.home.supervision.minimum]).toEqual(['wait', 'sup-clinic'])
    expect(one.home.reasons.map((reason) => reason.code)).toContain(code)
    expect(codes(one)).toContain(code)
    const spray = candidate(one, 'spravato-trd-us')
    expect(spray?.against.join(' ')).toContain(code.slice('outcomes/'.length, code.indexOf('-')).toUpperCase())
  })

  // Days are calendar days in the offset of `now`, however the moment is written: 31 days before it counts, 32 does not.
  it.each([
    ['2026-10-22T02:00:00-07:00', true],
    ['2026-10-21T23:00:00-10:00', true],
    ['2026-10-21T22:00:00-07:00', false],
    ['2026-10-22T05:00:00Z', false],
  ])('an SSI of 20 of %s beside a C-SSRS of 0 of that moment counts: %s', (takenAt, counts) => {
    const assessments = ['ssi', 'c-ssrs'].map((instrument) => ({ instrument, score: instrument === 'ssi' ? 20 : 0, takenAt }))
    // What was read with today's knowledge or with an older one: windows end at the moment of planning.
    for (const asOf of ['2026-11-22', '2026-11-01']) {
      const patient = { ...intake.patient, assessments }
      const one = planCare({ ...intake, patient }, { ...options, asOf, now: '2026-11-22T09:00:00-07:00' })
      expect(codes(one).includes('outcomes/ssi-important')).toBe(counts)
      expect([one.home.standing, one.home.supervision.minimum]).toEqual(
        counts ? ['wait', 'sup-clinic'] : ['undecided', 'sup-therapist-video'],
      )
    }
  })

  it('is not said to be nothing that speaks against a way of treatment', () => {
    const healthy = { conditions: [], medications: [] }
    const nothing = 'screening found nothing that speaks against it'
    const spray = (patient: object) => candidate(plan({ ...healthy, ...patient }), 'spravato-trd-us')
    expect(spray(both())?.for).toContain(nothing)
    expect(spray(both({ instrument: 'SSI', score: 20, takenAt: '2026-11-19' }))?.for).not.toContain(nothing)
  })

  it('a C-SSRS is told of by screening, and by nothing beside it', () => {
    const told = plan(cSsrs(4)).findings.map(({ code }) => code)
    expect(told).toContain('screening/risk-suicide-imminent')
    expect(told.filter((code) => code.startsWith('outcomes/'))).toEqual([])
  })

  // Grunebaum 2018: any point of the SSI is ideation, 4 or more important. Home is looked at with the care that a C-SSRS of 1 asks for.
  it.each([
    ['a C-SSRS of 1', { assessments: [{ instrument: 'c-ssrs', score: 1, takenAt: '2026-11-20' }] }],
    ['an SSI of 3 beside a C-SSRS of 0', both({ instrument: 'ssi', score: 3, takenAt: '2026-11-19' })],
  ])('%s is a precaution at home', (_, patient) => {
    const healthy = { conditions: [], medications: [] }
    const one = plan({ ...healthy, ...patient })
    expect([one.home.standing, one.home.supervision.minimum]).toEqual(['possible-with-precautions', 'sup-clinician-video'])
    expect(candidate(one, 'po-intermittent-home')?.standing).toBe('possible-with-precautions')
    expect(plan({ ...healthy, ...both() }).home.standing).toBe('possible')
  })

  it.each([
    ['an SSI of 0', both({ instrument: 'ssi', score: 0, takenAt: '2026-11-19' })],
    ['an SSI of last year', both({ instrument: 'ssi', score: 20, takenAt: '2025-11' })],
    ['a PHQ-9 of 20, which says nothing of item 9', both({ instrument: 'phq-9', score: 20, takenAt: '2026-11-19' })],
    ['a scale of fatigue, which nobody here can read', both({ instrument: 'Fatigue Severity Scale', score: 50, takenAt: '2026-11-19' })],
  ])('%s changes nothing', (_, patient) => {
    expect(offers(plan(patient))).toBe(true)
  })

  // Another version of the C-SSRS, or a scale by another name, may have been answered with a yes.
  it.each([
    'Suicide Behaviors Questionnaire',
    'C-SSRS since last visit',
    'SBQ-R',
    'ASQ',
    'S-STS',
    'SIQ-JR',
    'PHQ-9 item 9',
    'MADRS item 10',
  ])('a %s, which nobody here can read, leaves home undecided', (instrument) => {
    const one = plan(both({ instrument, score: 12, takenAt: '2026-11-19' }))
    expect([one.home.standing, offers(one)]).toEqual(['undecided', false])
    expect(codes(one)).toContain('care-plan/scale-of-suicide-not-read')
    const decides = ['care-plan/scale-of-suicide-not-read']
    expect(one.missing[0]).toMatchObject({ path: 'assessments[1].instrument', because: 'unrecognised', decides })
    expect(offers(plan(both({ instrument: 'Suicide Behaviors Questionnaire', score: 12, takenAt: '2025-11' })))).toBe(true)
  })

  // Beside it a C-SSRS is asked for only where none counts any more: 31 days before the moment of planning, in its offset.
  it.each([
    ['2026-11-22', '2026-10-21T23:00:00-10:00', false],
    ['2026-11-22', '2026-10-22T05:00:00Z', true],
    ['2026-11-01', '2026-10-15', true],
  ])('with the knowledge of %s, a C-SSRS of %s beside such a scale is asked for anew: %s', (asOf, takenAt, isAsked) => {
    const unread = { instrument: 'ASQ', score: 0, takenAt: '2026-10-31' }
    const patient = { ...intake.patient, assessments: [unread, { instrument: 'c-ssrs', score: 0, takenAt }] }
    const { missing } = planCare({ ...intake, patient }, { ...options, asOf, now: '2026-11-22T09:00:00-07:00' })
    expect(missing.some(({ question }) => question === 'What was the score? Needed: instrument c-ssrs, within 31 days.')).toBe(isAsked)
  })

  it('the gravest of several scales counts', () => {
    const known = { instrument: 'ssi', score: 20, takenAt: '2026-11-18' }
    const other = { instrument: 'Suicide Behaviors Questionnaire', score: 12, takenAt: '2026-11-18' }
    const { assessments } = both(known)
    const alone = plan({ assessments }).home
    const two = plan({ assessments: [...assessments, other] }).home
    expect([two.standing, two.supervision.minimum]).toEqual([alone.standing, alone.supervision.minimum])
    expect(two.supervision.minimum).toBe('sup-clinic')
  })

  it('a reading without a pressure hides none', () => {
    const beside = { heartRatePerMin: 72, measuredAt: '2026-11-20' }
    const [high = {}] = pressure(165, 95).vitals
    const minimum = (...vitals: readonly object[]) => plan({ ...cSsrs(0), vitals }).home.supervision.minimum
    expect(minimum(high)).toBe('sup-clinic')
    expect(minimum(high, beside)).toBe('sup-clinic')
    expect(minimum(beside, high)).toBe('sup-clinic')
    // Of two readings of one day either may be the newest: the higher one counts.
    const [low = {}] = pressure(138, 86).vitals
    expect([minimum(low), minimum(low, high), minimum(high, low)]).toEqual(['sup-therapist-video', 'sup-clinic', 'sup-clinic'])
  })

  it('says of an injection and of a compounded nasal spray what its policy asks for, and of a troche nothing', () => {
    const one = planCare({ ...intake, patient: { ...intake.patient, ...both() }, indication: 'major-depressive-disorder' }, options)
    const said = (protocol: string) => candidate(one, protocol)?.against ?? []
    expect(said('sc-home-telehealth')).toContain(formulationRules.injectable.reason)
    expect(said('in-compounded-home')).toContain(formulationRules['compounded-nasal'].reason)
    // They wait for it, whatever else is open.
    for (const protocol of ['sc-home-telehealth', 'in-compounded-home']) expect(candidate(one, protocol)?.standing, protocol).toBe('wait')
    expect(said('sl-home-telehealth').length).toBeGreaterThan(0)
    expect(said('sl-home-telehealth')).not.toContain(formulationRules.troche.reason)
  })

  it('a scale that was read is not asked for by its name, beside one that was not', () => {
    const known = { instrument: 'ssi', score: 20, takenAt: '2026-11-18' }
    const other = { instrument: 'Suicide Behaviors Questionnaire', score: 12, takenAt: '2026-11-18' }
    const { assessments } = both(known)
    const asked = (more: readonly object[]) =>
      plan({ assessments: [...assessments, ...more] })
        .missing.filter(({ because, path }) => because === 'unrecognised' && path.startsWith('assessments['))
        .map(({ path }) => path)
    expect(asked([])).toEqual([])
    expect(asked([other])).toEqual([`assessments[${assessments.length}].instrument`])
  })

  it('an SSI without its day counts, and drops its value when asked to', () => {
    const one = planCare(
      { ...intake, patient: { ...intake.patient, ...both({ instrument: 'ssi', score: 20 }) } },
      { ...options, redact: true },
    )
    expect(offers(one)).toBe(false)
    expect(one.findings.find(({ code }) => code === 'outcomes/ssi-important')?.because).toEqual([
      { path: 'assessments[1].score', expected: '>= 4', outcome: 'met' },
    ])
  })

  // Screening: an attempt within 92 days, or a level of 4 or 5 within 31 days, bars home; supervision has to say the same.
  it.each([
    ['an attempt that is coded', { conditions: [{ code: { system: 'icd-10-cm', code: 'T14.91XA' }, onset: '2026-11-01' }] }],
    ['a level of 5 three weeks ago, 0 since', both({ instrument: 'c-ssrs', score: 5, takenAt: '2026-11-01' })],
    ['an attempt of last year', { events: [{ kind: 'suicidal-behavior', at: '2025-11-01' }] }],
  ])('%s: supervision agrees with screening', (_, patient) => {
    const { home } = plan({ ...both(), ...patient })
    expect(home.standing).not.toMatch(/^possible/)
    expect(home.supervision.minimum).toBe('sup-clinic')
  })
})

describe('what keeps home undecided', () => {
  const { reviewed } = intake.patient
  const level = { instrument: 'c-ssrs', score: 0 }
  const unread = { instrument: 'Suicide Behaviors Questionnaire', score: 3, takenAt: '2026-11-20' }
  const asked = (patient: object) =>
    plan(patient).missing.filter(({ path, question }) => path === 'assessments' && question.includes('c-ssrs'))

  it.each([
    ['a closed list without a C-SSRS', { assessments: [] }],
    ['an open list without one', { assessments: [], reviewed: reviewed.filter((list) => list !== 'assessments') }],
    ['a scale that cannot be read', { assessments: [unread] }],
    ['a PHQ-9 alone', { assessments: [{ instrument: 'phq-9', score: 20, takenAt: '2026-11-20' }] }],
    ['a C-SSRS of August beside a scale that cannot be read', { assessments: [{ ...level, takenAt: '2026-08-01' }, unread] }],
    ['a C-SSRS of some day of the year beside one', { assessments: [{ ...level, takenAt: '2026' }, unread] }],
    ['a C-SSRS without its day beside one', { assessments: [level, unread] }],
  ])('%s is asked for, once', (_, patient) => {
    expect(plan(patient).home.standing).toBe('undecided')
    expect(asked(patient)).toMatchObject([{ question: 'What was the score? Needed: instrument c-ssrs, within 31 days.' }])
  })

  // An attempt or an intent may stand in a list that is not complete, whatever the C-SSRS says.
  it.each(['conditions', 'events'])('is that a list is open: %s', (list) => {
    const { supervision } = plan({ ...cSsrs(0), reviewed: reviewed.filter((one) => one !== list) }).home
    expect(supervision.atMost).toBe('sup-clinic')
    expect(supervision.missing.map(({ path }) => path)).toContain('risks.suicideRisk')
  })

  it('is told of a regimen at home as well', () => {
    const oral = candidate(plan({ assessments: [] }), 'po-intermittent-home')
    expect([oral?.standing, oral?.screening.result]).toEqual(['undecided', 'eligible-with-precautions'])
    expect(oral?.against).toContain('what is not known could hide a reason against it')
  })

  it('is not asked where it is known', () => {
    expect(asked(cSsrs(0))).toEqual([])
    expect(asked({ assessments: [...cSsrs(0).assessments, unread] })).toEqual([])
  })
})
