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

/** Ketamine infusions to keep a response. */
export const ivTrdMaintenance: Protocol = /* @__PURE__ */ deepFreeze({
  id: 'iv-trd-maintenance',
  name: 'Intravenous ketamine, keeping a response',
  summary: 'Published patterns of infusions after a response; there is no standard interval.',
  kind: 'cohort',
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
      text: 'Treatment-resistant depression, keeping a response.',
      sources: [
        { citation: 'phillips-2019', checked: 'read' },
        { citation: 'swainson-2021', checked: 'read' },
      ],
    },
  ],
  notFor: [],
  population: {
    minimumAgeYears: 18,
    text: 'Adults; the lowest age of 18 years is a default.',
    sources: [
      { citation: 'phillips-2019', checked: 'read' },
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
    sources: [{ citation: 'phillips-2019', checked: 'read' }],
  },
  weight: { basis: 'unstated', alternatives: [], sources: [{ citation: 'phillips-2019', checked: 'read' }] },
  ceilings: [],
  doseNotes: [
    {
      id: 'no-ceiling',
      text: 'No ceiling is published; sessions and the cumulative dose are counted, and bladder, liver, cognition and misuse are reviewed at each extension.',
      sources: [
        { citation: 'asa-guidance', checked: 'read' },
        { citation: 'library-convention', checked: 'convention' },
      ],
    },
  ],
  rounding: { stepMg: 0.1, mode: 'half-up', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  courses: [
    {
      id: 'weekly-4',
      label: 'Four weekly infusions',
      phases: [
        {
          id: 'maintenance',
          label: 'Maintenance',
          length: '4 weeks',
          schedules: [
            {
              id: 'weekly',
              label: 'Weekly, 4 infusions after six',
              sessions: 4,
              gapPatternDays: [7],
              minimumGapDays: 7,
              maximumGapDays: 7,
              perSevenDays: 1,
              gapBasis: 'trial',
              sources: [{ citation: 'phillips-2019', checked: 'read' }],
              gapSources: [{ citation: 'phillips-2019', checked: 'read' }],
            },
          ],
          sources: [{ citation: 'phillips-2019', checked: 'read' }],
        },
      ],
    },
    {
      id: 'as-needed',
      label: 'Later maintenance',
      phases: [
        {
          id: 'later',
          label: 'Later maintenance, as needed',
          length: 'gaps that widen with time',
          schedules: [],
          sources: [{ citation: 'va-pfeiffer', checked: 'read' }],
        },
      ],
    },
  ],
  courseNotes: [
    {
      id: 'no-standard-interval',
      text: 'There is no standard interval; controlled evidence for ongoing infusions is level 3.',
      sources: [{ citation: 'swainson-2021', checked: 'read' }],
    },
    {
      id: 'pattern-weekly',
      text: 'Once weekly for 4 weeks after six infusions: the response held, with no further gain.',
      sources: [{ citation: 'phillips-2019', checked: 'read' }],
    },
    {
      id: 'pattern-individual',
      text: 'Individual: a dose a little before the last effect is expected to fade.',
      sources: [{ citation: 'andrade-2017-dosing', checked: 'read' }],
    },
    {
      id: 'pattern-with-cbt',
      text: 'Four infusions in 2 weeks with cognitive behavioral therapy beside: median time to relapse 12 weeks in responders.',
      sources: [{ citation: 'wilkinson-2017', checked: 'read' }],
    },
    {
      id: 'observed-interval',
      text: 'In a cohort of 215 veterans gaps widened from 5 days to 3 to 4 weeks over the first 5 months; they had 18 infusions over 12 months on average.',
      sources: [{ citation: 'va-pfeiffer', checked: 'read' }],
    },
    {
      id: 'taper',
      text: 'No taper is published for any ketamine regimen; lengthening the gap is usual practice.',
      sources: [{ citation: 'library-convention', checked: 'convention' }],
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
  continueRules: [
    {
      id: 'documented-response',
      text: 'Only with a documented response, and with the least frequent dosing that holds it (by analogy with the esketamine label).',
      sources: [{ citation: 'spravato-mirror', checked: 'read' }],
    },
  ],
  decisionPoints: [],
  missedSessions: infusionMissedSessions,
  results: [
    {
      id: 'response-held',
      text: 'Response held over four weekly infusions, with no further gain.',
      sources: [{ citation: 'phillips-2019', checked: 'read' }],
    },
  ],
  evidence: {
    tier: 'D',
    basis: 'open-or-cohort',
    gradedBy: 'library',
    reason: 'Open extension and cohorts; controlled evidence for ongoing infusions is level 3.',
    sources: [
      { citation: 'swainson-2021', checked: 'read' },
      { citation: 'phillips-2019', checked: 'read' },
    ],
  },
  disputes: [],
  alerts: [
    {
      id: 'off-label',
      severity: 'info',
      text: 'This use of racemic ketamine is off-label in the United States; there is no approved racemic regimen.',
      sources: [{ citation: 'fda-compounded-2023', checked: 'read' }],
    },
    {
      id: 'after-a-response',
      severity: 'caution',
      text: 'For people who responded to a series of infusions: it keeps a response and begins no treatment.',
      sources: [{ citation: 'phillips-2019', checked: 'read' }],
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
