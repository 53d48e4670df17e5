import { deepFreeze } from '../../core/freeze'
import type { Protocol } from '../model'
import { ketLozengeCmp } from './formulations/ket-lozenge-cmp'
import { ketInj10 } from './formulations/ket-inj-10'
import { ketInj50 } from './formulations/ket-inj-50'
import { ketInj100 } from './formulations/ket-inj-100'
import { apaHomeWarning, fdaHomeWarning } from './parts/home-warnings'
import { infusionDischarge, infusionPersonnel, infusionPreDose } from './parts/infusion-care'
import { clinicEquipment, clinicMonitoring, noDoubling } from './parts/clinic-care'

/** Individual ketamine-assisted psychotherapy; no standard. */
export const kapIndividual: Protocol = /* @__PURE__ */ deepFreeze({
  id: 'kap-individual',
  name: 'Ketamine-assisted psychotherapy, individual',
  summary: 'Practice of three private services: lozenge or intramuscular ketamine with a therapist present; no standard protocol.',
  kind: 'practice',
  status: {
    state: 'off-label',
    text: 'Off-label in the United States; there is no approved racemic regimen.',
    sources: [{ citation: 'fda-compounded-2023', checked: 'read' }],
  },
  drug: 'ketamine',
  routes: ['sublingual', 'intramuscular'],
  indications: [{ id: 'major-depressive-disorder', text: 'Mixed diagnoses.', sources: [{ citation: 'dore-2019', checked: 'read' }] }],
  notFor: [],
  population: {
    minimumAgeYears: 18,
    text: '235 patients of three private practices, pooled; the lowest age of 18 years is a default.',
    sources: [
      { citation: 'dore-2019', checked: 'read' },
      { citation: 'library-convention', checked: 'convention' },
    ],
  },
  specialPopulations: [],
  formulations: [ketLozengeCmp, ketInj10, ketInj50, ketInj100],
  settings: [
    {
      setting: 'clinic',
      sources: [
        { citation: 'dore-2019', checked: 'read' },
        { citation: 'wolfson-ctp', checked: 'read' },
      ],
    },
    {
      setting: 'home',
      sources: [
        { citation: 'dore-2019', checked: 'read' },
        { citation: 'wolfson-ctp', checked: 'read' },
      ],
    },
  ],
  dose: {
    kind: 'no-published-standard',
    text: 'There is no standard dose: fixed mg, patient by patient.',
    sources: [{ citation: 'dore-2019', checked: 'read' }],
  },
  weight: { basis: 'not-weight-based', alternatives: [], sources: [{ citation: 'dore-2019', checked: 'read' }] },
  ceilings: [],
  doseNotes: [
    {
      id: 'recalled-range',
      text: 'Across the practices about 50 to 400 mg as lozenges and about 20 to 130 mg by muscle are recalled; the range was not seen on a page and is never a dose.',
      sources: [{ citation: 'dore-2019', checked: 'recalled' }],
    },
    {
      id: 'time-course-lozenge',
      text: 'Lozenge: onset 15 to 20 minutes, peak about 40 minutes, fading over 1 to 2 hours.',
      sources: [{ citation: 'sage-kat', checked: 'read' }],
    },
  ],
  rounding: { stepMg: 0.1, mode: 'half-up', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  courses: [],
  courseNotes: [
    {
      id: 'session-counts',
      text: 'One clinic: at least 3 preparation, at least 3 dosing, and at least 2 integration sessions after the first dosing.',
      sources: [{ citation: 'sage-kat', checked: 'read' }],
    },
    {
      id: 'duration',
      text: '2.5 hours or more in one practice; 3 hours in person and 2 to 3 hours by video in another.',
      sources: [
        { citation: 'wolfson-ctp', checked: 'read' },
        { citation: 'sage-kat', checked: 'read' },
      ],
    },
  ],
  preparation: [],
  sessionSteps: [
    {
      id: 'screening',
      text: 'Medical and psychiatric screening.',
      sources: [
        { citation: 'wolfson-ctp', checked: 'read' },
        { citation: 'dore-2019', checked: 'read' },
      ],
    },
    {
      id: 'preparation',
      text: 'Preparation.',
      sources: [
        { citation: 'wolfson-ctp', checked: 'read' },
        { citation: 'dore-2019', checked: 'read' },
      ],
    },
    {
      id: 'dosing',
      text: 'Dosing with the therapist present.',
      sources: [
        { citation: 'wolfson-ctp', checked: 'read' },
        { citation: 'dore-2019', checked: 'read' },
      ],
    },
    {
      id: 'integration',
      text: 'Follow-up integration.',
      sources: [
        { citation: 'wolfson-ctp', checked: 'read' },
        { citation: 'dore-2019', checked: 'read' },
      ],
    },
  ],
  monitoring: clinicMonitoring,
  preDose: infusionPreDose,
  safety: [
    {
      id: 'hold',
      text: 'Vital signs inside locally set ranges before the dose; no numbers are published.',
      sources: [{ citation: 'journey-kap', checked: 'read' }],
    },
  ],
  discharge: infusionDischarge,
  aftercare: [
    {
      id: 'no-driving',
      text: 'No driving until the next day after a restful sleep, and for at least 24 hours (ketamine injection text).',
      sources: [
        { citation: 'journey-kap', checked: 'read' },
        { citation: 'ketalar-label-us', checked: 'read' },
      ],
    },
    { id: 'escort', text: 'An escort home.', sources: [{ citation: 'journey-kap', checked: 'read' }] },
  ],
  personnel: infusionPersonnel,
  equipment: clinicEquipment,
  paperwork: [],
  stopRules: [],
  continueRules: [],
  decisionPoints: [],
  missedSessions: noDoubling,
  results: [],
  evidence: {
    tier: 'D',
    basis: 'open-or-cohort',
    gradedBy: 'library',
    reason: 'Pooled practices, uncontrolled.',
    sources: [{ citation: 'dore-2019', checked: 'read' }],
  },
  disputes: [],
  alerts: [
    fdaHomeWarning,
    apaHomeWarning,
    {
      id: 'off-label',
      severity: 'info',
      text: 'This use of racemic ketamine is off-label in the United States; there is no approved racemic regimen.',
      sources: [{ citation: 'fda-compounded-2023', checked: 'read' }],
    },
  ],
  inherited: [
    { part: 'monitoring', from: 'iv-trd-acute-six' },
    { part: 'pre-dose', from: 'iv-trd-acute-six' },
    { part: 'discharge', from: 'iv-trd-acute-six' },
    { part: 'personnel', from: 'iv-trd-acute-six' },
    { part: 'equipment', from: 'iv-trd-acute-six' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
