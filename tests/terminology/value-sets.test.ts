import { describe, expect, it } from 'vitest'
import type { ConditionEntry, ValueSetId } from 'ketamine-therapy/terminology'
import { conditionCodes, getValueSet, VALUE_SET_IDS, valueSets } from 'ketamine-therapy/terminology'
import { createMembership } from '../../src/core/condition/membership'

const membership = createMembership(Object.values(valueSets))
const WORDS = ['no', 'asks', 'yes'] as const

function belongs(entry: ConditionEntry, set: ValueSetId): string {
  const tris = conditionCodes(entry).map((text) => membership.of(text, VALUE_SET_IDS.indexOf(set)))
  return WORDS[Math.max(0, ...tris) as 0 | 1 | 2]
}
const icd = (code: string): ConditionEntry => ({ code: { system: 'icd-10-cm', code } })

// One row a code: at the border of each list, inside, outside, and those that only ask.
const rows: readonly (readonly [ValueSetId, Readonly<Record<'yes' | 'no' | 'asks', string>>])[] = [
  [
    'aneurysmal-vascular-disease',
    {
      yes: 'I71 I71.00 I71.01 I71.4 I71.40 I71.9 I72.0 I72.9 I67.1 I25.3 I25.41 I28.1 Q28.1 Q24.5 Q25.43 I60.00 I60.12 I60.2 I60.6 I60.7 I79.0 A52.01',
      asks: 'Q28.3 Q28.8 Q27.8 Q25.79 Z86.79 I67.0 I77.70 I77.74 I25.42 Z95.828 Z95.8',
      no: 'I70.0 I73.9 I25.2 I25.10 I28.0 I60.8 I60.9 I61.0 I67.2 Q28.2 Q27.30 Q25.72 Q25.42 Z86.73 I77.6 I79.1 A52.02 Z95.820 Z95.5 Z95.810',
    },
  ],
  ['non-aortic-dissection', { yes: 'I67.0 I77.71 I77.79 I25.42', asks: '', no: 'I71.00 I77.6 I25.41 I67.1' }],
  [
    'arteriovenous-malformation',
    { yes: 'Q28.2 Q28.0 Q27.30 Q27.39 Q25.72', asks: 'I60.8 I67.1 I78.0', no: 'Q28.1 Q28.3 Q27.8 Q27.2 Q25.71 I60.7 I77.0 Z99.2' },
  ],
  [
    'intracerebral-hemorrhage-history',
    {
      yes: 'I61.0 I61.9 I69.10 I69.198 S06.340A S06.35AA S06.369S S06.370A S06.389D P10.1 P10.2 P52.0 P52.21 P52.4 P52.6',
      asks: 'Z86.79 I64 I62.9 I69.90 I69.951 S06.8 T90.5',
      no: 'I60.9 I62.00 I62.1 I69.80 I63.9 I69.00 I69.20 I69.30 S06.330A S06.4X0A S06.390A Z86.73 S06.81 S06.890A S06.8A0A T90.4 P10.0 P10.4 P52.5 P53 P91.1',
    },
  ],
  [
    'other-intracranial-bleed-history',
    {
      yes: 'I60.8 I60.9 I62.00 I62.9 I69.00 I69.20 S06.4X0A S06.5X9S S06.6X0A P10.0 P10.3 P10.8 P10.9 P52.5 P52.8 P52.9',
      asks: 'Z86.79 S06.8 T90.5',
      no: 'I60.00 I60.7 I61.9 I69.10 I69.30 S06.340A S06.2X0A S06.9X0A S06.890A P10.1 P10.4 P52.4',
    },
  ],
  [
    'recent-cardiovascular-event-6wk',
    {
      yes: 'I21.4 I21.A1 I21.B I22.9 I25.2 I20.0 I46.9 I63.9 G45.9 G45.0 G45.8 Z86.73 Z86.74 I69.30 I69.398 I23.0 I23.7 I24.0 I24.1 I24.81 I24.89 I24.9 I25.110 I25.700 I25.710 I25.720 I25.730 I25.750 I25.760 I25.790 I97.120 I97.121 I97.710 I97.711 I97.810 I97.821',
      asks: 'I64 I69.90',
      no: 'G45.4 I20.9 I20.2 I20.81 I25.10 I25.112 I25.702 I25.709 I25.810 I69.10 I61.9 I97.130 I97.190 I97.791',
    },
  ],
  ['mi-history', { yes: 'I25.2 I21.3 I22.0 I23.6 I23.7 I24.1', asks: '', no: 'I20.0 I25.10 I24.0 I24.9' }],
  [
    'cerebrovascular-history',
    { yes: 'Z86.73 I69.30 I69.398 I63.50 G45.9 I97.811 I97.820', asks: 'I64 I69.90', no: 'G45.4 I69.10 I69.80 I61.9 Z86.74 I97.121' },
  ],
  [
    'unstable-angina',
    {
      yes: 'I20.0 I25.110 I25.700 I25.710 I25.720 I25.730 I25.750 I25.760 I25.790 I24.0 I24.81 I24.89 I24.9',
      asks: '',
      no: 'I20.9 I20.1 I20.2 I25.10 I25.111 I25.112 I25.119 I25.701 I25.702 I25.709 I25.810 I24.1 I23.7',
    },
  ],
  [
    'stable-cardiovascular-disease',
    {
      yes: 'I20.81 I20.89 I20.9 I25.10 I25.111 I25.119 I25.5 I42.0 Z95.0 Z95.5 Z95.1 I46.9 Z86.74 I20.1 I20.2 I25.112 I25.6 I25.701 I25.709 I25.799 I25.810 I25.82 I25.9 I43 I51.81 I11.0 I13.0 I13.2 I09.81 Z94.1 Z94.3 Z95.828 Z98.61 I97.121 I97.710',
      asks: '',
      no: 'I25.110 I25.700 I25.710 I25.720 I25.730 I25.750 I25.760 I25.790 I20.0 I24.9 I25.2 I25.3 I25.41 I50.9 I11.9 I13.10 I97.820',
    },
  ],
  ['heart-failure', { yes: 'I50.9 I50.22', asks: '', no: 'I51.9 I11.0' }],
  ['arrhythmia', { yes: 'I47.1 I48.91 I49.9 I44.1 I44.2 I45.6', asks: '', no: 'I46.9 I45.9 I44.0 I45.2' }],
  ['heart-valve-disease', { yes: 'I34.0 I35.0 I05.0 I06.2 I07.1 I08.0 I36.1 I37.0', asks: '', no: 'I09.9 I33.0 I38' }],
  ['pulmonary-hypertension', { yes: 'I27.0 I27.20 I27.29 I27.83', asks: '', no: 'I27.1 I27.81 I26.99' }],
  ['hypertension', { yes: 'I10 I11.9 I12.0 I13.2 I15.0 I15.9 I1A.0', asks: '', no: 'I16.0 I67.4 I14 R03.0 I95.1' }],
  ['hypertensive-crisis', { yes: 'I16.0 I16.1 I16.9 I67.4', asks: '', no: 'I10 I67.3' }],
  ['hypertensive-emergency', { yes: 'I16.1 I67.4', asks: '', no: 'I16.0 I16.9' }],
  [
    'pregnancy',
    {
      // Titles in which a trimester, "in pregnancy" or "complicating pregnancy" stands.
      yes: 'Z33.1 Z33.3 Z32.01 Z36.0 Z36.89 Z34.00 O09.90 Z3A.12 O10.011 O10.919 O11.1 O11.9 O12.03 O12.10 O13.3 O13.9 O14.02 O14.90 O15.00 O16.1 O16.9 O20.0 O21.9 O22.03 O23.43 O24.011 O24.410 O24.919 O25.13 O26.03 O26.619 O26.643 O26.713 O26.86 O26.893 O26.93 O28.3 O29.011 O30.003 O36.5930 O42.913 O44.03 O46.93 O47.03 O48.0 O60.03 O98.511 O98.713 O99.011 O99.213 O99.283 O99.311 O99.323 O99.330 O99.340 O99.353 O99.413 O99.810 O99.820 O99.843 O99.891 O9A.111 O9A.513 O88.011 O88.119 O88.212 O88.319 O88.813 O91.012 O91.111 O91.219 O92.013 O92.119',
      // Of childbirth, of the weeks after it, or of no stated time.
      asks: 'O00.90 O08.0 O10 O10.0 O10.02 O10.03 O11.4 O12.05 O13 O13.5 O14.04 O14.95 O15.2 O15.9 O16 O16.5 O24.02 O24.420 O24.439 O24.93 O25.2 O25.3 O26.62 O26.73 O98.03 O99.02 O99.215 O99.285 O99.325 O99.345 O99.354 O99.815 O99.893 O9A.13 Z32.00 Z33.2 O88.0 O88.2',
      no: 'Z32.02 O80 O82 O85 O92.79 Z39.0 Z39.2 Z30.9 Z79.3 O60.10X0 O88.02 O88.23 O91.0 O91.02 O91.23 O92.1 O92.03 O92.20',
    },
  ],
  ['breastfeeding', { yes: 'Z39.1', asks: '', no: 'Z39.0 Z39.2' }],
  ['preeclampsia-eclampsia', { yes: 'O11.1 O14.00 O14.90 O15.00', asks: '', no: 'O10.011 O12.00 O13.1 O16.1' }],
  [
    'psychotic-disorder',
    {
      yes: 'F20 F20.0 F20.5 F20.9 F22 F23 F24 F25.1 F28 F29 F30.2 F31.2 F31.5 F31.64 F32.3 F33.3 F06.0 F06.2 F53.1 F01.52 F02.82 F03.92 F03.C2 F10.150 F12.259 F15.951 F19.159',
      asks: 'F21 Z86.59 R44.0 R44.3',
      no: 'F30.13 F31.4 F31.63 F32.2 F33.2 F53.0 F06.1 F10.14 F10.20 F17.210 F10.26 Z81.8 Z86.51',
    },
  ],
  ['psychosis-family-history', { yes: '', asks: 'Z81.8', no: 'Z81.1 F20.9' }],
  [
    'manic-episode',
    {
      yes: 'F30.10 F30.2 F30.3 F30.4 F31.0 F31.10 F31.13 F31.2 F31.60 F31.64 F31.71 F31.73 F31.77',
      asks: 'F06.33 F06.34',
      no: 'F31.30 F31.4 F31.5 F31.70 F31.75 F31.74 F31.81 F31.9 F34.0 F25.0',
    },
  ],
  ['bipolar-disorder', { yes: 'F31.0 F31.30 F31.78 F31.81 F31.9 F30.4 F34.0', asks: '', no: 'F34.1 F32.9 F25.0 F39' }],
  ['delirium', { yes: 'F05 R41.0', asks: '', no: 'R41.3 F04 F10.121' }],
  [
    'dementia',
    {
      yes: 'F01.50 F01.A0 F02.80 F02.C11 F03.90 G30.0 G30.9 G31.01 G31.09 G31.83 F10.27 F10.97 F13.27 F13.97 F18.17 F18.27 F18.97 F19.17 F19.27 F19.97',
      asks: '',
      no: 'G31.84 F06.70 F04 G31.1 G31.85 F10.26 F10.96 F10.20',
    },
  ],
  ['suicidal-ideation', { yes: 'R45.851 R45.8', asks: '', no: 'R45.850 R45.88 T14.91XA R45.81 R45.84 R45.86 R45.89' }],
  [
    'suicidal-behavior',
    {
      yes: 'T14.91 T14.91XA T14.91XS Z91.51',
      asks: 'X60 X69.1 X84 X71.0XXA X78.8XXD X83.8XXA T39.1X2A T43.222D T42.4X2A T65.92XA T50.902S T36.0X2A T51.0X2A T71.112A T71.162S Y87.0',
      no: 'Z91.52 R45.88 R45.851 T14.90 X59.0 X85.0XXA T39.1X1A T43.221D T40.2X1A T71.161A T71.163A T71.9XXA Y87.1 T65.91XA T50.903S T42.2X3A T66.XXXA T34.2XXA',
    },
  ],
  ['major-depressive-disorder', { yes: 'F32.0 F32.2 F32.4 F32.9 F33.2 F33.41', asks: '', no: 'F32.A F34.1 F31.4 F53.0' }],
  ['substance-use-disorder', { yes: 'F10.10 F10.20 F11.21 F16.10 F18.20 F19.90', asks: '', no: 'F17.210 F17.203 F55.0' }],
  [
    'substance-use-disorder-moderate-severe',
    { yes: 'F10.20 F11.20 F12.20 F13.20 F14.20 F15.20 F16.20 F18.20 F19.20', asks: '', no: 'F10.10 F17.210 F10.90 F19.10' },
  ],
  ['substance-use-disorder-mild', { yes: 'F10.10 F11.11 F16.10 F18.10 F19.10', asks: '', no: 'F10.20 F17.210 F10.90' }],
  [
    'substance-use-disorder-named',
    {
      yes: '',
      asks: 'F10.90 F10.91 F14.91 F10.94 F10.96 F10.980 F10.99 F11.90 F12.90 F12.99 F13.980 F14.94 F15.90 F16.983 F18.90 F19.90 F10.9 F19.9',
      no: 'F10.10 F10.20 F10.920 F10.959 F10.97 F17.290 F11.93',
    },
  ],
  [
    'substance-use-disorder-in-remission',
    { yes: 'F10.11 F10.21 F10.91 F13.11 F19.91 F18.21', asks: '', no: 'F10.10 F10.20 F17.211 F17.201' },
  ],
  ['substance-use-told', { yes: 'F10.20 F11.10 F12.90 F14.21 F19.20', asks: '', no: 'F06.2 T40.1X1A Z72.0' }],
  ['ketamine-use-disorder-code', { yes: 'F16.10 F16.20 F16.21 F16.90 F16.99 F19.10 F19.20 F19.90', asks: '', no: 'F15.20 F13.20' }],
  ['ketamine-use-disorder', { yes: '', asks: '', no: 'F16.20 F19.20' }],
  [
    'acute-intoxication-withdrawal',
    {
      yes: 'F10.120 F10.129 F10.231 F10.939 F11.23 F11.93 F12.122 F13.930 F14.929 F15.13 F16.121 F16.122 F18.929 F19.139',
      asks: 'T40.1X1A T40.2X5A T42.3X1A T42.4X2A T43.611A T51.0X1A T41.291A T41.295A T42.6X1A T42.71XA',
      no: 'F17.203 F17.213 F10.10 F10.20 F10.21 F10.14 F16.222 F18.13 F11.24 T41.0X1A T42.0X1A T43.011A R78.0 Y90.8',
    },
  ],
  [
    'raised-intracranial-pressure',
    {
      yes: 'G91.0 G93.2 G93.5 G93.6 G97.2 T85.0 T85.01XA T85.09XS Z98.2 C70.0 C71.9 C79.31 C79.32 D32.0 D33.0 D33.2 D42.0 D43.2 D49.6 H47.11 G06.0 Q03.9 Q05.2 Q07.02 Q07.03 R90.0',
      asks: 'C72.9 C83.390 D32.9 D33.9 D42.9 D43.9 H47.10 S06.1 S06.1X0A S06.1XAS S06.A0XA S06.A1XD Z85.841 Z86.011',
      no: 'G93.1 G93.40 G97.0 T85.110A C72.0 C79.40 C83.398 S06.0X0A S06.2X0A D32.1 D33.3 D42.1 D43.3 D49.7 Z98.61 Q05.9 Q07.00 Q07.01 R90.82 R90.89',
    },
  ],
  [
    'brain-injury-history',
    {
      yes: 'Z87.820 S06.0X0A S06.1X0A S06.2X9S S06.300A S06.330A S06.890A S06.9X0A F07.81 S06.8 T90.5',
      asks: '',
      no: 'S06.340A S06.389D S06.5X0A S06.6X0A Z87.828 F07.0',
    },
  ],
  ['epilepsy', { yes: 'G40.009 G40.A09 G40.909 G40.C09 G41.9', asks: '', no: 'R56.9 G43.9 F44.5' }],
  ['seizure-disorder', { yes: 'G40.901 G41.0 R56.8 R56.9 R56.1', asks: 'R56.00 R56.01 Z86.69', no: 'F44.5 R55 Z86.61' }],
  [
    'glaucoma',
    { yes: 'H40.10X0 H40.1110 H40.211 H40.9 H40.63X0 H42 H44.511 Q15.0', asks: '', no: 'H40.001 H40.051 H40.06 H41 H44.521 Q15.8' },
  ],
  ['acute-angle-closure-glaucoma', { yes: 'H40.211 H40.219', asks: '', no: 'H40.20X0 H40.221' }],
  ['open-globe-injury', { yes: 'S05.20XA S05.31XA S05.50XA S05.62XA', asks: '', no: 'S05.00XA S05.1 S05.40XA S05.70XA' }],
  [
    'chronic-respiratory-failure',
    { yes: 'J96.10 J96.12 J96.20 J95.822 Z99.81 Z99.11 Z99.12', asks: 'J96.90 J96.92', no: 'J96.00 J95.8 J95.821 Z99.0' },
  ],
  ['copd-significant', { yes: 'J44.9 J43.9 J84.10 J47.9 E66.2', asks: '', no: 'J45.909 J42 E66.01' }],
  ['obstructive-sleep-apnea', { yes: 'G47.33', asks: 'G47.30 G47.39', no: 'G47.31 G47.37 G47.34' }],
  ['obesity-bmi-ge-35', { yes: 'Z68.35 Z68.39 Z68.41 Z68.45 E66.812 E66.813', asks: '', no: 'Z68.34 Z68.51 E66.811 E66.9' }],
  [
    'liver-disease',
    {
      yes: 'K70.30 K70.41 K72.10 K74.60 K74.00 K74.0A K76.7 K76.82 K71.7 K71.10 K71.11 K91.82 K91.83',
      asks: 'K70.10 K70.11 K70.2 K70.9 K71.51 K76.5 K76.6 K76.81 K76.9 I85.01 I85.10 I86.4 I98.2 I98.3 R18.8',
      no: 'K70.0 K75.81 K76.0 K71.0 K71.50 K71.6 B18.2 R18.0 I86.1 I86.8 K91.8 K91.81 K91.89',
    },
  ],
  ['hyperthyroidism', { yes: 'E05.00 E05.91', asks: '', no: 'E03.9 E89.0 E06.3' }],
  ['acute-porphyria', { yes: 'E80.21 E80.29', asks: 'E80.20', no: 'E80.0 E80.1 E80.4' }],
  [
    'renal-dialysis',
    { yes: 'N18.6 Z99.2 N18.0 Z49.01 Z49.31 Z91.15 Z91.158 Z91.A58', asks: 'N18.5', no: 'N18.4 N18.30 Z99.81 Z94.0 Z91.14 Z91.A48' },
  ],
  ['chronic-cystitis', { yes: 'N30.10 N30.11 N30.20', asks: '', no: 'N30.00 N30.30 N30.90' }],
  ['interstitial-cystitis', { yes: 'N30.10 N30.11', asks: 'Z87.448', no: 'N30.20 N30.00 Z87.440' }],
  ['cystitis', { yes: 'N30.00 N30.91', asks: '', no: 'N34.1 N39.0' }],
  ['urinary-tract-infection', { yes: 'N39.0 N30.00 N30.01', asks: '', no: 'N30.10 N39.3 Z87.440' }],
  [
    'lower-urinary-tract-symptoms',
    { yes: 'R30.0 R30.1 R35.0 R35.1 R39.15 R39.82 R31.9 N39.41 N39.498 R30.9 R32', asks: '', no: 'R39.11 N39.3 R33.9' },
  ],
  ['ketamine-hypersensitivity', { yes: '', asks: 'Z88.4', no: 'Z88.0 Z88.5' }],
]

const cells = rows.flatMap(([set, codes]) =>
  (['yes', 'no', 'asks'] as const).flatMap((word) =>
    codes[word]
      .split(' ')
      .filter((code) => code !== '')
      .map((code) => [set, code, word] as const),
  ),
)

describe('code lists', () => {
  it.each(cells)('%s: %s %s', (set, code, word) => {
    expect(belongs(icd(code), set)).toBe(word)
  })

  it('have a row each, unless they hold no codes', () => {
    const covered = new Set(rows.map(([set]) => set))
    const withCodes = VALUE_SET_IDS.filter((id) =>
      [...valueSets[id].include, ...(valueSets[id].asks ?? [])].some((member) => member.startsWith('icd-10-cm:')),
    )
    expect(withCodes.filter((id) => !covered.has(id))).toEqual([])
  })
})

describe('a concept beside a code that only asks', () => {
  it.each([
    ['Z86.79', 'aneurysm', 'aneurysmal-vascular-disease', 'yes'],
    ['Z86.79', 'other-circulatory-disease', 'aneurysmal-vascular-disease', 'no'],
    ['Z86.79', 'other-circulatory-disease', 'intracerebral-hemorrhage-history', 'no'],
    ['Q28.3', 'developmental-venous-anomaly', 'aneurysmal-vascular-disease', 'no'],
    ['Q28.3', 'aneurysm', 'aneurysmal-vascular-disease', 'yes'],
    ['I60.12', 'non-aneurysmal-subarachnoid-hemorrhage', 'aneurysmal-vascular-disease', 'no'],
    ['I60.12', 'non-aneurysmal-subarachnoid-hemorrhage', 'other-intracranial-bleed-history', 'yes'],
    ['I60.8', 'ruptured-arteriovenous-malformation', 'arteriovenous-malformation', 'yes'],
    ['I67.1', 'cerebral-arteriovenous-fistula', 'arteriovenous-malformation', 'yes'],
    ['I77.71', 'arterial-dissection', 'aneurysmal-vascular-disease', 'no'],
    ['I77.71', 'arterial-dissection', 'non-aortic-dissection', 'yes'],
    ['I25.42', 'aneurysm', 'aneurysmal-vascular-disease', 'yes'],
    ['G47.30', 'central-sleep-apnea', 'obstructive-sleep-apnea', 'no'],
    ['G47.30', 'obstructive-sleep-apnea', 'obstructive-sleep-apnea', 'yes'],
    ['E80.20', 'non-acute-porphyria', 'acute-porphyria', 'no'],
    ['G47.39', 'central-sleep-apnea', 'obstructive-sleep-apnea', 'no'],
    ['F12.90', 'cannabis-use-disorder', 'substance-use-disorder-named', 'yes'],
    ['F12.90', 'substance-use-without-disorder', 'substance-use-disorder-named', 'no'],
    ['F12.90', 'substance-use-without-disorder', 'substance-use-disorder', 'no'],
    ['F12.20', 'substance-use-without-disorder', 'substance-use-disorder-moderate-severe', 'yes'],
    ['K76.6', 'liver-disease-without-cirrhosis', 'liver-disease', 'no'],
    ['K70.2', 'liver-disease-without-cirrhosis', 'liver-disease', 'no'],
    ['K76.5', 'liver-disease-without-cirrhosis', 'liver-disease', 'no'],
    ['I86.4', 'liver-disease-without-cirrhosis', 'liver-disease', 'no'],
    ['I98.3', 'liver-disease-without-cirrhosis', 'liver-disease', 'no'],
    ['K71.51', 'liver-disease-without-cirrhosis', 'liver-disease', 'no'],
    ['K71.5', 'liver-disease-without-cirrhosis', 'liver-disease', 'no'],
    ['K71.10', 'liver-disease-without-cirrhosis', 'liver-disease', 'yes'],
    ['K74.60', 'liver-disease-without-cirrhosis', 'liver-disease', 'yes'],
    ['N18.5', 'kidney-disease-without-dialysis', 'renal-dialysis', 'no'],
    ['N18.6', 'kidney-disease-without-dialysis', 'renal-dialysis', 'yes'],
    ['Z85.841', 'no-intracranial-lesion', 'raised-intracranial-pressure', 'no'],
    ['S06.1X1S', 'traumatic-brain-injury', 'raised-intracranial-pressure', 'asks'],
    ['S06.1X1S', 'traumatic-brain-injury', 'brain-injury-history', 'yes'],
    ['S06.1X0A', 'cerebral-edema', 'raised-intracranial-pressure', 'yes'],
    ['C83.390', 'no-intracranial-lesion', 'raised-intracranial-pressure', 'no'],
    ['J96.90', 'acute-respiratory-failure', 'chronic-respiratory-failure', 'no'],
    ['Z95.828', 'cardiac-implant', 'aneurysmal-vascular-disease', 'no'],
    ['Z95.828', 'cardiac-implant', 'stable-cardiovascular-disease', 'yes'],
    ['Z95.828', 'aneurysm', 'aneurysmal-vascular-disease', 'yes'],
    ['Z95.8', 'cardiac-implant', 'aneurysmal-vascular-disease', 'no'],
    ['Z95', 'cardiac-implant', 'aneurysmal-vascular-disease', 'no'],
    ['Z95', 'cardiac-implant', 'stable-cardiovascular-disease', 'yes'],
    ['Z95.5', 'cardiac-implant', 'stable-cardiovascular-disease', 'yes'],
    ['T90.5', 'traumatic-brain-injury', 'intracerebral-hemorrhage-history', 'no'],
    ['T90.5', 'traumatic-brain-injury', 'brain-injury-history', 'yes'],
    ['S06.8', 'traumatic-brain-injury', 'other-intracranial-bleed-history', 'no'],
    ['S06.8', 'intracerebral-hemorrhage', 'intracerebral-hemorrhage-history', 'yes'],
    ['T41.295A', 'drug-adverse-effect', 'acute-intoxication-withdrawal', 'no'],
    ['T40.2X5A', 'drug-adverse-effect', 'acute-intoxication-withdrawal', 'no'],
    ['O99.345', 'not-pregnant-now', 'pregnancy', 'no'],
    ['O88.212', 'not-pregnant-now', 'pregnancy', 'no'],
    ['O91.012', 'not-pregnant-now', 'pregnancy', 'no'],
    ['F16.20', 'ketamine-use-disorder', 'ketamine-use-disorder', 'yes'],
    ['F16.20', 'ketamine-use-disorder', 'substance-use-disorder-moderate-severe', 'no'],
    ['F19.159', 'ketamine-use-disorder', 'psychotic-disorder', 'yes'],
    ['F19.129', 'phencyclidine-use-disorder', 'acute-intoxication-withdrawal', 'yes'],
    ['O14.00', 'not-pregnant-now', 'preeclampsia-eclampsia', 'yes'],
    ['O09.90', 'not-pregnant-now', 'pregnancy', 'yes'],
    // A concept never takes a code away whose question it does not answer.
    ['I71.40', 'other-circulatory-disease', 'aneurysmal-vascular-disease', 'yes'],
    ['I61.9', 'non-aneurysmal-subarachnoid-hemorrhage', 'intracerebral-hemorrhage-history', 'yes'],
    ['Q28.2', 'developmental-venous-anomaly', 'arteriovenous-malformation', 'yes'],
    ['F10.231', 'drug-adverse-effect', 'acute-intoxication-withdrawal', 'yes'],
  ] as const)('%s with %s: %s %s', (code, concept, set, word) => {
    expect(belongs({ ...icd(code), concept }, set)).toBe(word)
  })
})

describe('concepts alone', () => {
  it.each([
    ['aneurysm', 'aneurysmal-vascular-disease', 'yes'],
    ['subarachnoid-hemorrhage', 'aneurysmal-vascular-disease', 'asks'],
    ['subarachnoid-hemorrhage', 'other-intracranial-bleed-history', 'yes'],
    ['stroke', 'intracerebral-hemorrhage-history', 'asks'],
    ['stroke', 'cerebrovascular-history', 'asks'],
    ['stroke', 'recent-cardiovascular-event-6wk', 'asks'],
    ['ischemic-stroke', 'intracerebral-hemorrhage-history', 'no'],
    ['angina', 'unstable-angina', 'asks'],
    ['stable-angina', 'unstable-angina', 'no'],
    ['schizophrenia', 'psychotic-disorder', 'yes'],
    ['mild-cognitive-impairment', 'dementia', 'no'],
    ['nicotine-dependence', 'substance-use-disorder', 'no'],
    ['ketamine-use-disorder', 'substance-use-disorder', 'no'],
    ['alcohol-use-disorder', 'substance-use-disorder-moderate-severe', 'no'],
    ['alcohol-use-disorder', 'substance-use-disorder-named', 'yes'],
    ['alcohol-dependence', 'substance-use-disorder-moderate-severe', 'yes'],
    ['depressive-disorder', 'major-depressive-disorder', 'asks'],
    ['pre-eclampsia', 'pregnancy', 'asks'],
  ] as const)('%s: %s %s', (concept, set, word) => {
    expect(belongs({ concept }, set)).toBe(word)
  })
})

it('names the nearest set when there is none', () => {
  expect(() => getValueSet('aneurismal-vascular-disease')).toThrow('did you mean "aneurysmal-vascular-disease"?')
})
