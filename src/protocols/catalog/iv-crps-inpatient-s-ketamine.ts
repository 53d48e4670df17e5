import { deepFreeze } from '../../core/freeze'
import type { Protocol } from '../model'
import { eskInj25 } from './formulations/esk-inj-25'
import { noDoubling } from './parts/clinic-care'
import { painAftercare, painDischarge, painEquipment, painMonitoring, painPersonnel, painSafety } from './parts/pain-care'

/** S(+)-ketamine in hospital for complex regional pain syndrome. */
export const ivCrpsInpatientSKetamine: Protocol = /* @__PURE__ */ deepFreeze({
  id: 'iv-crps-inpatient-s-ketamine',
  name: 'Intravenous S(+)-ketamine, inpatient, complex regional pain syndrome type 1',
  summary: 'Trial of S(+)-ketamine by vein, titrated over 4.2 days in hospital, in complex regional pain syndrome type 1.',
  kind: 'trial',
  status: {
    state: 'not-marketed',
    text: 'Injectable esketamine is not marketed in the United States.',
    sources: [{ citation: 'wang-2024', checked: 'recalled' }],
  },
  drug: 'esketamine',
  routes: ['intravenous'],
  indications: [
    { id: 'crps', text: 'Complex regional pain syndrome type 1.', sources: [{ citation: 'sigtermans-2009', checked: 'read' }] },
  ],
  notFor: [],
  population: {
    minimumAgeYears: 18,
    text: '60 patients; the lowest age of 18 years is a default.',
    sources: [
      { citation: 'sigtermans-2009', checked: 'read' },
      { citation: 'library-convention', checked: 'convention' },
    ],
  },
  specialPopulations: [],
  formulations: [eskInj25],
  settings: [{ setting: 'hospital', sources: [{ citation: 'sigtermans-2009', checked: 'read' }] }],
  dose: {
    kind: 'steps',
    steps: [
      {
        id: 'start',
        label: 'Start',
        rule: { kind: 'per-kg-per-minute', microgramsPerKgPerMinute: 1.2, sources: [{ citation: 'sigtermans-2009', checked: 'recalled' }] },
      },
      {
        id: 'titrated',
        label: 'Titrated',
        rule: {
          kind: 'per-kg-per-hour-range',
          mgPerKgPerHour: { minimum: 0.072, maximum: 0.432 },
          sources: [{ citation: 'sigtermans-2009', checked: 'recalled' }],
        },
      },
      {
        id: 'highest',
        label: 'Highest rate',
        rule: { kind: 'per-kg-per-minute', microgramsPerKgPerMinute: 7.2, sources: [{ citation: 'sigtermans-2009', checked: 'recalled' }] },
      },
    ],
    advance: {
      id: 'to-effect',
      text: 'Stepwise to effect; the mean end rate was 22.2 (± 2.0) mg/h per 70 kg (0.32 mg/kg/h). The limits 1.2 and 7.2 mcg/kg/min were not found on a page; a bulletin tells of about 5 mg/h at the start and at most 30 mg/h, which is the same for 70 kg, with steps every 2 hours by day and every 8 hours at night.',
      sources: [
        { citation: 'sigtermans-2009', checked: 'read' },
        { citation: 'casa-2021', locator: 'page 42', checked: 'read' },
      ],
    },
    sources: [{ citation: 'sigtermans-2009', checked: 'read' }],
  },
  weight: { basis: 'unstated', alternatives: [], sources: [{ citation: 'sigtermans-2009', checked: 'read' }] },
  ceilings: [
    {
      id: 'highest-rate',
      unit: 'mg-per-kg-per-hour',
      value: 0.432,
      text: 'At most 7.2 mcg/kg/min, which is 0.432 mg/kg/h.',
      sources: [{ citation: 'sigtermans-2009', checked: 'recalled' }],
    },
  ],
  doseNotes: [],
  rounding: { stepMg: 0.1, mode: 'half-up', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  courses: [
    {
      id: 'continuous',
      label: 'One continuous infusion',
      phases: [
        {
          id: 'course',
          label: 'Continuous infusion',
          length: '4.2 days, inpatient',
          schedules: [],
          sources: [{ citation: 'sigtermans-2009', checked: 'read' }],
        },
      ],
    },
  ],
  courseNotes: [],
  preparation: [],
  sessionSteps: [],
  monitoring: painMonitoring,
  preDose: [],
  safety: painSafety,
  discharge: painDischarge,
  aftercare: painAftercare,
  personnel: painPersonnel,
  equipment: painEquipment,
  paperwork: [],
  stopRules: [],
  continueRules: [],
  decisionPoints: [],
  missedSessions: noDoubling,
  results: [
    {
      id: 'finding',
      text: 'Pain was lower over 12 weeks, best at week 1 (2.68 against 5.45), no longer significant in week 12; no functional gain; psychomimetic effects in 76 % against 18 %.',
      sources: [{ citation: 'sigtermans-2009', checked: 'read' }],
    },
  ],
  evidence: {
    tier: 'B',
    basis: 'one-controlled-trial',
    gradedBy: 'library',
    reason: 'One controlled trial; its rate is named by the 2018 consensus guideline.',
    sources: [
      { citation: 'sigtermans-2009', checked: 'read' },
      { citation: 'medcentral-asra', checked: 'read' },
    ],
  },
  disputes: [
    {
      id: 'copied-as-racemic',
      text: 'Its rate is often copied as one of racemic ketamine.',
      sources: [{ citation: 'sigtermans-2009', checked: 'read' }],
    },
  ],
  alerts: [
    {
      id: 's-ketamine-not-racemic',
      severity: 'caution',
      text: 'S(+)-ketamine, not racemic ketamine: its rates are not applied to the racemate. The "22 mg/h for 4 days" of a guideline is this trial.',
      sources: [{ citation: 'sigtermans-2009', checked: 'read' }],
    },
  ],
  inherited: [
    { part: 'monitoring', from: 'iv-chronic-pain-trial-infusion' },
    { part: 'discharge', from: 'iv-chronic-pain-trial-infusion' },
    { part: 'personnel', from: 'iv-chronic-pain-trial-infusion' },
    { part: 'equipment', from: 'iv-chronic-pain-trial-infusion' },
    { part: 'aftercare', from: 'iv-chronic-pain-trial-infusion' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
