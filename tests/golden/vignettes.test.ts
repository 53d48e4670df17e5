import type { Intended, Patient } from 'ketamine-therapy/screening'
import { nextQuestions, screenPatient } from 'ketamine-therapy/screening'
import { expect, test } from 'vitest'
import { drug, healthy, icd, INTENDED } from '../screening/support'

// Whole patients, as charts tell them: several problems at once; codes, brands and Spanish names; dates of every precision and offset; blanks.
// Each was judged by hand from the rows of the rule tables that it names, with their corrections, before the library was asked.

/** A day in Denver. 42 days before it is 19 October, 90 days 1 September, 180 days 3 June. */
const when = { asOf: '2026-11-30', now: '2026-11-30T10:00:00-07:00' } as const
const vitals = (systolicMmHg: number, diastolicMmHg: number, more: object = {}) => ({
  ...healthy.vitals[0],
  systolicMmHg,
  diastolicMmHg,
  measuredAt: '2026-11-30T09:20:00-07:00',
  ...more,
})
const woman = {
  ...healthy,
  birthDate: '1986-05-01',
  weightKg: 66,
  heightCm: 165,
  vitals: [vitals(124, 78)],
  history: { lastAlcoholAt: '2026-10' },
  logistics: {
    transportHomeArranged: true,
    responsibleAdultPresent: true,
    lastFoodAt: '2026-11-29T20:00:00-07:00',
    lastLiquidAt: '2026-11-30T07:00:00-07:00',
  },
} satisfies Patient
const man = { ...woman, sexAtBirth: 'male', childbearingPotential: undefined, pregnancy: undefined, weightKg: 80, heightCm: 178 } as const
const sct = (code: string, more: object = {}) => ({ code: { system: 'snomed-ct' as const, code }, ...more })
const rxnorm = (code: string, more: object = {}) => ({ code: { system: 'rxnorm' as const, code }, status: 'active' as const, ...more })
const depressed = icd('F33.2')
const has = (...conditions: NonNullable<Patient['conditions']>): Partial<Patient> => ({ conditions: [depressed, ...conditions] })
const takes = (...names: string[]): Partial<Patient> => ({ medications: names.map((name) => drug(name)) })
const cssrs = (score: number, takenAt = '2026-11-29') => ({ instrument: 'C-SSRS', score, takenAt })
const day = { purpose: 'dose-day' } as const

interface Vignette {
  readonly what: string
  readonly patient: Partial<Patient>
  readonly in: keyof typeof INTENDED | Intended
  readonly more?: object
  /** Result; after `>` how bad it could be, where that differs. */
  readonly result: string
  /** Every rule that stops (X), holds (D) or cautions (P). */
  readonly rules: string
  /** The first question, by its path. */
  readonly asks?: string
}

const P = 'eligible-with-precautions'
const elderly: Partial<Patient> = {
  birthDate: '1955-05-05',
  vitals: [vitals(148, 84)],
  ...has(icd('I10', { status: 'controlled' })),
  ...takes('Zestoretic', 'Ambien CR'),
}
const postpartum: Partial<Patient> = {
  birthDate: '1992-02-02',
  childbearingPotential: true,
  breastfeeding: true,
  conditions: [icd('F53.0'), icd('O99.345')],
  ...takes('Zoloft 50 mg tablet'),
  assessments: [{ instrument: 'epds', score: 19, takenAt: '2026-11-28' }, cssrs(1)],
}
const lungs: Partial<Patient> = { ...man, birthDate: '1958-01-01', ...has(icd('J44.9')) }
const attack: Partial<Patient> = { ...man, birthDate: '1963-01-01', ...has(icd('Z86.73', { onset: '2026-09' })), ...takes('Plavix') }
const recovered: Partial<Patient> = { ...man, ...has(icd('F11.21', { since: '2024-05' })), ...takes('Suboxone') }
const palliative: Partial<Patient> = {
  ...man,
  conditions: [icd('F43.21'), icd('C34.90'), icd('C79.31')],
  medications: [
    drug('fentanyl', { route: 'transdermal' }),
    drug('lorazepam', { doseMgPerDay: 1 }),
    drug('dexamethasone', { noneOfOurClasses: true }),
  ],
}
const graves: Partial<Patient> = has(icd('E05.00'))
const evening: Partial<Patient> = {
  birthDate: '1958-02-02',
  vitals: [vitals(138, 90, { heartRatePerMin: 62, spo2Percent: 96 })],
  ...has(icd('I10', { status: 'controlled' })),
  ...takes('losartan'),
}
const oxygen: Partial<Patient> = { ...man, birthDate: '1960-01-01', ...has(icd('J44.9'), icd('Z99.81')) }
const antibiotic: Partial<Patient> = { ...man, ...has(), ...takes('Zyvox', 'escitalopram') }
const phenelzine = (lastTaken: string): Partial<Patient> => ({
  ...man,
  ...has(),
  medications: [drug('Nardil', { status: 'stopped', lastTaken })],
})
const methadone: Partial<Patient> = { ...man, ...has(icd('G90.521'), icd('F11.20')), ...takes('methadone') }
const kidneyAndLiver: Partial<Patient> = {
  ...man,
  birthDate: '1943-03-03',
  ...has(icd('N18.4'), icd('K74.60', { childPugh: 'A' }), icd('I12.9', { status: 'controlled' })),
  ...takes('furosemide', 'amlodipine'),
}
const troches = (status: 'active' | 'stopped'): Partial<Patient> => ({
  ...man,
  ...has(),
  medications: [drug('ketamine troche', { status, lastTaken: '2026-11-12' })],
  dispensings: [{ ingredient: 'ketamine', prescriber: 'Dr A', dispensedOn: '2026-11-01' }],
})
const emergency: Intended = { drug: 'ketamine', route: 'intravenous', setting: 'emergency-department' }
const clinicSpray: Intended = { drug: 'esketamine', route: 'intranasal', setting: 'clinic' }
const concussion: Partial<Patient> = { ...man, ...has(icd('Z87.820')) }
const shunt: Partial<Patient> = { ...man, ...has(icd('G91.2'), icd('Z98.2')) }

const vignettes: readonly Vignette[] = [
  {
    what: '71, treated hypertension, a sleeping pill, 148/84 today',
    patient: elderly,
    in: 'S',
    more: day,
    result: 'defer',
    rules: 'ddi-z-drug P, prec-age-ge-65 P, prec-hypertension-controlled P, thr-bp-elevated D',
  },
  {
    what: 'the same before an infusion',
    patient: elderly,
    in: 'C',
    more: day,
    result: P,
    rules: 'ddi-z-drug P, prec-age-ge-65 P, prec-hypertension-controlled P, thr-bp-elevated P',
  },
  {
    what: 'seven weeks after a birth, breastfeeding, wishes to be dead: infusion',
    patient: postpartum,
    in: 'C',
    result: P,
    rules: 'ci-breastfeeding P, risk-suicidal-ideation P',
  },
  { what: 'the same: spray', patient: postpartum, in: 'S', result: 'not-eligible', rules: 'ci-breastfeeding X, risk-suicidal-ideation P' },
  {
    what: '24 until tomorrow, bipolar II on lamotrigine, lithium and quetiapine',
    patient: { birthDate: '2001-12-01', conditions: [icd('F31.81')], ...takes('Lamictal', 'lithium carbonate', 'Seroquel XR 50 mg') },
    in: 'S',
    result: P,
    rules: 'ddi-cns-depressant-other P, prec-bipolar-disorder P, prec-young-adult-suicidality P',
  },
  {
    what: 'veteran sober since September, day not known: 61 to 90 days',
    patient: { ...man, conditions: [icd('F43.12'), icd('F10.21', { since: '2026-09' })], ...takes('Vivitrol', 'prazosin') },
    in: 'C',
    result: 'insufficient-data>not-eligible',
    rules: '',
    asks: 'conditions[1].since',
  },
  {
    what: 'pain syndrome on an opioid, gabapentin and baclofen',
    patient: { conditions: [icd('G90.511')], ...takes('Percocet 5/325', 'gabapentina', 'Lioresal', 'Cymbalta') },
    in: 'C',
    result: P,
    rules: 'ddi-gabapentinoid P, ddi-muscle-relaxant P, ddi-opioid P',
  },
  {
    what: 'COPD on theophylline: infusion',
    patient: { ...lungs, ...takes('Theo-24') },
    in: 'C',
    result: 'defer',
    rules: 'ddi-theophylline D, prec-age-ge-65 P, prec-copd-significant P',
  },
  {
    what: 'the same: spray',
    patient: { ...lungs, ...takes('teofilina') },
    in: 'S',
    result: P,
    rules: 'ddi-theophylline P, prec-age-ge-65 P, prec-copd-significant P',
  },
  {
    what: 'the same: home',
    patient: { ...lungs, medications: [rxnorm('10438')] },
    in: 'H',
    result: 'not-eligible',
    rules: 'ddi-theophylline X, prec-age-ge-65 P, prec-copd-significant D',
  },
  {
    what: 'cirrhosis of class B with bilirubin just under twice the limit: spray',
    patient: {
      ...man,
      ...has(icd('K74.60', { childPugh: 'B' })),
      labs: [{ test: 'bilirubin-total', timesUpperLimit: 1.99, takenAt: '2026-11-20' }],
    },
    in: 'S',
    result: P,
    rules: 'prec-hepatic-moderate P',
  },
  {
    what: 'the same at twice the limit: infusion',
    patient: {
      ...man,
      ...has(icd('K74.60', { childPugh: 'B' })),
      labs: [{ test: 'bilirubin-total', timesUpperLimit: 2, takenAt: '2026-11-20' }],
    },
    in: 'C',
    result: 'defer',
    rules: 'prec-hepatic-moderate P, thr-lft-elevated D',
  },
  {
    what: 'alcoholic cirrhosis with ascites, sober two years: the class decides',
    patient: { ...man, ...has(icd('K70.31'), icd('F10.21', { since: '2024-11' })) },
    in: 'C',
    result: 'insufficient-data>not-eligible',
    rules: 'prec-sud-history P',
    asks: 'conditions[1].childPugh',
  },
  { what: 'attack of the brain in September, US', patient: attack, in: 'C', result: P, rules: 'prec-cerebrovascular-history P' },
  {
    what: 'the same in England: the UK ketamine label',
    patient: attack,
    in: 'C',
    more: { jurisdiction: 'GB-ENG' },
    result: 'not-eligible',
    rules: 'prec-cerebrovascular-history X',
  },
  {
    what: 'the same at home, where clopidogrel counts',
    patient: attack,
    in: 'H',
    result: 'defer',
    rules: 'ddi-cyp2b6-inhibitor P, prec-cerebrovascular-history D',
  },
  {
    what: 'stroke of a type that its code does not tell: neither kind is taken for granted',
    patient: { ...man, ...has(sct('230690007', { status: 'history', onset: '2018' })) },
    in: 'S',
    result: 'insufficient-data>not-eligible',
    rules: '',
    asks: 'conditions[1]',
  },
  {
    what: 'infarction in 2015 and again four weeks ago',
    patient: { ...man, ...has(icd('I25.2', { onset: '2015', lastEvent: '2026-11-01' })) },
    in: 'C',
    result: 'not-eligible',
    rules: 'ci-recent-cardiovascular-event-6wk X, prec-mi-history P',
  },
  {
    what: 'infarction 42 days ago, Germany',
    patient: { ...man, ...has(icd('I21.4', { onset: '2026-10-19' })) },
    in: { drug: 'esketamine', route: 'intranasal', setting: 'clinic' },
    more: { jurisdiction: 'DE' },
    result: 'not-eligible',
    rules: 'ci-recent-cardiovascular-event-6wk X',
  },
  {
    what: 'heart failure without its class',
    patient: { ...man, ...has(sct('84114007')) },
    in: 'C',
    result: 'insufficient-data>not-eligible',
    rules: '',
    asks: 'conditions[1].nyha',
  },
  {
    what: 'stent, stable angina, and hypertension of which nobody said whether it is controlled',
    patient: { ...man, birthDate: '1960-06-06', ...has(icd('I25.119'), icd('Z95.5', { onset: '2020' }), icd('I10')) },
    in: 'S',
    result: 'insufficient-data>defer',
    rules: 'prec-age-ge-65 P, prec-stable-cardiovascular-disease P',
    asks: 'conditions[3].status',
  },
  {
    what: 'the field says not pregnant, a code says it is',
    patient: { childbearingPotential: true, ...has(icd('Z34.82')) },
    in: 'S',
    result: 'not-eligible',
    rules: 'ci-pregnancy X',
  },
  {
    what: 'troches from two others',
    patient: {
      ...man,
      ...has(),
      ...takes('ketamine troche'),
      dispensings: [
        { ingredient: 'ketamine', prescriber: 'Dr A', dispensedOn: '2026-11-01' },
        { ingredient: 'ketamine', prescriber: 'Dr B', dispensedOn: '2026-10-15' },
      ],
    },
    in: 'S',
    result: 'defer',
    rules: 'abu-multiple-prescribers D, ddi-duplicate-ketamine D',
  },
  {
    what: 'hallucinogen dependence in remission, which may have been ketamine',
    patient: { ...man, ...has(icd('F16.21', { since: '2024-03' })) },
    in: 'H',
    result: 'defer>not-eligible',
    rules: 'prec-sud-history D',
    asks: 'conditions[1].agent',
  },
  {
    what: 'opioid use disorder long in remission, on buprenorphine: clinic',
    patient: recovered,
    in: 'C',
    result: P,
    rules: 'ddi-opioid P, prec-sud-history P',
  },
  { what: 'the same: home', patient: recovered, in: 'H', result: 'defer', rules: 'ddi-opioid D, prec-sud-history D' },
  {
    what: 'cannabis dependence and a mother with schizophrenia',
    patient: {
      ...man,
      birthDate: '2004-05',
      ...has(icd('F12.20')),
      ...takes('weed'),
      familyHistory: [{ concept: 'schizophrenia', relation: 'first-degree' }],
    },
    in: 'S',
    result: 'defer',
    rules: 'ci-active-sud D, ddi-cns-depressant-other P, prec-psychosis-family-history P, prec-young-adult-suicidality P',
  },
  {
    what: 'withdrawal on 20 mg of diazepam: equal to 2 to 4 mg of lorazepam, the higher counts',
    patient: { ...man, ...has(icd('F10.230')), medications: [drug('diazepam', { doseMgPerDay: 20 })] },
    in: 'S',
    result: 'defer',
    rules: 'ci-active-sud D, ci-acute-intoxication-withdrawal D, ddi-benzodiazepine P, ddi-benzodiazepine-gt-2mg-lorazepam-eq P',
  },
  {
    what: 'lorazepam 2 mg, which alone is not above 2, and temazepam 10 mg',
    patient: { ...man, ...has(), medications: [rxnorm('6470', { doseMgPerDay: 2 }), drug('Restoril', { doseMgPerDay: 10 })] },
    in: 'H',
    result: 'defer',
    rules: 'ddi-benzodiazepine P, ddi-benzodiazepine-gt-2mg-lorazepam-eq D',
  },
  {
    what: 'last seizure 180 days ago',
    patient: { ...man, ...has(icd('G40.909', { status: 'controlled', lastEvent: '2026-06-03' })), ...takes('lamotrigina') },
    in: 'C',
    result: 'defer',
    rules: 'ci-seizure-uncontrolled D',
  },
  {
    what: 'last seizure 181 days ago',
    patient: { ...man, ...has(icd('G40.909', { status: 'controlled', lastEvent: '2026-06-02' })), ...takes('carbamazepine') },
    in: 'C',
    result: P,
    rules: 'prec-seizure-disorder P',
  },
  {
    what: 'dialysis, its fistula and treated hypertension',
    patient: { ...man, ...has(icd('N18.6'), icd('Z99.2'), icd('I77.0'), icd('I12.0', { status: 'controlled' })), ...takes('amlodipine') },
    in: 'S',
    result: P,
    rules: 'prec-hypertension-controlled P, prec-renal-dialysis P',
  },
  {
    what: 'dementia on memantine with donepezil',
    patient: { birthDate: '1948-07-07', ...has(sct('26929004')), ...takes('Namzaric') },
    in: 'S',
    result: 'defer',
    rules: 'ci-dementia D, ddi-nmda-antagonist P, prec-age-ge-65 P',
  },
  {
    what: 'hypertensive emergency last year: home',
    patient: {
      ...man,
      ...has(icd('I16.1', { status: 'history', onset: '2025-02' }), icd('I10', { status: 'controlled' })),
      ...takes('losartán'),
    },
    in: 'H',
    result: 'not-eligible',
    rules: 'prec-hypertension-controlled P, prec-hypertensive-encephalopathy-history X',
  },
  {
    what: 'morning of the spray: a stimulant, nasal steroid 30 minutes and food 90 minutes before, in three offsets',
    patient: {
      ...has(icd('F90.0')),
      medications: [
        drug('Vyvanse'),
        drug('Wellbutrin XL'),
        drug('Flonase', { route: 'intranasal', lastTaken: '2026-11-30T17:30:00+01:00' }),
      ],
      logistics: { ...woman.logistics, lastFoodAt: '2026-11-30T15:30:00Z', lastLiquidAt: '2026-11-30T09:00:00-07:00' },
    },
    in: 'S',
    more: day,
    result: P,
    rules: 'ddi-nasal-corticosteroid-decongestant P, ddi-psychostimulant P, gate-fasting-esketamine P',
  },
  {
    what: 'a drink 23 hours and 59 minutes ago, in another offset',
    patient: { ...man, ...has(), history: { lastAlcoholAt: '2026-11-29T18:01:00+01:00' } },
    in: 'C',
    more: day,
    result: 'defer',
    rules: 'ddi-alcohol D',
  },
  {
    what: 'a drink "yesterday"',
    patient: { ...man, ...has(), history: { lastAlcoholAt: '2026-11-29' } },
    in: 'C',
    more: day,
    result: 'eligible>defer',
    rules: '',
    asks: 'history.lastAlcoholAt',
  },
  {
    what: 'two pressures of the morning, the later one by its offset is 168/98',
    patient: {
      ...man,
      ...has(),
      vitals: [vitals(136, 84, { measuredAt: '2026-11-30T17:30:00+02:00' }), vitals(168, 98, { measuredAt: '2026-11-30T09:00:00-07:00' })],
    },
    in: 'C',
    more: day,
    result: 'defer',
    rules: 'thr-bp-iv-hold D',
  },
  {
    what: '182/108 in hypertension that is not controlled: only the highest band of pressure is told',
    patient: { ...man, vitals: [vitals(182, 108)], ...has(icd('I10', { status: 'uncontrolled' })) },
    in: 'C',
    result: 'defer',
    rules: 'ci-uncontrolled-hypertension D, thr-bp-severe D',
  },
  {
    what: 'resting pulse of 44 and saturation of 91',
    patient: { ...man, ...has(), vitals: [vitals(118, 70, { heartRatePerMin: 44, spo2Percent: 91 })] },
    in: 'S',
    result: 'defer',
    rules: 'thr-hr-out-of-range D, thr-spo2-low D',
  },
  {
    what: 'intent to die three weeks ago, none yesterday: home',
    patient: { ...man, ...has(), assessments: [cssrs(5, '2026-11-09'), cssrs(0)] },
    in: 'H',
    result: 'not-eligible',
    rules: 'risk-suicide-imminent X',
  },
  {
    what: 'intent to die six weeks ago, none yesterday: home',
    patient: { ...man, ...has(), assessments: [cssrs(5, '2026-10-19'), cssrs(0)] },
    in: 'H',
    result: 'eligible',
    rules: '',
  },
  {
    what: 'attempt in May, no thoughts yesterday: home',
    patient: { ...man, ...has(), events: [{ kind: 'suicidal-behavior', at: '2026-05' }], assessments: [cssrs(0)] },
    in: 'H',
    result: 'defer',
    rules: 'risk-suicide-moderate-home D',
  },
  {
    what: 'headache combination with codeine, and phenytoin: home',
    patient: { ...has(icd('G43.909')), ...takes('Fioricet with codeine', 'Dilantin') },
    in: 'H',
    result: 'defer',
    rules: 'ddi-barbiturate-oxybate D, ddi-cyp-inducer P, ddi-opioid D',
  },
  {
    what: 'treated sleep apnea at home without a weight',
    patient: { ...man, weightKg: undefined, ...has(icd('G47.33', { status: 'controlled' })) },
    in: 'H',
    result: 'insufficient-data>not-eligible',
    rules: 'prec-osa P',
    asks: 'weightKg',
  },
  {
    what: 'metastasis in the brain, fentanyl patch, lorazepam and dexamethasone: hospital',
    patient: palliative,
    in: { drug: 'ketamine', route: 'intravenous', setting: 'hospital' },
    result: 'defer',
    rules: 'ci-raised-intracranial-pressure D, ddi-benzodiazepine P, ddi-opioid P',
  },
  {
    what: 'the same: home',
    patient: palliative,
    in: 'H',
    result: 'not-eligible',
    rules: 'ci-raised-intracranial-pressure X, ddi-benzodiazepine P, ddi-opioid D',
  },
  {
    what: '92, broken hip, morphine, 158/70: emergency department',
    patient: {
      birthDate: '1934-02-02',
      vitals: [vitals(158, 70)],
      conditions: [icd('S72.001A'), icd('I10', { status: 'controlled' })],
      ...takes('morphine sulfate', 'metoprolol'),
    },
    in: { drug: 'ketamine', route: 'intravenous', setting: 'emergency-department' },
    more: day,
    result: P,
    rules: 'ddi-opioid P, prec-age-ge-65 P, prec-hypertension-controlled P, thr-bp-elevated P',
  },
  {
    what: 'overdose of alprazolam yesterday, intent to die today: whether it still acts is asked',
    patient: {
      ...man,
      conditions: [icd('F32.2'), icd('T42.4X2A')],
      medications: [drug('Xanax', { doseMgPerDay: 3 })],
      assessments: [cssrs(5, '2026-11-30')],
      events: [{ kind: 'suicidal-behavior', at: '2026-11-29' }],
    },
    in: { drug: 'ketamine', route: 'intravenous', setting: 'emergency-department' },
    result: 'insufficient-data>defer',
    rules: 'ddi-benzodiazepine P, ddi-benzodiazepine-gt-2mg-lorazepam-eq P, risk-suicide-imminent P',
    asks: 'conditions[1]',
  },
  {
    what: '68, Germany, 148/88: the lower half of the guide counts, since the other half was read nowhere',
    patient: { ...man, birthDate: '1958-01-01', ...has(), ...takes('bupropion'), vitals: [vitals(148, 88)] },
    in: { drug: 'esketamine', route: 'intranasal', setting: 'clinic' },
    more: { jurisdiction: 'DE' },
    result: 'defer',
    rules: 'prec-age-ge-65 P, thr-bp-elevated D',
  },
  {
    what: 'untreated Graves disease, Switzerland: infusion',
    patient: graves,
    in: 'C',
    more: { jurisdiction: 'CH' },
    result: 'not-eligible',
    rules: 'ci-hyperthyroidism-uncontrolled X',
  },
  {
    what: 'the same in Canada',
    patient: graves,
    in: 'C',
    more: { jurisdiction: 'CA-BC' },
    result: 'defer',
    rules: 'ci-hyperthyroidism-uncontrolled D',
  },
  {
    what: 'hypertension that one list calls controlled and another uncontrolled, the newest of four pressures is fine',
    patient: {
      ...man,
      ...has(icd('I10', { status: 'controlled' }), icd('I10', { status: 'uncontrolled' })),
      vitals: [
        vitals(168, 102, { measuredAt: '2026-11-05' }),
        vitals(138, 82, { measuredAt: '2026-11-29' }),
        vitals(151, 95, { measuredAt: '2026-11-18' }),
        { heartRatePerMin: 58, measuredAt: '2026-11-30' },
      ],
    },
    in: 'C',
    result: 'defer',
    rules: 'ci-uncontrolled-hypertension D, prec-hypertension-controlled P',
  },
  {
    what: '79, slight cognitive impairment, heart failure of class II, mirtazapine, memantine, 152/84',
    patient: {
      birthDate: '1947-01-01',
      ...has(icd('G31.84'), icd('I50.22', { status: 'controlled', nyha: 'II' })),
      ...takes('Remeron', 'furosemide', 'Namenda'),
      vitals: [vitals(152, 84)],
    },
    in: 'S',
    result: 'defer',
    rules: 'ddi-cns-depressant-other P, ddi-nmda-antagonist P, prec-age-ge-65 P, prec-stable-cardiovascular-disease P, thr-bp-elevated D',
  },
  {
    what: 'the medicines of every second chart that no rule names: nothing is passed over',
    patient: { ...man, ...has(), ...takes('metformin', 'atorvastatin', 'Ozempic') },
    in: 'S',
    result: 'insufficient-data>not-eligible',
    rules: '',
    asks: 'medications[0]',
  },
  {
    what: 'a doubtful reaction to ketamine',
    patient: { ...man, ...has(), allergies: [{ substance: 'ketamine', verification: 'unconfirmed' }] },
    in: 'C',
    result: 'insufficient-data>not-eligible',
    rules: '',
    asks: 'allergies[0].verification',
  },
  {
    what: 'evening of a dose at home, 68, treated hypertension: the bottom number of 90 is at the limit, where nobody is there at the peak',
    patient: evening,
    in: 'H',
    more: day,
    result: 'defer',
    rules: 'prec-age-ge-65 P, prec-hypertension-controlled P, thr-bp-elevated D',
  },
  {
    what: 'the same before the spray, whose guide begins above 90',
    patient: evening,
    in: 'S',
    more: day,
    result: P,
    rules: 'prec-age-ge-65 P, prec-hypertension-controlled P',
  },
  {
    what: 'evening of a dose at home: nobody said whether the sitter is there',
    patient: { ...man, ...has(), logistics: {} },
    in: 'H',
    more: day,
    result: 'insufficient-data>defer',
    rules: '',
    asks: 'logistics.responsibleAdultPresent',
  },
  {
    what: 'linezolid begun in the middle of a course of infusions',
    patient: antibiotic,
    in: 'C',
    more: day,
    result: P,
    rules: 'ddi-maoi P',
  },
  { what: 'the same at home', patient: antibiotic, in: 'H', more: day, result: 'not-eligible', rules: 'ddi-maoi X' },
  {
    what: 'changing from phenelzine, 14 days after its last dose: home',
    patient: phenelzine('2026-11-16'),
    in: 'H',
    result: 'not-eligible',
    rules: 'ddi-maoi X',
  },
  { what: 'the same after 15 days', patient: phenelzine('2026-11-15'), in: 'H', result: 'eligible', rules: '' },
  {
    what: 'from troches of another prescriber to the spray while they are still taken',
    patient: troches('active'),
    in: 'S',
    result: 'defer',
    rules: 'ddi-duplicate-ketamine D',
  },
  { what: 'the same after the last of them', patient: troches('stopped'), in: 'S', result: 'eligible', rules: '' },
  {
    what: 'a depression and a pain syndrome, and methadone for an opioid use disorder: infusion',
    patient: methadone,
    in: 'C',
    result: 'not-eligible',
    rules: 'ci-active-sud X, ddi-opioid P',
  },
  { what: 'the same: spray', patient: methadone, in: 'S', result: 'defer', rules: 'ci-active-sud D, ddi-opioid P' },
  {
    what: '83, kidney disease of stage 4 and cirrhosis of class A: infusion',
    patient: kidneyAndLiver,
    in: 'C',
    result: P,
    rules: 'prec-age-ge-65 P, prec-hepatic-mild P, prec-hypertension-controlled P',
  },
  {
    what: 'the same: spray, whose label asks for no change in either',
    patient: kidneyAndLiver,
    in: 'S',
    result: P,
    rules: 'prec-age-ge-65 P, prec-hypertension-controlled P',
  },
  {
    what: '66, obstructive lung disease with oxygen at home: the respiratory failure is told, and not the lung disease beside it',
    patient: oxygen,
    in: 'C',
    result: 'defer',
    rules: 'ci-chronic-respiratory-failure D, prec-age-ge-65 P',
  },
  { what: 'the same: home', patient: oxygen, in: 'H', result: 'not-eligible', rules: 'ci-chronic-respiratory-failure X, prec-age-ge-65 P' },
  {
    what: 'emergency department, suicidal, 18 tomorrow',
    patient: { ...man, birthDate: '2008-12-01', conditions: [icd('F32.2')], assessments: [cssrs(5)] },
    in: emergency,
    result: 'not-eligible',
    rules: 'gate-age-under-18 X, risk-suicide-imminent P',
  },
  {
    what: 'emergency department, sickle cell crisis, 18 today',
    patient: { ...man, birthDate: '2008-11-30', conditions: [icd('D57.00')], ...takes('hydromorphone') },
    in: emergency,
    more: day,
    result: P,
    rules: 'ddi-opioid P',
  },
  {
    what: 'emergency department, broken arm, of whom only the year of birth is known: 17 or 18',
    patient: { ...man, birthDate: '2008', conditions: [icd('S52.501A')] },
    in: emergency,
    more: day,
    result: 'insufficient-data>not-eligible',
    rules: '',
    asks: 'birthDate',
  },
  {
    what: 'past brain injury, Scotland, infusion: the label lists cerebral trauma',
    patient: concussion,
    in: 'C',
    more: { jurisdiction: 'GB-SCT' },
    result: 'not-eligible',
    rules: 'prec-brain-injury-history X',
  },
  {
    what: 'the same: spray',
    patient: concussion,
    in: clinicSpray,
    more: { jurisdiction: 'GB-SCT' },
    result: P,
    rules: 'prec-brain-injury-history P',
  },
  {
    what: 'shunt for hydrocephalus, France, spray: the label names a risk by pressure in the skull',
    patient: shunt,
    in: clinicSpray,
    more: { jurisdiction: 'FR' },
    result: 'not-eligible',
    rules: 'ci-raised-intracranial-pressure X',
  },
  { what: 'the same in the United States', patient: shunt, in: 'S', result: 'defer', rules: 'ci-raised-intracranial-pressure D' },
]

const LETTERS: Readonly<Record<string, string>> = { stop: 'X', hold: 'D', caution: 'P' }

test.each(vignettes)('$what: $result', ({ patient, in: intended, more, result, rules, asks }) => {
  const answer = screenPatient({ ...woman, ...patient }, typeof intended === 'string' ? INTENDED[intended] : intended, {
    ...when,
    jurisdiction: 'US',
    ...more,
  })
  const told = answer.findings.filter(({ severity }) => severity !== 'info').map(({ record, severity }) => `${record} ${LETTERS[severity]}`)
  expect(told.sort().join(', ')).toBe(rules)
  const [wanted, atMost = wanted] = result.split('>')
  expect([answer.result, answer.atMost]).toEqual([wanted, atMost])
  expect(nextQuestions(answer)[0]?.path).toBe(asks)
})
