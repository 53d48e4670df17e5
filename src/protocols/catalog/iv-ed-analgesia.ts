import { deepFreeze } from '../../core/freeze'
import type { Protocol } from '../model'
import { ketInj10 } from './formulations/ket-inj-10'
import { ketInj50 } from './formulations/ket-inj-50'
import { ketInj100 } from './formulations/ket-inj-100'
import { noDoubling } from './parts/clinic-care'

/** Ketamine for acute pain in the emergency department. */
export const ivEdAnalgesia: Protocol = /* @__PURE__ */ deepFreeze({
  id: 'iv-ed-analgesia',
  name: 'Intravenous ketamine, acute pain in the emergency department',
  summary: 'Racemic ketamine 0.1 to 0.3 mg/kg by vein over 10 to 15 minutes for acute pain in the emergency department.',
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
      id: 'acute-pain-ed',
      text: 'Acute pain in the emergency department.',
      sources: [
        { citation: 'acep-2017', checked: 'read' },
        { citation: 'acep-sdk', checked: 'read' },
      ],
    },
  ],
  notFor: [],
  population: {
    minimumAgeYears: 18,
    text: 'Adults; the published procedure excludes under 3 months and over 75 years; the lowest age of 18 years is a default.',
    sources: [
      { citation: 'acep-2017', checked: 'read' },
      { citation: 'ed-proc-2016', checked: 'read' },
      { citation: 'library-convention', checked: 'convention' },
    ],
  },
  specialPopulations: [
    {
      id: 'over-75-years',
      fromAgeYears: 76,
      text: 'The published procedure does not give it over 75 years of age; the policy of 2017 names no age.',
      sources: [{ citation: 'ed-proc-2016', checked: 'read' }],
    },
  ],
  formulations: [ketInj10, ketInj50, ketInj100],
  settings: [{ setting: 'emergency-department', sources: [{ citation: 'acep-2017', checked: 'read' }] }],
  dose: {
    kind: 'per-kg-range',
    mgPerKg: { minimum: 0.1, maximum: 0.3 },
    overMinutes: { minimum: 10, maximum: 15 },
    sources: [
      { citation: 'acep-2017', checked: 'read' },
      { citation: 'acepnow', checked: 'read' },
      { citation: 'motov-2017', locator: 'abstract', checked: 'read' },
      { citation: 'field-knowledge', locator: '10 minutes as the shortest time', checked: 'recalled' },
    ],
  },
  weight: { basis: 'unstated', alternatives: [], sources: [{ citation: 'acep-2017', checked: 'read' }] },
  ceilings: [],
  doseNotes: [
    {
      id: 'slow-push',
      text: 'A slow push over 5 minutes works but brings more unreality than an infusion over 15 minutes (92 % against 54 %), and more sedation.',
      sources: [{ citation: 'motov-2017', locator: 'abstract', checked: 'read' }],
    },
    {
      id: 'published-procedure',
      text: 'A published procedure: 0.3 mg/kg over 5 minutes, repeated every 30 minutes if needed.',
      sources: [{ citation: 'ed-proc-2016', checked: 'read' }],
    },
    {
      id: 'no-special-monitoring',
      text: 'Policy of 2017: safe for analgesia, without special monitoring; infused over 15 minutes, alone or beside other treatment.',
      sources: [
        { citation: 'acep-2017', checked: 'read' },
        { citation: 'acep-sdk', checked: 'read' },
      ],
    },
  ],
  rounding: { stepMg: 0.1, mode: 'half-up', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  courses: [],
  courseNotes: [],
  preparation: [],
  sessionSteps: [],
  monitoring: {
    id: 'mon-ed-analgesia',
    label: 'Analgesia in the emergency department',
    checkpoints: [
      {
        id: 'before',
        when: 'before',
        from: 'dose-start',
        observe: ['pain', 'blood-pressure', 'heart-rate', 'respiratory-rate'],
        text: 'Pain and vital signs.',
        sources: [{ citation: 'ed-proc-2016', checked: 'read' }],
      },
      {
        id: 'throughout',
        when: 'throughout',
        from: 'dose-start',
        observe: ['spo2', 'ecg'],
        text: 'Oxygen saturation and ECG continuously.',
        sources: [{ citation: 'ed-proc-2016', checked: 'read' }],
      },
      {
        id: 'minute-30',
        when: 'after',
        from: 'dose-end',
        minutes: 30,
        observe: ['blood-pressure', 'heart-rate', 'spo2'],
        text: 'Vital signs 30 minutes after.',
        sources: [{ citation: 'ed-proc-2016', checked: 'read' }],
      },
    ],
    minimumStay: {
      kind: 'fixed',
      minutesAfterDoseEnd: 60,
      text: 'Observed at least 60 minutes after the last dose.',
      sources: [{ citation: 'ed-proc-2016', checked: 'read' }],
    },
    clock: {
      id: 'clock-last-dose',
      text: 'The stay is counted from the last dose.',
      sources: [{ citation: 'ed-proc-2016', checked: 'read' }],
    },
  },
  preDose: [
    {
      id: 'blood-pressure-out-of-range',
      anyOf: [
        { reading: 'systolicMmHg', is: '<', to: 90 },
        { reading: 'systolicMmHg', is: '>', to: 180 },
      ],
      effect: 'hold',
      yieldsTo: [],
      text: 'Systolic below 90 or above 180: not given in the published procedure.',
      sources: [{ citation: 'ed-proc-2016', checked: 'read' }],
    },
    {
      id: 'heart-rate-out-of-range',
      anyOf: [
        { reading: 'heartRatePerMin', is: '<', to: 50 },
        { reading: 'heartRatePerMin', is: '>', to: 150 },
      ],
      effect: 'hold',
      yieldsTo: [],
      text: 'Heart rate below 50 or above 150: not given in the published procedure.',
      sources: [{ citation: 'ed-proc-2016', checked: 'read' }],
    },
    {
      id: 'respiratory-rate-out-of-range',
      anyOf: [
        { reading: 'respiratoryRatePerMin', is: '<', to: 10 },
        { reading: 'respiratoryRatePerMin', is: '>', to: 30 },
      ],
      effect: 'hold',
      yieldsTo: [],
      text: 'Respiratory rate below 10 or above 30: not given in the published procedure.',
      sources: [{ citation: 'ed-proc-2016', checked: 'read' }],
    },
  ],
  safety: [
    {
      id: 'procedure-exclusions',
      text: 'The published procedure also excludes age under 3 months or over 75 years, psychosis, pregnancy or nursing, chest pain, ischemia, heart failure and advanced liver disease.',
      sources: [{ citation: 'ed-proc-2016', checked: 'read' }],
    },
  ],
  discharge: [],
  aftercare: [
    {
      id: 'no-driving',
      text: 'No driving for at least 8 hours in the published procedure; the ketamine injection text has 24 hours.',
      sources: [
        { citation: 'ed-proc-2016', checked: 'read' },
        { citation: 'ketalar-label-us', checked: 'read' },
      ],
    },
  ],
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
    basis: 'several-controlled-trials',
    gradedBy: 'library',
    reason: 'Controlled trials; named by a national policy.',
    sources: [
      { citation: 'acep-2017', checked: 'read' },
      { citation: 'motov-2017', locator: 'abstract', checked: 'read' },
    ],
  },
  disputes: [],
  alerts: [],
  inherited: [],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
