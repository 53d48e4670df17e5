import { deepFreeze } from '../../core/freeze'
import type { Protocol } from '../model'
import { ketInj10 } from './formulations/ket-inj-10'
import { ketInj50 } from './formulations/ket-inj-50'
import { ketInj100 } from './formulations/ket-inj-100'
import { noDoubling } from './parts/clinic-care'

/** Ketamine for acute pain. */
export const ivAcutePain: Protocol = /* @__PURE__ */ deepFreeze({
  id: 'iv-acute-pain',
  name: 'Intravenous ketamine, acute pain',
  summary: 'Consensus guideline on subanesthetic racemic ketamine by vein beside other treatment of acute pain.',
  kind: 'guideline',
  jurisdictions: ['US'],
  status: {
    state: 'off-label',
    text: 'Off-label in the United States: ketamine injection is approved as an anesthetic only.',
    sources: [{ citation: 'ketalar-label-us', checked: 'read' }],
  },
  drug: 'ketamine',
  routes: ['intravenous'],
  indications: [
    {
      id: 'perioperative-analgesia',
      text: 'Opioid-tolerant or opioid-dependent patients having surgery, painful surgery, sleep apnea where opioids are to be spared.',
      sources: [
        { citation: 'schwenk-acute-2018', checked: 'read' },
        { citation: 'pureketamine-2018', checked: 'read' },
      ],
    },
    {
      id: 'sickle-cell-pain',
      text: 'Acute or chronic sickle cell pain of opioid-dependent or opioid-tolerant people.',
      sources: [{ citation: 'schwenk-acute-2018', checked: 'read' }],
    },
  ],
  notFor: [
    {
      id: 'avoid',
      text: 'Avoided in poorly controlled cardiovascular disease, pregnancy, active psychosis, severe hepatic disease, raised intracranial or intraocular pressure.',
      sources: [{ citation: 'schwenk-acute-2018', locator: 'contraindications, in a summary', checked: 'read' }],
    },
  ],
  population: {
    minimumAgeYears: 18,
    text: 'Adults; the lowest age of 18 years is a default.',
    sources: [
      { citation: 'schwenk-acute-2018', checked: 'read' },
      { citation: 'library-convention', checked: 'convention' },
    ],
  },
  specialPopulations: [],
  formulations: [ketInj10, ketInj50, ketInj100],
  settings: [
    {
      setting: 'hospital',
      sources: [{ citation: 'schwenk-acute-2018', locator: 'settings, as a guideline library lists them', checked: 'read' }],
    },
    { setting: 'emergency-department', sources: [{ citation: 'schwenk-acute-2018', locator: 'abstract', checked: 'read' }] },
    {
      setting: 'operating-room',
      sources: [{ citation: 'schwenk-acute-2018', locator: 'settings, as a guideline library lists them', checked: 'read' }],
    },
  ],
  dose: {
    kind: 'steps',
    steps: [
      {
        id: 'bolus',
        label: 'Bolus',
        rule: {
          kind: 'per-kg-range',
          mgPerKg: { minimum: 0, maximum: 0.35 },
          sources: [
            { citation: 'schwenk-acute-2018', checked: 'read' },
            { citation: 'oracle-acute', checked: 'read' },
          ],
        },
      },
      {
        id: 'infusion',
        label: 'Infusion',
        rule: {
          kind: 'per-kg-per-hour-range',
          mgPerKgPerHour: { minimum: 0, maximum: 1 },
          sources: [
            { citation: 'schwenk-acute-2018', checked: 'read' },
            { citation: 'oracle-acute', checked: 'read' },
          ],
        },
      },
    ],
    sources: [
      { citation: 'schwenk-acute-2018', checked: 'read' },
      { citation: 'oracle-acute', checked: 'read' },
    ],
  },
  weight: { basis: 'unstated', alternatives: [], sources: [{ citation: 'schwenk-acute-2018', checked: 'read' }] },
  ceilings: [
    {
      id: 'bolus',
      unit: 'mg-per-kg',
      value: 0.35,
      text: 'Bolus of at most 0.35 mg/kg.',
      sources: [
        { citation: 'schwenk-acute-2018', checked: 'read' },
        { citation: 'oracle-acute', checked: 'read' },
      ],
    },
    {
      id: 'rate',
      unit: 'mg-per-kg-per-hour',
      value: 1,
      text: 'Infusion of at most 1 mg/kg/h.',
      sources: [
        { citation: 'schwenk-acute-2018', checked: 'read' },
        { citation: 'oracle-acute', checked: 'read' },
      ],
    },
  ],
  doseNotes: [
    {
      id: 'without-intensive-monitoring',
      text: 'The limits of 0.35 mg/kg and 1 mg/kg/h are those without intensive monitoring; a secondary source words the first as "under 0.35 mg/kg".',
      sources: [{ citation: 'oracle-acute', checked: 'read' }],
    },
    {
      id: 'ward-rates',
      text: 'Usual ward rates are 0.1 to 0.2 mg/kg/h in a secondary source; the guideline says that lower rates, 0.1 to 0.5 mg/kg/h, may be needed to balance relief and adverse effects.',
      sources: [
        { citation: 'oracle-acute', checked: 'read' },
        { citation: 'schwenk-acute-2018', checked: 'read' },
      ],
    },
    {
      id: 'state-guidance',
      text: 'Pennsylvania calls "low dose" an infusion of at most 1 mg/kg/h or a bolus of at most 0.5 mg/kg; it sets no depression regimen.',
      sources: [{ citation: 'pa-2020', checked: 'read' }],
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
  results: [],
  evidence: {
    tier: 'B',
    basis: 'consensus',
    gradedBy: 'library',
    reason: 'Named by a national consensus guideline.',
    sources: [{ citation: 'schwenk-acute-2018', checked: 'read' }],
  },
  disputes: [],
  alerts: [],
  inherited: [],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
