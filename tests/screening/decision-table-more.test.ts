import type { Patient } from 'ketamine-therapy/screening'
import { SCREENING_RULE_IDS } from 'ketamine-therapy/screening'
import { describe, expect, it, test } from 'vitest'
import type { RegimenLetter } from './support'
import { closed, drug, icd, stateOf, withConditions, withMedications } from './support'

// One row a situation: rule, patient, what the rule does in esketamine, ketamine in clinic, ketamine at home (X, D, P, I, c clear, ? unknown).
type Row = readonly [rule: string, what: string, patient: Patient, states: string]
const has = (code: string, more: object = {}): Patient => withConditions(icd(code, more))
const is = (concept: string, more: object = {}): Patient => withConditions({ concept, ...more })
const takes = (name: string, more: object = {}): Patient => withMedications(drug(name, more))
const scored = (instrument: string, score: number, takenAt?: string): Patient => ({
  ...closed,
  assessments: [{ instrument, score, takenAt }],
})
const lab = (test: NonNullable<Patient['labs']>[number]['test'], timesUpperLimit: number): Patient => ({
  ...closed,
  labs: [{ test, timesUpperLimit }],
})
const vital = (more: object): Patient => ({ ...closed, vitals: [{ ...more, measuredAt: '2026-11-22' }] })
const happened = (...events: (readonly [NonNullable<Patient['events']>[number]['kind'], string])[]): Patient => ({
  ...closed,
  events: events.map(([kind, at]) => ({ kind, at })),
})

const conditions: Row[] = [
  ['ci-non-aortic-dissection', 'carotid', has('I77.71'), 'D D D'],
  ['ci-non-aortic-dissection', 'aorta', has('I71.00'), 'c c c'],
  ['ci-unstable-cardiovascular-disease', 'unstable angina', has('I25.110'), 'D X X'],
  ['ci-unstable-cardiovascular-disease', 'NYHA III', has('I50.22', { nyha: 'III' }), 'D X X'],
  ['ci-unstable-cardiovascular-disease', 'NYHA II', has('I50.22', { nyha: 'II' }), 'c c c'],
  ['ci-unstable-cardiovascular-disease', 'heart failure without a class', has('I50.22'), '? ? ?'],
  ['ci-unstable-cardiovascular-disease', 'uncontrolled flutter', has('I48.92', { status: 'uncontrolled' }), 'D X X'],
  ['ci-unstable-cardiovascular-disease', 'atrial fibrillation', has('I48.91'), 'c c c'],
  ['ci-unstable-cardiovascular-disease', 'severe stenosis', has('I35.0', { severity: 'severe' }), 'D X X'],
  ['ci-unstable-cardiovascular-disease', 'stenosis of unknown degree', has('I35.0'), '? ? ?'],
  ['prec-stable-cardiovascular-disease', 'coronary disease', has('I25.10'), 'P P D'],
  ['prec-stable-cardiovascular-disease', 'NYHA II', has('I50.22', { nyha: 'II' }), 'P P D'],
  ['prec-stable-cardiovascular-disease', 'NYHA III', has('I50.22', { nyha: 'III' }), 'c c c'],
  ['prec-stable-cardiovascular-disease', 'unstable', has('I25.110'), 'c c c'],
  ['prec-stable-cardiovascular-disease', 'moderate stenosis', has('I35.0', { severity: 'moderate' }), 'P P D'],
  // What was unstable once and is past is heart disease still: to say more of it never makes it less.
  ...(['controlled', 'remission', 'resolved', 'history'] as const).flatMap((status): Row[] => [
    ['prec-stable-cardiovascular-disease', `unstable angina, ${status}`, has('I20.0', { status, onset: '2025-01-01' }), 'P P D'],
    ['ci-unstable-cardiovascular-disease', `unstable angina, ${status}`, has('I20.0', { status, onset: '2025-01-01' }), 'c c c'],
  ]),
  ...(['remission', 'resolved', 'history'] as const).flatMap((status): Row[] => [
    ['prec-stable-cardiovascular-disease', `heart failure, ${status}`, has('I50.22', { status }), 'P P D'],
    ['prec-stable-cardiovascular-disease', `heart failure, NYHA III, ${status}`, has('I50.22', { status, nyha: 'III' }), 'P P D'],
    ['prec-stable-cardiovascular-disease', `stenosis, ${status}`, has('I35.0', { status }), 'P P D'],
    ['prec-stable-cardiovascular-disease', `severe stenosis, ${status}`, has('I35.0', { status, severity: 'severe' }), 'P P D'],
  ]),
  ['prec-stable-cardiovascular-disease', 'severe stenosis now', has('I35.0', { severity: 'severe' }), 'c c c'],
  ['prec-mi-history', '43 days ago', has('I21.4', { onset: '2026-10-10' }), 'P P D'],
  ['prec-mi-history', '42 days ago', has('I21.4', { onset: '2026-10-11' }), 'c c c'],
  ['prec-mi-history', 'old, no date', has('I25.2'), 'P P D'],
  ['prec-cerebrovascular-history', '43 days ago', has('I63.9', { onset: '2026-10-10' }), 'P P D'],
  ['prec-cerebrovascular-history', '42 days ago', has('I63.9', { onset: '2026-10-11' }), 'c c c'],
  ['prec-cerebrovascular-history', 'history code', has('Z86.73'), 'P P D'],
  ['prec-hypertension-controlled', 'controlled', has('I10', { status: 'controlled' }), 'P P P'],
  ['prec-hypertension-controlled', 'uncontrolled', has('I10', { status: 'uncontrolled' }), 'c c c'],
  ['prec-hypertension-controlled', 'blank', has('I10'), '? ? ?'],
  ['prec-hypertensive-encephalopathy-history', 'past', has('I67.4', { status: 'resolved' }), 'P P X'],
  ['prec-hypertensive-encephalopathy-history', 'now', has('I67.4', { status: 'active' }), 'c c c'],
  ['ci-breastfeeding', 'yes', { ...closed, breastfeeding: true }, 'X P X'],
  ['ci-breastfeeding', 'no', { ...closed, breastfeeding: false }, 'c c c'],
  ['ci-breastfeeding', 'by code', { ...has('Z39.1'), breastfeeding: false }, 'X P X'],
  ['ci-breastfeeding', 'not asked', closed, '? ? ?'],
  ['ci-active-psychosis', 'schizophrenia', has('F20.9'), 'X X X'],
  ['ci-active-psychosis', 'depression with psychosis', has('F32.3'), 'X X X'],
  ['ci-active-psychosis', 'in remission', has('F20.9', { status: 'remission' }), 'c c c'],
  ['ci-active-psychosis', 'schizotypal', has('F21'), '? ? ?'],
  ['prec-psychosis-history', 'in remission', has('F20.9', { status: 'remission' }), 'P P X'],
  ['prec-psychosis-history', 'current', has('F20.9'), 'c c c'],
  [
    'prec-psychosis-family-history',
    'parent',
    { ...closed, familyHistory: [{ concept: 'psychotic-disorder', relation: 'first-degree' }] },
    'P P P',
  ],
  [
    'prec-psychosis-family-history',
    'cousin',
    { ...closed, familyHistory: [{ concept: 'psychotic-disorder', relation: 'other' }] },
    'c c c',
  ],
  [
    'prec-psychosis-family-history',
    'of the relative it is called family history too',
    { ...closed, familyHistory: [{ concept: 'psychosis-family-history', relation: 'first-degree' }] },
    'P P P',
  ],
  ['prec-psychosis-family-history', 'a code that names nothing', has('Z81.8'), '? ? ?'],
  ['ci-current-mania', 'manic', has('F31.10'), 'X X X'],
  ['ci-current-mania', 'full remission', has('F31.74'), 'c c c'],
  ['ci-current-mania', 'partial remission', has('F31.73'), '? ? ?'],
  ['prec-bipolar-disorder', 'depressed', has('F31.30'), 'P P D'],
  ['prec-bipolar-disorder', 'unipolar', has('F33.2'), 'c c c'],
  ['ci-delirium', 'now', has('F05'), 'D D D'],
  ['ci-delirium', 'over', has('F05', { status: 'resolved' }), 'c c c'],
  ['ci-dementia', 'Alzheimer', has('G30.9'), 'D X X'],
  ['ci-dementia', 'mild cognitive impairment', has('G31.84'), 'c c c'],
  ['ci-ketamine-use-disorder-active', 'current', is('ketamine-use-disorder'), 'X X X'],
  ['ci-ketamine-use-disorder-active', 'code with its substance', has('F16.20', { agent: 'PCP' }), 'X X X'],
  ['ci-ketamine-use-disorder-active', 'code of another substance', has('F16.20', { agent: 'lsd' }), 'c c c'],
  ['ci-ketamine-use-disorder-active', 'code without its substance', has('F16.20'), '? ? ?'],
  ['ci-ketamine-use-disorder-active', 'use whose substance is not told', has('F16.90'), '? ? ?'],
  ['ci-ketamine-use-disorder-active', 'use of another substance', has('F16.90', { agent: 'lsd' }), 'c c c'],
  ['ci-ketamine-use-disorder-active', 'disorder whose substance is not told', is('substance-use-disorder'), '? ? ?'],
  ['ci-ketamine-use-disorder-active', 'hallucinogen that is not told', is('hallucinogen-use-disorder'), '? ? ?'],
  ['ci-ketamine-use-disorder-active', 'hallucinogen that is another', is('hallucinogen-use-disorder', { agent: 'lsd' }), 'c c c'],
  ['ci-ketamine-use-disorder-remission', 'use in the past whose substance is not told', has('F16.99', { status: 'history' }), '? ? ?'],
  ['ci-ketamine-use-disorder-remission', 'past abuse whose substance is not told', has('Z86.4'), '? ? ?'],
  ['ci-ketamine-use-disorder-remission', 'past abuse of another substance', has('Z86.4', { agent: 'alcohol' }), 'c c c'],
  ['ci-ketamine-use-disorder-remission', 'past abuse that is named', has('Z86.4', { concept: 'alcohol-use-disorder' }), 'c c c'],
  ['prec-sud-history', 'past abuse that is named', has('Z86.4', { concept: 'alcohol-use-disorder' }), 'P P D'],
  ['ci-ketamine-use-disorder-remission', 'past abuse of ketamine by name', has('Z86.4', { concept: 'ketamine-use-disorder' }), 'D D X'],
  ['prec-sud-history', 'past abuse of ketamine by name', has('Z86.4', { concept: 'ketamine-use-disorder' }), 'c c c'],
  [
    'ci-ketamine-use-disorder-active',
    'remission for 89 days',
    is('ketamine-use-disorder', { status: 'remission', since: '2026-08-25' }),
    'X X X',
  ],
  [
    'ci-ketamine-use-disorder-active',
    'remission for 90 days',
    is('ketamine-use-disorder', { status: 'remission', since: '2026-08-24' }),
    'c c c',
  ],
  [
    'ci-ketamine-use-disorder-remission',
    'remission for 90 days',
    is('ketamine-use-disorder', { status: 'remission', since: '2026-08-24' }),
    'D D X',
  ],
  [
    'ci-ketamine-use-disorder-remission',
    'remission for 89 days',
    is('ketamine-use-disorder', { status: 'remission', since: '2026-08-25' }),
    'c c c',
  ],
  ...(['resolved', 'history'] as const).flatMap((status): Row[] => [
    ['ci-ketamine-use-disorder-active', `${status} for 89 days`, is('ketamine-use-disorder', { status, since: '2026-08-25' }), 'X X X'],
    ['ci-ketamine-use-disorder-active', `${status} for 90 days`, is('ketamine-use-disorder', { status, since: '2026-08-24' }), 'c c c'],
    ['ci-ketamine-use-disorder-active', `${status}, no date`, is('ketamine-use-disorder', { status }), '? ? ?'],
    [
      'ci-ketamine-use-disorder-active',
      `code with its substance, ${status} for 89 days`,
      has('F19.20', { agent: 'ketamine', status, since: '2026-08-25' }),
      'X X X',
    ],
    [
      'ci-ketamine-use-disorder-active',
      `named with its substance, ${status} for 89 days`,
      is('substance-use-disorder', { agent: 'ketamine', status, since: '2026-08-25' }),
      'X X X',
    ],
    ['ci-ketamine-use-disorder-remission', `${status} for 90 days`, is('ketamine-use-disorder', { status, since: '2026-08-24' }), 'D D X'],
    ['ci-ketamine-use-disorder-remission', `${status} for 89 days`, is('ketamine-use-disorder', { status, since: '2026-08-25' }), 'c c c'],
    ['ci-ketamine-use-disorder-remission', `${status}, no date`, is('ketamine-use-disorder', { status }), 'D D X'],
  ]),
  ['ci-ketamine-use-disorder-remission', 'remission, no date', is('ketamine-use-disorder', { status: 'remission' }), 'D D X'],
  ['ci-active-sud', 'dependence', has('F10.20'), 'D X X'],
  ['ci-active-sud', 'mild', has('F10.10'), 'c c X'],
  ['ci-active-sud', 'remission for 89 days', has('F10.21', { since: '2026-08-25' }), 'D X X'],
  ['ci-active-sud', 'remission for 90 days', has('F10.21', { since: '2026-08-24' }), 'c c X'],
  ['ci-active-sud', 'remission for 365 days', has('F10.21', { since: '2025-11-22' }), 'c c c'],
  ['ci-active-sud', 'remission for 364 days', has('F10.21', { since: '2025-11-23' }), 'c c X'],
  // "Resolved" or "history" since a day within the look-back says the same as remission since that day.
  ['ci-sud-recently-past', 'resolved for 89 days', has('F10.20', { status: 'resolved', since: '2026-08-25' }), 'D X X'],
  ['ci-sud-recently-past', 'resolved for 90 days', has('F10.20', { status: 'resolved', since: '2026-08-24' }), 'c c X'],
  ['ci-sud-recently-past', 'history for 364 days', has('F11.20', { status: 'history', since: '2025-11-23' }), 'c c X'],
  ['ci-sud-recently-past', 'history for 365 days', has('F11.20', { status: 'history', since: '2025-11-22' }), 'c c c'],
  ['ci-active-sud', 'history, no date', has('F11.20', { status: 'history' }), 'c c c'],
  ['ci-active-sud', 'resolved for 89 days', has('F10.20', { status: 'resolved', since: '2026-08-25' }), 'D X X'],
  ['ci-active-sud', 'resolved for 90 days', has('F10.20', { status: 'resolved', since: '2026-08-24' }), 'c c X'],
  ['ci-active-sud', 'history for 364 days', has('F11.20', { status: 'history', since: '2025-11-23' }), 'c c X'],
  ['ci-active-sud', 'history for 365 days', has('F11.20', { status: 'history', since: '2025-11-22' }), 'c c c'],
  ['ci-active-sud', 'resolved in a month that holds the day', has('F10.20', { status: 'resolved', since: '2026-08' }), '? ? X'],
  ['ci-active-sud', 'mild, resolved for 60 days', has('F10.10', { status: 'resolved', since: '2026-09-23' }), 'c c X'],
  ['ci-active-sud', 'of no stated degree, history, no date', is('alcohol-use-disorder', { status: 'history' }), 'c c c'],
  [
    'ci-active-sud',
    'severe by its severity, resolved for 60 days',
    is('alcohol-use-disorder', { severity: 'severe', status: 'resolved', since: '2026-09-23' }),
    'D X X',
  ],
  [
    'ci-active-sud',
    'of no stated degree, resolved for 60 days',
    is('alcohol-use-disorder', { status: 'resolved', since: '2026-09-23' }),
    '? ? X',
  ],
  ['ci-sud-recently-past', 'history, no date', has('F11.20', { status: 'history' }), '? ? ?'],
  ['ci-sud-recently-past', 'remission', has('F10.21', { since: '2026-08-25' }), 'c c c'],
  ['ci-sud-recently-past', 'ketamine has its own rule', has('F19.20', { agent: 'ketamine', status: 'history' }), 'c c c'],
  ['ci-sud-recently-past', 'resolved in a month that holds the day', has('F10.20', { status: 'resolved', since: '2026-08' }), '? ? X'],
  ['ci-sud-recently-past', 'mild, resolved for 60 days', has('F10.10', { status: 'resolved', since: '2026-09-23' }), 'c c X'],
  [
    'ci-sud-recently-past',
    'severe by its severity, resolved for 60 days',
    is('alcohol-use-disorder', { severity: 'severe', status: 'resolved', since: '2026-09-23' }),
    'D X X',
  ],
  [
    'ci-sud-recently-past',
    'of no stated degree, resolved for 60 days',
    is('alcohol-use-disorder', { status: 'resolved', since: '2026-09-23' }),
    '? ? X',
  ],
  ['ci-active-sud', 'nicotine', has('F17.210'), 'c c c'],
  ['ci-active-sud', 'ketamine has its own rule', has('F19.20', { agent: 'ketamine' }), 'c c c'],
  ['prec-sud-history', 'mild', has('F10.10'), 'P P c'],
  // Less than 90 days of remission of a mild disorder is no reason for less care than the mild disorder itself.
  ['prec-sud-history', 'mild, in remission for 60 days', has('F10.11', { since: '2026-09-23' }), 'P P c'],
  [
    'prec-sud-history',
    'mild by its severity, in remission for 60 days',
    is('alcohol-use-disorder', { severity: 'mild', status: 'remission', since: '2026-09-23' }),
    'P P c',
  ],
  ['ci-active-sud', 'mild, in remission for 60 days', has('F10.11', { since: '2026-09-23' }), 'c c X'],
  ['prec-sud-history', 'remission for two years', has('F10.21', { since: '2024-11-01' }), 'P P D'],
  ['prec-sud-history', 'remission, no date', has('F10.21'), 'P P D'],
  ['prec-sud-history', 'history, no date', has('F10.20', { status: 'history' }), 'P P D'],
  ['prec-sud-history', 'nicotine', has('F17.210'), 'c c c'],
  ['ci-acute-intoxication-withdrawal', 'drunk', has('F10.129'), 'D D D'],
  ['ci-acute-intoxication-withdrawal', 'over', has('F10.129', { status: 'resolved' }), 'c c c'],
  ['ci-raised-intraocular-pressure', 'uncontrolled', has('H40.1110', { status: 'uncontrolled' }), 'D D X'],
  ['ci-raised-intraocular-pressure', 'open globe', has('S05.20XA'), 'D D X'],
  ['ci-raised-intraocular-pressure', 'controlled', has('H40.1110', { status: 'controlled' }), 'c c c'],
  ['ci-raised-intraocular-pressure', 'blank', has('H40.1110'), '? ? ?'],
  ['prec-glaucoma-controlled', 'controlled', has('H40.1110', { status: 'controlled' }), 'c P P'],
  ['ci-seizure-uncontrolled', 'last one 180 days ago', has('G40.909', { lastEvent: '2026-05-26' }), 'D D X'],
  ['ci-seizure-uncontrolled', 'last one 181 days ago', has('G40.909', { lastEvent: '2026-05-25' }), 'c c c'],
  ['ci-seizure-uncontrolled', 'no date', has('G40.909'), '? ? ?'],
  ['ci-seizure-uncontrolled', 'uncontrolled', has('G40.919', { status: 'uncontrolled' }), 'D D X'],
  ['prec-seizure-disorder', 'quiet', has('G40.909', { lastEvent: '2020' }), 'P P D'],
  ['prec-brain-injury-history', 'concussion', has('S06.0X0A'), 'P P D'],
  ['ci-hepatic-severe', 'class C', has('K74.60', { childPugh: 'C' }), 'X X X'],
  ['ci-hepatic-severe', 'class C of anything', has('B18.2', { childPugh: 'C' }), 'X X X'],
  ['ci-hepatic-severe', 'no class', has('K74.60'), '? ? ?'],
  ['ci-hepatic-severe', 'class B', has('K74.60', { childPugh: 'B' }), 'c c c'],
  ['prec-hepatic-moderate', 'class B', has('K70.30', { childPugh: 'B' }), 'P P X'],
  ['prec-hepatic-mild', 'class A', has('K74.60', { childPugh: 'A' }), 'I P P'],
  ['prec-hyperthyroidism-controlled', 'treated', has('E05.00', { status: 'controlled' }), 'c P P'],
  ['prec-hyperthyroidism-controlled', 'active', has('E05.00'), 'c c c'],
  ['prec-acute-porphyria', 'acute', has('E80.21'), 'P P X'],
  ['prec-acute-porphyria', 'unspecified', has('E80.20'), '? ? ?'],
  ['prec-renal-dialysis', 'dialysis', has('Z99.2'), 'P P D'],
  ['ci-cystitis-active', 'interstitial', has('N30.10'), 'D D X'],
  ['ci-cystitis-active', 'quiet', has('N30.10', { status: 'history' }), 'c c c'],
  ['ci-cystitis-active', 'by ketamine, long ago', has('N30.80', { agent: 'ketamine', status: 'history' }), 'D D X'],
  ['prec-cystitis-history', 'quiet', has('N30.10', { status: 'history' }), 'P P D'],
  ['prec-cystitis-history', 'now', has('N30.10'), 'c c c'],
  ['prec-lower-urinary-tract-symptoms', 'urgency', has('R39.15'), 'P P D'],
  ['prec-lower-urinary-tract-symptoms', '3 red cells', { ...closed, labs: [{ test: 'urine-red-cells-per-hpf', value: 3 }] }, 'P P D'],
  ['prec-lower-urinary-tract-symptoms', '2 red cells', { ...closed, labs: [{ test: 'urine-red-cells-per-hpf', value: 2 }] }, 'c c c'],
  ['prec-uti-active', 'now', has('N39.0'), 'P P P'],
  ['prec-uti-active', 'over', has('N39.0', { status: 'resolved' }), 'c c c'],
  ['ci-chronic-respiratory-failure', 'home oxygen', has('Z99.81'), 'D D X'],
  ['prec-copd-significant', 'COPD', has('J44.9'), 'P P D'],
  ['prec-copd-significant', 'COPD, called history', has('J44.9', { status: 'history' }), 'P P D'],
  ['prec-copd-significant', 'COPD, called resolved', has('J44.9', { status: 'resolved' }), 'c c c'],
  ['prec-copd-significant', 'asthma', has('J45.20'), 'c c c'],
  // 101.15 kg at 170 cm is 35.0 kg/m2.
  ['prec-osa-bmi-ge-35', '35.0', { ...has('G47.33'), weightKg: 101.15, heightCm: 170 }, 'P P X'],
  ['prec-osa-bmi-ge-35', '34.9', { ...has('G47.33'), weightKg: 101, heightCm: 170 }, 'c c c'],
  ['prec-osa-bmi-ge-35', 'by code', { ...withConditions(icd('G47.33'), icd('E66.812')), weightKg: 80, heightCm: 170 }, 'P P X'],
  ['prec-osa-bmi-ge-35', 'no weight', has('G47.33'), '? ? ?'],
  ['prec-osa-untreated-home', 'treatment unknown', has('G47.33'), 'c c D'],
  ['prec-osa-untreated-home', 'treated', has('G47.33', { status: 'controlled' }), 'c c c'],
  ['prec-osa', 'no weight', has('G47.33'), 'c P P'],
]

const others: Row[] = [
  ['prec-age-ge-65', '65', { ageYears: 65 }, 'P P P'],
  ['prec-age-ge-65', '64', { ageYears: 64 }, 'c c c'],
  ['prec-young-adult-suicidality', '17', { ageYears: 17 }, 'c c c'],
  ['prec-young-adult-suicidality', '18', { ageYears: 18 }, 'P I I'],
  ['prec-young-adult-suicidality', '24', { ageYears: 24 }, 'P I I'],
  ['prec-young-adult-suicidality', '25', { ageYears: 25 }, 'c c c'],
  ['risk-suicide-imminent', 'level 4 today', scored('c-ssrs', 4, '2026-11-22'), 'P P X'],
  ['risk-suicide-imminent', 'level 4 31 days ago', scored('c-ssrs', 4, '2026-10-22'), 'P P X'],
  ['risk-suicide-imminent', 'level 4 32 days ago', scored('c-ssrs', 4, '2026-10-21'), 'c c c'],
  ['risk-suicide-imminent', 'level 4, no date', scored('c-ssrs', 4), '? ? ?'],
  ['risk-suicide-imminent', 'level 3', scored('c-ssrs', 3, '2026-11-22'), 'c c c'],
  ['risk-suicide-imminent', 'behavior 92 days ago', happened(['suicidal-behavior', '2026-08-22']), 'P P X'],
  ['risk-suicide-imminent', 'behavior 93 days ago', happened(['suicidal-behavior', '2026-08-21']), 'c c c'],
  ['risk-suicide-imminent', 'ideation by code asks for the level', has('R45.851'), '? ? ?'],
  [
    'risk-suicide-imminent',
    'the same with a level',
    { ...has('R45.851'), ...{ assessments: [{ instrument: 'c-ssrs', score: 2, takenAt: '2026-11-20' }] } },
    'c c c',
  ],
  ['risk-suicide-imminent', 'nothing asked', {}, '? ? ?'],
  ['risk-suicidal-ideation', 'level 1', scored('c-ssrs', 1, '2026-11-22'), 'P P P'],
  ['risk-suicidal-ideation', 'level 0', scored('c-ssrs', 0, '2026-11-22'), 'c c c'],
  ['risk-suicidal-ideation', 'by code, without a level', has('R45.851'), 'P P P'],
  ['risk-suicidal-ideation', 'by code, called past', has('R45.851', { status: 'resolved' }), 'c c c'],
  ['risk-suicide-moderate-home', 'level 3', scored('c-ssrs', 3, '2026-11-22'), 'c c D'],
  ['risk-suicide-moderate-home', 'level 2', scored('c-ssrs', 2, '2026-11-22'), 'c c c'],
  ['risk-suicide-moderate-home', 'behavior long ago', happened(['suicidal-behavior', '2019']), 'c c D'],
  ['thr-hr-out-of-range', '44', vital({ heartRatePerMin: 44 }), 'D D D'],
  ['thr-hr-out-of-range', '45', vital({ heartRatePerMin: 45 }), 'c c c'],
  ['thr-hr-out-of-range', '120', vital({ heartRatePerMin: 120 }), 'c c c'],
  ['thr-hr-out-of-range', '121', vital({ heartRatePerMin: 121 }), 'D D D'],
  // What was measured and no table names is not passed over; what nobody measured is not asked for.
  ['thr-bp-low', '89', vital({ systolicMmHg: 89, diastolicMmHg: 50 }), 'D D D'],
  ['thr-bp-low', '90', vital({ systolicMmHg: 90, diastolicMmHg: 50 }), 'c c c'],
  ['thr-breathing-far-off', '9', vital({ respiratoryRatePerMin: 9 }), 'D D D'],
  ['thr-breathing-far-off', '10', vital({ respiratoryRatePerMin: 10 }), 'c c c'],
  ['thr-breathing-far-off', '30', vital({ respiratoryRatePerMin: 30 }), 'c c c'],
  ['thr-breathing-far-off', '31', vital({ respiratoryRatePerMin: 31 }), 'D D D'],
  ['thr-breathing-far-off', 'not measured', vital({ heartRatePerMin: 70 }), 'c c c'],
  ['thr-spo2-low', '91', vital({ spo2Percent: 91 }), 'D D D'],
  ['thr-spo2-low', '92', vital({ spo2Percent: 92 }), 'c c D'],
  ['thr-spo2-low', '93', vital({ spo2Percent: 93 }), 'c c c'],
  ['thr-spo2-borderline-home', '94', vital({ spo2Percent: 94 }), 'c c D'],
  ['thr-spo2-borderline-home', '95', vital({ spo2Percent: 95 }), 'c c c'],
  ['thr-lft-elevated', 'ALT 3', lab('alt', 3), 'D D D'],
  ['thr-lft-elevated', 'ALT 2.9', lab('alt', 2.9), 'c c c'],
  ['thr-lft-elevated', 'ALP 2', lab('alp', 2), 'D D D'],
  ['thr-lft-elevated', 'bilirubin 1.9', lab('bilirubin-total', 1.9), 'c c c'],
  ['thr-lft-elevated', 'GGT has no bound', lab('ggt', 9), 'c c c'],
  ['prec-lft-mild', 'GGT 1.1', lab('ggt', 1.1), 'I P P'],
  ['prec-lft-mild', 'ALT 1', lab('alt', 1), 'c c c'],
  ['thr-audit-8-19', '7', scored('audit', 7), 'c c c'],
  ['thr-audit-8-19', '8', scored('audit', 8), 'P P D'],
  ['thr-audit-ge-20', '19', scored('audit', 19), 'c c c'],
  ['thr-audit-ge-20', '20', scored('audit', 20), 'D D X'],
  ['thr-dast10-3-5', '2', scored('dast-10', 2), 'c c c'],
  ['thr-dast10-3-5', '3', scored('dast-10', 3), 'P P D'],
  ['thr-dast10-ge-6', '5', scored('dast-10', 5), 'c c c'],
  ['thr-dast10-ge-6', '6', scored('dast-10', 6), 'D D X'],
  ['thr-ort-4-7', '3', scored('ort', 3), 'c c c'],
  ['thr-ort-4-7', '4', scored('ort', 4), 'P P P'],
  ['thr-ort-ge-8', '7', scored('ort', 7), 'c c c'],
  ['thr-ort-ge-8', '8', scored('ort', 8), 'P P D'],
  ['thr-bpicss-ge-19', '18', scored('bpic-ss', 18), 'c c c'],
  ['thr-bpicss-ge-19', '19', scored('bpic-ss', 19), 'D D D'],
  [
    'thr-uds-unexpected-positive',
    'unexplained',
    { ...closed, labs: [{ test: 'urine-drug-screen', value: 'positive', isExplained: false }] },
    'D D D',
  ],
  [
    'thr-uds-unexpected-positive',
    'explained',
    { ...closed, labs: [{ test: 'urine-drug-screen', value: 'positive', isExplained: true }] },
    'c c c',
  ],
  ['thr-uds-unexpected-positive', 'not said', { ...closed, labs: [{ test: 'urine-drug-screen', value: 'positive' }] }, '? ? ?'],
  [
    'abu-multiple-prescribers',
    'two in 90 days',
    {
      ...closed,
      dispensings: [
        { ingredient: 'ketamine', prescriber: 'a', dispensedOn: '2026-08-24' },
        { ingredient: 'Spravato', prescriber: 'b', dispensedOn: '2026-11-01' },
      ],
    },
    'D D X',
  ],
  [
    'abu-multiple-prescribers',
    'one of them 91 days ago',
    {
      ...closed,
      dispensings: [
        { ingredient: 'ketamine', prescriber: 'a', dispensedOn: '2026-08-23' },
        { ingredient: 'ketamine', prescriber: 'b', dispensedOn: '2026-11-01' },
      ],
    },
    'c c c',
  ],
  ['abu-early-refill', 'two', happened(['early-refill-request', '2026-11-01'], ['lost-medication', '2026-08-24']), 'c c D'],
  ['abu-early-refill', 'one', happened(['early-refill-request', '2026-11-01']), 'c c c'],
  ['abu-dose-escalation', 'yes', happened(['dose-escalation', '2026-11-01']), 'D D X'],
  ['abu-dose-escalation', 'no', closed, 'c c c'],
  ['ddi-benzodiazepine-gt-2mg-lorazepam-eq', '2 mg', takes('lorazepam', { doseMgPerDay: 2 }), 'c c c'],
  ['ddi-benzodiazepine-gt-2mg-lorazepam-eq', '2.5 mg', takes('lorazepam', { doseMgPerDay: 2.5 }), 'P P D'],
  ['ddi-benzodiazepine-gt-2mg-lorazepam-eq', 'no dose', takes('lorazepam'), '? ? ?'],
  [
    'ddi-benzodiazepine-gt-2mg-lorazepam-eq',
    'two add up',
    withMedications(drug('lorazepam', { doseMgPerDay: 1.5 }), drug('diazepam', { doseMgPerDay: 5 })),
    'P P D',
  ],
  [
    'ddi-nasal-corticosteroid-decongestant',
    '59 min ago',
    takes('fluticasone', { route: 'intranasal', lastTaken: '2026-11-22T11:01:00-05:00' }),
    'P c c',
  ],
  [
    'ddi-nasal-corticosteroid-decongestant',
    '1 h ago',
    takes('fluticasone', { route: 'intranasal', lastTaken: '2026-11-22T11:00:00-05:00' }),
    'c c c',
  ],
  ['ddi-nasal-corticosteroid-decongestant', 'inhaled', takes('fluticasone', { route: 'inhaled' }), 'c c c'],
  ['ddi-cyp3a4-inhibitor-strong', 'topical', takes('ketoconazole', { route: 'topical' }), 'c c c'],
]

// A member of each class, as active and as stopped.
const classes: readonly (readonly [rule: string, name: string, states: string])[] = [
  ['ddi-z-drug', 'zolpidem', 'P P P'],
  ['ddi-gabapentinoid', 'pregabalin', 'P P P'],
  ['ddi-cns-depressant-other', 'quetiapine', 'P P P'],
  ['ddi-barbiturate-oxybate', 'phenobarbital', 'P P D'],
  ['ddi-cyp-inducer', 'phenobarbital', 'I I P'],
  ['ddi-muscle-relaxant', 'baclofen', 'P P P'],
  ['ddi-nmda-antagonist', 'memantine', 'P P P'],
  ['ddi-duplicate-ketamine', 'Spravato', 'D D D'],
  ['ddi-xylazine-medetomidine', 'xylazine', 'D D X'],
  ['ddi-theophylline', 'aminophylline', 'P D X'],
  ['ddi-ergometrine', 'methylergonovine', 'P X X'],
  ['ddi-sympathomimetic', 'pseudoephedrine', 'P P P'],
  ['ddi-vasopressin', 'vasopressin', 'P P P'],
  ['ddi-thyroid-hormone', 'levothyroxine', 'I P P'],
  ['ddi-antihypertensive', 'lisinopril', 'I I I'],
  ['ddi-cyp3a4-inhibitor-strong', 'clarithromycin', 'I I P'],
  ['ddi-cyp2b6-inhibitor', 'clopidogrel', 'I I P'],
  ['ddi-lamotrigine', 'Lamictal', 'I I I'],
  ['ddi-naltrexone', 'naltrexone', 'I I I'],
  ['ddi-lithium', 'lithium', 'I I I'],
  ['ddi-antipsychotic', 'aripiprazole', 'I I I'],
  ['ddi-ssri-snri', 'sertraline', 'I I I'],
  ['ddi-bupropion', 'bupropion', 'I I I'],
  ['info-medicine-not-weighed', 'Belsomra', 'I I I'],
]

const states = (rule: string, patient: Patient): string =>
  (['S', 'C', 'H'] as const)
    .map((regimen: RegimenLetter) => stateOf(rule, patient, regimen))
    .map((state) => (state === 'clear' ? 'c' : state === 'unknown' ? '?' : state))
    .join(' ')

describe.each([
  ['conditions', conditions],
  ['age, risk, thresholds, misuse, interactions with a bound', others],
] as const)('%s', (_topic, rows) => {
  // A regimen without the rule is clear whatever the patient.
  test.each(rows)('%s: %s', (rule, _what, patient, expected) => expect(states(rule, patient)).toBe(expected))
})

describe('classes of medicines', () => {
  test.each(classes)('%s: %s', (rule, name, expected) => {
    expect(states(rule, takes(name))).toBe(expected)
    expect(states(rule, takes(name, { status: 'stopped' }))).toBe('c c c')
    expect(states(rule, {})).toBe(expected.replaceAll(/[XDPI]/g, '?'))
  })
})

it('has a row for every rule', () => {
  const first =
    'gate- info- ci-hypersensitivity prec-excipient ci-aneurysmal ci-arteriovenous ci-intracerebral ci-other ci-recent ci-uncontrolled ci-preeclampsia ci-pregnancy ci-raised-intracranial ci-hyperthyroidism thr-bp'
      .split(' ')
      .concat(['ddi-opioid', 'ddi-alcohol', 'ddi-psychostimulant', 'ddi-maoi'])
  const rows = new Set<string>([...conditions, ...others, ...classes].map(([rule]) => rule))
  const left = SCREENING_RULE_IDS.filter(
    (id) => !rows.has(id) && id !== 'ddi-benzodiazepine' && !first.some((start) => id.startsWith(start)),
  )
  expect(left).toEqual([])
})

test('on the day of a home dose the heart rate is held closer', () => {
  const rate = (heartRatePerMin: number, regimen: RegimenLetter) =>
    stateOf('thr-hr-out-of-range', vital({ heartRatePerMin }), regimen, { purpose: 'dose-day' })
  expect([49, 50, 100, 101].map((one) => rate(one, 'H'))).toEqual(['D', 'clear', 'clear', 'D'])
  expect([49, 101].map((one) => rate(one, 'C'))).toEqual(['clear', 'clear'])
})

// The UK label lists a cerebrovascular accident; the Swiss one gives an earlier stroke as the example of its clause on blood pressure.
test('a stroke in the past bars ketamine in clinic under the labels of the United Kingdom and of Switzerland', () => {
  expect(
    ['US', 'EU', 'GB', 'CH'].map((jurisdiction) => stateOf('prec-cerebrovascular-history', has('Z86.73'), 'C', { jurisdiction })).join(' '),
  ).toBe('P P X X')
})

describe('what changes the breakdown of ketamine weighs by mouth, on site as at home', () => {
  const at = (route: 'oral' | 'sublingual' | 'intranasal' | 'intravenous', setting: 'clinic' | 'home' = 'clinic') =>
    ({ drug: 'ketamine', route, setting }) as const
  test.each([
    ['ddi-cyp3a4-inhibitor-strong', 'clarithromycin'],
    ['ddi-cyp3a4-inhibitor-strong', 'grapefruit juice'],
    ['ddi-cyp2b6-inhibitor', 'clopidogrel'],
    ['ddi-cyp-inducer', 'carbamazepine'],
  ])('%s: %s', (rule, name) => {
    const patient = withMedications(drug(name))
    for (const route of ['oral', 'sublingual'] as const) expect([route, stateOf(rule, patient, at(route))]).toEqual([route, 'P'])
    for (const route of ['intranasal', 'intravenous'] as const) expect([route, stateOf(rule, patient, at(route))]).toEqual([route, 'I'])
    expect(stateOf(rule, patient, at('sublingual', 'home'))).toBe('P')
  })
})
