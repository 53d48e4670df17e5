import { describe, expect, it, test } from 'vitest'
import type { Intended, LabelListId, Patient, ScreeningOptions } from 'ketamine-therapy/screening'
import { checkLabel, createScreener, parsePatient, screenPatient } from 'ketamine-therapy/screening'
import { issuesOf } from '../helpers/issues-of'
import type { RegimenLetter } from './support'
import { closed, drug, healthy, icd, INTENDED, options, stateOf, withPressure } from './support'

const screen = (patient: unknown, regimen: RegimenLetter = 'C', more: Partial<ScreeningOptions> = {}) =>
  screenPatient(patient, INTENDED[regimen], { ...options, ...more })
const records = (patient: Patient, regimen: RegimenLetter, more: Partial<ScreeningOptions> = {}) =>
  screen(patient, regimen, more).findings.map((finding) => finding.record)

describe('regimens', () => {
  test.each([
    ['esketamine', 'intranasal', 'home', 'esketamine-nasal'],
    ['esketamine', 'intranasal', 'clinic', 'esketamine-nasal'],
    ['ketamine', 'intravenous', 'clinic', 'ketamine-clinic'],
    ['ketamine', 'intramuscular', 'hospital', 'ketamine-clinic'],
    ['ketamine', 'subcutaneous', 'emergency-department', 'ketamine-clinic'],
    ['ketamine', 'intravenous', 'operating-room', 'ketamine-clinic'],
    ['ketamine', 'intravenous', 'research', 'ketamine-clinic'],
    ['ketamine', 'sublingual', 'home', 'ketamine-home'],
    ['ketamine', 'oral', 'home', 'ketamine-home'],
    ['ketamine', 'intranasal', 'home', 'ketamine-home'],
    ['ketamine', 'sublingual', 'clinic', 'ketamine-clinic'],
  ] as const)('%s, %s, %s: %s', (drugName, route, setting, regimen) => {
    const answer = screenPatient(healthy, { drug: drugName, route, setting }, options)
    expect(answer.regimen).toBe(regimen)
    expect(answer.assumptions.some((text) => text.includes('convention'))).toBe(route === 'sublingual' && setting === 'clinic')
  })

  test.each([
    ['esketamine', 'intravenous', 'hospital'],
    ['arketamine', 'intravenous', 'research'],
    ['ketamine', 'intravenous', 'home'],
    ['ketamine', 'sublingual', 'rems-certified-outpatient'],
  ] as const)('%s, %s, %s has no rules and is never judged', (drugName, route, setting) => {
    const answer = screenPatient(healthy, { drug: drugName, route, setting }, options)
    expect([answer.result, answer.atMost, answer.regimen, answer.findings.map((finding) => finding.code)]).toEqual([
      'insufficient-data',
      'not-eligible',
      undefined,
      ['screening/no-rule-set'],
    ])
    expect(answer.sources).toEqual([])
    const redacted = screenPatient(healthy, { drug: drugName, route, setting }, { ...options, redact: true })
    expect(redacted.findings[0]?.because).toEqual(
      ['drug', 'route', 'setting'].map((part) => ({ path: `intended.${part}`, outcome: 'unknown' })),
    )
  })
})

describe('a screener', () => {
  it('says what was intended when it was made, whatever becomes of what was passed', () => {
    const passed: { -readonly [key in keyof Intended]: Intended[key] } = { ...INTENDED.C, formulation: undefined }
    const screener = createScreener(passed, options)
    passed.route = 'oral'
    const { intended } = screener(healthy)
    expect(intended).toEqual({ drug: 'ketamine', route: 'intravenous', setting: 'clinic' })
    expect(Object.keys(intended)).not.toContain('formulation')
  })

  it.each([
    ['with rules', INTENDED.C],
    ['without rules', { drug: 'arketamine', route: 'oral', setting: 'home' }],
  ] as const)('%s gives the next answer unchanged, whatever is tried on the first', (_what, intended) => {
    const screener = createScreener(intended, options)
    const first = screener(healthy)
    const before = structuredClone(first)
    for (const part of [first.assumptions, first.knowledge, first.ruleSet, first.ruleSet.added, first.intended])
      expect(() => Object.assign(part, { 0: 'changed', version: 'changed', rules: -1, drug: 'changed' })).toThrow(TypeError)
    expect(screener(healthy)).toEqual(before)
  })
})

describe('the labels differ, for the same patient', () => {
  // Each row: what the labels of the United States, the European Union, the United Kingdom and Switzerland make of one patient.
  const infarction = { ...healthy, conditions: [icd('I21.4', { onset: '2026-10-20' })] }
  const shunt = { ...healthy, conditions: [icd('Z98.2')] }
  const thyroid = { ...healthy, conditions: [icd('E05.00')] }
  test.each([
    ['infarction 33 days ago', 'ci-recent-cardiovascular-event-6wk', infarction, 'S', 'D X X D'],
    ['infarction 33 days ago', 'ci-recent-cardiovascular-event-6wk', infarction, 'C', 'X X X X'],
    ['shunt', 'ci-raised-intracranial-pressure', shunt, 'S', 'D X X D'],
    ['shunt', 'ci-raised-intracranial-pressure', shunt, 'C', 'D D D D'],
    ['thyroid', 'ci-hyperthyroidism-uncontrolled', thyroid, 'C', 'D D D X'],
    ['thyroid', 'ci-hyperthyroidism-uncontrolled', thyroid, 'S', 'D D D D'],
  ] as const)('%s, %s', (_what, rule, patient, regimen, expected) => {
    expect(['US', 'EU', 'GB', 'CH'].map((jurisdiction) => stateOf(rule, patient, regimen, { jurisdiction })).join(' ')).toBe(expected)
  })

  it('a part of the United Kingdom follows the United Kingdom', () => {
    expect(stateOf('ci-raised-intracranial-pressure', shunt, 'S', { jurisdiction: 'GB-SCT' })).toBe('X')
  })

  it('says which label counted when none was named', () => {
    const { jurisdiction: _left, ...rest } = options
    expect(screenPatient(healthy, INTENDED.S, rest).assumptions).toContain('jurisdiction: US label')
  })

  it('says which purpose was taken when none was given, and nothing of it when one was', () => {
    const asOf = '2026-11-22'
    const ofPurpose = ({ assumptions }: { readonly assumptions: readonly string[] }) =>
      assumptions.filter((text) => text.startsWith('purpose'))
    const taken = ['purpose: first assessment (intake); vital signs of the last 30 days count']
    expect(ofPurpose(screenPatient(healthy, INTENDED.S, { asOf }))).toEqual(taken)
    expect(ofPurpose(checkLabel(healthy, 'label-ci-ketamine-ch', { asOf }))).toEqual(taken)
    for (const purpose of ['intake', 'dose-day'] as const) {
      expect(ofPurpose(screenPatient(healthy, INTENDED.S, { asOf, purpose }))).toEqual([])
      expect(ofPurpose(checkLabel(healthy, 'label-ci-ketamine-ch', { asOf, purpose }))).toEqual([])
    }
  })
})

describe('unknown', () => {
  it('is eligible when everything is known and nothing is wrong', () => {
    expect([screen(healthy, 'S').result, screen(healthy, 'C').result, screen(healthy, 'H').result]).toEqual([
      'eligible',
      'eligible',
      'eligible',
    ])
    expect(screen(healthy, 'C').atMost).toBe('eligible')
    expect(screen(healthy, 'C').missing).toEqual([])
    expect(records(healthy, 'H')).toEqual(['info-compounded-unapproved'])
  })

  test.each(['conditions', 'allergies'] as const)('a blocking list that is not closed: %s', (list) => {
    const { [list]: _gone, ...rest } = healthy
    const answer = screen({ ...rest, reviewed: closed.reviewed.filter((one) => one !== list) })
    expect([answer.result, answer.atMost]).toEqual(['insufficient-data', 'not-eligible'])
    expect(answer.missing[0]?.path).toBe(list)
    expect(answer.findings).toEqual([])
  })

  it('a list that only asks leaves the result and shows how bad it could be', () => {
    const { history: _gone, ...rest } = healthy
    const answer = screen(rest)
    expect([answer.result, answer.atMost, answer.missing.map((one) => one.path)]).toEqual(['eligible', 'defer', ['history.lastAlcoholAt']])
  })

  it('medicines block at home and ask elsewhere', () => {
    const open = { ...healthy, reviewed: closed.reviewed.filter((one) => one !== 'medications') }
    expect([screen(open, 'S').result, screen(open, 'C').result, screen(open, 'H').result].map(String)[2]).toBe('insufficient-data')
  })

  it('logistics block on the day of the dose only', () => {
    const { logistics: _gone, ...rest } = healthy
    expect([screen(rest, 'C').result, screen(rest, 'C').atMost]).toEqual(['eligible', 'defer'])
    expect(screen(rest, 'C', { purpose: 'dose-day' }).result).toBe('insufficient-data')
    expect(screen(rest, 'H', { purpose: 'dose-day' }).result).toBe('insufficient-data')
  })

  it('a fired stop decides though much is blank', () => {
    const answer = screen({ ageYears: 44, conditions: [icd('I71.4')] }, 'S')
    expect([answer.result, answer.atMost]).toEqual(['not-eligible', 'not-eligible'])
    expect(answer.missing.length).toBeGreaterThan(0)
  })

  it('names the entry, not the list, where an entry is the reason', () => {
    const answer = screen({ ...healthy, conditions: [icd('J45.20'), icd('I21.4')] })
    expect(answer.missing.find((one) => one.decides.includes('screening/ci-recent-cardiovascular-event-6wk'))).toMatchObject({
      path: 'conditions[1].onset',
      because: 'absent',
    })
    expect(answer.missing.map((one) => one.path)).not.toContain('conditions')
  })

  it('asks for the time of an undated reading, for a new one where it is stale, for one where there is none', () => {
    const missing = (vitals: Patient['vitals']) =>
      screen({ ...healthy, vitals })
        .missing.filter((one) => one.decides.includes('screening/thr-bp-severe'))
        .map((one) => `${one.path} ${one.because}`)
    expect(missing([{ systolicMmHg: 120, diastolicMmHg: 80 }])).toEqual(['vitals[0].measuredAt absent'])
    expect(missing([{ systolicMmHg: 120, diastolicMmHg: 80, measuredAt: '2026-01-01' }])).toEqual([
      // It decides one rule more: low pressure goes by the top number alone.
      'vitals[].systolicMmHg stale',
      'vitals[].diastolicMmHg stale',
    ])
    expect(missing([])).toEqual(['vitals[].systolicMmHg absent', 'vitals[].diastolicMmHg absent'])
  })

  // A new measurement would be before or after it no more surely than the one that is there.
  it('asks for the hour of a reading that cannot be put in order, for a new one where hours tell nothing', () => {
    const missing = (...vitals: readonly (readonly [number, string])[]) =>
      screen({ ...healthy, vitals: vitals.map(([systolicMmHg, measuredAt]) => ({ ...healthy.vitals[0], systolicMmHg, measuredAt })) })
        .missing.filter((one) => one.decides.includes('screening/thr-bp-severe'))
        .map((one) => `${one.path} ${one.because}`)
    const nine = '2026-11-22T09:00:00-05:00'
    expect(missing([185, '2026-11-22'], [120, nine])).toEqual(['vitals[0].measuredAt imprecise'])
    expect(missing([185, '2026-11-22'], [120, '2026-11-22'])).toEqual(['vitals[0].measuredAt imprecise', 'vitals[1].measuredAt imprecise'])
    expect(missing([120, '2026-11-20'], [185, '2026-11-22'], [120, nine])).toEqual(['vitals[1].measuredAt imprecise'])
    expect(missing([185, nine], [120, nine])).toEqual(['vitals[].systolicMmHg imprecise'])
  })

  // A pressure without its time may be the one of this morning.
  it.each([
    ['a low one beside a severe one', [120, 80, '2026-11-20'], [185, 115]],
    ['a severe one beside a low one', [185, 115, '2026-11-20'], [120, 80]],
  ] as const)('leaves open what a reading without its time would change: %s', (_what, [systolic, diastolic, measuredAt], [high, low]) => {
    const vitals = [
      { ...healthy.vitals[0], systolicMmHg: systolic, diastolicMmHg: diastolic, measuredAt },
      { systolicMmHg: high, diastolicMmHg: low },
    ]
    for (const reading of [vitals, [...vitals].reverse()]) {
      const answer = screen({ ...healthy, vitals: reading })
      expect(answer.result).toBe('insufficient-data')
      expect(answer.atMost).toBe('defer')
      const asked = answer.missing.find(({ decides }) => decides.includes('screening/thr-bp-severe'))
      expect(asked?.path).toBe(`vitals[${reading.findIndex((one) => !('measuredAt' in one))}].measuredAt`)
    }
  })

  it('is not troubled by a reading without its time that changes nothing', () => {
    const vitals = [...healthy.vitals, { systolicMmHg: 118, diastolicMmHg: 76 }]
    expect(screen({ ...healthy, vitals }).result).toBe(screen(healthy).result)
  })

  it('orders what is missing: blocking first, then the highest effect', () => {
    const { missing } = screen({ ageYears: 40, vitals: healthy.vitals }, 'H')
    expect(missing[0]?.path).toBe('conditions')
    expect(missing.findIndex((one) => one.path === 'history.lastAlcoholAt')).toBeGreaterThan(
      missing.findIndex((one) => one.path === 'allergies'),
    )
  })

  it('never asks for a thing twice', () => {
    const paths = screen({}, 'H').missing.map((one) => one.path)
    expect(new Set(paths).size).toBe(paths.length)
  })
})

describe('blood pressure is one ladder', () => {
  const ladder = ['thr-bp-severe', 'thr-bp-iv-hold', 'thr-bp-home-no-dose', 'thr-bp-elevated']
  test.each([
    [140, 90, '', '', 'thr-bp-elevated'],
    [141, 90, 'thr-bp-elevated', 'thr-bp-elevated', 'thr-bp-elevated'],
    [140, 91, 'thr-bp-elevated', 'thr-bp-elevated', 'thr-bp-elevated'],
    [159, 99, 'thr-bp-elevated', 'thr-bp-elevated', 'thr-bp-elevated'],
    [160, 100, 'thr-bp-elevated', 'thr-bp-elevated', 'thr-bp-home-no-dose'],
    [161, 100, 'thr-bp-elevated', 'thr-bp-iv-hold', 'thr-bp-home-no-dose'],
    [150, 101, 'thr-bp-elevated', 'thr-bp-iv-hold', 'thr-bp-home-no-dose'],
    [179, 109, 'thr-bp-elevated', 'thr-bp-iv-hold', 'thr-bp-home-no-dose'],
    [180, 90, 'thr-bp-severe', 'thr-bp-severe', 'thr-bp-severe'],
    [150, 110, 'thr-bp-severe', 'thr-bp-severe', 'thr-bp-severe'],
  ])('%i/%i', (systolicMmHg, diastolicMmHg, ...rungs) => {
    const patient = { ...healthy, vitals: [{ systolicMmHg, diastolicMmHg, measuredAt: '2026-11-22' }] }
    const of = (regimen: RegimenLetter) =>
      records(patient, regimen)
        .filter((id) => id !== undefined && ladder.includes(id))
        .join(' ')
    expect([of('S'), of('C'), of('H')]).toEqual(rungs)
  })

  it('takes the newest reading of the day, and keeps two readings of one moment apart', () => {
    const at = (...vitals: NonNullable<Patient['vitals']>) => stateOf('thr-bp-severe', { ...closed, vitals }, 'C')
    const morning = { systolicMmHg: 190, diastolicMmHg: 80, measuredAt: '2026-11-22T08:00:00-05:00' }
    const noon = { systolicMmHg: 150, diastolicMmHg: 80, measuredAt: '2026-11-22T11:00:00-05:00' }
    expect([at(morning, noon), at(noon, morning), at(morning), at(noon)]).toEqual(['clear', 'clear', 'D', 'clear'])
    expect(at(noon, { ...morning, measuredAt: noon.measuredAt })).toBe('unknown')
  })

  it('wants a reading of the same day on the day of a dose', () => {
    const yesterday = { ...healthy, vitals: [{ systolicMmHg: 118, diastolicMmHg: 76, measuredAt: '2026-11-21' }] }
    expect(records(yesterday, 'C')).toEqual([])
    expect(records(yesterday, 'C', { purpose: 'dose-day' })).toEqual(['gate-bp-reading-missing'])
    expect(records(withPressure(120, 80), 'C')).not.toContain('gate-bp-reading-missing')
  })
})

describe('what the vocabulary does not know', () => {
  it('is reported and never read as absent, even in a closed list', () => {
    const answer = screen({ ...healthy, medications: [drug('zorblax')], conditions: [{ concept: 'zorblaxia' }] }, 'H')
    expect(answer.findings.map((one) => one.code)).toEqual([
      'screening/info-compounded-unapproved',
      'screening/unrecognised-condition',
      'screening/unrecognised-medication',
    ])
    expect(answer.missing.filter((one) => one.because === 'unrecognised').map((one) => one.path)).toEqual([
      'conditions[0]',
      'medications[0]',
    ])
    expect(answer.result).toBe('insufficient-data')
  })

  it('is outside when the caller vouches for it', () => {
    const answer = screen({
      ...healthy,
      medications: [drug('zorblax', { noneOfOurClasses: true })],
      conditions: [{ concept: 'zorblaxia', noneOfOurClasses: true }],
      allergies: [{ substance: 'strawberries', noneOfOurClasses: true }],
      familyHistory: [{ concept: 'diabetes', relation: 'first-degree', noneOfOurClasses: true }],
      dispensings: ['A', 'B'].map((prescriber) => ({
        ingredient: 'testosterone',
        prescriber,
        dispensedOn: '2026-11-01',
        noneOfOurClasses: true,
      })),
    })
    expect([answer.result, answer.missing, answer.findings]).toEqual(['eligible', [], []])
  })

  it('an unknown concept of a relative is no absence either', () => {
    const answer = screen({ ...healthy, familyHistory: [{ concept: 'zorblaxia', relation: 'first-degree' }] })
    expect(answer.result).toBe('eligible')
  })
})

describe('answers', () => {
  it('say why, with path and value, and carry sources', () => {
    const [finding] = screen({ ...healthy, conditions: [icd('I71.4', { status: 'history' })] }, 'S').findings
    expect(finding).toMatchObject({
      code: 'screening/ci-aneurysmal-vascular-disease',
      severity: 'stop',
      because: [{ path: 'conditions[0]', value: 'I71.4', outcome: 'met' }],
    })
    expect(finding?.sources.map((source) => source.citation)).toContain('spravato-label-us-2021')
  })

  it('call an entry by the title that came with its code, which questions are asked with', () => {
    const [title, code] = ['Hypertensive disorder', '38341003']
    const patient = { ...healthy, conditions: [{ code: { system: 'snomed-ct', code, display: title } }] }
    const asked = (redact: boolean) =>
      screen(patient, 'C', { redact }).missing.find(({ path }) => path === 'conditions[0].status')?.question
    expect(asked(false)).toBe('What is the present status of "Hypertensive disorder (38341003)"?')
    expect(asked(true)).toBe('What is the present status of entry 1 of diagnoses?')
    const infarction = { ...healthy, conditions: [{ code: { system: 'icd-10-cm', code: 'I25.2', display: 'Old myocardial infarction' } }] }
    const began = (redact: boolean) =>
      screen(infarction, 'C', { redact }).missing.find(({ path }) => path === 'conditions[0].onset')?.question
    expect(began(false)).toBe('"Old myocardial infarction (I25.2)": When did it begin or happen?')
    expect(began(true)).toBe('entry 1 of diagnoses: When did it begin or happen?')
    const untitled = { ...healthy, conditions: [{ code: { system: 'icd-10-cm', code: 'I71.4', display: undefined } }] }
    expect(screen(untitled).findings.some(({ because }) => because.some(({ value }) => value === 'I71.4'))).toBe(true)
  })

  it('name the medicine that is in use, where they name those of its group', () => {
    for (const [rule, ...names] of [
      ['ddi-z-drug', 'zolpidem', 'eszopiclone', 'zaleplon', 'zopiclone'],
      ['ddi-nmda-antagonist', 'memantine', 'amantadine', 'dextromethorphan'],
      ['ddi-theophylline', 'theophylline', 'aminophylline'],
      ['ddi-xylazine-medetomidine', 'xylazine', 'medetomidine'],
    ] as const)
      for (const name of names) {
        const { findings } = screen({ ...healthy, medications: [drug(name)] }, 'C')
        expect(findings.find(({ record }) => record === rule)?.message, name).toMatch(new RegExp(String.raw`\b${name}\b`, 'i'))
      }
  })

  // Section 4.4 of the European label of memantine: "NMDA antagonists such as amantadine, ketamine or dextromethorphan should be avoided".
  it('say of memantine what its European label says', () => {
    for (const regimen of ['S', 'C', 'H'] as const) {
      const { findings } = screen({ ...healthy, medications: [drug('memantine')] }, regimen)
      const found = findings.find(({ record }) => record === 'ddi-nmda-antagonist')
      expect(found?.message).toMatch(/European label of memantine says to avoid .* ketamine/)
      expect(found?.sources).toContainEqual({ citation: 'label-memantine-eu', locator: 'section 4.4', checked: 'read' })
    }
  })

  it('ask of a doubtful allergy whether it is one, which is no status', () => {
    const allergies = [{ substance: 'ketamine', verification: 'unconfirmed' }]
    const [asked] = screen({ ...healthy, allergies }, 'C').missing
    expect([asked?.path, asked?.question]).toEqual(['allergies[0].verification', 'Is there an allergy to "ketamine"?'])
  })

  it('give as reasons what the document says, and not that a name was recognized', () => {
    const stopped = { ...healthy, medications: [drug('phenelzine', { status: 'stopped', lastTaken: '2026-11-20' })] }
    const why = screen(stopped, 'C').findings.find(({ record }) => record === 'ddi-maoi')?.because
    expect(why?.map(({ path, value }) => [path, value])).toEqual([
      ['medications[0]', 'phenelzine'],
      ['medications[0].lastTaken', '2026-11-20'],
      ['medications[0].lastTaken', '2026-11-20'],
    ])
  })

  it('tell a status that was not given from one that leaves open what is asked', () => {
    const why = (patient: unknown, at: string): unknown => screen(patient, 'C').missing.find(({ path }) => path === at)?.because
    expect(why({ conditions: [icd('I10')] }, 'conditions[0].status')).toBe('absent')
    expect(why({ conditions: [icd('I10', { status: 'active' })] }, 'conditions[0].status')).toBe('imprecise')
    const doubtful = [{ substance: 'ketamine', verification: 'unconfirmed' }]
    expect(why({ allergies: doubtful }, 'allergies[0].verification')).toBe('imprecise')
  })

  it('tell a word that was not given from one that is not read', () => {
    const why = (patient: unknown, at: string): unknown => screen(patient, 'C').missing.find(({ path }) => path === at)?.because
    const test = { test: 'urine-drug-screen', takenAt: '2026-11-20' }
    expect(why({ labs: [test] }, 'labs[0].value')).toBe('absent')
    expect(why({ labs: [{ ...test, value: 'see report' }] }, 'labs[0].value')).toBe('imprecise')
    expect(why({ assessments: [{ instrument: 'Columbia', score: 3 }] }, 'assessments[0].instrument')).toBe('imprecise')
    expect(why({ conditions: [{ concept: 'substance-use-disorder' }] }, 'conditions[0].agent')).toBe('absent')
    expect(why({ conditions: [{ concept: 'substance-use-disorder', agent: 'several' }] }, 'conditions[0].agent')).toBe('imprecise')
  })

  it('say what is meant before a yes closes the rules about suicide', () => {
    const question = (list: string) => screen({ ageYears: 44 }, 'C').missing.find(({ path }) => path === list)
    for (const list of ['events', 'assessments']) expect(question(list)?.decides).toContain('screening/risk-suicide-imminent')
    expect(question('events')?.question).toContain('suicidal behavior')
    expect(question('assessments')?.question).toContain('C-SSRS')
  })

  it('name the field that the age was read from', () => {
    const why = (patient: Patient) => screen(patient).findings.find(({ record }) => record === 'gate-age-under-18')?.because[0]
    expect(why({ ageYears: 16 })).toMatchObject({ path: 'ageYears', value: 16 })
    expect(why({ birthDate: '2010-01-01' })).toMatchObject({ path: 'birthDate', value: 16 })
    expect(screen({}).missing.some(({ path }) => path === 'birthDate')).toBe(true)
  })

  it('keep no value of the patient when redacted', () => {
    const patient = {
      ...healthy,
      vitals: [{ systolicMmHg: 187, diastolicMmHg: 93, measuredAt: '2026-11-22' }],
      conditions: [icd('I71.42'), icd('I21.4'), icd('Z86.79'), { concept: 'zorblaxia' }],
      medications: [drug('tranylcypromine'), drug('quxaline')],
      allergies: [{ substance: 'unobtainium' }],
    }
    for (const regimen of ['S', 'C', 'H'] as const) {
      const open = JSON.stringify(screen(patient, regimen))
      const redacted = JSON.stringify(screen(patient, regimen, { redact: true }))
      for (const word of ['I71.42', 'I21.4', 'Z86.79', 'zorblaxia', 'tranylcypromine', 'quxaline', 'unobtainium', '187']) {
        expect(redacted, word).not.toContain(`"${word}`)
        expect(redacted, word).not.toContain(`${word}\\"`)
      }
      expect(open).toContain('zorblaxia')
    }
    const path = (redact: boolean) => screen(patient, 'C', { redact }).findings.map((one) => [one.code, one.because.map((why) => why.path)])
    expect(path(true)).toEqual(path(false))
  })

  it('say what to do, who may override, and what is a convention and no guideline', () => {
    const atRest = (heartRatePerMin: number) => ({ ...healthy, vitals: [{ ...healthy.vitals[0], heartRatePerMin }] })
    expect(screen(atRest(130), 'C').findings[0]).toMatchObject({
      record: 'thr-hr-out-of-range',
      effect: 'defer',
      action: 'Repeat, ECG, find the cause.',
      override: 'prescriber, for instance in a trained athlete',
      basis: { kind: 'convention', text: 'no published outpatient number' },
    })
    // The same rule rests on a label in one regimen and on a convention in another.
    const opioid = { ...healthy, medications: [drug('oxycodone')] }
    const bases = (['S', 'C', 'H'] as const).map((regimen) => {
      const finding = screen(opioid, regimen).findings.find((one) => one.record === 'ddi-opioid')
      return [finding?.effect, finding?.basis?.kind]
    })
    expect(bases).toEqual([
      ['precaution', 'label'],
      ['precaution', 'label'],
      ['defer', 'convention'],
    ])
    for (const finding of screen(opioid, 'H').findings)
      expect([finding.record, typeof finding.action, typeof finding.override]).toEqual([finding.record, 'string', 'string'])
    const [custom] = screen(healthy, 'C', {
      rules: {
        only: [],
        add: [
          {
            id: 'own',
            title: 'Own',
            when: { value: 'ageYears', is: '>', to: 0 },
            effect: { 'ketamine-clinic': 'precaution' },
            whenUnknown: 'asks',
            message: 'Own.',
            action: 'Look.',
            override: 'prescriber',
            basis: {},
            sources: [{ citation: 'own-manual', checked: 'read' }],
          },
        ],
      },
    }).findings
    expect(custom).toMatchObject({ code: 'custom/own', effect: 'precaution', override: 'prescriber' })
    expect(custom).not.toHaveProperty('basis')
  })

  it('do not change the patient or the options, and are the same each time', () => {
    const patient = Object.freeze({ ...healthy, conditions: Object.freeze([Object.freeze(icd('I21.4'))]) })
    const screener = createScreener(INTENDED.C, options)
    const first = screener(patient)
    screener({ conditions: [icd('I71.4')] })
    expect(screener(patient)).toEqual(first)
    expect(screener.prepared(parsePatient(patient))).toEqual(first)
    expect(JSON.parse(JSON.stringify(first))).toEqual(first)
  })
})

describe('refusals name every field', () => {
  const issues = (run: () => unknown) => [...issuesOf(run)].sort()
  test.each([
    ['born in 1890', { birthDate: '1890-01-01' }, ['birthDate: out-of-range']],
    ['code of another system', { conditions: [{ code: { system: 'atc', code: 'N05BA06' } }] }, ['conditions[0].code.system: malformed']],
    ['a code that is none', { conditions: [icd('hypertension')] }, ['conditions[0].code: malformed']],
    ['both ages', { ageYears: 40, birthDate: '1986-01-01' }, ['ageYears: malformed']],
    ['two at once', { ageYears: 400, weightKg: -1 }, ['ageYears: out-of-range', 'weightKg: out-of-range']],
    ['null', null, ['patient: wrong-type']],
  ])('%s', (_what, patient, expected) => expect(issues(() => screen(patient))).toEqual(expected))

  it('in one error for the patient, the intention and the options, whatever else is refused', () => {
    const bad = { ageYears: 400, weightKg: 70 }
    const intended = { drug: 'cocaine', route: 'oral', setting: 'home' } as unknown as Intended
    expect(issues(() => screenPatient(bad, intended, { ...options, purpose: 'fun' } as unknown as ScreeningOptions))).toEqual([
      'ageYears: out-of-range',
      'intended.drug: unknown-id',
      'options.purpose: unknown-id',
    ])
    const rules = { only: ['no-such-rule'] } as unknown as ScreeningOptions['rules']
    expect(issues(() => screenPatient({ birthDate: '2030' }, intended, { ...options, rules }))).toEqual([
      'birthDate: future',
      'intended.drug: unknown-id',
      'options.rules.only[0]: unknown-id',
    ])
    expect(issues(() => screenPatient(undefined, intended, options))).toEqual(['intended.drug: unknown-id', 'patient: required'])
    expect(issues(() => checkLabel(bad, 'label-ci-mars' as LabelListId, { asOf: '2026-02-30' }))).toEqual([
      'ageYears: out-of-range',
      'list: unknown-id',
      'options.asOf: malformed',
    ])
  })

  it('by the name of the function that was called', () => {
    expect(() => createScreener(INTENDED.C, { asOf: 'today' })).toThrow('createScreener: options.asOf')
    expect(() => screenPatient({}, INTENDED.C, { asOf: 'today' })).toThrow('screenPatient: options.asOf')
  })

  it('refuses keys that could change prototypes', () => {
    const hostile = JSON.parse('{"__proto__": {"pregnancy": "not-pregnant"}, "ageYears": 40}') as unknown
    expect(issues(() => screen(hostile))).toEqual(['__proto__: unexpected'])
    expect(issues(() => screen({ constructor: {} }))).toEqual(['constructor: unexpected'])
  })

  test.each([
    ['drug', { drug: 'cocaine', route: 'oral', setting: 'home' }, options, ['intended.drug: unknown-id']],
    ['all three', {}, options, ['intended.drug: required', 'intended.route: required', 'intended.setting: required']],
    ['no day', INTENDED.C, {}, ['options.asOf: required']],
    ['purpose', INTENDED.C, { ...options, purpose: 'fun' }, ['options.purpose: unknown-id']],
    ['jurisdiction', INTENDED.C, { ...options, jurisdiction: 'usa' }, ['options.jurisdiction: malformed']],
    ['now before asOf', INTENDED.C, { asOf: '2026-11-22', now: '2026-11-21T10:00:00Z' }, ['options.now: conflict']],
    ['unknown option', INTENDED.C, { ...options, fast: true }, ['options.fast: unexpected']],
    [
      'nothing at all',
      undefined,
      undefined,
      [
        'intended.drug: required',
        'intended.route: required',
        'intended.setting: required',
        'intended: required',
        'options.asOf: required',
        'options: required',
      ],
    ],
  ])('options: %s', (_what, intended, given, expected) =>
    expect(issues(() => createScreener(intended as Intended, given as ScreeningOptions))).toEqual(expected),
  )
})
