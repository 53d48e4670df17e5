import { deepFreeze } from '../../core/freeze'
import type { Protocol } from '../model'
import { ketNsCmp } from './formulations/ket-ns-cmp'
import { noDoubling } from './parts/clinic-care'

/** Compounded ketamine nasal spray at home; an alert, never a dose. */
export const inCompoundedHome: Protocol = /* @__PURE__ */ deepFreeze({
  id: 'in-compounded-home',
  name: 'Compounded ketamine nasal spray at home',
  summary: 'There is no approved or published dosing of compounded ketamine nasal spray for psychiatric use; FDA has issued an alert.',
  kind: 'practice',
  status: {
    state: 'compounded',
    text: 'Compounded; FDA alert of 2022-02-16: psychiatric use puts patients at risk, and there is no approved dosing.',
    sources: [
      { citation: 'fda-compounded-2022', checked: 'read' },
      { citation: 'lachman-2022', checked: 'read' },
    ],
  },
  drug: 'ketamine',
  routes: ['intranasal'],
  indications: [
    { id: 'major-depressive-disorder', text: 'Psychiatric use at home.', sources: [{ citation: 'fda-compounded-2022', checked: 'read' }] },
  ],
  notFor: [],
  population: { text: 'Not stated.', sources: [{ citation: 'fda-compounded-2022', checked: 'read' }] },
  specialPopulations: [],
  formulations: [ketNsCmp],
  settings: [{ setting: 'home', sources: [{ citation: 'library-convention', checked: 'convention' }] }],
  dose: {
    kind: 'described-only',
    text: 'No dose is computed: there is no approved dosing, reported strengths run from 125 to 200 mg/mL, and the delivered volume is unknown.',
    sources: [
      { citation: 'fda-compounded-2022', checked: 'read' },
      { citation: 'lachman-2022', checked: 'read' },
    ],
  },
  weight: { basis: 'not-weight-based', alternatives: [], sources: [{ citation: 'fda-compounded-2022', checked: 'read' }] },
  ceilings: [],
  doseNotes: [
    {
      id: 'never-spravato',
      text: 'Never presented as equal to SPRAVATO: another drug, another strength, no REMS.',
      sources: [{ citation: 'fda-compounded-2022', checked: 'read' }],
    },
  ],
  rounding: { stepMg: 0.1, mode: 'half-up', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  courses: [],
  courseNotes: [],
  preparation: [],
  sessionSteps: [],
  preDose: [],
  safety: [],
  discharge: [],
  aftercare: [],
  personnel: [],
  equipment: [],
  paperwork: [],
  stopRules: [],
  continueRules: [],
  decisionPoints: [],
  missedSessions: noDoubling,
  results: [],
  evidence: {
    tier: 'D',
    basis: 'case-series-or-practice',
    gradedBy: 'library',
    reason: 'Practice without a trial, under an FDA alert.',
    sources: [{ citation: 'fda-compounded-2022', checked: 'read' }],
  },
  disputes: [],
  alerts: [
    {
      id: 'fda-compounded-2022',
      severity: 'hold',
      text: 'FDA alert of 2022-02-16: compounded ketamine nasal spray for psychiatric use puts patients at risk; there is no approved dosing, reported strengths run from 125 to 200 mg/mL, and the delivered volume is unknown.',
      sources: [
        { citation: 'fda-compounded-2022', checked: 'read' },
        { citation: 'lachman-2022', checked: 'read' },
      ],
    },
    {
      id: 'fda-compounded-2023',
      severity: 'caution',
      text: 'FDA warning of 2023-10-10 on compounded ketamine products: not approved for any psychiatric disorder, and use at home adds risk because nobody monitors on site.',
      sources: [
        { citation: 'fda-compounded-2023', checked: 'read' },
        { citation: 'healthday-2023', checked: 'read' },
      ],
    },
  ],
  inherited: [],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
