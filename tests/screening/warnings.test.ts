import { citations, getCitation } from 'ketamine-therapy/evidence'
import type { Patient } from 'ketamine-therapy/screening'
import {
  adverseEffects,
  checkLabel,
  drugInteractions,
  findLabelLists,
  safetyMeasures,
  safetyThresholds,
  SCREENING_RULE_IDS,
  screeningRules,
  screenPatient,
  specialPopulations,
} from 'ketamine-therapy/screening'
import { valueSets } from 'ketamine-therapy/terminology'
import { describe, expect, it, test } from 'vitest'
import type { RegimenLetter } from './support'
import { closed, drug, healthy, icd, INTENDED, options, stateOf, withConditions, withMedications } from './support'

// Each mistake that a source, a copy of it or an earlier text made, and each warning about it, is a test of its own here.
const LETTERS: Readonly<Record<string, string>> = { clear: 'c', unknown: '?' }
/** What a rule does with the spray, in clinic and at home. */
const states = (rule: string, patient: Patient, more: object = {}): string =>
  (['S', 'C', 'H'] as const)
    .map((regimen: RegimenLetter) => stateOf(rule, patient, regimen, more))
    .map((state) => LETTERS[state] ?? state)
    .join(' ')
const aneurysm = (code: string, more: object = {}) => states('ci-aneurysmal-vascular-disease', withConditions(icd(code, more)))
const bleed = (code: string, more: object = {}) => states('ci-other-intracranial-bleed-history', withConditions(icd(code, more)))
const at = (day: string): Patient => ({ ...closed, events: [{ kind: 'suicidal-behavior', at: day }] })
const ideation = (score: number): Patient => ({ ...closed, assessments: [{ instrument: 'c-ssrs', score, takenAt: '2026-11-20' }] })
const vital = (more: object): Patient => ({ ...closed, vitals: [{ ...more, measuredAt: '2026-11-22' }] })

describe('what a code says and does not say', () => {
  test('a ruptured cerebral aneurysm is coded I60.0 to I60.7 and is an aneurysm, never a reason only to wait', () => {
    for (const code of ['I60.00', 'I60.12', 'I60.2', 'I60.31', 'I60.4', 'I60.52', 'I60.6', 'I60.7']) {
      expect([code, aneurysm(code), bleed(code)]).toEqual([code, 'X X X', 'c c c'])
    }
  })
  test('unless a cause that is no aneurysm is documented', () =>
    expect(aneurysm('I60.12', { concept: 'non-aneurysmal-subarachnoid-hemorrhage' })).not.toContain('X'))
  test.each(['I60.8', 'I60.9', 'I69.00', 'S06.6X0A'])('%s stays with the other intracranial bleeds', (code) => {
    expect([bleed(code), aneurysm(code)]).toEqual(['D D X', 'c c c'])
  })
  test('a ruptured arteriovenous malformation is coded I60.8 and counts where it is named; the code alone asks', () => {
    const malformation = (code: string, more: object = {}) => states('ci-arteriovenous-malformation', withConditions(icd(code, more)))
    expect(malformation('I60.8', { concept: 'ruptured-arteriovenous-malformation' })).toBe('X X X')
    expect(malformation('I60.8')).toBe('? ? ?')
    expect(malformation('Q25.72')).toBe('X X X')
    expect(malformation('I67.1', { concept: 'cerebral-arteriovenous-fistula' })).toBe('X X X')
    expect(aneurysm('I67.1')).toBe('X X X')
  })
  test('congenital and coronary aneurysms count', () => {
    for (const code of ['Q28.1', 'Q24.5', 'Q25.43']) expect([code, aneurysm(code)]).toEqual([code, 'X X X'])
  })
  test.each(['Q28.8', 'Q27.8', 'Q25.79', 'Z86.79', 'Q28.3'])('%s counts as an aneurysm only where one is named', (code) => {
    expect([aneurysm(code), aneurysm(code, { concept: 'aneurysm' })]).toEqual(['? ? ?', 'X X X'])
  })
  test('an aneurysm of the heart wall counts by convention, and that is said', () => {
    expect(aneurysm('I25.3')).toBe('X X X')
    expect(valueSets['aneurysmal-vascular-disease'].note).toContain('kept by convention: the label lists arterial disease')
  })
  test('hemorrhage of cerebellum and brainstem by injury is intracerebral', () => {
    for (const code of ['S06.37AA', 'S06.38AA'])
      expect([code, states('ci-intracerebral-hemorrhage-history', withConditions(icd(code)))]).toEqual([code, 'X X X'])
  })
  test('a past hemorrhage that is coded only as history asks', () =>
    expect(states('ci-intracerebral-hemorrhage-history', withConditions(icd('Z86.79')))).toBe('? ? ?'))
  test.each(['I67.0', 'I77.71', 'I25.42'])('dissection of an artery other than the aorta, %s, waits for a vascular opinion', (code) => {
    expect(states('ci-non-aortic-dissection', withConditions(icd(code)))).toBe('D D D')
    expect(aneurysm(code, { concept: 'aneurysm' })).toBe('X X X')
  })
  test('dissection of the aorta is an aneurysmal disease', () => expect(aneurysm('I71.00')).toBe('X X X'))
  test('a body mass index of 35 is read from either kind of code or from weight and height', () => {
    const apnea = (...codes: readonly string[]) => withConditions(...['G47.33', ...codes].map((code) => icd(code)))
    const known = { weightKg: 80, heightCm: 170 }
    for (const code of ['Z68.35', 'Z68.41', 'E66.812', 'E66.813'])
      expect([code, states('prec-osa-bmi-ge-35', { ...apnea(code), ...known })]).toEqual([code, 'P P X'])
    expect(states('prec-osa-bmi-ge-35', { ...apnea(), weightKg: 101.15, heightCm: 170 })).toBe('P P X')
    expect(states('prec-osa-bmi-ge-35', { ...apnea(), ...known })).toBe('c c c')
  })
})

describe('a pregnancy by the codes of its complications', () => {
  const woman = (code: string): Patient => ({ ...healthy, childbearingPotential: true, pregnancy: 'not-pregnant', conditions: [icd(code)] })

  test.each(['O24.410', 'O13.3', 'O20.0', 'O99.343', 'O60.03'])('%s outweighs a field that was filled in earlier', (code) =>
    expect(states('ci-pregnancy', woman(code))).toBe('X X X'),
  )
  test.each(['O99.345', 'O24.439', 'O10.03'])('%s is of the weeks after delivery: the field decides', (code) =>
    expect(states('ci-pregnancy', woman(code))).toBe('c c c'),
  )
  test('over by its status, or by a concept beside the code', () => {
    expect(states('ci-pregnancy', { ...woman('O24.410'), conditions: [icd('O24.410', { status: 'resolved' })] })).toBe('c c c')
    expect(states('ci-pregnancy', { ...woman('O24.410'), conditions: [icd('O24.410', { concept: 'not-pregnant-now' })] })).toBe('c c c')
  })
})

describe('suicide risk', () => {
  test('behavior in the last three months counts without any ideation', () => {
    expect(states('risk-suicide-imminent', at('2026-10-01'))).toBe('P P X')
    expect(states('risk-suicide-imminent', ideation(5))).toBe('P P X')
  })
  test('ideation of level 3, and behavior longer ago, wait at home', () => {
    expect(states('risk-suicide-moderate-home', ideation(3))).toBe('c c D')
    expect(states('risk-suicide-moderate-home', at('2026-01-10'))).toBe('c c D')
    expect(states('risk-suicide-moderate-home', ideation(2))).toBe('c c c')
    expect(states('risk-suicidal-ideation', ideation(2))).toBe('P P P')
  })
})

// Intent is level 4 of the C-SSRS and a plan level 5: an answer of 2 or 0 beside them contradicts them.
describe('a recorded intent or plan', () => {
  const told = (concept: string, more: object = {}): Patient => ({ ...ideation(2), conditions: [{ concept, ...more }] })
  test.each(['suicidal-intent', 'suicide-plan'])('%s is of the highest band, whatever a scale says', (concept) => {
    expect(states('risk-suicide-imminent', told(concept))).toBe('P P X')
    expect(states('risk-suicide-imminent', { ...closed, conditions: [{ concept }] })).toBe('P P X')
  })
  test('what is past or absent is none', () => {
    expect(states('risk-suicide-imminent', told('suicidal-intent', { status: 'resolved' }))).toBe('c c c')
    expect(states('risk-suicide-imminent', told('suicide-plan', { status: 'absent' }))).toBe('c c c')
  })
  test('ideation alone gives no level', () => expect(states('risk-suicide-imminent', told('suicidal-ideation'))).toBe('c c c'))
})

describe('one bound where texts gave two', () => {
  const pressure = (systolicMmHg: number, diastolicMmHg: number) => vital({ systolicMmHg, diastolicMmHg })
  test('exactly 140 or exactly 90 holds at home and not in clinic', () => {
    expect(states('thr-bp-elevated', pressure(140, 80))).toBe('c c D')
    expect(states('thr-bp-elevated', pressure(120, 90))).toBe('c c D')
  })
  test('160 or 100 is no dose that day at home, and never a limit of the FDA', () => {
    expect(states('thr-bp-home-no-dose', pressure(160, 80))).toBe('c c D')
    expect(states('thr-bp-home-no-dose', pressure(120, 100))).toBe('c c D')
    const { basis, message, sources } = screeningRules['thr-bp-home-no-dose']
    expect([basis['ketamine-home']?.kind, sources.map((source) => source.checked)]).toEqual(['convention', ['convention']])
    expect(message).toContain('not a limit of any authority')
  })
  test('110 diastolic before a dose is no dose in any regimen', () => expect(states('thr-bp-severe', pressure(120, 110))).toBe('D D D'))
  test('oxygen saturation of exactly 92 holds at home and not in clinic; 93 and 94 ask the clinician first at home', () => {
    expect(states('thr-spo2-low', vital({ spo2Percent: 92 }))).toBe('c c D')
    expect(states('thr-spo2-low', vital({ spo2Percent: 91 }))).toBe('D D D')
    expect(states('thr-spo2-borderline-home', vital({ spo2Percent: 93 }))).toBe('c c D')
    expect(states('thr-spo2-borderline-home', vital({ spo2Percent: 94 }))).toBe('c c D')
  })
  test('heart rate is 45 to 120, and 50 to 100 on the day of a home dose', () => {
    const rate = (heartRatePerMin: number) => vital({ heartRatePerMin })
    expect(states('thr-hr-out-of-range', rate(49))).toBe('c c c')
    expect(states('thr-hr-out-of-range', rate(49), { purpose: 'dose-day' })).toBe('c c D')
    expect(states('thr-hr-out-of-range', rate(101), { purpose: 'dose-day' })).toBe('c c D')
  })
  test('liver enzymes of exactly three times the limit hold', () =>
    expect(states('thr-lft-elevated', { ...closed, labs: [{ test: 'ast', timesUpperLimit: 3 }] })).toBe('D D D'))
  test('an old heart attack or stroke waits at home for a note, one within 42 days bars', () => {
    expect(states('prec-mi-history', withConditions(icd('I25.2', { onset: '2010' })))).toBe('P P D')
    expect(states('prec-cerebrovascular-history', withConditions(icd('Z86.73')))).toBe('P P D')
    expect(states('ci-recent-cardiovascular-event-6wk', withConditions(icd('I63.9', { onset: '2026-11-01' })))).toBe('D X X')
  })
  test('a substance use disorder within 12 months bars at home; in clinic the bound is 90 days', () => {
    const since = (day: string) => withConditions(icd('F10.21', { since: day }))
    expect(states('ci-active-sud', since('2026-07-01'))).toBe('c c X')
    expect(states('ci-active-sud', since('2026-10-01'))).toBe('D X X')
    expect(states('prec-sud-history', since('2025-01-01'))).toBe('P P D')
  })
  test('ketamine use disorder keeps its own two rules and never goes home', () => {
    const past = withConditions({ concept: 'ketamine-use-disorder', status: 'remission', since: '2015-01-01' })
    expect(states('ci-ketamine-use-disorder-remission', past)).toBe('D D X')
    expect(states('ci-active-sud', past)).toBe('c c c')
  })
  test('breastfeeding is not eligible at home', () => expect(states('ci-breastfeeding', { ...closed, breastfeeding: true })).toBe('X P X'))
  test('sleep apnea at home: untreated or unknown waits, treated is a precaution', () => {
    const apnea = (more: object = {}) => ({ ...withConditions(icd('G47.33', more)), weightKg: 80, heightCm: 170 })
    expect(states('prec-osa-untreated-home', apnea())).toBe('c c D')
    expect(states('prec-osa-untreated-home', apnea({ status: 'controlled' }))).toBe('c c c')
    expect(states('prec-osa', apnea({ status: 'controlled' }))).toBe('c P P')
  })
  test('a pregnancy test: within 7 days before the course, before each prescription, at a missed period', () => {
    const { bounds, action, note = '' } = safetyThresholds['num-pregnancy-test']
    expect(bounds.map(({ is, value, unit }) => `${is} ${value} ${unit}`)).toEqual(['<= 7 d'])
    expect(`${action} ${note}`).toMatch(/prescription/)
    expect(`${action} ${note}`).toMatch(/missed/)
  })
  test('no driving after ketamine: the next day after sleep, and 24 hours', () =>
    expect(safetyThresholds['num-driving'].action).toMatch(/next day after a restful sleep; after ketamine 24 hours as well/))
})

describe('numbers that circulate wrongly', () => {
  test('28 mg is for age 65 and older; no first dose by ancestry', () => {
    expect(specialPopulations['pop-ancestry'].statements[0]?.text).toMatch(/^No first dose by ancestry anywhere/)
    expect(SCREENING_RULE_IDS.filter((id) => /ancestry|asian|japan/.test(id))).toEqual([])
  })
  test('dissociation on the CADSS is 61 to 84 percent on the current label; 5 to 12 on placebo belongs to 2019, 16 to the later trials', () => {
    const { onDrug, onPlacebo } = safetyMeasures['dissociation-cadss']
    expect([onDrug[0]?.low, onDrug[0]?.high]).toEqual([61, 84])
    expect(onPlacebo.map(({ low, high }) => [low, high])).toEqual([
      [5, 12],
      [16, 16],
    ])
  })
  test('reports across studies are no incidence: the ranking of side effects of infusions gives no percent', () =>
    expect(adverseEffects['ketamine-most-reported'].figures?.map((figure) => figure.unit)).toEqual(['{studies}']))
  test('the registry number is shown with its date and to be checked', () =>
    expect(specialPopulations['pop-pregnancy'].statements[0]?.text).toMatch(
      /February 2024 prints 1-844-405-6185.*1-866-961-2388.*check before showing/,
    ))
  // Of the label, drug less placebo for 1,000 people: below 18 years +14, 18 to 24 +5, 25 to 64 -1, from 65 -6.
  test('how much antidepressants raise the risk of suicidal thoughts is told by age', () => {
    const { message, sources } = screeningRules['prec-young-adult-suicidality']
    expect(message).toContain('of 1,000 people 5 more than on placebo (below 18 years: 14 more; from 25 to 64: 1 fewer; from 65: 6 fewer)')
    expect(sources.find((one) => one.citation === 'spravato-label-us-2019')?.checked).toBe('read')
  })
  test('one trial has one citation, whatever key it was given', () => {
    expect(getCitation('er-ketamine-2024').aliases).toContain('trial-ed-ketamine-2023')
    expect(Object.values(citations).filter((one) => 'doi' in one && one.doi === '10.1016/j.jadr.2023.100690')).toHaveLength(1)
  })
})

describe('what is not on a label', () => {
  const us = 'label-ci-spravato-us'
  test.each([
    ['pregnancy', { pregnancy: 'pregnant' as const }],
    ['psychosis', { conditions: [icd('F20.9')] }],
    ['a substance use disorder', { conditions: [icd('F10.20')] }],
    ['hypertension', { vitals: [{ systolicMmHg: 150, diastolicMmHg: 95, measuredAt: '2026-11-22' }] }],
    ['severe hepatic impairment', { conditions: [icd('K74.60', { childPugh: 'C' })] }],
    ['a monoamine oxidase inhibitor', { medications: [drug('phenelzine')] }],
  ])('section 4 of the US label does not list %s', (_what, more) =>
    expect(checkLabel({ ...healthy, ...more }, us, { asOf: '2026-11-22' }).result).toBe('none-recorded'),
  )
  test('the answer keeps that apart: these six are named as not listed', () =>
    expect(
      findLabelLists()
        .find((list) => list.id === us)
        ?.notListed?.map((one) => one.id),
    ).toEqual(['pregnancy', 'psychosis', 'substance-use-disorder', 'hypertension-above-140-90', 'severe-hepatic-impairment', 'maoi-use']))
  test('an MAO inhibitor is neither contraindicated with the spray nor given a washout', () => {
    expect(states('ddi-maoi', withMedications(drug('tranylcypromine')))).toBe('P P X')
    expect(screeningRules['ddi-maoi'].action).not.toMatch(/wash-?out of \d|stop/i)
  })
  // The series has 43 inpatients in all, 14 of them on tranylcypromine; in these the rises were significantly larger.
  test('the series behind it is told with those who took one, and with what was seen in them', () =>
    expect(screeningRules['ddi-maoi'].basis['ketamine-clinic']).toEqual({
      kind: 'trial',
      text: '509 doses of esketamine in 43 inpatients, 14 of them on tranylcypromine: larger rises with it, no hypertensive crisis',
    }))
  test('theophylline is not named on the label of the spray', () =>
    expect(screeningRules['ddi-theophylline'].message).toContain('Not named on the esketamine nasal label'))
  // KETALAR, revised 10/2024, highlights: "Do not co-administer with KETALAR as concomitant use may lower the seizure threshold (7.1)".
  // Section 7.1: "Consider using an alternative to KETALAR in patients receiving theophylline or aminophylline."
  test('the US ketamine label says not to co-administer theophylline, and to consider an alternative', () =>
    expect(screeningRules['ddi-theophylline']).toMatchObject({
      action: 'Do not give together; look for an alternative.',
      basis: {
        'ketamine-clinic': {
          kind: 'label',
          text: expect.stringMatching(/^US ketamine label: do not co-administer; its section 7\.1: consider an alternative;/),
        },
      },
    }))
})

describe('what must not be done for an interaction', () => {
  test('a benzodiazepine is never stopped abruptly', () =>
    expect(screeningRules['ddi-benzodiazepine'].action).toMatch(/^Never stop abruptly/))
  test('lamotrigine is not stopped, and where it was, more than 5 half-lives ago, it is built up anew', () => {
    expect(screeningRules['ddi-lamotrigine'].action).toMatch(/^Do not stop it/)
    expect(screeningRules['ddi-lamotrigine'].action).toContain('After more than 5 half-lives without it the dose is built up anew')
  })
  test('naltrexone is not stopped, and the dispute is named', () => {
    expect(screeningRules['ddi-naltrexone'].action).toMatch(/^Do not stop naltrexone/)
    expect(drugInteractions['ddi-naltrexone'].isDisputed).toBe(true)
    expect(states('ddi-naltrexone', withMedications(drug('naltrexone')))).toBe('I I I')
  })
  test('intrathecal or high-dose baclofen is not stopped', () =>
    expect(screeningRules['ddi-muscle-relaxant'].action).toContain('do not stop intrathecal or high-dose baclofen'))
  test('there is no rule on serotonin syndrome and none on QT', () => {
    expect(screeningRules['ddi-ssri-snri'].action).toBe('Continue.')
    expect(SCREENING_RULE_IDS.filter((id) => /serotonin|qt/.test(id))).toEqual([])
  })
  test('holds of hours are trial practice and said to be so', () =>
    expect(screeningRules['ddi-benzodiazepine'].action).toContain('trial practice, not label text'))
})

describe('what screening never does', () => {
  test('a blank fires nothing but the two gates that are about blanks', () => {
    for (const regimen of ['S', 'C', 'H'] as const) {
      const fired = screenPatient({}, INTENDED[regimen], options).findings.map((one) => one.record)
      expect([regimen, fired.filter((id) => id !== 'info-compounded-unapproved')]).toEqual([regimen, ['gate-bp-reading-missing']])
    }
    expect(stateOf('gate-pregnancy-status-unknown', { sexAtBirth: 'female', childbearingPotential: true, pregnancy: 'unknown' }, 'C')).toBe(
      'D',
    )
  })
  test('information never changes the result', () =>
    expect(screenPatient({ ...healthy, medications: [drug('lithium')] }, INTENDED.C, options).result).toBe('eligible'))
  test('every home answer says that the compounded product is not approved', () => {
    for (const patient of [{}, healthy, withConditions(icd('I71.4'))])
      expect(screenPatient(patient, INTENDED.H, options).findings.map((one) => one.record)).toContain('info-compounded-unapproved')
  })
  test('a benzodiazepine above the bound reports both rules', () => {
    const fired = screenPatient({ ...healthy, medications: [drug('lorazepam', { doseMgPerDay: 3 })] }, INTENDED.C, options).findings
    expect(fired.map((one) => one.record)).toEqual(['ddi-benzodiazepine', 'ddi-benzodiazepine-gt-2mg-lorazepam-eq'])
  })
  test('a risk tool made for opioids says so', () => {
    for (const id of ['thr-ort-4-7', 'thr-ort-ge-8'] as const)
      expect(screeningRules[id].message).toContain('Validated for opioids, not for ketamine')
  })
  it('shows a convention as one in each finding', () => {
    const { findings } = screenPatient({ ...healthy, vitals: [{ ...healthy.vitals[0], heartRatePerMin: 130 }] }, INTENDED.C, options)
    expect(findings.find((one) => one.record === 'thr-hr-out-of-range')?.basis?.kind).toBe('convention')
  })
})
