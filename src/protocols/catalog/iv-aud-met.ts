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

/** Ketamine with motivational enhancement for alcohol dependence. */
export const ivAudMet: Protocol = /* @__PURE__ */ deepFreeze({
  id: 'iv-aud-met',
  name: 'Intravenous ketamine with motivational enhancement, alcohol dependence',
  summary:
    'Trial of one infusion of racemic ketamine, 0.11 mg/kg over 2 minutes and then 0.60 mg/kg over 50 minutes, in week 2 of motivational enhancement therapy for alcohol dependence.',
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
      id: 'alcohol-use-disorder',
      text: 'Alcohol dependence; the infusion is on the quit day.',
      sources: [{ citation: 'dakwar-2020', checked: 'read' }],
    },
  ],
  notFor: [],
  population: {
    minimumAgeYears: 18,
    text: '40 people, at least 24 hours after the last drink; the lowest age of 18 years is a default.',
    sources: [
      { citation: 'dakwar-2020', checked: 'read' },
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
    kind: 'multi-stage',
    stages: [
      { id: 'bolus', mgPerKg: 0.11, overMinutes: 2 },
      { id: 'infusion', mgPerKg: 0.6, overMinutes: 50 },
    ],
    sources: [
      { citation: 'dakwar-2020', checked: 'read' },
      { citation: 'blossom-met-trial', checked: 'read' },
    ],
  },
  weight: { basis: 'unstated', alternatives: [], sources: [{ citation: 'dakwar-2020', checked: 'read' }] },
  ceilings: [],
  doseNotes: [
    {
      id: 'total',
      text: '0.71 mg/kg in 52 minutes in all; the dose is not complete without its bolus.',
      sources: [
        { citation: 'dakwar-2020', checked: 'read' },
        { citation: 'blossom-met-trial', checked: 'read' },
      ],
    },
    { id: 'control', text: 'Control: midazolam 0.025 mg/kg.', sources: [{ citation: 'dakwar-2020', checked: 'read' }] },
  ],
  rounding: { stepMg: 0.1, mode: 'half-up', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  courses: [
    {
      id: 'single',
      label: 'One infusion in week 2',
      phases: [
        {
          id: 'with-therapy',
          label: 'One infusion with therapy',
          length: 'once, in week 2 of 5 weeks of therapy',
          schedules: [
            {
              id: 'once',
              label: 'Once',
              sessions: 1,
              gapPatternDays: [1],
              minimumGapDays: 1,
              maximumGapDays: 1,
              gapBasis: 'nominal',
              sources: [{ citation: 'dakwar-2020', checked: 'read' }],
              gapSources: [{ citation: 'library-convention', checked: 'convention' }],
            },
          ],
          sources: [{ citation: 'dakwar-2020', checked: 'read' }],
        },
      ],
    },
  ],
  courseNotes: [
    {
      id: 'therapy',
      text: 'A 5-week motivational enhancement course; the infusion is in week 2, on the quit day.',
      sources: [{ citation: 'dakwar-2020', checked: 'read' }],
    },
  ],
  preparation: [
    {
      id: 'last-drink',
      text: 'Trial rule: at least 24 hours after the last drink.',
      minutesBefore: 1440,
      sources: [{ citation: 'dakwar-2020', checked: 'read' }],
    },
  ],
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
  results: [{ id: 'abstinence', text: 'More abstinence over 21 days; n = 40.', sources: [{ citation: 'dakwar-2020', checked: 'read' }] }],
  evidence: {
    tier: 'C',
    basis: 'one-controlled-trial',
    gradedBy: 'library',
    reason: 'One midazolam-controlled trial.',
    sources: [{ citation: 'dakwar-2020', checked: 'read' }],
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
