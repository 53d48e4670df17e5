import { describe, expect, test } from 'vitest'
import type { ScreeningRuleId } from 'ketamine-therapy/screening'
import { stateOf, withConditions } from '../screening/support'

// The ICD-10-CM columns of the published rule tables, with the corrections to them: which rule a code fires, with what beside it.
// A trailing dash stands for every longer code; here each is tried with real codes of its category.
type Row = readonly [rule: ScreeningRuleId, beside: object, codes: string, state: string]
const LATELY = { onset: '2026-10-20' }
const LONG_AGO = { onset: '2020-01-01' }

const rows: readonly Row[] = [
  ['ci-hypersensitivity-ketamine', {}, 'Z88.4', 'unknown'],
  [
    'ci-aneurysmal-vascular-disease',
    {},
    'I71.00 I71.10 I71.40 I71.9 I72.0 I72.4 I72.9 I67.1 I25.3 I25.41 I28.1 I60.00 I60.11 I60.2 I60.32 I60.4 I60.51 I60.6 I60.7 Q28.1 Q24.5 Q25.43 I79.0 A52.01',
    'X',
  ],
  ['ci-aneurysmal-vascular-disease', { status: 'history' }, 'I71.40 I67.1', 'X'],
  ['ci-aneurysmal-vascular-disease', {}, 'Q28.3 Q28.8 Q27.8 Q25.79 Z86.79', 'unknown'],
  ['ci-aneurysmal-vascular-disease', {}, 'I60.8 I60.9 I62.9 I70.0', 'clear'],
  ['ci-arteriovenous-malformation', {}, 'Q28.2 Q28.0 Q27.30 Q27.33 Q27.39 Q25.72', 'X'],
  ['ci-arteriovenous-malformation', {}, 'I60.8 I67.1 I78.0', 'unknown'],
  ['ci-arteriovenous-malformation', {}, 'I77.0 Z99.2', 'clear'],
  [
    'ci-intracerebral-hemorrhage-history',
    {},
    'I61.0 I61.9 I69.10 I69.154 S06.340A S06.350A S06.360A S06.370A S06.380A S06.38AS P10.1 P52.22 P52.4',
    'X',
  ],
  ['ci-intracerebral-hemorrhage-history', {}, 'Z86.79 I62.9 I69.90', 'unknown'],
  ['ci-intracerebral-hemorrhage-history', {}, 'S06.310A I63.9 Z86.73', 'clear'],
  [
    'ci-other-intracranial-bleed-history',
    {},
    'I60.8 I60.9 I62.00 I62.1 I62.9 I69.00 I69.20 S06.4X0A S06.5X0A S06.6X0A P10.0 P52.5 P52.9',
    'D',
  ],
  ['ci-other-intracranial-bleed-history', {}, 'I60.12 I61.9', 'clear'],
  ['ci-non-aortic-dissection', {}, 'I67.0 I77.70 I77.71 I77.79 I25.42', 'D'],
  ['ci-non-aortic-dissection', {}, 'I71.00', 'clear'],
  ['ci-recent-cardiovascular-event-6wk', LATELY, 'I21.4 I21.9 I22.0 I25.2 I20.0 I46.9 I63.9 G45.0 G45.9', 'D'],
  // Tabular list of 2026-04-01: unstable angina with coronary disease, a bypass or a transplanted heart leaves I20.0; I24.- is acute ischemia,
  // I23.- a complication within 28 days of an infarction.
  [
    'ci-recent-cardiovascular-event-6wk',
    LATELY,
    'I23.7 I24.0 I24.89 I24.9 I25.110 I25.700 I25.710 I25.720 I25.730 I25.750 I25.760 I25.790',
    'D',
  ],
  ['ci-recent-cardiovascular-event-6wk', {}, 'I24.9 I25.110 I25.710 I69.90', 'unknown'],
  ['ci-recent-cardiovascular-event-6wk', LATELY, 'G45.4 I20.9 I25.10', 'clear'],
  ['ci-recent-cardiovascular-event-6wk', LONG_AGO, 'I21.4 I25.2 I63.9', 'clear'],
  ['ci-unstable-cardiovascular-disease', {}, 'I20.0 I25.110 I24.0 I24.9 I25.700 I25.710 I25.790', 'D'],
  ['ci-unstable-cardiovascular-disease', {}, 'I08.0 I05.0 I27.83', 'unknown'],
  ['ci-unstable-cardiovascular-disease', { severity: 'severe' }, 'I05.0 I06.0 I07.1 I08.0 I36.1 I27.83', 'D'],
  ['ci-unstable-cardiovascular-disease', { status: 'uncontrolled' }, 'I50.9 I47.20 I48.0 I49.9', 'D'],
  ['ci-unstable-cardiovascular-disease', { nyha: 'III' }, 'I50.22', 'D'],
  ['ci-unstable-cardiovascular-disease', { nyha: 'IV' }, 'I50.22', 'D'],
  ['ci-unstable-cardiovascular-disease', { severity: 'severe' }, 'I34.0 I35.0 I27.0 I27.20 I27.29', 'D'],
  ['ci-unstable-cardiovascular-disease', { severity: 'moderate' }, 'I34.0 I35.0 I27.0 I27.20', 'clear'],
  ['ci-uncontrolled-hypertension', { status: 'uncontrolled' }, 'I10 I11.9 I12.9 I13.10 I15.0 I1A.0', 'D'],
  ['ci-uncontrolled-hypertension', {}, 'I16.0 I16.1 I16.9 I67.4', 'D'],
  ['ci-uncontrolled-hypertension', {}, 'I10 I11.9 I15.9 I1A.0', 'unknown'],
  ['ci-preeclampsia-eclampsia', {}, 'O11.1 O14.00 O14.24 O15.00 O15.9', 'X'],
  ['ci-pregnancy', {}, 'Z33.1 Z34.00 Z34.93 Z32.01 O09.00 O09.93 O88.212 O91.013', 'X'],
  // Codes of delivery and of the weeks after it say nothing about now.
  ['ci-pregnancy', {}, 'O80 O85 Z39.1', 'unknown'],
  ['ci-breastfeeding', {}, 'Z39.1', 'X'],
  ['ci-active-psychosis', {}, 'F20.0 F20.9 F22 F23 F24 F25.0 F28 F29 F30.2 F31.2 F31.5 F31.64 F32.3 F33.3', 'X'],
  ['prec-psychosis-history', { status: 'remission' }, 'F20.9 F22 F25.9 F29 F31.2 F32.3', 'P'],
  ['prec-psychosis-history', { status: 'controlled' }, 'F20.9', 'P'],
  ['prec-psychosis-history', { status: 'resolved' }, 'F23', 'P'],
  ['prec-psychosis-history', { status: 'history' }, 'F32.3', 'P'],
  ['prec-psychosis-family-history', {}, 'Z81.8', 'unknown'],
  ['ci-current-mania', {}, 'F30.10 F30.2 F30.8 F30.9 F31.0 F31.10 F31.13 F31.2 F31.60 F31.64', 'X'],
  ['ci-current-mania', {}, 'F31.30 F31.5 F31.81 F31.9', 'clear'],
  ['prec-bipolar-disorder', {}, 'F31.30 F31.4 F31.5 F31.81 F31.9', 'P'],
  ['ci-delirium', {}, 'F05 R41.0', 'D'],
  ['ci-dementia', {}, 'F01.50 F02.80 F03.90 G30.9 G31.01 G31.09 G31.83', 'D'],
  ['ci-dementia', {}, 'G31.84', 'clear'],
  ['ci-ketamine-use-disorder-active', { agent: 'ketamine' }, 'F16.10 F16.20 F19.10 F19.20', 'X'],
  ['ci-ketamine-use-disorder-active', { agent: 'esketamine' }, 'F19.20', 'X'],
  ['ci-ketamine-use-disorder-active', { agent: 'phencyclidine' }, 'F16.20', 'X'],
  ['ci-active-sud', {}, 'F10.20 F11.20 F12.20 F13.20 F14.20 F15.20 F16.20 F18.20 F19.20', 'D'],
  ['ci-active-sud', {}, 'F17.210 F10.10', 'clear'],
  // Use of no stated degree: the tables name neither, so it asks.
  ['ci-active-sud', {}, 'F12.90 F10.99', 'unknown'],
  ['prec-sud-history', {}, 'F10.10 F11.10 F12.10 F13.10 F14.10 F15.10 F16.10 F18.10 F19.10', 'P'],
  ['prec-sud-history', { status: 'history' }, 'F10.20 F14.20', 'P'],
  ['ci-acute-intoxication-withdrawal', {}, 'F10.129 F10.230 F10.929 F11.23 F13.939 F14.920 F16.129 F19.239', 'D'],
  ['ci-acute-intoxication-withdrawal', {}, 'F17.213 F10.20', 'clear'],
  [
    'ci-raised-intracranial-pressure',
    {},
    'G91.0 G91.9 G93.2 G93.5 G93.6 G97.2 T85.01XA Z98.2 C70.0 C71.9 C79.31 D32.0 D33.0 D33.2 D43.0 D43.2 R90.0',
    'D',
  ],
  ['ci-raised-intracranial-pressure', {}, 'D32.1 D33.3 C72.0', 'clear'],
  // Edema or compression of the brain after an injury, and a lymphoma of the nervous system: over, or still there?
  ['ci-raised-intracranial-pressure', {}, 'S06.1X0A S06.A1XA C83.390', 'unknown'],
  // A tumor in remission may still be there, and idiopathic intracranial hypertension in remission comes back.
  ['ci-raised-intracranial-pressure', { status: 'remission' }, 'C71.9 C70.0 G93.2 D33.0', 'D'],
  ['ci-raised-intraocular-pressure', {}, 'H40.211 H40.219 S05.20XA S05.30XA S05.50XA S05.60XA', 'D'],
  ['ci-raised-intraocular-pressure', { status: 'uncontrolled' }, 'H40.1110 H40.9', 'D'],
  ['prec-hepatic-mild', { childPugh: 'A' }, 'K74.60 K70.30', 'I'],
  ['prec-hepatic-moderate', { childPugh: 'B' }, 'K74.60 K70.30', 'P'],
  ['ci-hepatic-severe', { childPugh: 'C' }, 'K72.10 K72.90 K74.60 K74.69', 'X'],
  ['ci-hepatic-severe', {}, 'K70.30 K70.40 K71.11 K72.90 K74.60', 'unknown'],
  ['ci-hyperthyroidism-uncontrolled', {}, 'E05.00 E05.01 E05.90', 'D'],
  ['ci-hyperthyroidism-uncontrolled', { status: 'uncontrolled' }, 'E05.20', 'D'],
  ['ci-hyperthyroidism-uncontrolled', {}, 'E03.9 E89.0', 'clear'],
  ['ci-cystitis-active', {}, 'N30.10 N30.11 N30.20', 'D'],
  ['ci-cystitis-active', { agent: 'ketamine', status: 'history' }, 'N30.00 N30.10 N30.80 N30.90', 'D'],
  ['ci-cystitis-active', {}, 'N30.00 N30.90', 'clear'],
  ['prec-cystitis-history', { status: 'history' }, 'N30.10', 'P'],
  ['prec-cystitis-history', { status: 'remission' }, 'N30.11', 'P'],
  // A cystitis from ketamine has its own rule and is no quiet one of another cause.
  ['prec-cystitis-history', { status: 'history', agent: 'ketamine' }, 'N30.10', 'clear'],
  ['ci-chronic-respiratory-failure', {}, 'J96.10 J96.12 J96.20 Z99.81', 'D'],
  ['ci-chronic-respiratory-failure', {}, 'J96.00', 'clear'],
  ['ci-seizure-uncontrolled', { status: 'uncontrolled' }, 'G40.909 G40.219', 'D'],
  ['ci-seizure-uncontrolled', { lastEvent: '2026-09-01' }, 'G40.909 R56.9', 'D'],
  // The onset of a seizure is a seizure.
  ['ci-seizure-uncontrolled', { onset: '2026-09-01' }, 'G40.909 R56.9', 'D'],
  ['ci-seizure-uncontrolled', { onset: '2020-01-01' }, 'G40.909', 'unknown'],
  ['prec-seizure-disorder', { lastEvent: '2020-01-01' }, 'G40.909 R56.9', 'P'],
  ['prec-brain-injury-history', {}, 'Z87.820 S06.0X0A S06.2X0A S06.9X0A F07.81', 'P'],
  ['prec-acute-porphyria', {}, 'E80.21 E80.29', 'P'],
  ['prec-acute-porphyria', {}, 'E80.20', 'unknown'],
  ['prec-copd-significant', {}, 'J44.9 J84.10 J47.9 E66.2', 'P'],
  ['prec-mi-history', {}, 'I25.2 I24.1', 'P'],
  ['prec-mi-history', LONG_AGO, 'I21.4 I22.9 I25.2', 'P'],
  [
    'prec-stable-cardiovascular-disease',
    {},
    'I20.81 I20.89 I20.9 I25.10 I25.118 I25.5 I42.0 I42.9 Z95.0 Z95.1 Z95.5 I47.10 I48.91 I49.9',
    'P',
  ],
  ['prec-stable-cardiovascular-disease', {}, 'I20.1 I20.2 I25.6 I25.709 I25.810 I25.9 I43 I51.81 I11.0 I13.2 I09.81', 'P'],
  ['prec-stable-cardiovascular-disease', {}, 'I25.110 I25.700 I20.0 I11.9', 'clear'],
  // After the six weeks the row on recent events asks for clearance by cardiology: an arrest survived is no clean sheet on day 43.
  ['prec-stable-cardiovascular-disease', LONG_AGO, 'I46.9 Z86.74', 'P'],
  ['prec-stable-cardiovascular-disease', {}, 'Z86.74', 'P'],
  ['prec-stable-cardiovascular-disease', { nyha: 'I' }, 'I50.22', 'P'],
  ['prec-stable-cardiovascular-disease', { severity: 'mild' }, 'I34.0 I35.0', 'P'],
  ['prec-cerebrovascular-history', {}, 'Z86.73 I69.30 I69.354', 'P'],
  ['prec-cerebrovascular-history', LONG_AGO, 'I63.9 G45.9', 'P'],
  ['prec-cerebrovascular-history', LONG_AGO, 'G45.4', 'clear'],
  ['prec-hypertension-controlled', { status: 'controlled' }, 'I10 I11.9 I12.9 I13.10 I15.0 I1A.0', 'P'],
  ['prec-hypertensive-encephalopathy-history', { status: 'resolved' }, 'I67.4 I16.1', 'P'],
  ['prec-hypertensive-encephalopathy-history', { status: 'history' }, 'I67.4', 'P'],
  ['prec-hypertensive-encephalopathy-history', { status: 'resolved' }, 'I16.0', 'clear'],
  ['prec-renal-dialysis', {}, 'N18.6 Z99.2 Z91.A51', 'P'],
  ['prec-renal-dialysis', {}, 'N18.4', 'clear'],
  ['prec-lower-urinary-tract-symptoms', {}, 'R30.0 R30.1 R35.0 R35.1 R39.15 R39.82 R31.0 R31.9 N39.41 N39.46', 'P'],
  ['prec-uti-active', {}, 'N39.0 N30.00 N30.01', 'P'],
  ['risk-suicide-imminent', { onset: '2026-11-01' }, 'T14.91XA', 'P'],
]

describe('codes of the rule tables, esketamine nasal spray', () => {
  test.each(rows.flatMap(([rule, beside, codes, state]) => codes.split(' ').map((code) => [rule, code, beside, state] as const)))(
    '%s: %s %j',
    (rule, code, beside, state) => {
      expect(stateOf(rule, withConditions({ code: { system: 'icd-10-cm', code }, ...beside }), 'S')).toBe(state)
    },
  )
})

describe('rules that only ketamine has', () => {
  test.each([
    ['prec-glaucoma-controlled', 'H40.1110', { status: 'controlled' }],
    ['prec-hyperthyroidism-controlled', 'E05.00', { status: 'controlled' }],
    ['prec-osa', 'G47.33', {}],
  ] as const)('%s: %s', (rule, code, beside) => {
    const patient = withConditions({ code: { system: 'icd-10-cm', code }, ...beside })
    expect([stateOf(rule, patient, 'S'), stateOf(rule, patient, 'C')]).toEqual(['clear', 'P'])
  })

  test.each(['Z68.35', 'Z68.39', 'Z68.41', 'Z68.45', 'E66.812', 'E66.813'])('sleep apnea with %s', (code) => {
    const apnea = { code: { system: 'icd-10-cm', code: 'G47.33' } } as const
    expect(stateOf('prec-osa-bmi-ge-35', { ...withConditions(apnea, { code: { system: 'icd-10-cm', code } }) }, 'H')).toBe('X')
  })
  test('a class of obesity below that does not count', () => {
    const apnea = { code: { system: 'icd-10-cm', code: 'G47.33' } } as const
    const patient = { ...withConditions(apnea, { code: { system: 'icd-10-cm', code: 'Z68.34' } }), weightKg: 90, heightCm: 170 }
    expect(stateOf('prec-osa-bmi-ge-35', patient, 'H')).toBe('clear')
  })
})
