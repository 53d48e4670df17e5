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

/** One ketamine infusion for suicidal ideation. */
export const ivSiSingle: Protocol = /* @__PURE__ */ deepFreeze({
  id: 'iv-si-single',
  name: 'Intravenous ketamine, one infusion, suicidal ideation',
  summary: 'Trial of one infusion of racemic ketamine 0.5 mg/kg over 40 minutes in major depressive disorder with suicidal ideation.',
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
      text: 'Major depressive disorder with suicidal ideation.',
      sources: [{ citation: 'grunebaum-2018', checked: 'read' }],
    },
  ],
  notFor: [
    {
      id: 'not-instead-of-safety-plan',
      text: 'Not a replacement for safety planning or admission.',
      sources: [{ citation: 'fda-compounded-2023', checked: 'recalled' }],
    },
  ],
  population: {
    minimumAgeYears: 18,
    text: '80 adults with major depressive disorder and a Scale for Suicidal Ideation score of at least 4.',
    sources: [{ citation: 'grunebaum-2018', checked: 'read' }],
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
      { citation: 'grunebaum-2018', checked: 'read' },
      { citation: 'nct01700829', checked: 'read' },
    ],
  },
  weight: { basis: 'unstated', alternatives: [], sources: [{ citation: 'grunebaum-2018', checked: 'read' }] },
  ceilings: [],
  doseNotes: [
    {
      id: 'control',
      text: 'Control: midazolam 0.02 mg/kg.',
      sources: [
        { citation: 'grunebaum-2018', checked: 'read' },
        { citation: 'nct01700829', checked: 'read' },
      ],
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
              sources: [{ citation: 'grunebaum-2018', checked: 'read' }],
              gapSources: [{ citation: 'library-convention', checked: 'convention' }],
            },
          ],
          sources: [{ citation: 'grunebaum-2018', checked: 'read' }],
        },
      ],
    },
  ],
  courseNotes: [],
  preparation: [
    {
      id: 'no-benzodiazepines',
      text: 'Trial rule: no benzodiazepine and no zolpidem in the 24 hours before.',
      sources: [{ citation: 'nct01700829', checked: 'read' }],
      minutesBefore: 1440,
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
  results: [
    {
      id: 'response',
      text: 'Responders (Scale for Suicidal Ideation down by at least 50 %) at day 1: 55 % against 30 %.',
      sources: [{ citation: 'grunebaum-2018', checked: 'read' }],
    },
    {
      id: 'durability',
      text: 'The gain was kept up to 6 weeks with optimized drug treatment, uncontrolled.',
      sources: [{ citation: 'grunebaum-2018', checked: 'read' }],
    },
  ],
  evidence: {
    tier: 'C',
    basis: 'one-controlled-trial',
    gradedBy: 'library',
    reason: 'One midazolam-controlled trial.',
    sources: [{ citation: 'grunebaum-2018', checked: 'read' }],
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
