import { deepFreeze } from '../../core/freeze'
import type { Protocol } from '../model'
import { ketInj10 } from './formulations/ket-inj-10'
import { ketInj50 } from './formulations/ket-inj-50'
import { ketInj100 } from './formulations/ket-inj-100'
import { noDoubling } from './parts/clinic-care'

/** Ketamine around surgery. */
export const ivPerioperative: Protocol = /* @__PURE__ */ deepFreeze({
  id: 'iv-perioperative',
  name: 'Intravenous ketamine around surgery',
  summary:
    'Racemic ketamine by vein around surgery: a bolus after induction and an infusion, to spare opioids; no benefit against delirium.',
  kind: 'guideline',
  status: {
    state: 'off-label',
    text: 'Off-label in the United States: ketamine injection is approved as an anesthetic only.',
    sources: [{ citation: 'ketalar-label-us', checked: 'read' }],
  },
  drug: 'ketamine',
  routes: ['intravenous'],
  indications: [
    { id: 'perioperative-analgesia', text: 'Pain relief around surgery.', sources: [{ citation: 'oracle-acute', checked: 'read' }] },
  ],
  notFor: [
    {
      id: 'delirium',
      text: 'A single 0.5 or 1 mg/kg dose did not lower postoperative delirium in people over 60 (19.45 % against 19.82 %) and gave more hallucinations and nightmares.',
      sources: [{ citation: 'avidan-2017', locator: 'abstract', checked: 'read' }],
    },
    {
      id: 'depression',
      text: 'For depression after surgery there is no standard.',
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
  ],
  population: {
    minimumAgeYears: 18,
    text: 'Adults; the lowest age of 18 years is a default.',
    sources: [
      { citation: 'oracle-acute', checked: 'read' },
      { citation: 'library-convention', checked: 'convention' },
    ],
  },
  specialPopulations: [],
  formulations: [ketInj10, ketInj50, ketInj100],
  settings: [
    { setting: 'operating-room', sources: [{ citation: 'library-convention', checked: 'convention' }] },
    { setting: 'hospital', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  ],
  dose: {
    kind: 'steps',
    steps: [
      {
        id: 'bolus',
        label: 'Bolus after induction',
        rule: { kind: 'per-kg-range', mgPerKg: { minimum: 0, maximum: 0.5 }, sources: [{ citation: 'oracle-acute', checked: 'read' }] },
      },
      {
        id: 'infusion',
        label: 'Infusion',
        rule: {
          kind: 'per-kg-per-hour-range',
          mgPerKgPerHour: { minimum: 0.1, maximum: 0.25 },
          sources: [{ citation: 'oracle-acute', checked: 'read' }],
        },
      },
    ],
    sources: [{ citation: 'oracle-acute', checked: 'read' }],
  },
  weight: { basis: 'unstated', alternatives: [], sources: [{ citation: 'oracle-acute', checked: 'read' }] },
  ceilings: [
    {
      id: 'bolus',
      unit: 'mg-per-kg',
      value: 0.5,
      text: 'Bolus commonly of at most 0.5 mg/kg.',
      sources: [{ citation: 'oracle-acute', checked: 'read' }],
    },
  ],
  doseNotes: [],
  rounding: { stepMg: 0.1, mode: 'half-up', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  courses: [],
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
      id: 'delirium',
      text: 'No fewer cases of postoperative delirium.',
      sources: [{ citation: 'avidan-2017', locator: 'abstract', checked: 'read' }],
    },
  ],
  evidence: {
    tier: 'B',
    basis: 'several-controlled-trials',
    gradedBy: 'library',
    reason:
      'Controlled trials of opioid sparing, named by a national consensus guideline for painful surgery; a large trial against delirium was negative.',
    sources: [
      { citation: 'schwenk-acute-2018', checked: 'read' },
      { citation: 'avidan-2017', locator: 'abstract', checked: 'read' },
    ],
  },
  disputes: [],
  alerts: [],
  inherited: [],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
