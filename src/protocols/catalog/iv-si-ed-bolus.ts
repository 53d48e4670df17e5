import { deepFreeze } from '../../core/freeze'
import type { Protocol } from '../model'
import { ketInj10 } from './formulations/ket-inj-10'
import { ketInj50 } from './formulations/ket-inj-50'
import { ketInj100 } from './formulations/ket-inj-100'
import {
  infusionAftercare,
  infusionDischarge,
  infusionEquipment,
  infusionMissedSessions,
  infusionMonitoring,
  infusionPersonnel,
} from './parts/infusion-care'

/** One ketamine bolus in the emergency department. */
export const ivSiEdBolus: Protocol = /* @__PURE__ */ deepFreeze({
  id: 'iv-si-ed-bolus',
  name: 'Intravenous ketamine bolus in the emergency department, suicidal ideation',
  summary: 'Open series of one bolus of racemic ketamine 0.2 mg/kg by vein in the emergency department.',
  kind: 'cohort',
  status: {
    state: 'off-label',
    text: 'Off-label in the United States; there is no approved racemic regimen.',
    sources: [{ citation: 'fda-compounded-2023', checked: 'read' }],
  },
  drug: 'ketamine',
  routes: ['intravenous'],
  indications: [
    {
      id: 'suicidal-ideation-emergency',
      text: 'Suicidal ideation in the emergency department.',
      sources: [{ citation: 'kashani-2014', checked: 'read' }],
    },
  ],
  notFor: [],
  population: {
    minimumAgeYears: 18,
    text: 'Adults; the lowest age of 18 years is a default.',
    sources: [
      { citation: 'kashani-2014', checked: 'read' },
      { citation: 'library-convention', checked: 'convention' },
    ],
  },
  specialPopulations: [],
  formulations: [ketInj10, ketInj50, ketInj100],
  settings: [{ setting: 'emergency-department', sources: [{ citation: 'kashani-2014', checked: 'read' }] }],
  dose: {
    kind: 'per-kg',
    mgPerKg: 0.2,
    sources: [{ citation: 'kashani-2014', checked: 'read' }],
  },
  weight: { basis: 'unstated', alternatives: [], sources: [{ citation: 'kashani-2014', checked: 'read' }] },
  ceilings: [],
  doseNotes: [
    {
      id: 'speed',
      text: 'The page read says "bolus" and states no time; it is asked for.',
      sources: [{ citation: 'kashani-2014', checked: 'read' }],
    },
  ],
  rounding: { stepMg: 0.1, mode: 'half-up', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  courses: [
    {
      id: 'single',
      label: 'One bolus',
      phases: [
        {
          id: 'single',
          label: 'One bolus',
          length: '1 visit',
          schedules: [
            {
              id: 'once',
              label: 'Once',
              sessions: 1,
              gapPatternDays: [1],
              minimumGapDays: 1,
              maximumGapDays: 1,
              gapBasis: 'nominal',
              sources: [{ citation: 'kashani-2014', checked: 'read' }],
              gapSources: [{ citation: 'library-convention', checked: 'convention' }],
            },
          ],
          sources: [{ citation: 'kashani-2014', checked: 'read' }],
        },
      ],
    },
  ],
  courseNotes: [
    {
      id: 'alternatives',
      text: 'Intramuscular and intranasal emergency department trials exist, and 0.5 mg/kg over 40 minutes was given open label to 20 patients.',
      sources: [{ citation: 'nct-ed-open', checked: 'read' }],
    },
  ],
  preparation: [],
  sessionSteps: [],
  monitoring: infusionMonitoring,
  preDose: [
    {
      id: 'blood-pressure-severe',
      anyOf: [
        { reading: 'systolicMmHg', is: '>=', to: 180 },
        { reading: 'diastolicMmHg', is: '>=', to: 110 },
      ],
      effect: 'hold',
      yieldsTo: [],
      text: 'Systolic 180 or more, or diastolic 110 or more: no dose. A default of this library.',
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
    {
      id: 'blood-pressure-above-160-100',
      anyOf: [
        { reading: 'systolicMmHg', is: '>', to: 160 },
        { reading: 'diastolicMmHg', is: '>', to: 100 },
      ],
      effect: 'hold',
      yieldsTo: ['blood-pressure-severe'],
      text: 'Systolic above 160 or diastolic above 100: exclusion limit of one emergency department trial. Another excluded above 180 systolic.',
      sources: [
        { citation: 'nct06085937', checked: 'read' },
        { citation: 'nct01892995', checked: 'read' },
      ],
    },
    {
      id: 'systolic-below-90',
      anyOf: [{ reading: 'systolicMmHg', is: '<', to: 90 }],
      effect: 'hold',
      yieldsTo: [],
      text: 'Systolic below 90: exclusion limit of emergency department trials.',
      sources: [
        { citation: 'nct06085937', checked: 'read' },
        { citation: 'nct01892995', checked: 'read' },
      ],
    },
    {
      id: 'heart-rate-out-of-range',
      anyOf: [
        { reading: 'heartRatePerMin', is: '<', to: 50 },
        { reading: 'heartRatePerMin', is: '>', to: 120 },
      ],
      effect: 'hold',
      yieldsTo: [],
      text: 'Heart rate below 50 or above 120: exclusion limit of an emergency department trial.',
      sources: [{ citation: 'nct01892995', checked: 'read' }],
    },
    {
      id: 'spo2-below-95',
      anyOf: [{ reading: 'spo2Percent', is: '<', to: 95 }],
      effect: 'hold',
      yieldsTo: [],
      text: 'Oxygen saturation below 95 %: exclusion limit of an emergency department trial.',
      sources: [{ citation: 'nct01892995', checked: 'read' }],
    },
    {
      id: 'respiratory-rate-out-of-range',
      anyOf: [
        { reading: 'respiratoryRatePerMin', is: '<', to: 10 },
        { reading: 'respiratoryRatePerMin', is: '>', to: 30 },
      ],
      effect: 'hold',
      yieldsTo: [],
      text: 'Respiratory rate below 10 or above 30: exclusion limit of an emergency department trial.',
      sources: [{ citation: 'nct01892995', checked: 'read' }],
    },
  ],
  safety: [
    {
      id: 'trial-exclusions',
      text: 'Trial exclusions differ: a positive drug screen or alcohol, 8 or more past exposures, age outside 18 to 65 years in one; weight below 45 or above 115 kg in another.',
      sources: [
        { citation: 'nct06085937', checked: 'read' },
        { citation: 'nct01892995', checked: 'read' },
      ],
    },
    {
      id: 'im-trial-limits',
      text: 'An intramuscular emergency department trial excluded blood pressure persistently below 90/60 or above 180/110, heart rate below 45 or above 120, pregnancy, and severe heart, liver or kidney disease.',
      sources: [{ citation: 'nct05696691', checked: 'read' }],
    },
  ],
  discharge: infusionDischarge,
  aftercare: infusionAftercare,
  personnel: infusionPersonnel,
  equipment: infusionEquipment,
  paperwork: [],
  stopRules: [],
  continueRules: [],
  decisionPoints: [],
  missedSessions: infusionMissedSessions,
  results: [
    {
      id: 'open-series',
      text: 'Open series of 49: ideation and MADRS fell within 80 to 120 minutes. Its printed conclusion, that ketamine could not be a good choice, goes against that.',
      sources: [{ citation: 'kashani-2014', checked: 'read' }],
    },
    {
      id: 'review',
      text: 'A systematic review of three small emergency department studies found one with a significant effect on ideation, gone by 230 minutes.',
      sources: [{ citation: 'maguire-2021', checked: 'read' }],
    },
  ],
  evidence: {
    tier: 'D',
    basis: 'open-or-cohort',
    gradedBy: 'library',
    reason: 'Open series; small controlled studies conflict.',
    sources: [
      { citation: 'kashani-2014', checked: 'read' },
      { citation: 'maguire-2021', checked: 'read' },
    ],
  },
  disputes: [],
  alerts: [
    {
      id: 'first-study-retracted',
      severity: 'caution',
      text: 'The first study of this bolus, of 2011, was retracted in 2017: an investigation found that it misrepresents the doses planned and the doses given. Nothing here rests on its dose or its time.',
      sources: [{ citation: 'larkin-2011', locator: 'retraction notice', checked: 'read' }],
    },
    {
      id: 'off-label',
      severity: 'info',
      text: 'This use of racemic ketamine is off-label in the United States; there is no approved racemic regimen.',
      sources: [{ citation: 'fda-compounded-2023', checked: 'read' }],
    },
  ],
  inherited: [
    { part: 'monitoring', from: 'iv-trd-acute-six' },
    { part: 'discharge', from: 'iv-trd-acute-six' },
    { part: 'aftercare', from: 'iv-trd-acute-six' },
    { part: 'personnel', from: 'iv-trd-acute-six' },
    { part: 'equipment', from: 'iv-trd-acute-six' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
