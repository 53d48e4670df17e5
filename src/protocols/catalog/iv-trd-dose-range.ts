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

/** Dose range of one ketamine infusion. */
export const ivTrdDoseRange: Protocol = /* @__PURE__ */ deepFreeze({
  id: 'iv-trd-dose-range',
  name: 'Intravenous ketamine, dose range in one infusion',
  summary: 'Trial of one infusion of racemic ketamine over 40 minutes of 0.1, 0.2, 0.5 or 1 mg/kg in treatment-resistant depression.',
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
      text: 'Treatment-resistant depression, at least two antidepressants failed, added to stable treatment.',
      sources: [{ citation: 'fava-2020', checked: 'read' }],
    },
  ],
  notFor: [],
  population: {
    minimumAgeYears: 18,
    maximumAgeYears: 70,
    text: '99 outpatients of 18 to 70 years who had failed at least two antidepressants.',
    sources: [{ citation: 'fava-2020', checked: 'read' }],
  },
  specialPopulations: [],
  formulations: [ketInj10, ketInj50, ketInj100],
  settings: [
    { setting: 'hospital', sources: [{ citation: 'library-convention', checked: 'convention' }] },
    { setting: 'emergency-department', sources: [{ citation: 'library-convention', checked: 'convention' }] },
    { setting: 'clinic', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  ],
  dose: {
    kind: 'arms',
    arms: [
      {
        id: 'mg-per-kg-0-1',
        label: '0.1 mg/kg',
        rule: {
          kind: 'per-kg',
          mgPerKg: 0.1,
          overMinutes: { minimum: 40, maximum: 40 },
          sources: [{ citation: 'fava-2020', checked: 'read' }],
        },
      },
      {
        id: 'mg-per-kg-0-2',
        label: '0.2 mg/kg',
        rule: {
          kind: 'per-kg',
          mgPerKg: 0.2,
          overMinutes: { minimum: 40, maximum: 40 },
          sources: [{ citation: 'fava-2020', checked: 'read' }],
        },
      },
      {
        id: 'mg-per-kg-0-5',
        label: '0.5 mg/kg',
        rule: {
          kind: 'per-kg',
          mgPerKg: 0.5,
          overMinutes: { minimum: 40, maximum: 40 },
          sources: [{ citation: 'fava-2020', checked: 'read' }],
        },
      },
      {
        id: 'mg-per-kg-1-0',
        label: '1 mg/kg',
        rule: {
          kind: 'per-kg',
          mgPerKg: 1.0,
          overMinutes: { minimum: 40, maximum: 40 },
          sources: [{ citation: 'fava-2020', checked: 'read' }],
        },
      },
    ],
    sources: [{ citation: 'fava-2020', checked: 'read' }],
  },
  weight: { basis: 'unstated', alternatives: [], sources: [{ citation: 'fava-2020', checked: 'read' }] },
  ceilings: [
    {
      id: 'studied-range',
      unit: 'mg-per-kg',
      value: 1,
      text: 'More than 1 mg/kg over 40 minutes is outside this evidence.',
      sources: [{ citation: 'fava-2020', checked: 'read' }],
    },
  ],
  doseNotes: [
    { id: 'control', text: 'Control: midazolam 0.045 mg/kg.', sources: [{ citation: 'fava-2020', checked: 'read' }] },
    {
      id: 'arms-not-range',
      text: 'The studied doses are four arms; what lies between them was not studied.',
      sources: [{ citation: 'fava-2020', checked: 'read' }],
    },
  ],
  rounding: { stepMg: 0.1, mode: 'half-up', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  courses: [
    {
      id: 'single',
      label: 'One infusion',
      phases: [
        {
          id: 'single',
          label: 'One infusion',
          length: '1 day',
          schedules: [
            {
              id: 'once',
              label: 'Once',
              sessions: 1,
              gapPatternDays: [1],
              minimumGapDays: 1,
              maximumGapDays: 1,
              gapBasis: 'nominal',
              sources: [{ citation: 'fava-2020', checked: 'read' }],
              gapSources: [{ citation: 'library-convention', checked: 'convention' }],
            },
          ],
          sources: [{ citation: 'fava-2020', checked: 'read' }],
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
      id: 'finding',
      text: '0.5 and 1 mg/kg beat the control after correction; 0.1 mg/kg only before correction; 0.2 mg/kg did not.',
      sources: [{ citation: 'fava-2020', checked: 'read' }],
    },
  ],
  evidence: {
    tier: 'C',
    basis: 'one-controlled-trial',
    gradedBy: 'library',
    reason: 'One controlled dose-ranging trial.',
    sources: [{ citation: 'fava-2020', checked: 'read' }],
  },
  disputes: [],
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
