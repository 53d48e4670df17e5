import { deepFreeze } from '../../core/freeze'
import type { Protocol } from '../model'
import { infusionAftercare, infusionDischarge, infusionPreDose } from './parts/infusion-care'
import { clinicEquipment, clinicMonitoring, noDoubling } from './parts/clinic-care'

/** Roots to Thrive group program. */
export const kapGroupRtt: Protocol = /* @__PURE__ */ deepFreeze({
  id: 'kap-group-rtt',
  name: 'Ketamine-assisted group therapy (Roots to Thrive)',
  summary: 'Canadian program of 12 weeks: three ketamine sessions inside a weekly community-of-practice group.',
  kind: 'cohort',
  status: { state: 'off-label', text: 'Off-label, in Canada.', sources: [{ citation: 'rtt-2025', checked: 'read' }] },
  drug: 'ketamine',
  routes: ['intramuscular', 'sublingual'],
  indications: [
    { id: 'major-depressive-disorder', text: 'Depression.', sources: [{ citation: 'rtt-2022', checked: 'read' }] },
    { id: 'ptsd', text: 'Post-traumatic stress disorder.', sources: [{ citation: 'rtt-2022', checked: 'read' }] },
    { id: 'generalized-anxiety', text: 'Anxiety.', sources: [{ citation: 'rtt-2022', checked: 'read' }] },
  ],
  notFor: [],
  population: {
    minimumAgeYears: 18,
    text: 'Groups of 20 to 40 participants in the program (secondary summary); the lowest age of 18 years is a default.',
    sources: [
      { citation: 'rtt-2025-sum', checked: 'read' },
      { citation: 'library-convention', checked: 'convention' },
    ],
  },
  specialPopulations: [],
  formulations: [],
  settings: [{ setting: 'clinic', sources: [{ citation: 'library-convention', checked: 'convention' }] }],
  dose: {
    kind: 'described-only',
    text: 'The intramuscular route is chosen for accuracy of dose; the numbers were not read and are not computed.',
    sources: [{ citation: 'rtt-faq', checked: 'read' }],
  },
  weight: { basis: 'unstated', alternatives: [], sources: [{ citation: 'rtt-2025', checked: 'read' }] },
  ceilings: [],
  doseNotes: [],
  rounding: { stepMg: 0.1, mode: 'half-up', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  courses: [
    {
      id: 'program',
      label: 'Twelve weeks',
      phases: [
        {
          id: 'with-group',
          label: 'Three sessions inside the weekly group',
          length: '12 weeks; gaps not seen',
          schedules: [],
          sources: [{ citation: 'rtt-2025', checked: 'read' }],
        },
      ],
    },
  ],
  courseNotes: [
    {
      id: 'outline',
      text: '12 weeks; 3 ketamine sessions inside a weekly community-of-practice group.',
      sources: [{ citation: 'rtt-2025', checked: 'read' }],
    },
    {
      id: 'volume',
      text: 'Over 750 participants, 2,000 ketamine sessions and 700 groups since 2018.',
      sources: [{ citation: 'rtt-2025', checked: 'read' }],
    },
  ],
  preparation: [],
  sessionSteps: [],
  monitoring: clinicMonitoring,
  preDose: infusionPreDose,
  safety: [],
  discharge: infusionDischarge,
  aftercare: infusionAftercare,
  personnel: [{ id: 'team', text: 'Multidisciplinary team.', sources: [{ citation: 'rtt-2025', checked: 'read' }] }],
  equipment: clinicEquipment,
  paperwork: [],
  stopRules: [],
  continueRules: [],
  decisionPoints: [],
  missedSessions: noDoubling,
  results: [
    {
      id: 'outcome',
      text: 'Three cohorts, 94 patients: scores fell for PHQ-9, GAD-7 and PCL-5, uncontrolled.',
      sources: [{ citation: 'rtt-2022', checked: 'read' }],
    },
  ],
  evidence: {
    tier: 'D',
    basis: 'open-or-cohort',
    gradedBy: 'library',
    reason: 'Uncontrolled cohorts; no randomized trial.',
    sources: [
      { citation: 'rtt-2022', checked: 'read' },
      { citation: 'rtt-2025-sum', checked: 'read' },
    ],
  },
  disputes: [],
  alerts: [],
  inherited: [
    { part: 'settings', from: 'iv-trd-acute-six' },
    { part: 'monitoring', from: 'iv-trd-acute-six' },
    { part: 'pre-dose', from: 'iv-trd-acute-six' },
    { part: 'discharge', from: 'iv-trd-acute-six' },
    { part: 'aftercare', from: 'iv-trd-acute-six' },
    { part: 'equipment', from: 'iv-trd-acute-six' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
