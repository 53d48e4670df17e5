import { deepFreeze } from '../../core/freeze'
import type { Protocol } from '../model'
import { ketInj10 } from './formulations/ket-inj-10'
import { ketInj50 } from './formulations/ket-inj-50'
import { ketInj100 } from './formulations/ket-inj-100'
import { infusionAftercare, infusionDischarge, infusionPersonnel, infusionPreDose } from './parts/infusion-care'
import { clinicEquipment, clinicMonitoring, noDoubling } from './parts/clinic-care'

/** Intramuscular ketamine for depression; no standard. */
export const imDepression: Protocol = /* @__PURE__ */ deepFreeze({
  id: 'im-depression',
  name: 'Intramuscular ketamine, depression',
  summary: 'There is no standard regimen of intramuscular ketamine for depression; one small open trial compared 0.25 and 0.5 mg/kg.',
  kind: 'trial',
  status: {
    state: 'off-label',
    text: 'Off-label in the United States; there is no approved racemic regimen.',
    sources: [{ citation: 'fda-compounded-2023', checked: 'read' }],
  },
  drug: 'ketamine',
  routes: ['intramuscular'],
  indications: [
    {
      id: 'major-depressive-disorder',
      text: 'Depression.',
      sources: [{ citation: 'chilukuri-2014', locator: 'abstract', checked: 'read' }],
    },
  ],
  notFor: [],
  population: {
    minimumAgeYears: 18,
    text: 'Adults; 9 per arm in the trial; the lowest age of 18 years is a default.',
    sources: [
      { citation: 'chilukuri-2014', locator: 'abstract', checked: 'read' },
      { citation: 'library-convention', checked: 'convention' },
    ],
  },
  specialPopulations: [],
  formulations: [ketInj10, ketInj50, ketInj100],
  settings: [{ setting: 'clinic', sources: [{ citation: 'library-convention', checked: 'convention' }] }],
  dose: {
    kind: 'arms',
    arms: [
      {
        id: 'mg-per-kg-0-25',
        label: '0.25 mg/kg',
        rule: { kind: 'per-kg', mgPerKg: 0.25, sources: [{ citation: 'chilukuri-2014', locator: 'abstract', checked: 'read' }] },
      },
      {
        id: 'mg-per-kg-0-5',
        label: '0.5 mg/kg',
        rule: { kind: 'per-kg', mgPerKg: 0.5, sources: [{ citation: 'chilukuri-2014', locator: 'abstract', checked: 'read' }] },
      },
    ],
    sources: [{ citation: 'chilukuri-2014', locator: 'abstract', checked: 'read' }],
  },
  weight: { basis: 'unstated', alternatives: [], sources: [{ citation: 'chilukuri-2014', locator: 'abstract', checked: 'read' }] },
  ceilings: [],
  doseNotes: [
    {
      id: 'no-standard',
      text: 'No standard; low evidence (level 3 to 4 for all routes but the vein).',
      sources: [{ citation: 'swainson-2021', checked: 'read' }],
    },
    {
      id: 'training-study',
      text: 'Healthy clinicians in a training study were given 0.5 to 0.75 mg/kg, at most 60 mg: not patients, and never a ceiling for treatment.',
      sources: [{ citation: 'nct05468047', checked: 'read' }],
    },
    {
      id: 'fixed-mg-in-psychotherapy',
      text: 'Psychotherapy practices use fixed mg; see the protocols of ketamine with psychotherapy.',
      sources: [{ citation: 'dore-2019', checked: 'recalled' }],
    },
    {
      id: 'anesthetic-for-contrast',
      text: 'Labeled anesthetic dose into a muscle, for contrast: 6.5 to 13 mg/kg.',
      sources: [{ citation: 'ketalar-label-us', checked: 'read' }],
    },
    {
      id: 'agitation',
      text: 'Not to be confused with the agitation dose of emergency medicine, 4 to 5 mg/kg.',
      sources: [{ citation: 'nct03375671', checked: 'read' }],
    },
    {
      id: 'onset',
      text: 'Onset within about 5 minutes, effect about 60 minutes (description by one clinic).',
      sources: [{ citation: 'sage-kat', checked: 'read' }],
    },
  ],
  rounding: { stepMg: 0.1, mode: 'half-up', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  courses: [],
  courseNotes: [
    {
      id: 'no-standard-course',
      text: 'No standard number or spacing of sessions.',
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
    {
      id: 'ed-trial',
      text: 'A midazolam-controlled trial of one dose for suicidal patients warranting admission is designed for a psychiatric emergency department (n = 90).',
      sources: [{ citation: 'er-ketamine-2024', checked: 'read' }],
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
  results: [
    {
      id: 'all-helped',
      text: 'Open comparison with an infusion of 0.5 mg/kg: after 2 hours HAM-D was 58.9 % lower by vein, 60.3 % with 0.5 and 57.4 % with 0.25 mg/kg by muscle.',
      sources: [{ citation: 'chilukuri-2014', locator: 'abstract', checked: 'read' }],
    },
  ],
  evidence: {
    tier: 'D',
    basis: 'open-or-cohort',
    gradedBy: 'library',
    reason: 'One small open trial; no standard.',
    sources: [
      { citation: 'swainson-2021', checked: 'read' },
      { citation: 'chilukuri-2014', locator: 'abstract', checked: 'read' },
    ],
  },
  disputes: [],
  alerts: [
    {
      id: 'off-label',
      severity: 'info',
      text: 'This use of racemic ketamine is off-label in the United States; there is no approved racemic regimen.',
      sources: [{ citation: 'fda-compounded-2023', checked: 'read' }],
    },
  ],
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
