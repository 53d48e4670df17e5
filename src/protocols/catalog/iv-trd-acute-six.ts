import { deepFreeze } from '../../core/freeze'
import type { Protocol } from '../model'
import { ketInj10 } from './formulations/ket-inj-10'
import { ketInj50 } from './formulations/ket-inj-50'
import { ketInj100 } from './formulations/ket-inj-100'

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
  monitoring: {
    id: 'mon-iv-40',
    label: 'Infusion of 0.5 mg/kg over 40 minutes',
    checkpoints: [
      {
        id: 'before',
        when: 'before',
        from: 'dose-start',
        observe: ['blood-pressure', 'heart-rate', 'spo2', 'mental-state'],
        text: 'Blood pressure, heart rate, oxygen saturation and mental state before the infusion.',
        sources: [
          { citation: 'szarmach-2020', checked: 'read' },
          { citation: 'sanacora-2017', checked: 'recalled' },
        ],
      },
      {
        id: 'oxygen-throughout',
        when: 'throughout',
        from: 'dose-start',
        observe: ['spo2', 'consciousness', 'dissociation'],
        text: 'Oxygen saturation or end-tidal carbon dioxide continuously until the person leaves; level of consciousness and dissociation.',
        sources: [{ citation: 'sanacora-2017', checked: 'recalled' }],
      },
      {
        id: 'minute-15',
        when: 'during',
        from: 'dose-start',
        minutes: 15,
        observe: ['blood-pressure', 'heart-rate', 'spo2'],
        text: 'Grid of a published series.',
        sources: [{ citation: 'szarmach-2020', checked: 'read' }],
      },
      {
        id: 'minute-30',
        when: 'during',
        from: 'dose-start',
        minutes: 30,
        observe: ['blood-pressure', 'heart-rate', 'spo2'],
        text: 'Grid of a published series.',
        sources: [{ citation: 'szarmach-2020', checked: 'read' }],
      },
      {
        id: 'end-of-infusion',
        when: 'during',
        from: 'dose-end',
        minutes: 0,
        observe: ['blood-pressure', 'heart-rate', 'spo2', 'mental-state'],
        text: 'End of the infusion.',
        sources: [{ citation: 'library-convention', checked: 'convention' }],
      },
      {
        id: 'minute-45',
        when: 'after',
        from: 'dose-start',
        minutes: 45,
        observe: ['blood-pressure', 'heart-rate', 'spo2'],
        text: 'Grid of a published series.',
        sources: [{ citation: 'szarmach-2020', checked: 'read' }],
      },
      {
        id: 'minute-60',
        when: 'after',
        from: 'dose-start',
        minutes: 60,
        observe: ['blood-pressure', 'heart-rate', 'spo2'],
        text: 'Grid of a published series.',
        sources: [{ citation: 'szarmach-2020', checked: 'read' }],
      },
      {
        id: 'minute-90',
        when: 'after',
        from: 'dose-start',
        minutes: 90,
        observe: ['blood-pressure', 'heart-rate', 'spo2'],
        text: 'Grid of a published series.',
        sources: [{ citation: 'szarmach-2020', checked: 'read' }],
      },
      {
        id: 'before-leaving',
        when: 'before-leaving',
        from: 'dose-end',
        observe: ['blood-pressure', 'heart-rate', 'spo2', 'mental-state'],
        text: 'Mental state and vital signs are back to baseline.',
        sources: [{ citation: 'sanacora-2017', checked: 'recalled' }],
      },
    ],
    minimumStay: {
      kind: 'none-published',
      text: 'No number of minutes is published: until mental state and vital signs are back to baseline. Two hours is often borrowed from esketamine. In 49 inpatients blood pressure and heart rate were back within 1.5 hours after the infusion.',
      sources: [
        { citation: 'sanacora-2017', checked: 'recalled' },
        { citation: 'szarmach-2020', checked: 'read' },
      ],
    },
    clock: {
      id: 'clock-infusion',
      text: 'The grid is counted from the start of the infusion.',
      sources: [{ citation: 'szarmach-2020', checked: 'read' }],
    },
  },
  preDose: [
    {
      id: 'blood-pressure-severe',
      anyOf: [
        { reading: 'systolicMmHg', is: '>=', to: 180 },
        { reading: 'diastolicMmHg', is: '>=', to: 110 },
      ],
      effect: 'hold',
      yieldsTo: [],
      text: 'Systolic 180 or more, or diastolic 110 or more: no dose. A default of this library.',
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
    {
      id: 'blood-pressure-above-160-100',
      anyOf: [
        { reading: 'systolicMmHg', is: '>', to: 160 },
        { reading: 'diastolicMmHg', is: '>', to: 100 },
      ],
      effect: 'hold',
      yieldsTo: ['blood-pressure-severe'],
      text: 'Systolic above 160 or diastolic above 100: an exclusion limit of an emergency department trial of intravenous ketamine. Published limits differ; none is a universal standard.',
      sources: [{ citation: 'nct06085937', checked: 'read' }],
    },
    {
      id: 'blood-pressure-above-140-90',
      anyOf: [
        { reading: 'systolicMmHg', is: '>', to: 140 },
        { reading: 'diastolicMmHg', is: '>', to: 90 },
      ],
      effect: 'weigh',
      yieldsTo: ['blood-pressure-severe', 'blood-pressure-above-160-100'],
      text: 'Systolic above 140 or diastolic above 90: the rise is weighed against the benefit. Borrowed from the esketamine label; no ketamine label sets a number.',
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
    {
      id: 'systolic-below-90',
      anyOf: [{ reading: 'systolicMmHg', is: '<', to: 90 }],
      effect: 'hold',
      yieldsTo: [],
      text: 'Systolic below 90: an exclusion limit of two emergency department trials.',
      sources: [
        { citation: 'nct06085937', checked: 'read' },
        { citation: 'nct01892995', checked: 'read' },
      ],
    },
    {
      id: 'spo2-below-92',
      anyOf: [{ reading: 'spo2Percent', is: '<', to: 92 }],
      effect: 'hold',
      yieldsTo: [],
      text: 'Oxygen saturation below 92 % on room air: no dose. No published number was found; one emergency department trial excluded below 95 %.',
      sources: [
        { citation: 'library-convention', checked: 'convention' },
        { citation: 'nct01892995', checked: 'read' },
      ],
    },
    {
      id: 'heart-rate-out-of-range',
      anyOf: [
        { reading: 'heartRatePerMin', is: '<', to: 45 },
        { reading: 'heartRatePerMin', is: '>', to: 120 },
      ],
      effect: 'hold',
      yieldsTo: [],
      text: 'Heart rate below 45 or above 120 at rest: no dose until the cause is found. No published outpatient number was found.',
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
  ],
  safety: [],
  discharge: [
    {
      id: 'mental-state',
      observation: 'mentalStateAtBaseline',
      basis: 'published',
      required: true,
      text: 'Mental state back to baseline.',
      sources: [{ citation: 'sanacora-2017', checked: 'recalled' }],
    },
    {
      id: 'vital-signs',
      observation: 'vitalSignsAtBaseline',
      basis: 'published',
      required: true,
      text: 'Vital signs back to baseline.',
      sources: [{ citation: 'sanacora-2017', checked: 'recalled' }],
    },
    {
      id: 'responsible-adult',
      observation: 'responsibleAdultPresent',
      basis: 'published',
      required: true,
      text: 'Accompanied by a responsible adult.',
      sources: [
        { citation: 'ket-mylan-pi', checked: 'read' },
        { citation: 'sanacora-2017', checked: 'recalled' },
      ],
    },
    {
      id: 'oriented',
      observation: 'oriented',
      basis: 'convention',
      required: true,
      text: 'Oriented.',
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
    {
      id: 'gait',
      observation: 'gaitSteady',
      basis: 'convention',
      required: true,
      text: 'Walks steadily.',
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
    {
      id: 'no-new-suicidal-intent',
      observation: 'noNewSuicidalIntent',
      basis: 'convention',
      required: true,
      text: 'No new suicidal intent.',
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
    {
      id: 'ride',
      observation: 'rideArranged',
      basis: 'convention',
      required: true,
      text: 'A ride home is there.',
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
    {
      id: 'written-instructions',
      observation: 'writtenInstructionsGiven',
      basis: 'convention',
      required: false,
      text: 'Written instructions given.',
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
    {
      id: 'next-contact',
      observation: 'nextContactBooked',
      basis: 'convention',
      required: false,
      text: 'Next contact booked.',
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
  ],
  aftercare: [
    {
      id: 'responsible-adult',
      text: 'A responsible adult accompanies the person home.',
      sources: [
        { citation: 'sanacora-2017', checked: 'recalled' },
        { citation: 'ket-mylan-pi', checked: 'read' },
      ],
    },
    {
      id: 'no-driving',
      text: 'No driving until the next day, and for at least 24 hours (ketamine injection text).',
      sources: [
        { citation: 'sanacora-2017', checked: 'recalled' },
        { citation: 'ketalar-label-us', checked: 'read' },
      ],
    },
  ],
  personnel: [
    {
      id: 'clinician',
      text: 'A licensed clinician who may give a Schedule III drug, with Advanced Cardiac Life Support (ACLS).',
      sources: [{ citation: 'sanacora-2017', checked: 'recalled' }],
    },
    {
      id: 'behavioral-assessment',
      text: 'Someone on site who can assess behavior and mental status.',
      sources: [{ citation: 'sanacora-2017', checked: 'recalled' }],
    },
  ],
  equipment: [
    { id: 'infusion-pump', text: 'Infusion pump.', sources: [{ citation: 'sanacora-2017', checked: 'recalled' }] },
    {
      id: 'monitor',
      text: 'Monitor for blood pressure, heart rate and oxygen saturation.',
      sources: [{ citation: 'sanacora-2017', checked: 'recalled' }],
    },
    {
      id: 'resuscitation',
      text: 'Oxygen, airway and resuscitation equipment with staff able to use it.',
      sources: [
        { citation: 'sanacora-2017', checked: 'recalled' },
        { citation: 'asa-guidance', checked: 'read' },
      ],
    },
  ],
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
  missedSessions: [
    {
      id: 'miss-iv-series',
      phases: [],
      state: 'any',
      action: 'no-standard',
      text: 'Series interrupted: no standard. A default of this library: the shortest gap of the trials is kept, the count is finished, and symptoms are rated again before going on.',
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
    {
      id: 'miss-no-doubling',
      phases: [],
      state: 'any',
      action: 'continue',
      text: 'Never two sessions in one day, and never a larger dose to make up for a missed one.',
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
    {
      id: 'resched-hold',
      phases: [],
      state: 'any',
      action: 'continue',
      text: 'A session put off for blood pressure, intoxication, food or a missing ride counts as missed, not as given.',
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
  ],
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
      text: 'This use of racemic ketamine is off-label; there is no approved racemic regimen.',
      sources: [{ citation: 'fda-compounded-2023', checked: 'read' }],
    },
  ],
  inherited: [],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
