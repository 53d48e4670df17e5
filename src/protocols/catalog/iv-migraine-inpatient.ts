import { deepFreeze } from '../../core/freeze'
import type { Protocol } from '../model'
import { ketInj10 } from './formulations/ket-inj-10'
import { ketInj50 } from './formulations/ket-inj-50'
import { ketInj100 } from './formulations/ket-inj-100'
import { noDoubling } from './parts/clinic-care'

/** Ketamine in hospital for refractory migraine. */
export const ivMigraineInpatient: Protocol = /* @__PURE__ */ deepFreeze({
  id: 'iv-migraine-inpatient',
  name: 'Intravenous ketamine, inpatient, refractory chronic migraine',
  summary: 'Cohorts of continuous racemic ketamine by vein in hospital, titrated from 0.1 mg/kg/h, in refractory chronic migraine.',
  kind: 'cohort',
  status: {
    state: 'off-label',
    text: 'Off-label in the United States: ketamine injection is approved as an anesthetic only.',
    sources: [{ citation: 'ketalar-label-us', checked: 'read' }],
  },
  drug: 'ketamine',
  routes: ['intravenous'],
  indications: [
    {
      id: 'chronic-migraine',
      text: 'Refractory chronic migraine.',
      sources: [
        { citation: 'pomeroy-2017', checked: 'read' },
        { citation: 'lauritsen-2016', checked: 'read' },
      ],
    },
  ],
  notFor: [],
  population: {
    minimumAgeYears: 18,
    text: 'Adults; the lowest age of 18 years is a default.',
    sources: [
      { citation: 'pomeroy-2017', checked: 'read' },
      { citation: 'library-convention', checked: 'convention' },
    ],
  },
  specialPopulations: [],
  formulations: [ketInj10, ketInj50, ketInj100],
  settings: [{ setting: 'hospital', sources: [{ citation: 'pomeroy-2017', checked: 'read' }] }],
  weight: { basis: 'unstated', alternatives: [], sources: [{ citation: 'pomeroy-2017', checked: 'read' }] },
  ceilings: [
    {
      id: 'rate',
      unit: 'mg-per-kg-per-hour',
      value: 1,
      text: 'At most 1 mg/kg/h.',
      sources: [
        { citation: 'pomeroy-2017', checked: 'read' },
        { citation: 'healthcentral-mig', checked: 'read' },
      ],
    },
  ],
  doseNotes: [
    {
      id: 'observed-highest',
      text: 'In the second series 0.42 mg/kg/h is the highest end rate observed, not a stated limit; more than that is not part of it.',
      sources: [{ citation: 'lauritsen-2016', checked: 'read' }],
    },
  ],
  rounding: { stepMg: 0.1, mode: 'half-up', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  courses: [
    {
      id: 'steps-of-0-05',
      label: 'Steps of 0.05 mg/kg/h to relief',
      phases: [
        {
          id: 'continuous-a',
          label: 'Continuous infusion',
          length: '2 to 9 days, mean 4.8',
          dose: {
            kind: 'steps',
            steps: [
              {
                id: 'start',
                label: 'Start',
                rule: {
                  kind: 'per-kg-per-hour',
                  mgPerKgPerHour: 0.1,
                  sources: [
                    { citation: 'pomeroy-2017', checked: 'read' },
                    { citation: 'healthcentral-mig', checked: 'read' },
                  ],
                },
              },
              {
                id: 'titrated',
                label: 'Titrated',
                rule: {
                  kind: 'per-kg-per-hour-range',
                  mgPerKgPerHour: { minimum: 0.1, maximum: 1 },
                  maximumRiseMgPerKgPerHour: 0.05,
                  sources: [
                    { citation: 'pomeroy-2017', checked: 'read' },
                    { citation: 'healthcentral-mig', checked: 'read' },
                  ],
                },
              },
            ],
            advance: {
              id: 'to-relief',
              text: 'Up by 0.05 mg/kg/h to relief, held 6 hours, then reassessed; at most 1 mg/kg/h.',
              sources: [
                { citation: 'pomeroy-2017', checked: 'read' },
                { citation: 'healthcentral-mig', checked: 'read' },
              ],
            },
            sources: [
              { citation: 'pomeroy-2017', checked: 'read' },
              { citation: 'healthcentral-mig', checked: 'read' },
            ],
          },
          schedules: [],
          sources: [
            { citation: 'pomeroy-2017', checked: 'read' },
            { citation: 'healthcentral-mig', checked: 'read' },
          ],
        },
      ],
    },
    {
      id: 'steps-of-0-1',
      label: 'Steps of 0.1 mg/kg/h to pain of 3 of 10',
      phases: [
        {
          id: 'continuous-b',
          label: 'Continuous infusion',
          length: 'to effect',
          dose: {
            kind: 'steps',
            steps: [
              {
                id: 'start',
                label: 'Start',
                rule: { kind: 'per-kg-per-hour', mgPerKgPerHour: 0.1, sources: [{ citation: 'lauritsen-2016', checked: 'read' }] },
              },
              {
                id: 'titrated',
                label: 'Titrated',
                rule: {
                  kind: 'per-kg-per-hour-range',
                  mgPerKgPerHour: { minimum: 0.1, maximum: 0.42 },
                  maximumRiseMgPerKgPerHour: 0.1,
                  sources: [{ citation: 'lauritsen-2016', checked: 'read' }],
                },
              },
            ],
            advance: {
              id: 'to-effect',
              text: 'Up by 0.1 mg/kg/h every 3 to 4 hours to pain of 3 of 10, held 8 hours; mean end rate 0.34 (0.12 to 0.42) mg/kg/h.',
              sources: [{ citation: 'lauritsen-2016', checked: 'read' }],
            },
            sources: [{ citation: 'lauritsen-2016', checked: 'read' }],
          },
          schedules: [],
          sources: [{ citation: 'lauritsen-2016', checked: 'read' }],
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
  results: [
    {
      id: 'result',
      text: 'Pain 7.1 to 3.8; 71.4 % acute responders; sustained gain not significant.',
      sources: [{ citation: 'pomeroy-2017', checked: 'read' }],
    },
  ],
  evidence: {
    tier: 'D',
    basis: 'open-or-cohort',
    gradedBy: 'library',
    reason: 'Two retrospective cohorts.',
    sources: [
      { citation: 'pomeroy-2017', checked: 'read' },
      { citation: 'lauritsen-2016', checked: 'read' },
    ],
  },
  disputes: [],
  alerts: [],
  inherited: [],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
