import { planCare } from 'ketamine-therapy/care-plan'
import type { Intake } from 'ketamine-therapy/care-plan'
import type { Answer, Finding, Missing } from 'ketamine-therapy/core'
import { evidenceFor } from 'ketamine-therapy/indications'
import { getProtocol } from 'ketamine-therapy/protocols'
import { describe, expect, it } from 'vitest'
import { joinAnswers } from '../../src/care-plan/join-answers'
import { issuesIfAny } from '../helpers/issues-of'
import { candidate, intake, options, readIntake } from './example'

describe('a complete intake', () => {
  const plan = planCare(intake, options)

  it('states the doses of the cited protocols for this weight', () => {
    // US label: 56 mg on day 1. Singh 2016: 0.5 mg/kg, here of 82.4 kg.
    expect(candidate(plan, 'spravato-trd-us')?.dose).toMatchObject({ outcome: 'computed', doseMg: 56 })
    expect(candidate(plan, 'iv-trd-acute-six')?.dose).toMatchObject({ outcome: 'computed', doseMg: 41.2, exactDoseMg: '41.2' })
  })

  // The first session of the course begins at 09:00 in Denver in winter.
  it('watches the first session from the hour that is wished for, and no session without one', () => {
    expect(candidate(plan, 'spravato-trd-us')?.monitoring?.doseAt).toBe('2026-12-01T09:00:00-07:00')
    const timeless = planCare({ ...intake, wishes: { start: '2026-12-01' } }, options)
    for (const one of timeless.candidates) expect(one, one.protocol).not.toHaveProperty('monitoring')
  })

  it('plans an infusion for what is infused, and for nothing else', () => {
    const infused = plan.candidates.filter((one) => one.infusion !== undefined)
    expect(infused.map(({ protocol }) => protocol)).toContain('iv-trd-acute-six')
    expect(new Set(infused.map(({ intended }) => intended.route))).toEqual(new Set(['intravenous']))
    const { infusion: _infusion, ...without } = intake as Partial<Intake>
    for (const one of planCare(without, options).candidates) expect(one, one.protocol).not.toHaveProperty('infusion')
  })

  it('keeps closed days out of the course', () => {
    const dates = candidate(plan, 'spravato-trd-us')?.course?.sessions.map(({ date }) => date) ?? []
    expect(dates[0]).toBe('2026-12-01')
    expect(dates).not.toContain('2026-12-25')
    expect(dates).not.toContain('2027-01-01')
  })

  it('says whose screening it is, although protocols share one', () => {
    for (const { protocol, screening } of plan.candidates) expect(screening.intended.protocol).toBe(protocol)
  })

  it('asks what each protocol leaves open in its own words: the steps of one are none of another', () => {
    const { candidates, missing } = planCare({ ...intake, indication: 'ptsd' }, options)
    const steps = missing.filter(({ path }) => path.endsWith('.step'))
    expect(steps.map(({ path, decides }) => [path, decides])).toEqual(
      expect.arrayContaining([
        ['choices.iv-ptsd-eight-military.step', ['protocols/iv-ptsd-eight-military']],
        ['choices.iv-trauma-therapy-week.step', ['protocols/iv-trauma-therapy-week']],
      ]),
    )
    const asked = candidates.flatMap(({ protocol, dose, course }) =>
      [...(dose?.missing ?? []), ...(course?.missing ?? [])].map(({ path, question }) => `choices.${protocol}.${path}: ${question}`),
    )
    const questions = missing.map(({ path, question }) => `${path}: ${question}`)
    for (const question of asked) expect(questions).toContain(question)
    expect(new Set(questions).size).toBe(questions.length)
  })

  it('names the protocol whose infusion lacks a time', () => {
    // Of the first outpatient infusion for chronic pain the task force says no more than "over more than 2 hours".
    const { missing } = planCare({ ...intake, indication: 'crps' }, options)
    const times = missing.filter(({ question }) => question === 'Over how many minutes is it given (more than 120 minutes)?')
    expect(times.map(({ path, decides }) => [path, decides])).toEqual([
      ['choices.iv-chronic-pain-trial-infusion.overMinutes', ['protocols/iv-chronic-pain-trial-infusion']],
    ])
  })

  // Beside "When was the last alcoholic drink?" a drink alone reads as alcohol; the label speaks of liquids.
  it('asks for the last liquid in words that are not those of alcohol', () => {
    const { missing } = planCare(intake, options)
    expect(missing.find(({ path }) => path === 'logistics.lastLiquidAt')?.question).toBe('When was the last drink, water included?')
  })

  it('asks first what keeps something undecided', () => {
    const { patient, ...rest } = intake
    const first = (assessments: readonly object[]) => planCare({ ...rest, patient: { ...patient, assessments } }, options).missing[0]?.path
    expect(first([{ instrument: 'c-ssrs', score: 0, takenAt: '2026-11-20' }])).toBe('logistics.lastFoodAt')
    // Home waits for it, and nothing else does.
    expect(first([])).toBe('assessments')
  })

  it('is plain JSON and the same every time', () => {
    // No field that JSON would drop either.
    expect(JSON.parse(JSON.stringify(plan))).toStrictEqual(plan)
    expect(planCare(intake, options)).toEqual(plan)
  })
})

describe('what a plan rests on', () => {
  it.each(['depression', 'incomplete'])('names the sources of every grade, alert and question: %s', (name) => {
    const plan = planCare(readIntake(name), options)
    const stated = plan.candidates.flatMap(({ protocol, intended: { drug, route } }) => {
      const { evidence, alerts } = getProtocol(protocol)
      return [evidence, ...alerts, ...evidenceFor(plan.indication.id, { drug, route }).bodies].flatMap(({ sources }) => sources)
    })
    const asked = (plan.home.checklist?.items ?? []).flatMap(({ sources }) => sources)
    expect(plan.sources).toEqual(expect.arrayContaining([...stated, ...asked]))
  })
})

// Frameworks hand over what they received as an instance of a class.
it('an intake that is an instance of a class is planned as the same plain one', () => {
  class Received {
    readonly indication = 'treatment-resistant-depression'
  }
  expect(planCare(Object.assign(new Received(), intake), options)).toEqual(planCare(intake, options))
})

describe('a protocol that keeps a response', () => {
  // Phillips 2019 gave four weekly infusions to people who had responded to six.
  it('says that it begins no treatment', () => {
    const keeps = candidate(planCare(intake, options), 'iv-trd-maintenance')
    expect(keeps?.against.join(' ')).toContain('people who responded to a series of infusions')
    expect(keeps?.dose?.findings).toContainEqual(expect.objectContaining({ code: 'protocols/after-a-response', severity: 'caution' }))
  })
})

describe('the body of a patient', () => {
  const series = (patient: object) =>
    candidate(planCare({ ...intake, patient: { ...intake.patient, ...patient } }, options), 'iv-trd-acute-six')?.dose

  it('of a body mass index of 30 or more brings up the ideal weight, which the task force names', () => {
    const codes = (patient: object) => series(patient)?.findings.map(({ code }) => code)
    expect(codes({ weightKg: 130, heightCm: 178 })).toContain('protocols/weight-basis-option')
    expect(codes({ weightKg: 82.4, heightCm: 178 })).not.toContain('protocols/weight-basis-option')
  })

  it('that no adult has gets no dose, and no error', () => {
    expect(series({ weightKg: 8.24 })).toMatchObject({ outcome: 'not-computable' })
    expect(series({ weightKg: 400, heightCm: 260 })).toMatchObject({ outcome: 'computed' })
  })
})

describe('evidence for one effect and against another', () => {
  // ASPIRE I and II: the spray eased depressive symptoms and did not differ from placebo on suicidality itself.
  it('is told apart', () => {
    const plan = planCare({ ...intake, indication: 'mdd-acute-suicidal-ideation-or-behavior' }, options)
    const spray = candidate(plan, 'spravato-mdsi-us')
    expect(spray?.for).toContain('evidence tier A (benefit) for this drug and route')
    expect(spray?.against.find((one) => one.startsWith('evidence of no benefit'))).toMatch(/suicid/)
  })

  // The trial from 65 years on missed its primary endpoint; repeated infusions are judged apart from a single one. The trial by mouth in
  // neuropathic pain found no difference.
  it('a tier stands with what the evidence says, and what found no benefit speaks against it', () => {
    const told = (indication: string, protocol: string) => {
      const one = candidate(planCare({ ...intake, indication }, options), protocol)
      const tier = one?.for.find((text) => text.endsWith('for this drug and route'))
      return [tier, one?.against.includes('evidence of no benefit on record')]
    }
    expect(told('late-life-depression', 'spravato-trd-us')).toEqual(['evidence tier A (mixed) for this drug and route', false])
    expect(told('treatment-resistant-depression', 'iv-trd-acute-six')).toEqual([
      'evidence tier B (benefit), B (mixed) for this drug and route',
      false,
    ])
    expect(told('chronic-neuropathic-pain', 'post-infusion-follow-on')).toEqual([undefined, true])
  })

  // A retrospective series of inpatients with migraine.
  it('evidence that does not tell which way it points is none in favor', () => {
    const { candidates } = planCare({ ...intake, indication: 'chronic-migraine' }, options)
    const tier = 'evidence tier D (unknown) for this drug and route'
    expect(candidates.some((one) => one.against.includes(tier))).toBe(true)
    expect(candidates.some((one) => one.for.some((text) => text.includes('unknown')))).toBe(false)
  })

  it('a tier of no benefit alone is none in favor', () => {
    const burst = candidate(planCare({ ...intake, indication: 'cancer-pain' }, options), 'sc-cancer-burst')
    expect(burst?.for.join(' ')).not.toContain('evidence tier')
    expect(burst?.against).toContain('evidence of no benefit on record')
  })
})

// Glue 2024: R-107 is a product of trials; compounded ketamine by mouth is used off-label.
it('a product of trials is not called off-label, although its drug and route are', () => {
  const plan = planCare(intake, options)
  expect(candidate(plan, 'po-er-r107')?.against).toContain('authorisation: investigational')
  expect(candidate(plan, 'po-er-r107')?.against).not.toContain('authorisation: off-label')
  expect(candidate(plan, 'po-weekly-clinic')?.against).toContain('authorisation: off-label')
})

describe('a diagnosis that documents the use', () => {
  const icd = (code: string, status?: string) => ({ code: { system: 'icd-10-cm', code }, ...(status === undefined ? {} : { status }) })
  const told = (indication: string, conditions: readonly object[], reviewed = intake.patient.reviewed) =>
    planCare({ ...intake, indication, patient: { ...intake.patient, conditions, reviewed } }, options).findings.filter(
      ({ code }) => code === 'care-plan/diagnosis-not-on-record',
    )

  it.each([
    ['treatment-resistant-depression', [icd('F31.4')]],
    ['treatment-resistant-depression', []],
    ['treatment-resistant-depression', [icd('F33.2', 'history')]],
    ['treatment-resistant-depression', [icd('F33.42')]],
    ['treatment-resistant-depression', [icd('F32.A')]],
    ['postpartum-depression-treatment', [icd('F53.1')]],
    ['ptsd', [icd('F33.2')]],
    ['mdd-acute-suicidal-ideation-or-behavior', [icd('R45.851')]],
  ])('%s beside %j: not on a record that is complete', (indication, conditions) => {
    expect(told(indication, conditions)).toMatchObject([{ severity: 'caution', because: [{ path: 'conditions', outcome: 'unmet' }] }])
  })

  it.each([
    ['treatment-resistant-depression', [icd('F33.2')]],
    ['treatment-resistant-depression', [icd('I10', 'controlled'), icd('F32.1', 'active')]],
    ['ptsd', [icd('F43.12')]],
    ['ptsd', [icd('F43.12', 'controlled')]],
    ['ptsd', [icd('F43.12', 'uncontrolled')]],
    ['palliative-depression-existential-distress', [icd('F33.2')]],
    // No code tells that a depression resists treatment; partial remission and an unspecified episode are depressions too.
    ['treatment-resistant-depression', [icd('F33.9')]],
    ['treatment-resistant-depression', [icd('F33.41', 'active')]],
    ['psychotic-depression', [icd('F33.2')]],
    // What cannot be looked up may be the diagnosis; uses without a code are documented by none.
    ['ptsd', [{ concept: 'psychotic-disorder', status: 'active' }]],
    ['ptsd', [{ code: { system: 'snomed-ct', code: '47505003' } }]],
    ['wellness', []],
    // A broken leg is what hurts; nobody codes the pain as well.
    ['acute-pain-ed', [icd('S82.101A', 'active')]],
    ['suicidal-ideation-emergency', [icd('R45.851', 'active')]],
    // Who is to be kept from a disorder has none.
    ['postpartum-depression-prevention-cesarean', [icd('O82', 'active')]],
    ['postoperative-delirium-prevention', [icd('S72.001A', 'active')]],
    ['postoperative-depression-prevention', []],
  ])('%s beside %j: nothing is said', (indication, conditions) => {
    expect(told(indication, conditions)).toEqual([])
  })

  it('is named by at most three codes, and what is said rests on them', () => {
    const reason = (indication: string) => told(indication, [icd('I10', 'controlled')])[0]
    expect(reason('treatment-resistant-depression')?.because[0]?.expected).toBe('a present diagnosis such as F32.1, F32.2, F33.1')
    expect(reason('panic')?.because[0]?.expected).toBe('a present diagnosis such as F41.0')
    expect(reason('panic')?.sources.length).toBeGreaterThan(0)
  })

  it('may stand outside a list that is not complete', () => {
    const open = intake.patient.reviewed.filter((list) => list !== 'conditions')
    expect(told('ptsd', [icd('F33.2')], open)).toEqual([])
  })
})

// US label: for depressive symptoms in adults with acute suicidal ideation or behavior, from 84 mg on day 1. A C-SSRS of 0 is none.
describe('a use for suicidal ideation', () => {
  const told = (indication: string, patient: object) =>
    planCare({ ...intake, indication, patient: { ...intake.patient, ...patient } }, options).findings.filter(
      ({ code }) => code === 'care-plan/no-suicidality-on-record',
    )
  const level = (score: number, takenAt = '2026-11-20') => ({ assessments: [{ instrument: 'c-ssrs', score, takenAt }] })
  const ideation = { conditions: [{ code: { system: 'icd-10-cm', code: 'R45.851' }, status: 'active' }] }

  it.each(['mdd-acute-suicidal-ideation-or-behavior', 'suicidal-ideation-emergency'])('%s: a record that tells of none is named', (use) => {
    expect(told(use, level(0))).toMatchObject([{ severity: 'caution', because: [{ path: 'assessments', outcome: 'unmet' }] }])
    expect(told(use, level(1))).toEqual([])
    expect(told(use, { ...level(0), ...ideation })).toEqual([])
    // What is not known tells of nothing.
    expect(told(use, level(0, '2026-09-01'))).toEqual([])
    expect(told(use, { assessments: [...level(0).assessments, { instrument: 'ssi', score: 20 }] })).toEqual([])
  })

  it('is another than one for depression', () => {
    expect(told('treatment-resistant-depression', level(0))).toEqual([])
  })
})

describe('a diagnosis that documents the use and is held against it', () => {
  const told = (indication: string, conditions: readonly object[]) =>
    planCare({ ...intake, indication, patient: { ...intake.patient, conditions } }, options)
  const icd = (code: string) => ({ code: { system: 'icd-10-cm', code }, status: 'active' })
  const code = 'care-plan/barred-by-the-use'

  // Chronic pain consensus 2018: no infusions in active substance abuse. Grabski 2022 treated people abstinent for at least 24 hours.
  it('bars nevertheless, and the plan says whom the texts treated', () => {
    const plan = told('alcohol-use-disorder', [icd('I10'), icd('F10.20')])
    expect(candidate(plan, 'iv-aud-kare')?.standing).toBe('not-possible')
    const finding = plan.findings.find((one) => one.code === code)
    expect(finding).toMatchObject({ severity: 'info', because: [{ path: 'conditions[1]', outcome: 'met' }] })
    expect(finding?.message).toContain('abstinent at least 24 hours')
  })

  it('is not told of what bars without a code', () => {
    const plan = told('alcohol-use-disorder', [{ concept: 'psychotic-disorder', status: 'active' }])
    expect(candidate(plan, 'iv-aud-kare')?.standing).toBe('not-possible')
    expect(plan.findings.map((one) => one.code)).not.toContain(code)
  })

  // A depression with psychotic symptoms is one, and active psychosis bars ketamine. Under the skin at home no rules are known, so that nothing holds back there.
  it('is told of the candidates that it bars alone, by the diagnosis that bars', () => {
    const plan = told('major-depressive-disorder', [icd('F33.2'), icd('F32.3')])
    const finding = plan.findings.find((one) => one.code === code)
    expect(finding?.because).toEqual([{ path: 'conditions[1]', outcome: 'met' }])
    expect(finding?.message).toContain(getProtocol('in-mdd-single').population.text)
    expect(candidate(plan, 'sc-home-telehealth')?.standing).not.toBe('not-possible')
    expect(finding?.message).not.toContain(getProtocol('sc-home-telehealth').population.text)
  })

  it.each([
    ['alcohol-use-disorder', [icd('F10.10')]],
    ['alcohol-use-disorder', [icd('F14.20')]],
    ['ptsd', [icd('F43.12'), icd('F10.20')]],
    ['treatment-resistant-depression', [icd('F33.2')]],
    ['alcohol-use-disorder', [{ code: { system: 'icd-10-cm', code: 'F10.2O' }, status: 'active' }]],
  ])('%s beside %j: nothing is said where another reason holds back, or none', (indication, conditions) => {
    expect(told(indication, conditions).findings.filter((one) => one.code === code)).toEqual([])
  })
})

// KETALAR is approved as the anesthetic of electroconvulsive therapy; 0.5 mg/kg beside another anesthetic is no use of the label.
it('an approval of drug and route is told with its limits where the protocol is no label', () => {
  const plan = planCare({ ...intake, indication: 'ect-anesthesia-adjunct' }, options)
  const pros = candidate(plan, 'ect-adjunct')?.for.find((reason) => reason.includes('approved'))
  expect(pros).toMatch(/^drug and route approved for this use since 1970-02-19: As the anesthetic only/)
  const label = planCare(intake, options)
  expect(candidate(label, 'spravato-trd-us')?.for).toContain('approved for this use since 2019-03-05')
})

describe('a date of birth of which the year alone is known', () => {
  const plan = (birthDate: string, jurisdiction: string, start = '2027-01-05') =>
    planCare({ ...intake, jurisdiction, patient: { ...intake.patient, birthDate }, wishes: { start } }, options)

  // EU label: 28 mg first from 65 years on. Who was born in 1961 is 65 or 66 on 5 January 2027; who was born in 1962, 64 or 65.
  it('gives the dose and the course of the ages that it leaves open, where the text treats them alike', () => {
    const spray = candidate(plan('1961', 'DE'), 'spravato-trd-eu')
    expect(spray?.dose).toMatchObject({ outcome: 'computed', doseMg: 28 })
    expect(spray?.course?.sessions[0]?.phase).toBe('induction-65-and-over')
    expect(candidate(plan('1962', 'DE'), 'spravato-trd-eu')?.dose?.outcome).toBe('not-computable')
  })

  // Singh 2016: adults of 18 to 64 years. ELEKT-D: 21 to 75 years.
  it.each([
    ['1963', 'iv-trd-frequency-singh', 'possible-with-precautions'],
    ['1962', 'iv-trd-frequency-singh', 'undecided'],
    ['1961', 'iv-trd-frequency-singh', 'wait'],
    ['1951', 'iv-trd-elektd', 'undecided'],
    ['1950', 'iv-trd-elektd', 'wait'],
  ])('%s in %s: %s', (birthDate, protocol, standing) => {
    const one = plan(birthDate, 'US')
    expect(candidate(one, protocol)?.standing).toBe(standing)
    expect(candidate(one, protocol)?.dose !== undefined).toBe(standing === 'possible-with-precautions')
    const asked = one.missing.filter(({ path, decides }) => path === 'birthDate' && decides.includes(`care-plan/${protocol}`))
    expect(asked.length).toBe(standing === 'undecided' ? 1 : 0)
  })
})

it('a date of birth is not asked for what another reason bars', () => {
  const conditions = [{ code: { system: 'icd-10-cm', code: 'F20.9' }, status: 'active' }]
  const wishes = { start: '2027-01-05' }
  const of = (more: object) => planCare({ ...intake, wishes, patient: { ...intake.patient, birthDate: '1962', ...more } }, options)
  const isAsked = (plan: ReturnType<typeof planCare>) => plan.missing.some(({ path }) => path === 'birthDate')
  expect([isAsked(of({})), isAsked(of({ conditions }))]).toEqual([true, false])
})

describe('a start', () => {
  const told = (start?: string) =>
    planCare({ ...intake, wishes: { start } }, options).findings.find(({ code }) => code === 'care-plan/start-in-the-past')

  it('before the day of the plan is told, on that day it is not', () => {
    expect(told('2026-11-21')).toMatchObject({
      severity: 'caution',
      because: [{ path: 'wishes.start', value: '2026-11-21', expected: '2026-11-22 or later', outcome: 'unmet' }],
    })
    expect(told('2026-11-22')).toBeUndefined()
    // Without one nothing has passed.
    expect(told()).toBeUndefined()
  })
})

// An application that pins the knowledge of a day and plans later: the person turned 65 between the two (EU label: 28 mg first from 65 years on).
it('takes the day of `now`, where it is told, for ages and for what has passed', () => {
  const wishes = { start: '2026-11-24' }
  const patient = { ...intake.patient, birthDate: '1961-11-25' }
  const plan = (now: string) => planCare({ ...intake, jurisdiction: 'DE', patient, wishes }, { ...options, now })
  const told = (now: string, code: string) => plan(now).findings.some((one) => one.code === code)
  const [before, after] = ['2026-11-24T23:00:00-07:00', '2026-11-25T01:00:00-07:00']
  expect(candidate(plan(after), 'spravato-trd-eu')?.dose).toMatchObject({ outcome: 'computed', doseMg: 28 })
  expect(candidate(plan(before), 'spravato-trd-eu')?.dose).toMatchObject({ outcome: 'computed', doseMg: 56 })
  for (const code of ['screening/prec-age-ge-65', 'at-home/supervision-higher-risk', 'care-plan/start-in-the-past'])
    expect([told(before, code), told(after, code)], code).toEqual([false, true])
})

describe('an incomplete intake', () => {
  const plan = planCare(readIntake('incomplete'), options)

  it('plans nothing as if a blank were a no', () => {
    for (const { standing, dose, course } of plan.candidates) {
      expect(standing).not.toMatch(/^possible/)
      expect([dose, course]).toEqual([undefined, undefined])
    }
    expect(plan.costs).toBeUndefined()
    expect(plan.home.checklist).toBeUndefined()
  })

  it('asks for the unknown name, the control of hypertension and the date of the infarction', () => {
    const paths = plan.missing.map(({ path }) => path)
    expect(paths).toEqual(expect.arrayContaining(['medications[0]', 'conditions[1].status', 'conditions[2].onset']))
  })
})

describe('a place that nobody named', () => {
  const assumed = (jurisdiction: string | undefined) =>
    planCare({ indication: 'ptsd', ...(jurisdiction === undefined ? {} : { jurisdiction }), patient: {} }, options).assumptions.filter(
      (one) => one.startsWith('jurisdiction'),
    )

  it('is said to be taken for the US', () => {
    expect(assumed(undefined)).toEqual(['jurisdiction: US rules, labels, protocols and notices'])
    expect(assumed('US')).toEqual([])
  })
})

describe('an indication without a protocol', () => {
  const findings = (indication: string, jurisdiction: string) =>
    planCare({ indication, jurisdiction, patient: {} }, options).findings.filter(({ code }) => code === 'care-plan/no-protocol')

  it('says so, and whose protocols it does not borrow', () => {
    // The US label and the EU label have this indication; no law of a third place is in the library.
    const [finding] = findings('mdd-acute-suicidal-ideation-or-behavior', 'BR')
    expect(finding?.message).toContain('in BR')
    expect(finding?.message).toContain('(US)')
    expect(finding?.message).toContain('(EU)')
    expect(finding?.because).toEqual([
      { path: 'indication', value: 'mdd-acute-suicidal-ideation-or-behavior', outcome: 'met' },
      { path: 'jurisdiction', value: 'BR', outcome: 'met' },
    ])
    expect(findings('relationships', 'US')[0]?.message).toMatch(
      /^No protocol in this library is cited for Improving relationships and couples therapy\. /,
    )
  })

  it('says what the evidence of the use is, with its sources: an answer without a protocol would hide a trial that was negative', () => {
    const [finding] = findings('postoperative-delirium-prevention', 'US')
    expect(finding?.message).toContain('. The evidence, tier X: A large trial shows no effect')
    expect(finding?.sources).toEqual([{ citation: 'avidan-2017', checked: 'read' }])
  })

  it('is no matter where there is one', () => {
    expect(findings('mdd-acute-suicidal-ideation-or-behavior', 'US-NY')).toEqual([])
  })
})

describe('an intake with a contraindication', () => {
  const plan = planCare(readIntake('contraindication'), options)

  it('bars every candidate and home care, with the reason', () => {
    expect(plan.candidates.length).toBeGreaterThan(0)
    for (const { standing, dose } of plan.candidates) {
      expect(standing).toBe('not-possible')
      expect(dose).toBeUndefined()
    }
    expect(plan.home.standing).toBe('not-possible')
    expect(plan.findings[0]).toMatchObject({ severity: 'stop', code: 'screening/ci-aneurysmal-vascular-disease' })
  })

  it('drops the values of the patient when asked to', () => {
    const redacted = planCare(readIntake('contraindication'), { ...options, redact: true })
    const reasons = redacted.candidates.flatMap(({ screening }) => screening.findings.flatMap(({ because }) => because))
    expect(reasons.length).toBeGreaterThan(0)
    expect(reasons.every((reason) => !('value' in reason))).toBe(true)
  })
})

describe('a plan without the values of the patient', () => {
  // Of a person of 65 the US label says that it has no start of its own for that age: a reason of the dose, not of screening.
  const plan = planCare(
    { ...intake, patient: { ...intake.patient, birthDate: '1961-11-30', weightKg: 130, heightCm: 178 } },
    { ...options, redact: true, now: '2026-11-22T09:00:00-07:00' },
  )
  const valuesIn = (part: unknown): readonly string[] => {
    if (typeof part !== 'object' || part === null) return []
    const { because } = part as { readonly because?: unknown }
    const own = Array.isArray(because) ? because.filter((one) => Object.hasOwn(Object(one), 'value')) : []
    return [...own.map(({ path }) => String(path)), ...Object.values(part).flatMap(valuesIn)]
  }

  it('keeps none in a reason, of whatever part', () => {
    expect(plan.findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['protocols/age-65-and-over', 'protocols/weight-basis-option', 'protocols/gap-above-maximum']),
    )
    // Where it is and what it is for are no secrets of the patient.
    expect(valuesIn(plan).filter((path) => path !== 'jurisdiction' && path !== 'indication')).toEqual([])
  })
})

describe('bad input', () => {
  const issues = (document: unknown, given: object) => issuesIfAny(() => planCare(document, { ...options, ...given }))

  it('names every bad field', () => {
    expect(issues({ patient: { ageYears: 400, weightKg: 82400 }, indication: 'ptsd' }, {})).toEqual([
      'patient.ageYears: out-of-range',
      'patient.weightKg: out-of-range',
    ])
    expect(issues({ patient: {}, indication: 'ptds' }, {})).toEqual(['indication: unknown-id'])
    expect(issues({ patient: {}, indication: 'ptsd' }, { asOf: '2026-02-30', timeZone: 'Mars/Olympus' })).toEqual([
      'options.asOf: malformed',
      'options.timeZone: time-zone-unsupported',
    ])
    expect(issues({ patient: {}, indication: 'ptsd' }, { now: 'noon', locale: 'fr', redact: 'yes' })).toEqual([
      'options.now: malformed',
      'options.locale: unknown-id',
      'options.redact: wrong-type',
    ])
    expect(issues({ patient: { birthDate: '2030' }, indication: 'ptsd' }, {})).toEqual(['patient.birthDate: future'])
    expect(issues({ patient: {}, indication: 'ptsd' }, { timeZone: undefined })).toEqual(['options.timeZone: required'])
  })

  it('names the start by its field, whatever it makes impossible', () => {
    const start = (day: string) => issues({ patient: { birthDate: '1980-05-01' }, indication: 'ptsd', wishes: { start: day } }, {})
    expect(start('1899-12-31')).toEqual(['wishes.start: out-of-range'])
    expect(start('2200-01-01')).toEqual(['wishes.start: out-of-range'])
    expect(start('12/01/2026')).toEqual(['wishes.start: malformed'])
    // 120 years old, and 121.
    expect(start('2101-04-30')).toEqual([])
    expect(start('2101-05-01')).toEqual(['wishes.start: out-of-range'])
  })

  // Born from 1905-11-23 on, a person is 120 on that day; born before it, 121, which no plan takes.
  it('takes a year of birth with an age beside the oldest', () => {
    expect(issues({ patient: { birthDate: '1905' }, indication: 'ptsd' }, {})).toEqual([])
    expect(issues({ patient: { birthDate: '1904' }, indication: 'ptsd' }, {})).toEqual(['patient.birthDate: out-of-range'])
  })

  it('names in one error what is wrong with the options, the document, its dates and its indication', () => {
    const bad = { patient: { birthDate: '2030' }, indication: 'ptds', wishes: { at: '9:00' } }
    expect(issues(bad, { timeZone: 'Mars/Olympus' })).toEqual([
      'options.timeZone: time-zone-unsupported',
      'wishes.at: malformed',
      'patient.birthDate: future',
      'indication: unknown-id',
    ])
    expect(issues({ indication: 'ptds' }, { asOf: '2026-02-30' })).toEqual([
      'options.asOf: malformed',
      'patient: required',
      'indication: unknown-id',
    ])
    expect(issues(undefined, { asOf: '2026-02-30' })).toEqual(['options.asOf: malformed', 'intake: required'])
  })
})

describe('one answer over several', () => {
  const finding = (severity: 'info' | 'caution' | 'hold', message: string): Finding => ({
    code: 'own/code',
    severity,
    message,
    because: [],
    sources: [],
  })
  const missing = (path: string, ...decides: string[]): Missing => ({ path, question: `${path}?`, because: 'absent', decides })
  const answer = (findings: readonly Finding[], asked: readonly Missing[]): Answer => ({
    findings,
    missing: asked,
    assumptions: [],
    sources: [],
    knowledge: { version: '1', asOf: '2026-11-22' },
  })
  const joined = joinAnswers(
    '2026-11-22',
    [
      answer([finding('caution', 'One gap.')], [missing('a', 'x'), missing('b', 'y')]),
      answer([finding('hold', 'One gap.'), finding('info', 'Another gap.')], [missing('a', 'w')]),
      answer([finding('info', 'One gap.')], []),
    ],
    { first: [missing('b', 'z')], last: [missing('c')] },
  )

  it('has a finding once, at its gravest, and drops none that says something else under the same code', () => {
    expect(joined.findings.map(({ severity, message }) => [severity, message])).toEqual([
      ['hold', 'One gap.'],
      ['info', 'Another gap.'],
    ])
  })

  it('asks each question once, with all that it decides, between the first and the last', () => {
    expect(joined.missing.map(({ path, decides }) => [path, ...decides])).toEqual([['b', 'y', 'z'], ['a', 'w', 'x'], ['c']])
  })
})
