import type { Patient } from 'ketamine-therapy/screening'
import { screenPatient } from 'ketamine-therapy/screening'
import { describe, expect, test } from 'vitest'
import type { RegimenLetter, State } from './support'
import { closed, drug, icd, INTENDED, stateOf, withConditions, withMedications, withPressure } from './support'

// One row a situation: rule, regimens, patient, what the rule does. Strict and inclusive bounds are tried on both sides.
type Row = readonly [rule: string, regimens: string, what: string, patient: Patient, state: State]

const ALL = 'SCH'
/** The same patient in several regimens with an effect for each: `each('rule', 'what', patient, { S: 'X', C: 'P' })`. */
const each = (rule: string, what: string, patient: Patient, effects: Partial<Record<RegimenLetter, State>>): Row[] =>
  Object.entries(effects).map(([regimen, state]) => [rule, regimen, what, patient, state])
const unsure = { S: 'unknown', C: 'unknown', H: 'unknown' } as const
const none = { S: 'clear', C: 'clear', H: 'clear' } as const

const gates: Row[] = [
  ['gate-age-under-18', ALL, '17 years', { ageYears: 17 }, 'X'],
  ['gate-age-under-18', ALL, '17.99 years are 17', { ageYears: 17.99 }, 'X'],
  ['gate-age-under-18', ALL, '18 years', { ageYears: 18 }, 'clear'],
  ['gate-age-under-18', ALL, 'the day before the 18th birthday', { birthDate: '2008-11-23' }, 'X'],
  ['gate-age-under-18', ALL, 'the 18th birthday', { birthDate: '2008-11-22' }, 'clear'],
  ['gate-age-under-18', ALL, 'born somewhen in the month of the 18th birthday', { birthDate: '2008-11' }, 'unknown'],
  ['gate-age-under-18', ALL, 'no age', {}, 'unknown'],
  ['gate-bp-reading-missing', ALL, 'no reading', {}, 'D'],
  ['gate-bp-reading-missing', ALL, 'systolic only', withPressure(120), 'D'],
  ['gate-bp-reading-missing', ALL, 'both', withPressure(120, 80), 'clear'],
  [
    'gate-bp-reading-missing',
    ALL,
    '30 days old',
    { vitals: [{ systolicMmHg: 120, diastolicMmHg: 80, measuredAt: '2026-10-23' }] },
    'clear',
  ],
  ['gate-bp-reading-missing', ALL, '31 days old', { vitals: [{ systolicMmHg: 120, diastolicMmHg: 80, measuredAt: '2026-10-22' }] }, 'D'],
  ['gate-bp-reading-missing', ALL, 'without a time', { vitals: [{ systolicMmHg: 120, diastolicMmHg: 80 }] }, 'D'],
  ['gate-pregnancy-status-unknown', ALL, 'could be', { sexAtBirth: 'female', childbearingPotential: true }, 'D'],
  ['gate-pregnancy-status-unknown', ALL, 'asked in vain', { sexAtBirth: 'female', childbearingPotential: true, pregnancy: 'unknown' }, 'D'],
  [
    'gate-pregnancy-status-unknown',
    ALL,
    'known',
    { sexAtBirth: 'female', childbearingPotential: true, pregnancy: 'not-pregnant' },
    'clear',
  ],
  ['gate-pregnancy-status-unknown', ALL, 'cannot be', { sexAtBirth: 'female', childbearingPotential: false }, 'clear'],
  ['gate-pregnancy-status-unknown', ALL, 'male', { sexAtBirth: 'male' }, 'clear'],
  ['gate-pregnancy-status-unknown', ALL, 'potential not known', { sexAtBirth: 'female' }, 'unknown'],
  ['gate-pregnancy-status-unknown', ALL, 'nothing known', {}, 'unknown'],
  [
    'gate-pregnancy-status-unknown',
    ALL,
    'a code that cannot tell',
    { ...withConditions(icd('Z32.00')), sexAtBirth: 'female', childbearingPotential: true },
    'D',
  ],
  ['gate-transport-home', 'SC', 'none', { logistics: { transportHomeArranged: false } }, 'D'],
  ['gate-transport-home', 'SC', 'arranged', { logistics: { transportHomeArranged: true } }, 'clear'],
  ['gate-transport-home', 'SC', 'not asked', {}, 'unknown'],
  ['gate-transport-home', 'H', 'at home', { logistics: { transportHomeArranged: false } }, 'clear'],
  ['gate-adult-monitor-home', 'H', 'alone', { logistics: { responsibleAdultPresent: false } }, 'D'],
  ['gate-adult-monitor-home', 'H', 'not alone', { logistics: { responsibleAdultPresent: true } }, 'clear'],
  ['gate-adult-monitor-home', 'H', 'not asked', {}, 'unknown'],
  ['gate-adult-monitor-home', 'SC', 'on site', { logistics: { responsibleAdultPresent: false } }, 'clear'],
  ['gate-fasting-esketamine', 'S', 'ate 1 h 59 min ago', fed('10:01', '08:00'), 'P'],
  ['gate-fasting-esketamine', 'S', 'ate 2 h ago', fed('10:00', '08:00'), 'clear'],
  ['gate-fasting-esketamine', 'S', 'drank 29 min ago', fed('08:00', '11:31'), 'P'],
  ['gate-fasting-esketamine', 'S', 'drank 30 min ago', fed('08:00', '11:30'), 'clear'],
  ['gate-fasting-esketamine', 'S', 'not asked', {}, 'unknown'],
  ['gate-fasting-esketamine', 'CH', 'not used', fed('11:59', '11:59'), 'clear'],
  ['info-compounded-unapproved', 'H', 'always', {}, 'I'],
  ['info-compounded-unapproved', 'SC', 'never', {}, 'clear'],
]

function fed(food: string, liquid: string): Patient {
  return { logistics: { lastFoodAt: `2026-11-22T${food}:00-05:00`, lastLiquidAt: `2026-11-22T${liquid}:00-05:00` } }
}

const allergy = (substance: string, verification?: 'confirmed' | 'unconfirmed' | 'refuted'): Patient => ({
  ...closed,
  allergies: [{ substance, verification }],
})

const vascular: Row[] = [
  ['ci-hypersensitivity-ketamine', ALL, 'esketamine', allergy('esketamine'), 'X'],
  ['ci-hypersensitivity-ketamine', ALL, 'a brand', allergy('Ketalar', 'confirmed'), 'X'],
  // A doubtful reaction asks for an allergy evaluation; it is no absence.
  ['ci-hypersensitivity-ketamine', ALL, 'doubtful', allergy('ketamine', 'unconfirmed'), 'unknown'],
  ['ci-hypersensitivity-ketamine', ALL, 'doubtful, of something else', allergy('lorazepam', 'unconfirmed'), 'clear'],
  ['ci-hypersensitivity-ketamine', ALL, 'ruled out', allergy('ketamine', 'refuted'), 'clear'],
  ['ci-hypersensitivity-ketamine', ALL, 'something else', allergy('lorazepam'), 'clear'],
  ['ci-hypersensitivity-ketamine', ALL, 'a name nobody knows', allergy('zorblax'), 'unknown'],
  ['ci-hypersensitivity-ketamine', ALL, 'anesthetics by code', withConditions(icd('Z88.4')), 'unknown'],
  ['ci-hypersensitivity-ketamine', ALL, 'nothing asked', {}, 'unknown'],
  ...each('ci-hypersensitivity-ketamine', 'excipient of the spray', allergy('edetate disodium'), { S: 'X', C: 'clear', H: 'clear' }),
  ...each('prec-excipient-allergy-compounded', 'excipient of the spray', allergy('edetate disodium'), { H: 'P' }),
  ...each('prec-excipient-allergy-compounded', 'excipient of the injection', allergy('benzethonium chloride'), { H: 'P' }),
  ...each('prec-excipient-allergy-compounded', 'ruled out', allergy('citric acid', 'refuted'), { H: 'clear' }),
  ...each('prec-excipient-allergy-compounded', 'doubtful', allergy('citric acid', 'unconfirmed'), { H: 'unknown' }),
  ...each('prec-excipient-allergy-compounded', 'something else', allergy('lorazepam'), { H: 'clear' }),
  ...each('ci-hypersensitivity-ketamine', 'excipient of the injection', allergy('benzethonium chloride'), {
    S: 'clear',
    C: 'X',
    H: 'clear',
  }),
  ['ci-aneurysmal-vascular-disease', ALL, 'aortic aneurysm', withConditions(icd('I71.40')), 'X'],
  ['ci-aneurysmal-vascular-disease', ALL, 'repaired', withConditions(icd('I71.4', { status: 'resolved' })), 'X'],
  ['ci-aneurysmal-vascular-disease', ALL, 'ruptured cerebral aneurysm', withConditions(icd('I60.12')), 'X'],
  ['ci-aneurysmal-vascular-disease', ALL, 'congenital precerebral', withConditions(icd('Q28.1')), 'X'],
  ['ci-aneurysmal-vascular-disease', ALL, 'a heart aneurysm', withConditions(icd('I25.3')), 'X'],
  ['ci-aneurysmal-vascular-disease', ALL, 'aortic dissection', withConditions(icd('I71.00')), 'X'],
  ['ci-aneurysmal-vascular-disease', ALL, 'subarachnoid, not from an artery', withConditions(icd('I60.9')), 'clear'],
  ['ci-aneurysmal-vascular-disease', ALL, 'recorded as absent', withConditions(icd('I71.4', { status: 'absent' })), 'clear'],
  ['ci-aneurysmal-vascular-disease', ALL, 'history of circulatory disease', withConditions(icd('Z86.79')), 'unknown'],
  ['ci-aneurysmal-vascular-disease', ALL, 'the same, aneurysm named', withConditions(icd('Z86.79', { concept: 'aneurysm' })), 'X'],
  ['ci-aneurysmal-vascular-disease', ALL, 'open list without it', { conditions: [icd('J45.20')] }, 'unknown'],
  ['ci-aneurysmal-vascular-disease', ALL, 'open list with it', { conditions: [icd('I67.1')] }, 'X'],
  ['ci-arteriovenous-malformation', ALL, 'cerebral', withConditions(icd('Q28.2')), 'X'],
  ['ci-arteriovenous-malformation', ALL, 'pulmonary', withConditions(icd('Q25.72')), 'X'],
  ['ci-arteriovenous-malformation', ALL, 'a dialysis fistula', withConditions(icd('Z99.2')), 'clear'],
  ['ci-arteriovenous-malformation', ALL, 'perhaps a ruptured one', withConditions(icd('I60.8')), 'unknown'],
  ['ci-arteriovenous-malformation', ALL, 'nothing asked', {}, 'unknown'],
  ['ci-intracerebral-hemorrhage-history', ALL, 'hemorrhage', withConditions(icd('I61.9', { status: 'resolved' })), 'X'],
  ['ci-intracerebral-hemorrhage-history', ALL, 'traumatic, cerebellum', withConditions(icd('S06.370A')), 'X'],
  ['ci-intracerebral-hemorrhage-history', ALL, 'traumatic, brainstem', withConditions(icd('S06.389D')), 'X'],
  ['ci-intracerebral-hemorrhage-history', ALL, 'sequelae', withConditions(icd('I69.10')), 'X'],
  ['ci-intracerebral-hemorrhage-history', ALL, 'ischemic stroke', withConditions(icd('I63.9')), 'clear'],
  ['ci-intracerebral-hemorrhage-history', ALL, 'history that does not name it', withConditions(icd('Z86.79')), 'unknown'],
  ['ci-intracerebral-hemorrhage-history', ALL, 'nothing asked', {}, 'unknown'],
  ...each('ci-other-intracranial-bleed-history', 'subdural', withConditions(icd('I62.00')), { S: 'D', C: 'D', H: 'X' }),
  ...each('ci-other-intracranial-bleed-history', 'unspecified subarachnoid', withConditions(icd('I60.9')), { S: 'D', C: 'D', H: 'X' }),
  ['ci-other-intracranial-bleed-history', ALL, 'contusion without bleeding', withConditions(icd('S06.330A')), 'clear'],
  ['ci-other-intracranial-bleed-history', ALL, 'nothing asked', {}, 'unknown'],
  ...each('ci-recent-cardiovascular-event-6wk', 'infarction 42 days ago', withConditions(icd('I21.4', { onset: '2026-10-11' })), {
    S: 'D',
    C: 'X',
    H: 'X',
  }),
  ['ci-recent-cardiovascular-event-6wk', ALL, 'infarction 43 days ago', withConditions(icd('I21.4', { onset: '2026-10-10' })), 'clear'],
  ['ci-recent-cardiovascular-event-6wk', ALL, 'infarction, no date', withConditions(icd('I21.4')), 'unknown'],
  [
    'ci-recent-cardiovascular-event-6wk',
    ALL,
    'in a month that straddles the bound',
    withConditions(icd('I21.4', { onset: '2026-10' })),
    'unknown',
  ],
  ['ci-recent-cardiovascular-event-6wk', ALL, 'old infarction without a date', withConditions(icd('I25.2')), 'unknown'],
  ['ci-recent-cardiovascular-event-6wk', ALL, 'old infarction of 2020', withConditions(icd('I25.2', { onset: '2020' })), 'clear'],
  ['ci-recent-cardiovascular-event-6wk', ALL, 'global amnesia', withConditions(icd('G45.4', { onset: '2026-11-20' })), 'clear'],
  ['ci-recent-cardiovascular-event-6wk', 'CH', 'attack last week', withConditions(icd('G45.9', { onset: '2026-11-15' })), 'X'],
  ['ci-recent-cardiovascular-event-6wk', ALL, 'nothing asked', {}, 'unknown'],
  ['ci-uncontrolled-hypertension', ALL, 'uncontrolled', withConditions(icd('I10', { status: 'uncontrolled' })), 'D'],
  ['ci-uncontrolled-hypertension', ALL, 'controlled', withConditions(icd('I10', { status: 'controlled' })), 'clear'],
  ['ci-uncontrolled-hypertension', ALL, 'blank status', withConditions(icd('I10')), 'unknown'],
  [
    'ci-uncontrolled-hypertension',
    ALL,
    'status active says nothing about control',
    withConditions(icd('I11.9', { status: 'active' })),
    'unknown',
  ],
  ['ci-uncontrolled-hypertension', ALL, 'crisis now', withConditions(icd('I16.0')), 'D'],
  ['ci-uncontrolled-hypertension', ALL, 'crisis long over', withConditions(icd('I16.0', { status: 'resolved' })), 'clear'],
  ['ci-uncontrolled-hypertension', ALL, 'nothing asked', {}, 'unknown'],
  ['ci-preeclampsia-eclampsia', ALL, 'now', withConditions(icd('O14.10')), 'X'],
  ['ci-preeclampsia-eclampsia', ALL, 'years ago', withConditions(icd('O14.10', { status: 'resolved' })), 'clear'],
  ['ci-preeclampsia-eclampsia', ALL, 'nothing asked', {}, 'unknown'],
  ['ci-pregnancy', ALL, 'pregnant', { pregnancy: 'pregnant' }, 'X'],
  ['ci-pregnancy', ALL, 'not pregnant', { pregnancy: 'not-pregnant' }, 'clear'],
  ['ci-pregnancy', ALL, 'asked in vain', { pregnancy: 'unknown' }, 'unknown'],
  ['ci-pregnancy', ALL, 'nothing asked', {}, 'unknown'],
  [
    'ci-pregnancy',
    ALL,
    'called not applicable where it applies',
    { sexAtBirth: 'female', childbearingPotential: true, pregnancy: 'not-applicable' },
    'unknown',
  ],
  ['ci-pregnancy', ALL, 'male', { sexAtBirth: 'male' }, 'clear'],
  [
    'ci-pregnancy',
    ALL,
    'positive test outweighs the field',
    { pregnancy: 'not-pregnant', labs: [{ test: 'hcg', value: 'positive' }] },
    'X',
  ],
  ['ci-pregnancy', ALL, 'a code of pregnancy outweighs the field', { ...withConditions(icd('Z33.1')), pregnancy: 'not-pregnant' }, 'X'],
  ['ci-pregnancy', ALL, 'weeks of gestation', withConditions(icd('Z3A.12')), 'X'],
  ['ci-pregnancy', ALL, 'after delivery', { ...withConditions(icd('O86.4')), pregnancy: 'not-pregnant' }, 'clear'],
  ['ci-pregnancy', ALL, 'a test whose result is open', withConditions(icd('Z32.00')), 'unknown'],
  ['ci-pregnancy', ALL, 'the same, asked afterwards', { ...withConditions(icd('Z32.00')), pregnancy: 'not-pregnant' }, 'clear'],
  [
    'ci-pregnancy',
    ALL,
    'recorded as absent',
    { ...withConditions(icd('Z33.1', { status: 'absent' })), pregnancy: 'not-pregnant' },
    'clear',
  ],
  [
    'ci-pregnancy',
    ALL,
    'a negative test after a positive one',
    {
      pregnancy: 'not-pregnant',
      labs: [
        { test: 'hcg', value: 'negative', takenAt: '2026-11-20' },
        { test: 'hcg', value: 'positive', takenAt: '2024-02-01' },
      ],
    },
    'clear',
  ],
  ...each('ci-raised-intracranial-pressure', 'shunt', withConditions(icd('Z98.2')), { S: 'D', C: 'D', H: 'X' }),
  ...each('ci-raised-intracranial-pressure', 'hydrocephalus', withConditions(icd('G91.2')), { S: 'D', C: 'D', H: 'X' }),
  ['ci-raised-intracranial-pressure', ALL, 'resolved', withConditions(icd('G93.2', { status: 'resolved' })), 'clear'],
  ['ci-raised-intracranial-pressure', ALL, 'nothing asked', {}, 'unknown'],
  ['ci-hyperthyroidism-uncontrolled', ALL, 'active', withConditions(icd('E05.00')), 'D'],
  ['ci-hyperthyroidism-uncontrolled', ALL, 'uncontrolled', withConditions(icd('E05.90', { status: 'uncontrolled' })), 'D'],
  ['ci-hyperthyroidism-uncontrolled', ALL, 'treated', withConditions(icd('E05.00', { status: 'controlled' })), 'clear'],
  ['ci-hyperthyroidism-uncontrolled', ALL, 'nothing asked', {}, 'unknown'],
]

// Each rule of the ladder on its own; how they yield to one another stands in screen-patient.test.ts.
const pressure: Row[] = [
  ['thr-bp-severe', ALL, '180/80', withPressure(180, 80), 'D'],
  ['thr-bp-severe', ALL, '179/109', withPressure(179, 109), 'clear'],
  ['thr-bp-severe', ALL, '120/110', withPressure(120, 110), 'D'],
  ['thr-bp-severe', ALL, '180/?', withPressure(180), 'D'],
  ['thr-bp-severe', ALL, '120/?', withPressure(120), 'unknown'],
  ['thr-bp-iv-hold', 'C', '160/100', withPressure(160, 100), 'clear'],
  ['thr-bp-iv-hold', 'C', '161/80', withPressure(161, 80), 'D'],
  ['thr-bp-iv-hold', 'C', '120/101', withPressure(120, 101), 'D'],
  ['thr-bp-iv-hold', 'SH', 'not used', withPressure(161, 101), 'clear'],
  ['thr-bp-home-no-dose', 'H', '160/80', withPressure(160, 80), 'D'],
  ['thr-bp-home-no-dose', 'H', '120/100', withPressure(120, 100), 'D'],
  ['thr-bp-home-no-dose', 'H', '159/99', withPressure(159, 99), 'clear'],
  ['thr-bp-elevated', 'SC', '140/90', withPressure(140, 90), 'clear'],
  ...each('thr-bp-elevated', '141/80', withPressure(141, 80), { S: 'D', C: 'P', H: 'D' }),
  ...each('thr-bp-elevated', '120/91', withPressure(120, 91), { S: 'D', C: 'P', H: 'D' }),
  ['thr-bp-elevated', 'H', '140/80', withPressure(140, 80), 'D'],
  ['thr-bp-elevated', 'H', '120/90', withPressure(120, 90), 'D'],
  ['thr-bp-elevated', 'H', '139/89', withPressure(139, 89), 'clear'],
  ['thr-bp-elevated', ALL, 'no reading', {}, 'unknown'],
]

const drank = (at: string): Patient => ({ ...closed, history: { lastAlcoholAt: at } })
const tookBeer = (status: 'active' | 'stopped', lastTaken?: string): Patient => ({
  ...withMedications(drug('beer', { status, lastTaken })),
  history: { lastAlcoholAt: '2026-10' },
})
const stopped = (name: string, lastTaken?: string): Patient => withMedications(drug(name, { status: 'stopped', lastTaken }))
const interactions: Row[] = [
  ['ddi-benzodiazepine', ALL, 'a brand', withMedications(drug('Xanax')), 'P'],
  ['ddi-benzodiazepine', ALL, 'stopped', withMedications(drug('lorazepam', { status: 'stopped' })), 'clear'],
  ['ddi-benzodiazepine', ALL, 'planned', withMedications(drug('lorazepam', { status: 'planned' })), 'clear'],
  ['ddi-benzodiazepine', ALL, 'a name nobody knows', withMedications(drug('zorblax')), 'unknown'],
  ['ddi-benzodiazepine', ALL, 'the same, vouched for', withMedications(drug('zorblax', { noneOfOurClasses: true })), 'clear'],
  ['ddi-benzodiazepine', ALL, 'nothing asked', {}, 'unknown'],
  ...each('ddi-opioid', 'oxycodone', withMedications(drug('oxycodone')), { S: 'P', C: 'P', H: 'D' }),
  ...each('ddi-opioid', 'Suboxone', withMedications(drug('Suboxone')), { S: 'P', C: 'P', H: 'D' }),
  ['ddi-opioid', ALL, 'naltrexone is none', withMedications(drug('naltrexone')), 'clear'],
  ...each('ddi-opioid', 'nothing asked', {}, unsure),
  ['ddi-alcohol', ALL, '23 h 59 min ago', drank('2026-11-21T12:01:00-05:00'), 'D'],
  ['ddi-alcohol', ALL, '24 h ago', drank('2026-11-21T12:00:00-05:00'), 'clear'],
  ['ddi-alcohol', ALL, 'yesterday', drank('2026-11-21'), 'unknown'],
  ['ddi-alcohol', ALL, 'two days ago', drank('2026-11-20'), 'clear'],
  ['ddi-alcohol', ALL, 'not asked', {}, 'unknown'],
  ['ddi-alcohol', ALL, 'on the list of medicines, 3 h ago', tookBeer('active', '2026-11-22T09:00:00-05:00'), 'D'],
  ['ddi-alcohol', ALL, 'on the list as stopped, 3 h ago', tookBeer('stopped', '2026-11-22T09:00:00-05:00'), 'D'],
  ['ddi-alcohol', ALL, 'on the list, 24 h ago', tookBeer('active', '2026-11-21T12:00:00-05:00'), 'clear'],
  ['ddi-alcohol', ALL, 'on the list, without a day', tookBeer('active'), 'clear'],
  ['ddi-alcohol', ALL, 'on the list, yesterday', tookBeer('active', '2026-11-21'), 'unknown'],
  ['ddi-psychostimulant', ALL, 'lisdexamfetamine', withMedications(drug('lisdexamfetamine')), 'P'],
  ['ddi-psychostimulant', ALL, 'caffeine is not listed', withMedications(drug('caffeine', { noneOfOurClasses: true })), 'clear'],
  ['ddi-psychostimulant', ALL, 'nothing asked', {}, 'unknown'],
  ...each('ddi-maoi', 'tranylcypromine', withMedications(drug('tranylcypromine')), { S: 'P', C: 'P', H: 'X' }),
  ...each('ddi-maoi', 'linezolid', withMedications(drug('linezolid')), { S: 'P', C: 'P', H: 'X' }),
  ...each('ddi-maoi', 'sertraline', withMedications(drug('sertraline')), none),
  ['ddi-maoi', ALL, 'nothing asked', {}, 'unknown'],
  ...each('ddi-maoi', 'phenelzine stopped 14 days ago', stopped('phenelzine', '2026-11-08'), { S: 'P', C: 'P', H: 'X' }),
  ...each('ddi-maoi', 'phenelzine stopped 15 days ago', stopped('phenelzine', '2026-11-07'), none),
  ...each('ddi-maoi', 'Emsam stopped this month', stopped('Emsam', '2026-11'), unsure),
  ...each('ddi-maoi', 'phenelzine stopped, no day', stopped('phenelzine'), unsure),
  ...each('ddi-maoi', 'linezolid stopped yesterday', stopped('linezolid', '2026-11-21'), { S: 'P', C: 'P', H: 'X' }),
  ...each('ddi-maoi', 'sertraline stopped yesterday', stopped('sertraline', '2026-11-21'), none),
  ...each('ddi-maoi', 'what is not known, stopped yesterday', stopped('moonstone', '2026-11-21'), unsure),
  ...each('ddi-maoi', 'what is not known, stopped', stopped('moonstone'), none),
  ...each('ddi-maoi', 'sertraline stopped, no day', stopped('sertraline'), none),
]

describe.each([
  ['gates', gates],
  ['vascular, heart, brain, pregnancy', vascular],
  ['blood pressure', pressure],
  ['interactions', interactions],
] as const)('%s', (_topic, rows) => {
  test.each(rows)('%s in %s: %s', (rule, regimens, _what, patient, state) => {
    for (const regimen of regimens) expect([regimen, stateOf(rule, patient, regimen as RegimenLetter)]).toEqual([regimen, state])
  })
})

describe('gate-esketamine-rems-setting', () => {
  test.each([
    ['rems-certified-outpatient', 'clear'],
    ['rems-certified-inpatient', 'clear'],
    ['clinic', 'X'],
    ['home', 'X'],
  ] as const)('%s', (setting, state) =>
    expect(stateOf('gate-esketamine-rems-setting', {}, { drug: 'esketamine', route: 'intranasal', setting })).toBe(state),
  )

  test('outside the United States the certified setting is a note, and home stays barred', () => {
    const at = (setting: 'clinic' | 'home') => ({ drug: 'esketamine', route: 'intranasal', setting }) as const
    for (const jurisdiction of ['EU', 'AU', 'CA', 'NZ', 'NO', 'CL'])
      expect(stateOf('gate-esketamine-rems-setting', {}, at('clinic'), { jurisdiction })).toBe('I')
    // The law of the United States holds in its territories, by either of their codes.
    for (const jurisdiction of ['US-CO', 'US-PR', 'PR', 'GU'])
      expect(stateOf('gate-esketamine-rems-setting', {}, at('clinic'), { jurisdiction })).toBe('X')
    expect(stateOf('gate-esketamine-home', {}, at('home'), { jurisdiction: 'AU' })).toBe('X')
    expect(stateOf('gate-esketamine-home', {}, at('home'), { jurisdiction: 'GB' })).toBe('X')
    expect(stateOf('gate-esketamine-home', {}, at('clinic'), { jurisdiction: 'GB' })).toBe('clear')
    const both = { rules: { only: ['gate-esketamine-rems-setting', 'gate-esketamine-home'] } }
    expect(stateOf('gate-esketamine-home', {}, at('home'), { jurisdiction: 'EU', ...both })).toBe('X')
    expect(stateOf('gate-esketamine-home', {}, at('home'), both)).toBe('clear')
    expect(stateOf('gate-esketamine-rems-setting', {}, at('home'), both)).toBe('X')
  })
})

test.each(['sublingual', 'oral'] as const)('what a compounded product contains is asked on site too: %s', (route) => {
  const intended = { drug: 'ketamine', route, setting: 'clinic' } as const
  const fired = (patient: Patient): readonly string[] =>
    screenPatient(patient, intended, { asOf: '2026-11-22' })
      .findings.filter(({ code }) => /excipient/.test(code))
      .map(({ severity }) => severity)
  expect([fired(allergy('citric acid')), fired(allergy('lorazepam'))]).toEqual([['caution'], []])
  expect(
    screenPatient(allergy('citric acid'), INTENDED.C, { asOf: '2026-11-22' }).findings.filter(({ code }) => /excipient/.test(code)),
  ).toEqual([])
})
