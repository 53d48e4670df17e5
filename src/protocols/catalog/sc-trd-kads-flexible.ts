import { deepFreeze } from '../../core/freeze'
import type { Protocol } from '../model'
import { ketInj100 } from './formulations/ket-inj-100'
import { infusionAftercare, infusionDischarge, infusionPreDose } from './parts/infusion-care'
import { clinicEquipment, clinicMonitoring, noDoubling } from './parts/clinic-care'

/** Subcutaneous ketamine, flexible dose. */
export const scTrdKadsFlexible: Protocol = /* @__PURE__ */ deepFreeze({
  id: 'sc-trd-kads-flexible',
  name: 'Subcutaneous ketamine, flexible dose (KADS)',
  summary:
    'Trial of racemic ketamine under the skin twice weekly for 4 weeks, starting at 0.5 mg/kg and rising to at most 0.9 mg/kg when improvement is under 50 %.',
  kind: 'trial',
  status: {
    state: 'off-label',
    text: 'Off-label in the United States; there is no approved racemic regimen.',
    sources: [{ citation: 'fda-compounded-2023', checked: 'read' }],
  },
  drug: 'ketamine',
  routes: ['subcutaneous'],
  indications: [
    { id: 'treatment-resistant-depression', text: 'Treatment-resistant depression.', sources: [{ citation: 'loo-2023', checked: 'read' }] },
  ],
  notFor: [],
  population: {
    minimumAgeYears: 18,
    text: 'Adults; 106 were analyzed in this cohort; the lowest age of 18 years is a default.',
    sources: [
      { citation: 'loo-2023', checked: 'recalled' },
      { citation: 'kads-reg', checked: 'read' },
      { citation: 'library-convention', checked: 'convention' },
    ],
  },
  specialPopulations: [],
  formulations: [ketInj100],
  settings: [
    {
      setting: 'research',
      sources: [
        { citation: 'loo-2023', checked: 'read' },
        { citation: 'kads-reg', checked: 'read' },
      ],
    },
  ],
  dose: {
    kind: 'steps',
    steps: [
      {
        id: 'mg-per-kg-0-5',
        label: '0.5 mg/kg, start',
        rule: { kind: 'per-kg', mgPerKg: 0.5, sources: [{ citation: 'loo-2023', checked: 'read' }] },
      },
      {
        id: 'mg-per-kg-0-6',
        label: '0.6 mg/kg',
        rule: {
          kind: 'per-kg',
          mgPerKg: 0.6,
          sources: [
            { citation: 'loo-2023', checked: 'read' },
            { citation: 'kads-reg', checked: 'read' },
          ],
        },
      },
      {
        id: 'mg-per-kg-0-75',
        label: '0.75 mg/kg',
        rule: {
          kind: 'per-kg',
          mgPerKg: 0.75,
          sources: [
            { citation: 'loo-2023', checked: 'read' },
            { citation: 'kads-reg', checked: 'read' },
          ],
        },
      },
      {
        id: 'mg-per-kg-0-9',
        label: '0.9 mg/kg',
        rule: {
          kind: 'per-kg',
          mgPerKg: 0.9,
          sources: [
            { citation: 'loo-2023', checked: 'read' },
            { citation: 'kads-reg', checked: 'read' },
          ],
        },
      },
    ],
    advance: {
      id: 'under-half',
      text: 'The next step is taken when improvement is under 50 %.',
      sources: [
        { citation: 'loo-2023', checked: 'read' },
        { citation: 'kads-reg', checked: 'read' },
      ],
    },
    sources: [
      { citation: 'loo-2023', checked: 'read' },
      { citation: 'kads-reg', checked: 'read' },
    ],
  },
  weight: { basis: 'unstated', alternatives: [], sources: [{ citation: 'loo-2023', checked: 'read' }] },
  ceilings: [
    {
      id: 'highest-step',
      unit: 'mg-per-kg',
      value: 0.9,
      text: 'At most 0.9 mg/kg.',
      sources: [
        { citation: 'loo-2023', checked: 'read' },
        { citation: 'kads-reg', checked: 'read' },
      ],
    },
    {
      id: 'highest-volume',
      unit: 'mg-per-session',
      value: 91,
      text: 'At most 0.91 mL of 100 mg/mL, which is 91 mg.',
      sources: [{ citation: 'kads-reg', checked: 'read' }],
    },
  ],
  doseNotes: [
    {
      id: 'volumes',
      text: 'Weight-banded volumes of 100 mg/mL: first dose 0.22 to 0.53 mL, highest 0.91 mL.',
      sources: [{ citation: 'kads-reg', checked: 'read' }],
    },
    { id: 'control', text: 'Control: midazolam 0.025 to 0.045 mg/kg.', sources: [{ citation: 'loo-2023', checked: 'read' }] },
  ],
  rounding: { stepMg: 0.1, mode: 'half-up', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  courses: [
    {
      id: 'four-weeks',
      label: 'Four weeks',
      phases: [
        {
          id: 'induction',
          label: 'Induction',
          length: '4 weeks',
          schedules: [
            {
              id: 'two-a-week',
              label: 'Two a week for 4 weeks, 8 doses',
              sessions: 8,
              gapPatternDays: [3, 4],
              minimumGapDays: 3,
              maximumGapDays: 4,
              perSevenDays: 2,
              gapBasis: 'nominal',
              sources: [{ citation: 'loo-2023', checked: 'read' }],
              gapSources: [{ citation: 'loo-2023', checked: 'computed' }],
            },
          ],
          sources: [{ citation: 'loo-2023', checked: 'read' }],
        },
      ],
    },
  ],
  courseNotes: [
    { id: 'after', text: 'Screened 1 month after for a 4-week open-label course.', sources: [{ citation: 'kads-reg', checked: 'read' }] },
  ],
  preparation: [],
  sessionSteps: [],
  monitoring: clinicMonitoring,
  preDose: infusionPreDose,
  safety: [],
  discharge: infusionDischarge,
  aftercare: infusionAftercare,
  personnel: [
    {
      id: 'staff-inject',
      text: 'Staff injected, in seven mood-disorder research clinics in Australia and New Zealand.',
      sources: [
        { citation: 'loo-2023', checked: 'read' },
        { citation: 'kads-reg', checked: 'read' },
      ],
    },
  ],
  equipment: clinicEquipment,
  paperwork: [],
  stopRules: [],
  continueRules: [],
  decisionPoints: [
    {
      id: 'dp-kads',
      phase: 'induction',
      responder: 'the dose is held',
      partial: 'a step up, to at most 0.9 mg/kg',
      nonResponder: 'stop at week 4; no standard',
      text: 'At each rating the dose is held or raised.',
      sources: [{ citation: 'kads-reg', checked: 'read' }],
    },
  ],
  missedSessions: noDoubling,
  results: [
    {
      id: 'remission',
      text: 'Remission (MADRS of 10 or less) at week 4: 19.6 % against 2.0 % (about 20 % against 2 % was read).',
      sources: [
        { citation: 'loo-2023', checked: 'recalled' },
        { citation: 'kads-news', checked: 'read' },
      ],
    },
  ],
  evidence: {
    tier: 'C',
    basis: 'one-controlled-trial',
    gradedBy: 'library',
    reason: 'One phase 3 trial with two cohorts: flexible dosing was positive.',
    sources: [{ citation: 'loo-2023', checked: 'read' }],
  },
  disputes: [],
  alerts: [
    {
      id: 'first-volumes',
      severity: 'info',
      text: 'The trial gave weight-banded volumes of 100 mg/mL: 0.22 to 0.53 mL first (22 to 53 mg), at most 0.91 mL (91 mg). Whether 53 mg was a ceiling for heavier people, or only the volume of the heaviest band, is not said: 0.5 mg/kg passes it above 106 kg, and no ceiling is set here for it.',
      sources: [
        { citation: 'kads-reg', checked: 'read' },
        { citation: 'kads-reg', checked: 'computed' },
      ],
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
    { part: 'pre-dose', from: 'iv-trd-acute-six' },
    { part: 'discharge', from: 'iv-trd-acute-six' },
    { part: 'aftercare', from: 'iv-trd-acute-six' },
    { part: 'equipment', from: 'iv-trd-acute-six' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
