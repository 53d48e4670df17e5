import { deepFreeze } from '../../core/freeze'
import type { Protocol } from '../model'
import { ketInj10 } from './formulations/ket-inj-10'
import { ketInj50 } from './formulations/ket-inj-50'
import { ketInj100 } from './formulations/ket-inj-100'
import { noDoubling } from './parts/clinic-care'

/** Ketamine added to electroconvulsive therapy; negative. */
export const ectAdjunct: Protocol = /* @__PURE__ */ deepFreeze({
  id: 'ect-adjunct',
  name: 'Ketamine added to the anesthetic of electroconvulsive therapy',
  summary: 'Trial of racemic ketamine 0.5 mg/kg as a bolus with the usual anesthetic at every electroconvulsive treatment; no benefit.',
  kind: 'trial',
  status: {
    state: 'off-label',
    text: 'Off-label in the United States: ketamine injection is approved as an anesthetic only.',
    sources: [{ citation: 'ketalar-label-us', checked: 'read' }],
  },
  drug: 'ketamine',
  routes: ['intravenous'],
  indications: [
    {
      id: 'ect-anesthesia-adjunct',
      text: 'Added to the anesthetic of electroconvulsive therapy.',
      sources: [{ citation: 'anderson-2017', checked: 'read' }],
    },
  ],
  notFor: [],
  population: {
    minimumAgeYears: 18,
    text: 'Adults; the lowest age of 18 years is a default.',
    sources: [
      { citation: 'anderson-2017', checked: 'read' },
      { citation: 'library-convention', checked: 'convention' },
    ],
  },
  specialPopulations: [],
  formulations: [ketInj10, ketInj50, ketInj100],
  settings: [
    { setting: 'hospital', sources: [{ citation: 'library-convention', checked: 'convention' }] },
    { setting: 'operating-room', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  ],
  dose: { kind: 'per-kg', mgPerKg: 0.5, sources: [{ citation: 'anderson-2017', checked: 'read' }] },
  weight: { basis: 'unstated', alternatives: [], sources: [{ citation: 'anderson-2017', checked: 'read' }] },
  ceilings: [],
  doseNotes: [],
  rounding: { stepMg: 0.1, mode: 'half-up', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  courses: [
    {
      id: 'with-ect',
      label: 'With each treatment',
      phases: [
        {
          id: 'with-ect',
          label: 'With each electroconvulsive treatment',
          length: 'the course of electroconvulsive therapy',
          schedules: [],
          sources: [{ citation: 'anderson-2017', checked: 'read' }],
        },
      ],
    },
  ],
  courseNotes: [],
  preparation: [],
  sessionSteps: [],
  preDose: [],
  safety: [],
  discharge: [],
  aftercare: [],
  personnel: [
    {
      id: 'set-by-the-hospital',
      text: 'Personnel, equipment, monitoring and leaving are set by the hospital.',
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
  ],
  equipment: [],
  paperwork: [],
  stopRules: [],
  continueRules: [],
  decisionPoints: [],
  missedSessions: noDoubling,
  results: [
    {
      id: 'finding',
      text: 'No benefit for memory or mood.',
      sources: [
        { citation: 'anderson-2017', locator: 'mood, table 4', checked: 'read' },
        { citation: 'anderson-2017', locator: 'recall', checked: 'recalled' },
      ],
    },
  ],
  evidence: {
    tier: 'X',
    basis: 'negative',
    gradedBy: 'library',
    reason: 'The controlled trial found no benefit.',
    sources: [{ citation: 'anderson-2017', checked: 'recalled' }],
  },
  disputes: [],
  alerts: [
    {
      id: 'ect-negative',
      severity: 'caution',
      text: 'Adding ketamine to electroconvulsive therapy brought no benefit for memory or mood.',
      sources: [
        { citation: 'anderson-2017', locator: 'mood, table 4', checked: 'read' },
        { citation: 'anderson-2017', locator: 'recall', checked: 'recalled' },
      ],
    },
  ],
  inherited: [],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
