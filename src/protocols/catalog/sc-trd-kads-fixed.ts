import { deepFreeze } from '../../core/freeze'
import type { Protocol } from '../model'
import { ketInj100 } from './formulations/ket-inj-100'
import { infusionAftercare, infusionDischarge, infusionPreDose } from './parts/infusion-care'
import { clinicEquipment, clinicMonitoring, noDoubling } from './parts/clinic-care'

/** Subcutaneous ketamine, fixed dose; negative. */
export const scTrdKadsFixed: Protocol = /* @__PURE__ */ deepFreeze({
  id: 'sc-trd-kads-fixed',
  name: 'Subcutaneous ketamine, fixed dose (KADS)',
  summary:
    'Trial cohort of racemic ketamine 0.5 mg/kg under the skin twice weekly for 4 weeks, without the possibility to raise the dose; negative on its primary outcome.',
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
    text: 'Adults; 68 were analyzed in this cohort; the lowest age of 18 years is a default.',
    sources: [
      { citation: 'loo-2023', checked: 'read' },
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
  dose: { kind: 'per-kg', mgPerKg: 0.5, sources: [{ citation: 'loo-2023', checked: 'read' }] },
  weight: { basis: 'unstated', alternatives: [], sources: [{ citation: 'loo-2023', checked: 'read' }] },
  ceilings: [],
  doseNotes: [
    {
      id: 'volumes',
      text: 'Weight-banded volumes of 100 mg/mL: 0.22 to 0.53 mL as first dose.',
      sources: [{ citation: 'kads-reg', checked: 'read' }],
    },
    { id: 'control', text: 'Control: midazolam 0.025 mg/kg.', sources: [{ citation: 'loo-2023', checked: 'read' }] },
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
  decisionPoints: [],
  missedSessions: noDoubling,
  results: [
    {
      id: 'remission',
      text: 'Remission (MADRS of 10 or less) at week 4 did not differ from control.',
      sources: [{ citation: 'loo-2023', checked: 'read' }],
    },
  ],
  evidence: {
    tier: 'X',
    basis: 'negative',
    gradedBy: 'library',
    reason: 'The controlled cohort was negative on its primary outcome.',
    sources: [{ citation: 'loo-2023', checked: 'read' }],
  },
  disputes: [],
  alerts: [
    {
      id: 'first-volumes',
      severity: 'info',
      text: 'The trial gave weight-banded volumes of 100 mg/mL: 0.22 to 0.53 mL (22 to 53 mg) as first dose. Whether 53 mg was a ceiling for heavier people, or only the volume of the heaviest band, is not said: 0.5 mg/kg passes it above 106 kg, and no ceiling is set here for it.',
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
    {
      id: 'fixed-dose-failed',
      severity: 'caution',
      text: 'Fixed 0.5 mg/kg under the skin did not differ from control; the dose has to be able to rise, as in the flexible cohort.',
      sources: [{ citation: 'loo-2023', checked: 'read' }],
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
