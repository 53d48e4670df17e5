import { deepFreeze } from '../../core/freeze'
import type { Protocol } from '../model'
import { infusionAftercare, infusionDischarge, infusionPersonnel, infusionPreDose } from './parts/infusion-care'
import { clinicEquipment, clinicMonitoring, noDoubling } from './parts/clinic-care'

/** Ketamine at retreats; no published standard. */
export const kapRetreat: Protocol = /* @__PURE__ */ deepFreeze({
  id: 'kap-retreat',
  name: 'Ketamine at retreats',
  summary: 'There is no published standard for dose, staffing, observation or group size at retreats.',
  kind: 'convention',
  status: {
    state: 'off-label',
    text: 'Off-label in the United States; there is no approved racemic regimen.',
    sources: [{ citation: 'fda-compounded-2023', checked: 'read' }],
  },
  drug: 'ketamine',
  routes: ['intramuscular', 'sublingual'],
  indications: [{ id: 'major-depressive-disorder', text: 'Mixed.', sources: [{ citation: 'library-convention', checked: 'convention' }] }],
  notFor: [],
  population: { text: 'Not stated.', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  specialPopulations: [],
  formulations: [],
  settings: [],
  dose: {
    kind: 'no-published-standard',
    text: 'There is no published standard for a dose at a retreat. The only registered dose found was for healthy clinicians at an academic training retreat; it is not a dose for patients.',
    sources: [
      { citation: 'nct05468047', checked: 'read' },
      { citation: 'library-convention', checked: 'convention' },
    ],
  },
  weight: { basis: 'unstated', alternatives: [], sources: [{ citation: 'library-convention', checked: 'convention' }] },
  ceilings: [],
  doseNotes: [
    {
      id: 'training-study',
      text: 'A single intramuscular dose (0.5 to 0.75 mg/kg, at most 60 mg) at an academic training retreat for healthy clinicians is the only registered dose found; never a ceiling for treatment.',
      sources: [{ citation: 'nct05468047', checked: 'read' }],
    },
  ],
  rounding: { stepMg: 0.1, mode: 'half-up', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  courses: [],
  courseNotes: [
    {
      id: 'rule',
      text: 'A default of this library: treated as clinic or home by the route used, with on-site monitoring and the next-day transport rule.',
      sources: [{ citation: 'library-convention', checked: 'convention' }],
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
    tier: 'E',
    basis: 'none',
    gradedBy: 'library',
    reason: 'No study found.',
    sources: [{ citation: 'library-convention', checked: 'convention' }],
  },
  disputes: [
    {
      id: 'no-standard',
      text: 'No published standard for dose, staffing, observation or group size.',
      sources: [{ citation: 'library-convention', checked: 'convention' }],
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
    { part: 'monitoring', from: 'iv-trd-acute-six' },
    { part: 'pre-dose', from: 'iv-trd-acute-six' },
    { part: 'discharge', from: 'iv-trd-acute-six' },
    { part: 'aftercare', from: 'iv-trd-acute-six' },
    { part: 'personnel', from: 'iv-trd-acute-six' },
    { part: 'equipment', from: 'iv-trd-acute-six' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
