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

/** Test of three ketamine infusions. */
export const ivTrdThreeInfusionTest: Protocol = /* @__PURE__ */ deepFreeze({
  id: 'iv-trd-three-infusion-test',
  name: 'Intravenous ketamine, test of three infusions',
  summary: 'One public clinic gives three infusions in at most four weeks to tell who responds.',
  kind: 'practice',
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
      text: 'Treatment-resistant depression, test of response.',
      sources: [{ citation: 'oxford-clinic', checked: 'read' }],
    },
  ],
  notFor: [],
  population: {
    minimumAgeYears: 18,
    text: 'Adults; the lowest age of 18 years is a default.',
    sources: [
      { citation: 'oxford-clinic', checked: 'read' },
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
    kind: 'described-only',
    text: 'The page of the clinic read states no dose; it says that the dose may go up or down in the course.',
    sources: [{ citation: 'oxford-clinic', checked: 'read' }],
  },
  weight: { basis: 'unstated', alternatives: [], sources: [{ citation: 'oxford-clinic', checked: 'read' }] },
  ceilings: [],
  doseNotes: [],
  rounding: { stepMg: 0.1, mode: 'half-up', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  courses: [
    {
      id: 'test',
      label: 'Test of three infusions',
      phases: [
        {
          id: 'test',
          label: 'Test',
          length: 'at most 4 weeks',
          schedules: [
            {
              id: 'weekday-clinic',
              label: 'Three infusions on weekdays within 4 weeks',
              sessions: 3,
              gapPatternDays: [7],
              minimumGapDays: 7,
              maximumGapDays: 14,
              perSevenDays: 1,
              weekdays: [1, 2, 3, 4, 5],
              gapBasis: 'nominal',
              sources: [{ citation: 'oxford-clinic', checked: 'read' }],
              gapSources: [{ citation: 'oxford-clinic', checked: 'computed' }],
            },
          ],
          sources: [{ citation: 'oxford-clinic', checked: 'read' }],
        },
      ],
    },
  ],
  courseNotes: [
    {
      id: 'mondays',
      text: 'The clinic gives infusions on Monday afternoons, three over no more than four weeks.',
      sources: [{ citation: 'oxford-clinic', checked: 'read' }],
    },
    {
      id: 'timing',
      text: 'Response often comes after the second or third infusion.',
      sources: [{ citation: 'oxford-clinic', checked: 'read' }],
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
  stopRules: [
    {
      id: 'three-infusions',
      text: 'No response after 3 infusions: not a responder.',
      sources: [{ citation: 'oxford-clinic', checked: 'read' }],
    },
  ],
  continueRules: [],
  decisionPoints: [
    {
      id: 'dp-iv-3',
      phase: 'test',
      afterSessions: 3,
      responder: 'go on',
      partial: 'go on, the dose may change',
      nonResponder: 'stop',
      text: 'After three infusions the clinic decides who is a responder.',
      sources: [{ citation: 'oxford-clinic', checked: 'read' }],
    },
  ],
  missedSessions: infusionMissedSessions,
  results: [],
  evidence: {
    tier: 'D',
    basis: 'case-series-or-practice',
    gradedBy: 'library',
    reason: 'Description of practice by one service.',
    sources: [{ citation: 'oxford-clinic', checked: 'read' }],
  },
  disputes: [
    {
      id: 'late-remitters',
      text: 'In another trial remission took a median of 6 sessions, so that stopping at 3 loses late remitters.',
      sources: [{ citation: 'ekstrand-2022', checked: 'read' }],
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
