import { deepFreeze } from '../../core/freeze'
import type { Protocol } from '../model'
import { ketInj10 } from './formulations/ket-inj-10'
import { ketInj50 } from './formulations/ket-inj-50'
import { ketInj100 } from './formulations/ket-inj-100'
import { painAftercare, painDischarge, painEquipment, painMonitoring, painPersonnel, painSafety } from './parts/pain-care'

/** Ketamine infusions on ten days for complex regional pain syndrome. */
export const ivCrpsOutpatient10Day: Protocol = /* @__PURE__ */ deepFreeze({
  id: 'iv-crps-outpatient-10-day',
  name: 'Intravenous ketamine, ten outpatient days, complex regional pain syndrome',
  summary:
    'Trial of racemic ketamine by vein, rising over three days to 0.35 mg/kg/h, never above 25 mg/h, 4 hours a day on 10 days in complex regional pain syndrome.',
  kind: 'trial',
  status: {
    state: 'off-label',
    text: 'Off-label in the United States: ketamine injection is approved as an anesthetic only.',
    sources: [{ citation: 'ketalar-label-us', checked: 'read' }],
  },
  drug: 'ketamine',
  routes: ['intravenous'],
  indications: [{ id: 'crps', text: 'Complex regional pain syndrome.', sources: [{ citation: 'schwartzman-2009', checked: 'read' }] }],
  notFor: [],
  population: {
    minimumAgeYears: 18,
    text: 'Adults; the lowest age of 18 years is a default.',
    sources: [
      { citation: 'schwartzman-2009', checked: 'read' },
      { citation: 'library-convention', checked: 'convention' },
    ],
  },
  specialPopulations: [],
  formulations: [ketInj10, ketInj50, ketInj100],
  settings: [
    { setting: 'hospital', sources: [{ citation: 'library-convention', checked: 'convention' }] },
    { setting: 'clinic', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  ],
  dose: {
    kind: 'steps',
    steps: [
      {
        id: 'day-1',
        label: 'Day 1',
        sessions: { from: 1, through: 1 },
        rule: {
          kind: 'per-kg-per-hour',
          mgPerKgPerHour: 0.175,
          hours: 4,
          sources: [
            { citation: 'casa-2021', locator: 'page 43', checked: 'read' },
            { citation: 'schwartzman-2009', checked: 'computed' },
          ],
        },
        ceilings: [
          {
            id: 'highest-rate-day-1',
            unit: 'mg-per-hour',
            value: 12.5,
            text: 'At most 12.5 mg/h, half of the highest rate.',
            sources: [
              { citation: 'casa-2021', locator: 'page 43', checked: 'read' },
              { citation: 'schwartzman-2009', checked: 'computed' },
            ],
          },
        ],
      },
      {
        id: 'day-2',
        label: 'Day 2',
        sessions: { from: 2, through: 2 },
        rule: {
          kind: 'per-kg-per-hour',
          mgPerKgPerHour: 0.2625,
          hours: 4,
          sources: [
            { citation: 'casa-2021', locator: 'page 43', checked: 'read' },
            { citation: 'schwartzman-2009', checked: 'computed' },
          ],
        },
        ceilings: [
          {
            id: 'highest-rate-day-2',
            unit: 'mg-per-hour',
            value: 18.75,
            text: 'At most 18.75 mg/h, three quarters of the highest rate.',
            sources: [
              { citation: 'casa-2021', locator: 'page 43', checked: 'read' },
              { citation: 'schwartzman-2009', checked: 'computed' },
            ],
          },
        ],
      },
      {
        id: 'from-day-3',
        label: 'From day 3',
        sessions: { from: 3 },
        rule: {
          kind: 'per-kg-per-hour',
          mgPerKgPerHour: 0.35,
          hours: 4,
          sources: [
            { citation: 'schwartzman-2009', checked: 'read' },
            { citation: 'nct00579085', checked: 'read' },
            { citation: 'casa-2021', locator: 'page 43', checked: 'read' },
          ],
        },
        ceilings: [
          {
            id: 'highest-rate-from-day-3',
            unit: 'mg-per-hour',
            value: 25,
            text: 'At most 25 mg/h.',
            sources: [
              { citation: 'schwartzman-2009', checked: 'read' },
              { citation: 'nct00579085', checked: 'read' },
            ],
          },
        ],
      },
    ],
    sources: [
      { citation: 'schwartzman-2009', checked: 'read' },
      { citation: 'nct00579085', checked: 'read' },
      { citation: 'casa-2021', locator: 'page 43', checked: 'read' },
    ],
  },
  weight: { basis: 'unstated', alternatives: [], sources: [{ citation: 'schwartzman-2009', checked: 'read' }] },
  ceilings: [
    {
      id: 'highest-rate',
      unit: 'mg-per-hour',
      value: 25,
      text: 'Never above 25 mg/h, which is 100 mg in 4 hours.',
      sources: [
        { citation: 'schwartzman-2009', checked: 'read' },
        { citation: 'nct00579085', checked: 'read' },
      ],
    },
    {
      id: 'rate-by-weight',
      unit: 'mg-per-kg-per-hour',
      value: 0.35,
      text: '0.35 mg/kg/h is the highest rate of the trial.',
      sources: [{ citation: 'schwartzman-2009', checked: 'read' }],
    },
  ],
  doseNotes: [
    { id: 'volume', text: 'In 100 mL of saline over 4 hours (25 mL/h).', sources: [{ citation: 'nct00579085', checked: 'read' }] },
    {
      id: 'titration',
      text: 'Day 1 half, day 2 three quarters, from day 3 the full rate (read in a bulletin that tells of the trial); weekdays only, which was not found on a page.',
      sources: [
        { citation: 'casa-2021', locator: 'page 43', checked: 'read' },
        { citation: 'schwartzman-2009', checked: 'recalled' },
      ],
    },
    {
      id: 'co-medication',
      text: 'Both arms had midazolam 2 mg by vein twice and clonidine 0.1 mg by mouth.',
      sources: [
        { citation: 'nct00579085', checked: 'read' },
        { citation: 'schwartzman-2009', checked: 'read' },
      ],
    },
  ],
  rounding: { stepMg: 0.1, mode: 'half-up', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  courses: [
    {
      id: 'ten-days',
      label: 'Ten days in two weeks',
      phases: [
        {
          id: 'course',
          label: 'Ten infusion days',
          length: '10 days; over 2 weeks as recalled',
          schedules: [
            {
              id: 'weekdays',
              label: 'Daily on ten weekdays over two weeks',
              sessions: 10,
              gapPatternDays: [1, 1, 1, 1, 3],
              minimumGapDays: 1,
              maximumGapDays: 3,
              perSevenDays: 5,
              weekdays: [1, 2, 3, 4, 5],
              gapBasis: 'trial',
              sources: [{ citation: 'schwartzman-2009', checked: 'read' }],
              gapSources: [{ citation: 'schwartzman-2009', checked: 'recalled' }],
            },
          ],
          sources: [
            { citation: 'schwartzman-2009', checked: 'read' },
            { citation: 'schwartzman-2009', checked: 'recalled' },
          ],
        },
      ],
    },
  ],
  courseNotes: [],
  preparation: [],
  sessionSteps: [],
  monitoring: painMonitoring,
  preDose: [],
  safety: painSafety,
  discharge: painDischarge,
  aftercare: painAftercare,
  personnel: painPersonnel,
  equipment: painEquipment,
  paperwork: [],
  stopRules: [],
  continueRules: [],
  decisionPoints: [],
  missedSessions: [
    {
      id: 'miss-pain-10-day',
      phases: [],
      state: 'any',
      action: 'no-standard',
      text: 'Course interrupted: no standard.',
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
    {
      id: 'miss-no-doubling',
      phases: [],
      state: 'any',
      action: 'always',
      text: 'Never two sessions in one day, and never a larger dose to make up for a missed one.',
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
    {
      id: 'resched-hold',
      phases: [],
      state: 'any',
      action: 'always',
      text: 'A session put off for blood pressure, intoxication, food or a missing ride counts as missed, not as given.',
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
  ],
  results: [
    { id: 'benefit', text: 'Guideline: moderate evidence, up to 12 weeks.', sources: [{ citation: 'cohen-2018-sum', checked: 'read' }] },
    {
      id: 'stopped-early',
      text: 'Small (19 patients), and stopped early in favor of a higher-dose study.',
      sources: [
        { citation: 'casa-2021', locator: 'page 43', checked: 'read' },
        { citation: 'schwartzman-2009', checked: 'recalled' },
      ],
    },
  ],
  evidence: {
    tier: 'B',
    basis: 'one-controlled-trial',
    gradedBy: 'library',
    reason: 'One small controlled trial; named by the 2018 consensus guideline as moderate evidence.',
    sources: [
      { citation: 'schwartzman-2009', checked: 'read' },
      { citation: 'cohen-2018-sum', checked: 'read' },
    ],
  },
  disputes: [],
  alerts: [
    {
      id: 'full-rate-from-day-3',
      severity: 'info',
      text: 'The rate rises: half of the highest on day 1, three quarters on day 2, the highest from day 3 on, as a bulletin tells of the trial.',
      sources: [{ citation: 'casa-2021', locator: 'page 43', checked: 'read' }],
    },
  ],
  inherited: [
    { part: 'settings', from: 'iv-chronic-pain-trial-infusion' },
    { part: 'monitoring', from: 'iv-chronic-pain-trial-infusion' },
    { part: 'discharge', from: 'iv-chronic-pain-trial-infusion' },
    { part: 'personnel', from: 'iv-chronic-pain-trial-infusion' },
    { part: 'equipment', from: 'iv-chronic-pain-trial-infusion' },
    { part: 'aftercare', from: 'iv-chronic-pain-trial-infusion' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
