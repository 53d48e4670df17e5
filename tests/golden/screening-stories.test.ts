import type { Intended, Patient, ScreeningResult } from 'ketamine-therapy/screening'
import { screenPatient } from 'ketamine-therapy/screening'
import { describe, expect, it, test } from 'vitest'
import type { RegimenLetter } from '../screening/support'
import { drug, healthy, icd, INTENDED, options } from '../screening/support'

// Patients told in full, so that nothing is unknown. Each expectation is read off the published rule tables (effect per regimen, bounds,
// jurisdictions) with their corrections: the result, and every rule that stops, holds or cautions. Rules that only inform are left out.
interface Story {
  readonly what: string
  readonly patient: Partial<Patient>
  readonly in: RegimenLetter | Intended
  readonly place?: string
  readonly result: ScreeningResult
  /** Where something is unknown: how bad it could be. */
  readonly atMost?: ScreeningResult
  readonly rules: string
}

const pressure = (systolicMmHg: number, diastolicMmHg: number): Partial<Patient> => ({
  vitals: [{ ...healthy.vitals[0], systolicMmHg, diastolicMmHg, measuredAt: '2026-11-22' }],
})
const has = (...conditions: NonNullable<Patient['conditions']>): Partial<Patient> => ({ conditions })
const takes = (...names: string[]): Partial<Patient> => ({ medications: names.map((name) => drug(name)) })
const scored = (instrument: string, score: number): Partial<Patient> => ({ assessments: [{ instrument, score, takenAt: '2026-11-20' }] })
const ATHOME: Intended = { drug: 'esketamine', route: 'intranasal', setting: 'home' }

const eligible: readonly Story[] = [
  {
    what: 'recurrent depression on sertraline',
    patient: { ...has(icd('F33.2')), ...takes('sertraline') },
    in: 'S',
    result: 'eligible',
    rules: '',
  },
  { what: 'lamotrigine and lithium', patient: takes('lamotrigine', 'lithium'), in: 'C', result: 'eligible', rules: '' },
  { what: 'naltrexone: disputed, so no effect', patient: takes('naltrexone'), in: 'H', result: 'eligible', rules: '' },
  { what: 'clarithromycin: trivial by nose', patient: takes('clarithromycin'), in: 'S', result: 'eligible', rules: '' },
  { what: 'nicotine dependence', patient: has(icd('F17.210')), in: 'C', result: 'eligible', rules: '' },
  { what: 'exactly 140/90 in clinic', patient: pressure(140, 90), in: 'C', result: 'eligible', rules: '' },
]

const withPrecautions: readonly Story[] = [
  { what: 'age 70', patient: { birthDate: '1956-03-01' }, in: 'S', result: 'eligible-with-precautions', rules: 'prec-age-ge-65' },
  {
    what: 'controlled hypertension on lisinopril',
    patient: { ...has(icd('I10', { status: 'controlled' })), ...takes('lisinopril') },
    in: 'S',
    result: 'eligible-with-precautions',
    rules: 'prec-hypertension-controlled',
  },
  {
    what: 'lorazepam, 1 mg a day',
    patient: { medications: [drug('lorazepam', { doseMgPerDay: 1 })] },
    in: 'C',
    result: 'eligible-with-precautions',
    rules: 'ddi-benzodiazepine',
  },
  {
    what: 'lorazepam, 3 mg a day: both rules fire together',
    patient: { medications: [drug('lorazepam', { doseMgPerDay: 3 })] },
    in: 'S',
    result: 'eligible-with-precautions',
    rules: 'ddi-benzodiazepine ddi-benzodiazepine-gt-2mg-lorazepam-eq',
  },
  {
    what: 'breastfeeding, in clinic',
    patient: { breastfeeding: true },
    in: 'C',
    result: 'eligible-with-precautions',
    rules: 'ci-breastfeeding',
  },
  {
    what: 'tranylcypromine: no bar of the label',
    patient: takes('tranylcypromine'),
    in: 'S',
    result: 'eligible-with-precautions',
    rules: 'ddi-maoi',
  },
  { what: '150/95 in clinic', patient: pressure(150, 95), in: 'C', result: 'eligible-with-precautions', rules: 'thr-bp-elevated' },
  {
    what: 'infarction 43 days ago',
    patient: has(icd('I21.4', { onset: '2026-10-10' })),
    in: 'S',
    result: 'eligible-with-precautions',
    rules: 'prec-mi-history',
  },
  {
    what: 'depression with psychosis, resolved',
    patient: has(icd('F32.3', { status: 'resolved' })),
    in: 'S',
    result: 'eligible-with-precautions',
    rules: 'prec-psychosis-history',
  },
  { what: 'bipolar depression', patient: has(icd('F31.30')), in: 'S', result: 'eligible-with-precautions', rules: 'prec-bipolar-disorder' },
  {
    what: 'alcohol dependence, two years of remission',
    patient: has(icd('F10.21', { since: '2024-11-01' })),
    in: 'S',
    result: 'eligible-with-precautions',
    rules: 'prec-sud-history',
  },
  {
    what: 'sleep apnea, body mass index of 30',
    patient: { ...has(icd('G47.33')), weightKg: 90, heightCm: 173 },
    in: 'C',
    result: 'eligible-with-precautions',
    rules: 'prec-osa',
  },
  {
    what: 'age 20 with passive ideation',
    patient: { birthDate: '2006-03-01', ...scored('c-ssrs', 2) },
    in: 'S',
    result: 'eligible-with-precautions',
    rules: 'prec-young-adult-suicidality risk-suicidal-ideation',
  },
  {
    what: 'phenobarbital: sedation counts, induction only informs here',
    patient: takes('phenobarbital'),
    in: 'S',
    result: 'eligible-with-precautions',
    rules: 'ddi-barbiturate-oxybate',
  },
  {
    what: 'acute suicidality does not replace an admission, and does not bar the spray',
    patient: scored('c-ssrs', 5),
    in: 'S',
    result: 'eligible-with-precautions',
    rules: 'risk-suicide-imminent',
  },
]

const defers: readonly Story[] = [
  { what: '150/85 before the spray', patient: pressure(150, 85), in: 'S', result: 'defer', rules: 'thr-bp-elevated' },
  {
    what: 'nobody to take her home',
    patient: { logistics: { ...healthy.logistics, transportHomeArranged: false } },
    in: 'S',
    result: 'defer',
    rules: 'gate-transport-home',
  },
  {
    what: 'unstable angina',
    patient: has(icd('I25.110')),
    in: 'S',
    result: 'defer',
    rules: 'ci-unstable-cardiovascular-disease',
  },
  {
    what: 'infarction 42 days ago, US: the label is silent',
    patient: has(icd('I21.4', { onset: '2026-10-11' })),
    in: 'S',
    result: 'defer',
    rules: 'ci-recent-cardiovascular-event-6wk',
  },
  { what: 'delirium', patient: has(icd('F05')), in: 'S', result: 'defer', rules: 'ci-delirium' },
  {
    what: 'a drink four hours ago',
    patient: { history: { lastAlcoholAt: '2026-11-22T08:00:00-05:00' } },
    in: 'C',
    result: 'defer',
    rules: 'ddi-alcohol',
  },
  { what: 'AUDIT of 22', patient: scored('audit', 22), in: 'C', result: 'defer', rules: 'thr-audit-ge-20' },
  {
    what: 'infarction five years ago, at home',
    patient: has(icd('I25.2', { onset: '2021-05-01' })),
    in: 'H',
    result: 'defer',
    rules: 'prec-mi-history',
  },
  { what: 'oxycodone at home', patient: takes('oxycodone'), in: 'H', result: 'defer', rules: 'ddi-opioid' },
  {
    what: 'could be pregnant, not tested',
    patient: { childbearingPotential: true, pregnancy: 'unknown' },
    in: 'C',
    result: 'defer',
    atMost: 'not-eligible',
    rules: 'gate-pregnancy-status-unknown',
  },
  {
    what: 'ALT of three times the limit',
    patient: { labs: [{ test: 'alt', timesUpperLimit: 3, takenAt: '2026-11-10' }] },
    in: 'C',
    result: 'defer',
    rules: 'thr-lft-elevated',
  },
  { what: 'exactly 140/85 at home', patient: pressure(140, 85), in: 'H', result: 'defer', rules: 'thr-bp-elevated' },
  {
    what: 'subarachnoid hemorrhage without a named artery',
    patient: has(icd('I60.9')),
    in: 'S',
    result: 'defer',
    rules: 'ci-other-intracranial-bleed-history',
  },
]

const notEligible: readonly Story[] = [
  {
    what: 'repaired aortic aneurysm: the label makes no exception',
    patient: has(icd('I71.40', { status: 'history' })),
    in: 'S',
    result: 'not-eligible',
    rules: 'ci-aneurysmal-vascular-disease',
  },
  {
    what: 'ruptured cerebral aneurysm, coded as a hemorrhage',
    patient: has(icd('I60.12')),
    in: 'S',
    result: 'not-eligible',
    rules: 'ci-aneurysmal-vascular-disease',
  },
  { what: 'the spray at home', patient: {}, in: ATHOME, result: 'not-eligible', rules: 'gate-esketamine-rems-setting' },
  { what: 'age 17', patient: { birthDate: '2009-01-01' }, in: 'C', result: 'not-eligible', rules: 'gate-age-under-18' },
  {
    what: 'ketamine use disorder',
    patient: has({ concept: 'ketamine-use-disorder' }),
    in: 'C',
    result: 'not-eligible',
    rules: 'ci-ketamine-use-disorder-active',
  },
  { what: 'pregnant', patient: { pregnancy: 'pregnant' }, in: 'S', result: 'not-eligible', rules: 'ci-pregnancy' },
  {
    what: 'past psychosis, at home',
    patient: has(icd('F20.9', { status: 'remission' })),
    in: 'H',
    result: 'not-eligible',
    rules: 'prec-psychosis-history',
  },
  { what: 'tranylcypromine at home', patient: takes('tranylcypromine'), in: 'H', result: 'not-eligible', rules: 'ddi-maoi' },
  {
    what: 'infarction 42 days ago, EU',
    patient: has(icd('I21.4', { onset: '2026-10-11' })),
    in: 'S',
    place: 'EU',
    result: 'not-eligible',
    rules: 'ci-recent-cardiovascular-event-6wk',
  },
  {
    what: 'stroke in 2019, ketamine in the UK',
    patient: has(icd('Z86.73', { onset: '2019' })),
    in: 'C',
    place: 'GB',
    result: 'not-eligible',
    rules: 'prec-cerebrovascular-history',
  },
  {
    what: 'untreated hyperthyroidism, ketamine in CH',
    patient: has(icd('E05.00')),
    in: 'C',
    place: 'CH',
    result: 'not-eligible',
    rules: 'ci-hyperthyroidism-uncontrolled',
  },
  { what: 'ideation with intent, at home', patient: scored('c-ssrs', 4), in: 'H', result: 'not-eligible', rules: 'risk-suicide-imminent' },
  {
    what: 'schizophrenia on quetiapine: every rule is named, not only the highest',
    patient: { ...has(icd('F20.9')), ...takes('quetiapine') },
    in: 'S',
    result: 'not-eligible',
    rules: 'ci-active-psychosis ddi-cns-depressant-other',
  },
]

test.each([...eligible, ...withPrecautions, ...defers, ...notEligible])('$what: $result', (story) => {
  const intended = typeof story.in === 'string' ? INTENDED[story.in] : story.in
  const answer = screenPatient({ ...healthy, ...story.patient }, intended, { ...options, jurisdiction: story.place ?? 'US' })
  const rules = answer.findings.filter((finding) => finding.severity !== 'info').map((finding) => finding.record)
  expect([answer.result, rules.sort().join(' ')]).toEqual([story.result, story.rules])
  expect(answer.atMost).toBe(story.atMost ?? story.result)
})

it('tells 6, 15, 13 and 13 of them', () =>
  expect([eligible, withPrecautions, defers, notEligible].map((stories) => stories.length)).toEqual([6, 15, 13, 13]))

describe('what is often got wrong', () => {
  const screen = (patient: Partial<Patient>, regimen: RegimenLetter, more: object = {}) =>
    screenPatient({ ...healthy, ...patient }, INTENDED[regimen], { ...options, ...more })
  const effects = (patient: Partial<Patient>, rule: string): string =>
    (['S', 'C', 'H'] as const)
      .map((regimen) => screen(patient, regimen).findings.find((finding) => finding.record === rule)?.effect ?? '-')
      .join(' ')

  it('a ruptured malformation is coded as a hemorrhage, and only a named one counts', () => {
    const named = has({ concept: 'ruptured-arteriovenous-malformation' })
    expect(effects(named, 'ci-arteriovenous-malformation')).toBe('contraindicated contraindicated contraindicated')
    for (const regimen of ['S', 'C', 'H'] as const)
      expect(screen(has(icd('I60.8')), regimen).missing.flatMap((one) => one.decides)).toContain('screening/ci-arteriovenous-malformation')
  })

  it('a developmental venous anomaly shares its code with an aneurysm: it asks', () => {
    const answer = screen(has(icd('Q28.3')), 'S')
    expect([answer.result, answer.missing[0]?.path, answer.missing[0]?.because]).toEqual([
      'insufficient-data',
      'conditions[0]',
      'imprecise',
    ])
  })

  it('a history code that names no disease asks', () => {
    const answer = screen(has(icd('Z86.79')), 'S')
    expect(answer.result).toBe('insufficient-data')
    expect(answer.missing[0]?.decides).toEqual(
      expect.arrayContaining(['screening/ci-aneurysmal-vascular-disease', 'screening/ci-intracerebral-hemorrhage-history']),
    )
  })

  it('bleeding of cerebellum and brainstem is bleeding of the brain', () => {
    for (const code of ['S06.370A', 'S06.380A'])
      expect(effects(has(icd(code)), 'ci-intracerebral-hemorrhage-history')).toBe('contraindicated contraindicated contraindicated')
  })

  it('a dissection of another artery than the aorta defers; that of the aorta is an aneurysm', () => {
    expect(effects(has(icd('I77.71')), 'ci-non-aortic-dissection')).toBe('defer defer defer')
    expect(effects(has(icd('I71.00')), 'ci-aneurysmal-vascular-disease')).toBe('contraindicated contraindicated contraindicated')
  })

  it('an aneurysm of the heart wall counts by convention of the code list', () =>
    expect(effects(has(icd('I25.3')), 'ci-aneurysmal-vascular-disease')).toBe('contraindicated contraindicated contraindicated'))

  it('the 28 mg start is for age 65 in the EU and the UK, and for no ancestry', () => {
    const [finding] = screen({ birthDate: '1950-01-01' }, 'S', { jurisdiction: 'GB' }).findings
    expect(finding?.message).toMatch(/28 mg/)
    expect(finding?.message).not.toMatch(/ancestry/)
  })

  it('suicidal behavior within three months counts as the highest risk, whatever the ideation', () =>
    expect(effects({ events: [{ kind: 'suicidal-behavior', at: '2026-10-01' }] }, 'risk-suicide-imminent')).toBe(
      'precaution precaution contraindicated',
    ))

  it('ideation of level 3 holds a home dose and is a precaution in clinic', () => {
    expect(screen(scored('c-ssrs', 3), 'H').result).toBe('defer')
    expect(screen(scored('c-ssrs', 3), 'C').result).toBe('eligible-with-precautions')
    expect(screen(scored('c-ssrs', 2), 'H').result).toBe('eligible-with-precautions')
  })

  it('160/100 is a default of this library and no limit of a regulator', () => {
    const finding = screen(pressure(160, 99), 'H').findings.find((one) => one.record === 'thr-bp-home-no-dose')
    expect([finding?.basis?.kind, finding?.sources.map((source) => source.checked)]).toEqual(['convention', ['convention']])
    expect(screen(pressure(160, 99), 'S').findings.map((one) => one.record)).toEqual(['thr-bp-elevated'])
  })

  it('110 diastolic is no dose in every regimen', () => expect(effects(pressure(130, 110), 'thr-bp-severe')).toBe('defer defer defer'))

  it('oxygen saturation of 92 is no dose at home and passes in clinic', () =>
    expect(effects({ vitals: [{ ...healthy.vitals[0], spo2Percent: 92 }] }, 'thr-spo2-low')).toBe('- - defer'))

  it('a heart attack or stroke is asked for "ever" at home', () => {
    expect(screen(has(icd('I25.2', { onset: '2001' })), 'H').result).toBe('defer')
    expect(screen(has(icd('Z86.73', { onset: '2001' })), 'H').result).toBe('defer')
  })

  it('a substance problem within 12 months bars home use; the clinic splits at 90 days', () => {
    const since = { since: '2026-02-01' }
    expect(effects(has(icd('F10.21', since)), 'ci-active-sud')).toBe('- - contraindicated')
    expect(effects(has(icd('F10.21', since)), 'prec-sud-history')).toBe('precaution precaution -')
  })

  it('breastfeeding is a bar at home', () => expect(screen({ breastfeeding: true }, 'H').result).toBe('not-eligible'))

  it('sleep apnea at home: untreated waits, treated is a precaution, with obesity it is a bar', () => {
    const with30 = { weightKg: 90, heightCm: 173 }
    const rulesAtHome = (patient: Partial<Patient>) =>
      screen(patient, 'H')
        .findings.map((one) => `${one.record} ${one.effect}`)
        .filter((text) => text.startsWith('prec-osa'))
    expect(rulesAtHome({ ...has(icd('G47.33')), ...with30 })).toEqual(['prec-osa-untreated-home defer'])
    expect(rulesAtHome({ ...has(icd('G47.33', { status: 'controlled' })), ...with30 })).toEqual(['prec-osa precaution'])
    expect(rulesAtHome({ ...has(icd('G47.33', { status: 'controlled' }), icd('E66.813')), ...with30 })).toEqual([
      'prec-osa-bmi-ge-35 contraindicated',
    ])
  })

  it('ramelteon was held before a session in the trials, as sleep medicines of the zolpidem group were', () =>
    expect(screen(takes('ramelteon'), 'S').findings.map((one) => one.record)).toEqual(['ddi-cns-depressant-other']))

  it('route decides on strong CYP3A4 inhibitors', () =>
    expect(effects(takes('ketoconazole'), 'ddi-cyp3a4-inhibitor-strong')).toBe('information information precaution'))

  it('no rule on serotonin syndrome, lithium or the QT interval', () => {
    for (const name of ['escitalopram', 'venlafaxine', 'lithium', 'citalopram']) expect(screen(takes(name), 'S').result).toBe('eligible')
  })

  it('a benzodiazepine is never to be stopped abruptly', () =>
    expect(screen({ medications: [drug('lorazepam', { doseMgPerDay: 1 })] }, 'S').findings[0]?.action).toMatch(/^Never stop abruptly/))

  it('pregnancy and Child-Pugh C say that the US label does not list them as contraindications', () => {
    expect(screen({ pregnancy: 'pregnant' }, 'S').findings[0]?.message).toMatch(/not one of its contraindications/)
    expect(screen(has(icd('K74.60', { childPugh: 'C' })), 'S').findings[0]?.message).toMatch(/not one of its contraindications/)
  })

  it('a glaucoma whose pressure is controlled does not defer', () =>
    expect(effects(has(icd('H40.1110', { status: 'controlled' })), 'ci-raised-intraocular-pressure')).toBe('- - -'))
})
