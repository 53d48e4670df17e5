import type { Patient, ScreeningRule } from 'ketamine-therapy/screening'
import { checkLabel, nextQuestions, screeningRules, screenPatient } from 'ketamine-therapy/screening'
import type { Condition } from 'ketamine-therapy/core'
import { describe, expect, it, test } from 'vitest'
import { issuesIfAny } from '../helpers/issues-of'
import { closed, healthy, icd, INTENDED, options, stateOf, withConditions } from './support'

// Records as clinics write them. What is not read as one of our words is never taken for its opposite.

describe('names of instruments', () => {
  const scored = (instrument: string, score: number): Patient => ({
    ...closed,
    assessments: [{ instrument, score, takenAt: '2026-11-20' }],
  })
  test.each([
    'c-ssrs',
    'C-SSRS',
    'cssrs',
    'C_SSRS',
    'C-SSRS Screener',
    'Columbia Suicide Severity Rating Scale',
    'Columbia Suicide Severity Rating Scale, screener',
    'Columbia-Suicide Severity Rating Scale (C-SSRS)',
  ])('%s', (name) => expect(stateOf('risk-suicide-imminent', scored(name, 5), 'H')).toBe('X'))
  test.each(['AUDIT', 'audit', 'Audit '])('%s', (name) => expect(stateOf('thr-audit-ge-20', scored(name, 20), 'C')).toBe('D'))
  test.each(['DAST10', 'DAST 10', 'dast-10', 'Drug Abuse Screening Test (DAST-10)'])('%s', (name) =>
    expect(stateOf('thr-dast10-ge-6', scored(name, 6), 'C')).toBe('D'),
  )
  test.each([
    'Alcohol Use Disorders Identification Test',
    'Alcohol Use Disorder Identification Test',
    'Alcohol Use Disorders Identification Test (AUDIT)',
  ])('%s', (name) => expect(stateOf('thr-audit-ge-20', scored(name, 20), 'C')).toBe('D'))
  test.each(['BPIC-SS', 'Bladder Pain/Interstitial Cystitis Symptom Score', 'Bladder Pain/Interstitial Cystitis Symptom Score (BPIC-SS)'])(
    '%s',
    (name) => expect(stateOf('thr-bpicss-ge-19', scored(name, 19), 'C')).toBe('D'),
  )
  test.each(['ORT', 'Opioid Risk Tool (ORT)'])('%s', (name) => expect(stateOf('thr-ort-ge-8', scored(name, 8), 'H')).toBe('D'))
  test.each([
    'AUDIT-C',
    'AUDIT-C score',
    'Total score [AUDIT-C]',
    'USAUDIT-C',
    'Alcohol Use Disorders Identification Test-Consumption',
    'Alcohol Use Disorder Identification Test - Consumption [AUDIT-C]',
    'Alcohol Use Disorders Identification Test-Concise (AUDIT-C)',
    'AUDADIS',
    'auditory hallucinations',
    'alucinaciones auditivas',
  ])('%s is another instrument than the AUDIT', (name) => expect(stateOf('thr-audit-8-19', scored(name, 8), 'C')).toBe('clear'))
  // Letters of two words side by side, or a word that others use as well.
  test.each([
    'British Columbia Major Depression Inventory',
    'Childhood Asthma Control Test',
    'Escala de caídas Tinetti',
    'Drug Abuse Screening Test-20',
    'Bladder pain VAS',
  ])('%s is none of ours', (name) => {
    const { missing, result } = screenPatient({ ...healthy, ...scored(name, 3) }, INTENDED.H, options)
    expect(missing).toEqual([])
    expect(result).toBe('eligible')
  })
  test.each([
    ['Columbia', 'risk-suicide-imminent'],
    ['DAST', 'thr-dast10-ge-6'],
    ['AUDIT short', 'thr-audit-ge-20'],
    ['AUDIT and AUDIT-C', 'thr-audit-ge-20'],
    ['D.A.S.T.', 'thr-dast10-ge-6'],
    ['C SSRS baseline', 'risk-suicide-imminent'],
    ['Cuestionario AUDIT', 'thr-audit-ge-20'],
    ['Alcohol Use Disorders Identification Test, self-report', 'thr-audit-ge-20'],
    ['Drug Abuse Screening Test', 'thr-dast10-ge-6'],
    ['Baseline C-SSRS', 'risk-suicide-imminent'],
    ['Escala Columbia', 'risk-suicide-imminent'],
    ['ORT total', 'thr-ort-ge-8'],
    ['Bladder Pain / IC Symptom Score', 'thr-bpicss-ge-19'],
  ])('%s may be one of ours: asked for', (name, rule) => expect(stateOf(rule, scored(name, 30), 'H')).toBe('unknown'))
  test.each(['constructor', 'clinic scale'])('%s is none of ours', (name) =>
    expect(stateOf('risk-suicide-imminent', scored(name, 30), 'H')).toBe('clear'),
  )
})

describe('names of prescribers', () => {
  const from = (...prescribers: readonly string[]): Patient => ({
    ...closed,
    dispensings: prescribers.map((prescriber) => ({ ingredient: 'ketamine', prescriber, dispensedOn: '2026-11-01' })),
  })
  test('one person in two writings is one', () =>
    expect(stateOf('abu-multiple-prescribers', from('Dr Ada Wu', 'DR ADA WU '), 'H')).toBe('clear'))
  test('whatever the form that was dispensed is called', () => {
    const troches = from('Dr Ada Wu', 'Dr Ida Wu').dispensings?.map((one) => ({ ...one, ingredient: 'Ketamine 100 mg troche' }))
    expect(stateOf('abu-multiple-prescribers', { ...closed, dispensings: troches }, 'H')).toBe('X')
  })
  test('two are two', () => expect(stateOf('abu-multiple-prescribers', from('Dr Ada Wu', 'Dr Ida Wu'), 'H')).toBe('X'))
})

describe('results of tests', () => {
  const screened = (value: string): Patient => ({ ...closed, labs: [{ test: 'urine-drug-screen', value, isExplained: false }] })
  test.each(['positive', 'Positive', 'POS', 'presumptive positive', 'Detected', 'POSITIVO'])('%s', (value) =>
    expect(stateOf('thr-uds-unexpected-positive', screened(value), 'C')).toBe('D'),
  )
  test.each(['negative', 'Negative', 'Not Detected', 'No detectado'])('%s', (value) =>
    expect(stateOf('thr-uds-unexpected-positive', screened(value), 'C')).toBe('clear'),
  )
  test.each(['see report', 'THC+'])('%s is not read, and asked for', (value) =>
    expect(stateOf('thr-uds-unexpected-positive', screened(value), 'C')).toBe('unknown'),
  )

  const tested = (...labs: NonNullable<Patient['labs']>): Patient => ({ ...closed, pregnancy: 'not-pregnant', labs })
  test('a positive pregnancy test, whatever its writing, outweighs the field', () =>
    expect(stateOf('ci-pregnancy', tested({ test: 'hcg', value: 'POSITIVE' }), 'S')).toBe('X'))
  test('in Spanish as well', () => {
    expect(stateOf('ci-pregnancy', tested({ test: 'hcg', value: 'Positiva' }), 'S')).toBe('X')
    expect(stateOf('ci-pregnancy', tested({ test: 'hcg', value: 'negativo' }), 'S')).toBe('clear')
  })
  test('a positive test of an earlier pregnancy says nothing of now', () => {
    const of = (takenAt: string): Patient => ({
      ...healthy,
      childbearingPotential: true,
      labs: [{ test: 'hcg', value: 'positive', takenAt }],
    })
    // 300 and 301 days before the check, and an imprecise one.
    expect(stateOf('ci-pregnancy', of('2026-01-26'), 'C')).toBe('X')
    expect(stateOf('ci-pregnancy', of('2026-01-25'), 'C')).toBe('clear')
    expect(stateOf('ci-pregnancy', of('2026'), 'C')).toBe('X')
    expect(stateOf('gate-pregnancy-status-unknown', { ...of('2023-10'), pregnancy: undefined }, 'C')).toBe('D')
  })
  test('a figure above the limit may be a pregnancy, and the result is asked for', () => {
    const patient = tested({ test: 'hcg', value: 5200, timesUpperLimit: 900, takenAt: '2026-11-20' })
    expect(stateOf('ci-pregnancy', patient, 'S')).toBe('unknown')
    const { missing } = screenPatient(patient, INTENDED.S, { ...options, rules: { only: ['ci-pregnancy'] } })
    expect(missing.map(({ path }) => path)).toEqual(['labs[0].value'])
  })
  test('a figure above the limit contradicts a negative word beside it, and is asked about', () =>
    expect(stateOf('ci-pregnancy', tested({ test: 'hcg', value: 'negative', timesUpperLimit: 900, takenAt: '2026-11-20' }), 'S')).toBe(
      'unknown',
    ))
  test('a figure within the limit is a negative test', () =>
    expect(stateOf('ci-pregnancy', tested({ test: 'hcg', value: 0.5, timesUpperLimit: 0.1 }), 'S')).toBe('clear'))
  test('a later negative test overtakes one that is not read', () =>
    expect(
      stateOf(
        'ci-pregnancy',
        tested({ test: 'hcg', value: 'see report', takenAt: '2026-11-01' }, { test: 'hcg', value: 'Negative', takenAt: '2026-11-20' }),
        'S',
      ),
    ).toBe('clear'))
})

test('who could become pregnant is asked, whatever the sex at birth is given as', () => {
  const man: Patient = { ...healthy, sexAtBirth: 'male', childbearingPotential: true, pregnancy: undefined }
  const { result, missing } = screenPatient(man, INTENDED.S, options)
  expect([result, missing.map(({ path }) => path)]).toEqual(['insufficient-data', ['pregnancy']])
  expect(screenPatient({ ...man, pregnancy: 'not-pregnant' }, INTENDED.S, options).result).toBe('eligible')
  expect(screenPatient({ ...man, childbearingPotential: undefined, breastfeeding: undefined }, INTENDED.S, options).result).toBe('eligible')
  expect(stateOf('ci-breastfeeding', { ...man, breastfeeding: undefined }, 'S')).toBe('unknown')
})

describe('which reading is the newest', () => {
  const pressures = (...readings: readonly (readonly [at: string, systolicMmHg: number])[]): Patient => ({
    ...closed,
    vitals: readings.map(([measuredAt, systolicMmHg]) => ({ systolicMmHg, diastolicMmHg: 76, measuredAt })),
  })
  test('a reading of today without its time is newer than one of last evening', () =>
    expect(stateOf('thr-bp-elevated', pressures(['2026-11-21T22:00:00-05:00', 118], ['2026-11-22', 170]), 'S')).toBe('D'))
  test('and neither older nor newer than one of this morning', () => {
    const patient = pressures(['2026-11-22', 170], ['2026-11-22T08:00:00-05:00', 118])
    expect(stateOf('thr-bp-elevated', patient, 'S')).toBe('unknown')
    expect(screenPatient({ ...healthy, vitals: patient.vitals }, INTENDED.S, options).result).toBe('insufficient-data')
  })
  test('a rest and a second reading count', () =>
    expect(stateOf('thr-bp-elevated', pressures(['2026-11-22T08:00:00-05:00', 152], ['2026-11-22T08:30:00-05:00', 132]), 'S')).toBe(
      'clear',
    ))
})

describe('a rule of a clinic may write its words as its records do', () => {
  const fired = (when: Condition, patient: Patient) => {
    const own: ScreeningRule = { ...screeningRules['thr-dast10-ge-6'], id: 'own', when }
    return screenPatient(patient, INTENDED.C, { ...options, rules: { only: [], add: [own] } }).findings.map(({ code }) => code)
  }
  test.each([
    ['My Scale', 'My Scale'],
    ['DAST-20', 'DAST-20'],
    ['AUDIT-C', 'AUDIT-C'],
    ['PHQ-9', 'PHQ-9'],
    ['PHQ-9', 'phq-9'],
    ['phq9', 'PHQ-9'],
  ])('instrument: %s in the rule, %s in the record', (rule, instrument) => {
    const patient = { ...closed, assessments: [{ instrument, score: 20, takenAt: '2026-11-20' }] }
    expect(fired({ some: 'assessments', where: { value: 'instrument', is: '=', to: rule } }, patient)).toEqual(['custom/own'])
    expect(fired({ some: 'assessments', where: { value: 'instrument', oneOf: [rule] } }, patient)).toEqual(['custom/own'])
  })
  test('result and substance', () => {
    const labs: Patient = { ...closed, labs: [{ test: 'urine-drug-screen', value: 'Detected' }] }
    expect(fired({ some: 'labs', where: { value: 'result', is: '=', to: 'Detected' } }, labs)).toEqual(['custom/own'])
    const use = withConditions(icd('F16.10', { agent: 'PCP' }))
    expect(fired({ some: 'conditions', where: { value: 'agent', is: '=', to: 'PCP' } }, use)).toEqual(['custom/own'])
  })
})

describe('when it was', () => {
  const event = (code: string, more: object): Patient => withConditions(icd(code, more))
  const RULE = 'ci-recent-cardiovascular-event-6wk'
  const each = (patient: Patient, rule = RULE) => (['S', 'C', 'H'] as const).map((regimen) => stateOf(rule, patient, regimen)).join(' ')

  test.each(['Z86.73', 'I69.351'])('a stroke coded as past (%s) counts by its day', (code) => {
    expect(each(event(code, { onset: '2026-10-11' }))).toBe('D X X')
    expect(each(event(code, { onset: '2026-10-10' }))).toBe('clear clear clear')
    expect(each(event(code, { onset: '2026' }))).toBe('unknown unknown unknown')
  })
  test('without a day it is history, and the day is asked for', () => {
    expect(each(event('Z86.73', {}))).toBe('unknown unknown unknown')
    expect(each(event('Z86.73', {}), 'prec-cerebrovascular-history')).toBe('P P D')
  })
  test('the European label reads the same day', () => {
    const patient = { ...event('Z86.73', { onset: '2026-11-01' }) }
    expect(checkLabel(patient, 'label-ci-spravato-eu', { asOf: '2026-11-22' }).result).toBe('contraindicated')
  })
  test.each(['G45.9', 'I25.2', 'I63.9'])('what struck again (%s) counts from the last time', (code) => {
    expect(each(event(code, { onset: '2015', lastEvent: '2026-10-11' }))).toBe('D X X')
    expect(each(event(code, { onset: '2015', lastEvent: '2026-10-10' }))).toBe('clear clear clear')
  })
  test('a reason names the day that counts', () => {
    const patient = { ...healthy, conditions: [icd('I63.9', { onset: '2026-11-01' })] }
    const because = screenPatient(patient, INTENDED.S, options).findings.find(({ record }) => record === RULE)?.because
    expect(because?.map(({ path }) => path)).toEqual(['conditions[0]', 'conditions[0].onset'])
  })
  test('an attempt years ago and another last month', () => {
    expect(stateOf('risk-suicide-imminent', event('T14.91XA', { onset: '2019', lastEvent: '2026-08-22' }), 'H')).toBe('X')
    expect(stateOf('risk-suicide-imminent', event('T14.91XA', { onset: '2019', lastEvent: '2026-08-21' }), 'H')).toBe('clear')
    expect(stateOf('risk-suicide-moderate-home', event('T14.91XA', { lastEvent: '2026-08-21' }), 'H')).toBe('D')
  })
})

test('a stroke of no stated kind, I64 in the ICD-10 of the WHO, asks until its kind is told', () => {
  const stroke = (more: object): Patient => ({ ...healthy, conditions: [icd('I64', { onset: '2019', ...more })] })
  const result = (patient: Patient) => screenPatient(patient, INTENDED.C, options).result
  expect(result(stroke({}))).toBe('insufficient-data')
  expect(result(stroke({ concept: 'ischemic-stroke' }))).toBe('eligible-with-precautions')
  expect(result(stroke({ concept: 'intracerebral-hemorrhage' }))).toBe('not-eligible')
})

describe('self-harm by its code', () => {
  const harm = (code: string, more: object = {}): Patient => ({ ...healthy, conditions: [icd(code, { onset: '2026-10-01', ...more })] })
  const home = (patient: Patient) => screenPatient(patient, INTENDED.H, options)
  test.each(['X78.0XXA', 'T39.1X2A', 'T43.222D'])('%s holds a home dose until its intent is told', (code) => {
    const open = home(harm(code))
    expect([open.result, open.missing.map(({ path }) => path)]).toEqual(['insufficient-data', ['conditions[0]']])
    expect(home(harm(code, { concept: 'suicide-attempt' })).result).toBe('not-eligible')
    expect(home(harm(code, { concept: 'nonsuicidal-self-harm' })).result).toBe('eligible')
  })
  test('a poisoning by accident or of no stated intent is no self-harm', () => {
    for (const code of ['T39.1X1A', 'T43.224A']) expect(home(harm(code)).result).toBe('eligible')
  })
  test('an overdose called an attempt stays open as an intoxication', () => {
    const { findings, missing } = home(harm('T42.4X2A', { concept: 'suicide-attempt' }))
    expect(findings.map(({ record }) => record)).toContain('risk-suicide-imminent')
    expect(missing.flatMap(({ decides }) => decides)).toContain('screening/ci-acute-intoxication-withdrawal')
  })
})

test('hallucinations ask whether they are a psychosis, and dementia with psychotic disturbance is one', () => {
  const spray = (code: string, more: object = {}) =>
    screenPatient({ ...healthy, conditions: [icd(code, more)] }, INTENDED.S, options).result
  expect(spray('R44.0')).toBe('insufficient-data')
  expect(spray('R44.0', { concept: 'psychotic-disorder' })).toBe('not-eligible')
  expect(spray('R44.2', { concept: 'non-psychotic-mental-disorder' })).toBe('eligible')
  expect(spray('F03.92')).toBe('not-eligible')
  expect(spray('F03.90')).toBe('defer')
})

describe('a question that was answered is not asked again', () => {
  const ideation: Patient = { ...healthy, conditions: [icd('R45.851')] }
  const asked = (patient: Patient) =>
    nextQuestions(screenPatient(patient, INTENDED.H, options)).map(({ path, question }) => [path, question])
  it('asks for the score, not whether all scores were given', () =>
    expect(asked(ideation)).toEqual([['assessments', 'What was the score? Needed: instrument c-ssrs, within 31 days.']]))
  it('asks for the dose by mouth of what was not swallowed', () =>
    expect(
      asked({ ...healthy, medications: [{ ingredient: 'midazolam', status: 'active', route: 'intranasal', doseMgPerDay: 5 }] }),
    ).toEqual([
      ['medications[0].doseMgPerDay', '"midazolam": How many milligrams a day by mouth? No table equates another way of taking it.'],
    ]))
  it('says how a professional closes an entry that no rule names', () => {
    const question = (name: string) =>
      `"${name}" is not recognized. Which code, concept or ingredient is it? If no rule names it, "noneOfOurClasses" says so.`
    const salbutamol = { ingredient: 'salbutamol', status: 'active' } as const
    expect(asked({ ...healthy, medications: [salbutamol] })).toEqual([['medications[0]', question('salbutamol')]])
    expect(asked({ ...healthy, medications: [{ ...salbutamol, noneOfOurClasses: true }] })).toEqual([])
    const [family] = asked({ ...healthy, familyHistory: [{ concept: 'esquizofrenia', relation: 'first-degree' }] })
    expect(family?.[1]).toBe(question('esquizofrenia'))
  })
  it('asks for the day of a score without one', () =>
    expect(asked({ ...ideation, assessments: [{ instrument: 'c-ssrs', score: 2 }] }).map(([path]) => path)).toEqual([
      'assessments[0].takenAt',
    ]))
})

describe('the substance that a disorder is of', () => {
  const cystitis = (agent: string): Patient => withConditions(icd('N30.90', { agent, status: 'resolved' }))
  test.each(['ketamine', 'Ketalar', 'ketamina', 'S-ketamine', 'ketamine troches', 'keta\u00ADmine from a friend'])('%s', (agent) =>
    expect(stateOf('ci-cystitis-active', cystitis(agent), 'S')).toBe('D'),
  )
  test.each([
    'K',
    'Vitamin K',
    'special-k',
    'super k',
    'polysubstance',
    'several',
    'unknown',
    'other',
    'other drugs',
    'other psychoactive substance',
    'dissociative',
    'hallucinogen',
    'Hallucinogens',
    'phencyclidine analogs',
    'cocaine, PCP',
    'anesthetics',
    // As they come when they are copied: a hyphen that does not break, a space without width, a soft hyphen, and one too many.
    'special\u2011k',
    'K\u200B',
    'unspe\u00ADcified',
    'K ',
  ])('%s may be ketamine or phencyclidine, and is asked for', (agent) => {
    const disorder: Patient = { ...healthy, conditions: [icd('F19.20', { agent })] }
    expect(stateOf('ci-ketamine-use-disorder-active', disorder, 'S')).toBe('unknown')
    expect(stateOf('ci-active-sud', disorder, 'C')).toBe('X')
  })
  test.each(['LSD', 'cannabis', 'kava', 'MDMA', 'other opioids', 'Other stimulants'])('%s is another substance', (agent) =>
    expect(stateOf('ci-ketamine-use-disorder-active', { ...healthy, conditions: [icd('F19.20', { agent })] }, 'S')).toBe('clear'),
  )
  test('cyclophosphamide', () => expect(stateOf('ci-cystitis-active', cystitis('cyclophosphamide'), 'S')).toBe('clear'))
})

describe('what is called history or quiet and does not go away', () => {
  const all = (rule: string, code: string, status: 'history' | 'remission' | 'resolved') =>
    (['S', 'C', 'H'] as const).map((regimen) => stateOf(rule, { ...healthy, conditions: [icd(code, { status })] }, regimen)).join(' ')

  test.each(['history', 'remission'] as const)('high blood pressure, %s', (status) =>
    expect(all('prec-hypertension-controlled', 'I10', status)).toBe('P P P'),
  )
  test.each(['history', 'remission'] as const)('glaucoma, %s', (status) =>
    expect(all('prec-glaucoma-controlled', 'H40.1110', status)).toBe('clear P P'),
  )
  test.each(['history', 'remission'] as const)('sleep apnea, %s', (status) => expect(all('prec-osa', 'G47.33', status)).toBe('clear P P'))
  test('sleep apnea at home: history does not say that it is treated', () => {
    expect(all('prec-osa-untreated-home', 'G47.33', 'history')).toBe('clear clear D')
    expect(all('prec-osa-untreated-home', 'G47.33', 'remission')).toBe('clear clear clear')
  })
  test('an overactive thyroid in remission is a treated one', () =>
    expect(all('prec-hyperthyroidism-controlled', 'E05.00', 'remission')).toBe('clear P P'))
  test.each([
    ['prec-hypertension-controlled', 'I10'],
    ['prec-glaucoma-controlled', 'H40.1110'],
    ['prec-osa', 'G47.33'],
    ['prec-hyperthyroidism-controlled', 'E05.00'],
  ])('%s: what is resolved is over', (rule, code) => expect(all(rule, code, 'resolved')).toBe('clear clear clear'))
})

describe('a word beside a diagnosis that leaves nothing behind', () => {
  const all = (rule: string, code: string, more: object) =>
    (['S', 'C', 'H'] as const).map((regimen) => stateOf(rule, { ...healthy, conditions: [icd(code, more)] }, regimen)).join(' ')

  test.each([
    ['ci-acute-intoxication-withdrawal', 'F11.93', { status: 'controlled' }, 'D D D'],
    ['ci-delirium', 'F05', { status: 'controlled' }, 'D D D'],
    ['prec-cystitis-history', 'N30.20', { status: 'controlled' }, 'P P D'],
    ['prec-cystitis-history', 'N30.20', { status: 'history' }, 'P P D'],
    ['prec-cystitis-history', 'N30.20', {}, 'clear clear clear'],
    ['prec-copd-significant', 'J96.11', { status: 'history' }, 'P P D'],
    ['prec-copd-significant', 'J96.11', {}, 'clear clear clear'],
    // Dressler's syndrome follows an infarction by weeks.
    ['ci-recent-cardiovascular-event-6wk', 'I24.1', { onset: '2026-10-20' }, 'D X X'],
    ['prec-mi-history', 'I24.1', { onset: '2026-10-10' }, 'P P D'],
    ['prec-sud-history', 'F16.920', { status: 'resolved', agent: 'ketamine' }, 'P P D'],
  ] as const)('%s %s %j: %s', (rule, code, more, states) => expect(all(rule, code, more)).toBe(states))
})

describe('a use disorder that is called severe', () => {
  const disorder = (code: string, more: object): Patient => ({ ...healthy, conditions: [icd(code, more)] })

  test.each([
    ['F10.10', { severity: 'severe' }, 'D X'],
    ['F10.10', { severity: 'moderate' }, 'D X'],
    ['F10.10', { severity: 'mild' }, 'clear clear'],
    ['F10.10', {}, 'clear clear'],
    ['F10.11', { severity: 'severe', since: '2026-10-01' }, 'D X'],
    ['F10.11', { severity: 'severe', since: '2026-01-01' }, 'clear clear'],
    ['F10.10', { severity: 'severe', status: 'history', since: '2026-10-01' }, 'D X'],
  ] as const)('%s %j counts as it is called', (code, more, states) =>
    expect([stateOf('ci-active-sud', disorder(code, more), 'S'), stateOf('ci-active-sud', disorder(code, more), 'C')].join(' ')).toBe(
      states,
    ),
  )
  // A day outweighs the word: what it leaves open holds the answer up, as it does in remission. The finding is one.
  test.each([
    [{ concept: 'alcohol-use-disorder', since: '2026-09-23' }, 'conditions[0].severity'],
    [icd('F10.20', { since: '2026-08' }), 'conditions[0].since'],
    [icd('F10', { since: '2026-11-01' }), 'conditions[0]'],
  ])('%j called past waits for the same as in remission', (entry, path) => {
    for (const status of ['resolved', 'history', 'remission'] as const) {
      for (const regimen of ['S', 'C'] as const) {
        const answer = screenPatient({ ...healthy, conditions: [{ ...entry, status }] }, INTENDED[regimen], options)
        expect([answer.result, answer.missing[0]?.path]).toEqual(['insufficient-data', path])
      }
    }
  })
  test('what is called past since a day within the look-back is one finding', () => {
    const { findings } = screenPatient(disorder('F10.20', { status: 'resolved', since: '2026-10-01' }), INTENDED.C, options)
    expect(findings.filter(({ severity }) => severity === 'stop').map(({ record }) => record)).toEqual(['ci-active-sud'])
  })
  // The table takes a history without a day as past: it bars nothing, and what it may turn out to be is told.
  test.each(['S', 'C', 'H'] as const)('a history without a day is asked for its day, %s', (regimen) => {
    const answer = screenPatient(disorder('F11.20', { status: 'history' }), INTENDED[regimen], options)
    expect([answer.result, answer.atMost]).toEqual(
      {
        S: ['eligible-with-precautions', 'defer'],
        C: ['eligible-with-precautions', 'not-eligible'],
        H: ['defer', 'not-eligible'],
      }[regimen],
    )
    expect(answer.missing).toMatchObject([{ path: 'conditions[0].since', decides: ['screening/ci-sud-recently-past'] }])
  })
  test('and is not reported as mild beside that', () => {
    expect(stateOf('prec-sud-history', disorder('F10.10', { severity: 'severe' }), 'C')).toBe('clear')
    expect(stateOf('prec-sud-history', disorder('F10.10', {}), 'C')).toBe('P')
  })
  test('a remission of no stated degree asks, however recent: to know its day never makes it less', () => {
    const result = (since: string, regimen: 'S' | 'C' | 'H') =>
      screenPatient(disorder('F10.91', { since }), INTENDED[regimen], options).result
    for (const regimen of ['S', 'C', 'H'] as const) expect(result('2026-09-20', regimen)).toBe('insufficient-data')
    expect([result('2025-01-01', 'S'), result('2025-01-01', 'C'), result('2025-01-01', 'H')]).toEqual([
      'eligible-with-precautions',
      'eligible-with-precautions',
      'defer',
    ])
  })
  test('an intoxication, a withdrawal or a poisoning that is over is past use', () => {
    for (const code of ['F10.920', 'F10.0', 'F11.93'])
      expect(
        ['S', 'C', 'H']
          .map((one) => stateOf('prec-sud-history', disorder(code, { status: 'remission', since: '2026-10-20' }), one as 'S'))
          .join(' '),
      ).toBe('P P D')
    expect(screenPatient(disorder('T40.2X1A', { status: 'resolved' }), INTENDED.H, options).result).toBe('insufficient-data')
    expect(stateOf('prec-sud-history', disorder('T40.2X5A', { status: 'resolved', concept: 'drug-adverse-effect' }), 'H')).toBe('clear')
  })
  test('use without a stated degree asks what it is', () => {
    const { result, missing } = screenPatient(disorder('F12.90', {}), INTENDED.C, options)
    expect(result).toBe('insufficient-data')
    expect(missing.map(({ path, because }) => [path, because])).toEqual([['conditions[0]', 'imprecise']])
    expect(screenPatient(disorder('F12.90', { concept: 'substance-use-without-disorder' }), INTENDED.H, options).result).toBe('eligible')
    expect(screenPatient(disorder('F12.90', { concept: 'cannabis-use-disorder', severity: 'mild' }), INTENDED.C, options).result).toBe(
      'eligible-with-precautions',
    )
  })
})

describe('a substance of the street on the list of medicines', () => {
  const taking = (ingredient: string, more: object = {}): Patient => ({
    ...healthy,
    medications: [{ ingredient, status: 'active', ...more }],
  })

  test.each(['heroin', 'cocaine', 'GHB'])('%s may be a use disorder, and holds until that is told', (name) => {
    for (const intended of [INTENDED.S, INTENDED.C]) {
      const { result, missing } = screenPatient(taking(name), intended, options)
      expect([result, missing.map(({ path, because }) => `${path} ${because}`)]).toEqual([
        'insufficient-data',
        ['medications[0] imprecise'],
      ])
    }
    expect(screenPatient(taking(name), INTENDED.H, options).atMost).toBe('not-eligible')
  })
  test.each(['PCP', 'angel dust'])('%s may be one of those that never go home', (name) => {
    expect(stateOf('ci-ketamine-use-disorder-active', taking(name), 'H')).toBe('unknown')
    expect(screenPatient(taking(name), INTENDED.H, options).result).toBe('insufficient-data')
  })
  // The same substance from a prescriber is a second source of it, and no more.
  test.each(['special K', 'Ket', 'ketamine (special K)'])(
    '%s may be a ketamine use disorder beside a second source of ketamine',
    (name) => {
      for (const regimen of ['S', 'C', 'H'] as const) {
        expect(stateOf('ci-ketamine-use-disorder-active', taking(name), regimen)).toBe('unknown')
        expect(stateOf('ddi-duplicate-ketamine', taking(name), regimen)).toBe(
          stateOf('ddi-duplicate-ketamine', taking('ketamine'), regimen),
        )
        expect(stateOf('ci-ketamine-use-disorder-active', taking('ketamine'), regimen)).toBe('clear')
        expect(stateOf('ci-ketamine-use-disorder-active', taking('Ketalar'), regimen)).toBe('clear')
      }
      const answer = screenPatient(taking(name), INTENDED.C, options)
      expect(answer.missing.map(({ path, because }) => `${path} ${because}`)).toContain('medications[0] imprecise')
      const without = { concept: 'substance-use-without-disorder', agent: name }
      expect(stateOf('ci-ketamine-use-disorder-active', { ...taking(name), conditions: [without] }, 'C')).toBe('clear')
      const disorder = icd('F19.20', { agent: name })
      expect(stateOf('ci-ketamine-use-disorder-active', { ...taking(name), conditions: [disorder] }, 'C')).toBe('X')
      const stopped = (lastTaken: string): object => taking(name, { status: 'stopped', lastTaken })
      expect(stateOf('ci-ketamine-use-disorder-active', stopped('2026-08-25'), 'C')).toBe('unknown')
      expect(stateOf('ci-ketamine-use-disorder-active', stopped('2026-08-24'), 'C')).toBe('clear')
    },
  )
  test.each([
    ['heroin', 'F11.10', 'heroin', 'eligible-with-precautions'],
    ['cocaine', 'F14.10', 'Cocaine', 'eligible-with-precautions'],
    ['GHB', 'F13.20', 'GHB', 'not-eligible'],
  ])('%s is told by a diagnosis %s of %s', (name, code, agent, result) => {
    const told = screenPatient({ ...taking(name), conditions: [icd(code, { agent })] }, INTENDED.C, options)
    expect([told.result, told.missing]).toEqual([result, []])
    // Of another substance, or of none that is named, a diagnosis tells nothing of this one.
    for (const more of [{}, { agent: 'cannabis' }]) {
      const other = screenPatient({ ...taking(name), conditions: [icd('F12.10', more)] }, INTENDED.C, options)
      expect(other.result).toBe('insufficient-data')
      expect(other.missing.map(({ path }) => path)).toContain('medications[0]')
    }
  })
  test('use without a disorder is told as well', () => {
    const without = { concept: 'substance-use-without-disorder', agent: 'heroin' }
    expect(screenPatient({ ...taking('heroin'), conditions: [without] }, INTENDED.C, options).result).toBe('eligible-with-precautions')
    const ofPcp = { ...without, agent: 'PCP' }
    expect(stateOf('ci-ketamine-use-disorder-active', { ...taking('PCP'), conditions: [ofPcp] }, 'C')).toBe('clear')
  })
  // Who uses it now is not in remission from it: one of the two entries is wrong.
  test.each(['remission', 'resolved', 'history'] as const)(
    'a diagnosis called %s does not answer for a substance that is used',
    (status) => {
      const past = (agent: string, code: string): object => ({ conditions: [icd(code, { agent, status, since: '2019-01-01' })] })
      for (const [name, code] of [
        ['heroin', 'F11.21'],
        ['cocaine', 'F14.11'],
        ['GHB', 'F13.20'],
      ] as const)
        for (const regimen of ['C', 'H'] as const)
          expect(stateOf('ci-active-sud', { ...taking(name), ...past(name, code) }, regimen)).toBe('unknown')
      expect(stateOf('ci-ketamine-use-disorder-active', { ...taking('PCP'), ...past('PCP', 'F16.20') }, 'C')).toBe('unknown')
      // After it was stopped, that is what the diagnosis is called.
      const stopped = taking('heroin', { status: 'stopped', lastTaken: '2026-10-01' })
      expect(stateOf('ci-active-sud', { ...stopped, ...past('heroin', 'F11.11') }, 'C')).toBe('clear')
    },
  )
  // The look-back of the rule: 90 days, at home 12 months.
  test.each([
    ['2026-08-25', 'unknown', 'unknown'],
    ['2026-08-24', 'clear', 'unknown'],
    ['2025-11-23', 'clear', 'unknown'],
    ['2025-11-22', 'clear', 'clear'],
  ])('what was stopped on %s counts within the look-back', (lastTaken, clinic, home) => {
    const stopped = taking('cocaine', { status: 'stopped', lastTaken })
    expect([stateOf('ci-active-sud', stopped, 'C'), stateOf('ci-active-sud', stopped, 'H')]).toEqual([clinic, home])
    expect(stateOf('ci-ketamine-use-disorder-active', taking('PCP', { status: 'stopped', lastTaken }), 'H')).toBe(clinic)
  })
  test('what was stopped on no stated day may have been within it', () => {
    for (const regimen of ['S', 'C', 'H'] as const) {
      expect(stateOf('ci-active-sud', taking('heroin', { status: 'stopped' }), regimen)).toBe('unknown')
      expect(stateOf('ci-ketamine-use-disorder-active', taking('PCP', { status: 'stopped' }), regimen)).toBe('unknown')
      expect(stateOf('ci-active-sud', taking('moonstone', { status: 'stopped' }), regimen)).toBe('clear')
    }
    const told = { ...taking('heroin', { status: 'stopped' }), conditions: [icd('F11.11', { agent: 'heroin', since: '2019-01-01' })] }
    expect(stateOf('ci-active-sud', told, 'C')).toBe('clear')
  })
  test('what is mostly prescribed asks nothing of the kind', () => {
    expect(stateOf('ci-active-sud', taking('amphetamine', { status: 'stopped' }), 'C')).toBe('clear')
    expect(stateOf('ci-active-sud', taking('methadone'), 'C')).toBe('clear')
    expect(stateOf('ci-active-sud', taking('sodium oxybate'), 'C')).toBe('clear')
  })
})

test.each(['Otrivin', 'beclomethasone', 'Omnaris', 'flunisolide'])('%s into the nose shortly before the spray counts', (ingredient) => {
  const used = { ingredient, status: 'active', route: 'intranasal', lastTaken: '2026-11-22T11:30:00-05:00' } as const
  expect(stateOf('ddi-nasal-corticosteroid-decongestant', { ...healthy, medications: [used] }, 'S')).toBe('P')
})

describe('an allergy to what the product is made with', () => {
  const to = (substance: string): Patient => ({ ...healthy, allergies: [{ substance }] })

  test.each(['EDTA', 'disodium EDTA', 'edetato disódico', 'ácido cítrico'])('%s is in the spray', (substance) =>
    expect(stateOf('ci-hypersensitivity-ketamine', to(substance), 'S')).toBe('X'),
  )
  test.each(['Ketalar (ketamine)', 'ketamine [Ketalar]'])('%s', (substance) =>
    expect(stateOf('ci-hypersensitivity-ketamine', to(substance), 'C')).toBe('X'),
  )
  test('ketamine (hallucinations) is not read, and asked for', () =>
    expect(stateOf('ci-hypersensitivity-ketamine', to('ketamine (hallucinations)'), 'C')).toBe('unknown'))
})

describe('dates that cannot be', () => {
  const refused = (patient: Patient) => issuesIfAny(() => screenPatient(patient, INTENDED.C, options))

  test('before the birth', () => {
    expect(refused({ birthDate: '1986-05-01', conditions: [icd('I21.4', { onset: '1985' })] })).toEqual(['conditions[0].onset: conflict'])
    expect(refused({ birthDate: '1986-05-01', conditions: [icd('F10.21', { since: '0226-11-01' })] })).toEqual([
      'conditions[0].since: conflict',
    ])
    expect(refused({ ageYears: 40, labs: [{ test: 'alt', timesUpperLimit: 1, takenAt: '1926-11-01' }] })).toEqual([
      'labs[0].takenAt: conflict',
    ])
    expect(refused({ events: [{ kind: 'fall', at: '0202-11' }] })).toEqual(['events[0].at: conflict'])
  })
  test('in the year of birth, and at any age that the age allows', () => {
    expect(refused({ birthDate: '1986', conditions: [icd('Q25.43', { onset: '1986-01' })] })).toEqual([])
    expect(refused({ birthDate: '1986-05-01', history: { lastAlcoholAt: '1986' } })).toEqual([])
    expect(refused({ ageYears: 40, conditions: [icd('I10', { onset: '1985-11-23' })] })).toEqual([])
  })
})

test('a label is not read for a moment before the day it is asked for', () => {
  const read = () => checkLabel({}, 'label-ci-spravato-us', { asOf: '2026-11-22', now: '2026-11-21T12:00:00-05:00' })
  expect(read).toThrow('now: must not lie before the day asOf')
})

describe('a day before the rules were reviewed', () => {
  const said = (asOf: string): readonly string[] =>
    screenPatient({}, INTENDED.S, { ...options, asOf, now: undefined }).assumptions.filter((one) => one.startsWith('rules: '))

  test('is answered by the rules of today, and that is said', () => {
    expect(said('2018-06-01')).toEqual([
      'rules: those reviewed on 2026-11-22; what labels and sources said on 2018-06-01 was not looked up',
    ])
    expect(said('2026-11-22')).toEqual([])
    expect(said('2027-03-01')).toEqual([])
    const list = checkLabel({}, 'label-ci-spravato-us', { asOf: '2018-06-01' }).assumptions
    expect(list).toContain('list: the one reviewed on 2026-11-22; what labels and sources said on 2018-06-01 was not looked up')
  })
})
