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

/** Ketamine infusions against electroconvulsive therapy. */
export const ivTrdElektd: Protocol = /* @__PURE__ */ deepFreeze({
  id: 'iv-trd-elektd',
  name: 'Intravenous ketamine against electroconvulsive therapy',
  summary:
    'Trial of racemic ketamine 0.5 mg/kg by vein over 40 minutes twice weekly for 3 weeks, compared with electroconvulsive therapy, in nonpsychotic treatment-resistant depression.',
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
      id: 'treatment-resistant-depression',
      text: 'Nonpsychotic treatment-resistant depression referred for electroconvulsive therapy.',
      sources: [{ citation: 'anand-2023', checked: 'read' }],
    },
    {
      id: 'ect-alternative',
      text: 'In place of electroconvulsive therapy, in nonpsychotic depression.',
      sources: [{ citation: 'anand-2023', checked: 'read' }],
    },
  ],
  notFor: [],
  population: {
    minimumAgeYears: 21,
    maximumAgeYears: 75,
    text: 'People of 21 to 75 years.',
    sources: [{ citation: 'anand-2023', checked: 'read' }],
  },
  specialPopulations: [],
  formulations: [ketInj10, ketInj50, ketInj100],
  settings: [
    { setting: 'hospital', sources: [{ citation: 'library-convention', checked: 'convention' }] },
    { setting: 'emergency-department', sources: [{ citation: 'library-convention', checked: 'convention' }] },
    { setting: 'clinic', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  ],
  dose: { kind: 'per-kg', mgPerKg: 0.5, overMinutes: { minimum: 40, maximum: 40 }, sources: [{ citation: 'anand-2023', checked: 'read' }] },
  weight: { basis: 'unstated', alternatives: [], sources: [{ citation: 'anand-2023', checked: 'read' }] },
  ceilings: [],
  doseNotes: [],
  rounding: { stepMg: 0.1, mode: 'half-up', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  courses: [
    {
      id: 'trial',
      label: 'Three weeks',
      phases: [
        {
          id: 'induction',
          label: 'Acute series',
          length: '3 weeks',
          schedules: [
            {
              id: 'two-a-week',
              label: 'Two a week for 3 weeks, 6 infusions',
              sessions: 6,
              gapPatternDays: [3, 4],
              minimumGapDays: 3,
              maximumGapDays: 4,
              perSevenDays: 2,
              gapBasis: 'nominal',
              sources: [{ citation: 'anand-2023', checked: 'read' }],
              gapSources: [{ citation: 'anand-2023', checked: 'computed' }],
            },
          ],
          sources: [{ citation: 'anand-2023', checked: 'read' }],
        },
      ],
    },
  ],
  courseNotes: [
    {
      id: 'comparator',
      text: 'The comparator was electroconvulsive therapy three times a week, 9 sessions.',
      sources: [{ citation: 'anand-2023', checked: 'read' }],
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
      id: 'response',
      text: 'QIDS-SR16 down by at least 50 %: 55.4 % against 41.2 % with electroconvulsive therapy (noninferior; open label).',
      sources: [{ citation: 'anand-2023', checked: 'read' }],
    },
    {
      id: 'relapse',
      text: 'Relapse among responders to ketamine: 19.0 % at 1 month, 25.0 % at 3 and 34.5 % at 6 months.',
      sources: [{ citation: 'anand-2023', checked: 'recalled' }],
    },
    {
      id: 'contrast',
      text: 'An inpatient trial (0.5 mg/kg three times a week, up to 12 infusions): remission, MADRS of 10 or less, 46 % against 63 % with electroconvulsive therapy; both needed a median of 6 sessions.',
      sources: [{ citation: 'ekstrand-2022', checked: 'read' }],
    },
  ],
  evidence: {
    tier: 'B',
    basis: 'several-controlled-trials',
    gradedBy: 'library',
    reason:
      'Two large trials against electroconvulsive therapy; the CANMAT task force of 2021, older than both, puts infusions third line.',
    sources: [
      { citation: 'anand-2023', checked: 'read' },
      { citation: 'ekstrand-2022', checked: 'read' },
      { citation: 'swainson-2021', checked: 'read' },
    ],
  },
  disputes: [
    {
      id: 'two-trials',
      text: 'One trial found ketamine noninferior to electroconvulsive therapy, another found it worse.',
      sources: [
        { citation: 'anand-2023', checked: 'read' },
        { citation: 'ekstrand-2022', checked: 'read' },
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
