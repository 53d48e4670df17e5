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

/** Ketamine in a week of trauma therapy; trial under way. */
export const ivTraumaTherapyWeek: Protocol = /* @__PURE__ */ deepFreeze({
  id: 'iv-trauma-therapy-week',
  name: 'Intravenous ketamine in a week of trauma therapy',
  summary:
    'Trial under way: two infusions of racemic ketamine 0.2 or 0.5 mg/kg over 40 minutes on days 2 and 4 of a week of trauma therapy.',
  kind: 'trial',
  status: {
    state: 'off-label',
    text: 'Off-label in the United States; there is no approved racemic regimen.',
    sources: [{ citation: 'fda-compounded-2023', checked: 'read' }],
  },
  drug: 'ketamine',
  routes: ['intravenous'],
  indications: [{ id: 'ptsd', text: 'Post-traumatic stress disorder.', sources: [{ citation: 'ptsd-week-trial', checked: 'read' }] }],
  notFor: [],
  population: {
    minimumAgeYears: 18,
    text: 'Adults; the lowest age of 18 years is a default.',
    sources: [
      { citation: 'ptsd-week-trial', checked: 'read' },
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
    kind: 'arms',
    arms: [
      {
        id: 'mg-per-kg-0-2',
        label: '0.2 mg/kg',
        rule: {
          kind: 'per-kg',
          mgPerKg: 0.2,
          overMinutes: { minimum: 40, maximum: 40 },
          sources: [{ citation: 'ptsd-week-trial', checked: 'read' }],
        },
      },
      {
        id: 'mg-per-kg-0-5',
        label: '0.5 mg/kg',
        rule: {
          kind: 'per-kg',
          mgPerKg: 0.5,
          overMinutes: { minimum: 40, maximum: 40 },
          sources: [{ citation: 'ptsd-week-trial', checked: 'read' }],
        },
      },
    ],
    sources: [{ citation: 'ptsd-week-trial', checked: 'read' }],
  },
  weight: { basis: 'unstated', alternatives: [], sources: [{ citation: 'ptsd-week-trial', checked: 'read' }] },
  ceilings: [],
  doseNotes: [{ id: 'control', text: 'Control: midazolam 0.045 mg/kg.', sources: [{ citation: 'ptsd-week-trial', checked: 'read' }] }],
  rounding: { stepMg: 0.1, mode: 'half-up', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  courses: [
    {
      id: 'week',
      label: 'One week',
      phases: [
        {
          id: 'week',
          label: 'Infusions on days 2 and 4',
          length: '1 week',
          schedules: [
            {
              id: 'days-2-and-4',
              label: 'Days 2 and 4',
              sessions: 2,
              gapPatternDays: [2],
              minimumGapDays: 2,
              maximumGapDays: 2,
              gapBasis: 'trial',
              sources: [{ citation: 'ptsd-week-trial', checked: 'read' }],
              gapSources: [{ citation: 'ptsd-week-trial', checked: 'read' }],
            },
          ],
          sources: [{ citation: 'ptsd-week-trial', checked: 'read' }],
        },
      ],
    },
  ],
  courseNotes: [
    {
      id: 'therapy',
      text: 'Trauma therapy of 60 to 90 minutes on days 3 to 6.',
      sources: [{ citation: 'ptsd-week-trial', checked: 'read' }],
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
  results: [{ id: 'no-result', text: 'No result is available.', sources: [{ citation: 'ptsd-week-trial', checked: 'read' }] }],
  evidence: {
    tier: 'E',
    basis: 'none',
    gradedBy: 'library',
    reason: 'A trial is under way; no result is available.',
    sources: [{ citation: 'ptsd-week-trial', checked: 'read' }],
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
