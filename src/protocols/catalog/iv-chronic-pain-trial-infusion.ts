import { deepFreeze } from '../../core/freeze'
import type { Protocol } from '../model'
import { ketInj10 } from './formulations/ket-inj-10'
import { ketInj50 } from './formulations/ket-inj-50'
import { ketInj100 } from './formulations/ket-inj-100'
import { noDoubling } from './parts/clinic-care'
import { painAftercare, painDischarge, painEquipment, painMonitoring, painPersonnel, painSafety } from './parts/pain-care'

/** First outpatient ketamine infusion for chronic pain. */
export const ivChronicPainTrialInfusion: Protocol = /* @__PURE__ */ deepFreeze({
  id: 'iv-chronic-pain-trial-infusion',
  name: 'Intravenous ketamine, first outpatient infusion for chronic pain',
  summary:
    'Consensus guideline: one outpatient infusion of racemic ketamine of at least 80 mg over more than 2 hours, then reassessment before more.',
  kind: 'consensus',
  jurisdictions: ['US'],
  status: {
    state: 'off-label',
    text: 'Off-label in the United States: ketamine injection is approved as an anesthetic only.',
    sources: [{ citation: 'ketalar-label-us', checked: 'read' }],
  },
  drug: 'ketamine',
  routes: ['intravenous'],
  indications: [
    {
      id: 'chronic-neuropathic-pain',
      text: 'Chronic pain, first outpatient infusion.',
      sources: [
        { citation: 'casa-2021', checked: 'read' },
        { citation: 'cohen-2018', checked: 'recalled' },
      ],
    },
    { id: 'crps', text: 'Complex regional pain syndrome.', sources: [{ citation: 'cohen-2018-sum', checked: 'read' }] },
  ],
  notFor: [],
  population: {
    minimumAgeYears: 18,
    text: 'Adults; the lowest age of 18 years is a default.',
    sources: [
      { citation: 'cohen-2018-sum', checked: 'read' },
      { citation: 'library-convention', checked: 'convention' },
    ],
  },
  specialPopulations: [],
  formulations: [ketInj10, ketInj50, ketInj100],
  settings: [
    { setting: 'hospital', sources: [{ citation: 'cohen-2018', checked: 'recalled' }] },
    { setting: 'clinic', sources: [{ citation: 'cohen-2018', checked: 'recalled' }] },
  ],
  dose: {
    kind: 'fixed',
    doseMg: 80,
    overMinutes: { minimum: 120, moreThanMinimum: true },
    sources: [
      { citation: 'casa-2021', checked: 'read' },
      { citation: 'cohen-2018', locator: 'recommendations, dosing', checked: 'read' },
    ],
  },
  weight: { basis: 'not-weight-based', alternatives: [], sources: [{ citation: 'casa-2021', checked: 'read' }] },
  ceilings: [],
  doseNotes: [
    {
      id: 'at-least',
      text: 'At least 80 mg; how much more is not stated and is not computed.',
      sources: [{ citation: 'cohen-2018', locator: 'recommendations, dosing', checked: 'read' }],
    },
    {
      id: 'dose-response',
      text: 'Moderate evidence for higher dose, longer time and more frequent infusions.',
      sources: [{ citation: 'cohen-2018-sum', checked: 'read' }],
    },
    {
      id: 'testing',
      text: 'No testing in healthy people; ECG and liver tests by risk, liver tests again where exposure is high or frequent.',
      sources: [{ citation: 'cohen-2018', locator: 'recommendations, tests before an infusion', checked: 'read' }],
    },
  ],
  rounding: { stepMg: 0.1, mode: 'half-up', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  courses: [
    {
      id: 'one',
      label: 'One infusion, then reassessment',
      phases: [
        {
          id: 'trial',
          label: 'First infusion',
          length: '1 day',
          schedules: [
            {
              id: 'once',
              label: 'Once',
              sessions: 1,
              gapPatternDays: [1],
              minimumGapDays: 1,
              maximumGapDays: 1,
              gapBasis: 'nominal',
              sources: [{ citation: 'casa-2021', checked: 'read' }],
              gapSources: [{ citation: 'library-convention', checked: 'convention' }],
            },
          ],
          sources: [{ citation: 'casa-2021', checked: 'read' }],
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
  continueRules: [
    {
      id: 'positive',
      text: 'Positive: at least 30 % pain relief, or a comparable gain, lasting more than 3 weeks after an outpatient infusion or more than 6 weeks after an inpatient one; at most about 6 to 12 treatments a year.',
      sources: [{ citation: 'cohen-2018', checked: 'recalled' }],
    },
  ],
  decisionPoints: [
    {
      id: 'dp-pain',
      phase: 'trial',
      afterSessions: 1,
      responder: 'repeat, at most 6 to 12 a year',
      partial: 'individual',
      nonResponder: 'stop',
      text: 'After one outpatient infusion the gain is judged before more.',
      sources: [{ citation: 'cohen-2018', checked: 'recalled' }],
    },
  ],
  missedSessions: noDoubling,
  results: [],
  evidence: {
    tier: 'B',
    basis: 'consensus',
    gradedBy: 'library',
    reason:
      'Named by a national consensus guideline, which calls the evidence moderate in CRPS, weak and short-term in spinal cord injury, and weak or none in other pain.',
    sources: [
      { citation: 'cohen-2018-sum', checked: 'read' },
      { citation: 'casa-2021', checked: 'read' },
    ],
  },
  disputes: [
    { id: 'review-due', text: 'The guideline was due for review in 2023.', sources: [{ citation: 'asra-news', checked: 'read' }] },
  ],
  alerts: [
    {
      id: 'at-least',
      severity: 'info',
      text: '80 mg is the least that the text asks for; how much more is not stated, and not computed.',
      sources: [{ citation: 'cohen-2018', locator: 'recommendations, dosing', checked: 'read' }],
    },
  ],
  inherited: [],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
