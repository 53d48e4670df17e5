import { screenPatient } from 'ketamine-therapy/screening'
import { describe, expect, it, test } from 'vitest'
import { healthy, icd, INTENDED, options } from './support'

// Problem lists hold categories, and hospitals outside the United States send codes of the WHO's ICD-10 that the Clinical Modification splits
// or does not have. Expectations: titles of the two editions beside the tables of the rules. None of these may come back as "eligible".

const screened = (code: string, more: object = {}, regimen: 'S' | 'C' | 'H' = 'S') =>
  screenPatient({ ...healthy, conditions: [icd(code, more)] }, INTENDED[regimen], options)
const asked = (code: string, rule: string, regimen: 'S' | 'C' | 'H' = 'S') =>
  screened(code, {}, regimen).missing.some(({ path, decides }) => path === 'conditions[0]' && decides.includes(`screening/${rule}`))

describe('a category asks which of its codes is meant', () => {
  test.each([
    ['I60', 'ci-aneurysmal-vascular-disease'],
    ['I25', 'ci-aneurysmal-vascular-disease'],
    ['I25.4', 'ci-aneurysmal-vascular-disease'],
    ['I67', 'ci-aneurysmal-vascular-disease'],
    ['Q28', 'ci-arteriovenous-malformation'],
    ['I69', 'ci-intracerebral-hemorrhage-history'],
    ['S06.3', 'ci-intracerebral-hemorrhage-history'],
    ['S06', 'ci-other-intracranial-bleed-history'],
    ['I20', 'ci-recent-cardiovascular-event-6wk'],
    ['F31', 'ci-current-mania'],
    ['F33', 'ci-active-psychosis'],
    ['J96', 'ci-chronic-respiratory-failure'],
    ['G93', 'ci-raised-intracranial-pressure'],
    ['N30', 'ci-cystitis-active'],
    ['K70', 'ci-hepatic-severe'],
  ])('%s: %s', (code, rule) => {
    expect(asked(code, rule)).toBe(true)
    expect(screened(code).result).toBe('insufficient-data')
  })
  it('asks at home for what is only a precaution in clinic', () => {
    expect(asked('E80.2', 'prec-acute-porphyria', 'H')).toBe(true)
    expect(asked('G47.3', 'prec-osa-untreated-home', 'H')).toBe(true)
    expect(asked('Z91.5', 'risk-suicide-imminent', 'H')).toBe(true)
    expect(asked('N18', 'prec-renal-dialysis', 'H')).toBe(true)
  })
  // F10.1 and F11.2 are whole diagnoses in the ICD-10 of the WHO; that they say nothing of intoxication or psychosis is no reason to hold a patient.
  test.each([
    ['F10.1', 'eligible-with-precautions'],
    ['F11.1', 'eligible-with-precautions'],
    ['F12.1', 'eligible-with-precautions'],
    ['F10.2', 'defer'],
    ['F11.2', 'defer'],
  ])('%s is a use disorder and asks nothing more', (code, result) => {
    expect(screened(code).result).toBe(result)
    expect(screened(code).missing.map(({ path }) => path)).toEqual([])
  })
})

describe('codes of the ICD-10 of the WHO that the Clinical Modification does not have', () => {
  test.each(['F10.0', 'F11.3', 'F13.4', 'F19.0'])('%s is an intoxication or a withdrawal', (code) => {
    expect(screened(code).findings.map(({ record }) => record)).toContain('ci-acute-intoxication-withdrawal')
    expect(screened(code, { status: 'resolved' }).findings.map(({ record }) => record)).not.toContain('ci-acute-intoxication-withdrawal')
  })
  test.each(['F10.5', 'F12.5', 'F19.5', 'F16.7'])('%s is a psychosis from a substance', (code) =>
    expect(screened(code).result).toBe('not-eligible'),
  )
  test.each(['F00.1', 'F00'])('%s is dementia', (code) => expect(screened(code, {}, 'C').result).toBe('not-eligible'))
  test.each(['Z32.1', 'Z35.9'])('%s is a pregnancy', (code) => expect(screened(code).result).toBe('not-eligible'))
  it('Z33 holds pregnancy and its termination: asks', () => {
    const open = screenPatient({ ...healthy, pregnancy: undefined, conditions: [icd('Z33')] }, INTENDED.S, options)
    expect([open.result, open.missing.map(({ path }) => path)]).toEqual(['insufficient-data', ['pregnancy']])
  })
  test.each(['X61', 'X84'])('%s is self-harm of no stated intent: asks', (code) =>
    expect(asked(code, 'risk-suicide-imminent', 'H')).toBe(true),
  )
  it('and nonsuicidal self-harm answers it', () =>
    expect(screened('X61', { concept: 'nonsuicidal-self-harm' }, 'H').result).toBe('eligible'))
  it('Z86.4 is a past use of a substance, or of tobacco: asks', () => {
    expect(asked('Z86.4', 'prec-sud-history')).toBe(true)
    expect(screened('Z86.4', { concept: 'nicotine-dependence' }).result).toBe('eligible')
  })
  test.each(['G41.9', 'R56.8'])('%s is a seizure, whose day is asked for', (code) => {
    expect(screened(code).result).toBe('insufficient-data')
    expect(screened(code, { lastEvent: '2026-10-01' }).findings[0]?.record).toBe('ci-seizure-uncontrolled')
  })
  it('I69.4 is what a stroke of no stated kind left behind: asks', () => {
    expect(screened('I69.4', { onset: '2019' }).result).toBe('insufficient-data')
    expect(screened('I69.4', { onset: '2019', concept: 'ischemic-stroke' }).result).toBe('eligible-with-precautions')
    expect(screened('I69.4', { onset: '2019', concept: 'intracerebral-hemorrhage' }).result).toBe('not-eligible')
  })
  it.each(['T90.5', 'S06.8'])('%s is a brain injury that may have bled: asks', (code) => {
    expect(asked(code, 'ci-intracerebral-hemorrhage-history')).toBe(true)
    expect(asked(code, 'ci-other-intracranial-bleed-history')).toBe(true)
    expect(screened(code, { concept: 'traumatic-brain-injury' }).findings.map(({ record }) => record)).toEqual([
      'prec-brain-injury-history',
    ])
  })
  it('R45.8 holds thoughts of suicide, which have no finer code there', () => {
    expect(screened('R45.8').findings.map(({ record }) => record)).toEqual(['risk-suicidal-ideation'])
    expect(screened('R45.8', {}, 'H').result).toBe('insufficient-data')
  })
  it('Z95.8 holds grafts of vessels, as for an aneurysm: asks', () => expect(asked('Z95.8', 'ci-aneurysmal-vascular-disease')).toBe(true))
  it('E05.5 is thyroid storm: uncontrolled', () => expect(screened('E05.5').findings[0]?.record).toBe('ci-hyperthyroidism-uncontrolled'))
})
