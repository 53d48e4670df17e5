import { deepFreeze } from '../../core/freeze'
import type { Protocol } from '../model'
import { ketInj10 } from './formulations/ket-inj-10'
import { ketInj50 } from './formulations/ket-inj-50'
import { ketInj100 } from './formulations/ket-inj-100'
import { noDoubling } from './parts/clinic-care'

/** Burst ketamine for cancer pain; negative. */
export const scCancerBurst: Protocol = /* @__PURE__ */ deepFreeze({
  id: 'sc-cancer-burst',
  name: 'Subcutaneous burst ketamine, cancer pain',
  summary:
    'Continuous racemic ketamine under the skin of 100, 300 and 500 mg in 24 hours for refractory cancer pain; negative in a randomized trial, listed so that it can be refused with reasons.',
  kind: 'trial',
  status: {
    state: 'off-label',
    text: 'Off-label; listed so that it can be refused with reasons.',
    sources: [
      { citation: 'hardy-2012', checked: 'read' },
      { citation: 'vcog-2010', checked: 'read' },
      { citation: 'jackson-2001', checked: 'read' },
    ],
  },
  drug: 'ketamine',
  routes: ['subcutaneous'],
  indications: [{ id: 'cancer-pain', text: 'Refractory cancer pain.', sources: [{ citation: 'hardy-2012', checked: 'read' }] }],
  notFor: [],
  population: {
    minimumAgeYears: 18,
    text: '185 patients in the randomized trial; the lowest age of 18 years is a default.',
    sources: [
      { citation: 'hardy-2012', checked: 'read' },
      { citation: 'library-convention', checked: 'convention' },
    ],
  },
  specialPopulations: [],
  formulations: [ketInj10, ketInj50, ketInj100],
  settings: [{ setting: 'hospital', sources: [{ citation: 'hardy-2012', checked: 'read' }] }],
  weight: { basis: 'not-weight-based', alternatives: [], sources: [{ citation: 'hardy-2012-ons', checked: 'read' }] },
  ceilings: [],
  doseNotes: [],
  rounding: { stepMg: 0.1, mode: 'half-up', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  courses: [
    {
      id: 'burst',
      label: 'Three dose steps',
      phases: [
        {
          id: 'burst',
          label: 'Burst',
          length: '3 to 5 days',
          dose: {
            kind: 'steps',
            steps: [
              {
                id: 'mg-100',
                label: '100 mg in 24 hours',
                sessions: { from: 1, through: 1 },
                rule: {
                  kind: 'per-24-hours',
                  mgPer24Hours: 100,
                  sources: [
                    { citation: 'hardy-2012-ons', checked: 'read' },
                    { citation: 'vcog-2010', checked: 'read' },
                  ],
                },
              },
              {
                id: 'mg-300',
                label: '300 mg in 24 hours',
                sessions: { from: 2, through: 2 },
                rule: {
                  kind: 'per-24-hours',
                  mgPer24Hours: 300,
                  sources: [
                    { citation: 'hardy-2012-ons', checked: 'read' },
                    { citation: 'vcog-2010', checked: 'read' },
                  ],
                },
              },
              {
                id: 'mg-500',
                label: '500 mg in 24 hours',
                sessions: { from: 3, through: 3 },
                rule: {
                  kind: 'per-24-hours',
                  mgPer24Hours: 500,
                  sources: [
                    { citation: 'hardy-2012-ons', checked: 'read' },
                    { citation: 'vcog-2010', checked: 'read' },
                  ],
                },
              },
            ],
            advance: {
              id: 'every-24-hours',
              text: 'A step every 24 hours, without relief.',
              sources: [
                { citation: 'hardy-2012-ons', checked: 'read' },
                { citation: 'vcog-2010', checked: 'read' },
              ],
            },
            sources: [
              { citation: 'hardy-2012-ons', checked: 'read' },
              { citation: 'vcog-2010', checked: 'read' },
            ],
          },
          schedules: [
            {
              id: 'every-24-hours',
              label: 'A step every 24 hours',
              sessions: 3,
              gapPatternDays: [1],
              minimumGapDays: 1,
              maximumGapDays: 1,
              gapBasis: 'trial',
              sources: [{ citation: 'hardy-2012-ons', checked: 'read' }],
              gapSources: [{ citation: 'hardy-2012-ons', checked: 'read' }],
            },
          ],
          sources: [
            { citation: 'hardy-2012-ons', checked: 'read' },
            { citation: 'vcog-2010', checked: 'read' },
          ],
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
      id: 'finding',
      text: 'Randomized, 185 patients: 31 % against 27 %; number needed to harm 6. No net benefit.',
      sources: [{ citation: 'hardy-2012', checked: 'read' }],
    },
    {
      id: 'open-series',
      text: 'Open series had shown 50 to 67 % response.',
      sources: [
        { citation: 'vcog-2010', checked: 'read' },
        { citation: 'jackson-2001', checked: 'read' },
      ],
    },
  ],
  evidence: {
    tier: 'X',
    basis: 'negative',
    gradedBy: 'library',
    reason: 'The randomized trial found no net benefit.',
    sources: [{ citation: 'hardy-2012', checked: 'read' }],
  },
  disputes: [
    {
      id: 'open-positive',
      text: 'Open series positive, randomized trial negative.',
      sources: [
        { citation: 'hardy-2012', checked: 'read' },
        { citation: 'vcog-2010', checked: 'read' },
        { citation: 'jackson-2001', checked: 'read' },
      ],
    },
  ],
  alerts: [
    {
      id: 'burst-negative',
      severity: 'hold',
      text: 'The randomized trial was negative: 31 % against 27 % improved, number needed to harm 6, no net benefit. Open series had shown 50 to 67 % response.',
      sources: [
        { citation: 'hardy-2012', checked: 'read' },
        { citation: 'vcog-2010', checked: 'read' },
        { citation: 'jackson-2001', checked: 'read' },
      ],
    },
  ],
  inherited: [],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
