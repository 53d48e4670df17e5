import { deepFreeze } from '../../core/freeze'
import type { Protocol } from '../model'
import { ketInj10 } from './formulations/ket-inj-10'
import { ketInj50 } from './formulations/ket-inj-50'
import { ketInj100 } from './formulations/ket-inj-100'
import { noDoubling } from './parts/clinic-care'
import { painAftercare, painDischarge, painEquipment, painMonitoring, painPersonnel, painSafety } from './parts/pain-care'

/** Ketamine for five days in hospital for complex regional pain syndrome. */
export const ivCrpsInpatient5Day: Protocol = /* @__PURE__ */ deepFreeze({
  id: 'iv-crps-inpatient-5-day',
  name: 'Intravenous ketamine, five inpatient days, complex regional pain syndrome',
  summary: 'Series of racemic ketamine by vein at 10 to 40 mg/h, titrated, for 5 days in hospital in complex regional pain syndrome.',
  kind: 'cohort',
  status: {
    state: 'off-label',
    text: 'Off-label in the United States: ketamine injection is approved as an anesthetic only.',
    sources: [{ citation: 'ketalar-label-us', checked: 'read' }],
  },
  drug: 'ketamine',
  routes: ['intravenous'],
  indications: [{ id: 'crps', text: 'Complex regional pain syndrome.', sources: [{ citation: 'goldberg-2010', checked: 'read' }] }],
  notFor: [],
  population: {
    minimumAgeYears: 18,
    text: '16 patients; the lowest age of 18 years is a default.',
    sources: [
      { citation: 'goldberg-2010', checked: 'read' },
      { citation: 'library-convention', checked: 'convention' },
    ],
  },
  specialPopulations: [],
  formulations: [ketInj10, ketInj50, ketInj100],
  settings: [{ setting: 'hospital', sources: [{ citation: 'goldberg-2010', checked: 'read' }] }],
  dose: { kind: 'per-hour', mgPerHour: { minimum: 10, maximum: 40 }, sources: [{ citation: 'goldberg-2010', checked: 'read' }] },
  weight: { basis: 'not-weight-based', alternatives: [], sources: [{ citation: 'goldberg-2010', checked: 'read' }] },
  ceilings: [
    {
      id: 'highest-rate',
      unit: 'mg-per-hour',
      value: 40,
      text: 'At most 40 mg/h.',
      sources: [{ citation: 'goldberg-2010', checked: 'read' }],
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
          label: 'Continuous infusion, titrated',
          length: '5 days',
          schedules: [],
          sources: [{ citation: 'goldberg-2010', checked: 'read' }],
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
  results: [{ id: 'response', text: '16 patients; response not uniform.', sources: [{ citation: 'goldberg-2010', checked: 'read' }] }],
  evidence: {
    tier: 'D',
    basis: 'open-or-cohort',
    gradedBy: 'library',
    reason: 'One small series.',
    sources: [{ citation: 'goldberg-2010', checked: 'read' }],
  },
  disputes: [],
  alerts: [],
  inherited: [
    { part: 'monitoring', from: 'iv-chronic-pain-trial-infusion' },
    { part: 'discharge', from: 'iv-chronic-pain-trial-infusion' },
    { part: 'personnel', from: 'iv-chronic-pain-trial-infusion' },
    { part: 'equipment', from: 'iv-chronic-pain-trial-infusion' },
    { part: 'aftercare', from: 'iv-chronic-pain-trial-infusion' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
