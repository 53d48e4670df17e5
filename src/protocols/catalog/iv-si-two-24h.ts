import { deepFreeze } from '../../core/freeze'
import type { Protocol } from '../model'
import { ketInj10 } from './formulations/ket-inj-10'
import { ketInj50 } from './formulations/ket-inj-50'
import { ketInj100 } from './formulations/ket-inj-100'
import {
  infusionAftercare,
  infusionDischarge,
  infusionEquipment,
  infusionMissedSessions,
  infusionMonitoring,
  infusionPersonnel,
  infusionPreDose,
} from './parts/infusion-care'

/** Two ketamine infusions 24 hours apart. */
export const ivSiTwo24h: Protocol = /* @__PURE__ */ deepFreeze({
  id: 'iv-si-two-24h',
  name: 'Intravenous ketamine, two infusions 24 hours apart, suicidal ideation',
  summary:
    'Trial of two infusions of racemic ketamine 0.5 mg/kg over 40 minutes, 24 hours apart, in inpatients with severe suicidal ideation.',
  kind: 'trial',
  status: {
    state: 'off-label',
    text: 'Off-label in the United States; there is no approved racemic regimen.',
    sources: [{ citation: 'fda-compounded-2023', checked: 'read' }],
  },
  drug: 'ketamine',
  routes: ['intravenous'],
  indications: [
    {
      id: 'suicidal-ideation-emergency',
      text: 'Severe suicidal ideation in inpatients.',
      sources: [{ citation: 'abbar-2022', checked: 'read' }],
    },
  ],
  notFor: [],
  population: {
    minimumAgeYears: 18,
    text: 'Adults admitted voluntarily with current suicidal ideation, seven French hospitals; the lowest age of 18 years is a default.',
    sources: [
      { citation: 'abbar-2022', checked: 'read' },
      { citation: 'library-convention', checked: 'convention' },
    ],
  },
  specialPopulations: [],
  formulations: [ketInj10, ketInj50, ketInj100],
  settings: [{ setting: 'hospital', sources: [{ citation: 'abbar-2022', checked: 'read' }] }],
  dose: { kind: 'per-kg', mgPerKg: 0.5, overMinutes: { minimum: 40, maximum: 40 }, sources: [{ citation: 'abbar-2022', checked: 'read' }] },
  weight: { basis: 'unstated', alternatives: [], sources: [{ citation: 'abbar-2022', checked: 'read' }] },
  ceilings: [],
  doseNotes: [],
  rounding: { stepMg: 0.1, mode: 'half-up', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  courses: [
    {
      id: 'two',
      label: 'Two infusions',
      phases: [
        {
          id: 'acute',
          label: 'Two infusions',
          length: '2 days',
          schedules: [
            {
              id: '24-hours-apart',
              label: 'At 0 h and 24 h',
              sessions: 2,
              gapPatternDays: [1],
              minimumGapDays: 1,
              maximumGapDays: 1,
              gapBasis: 'trial',
              sources: [{ citation: 'abbar-2022', checked: 'read' }],
              gapSources: [{ citation: 'abbar-2022', checked: 'read' }],
            },
          ],
          sources: [{ citation: 'abbar-2022', checked: 'read' }],
        },
      ],
    },
  ],
  courseNotes: [
    {
      id: '24-hours',
      text: 'Exactly 24 hours: the one published series with less than 2 days between infusions.',
      sources: [{ citation: 'abbar-2022', checked: 'read' }],
    },
  ],
  preparation: [],
  sessionSteps: [],
  monitoring: infusionMonitoring,
  preDose: infusionPreDose,
  safety: [],
  discharge: infusionDischarge,
  aftercare: infusionAftercare,
  personnel: infusionPersonnel,
  equipment: infusionEquipment,
  paperwork: [],
  stopRules: [],
  continueRules: [],
  decisionPoints: [],
  missedSessions: infusionMissedSessions,
  results: [
    {
      id: 'remission',
      text: 'Full remission of ideation (Scale for Suicidal Ideation of 3 or less) at day 3: 63.0 % against 31.6 %, odds ratio 3.7 (1.9 to 7.3).',
      sources: [{ citation: 'abbar-2022', checked: 'read' }],
    },
    {
      id: 'diagnosis',
      text: 'The effect was largest in bipolar disorder (odds ratio 14.1, 3.0 to 92.2) and was not shown in unipolar depression (1.3, 0.3 to 5.2).',
      sources: [{ citation: 'abbar-2022', checked: 'read' }],
    },
    { id: 'week-6', text: 'No difference by week 6.', sources: [{ citation: 'clinicaladvisor-abbar', checked: 'read' }] },
  ],
  evidence: {
    tier: 'C',
    basis: 'one-controlled-trial',
    gradedBy: 'library',
    reason: 'One placebo-controlled trial.',
    sources: [{ citation: 'abbar-2022', checked: 'read' }],
  },
  disputes: [
    {
      id: 'by-diagnosis',
      text: 'By diagnosis the effect was shown in bipolar disorder only; in unipolar depression (odds ratio 1.3, 0.3 to 5.2) and in other diagnoses (3.7, 0.9 to 17.3) it was not.',
      sources: [{ citation: 'abbar-2022', checked: 'read' }],
    },
    {
      id: 'arm-sizes',
      text: 'The results line of the abstract swaps the arm sizes; 73 people were given ketamine and 83 saline.',
      sources: [{ citation: 'abbar-2022', checked: 'read' }],
    },
  ],
  alerts: [
    {
      id: 'off-label',
      severity: 'info',
      text: 'This use of racemic ketamine is off-label in the United States; there is no approved racemic regimen.',
      sources: [{ citation: 'fda-compounded-2023', checked: 'read' }],
    },
  ],
  inherited: [
    { part: 'monitoring', from: 'iv-trd-acute-six' },
    { part: 'pre-dose', from: 'iv-trd-acute-six' },
    { part: 'discharge', from: 'iv-trd-acute-six' },
    { part: 'aftercare', from: 'iv-trd-acute-six' },
    { part: 'personnel', from: 'iv-trd-acute-six' },
    { part: 'equipment', from: 'iv-trd-acute-six' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
