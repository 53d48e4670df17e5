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

/** One ketamine infusion for obsessive-compulsive disorder. */
export const ivOcdSingle: Protocol = /* @__PURE__ */ deepFreeze({
  id: 'iv-ocd-single',
  name: 'Intravenous ketamine, one infusion, obsessive-compulsive disorder',
  summary: 'Crossover trial of one infusion of racemic ketamine 0.5 mg/kg over 40 minutes in obsessive-compulsive disorder.',
  kind: 'trial',
  status: {
    state: 'off-label',
    text: 'Off-label in the United States; there is no approved racemic regimen.',
    sources: [{ citation: 'fda-compounded-2023', checked: 'read' }],
  },
  drug: 'ketamine',
  routes: ['intravenous'],
  indications: [{ id: 'ocd', text: 'Obsessive-compulsive disorder.', sources: [{ citation: 'rodriguez-2013', checked: 'read' }] }],
  notFor: [],
  population: {
    minimumAgeYears: 18,
    text: '15 drug-free adults with near-constant obsessions.',
    sources: [{ citation: 'rodriguez-2013', checked: 'read' }],
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
    sources: [{ citation: 'rodriguez-2013', checked: 'read' }],
  },
  weight: { basis: 'unstated', alternatives: [], sources: [{ citation: 'rodriguez-2013', checked: 'read' }] },
  ceilings: [],
  doseNotes: [
    { id: 'crossover', text: 'Crossover with saline at least 1 week apart.', sources: [{ citation: 'rodriguez-2013', checked: 'read' }] },
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
              sources: [{ citation: 'rodriguez-2013', checked: 'read' }],
              gapSources: [{ citation: 'library-convention', checked: 'convention' }],
            },
          ],
          sources: [{ citation: 'rodriguez-2013', checked: 'read' }],
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
      text: 'Y-BOCS down by at least 35 % at 1 week: 50 % of 8 against 0 of 7 (first phase only, because of carryover).',
      sources: [{ citation: 'rodriguez-2013', checked: 'read' }],
    },
    {
      id: 'contrary',
      text: 'Open study in 10 treatment-refractory adults: no responders on the obsessive-compulsive scale in 3 days.',
      sources: [{ citation: 'bloch-2012', checked: 'read' }],
    },
  ],
  evidence: {
    tier: 'C',
    basis: 'one-controlled-trial',
    gradedBy: 'library',
    reason: 'One small crossover trial; an open study was negative.',
    sources: [
      { citation: 'rodriguez-2013', checked: 'read' },
      { citation: 'bloch-2012', checked: 'read' },
    ],
  },
  disputes: [
    {
      id: 'two-studies',
      text: 'One positive small trial, one negative open study.',
      sources: [
        { citation: 'rodriguez-2013', checked: 'read' },
        { citation: 'bloch-2012', checked: 'read' },
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
