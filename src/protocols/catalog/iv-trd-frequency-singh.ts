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

/** Two against three ketamine infusions a week. */
export const ivTrdFrequencySingh: Protocol = /* @__PURE__ */ deepFreeze({
  id: 'iv-trd-frequency-singh',
  name: 'Intravenous ketamine, two against three infusions a week',
  summary:
    'Trial of racemic ketamine 0.5 mg/kg by vein over 40 minutes two or three times weekly for up to 4 weeks in treatment-resistant depression.',
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
      text: 'Treatment-resistant depression.',
      sources: [{ citation: 'singh-2016', checked: 'read' }],
    },
  ],
  notFor: [],
  population: {
    minimumAgeYears: 18,
    maximumAgeYears: 64,
    text: 'Adults of 18 to 64 years.',
    sources: [{ citation: 'singh-2016', checked: 'read' }],
  },
  specialPopulations: [],
  formulations: [ketInj10, ketInj50, ketInj100],
  settings: [
    { setting: 'hospital', sources: [{ citation: 'library-convention', checked: 'convention' }] },
    { setting: 'emergency-department', sources: [{ citation: 'library-convention', checked: 'convention' }] },
    { setting: 'clinic', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  ],
  dose: { kind: 'per-kg', mgPerKg: 0.5, overMinutes: { minimum: 40, maximum: 40 }, sources: [{ citation: 'singh-2016', checked: 'read' }] },
  weight: { basis: 'unstated', alternatives: [], sources: [{ citation: 'singh-2016', checked: 'read' }] },
  ceilings: [],
  doseNotes: [],
  rounding: { stepMg: 0.1, mode: 'half-up', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  courses: [
    {
      id: 'trial',
      label: 'Up to 4 weeks',
      phases: [
        {
          id: 'induction',
          label: 'Induction',
          length: 'up to 4 weeks',
          schedules: [
            {
              id: 'two-a-week',
              label: 'Two a week, up to 8 infusions',
              sessions: 8,
              sessionsAreMaximum: true,
              gapPatternDays: [3, 4],
              minimumGapDays: 3,
              maximumGapDays: 4,
              perSevenDays: 2,
              gapBasis: 'trial',
              sources: [{ citation: 'singh-2016', checked: 'read' }],
              gapSources: [{ citation: 'singh-2016', checked: 'recalled' }],
            },
            {
              id: 'three-a-week',
              label: 'Three a week, up to 12 infusions',
              sessions: 12,
              sessionsAreMaximum: true,
              gapPatternDays: [2, 2, 3],
              minimumGapDays: 2,
              maximumGapDays: 3,
              perSevenDays: 3,
              gapBasis: 'trial',
              sources: [{ citation: 'singh-2016', checked: 'read' }],
              gapSources: [{ citation: 'singh-2016', checked: 'recalled' }],
            },
          ],
          sources: [{ citation: 'singh-2016', checked: 'read' }],
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
  stopRules: [
    {
      id: 'leave-after-2-weeks',
      text: 'Those without benefit after at least 2 weeks could leave for 2 weeks open label.',
      sources: [{ citation: 'singh-2016', checked: 'read' }],
    },
  ],
  continueRules: [],
  decisionPoints: [],
  missedSessions: infusionMissedSessions,
  results: [
    {
      id: 'frequencies',
      text: 'MADRS change at day 15: −18.4 (twice weekly) and −17.7 (three times weekly); placebo −5.7 and −3.1. The frequencies did alike, so twice weekly is enough.',
      sources: [{ citation: 'singh-2016', checked: 'read' }],
    },
  ],
  evidence: {
    tier: 'C',
    basis: 'one-controlled-trial',
    gradedBy: 'library',
    reason: 'One controlled trial of the two frequencies.',
    sources: [{ citation: 'singh-2016', checked: 'read' }],
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
