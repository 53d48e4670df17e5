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

/** Six ketamine infusions for post-traumatic stress disorder. */
export const ivPtsdSix: Protocol = /* @__PURE__ */ deepFreeze({
  id: 'iv-ptsd-six',
  name: 'Intravenous ketamine, six infusions, post-traumatic stress disorder',
  summary: 'Trial of racemic ketamine 0.5 mg/kg over 40 minutes three times a week for 2 weeks in chronic post-traumatic stress disorder.',
  kind: 'trial',
  status: {
    state: 'off-label',
    text: 'Off-label in the United States; there is no approved racemic regimen.',
    sources: [{ citation: 'fda-compounded-2023', checked: 'read' }],
  },
  drug: 'ketamine',
  routes: ['intravenous'],
  indications: [{ id: 'ptsd', text: 'Chronic post-traumatic stress disorder.', sources: [{ citation: 'feder-2021', checked: 'read' }] }],
  notFor: [],
  population: {
    minimumAgeYears: 18,
    text: '30 people at a single center, mostly civilians; the lowest age of 18 years is a default.',
    sources: [
      { citation: 'feder-2021', checked: 'read' },
      { citation: 'library-convention', checked: 'convention' },
    ],
  },
  specialPopulations: [],
  formulations: [ketInj10, ketInj50, ketInj100],
  settings: [
    { setting: 'hospital', sources: [{ citation: 'library-convention', checked: 'convention' }] },
    { setting: 'emergency-department', sources: [{ citation: 'library-convention', checked: 'convention' }] },
    { setting: 'clinic', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  ],
  dose: {
    kind: 'per-kg',
    mgPerKg: 0.5,
    overMinutes: { minimum: 40, maximum: 40 },
    sources: [
      { citation: 'feder-2021', checked: 'read' },
      { citation: 'sinai-2021', checked: 'read' },
    ],
  },
  weight: { basis: 'unstated', alternatives: [], sources: [{ citation: 'feder-2021', checked: 'read' }] },
  ceilings: [],
  doseNotes: [
    {
      id: 'control',
      text: 'Control: midazolam 0.045 mg/kg.',
      sources: [
        { citation: 'feder-2021', checked: 'read' },
        { citation: 'sinai-2021', checked: 'read' },
      ],
    },
  ],
  rounding: { stepMg: 0.1, mode: 'half-up', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  courses: [
    {
      id: 'six',
      label: 'Six infusions',
      phases: [
        {
          id: 'induction',
          label: 'Six infusions',
          length: '2 weeks',
          schedules: [
            {
              id: 'three-a-week',
              label: 'Three a week for 2 weeks',
              sessions: 6,
              gapPatternDays: [2, 2, 3],
              minimumGapDays: 2,
              maximumGapDays: 3,
              perSevenDays: 3,
              gapBasis: 'trial',
              sources: [{ citation: 'sinai-2021', checked: 'read' }],
              gapSources: [{ citation: 'feder-2021', checked: 'recalled' }],
            },
          ],
          sources: [{ citation: 'sinai-2021', checked: 'read' }],
        },
      ],
    },
  ],
  courseNotes: [],
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
      id: 'response',
      text: 'CAPS-5 down by at least 30 % at week 2: 67 % against 20 %.',
      sources: [{ citation: 'sinai-2021', checked: 'read' }],
    },
    { id: 'durability', text: 'Median 27.5 days in responders.', sources: [{ citation: 'sinai-2021', checked: 'read' }] },
    {
      id: 'contrary',
      text: 'The larger military trial showed no group-by-time effect on PCL-5 or CAPS-5.',
      sources: [{ citation: 'abdallah-2022', checked: 'read' }],
    },
  ],
  evidence: {
    tier: 'C',
    basis: 'one-controlled-trial',
    gradedBy: 'library',
    reason: 'One small positive trial; a larger trial with another population was negative.',
    sources: [
      { citation: 'feder-2021', checked: 'read' },
      { citation: 'abdallah-2022', checked: 'read' },
    ],
  },
  disputes: [
    {
      id: 'two-trials',
      text: 'Two trials of repeated infusions in post-traumatic stress disorder disagree: a small single-center one was positive, a larger military one showed no effect on the main scales. They are shown together.',
      sources: [
        { citation: 'feder-2021', checked: 'read' },
        { citation: 'abdallah-2022', checked: 'read' },
      ],
    },
  ],
  alerts: [
    {
      id: 'off-label',
      severity: 'info',
      text: 'This use of racemic ketamine is off-label in the United States; there is no approved racemic regimen.',
      sources: [{ citation: 'fda-compounded-2023', checked: 'read' }],
    },
    {
      id: 'ptsd-trials-disagree',
      severity: 'caution',
      text: 'Two trials of repeated infusions in post-traumatic stress disorder disagree: a small single-center one was positive, a larger military one showed no effect on the main scales. They are shown together.',
      sources: [
        { citation: 'feder-2021', checked: 'read' },
        { citation: 'abdallah-2022', checked: 'read' },
      ],
    },
  ],
  inherited: [
    { part: 'settings', from: 'iv-trd-acute-six' },
    { part: 'monitoring', from: 'iv-trd-acute-six' },
    { part: 'pre-dose', from: 'iv-trd-acute-six' },
    { part: 'discharge', from: 'iv-trd-acute-six' },
    { part: 'aftercare', from: 'iv-trd-acute-six' },
    { part: 'personnel', from: 'iv-trd-acute-six' },
    { part: 'equipment', from: 'iv-trd-acute-six' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
