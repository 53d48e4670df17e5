import { deepFreeze } from '../../core/freeze'
import type { Protocol } from '../model'
import { infusionAftercare, infusionDischarge, infusionPersonnel, infusionPreDose } from './parts/infusion-care'
import { clinicEquipment, clinicMonitoring, noDoubling } from './parts/clinic-care'

/** New Zealand: intramuscular test, then oral course; described only. */
export const nzImTestPoCourse: Protocol = /* @__PURE__ */ deepFreeze({
  id: 'nz-im-test-po-course',
  name: 'Intramuscular test, then oral course, New Zealand',
  summary: 'Public service guideline: a test of response with intramuscular ketamine, then mainly oral ketamine for 3 months.',
  kind: 'guideline',
  jurisdictions: ['NZ'],
  status: {
    state: 'off-label',
    text: 'Off-label, in a public specialist service.',
    sources: [{ citation: 'beaglehole-2023', checked: 'read' }],
  },
  drug: 'ketamine',
  routes: ['intramuscular', 'oral'],
  indications: [
    {
      id: 'treatment-resistant-depression',
      text: 'Treatment-resistant depression, public service.',
      sources: [{ citation: 'beaglehole-2023', checked: 'read' }],
    },
  ],
  notFor: [],
  population: {
    minimumAgeYears: 18,
    text: 'Adults; the lowest age of 18 years is a default.',
    sources: [
      { citation: 'beaglehole-2023', checked: 'read' },
      { citation: 'library-convention', checked: 'convention' },
    ],
  },
  specialPopulations: [],
  formulations: [],
  settings: [{ setting: 'clinic', sources: [{ citation: 'library-convention', checked: 'convention' }] }],
  dose: {
    kind: 'described-only',
    text: 'The doses stand in the open-access article and were not read; they are not computed.',
    sources: [{ citation: 'beaglehole-2023', checked: 'read' }],
  },
  weight: { basis: 'unstated', alternatives: [], sources: [{ citation: 'beaglehole-2023', checked: 'read' }] },
  ceilings: [],
  doseNotes: [],
  rounding: { stepMg: 0.1, mode: 'half-up', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  courses: [],
  courseNotes: [
    {
      id: 'outline',
      text: 'A test of response by muscle, then mainly oral ketamine in a 3-month course.',
      sources: [{ citation: 'beaglehole-2023', checked: 'read' }],
    },
  ],
  preparation: [],
  sessionSteps: [],
  monitoring: clinicMonitoring,
  preDose: infusionPreDose,
  safety: [],
  discharge: infusionDischarge,
  aftercare: infusionAftercare,
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
    basis: 'consensus',
    gradedBy: 'library',
    reason: 'Guideline of a public service, without a trial of the sequence.',
    sources: [{ citation: 'beaglehole-2023', checked: 'read' }],
  },
  disputes: [],
  alerts: [],
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
