import { deepFreeze } from '../../core/freeze'
import type { Protocol } from '../model'
import { ketInj10 } from './formulations/ket-inj-10'
import { ketInj50 } from './formulations/ket-inj-50'
import { ketInj100 } from './formulations/ket-inj-100'
import { noDoubling } from './parts/clinic-care'

/** Ketamine as sole anesthetic of electroconvulsive therapy; negative. */
export const ectAnesthetic: Protocol = /* @__PURE__ */ deepFreeze({
  id: 'ect-anesthetic',
  name: 'Ketamine as sole anesthetic of electroconvulsive therapy',
  summary: 'Trial of racemic ketamine up to 2 mg/kg against propofol as anesthetic of electroconvulsive therapy; no benefit.',
  kind: 'trial',
  status: {
    state: 'approved',
    text: 'Approved in the United States as an anesthetic, which covers anesthesia for electroconvulsive therapy, though the label text read does not name it; any antidepressant claim is off-label.',
    sources: [{ citation: 'ketalar-label-us', checked: 'read' }],
  },
  drug: 'ketamine',
  routes: ['intravenous'],
  indications: [
    {
      id: 'ect-anesthesia-adjunct',
      text: 'Sole anesthetic of electroconvulsive therapy.',
      sources: [{ citation: 'fernie-2017', checked: 'read' }],
    },
  ],
  notFor: [],
  population: {
    minimumAgeYears: 18,
    text: 'Adults; the lowest age of 18 years is a default.',
    sources: [
      { citation: 'fernie-2017', checked: 'read' },
      { citation: 'library-convention', checked: 'convention' },
    ],
  },
  specialPopulations: [],
  formulations: [ketInj10, ketInj50, ketInj100],
  settings: [
    { setting: 'hospital', sources: [{ citation: 'library-convention', checked: 'convention' }] },
    { setting: 'operating-room', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  ],
  dose: { kind: 'per-kg-range', mgPerKg: { minimum: 0, maximum: 2 }, sources: [{ citation: 'fernie-2017', checked: 'read' }] },
  weight: { basis: 'unstated', alternatives: [], sources: [{ citation: 'fernie-2017', checked: 'read' }] },
  ceilings: [
    { id: 'highest-dose', unit: 'mg-per-kg', value: 2, text: 'At most 2 mg/kg.', sources: [{ citation: 'fernie-2017', checked: 'read' }] },
  ],
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
          sources: [{ citation: 'fernie-2017', checked: 'read' }],
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
      text: 'No fewer treatments, no better mood or memory.',
      sources: [{ citation: 'fernie-2017', locator: 'abstract', checked: 'read' }],
    },
  ],
  evidence: {
    tier: 'X',
    basis: 'negative',
    gradedBy: 'library',
    reason: 'The controlled trial found no benefit.',
    sources: [{ citation: 'fernie-2017', locator: 'abstract', checked: 'read' }],
  },
  disputes: [],
  alerts: [
    {
      id: 'ect-negative',
      severity: 'caution',
      text: 'Ketamine as the anesthetic of electroconvulsive therapy brought no fewer treatments and no better mood or memory.',
      sources: [{ citation: 'fernie-2017', locator: 'abstract', checked: 'read' }],
    },
  ],
  inherited: [],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
