import { deepFreeze } from '../../core/freeze'
import type { Protocol } from '../model'
import { noDoubling } from './parts/clinic-care'
import { homeWarnings } from './parts/home-warnings'

/** Oral ketamine two or three times a week. */
export const poIntermittentHome: Protocol = /* @__PURE__ */ deepFreeze({
  id: 'po-intermittent-home',
  name: 'Oral ketamine, two or three times a week at home',
  summary:
    'Small trials and a series of racemic ketamine by mouth two or three times a week in treatment-resistant depression, counted as use at home: one trial had outpatients, and where the others took it was not read.',
  kind: 'trial',
  status: {
    state: 'off-label',
    text: 'Off-label; compounded oral ketamine is not approved for any psychiatric disorder.',
    sources: [{ citation: 'fda-compounded-2023', checked: 'read' }],
  },
  drug: 'ketamine',
  routes: ['oral'],
  indications: [
    {
      id: 'treatment-resistant-depression',
      text: 'Treatment-resistant depression.',
      sources: [
        { citation: 'domany-2019', checked: 'read' },
        { citation: 'kheirabadi-2023', checked: 'read' },
      ],
    },
  ],
  notFor: [],
  population: {
    minimumAgeYears: 18,
    text: '41 outpatients in one trial, 29 people in the other, 22 in the series; the lowest age of 18 years is a default.',
    sources: [
      { citation: 'domany-2019', checked: 'read' },
      { citation: 'kheirabadi-2023', checked: 'read' },
      { citation: 'alshirawi-2017', checked: 'read' },
      { citation: 'library-convention', checked: 'convention' },
    ],
  },
  specialPopulations: [],
  formulations: [],
  settings: [{ setting: 'home', sources: [{ citation: 'library-convention', checked: 'convention' }] }],
  weight: { basis: 'unstated', alternatives: [], sources: [{ citation: 'domany-2019', checked: 'read' }] },
  ceilings: [],
  doseNotes: [
    {
      id: 'review-range',
      text: 'Published doses for one occasion run from 0.25 to 7 mg/kg or from 25 to 300 mg: experimental.',
      sources: [{ citation: 'andrade-oral', checked: 'read' }],
    },
    {
      id: 'bioavailability',
      text: 'Oral bioavailability is about 20 to 25 %; 2 to 2.5 mg/kg by mouth is a reviewer’s estimate of 0.5 mg/kg by vein.',
      sources: [{ citation: 'andrade-oral', checked: 'read' }],
    },
  ],
  rounding: { stepMg: 0.1, mode: 'half-up', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  courses: [
    {
      id: 'three-a-week',
      label: '1 mg/kg three times a week, 21 days',
      phases: [
        {
          id: 'three-a-week',
          label: '1 mg/kg three times a week',
          length: '21 days',
          dose: { kind: 'per-kg', mgPerKg: 1, sources: [{ citation: 'domany-2019', checked: 'read' }] },
          schedules: [
            {
              id: 'three-a-week',
              label: 'Three a week for 21 days',
              sessions: 9,
              gapPatternDays: [2, 2, 3],
              minimumGapDays: 2,
              maximumGapDays: 3,
              perSevenDays: 3,
              gapBasis: 'nominal',
              sources: [{ citation: 'domany-2019', checked: 'read' }],
              gapSources: [{ citation: 'domany-2019', checked: 'computed' }],
            },
          ],
          sources: [{ citation: 'domany-2019', checked: 'read' }],
        },
      ],
    },
    {
      id: 'two-a-week',
      label: '1 against 2 mg/kg twice a week, 6 weeks',
      phases: [
        {
          id: 'two-a-week',
          label: '1 or 2 mg/kg twice a week',
          length: '6 weeks',
          dose: {
            kind: 'arms',
            arms: [
              {
                id: 'mg-per-kg-1',
                label: '1 mg/kg',
                rule: { kind: 'per-kg', mgPerKg: 1, sources: [{ citation: 'kheirabadi-2023', checked: 'read' }] },
              },
              {
                id: 'mg-per-kg-2',
                label: '2 mg/kg',
                rule: { kind: 'per-kg', mgPerKg: 2, sources: [{ citation: 'kheirabadi-2023', checked: 'read' }] },
              },
            ],
            sources: [{ citation: 'kheirabadi-2023', checked: 'read' }],
          },
          schedules: [
            {
              id: 'two-a-week',
              label: 'Two a week for 6 weeks',
              sessions: 12,
              gapPatternDays: [3, 4],
              minimumGapDays: 3,
              maximumGapDays: 4,
              perSevenDays: 2,
              gapBasis: 'nominal',
              sources: [{ citation: 'kheirabadi-2023', checked: 'read' }],
              gapSources: [{ citation: 'kheirabadi-2023', checked: 'computed' }],
            },
          ],
          sources: [{ citation: 'kheirabadi-2023', checked: 'read' }],
        },
      ],
    },
    {
      id: 'every-3-days',
      label: '50 mg every 3 days, rising',
      phases: [
        {
          id: 'every-3-days',
          label: '50 mg every 3 days, rising',
          length: 'to effect',
          dose: {
            kind: 'steps',
            steps: [
              {
                id: 'start',
                label: 'First dose',
                sessions: { from: 1, through: 1 },
                rule: { kind: 'fixed', doseMg: 50, sources: [{ citation: 'alshirawi-2017', checked: 'read' }] },
              },
              {
                id: 'later',
                label: 'Later doses',
                sessions: { from: 2 },
                rule: {
                  kind: 'described-only',
                  text: 'The series raised the dose by 25 mg every 3 days to effect; no highest dose was read.',
                  sources: [{ citation: 'alshirawi-2017', checked: 'read' }],
                },
              },
            ],
            sources: [{ citation: 'alshirawi-2017', checked: 'read' }],
          },
          schedules: [
            {
              id: 'every-3-days',
              label: 'Every 3 days',
              gapPatternDays: [3],
              minimumGapDays: 3,
              maximumGapDays: 3,
              perSevenDays: 3,
              gapBasis: 'nominal',
              sources: [{ citation: 'alshirawi-2017', checked: 'read' }],
              gapSources: [{ citation: 'alshirawi-2017', checked: 'computed' }],
            },
          ],
          sources: [{ citation: 'alshirawi-2017', checked: 'read' }],
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
  personnel: [],
  equipment: [],
  paperwork: [],
  stopRules: [],
  continueRules: [],
  decisionPoints: [],
  missedSessions: noDoubling,
  results: [
    {
      id: 'trial-1',
      text: '41 randomized; fall of MADRS at day 21 12.75 against 2.49; remission 27.3 % against 0.',
      sources: [{ citation: 'domany-2019', checked: 'read' }],
    },
    {
      id: 'trial-2',
      text: '1 against 2 mg/kg twice weekly: no difference in benefit, more drowsiness and lightheadedness at 2 mg/kg; n = 29.',
      sources: [{ citation: 'kheirabadi-2023', checked: 'read' }],
    },
  ],
  evidence: {
    tier: 'C',
    basis: 'one-controlled-trial',
    gradedBy: 'library',
    reason: 'One placebo-controlled trial; a comparison of two doses; a series.',
    sources: [
      { citation: 'domany-2019', checked: 'read' },
      { citation: 'kheirabadi-2023', checked: 'read' },
      { citation: 'alshirawi-2017', checked: 'read' },
    ],
  },
  disputes: [],
  alerts: homeWarnings,
  inherited: [],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
