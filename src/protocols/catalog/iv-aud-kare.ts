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
  infusionPreDose,
} from './parts/infusion-care'

/** Ketamine with relapse prevention for alcohol use disorder. */
export const ivAudKare: Protocol = /* @__PURE__ */ deepFreeze({
  id: 'iv-aud-kare',
  name: 'Intravenous ketamine with relapse prevention, alcohol use disorder',
  summary:
    'Trial of three infusions of racemic ketamine 0.8 mg/kg over 40 minutes with mindfulness-based relapse prevention in alcohol use disorder.',
  kind: 'trial',
  status: {
    state: 'off-label',
    text: 'Off-label in the United States; there is no approved racemic regimen.',
    sources: [{ citation: 'fda-compounded-2023', checked: 'read' }],
  },
  drug: 'ketamine',
  routes: ['intravenous'],
  indications: [
    {
      id: 'alcohol-use-disorder',
      text: 'Alcohol use disorder, abstinent at least 24 hours at baseline.',
      sources: [
        { citation: 'grabski-2022', checked: 'read' },
        { citation: 'kare-advisor', checked: 'read' },
      ],
    },
  ],
  notFor: [],
  population: {
    minimumAgeYears: 18,
    text: 'Adults abstinent at least 24 hours at baseline; the lowest age of 18 years is a default.',
    sources: [
      { citation: 'kare-advisor', checked: 'read' },
      { citation: 'library-convention', checked: 'convention' },
    ],
  },
  specialPopulations: [],
  formulations: [ketInj10, ketInj50, ketInj100],
  settings: [
    { setting: 'hospital', sources: [{ citation: 'library-convention', checked: 'convention' }] },
    { setting: 'emergency-department', sources: [{ citation: 'library-convention', checked: 'convention' }] },
    { setting: 'clinic', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  ],
  dose: {
    kind: 'per-kg',
    mgPerKg: 0.8,
    overMinutes: { minimum: 40, maximum: 40 },
    sources: [{ citation: 'grabski-2022', checked: 'read' }],
  },
  weight: { basis: 'unstated', alternatives: [], sources: [{ citation: 'grabski-2022', checked: 'read' }] },
  ceilings: [],
  doseNotes: [],
  rounding: { stepMg: 0.1, mode: 'half-up', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  courses: [
    {
      id: 'three',
      label: 'Three infusions with therapy',
      phases: [
        {
          id: 'with-therapy',
          label: 'Three infusions with therapy',
          length: '2 to 6 weeks from the first to the third infusion, by arithmetic',
          schedules: [
            {
              id: 'weekly',
              label: 'Described as weekly; visits 2, 4 and 6, 1 to 3 weeks apart',
              sessions: 3,
              gapPatternDays: [7],
              minimumGapDays: 7,
              maximumGapDays: 21,
              perSevenDays: 1,
              gapBasis: 'trial',
              sources: [
                { citation: 'grabski-2022', checked: 'read' },
                { citation: 'kare-advisor', checked: 'read' },
              ],
              gapSources: [{ citation: 'kare-advisor', checked: 'read' }],
            },
          ],
          sources: [
            { citation: 'grabski-2022', checked: 'read' },
            { citation: 'kare-advisor', checked: 'read' },
          ],
        },
      ],
    },
  ],
  courseNotes: [
    {
      id: 'therapy',
      text: '7 sessions of mindfulness-based relapse prevention of 1.5 hours each, or alcohol education.',
      sources: [{ citation: 'kare-advisor', checked: 'read' }],
    },
    {
      id: 'next-trial',
      text: 'A phase 3 trial compares 0.8 with 0.05 mg/kg: three weekly infusions, seven sessions, n = 280.',
      sources: [{ citation: 'more-kare', checked: 'read' }],
    },
  ],
  preparation: [],
  sessionSteps: [],
  monitoring: infusionMonitoring,
  preDose: infusionPreDose,
  safety: [],
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
      id: 'abstinence',
      text: '10.1 more percentage points of days abstinent over 6 months (95 % CI 1.1 to 19.0); the odds of relapse did not differ.',
      sources: [{ citation: 'grabski-2022', checked: 'read' }],
    },
  ],
  evidence: {
    tier: 'C',
    basis: 'one-controlled-trial',
    gradedBy: 'library',
    reason: 'One controlled trial.',
    sources: [{ citation: 'grabski-2022', checked: 'read' }],
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
