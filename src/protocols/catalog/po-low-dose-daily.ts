import { deepFreeze } from '../../core/freeze'
import type { Protocol } from '../model'
import { noDoubling } from './parts/clinic-care'
import { homeWarnings } from './parts/home-warnings'

/** Oral ketamine every day, two trials. */
export const poLowDoseDaily: Protocol = /* @__PURE__ */ deepFreeze({
  id: 'po-low-dose-daily',
  name: 'Oral ketamine, low dose every day',
  summary: 'Two trials of racemic ketamine by mouth every day beside other treatment in depression.',
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
      id: 'major-depressive-disorder',
      text: 'Depression, added to sertraline; or depression with chronic pain.',
      sources: [
        { citation: 'arabzadeh-2018', checked: 'read' },
        { citation: 'dean-2021-unipolar', locator: 'included studies, Arabzadeh 2018', checked: 'read' },
        { citation: 'jafarinia-2016', checked: 'read' },
      ],
    },
  ],
  notFor: [],
  population: {
    minimumAgeYears: 18,
    text: 'Adults; 20 per arm in the second trial; the lowest age of 18 years is a default.',
    sources: [
      { citation: 'jafarinia-2016', checked: 'read' },
      { citation: 'library-convention', checked: 'convention' },
    ],
  },
  specialPopulations: [],
  formulations: [],
  settings: [{ setting: 'home', sources: [{ citation: 'library-convention', checked: 'convention' }] }],
  weight: { basis: 'not-weight-based', alternatives: [], sources: [{ citation: 'jafarinia-2016', checked: 'read' }] },
  ceilings: [],
  doseNotes: [
    {
      id: 'telehealth-offers',
      text: 'For "very low daily dose" offers of telehealth companies no peer-reviewed trial was found; there is no standard dose.',
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
  ],
  rounding: { stepMg: 0.1, mode: 'half-up', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  courses: [
    {
      id: 'twice-a-day',
      label: '25 mg twice a day, 6 weeks',
      phases: [
        {
          id: 'twice-a-day',
          label: '25 mg twice a day with sertraline',
          length: '6 weeks',
          dose: {
            kind: 'daily',
            doseMg: 25,
            timesPerDay: 2,
            sources: [{ citation: 'dean-2021-unipolar', locator: 'included studies, Arabzadeh 2018', checked: 'read' }],
          },
          schedules: [],
          sources: [{ citation: 'dean-2021-unipolar', locator: 'included studies, Arabzadeh 2018', checked: 'read' }],
        },
      ],
    },
    {
      id: 'three-times-a-day',
      label: '50 mg three times a day, 6 weeks',
      phases: [
        {
          id: 'three-times-a-day',
          label: '50 mg three times a day',
          length: '6 weeks',
          dose: { kind: 'daily', doseMg: 50, timesPerDay: 3, sources: [{ citation: 'jafarinia-2016', checked: 'read' }] },
          schedules: [],
          sources: [{ citation: 'jafarinia-2016', checked: 'read' }],
        },
      ],
    },
  ],
  courseNotes: [
    {
      id: 'totals',
      text: '50 mg and 150 mg a day.',
      sources: [
        { citation: 'dean-2021-unipolar', locator: 'included studies, Arabzadeh 2018', checked: 'read' },
        { citation: 'jafarinia-2016', checked: 'read' },
      ],
    },
    {
      id: 'comparator',
      text: 'The second trial compared with diclofenac 50 mg three times a day in depression with chronic pain.',
      sources: [
        { citation: 'jafarinia-2016', checked: 'read' },
        { citation: 'clpsychiatry-2016', checked: 'read' },
      ],
    },
  ],
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
  results: [],
  evidence: {
    tier: 'C',
    basis: 'one-controlled-trial',
    gradedBy: 'library',
    reason: 'One small controlled trial of each of two regimens.',
    sources: [
      { citation: 'dean-2021-unipolar', locator: 'included studies, Arabzadeh 2018', checked: 'read' },
      { citation: 'jafarinia-2016', checked: 'read' },
    ],
  },
  disputes: [],
  alerts: homeWarnings,
  inherited: [],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
