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

/** Racemic ketamine by vein, the usual series of six infusions for treatment-resistant depression. */
export const ivTrdAcuteSix: Protocol = /* @__PURE__ */ deepFreeze({
  id: 'iv-trd-acute-six',
  name: 'Intravenous ketamine, six infusions, treatment-resistant depression',
  summary: 'Racemic ketamine 0.5 mg/kg by vein over 40 minutes, six infusions in 2 or 3 weeks, for treatment-resistant depression.',
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
      id: 'treatment-resistant-depression',
      text: 'Treatment-resistant depression, acute series.',
      sources: [
        { citation: 'phillips-2019', checked: 'read' },
        { citation: 'anand-2023', checked: 'read' },
      ],
    },
  ],
  notFor: [],
  population: {
    minimumAgeYears: 18,
    text: 'Adults; the trials enrolled people from 18 or 21 years on.',
    sources: [
      { citation: 'singh-2016', checked: 'read' },
      { citation: 'anand-2023', checked: 'read' },
    ],
  },
  specialPopulations: [],
  formulations: [ketInj10, ketInj50, ketInj100],
  settings: [
    { setting: 'hospital', sources: [{ citation: 'sanacora-2017', checked: 'recalled' }] },
    { setting: 'clinic', sources: [{ citation: 'sanacora-2017', checked: 'recalled' }] },
  ],
  dose: {
    kind: 'per-kg',
    mgPerKg: 0.5,
    overMinutes: { minimum: 40, maximum: 40 },
    sources: [
      { citation: 'singh-2016', checked: 'read' },
      { citation: 'phillips-2019', checked: 'read' },
      { citation: 'anand-2023', checked: 'read' },
    ],
  },
  weight: {
    basis: 'unstated',
    alternatives: [
      {
        basis: 'ideal-devine',
        minimumBmi: 30,
        text: 'The APA task force notes that from a body mass index of 30 on, ideal body weight may be used to blunt blood pressure effects. Not tested head to head.',
        sources: [{ citation: 'sanacora-2017', checked: 'recalled' }],
      },
    ],
    sources: [{ citation: 'sanacora-2017', checked: 'recalled' }],
  },
  ceilings: [],
  doseNotes: [
    {
      id: 'no-published-ceiling',
      text: 'No trial-wide ceiling in mg is published and there is no consensus on one; one should be set locally.',
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
    {
      id: 'duration-variants',
      text: 'Published sessions run from 2 to 100 minutes; 40 minutes is the convention.',
      sources: [{ citation: 'andrade-2017-dosing', checked: 'read' }],
    },
    {
      id: 'dose-variants',
      text: 'Some people respond to 0.1 mg/kg and some need 0.75 mg/kg (narrative review).',
      sources: [{ citation: 'andrade-2017-dosing', checked: 'read' }],
    },
  ],
  rounding: { stepMg: 0.1, mode: 'half-up', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  courses: [
    {
      id: 'six-infusions',
      label: 'Six infusions',
      phases: [
        {
          id: 'induction',
          label: 'Acute series',
          length: '2 weeks at three a week, 3 weeks at two a week',
          schedules: [
            {
              id: 'three-a-week',
              label: 'Three a week for 2 weeks: days 1, 3, 5, 8, 10, 12',
              sessions: 6,
              gapPatternDays: [2, 2, 3],
              minimumGapDays: 2,
              maximumGapDays: 3,
              perSevenDays: 3,
              gapBasis: 'trial',
              sources: [{ citation: 'phillips-2019', checked: 'read' }],
              gapSources: [{ citation: 'singh-2016', checked: 'recalled' }],
            },
            {
              id: 'two-a-week',
              label: 'Two a week for 3 weeks: days 1, 4, 8, 11, 15, 18',
              sessions: 6,
              gapPatternDays: [3, 4],
              minimumGapDays: 3,
              maximumGapDays: 4,
              perSevenDays: 2,
              gapBasis: 'trial',
              sources: [{ citation: 'anand-2023', checked: 'read' }],
              gapSources: [{ citation: 'singh-2016', checked: 'recalled' }],
            },
          ],
          sources: [
            { citation: 'phillips-2019', checked: 'read' },
            { citation: 'anand-2023', checked: 'read' },
          ],
        },
      ],
    },
  ],
  courseNotes: [
    {
      id: 'shortest-gap',
      text: 'The shortest gap in trials of a series is 2 days; one trial of suicidal ideation gave two infusions 24 hours apart.',
      sources: [
        { citation: 'singh-2016', checked: 'recalled' },
        { citation: 'abbar-2022', checked: 'read' },
      ],
    },
    {
      id: 'frequencies-did-alike',
      text: 'Two and three infusions a week did alike at day 15, so two a week are enough.',
      sources: [{ citation: 'singh-2016', checked: 'read' }],
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
  continueRules: [
    {
      id: 'responders-to-maintenance',
      text: 'Responders at the end of the series go on to maintenance.',
      sources: [{ citation: 'phillips-2019', checked: 'read' }],
    },
  ],
  decisionPoints: [
    {
      id: 'dp-iv-6',
      phase: 'induction',
      afterSessions: 6,
      responder: 'maintenance or psychotherapy',
      partial: 'individual; no standard',
      nonResponder: 'ketamine ends and another treatment follows; no standard',
      text: 'After six infusions the response is judged.',
      sources: [
        { citation: 'phillips-2019', checked: 'read' },
        { citation: 'wilkinson-2021', checked: 'read' },
      ],
    },
  ],
  missedSessions: infusionMissedSessions,
  results: [
    {
      id: 'response-timing',
      text: 'The median number of infusions to response was 3; 59 % had responded after the repeated series.',
      sources: [{ citation: 'phillips-2019', checked: 'read' }],
    },
    {
      id: 'time-course',
      text: 'Blood pressure and heart rate were back to baseline within 1.5 hours after the infusion in 49 inpatients.',
      sources: [{ citation: 'szarmach-2020', checked: 'read' }],
    },
  ],
  evidence: {
    tier: 'B',
    basis: 'several-controlled-trials',
    gradedBy: 'library',
    reason:
      'Several controlled trials; the CANMAT task force gives level 1 for a single infusion and level 3 for repeated and maintenance infusions.',
    sources: [{ citation: 'swainson-2021', checked: 'read' }],
  },
  disputes: [
    {
      id: 'weight-basis',
      text: 'Actual or ideal weight from a body mass index of 30 on: an expert option, not tested head to head.',
      sources: [{ citation: 'sanacora-2017', checked: 'recalled' }],
    },
    {
      id: 'ceiling',
      text: 'There is no consensus on a highest dose in mg.',
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
    {
      id: 'number-of-infusions',
      text: 'Number of infusions before stopping for non-response: 3 in one service, 6 in the usual series, up to 12 in one trial.',
      sources: [
        { citation: 'oxford-clinic', checked: 'read' },
        { citation: 'phillips-2019', checked: 'read' },
        { citation: 'ekstrand-2022', checked: 'read' },
      ],
    },
  ],
  alerts: [
    {
      id: 'off-label',
      severity: 'info',
      text: 'This use of racemic ketamine is off-label in the United States; there is no approved racemic regimen.',
      sources: [{ citation: 'fda-compounded-2023', checked: 'read' }],
    },
  ],
  inherited: [],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
