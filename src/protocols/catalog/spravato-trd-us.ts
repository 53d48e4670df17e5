import { deepFreeze } from '../../core/freeze'
import type { Protocol } from '../model'
import { eskNs28 } from './formulations/esk-ns-28'

/** SPRAVATO for treatment-resistant depression, United States label. */
export const spravatoTrdUs: Protocol = /* @__PURE__ */ deepFreeze({
  id: 'spravato-trd-us',
  name: 'SPRAVATO, treatment-resistant depression, United States',
  summary:
    'Esketamine nasal spray for treatment-resistant depression in adults, alone or with an oral antidepressant, as the US label states it.',
  kind: 'label',
  jurisdictions: ['US'],
  status: {
    state: 'approved',
    text: 'Approved. The label version on file is SPL version 18 of 2026-03-13; what changed in that version was not read.',
    sources: [{ citation: 'spravato-label-us', locator: 'SPL version 18, 2026-03-13', checked: 'read' }],
  },
  drug: 'esketamine',
  routes: ['intranasal'],
  indications: [
    {
      id: 'treatment-resistant-depression',
      text: 'Adults with treatment-resistant depression (inadequate response to at least two oral antidepressants), alone or with an oral antidepressant; use alone approved on 2025-01-17.',
      oralAntidepressant: 'optional',
      sources: [
        { citation: 'spravato-mono', checked: 'read' },
        { citation: 'openminds-2025', checked: 'read' },
      ],
    },
  ],
  notFor: [
    { id: 'not-anesthetic', text: 'Not approved as an anesthetic.', sources: [{ citation: 'spravato-web', checked: 'read' }] },
    {
      id: 'not-suicide-prevention',
      text: 'Not shown to prevent suicide or to reduce suicidal ideation or behavior.',
      sources: [{ citation: 'spravato-web', checked: 'read' }],
    },
    {
      id: 'not-instead-of-hospital',
      text: 'Does not replace hospital care where that is needed.',
      sources: [{ citation: 'spravato-web', checked: 'read' }],
    },
  ],
  population: {
    minimumAgeYears: 18,
    text: 'Adults.',
    sources: [{ citation: 'spravato-mono', checked: 'read' }],
  },
  specialPopulations: [
    {
      id: 'age-65-and-over',
      fromAgeYears: 65,
      text: 'The US dosing table has no separate start for people aged 65 and over. A 28 mg start belongs to the EU label and to the trial in older adults, which missed its primary endpoint. No overall difference in safety was seen; exposure is higher.',
      sources: [
        { citation: 'medscape-ref', checked: 'read' },
        { citation: 'spravato-label-us-2021', locator: 'brief summary, page 31', checked: 'read' },
        { citation: 'ochs-ross-2020', checked: 'recalled' },
      ],
    },
    {
      id: 'ancestry',
      text: 'There is no dose rule by ancestry.',
      sources: [
        { citation: 'spravato-label-us', checked: 'recalled' },
        { citation: 'spravato-smpc', checked: 'read' },
      ],
    },
    {
      id: 'hepatic-impairment',
      text: 'Moderate impairment may need longer observation; severe impairment (Child-Pugh C) was not studied and use is not recommended.',
      sources: [
        { citation: 'spravato-label-us-2019', checked: 'read' },
        { citation: 'jnj-hepatic', checked: 'read' },
      ],
    },
    {
      id: 'renal-impairment',
      text: 'The manufacturer states that no dose adjustment is required; there is no experience in people on dialysis.',
      sources: [{ citation: 'jnj-renal', checked: 'read' }],
    },
  ],
  formulations: [eskNs28],
  settings: [
    {
      setting: 'rems-certified-outpatient',
      sources: [
        { citation: 'spravato-rems-386', checked: 'read' },
        { citation: 'rems-home', checked: 'read' },
      ],
    },
    {
      setting: 'rems-certified-inpatient',
      sources: [
        { citation: 'spravato-rems-386', checked: 'read' },
        { citation: 'rems-home', checked: 'read' },
      ],
    },
  ],
  weight: { basis: 'not-weight-based', alternatives: [], sources: [{ citation: 'medscape-ref', checked: 'read' }] },
  ceilings: [
    {
      id: 'highest-dose',
      unit: 'mg-per-session',
      value: 84,
      text: 'At most 84 mg in a session.',
      sources: [
        { citation: 'spravato-label-us', checked: 'recalled' },
        { citation: 'medscape-ref', checked: 'read' },
      ],
    },
  ],
  doseNotes: [
    {
      id: 'titration',
      text: 'The dose goes by efficacy and tolerability; the US label offers only 56 mg and 84 mg.',
      sources: [
        { citation: 'spravato-label-us', checked: 'recalled' },
        { citation: 'medscape-ref', checked: 'read' },
      ],
    },
  ],
  rounding: { stepMg: 0.1, mode: 'half-up', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  courses: [
    {
      id: 'label',
      label: 'Induction, weekly dosing, maintenance',
      phases: [
        {
          id: 'induction',
          label: 'Induction',
          length: 'weeks 1 to 4',
          dose: {
            kind: 'steps',
            steps: [
              {
                id: 'day-1',
                label: 'Day 1',
                sessions: { from: 1, through: 1 },
                rule: {
                  kind: 'fixed',
                  doseMg: 56,
                  sources: [
                    { citation: 'spravato-mirror', checked: 'read' },
                    { citation: 'spravato-hk', checked: 'read' },
                  ],
                },
              },
              {
                id: 'after-day-1',
                label: 'After day 1',
                sessions: { from: 2 },
                rule: {
                  kind: 'one-of',
                  allowedMg: [56, 84],
                  chosenBy: 'efficacy and tolerability',
                  sources: [{ citation: 'spravato-mirror', checked: 'read' }],
                },
              },
            ],
            sources: [{ citation: 'spravato-mirror', checked: 'read' }],
          },
          schedules: [
            {
              id: 'twice-a-week',
              label: 'Twice a week, 8 sessions with day 1',
              sessions: 8,
              gapPatternDays: [3, 4],
              minimumGapDays: 3,
              maximumGapDays: 4,
              perSevenDays: 2,
              gapBasis: 'trial',
              sources: [{ citation: 'spravato-mirror', checked: 'read' }],
              gapSources: [{ citation: 'popova-2019', checked: 'recalled' }],
            },
          ],
          sources: [{ citation: 'spravato-mirror', checked: 'read' }],
        },
        {
          id: 'consolidation',
          label: 'Weekly dosing (the label calls it maintenance)',
          length: 'weeks 5 to 8',
          dose: {
            kind: 'one-of',
            allowedMg: [56, 84],
            chosenBy: 'efficacy and tolerability',
            sources: [{ citation: 'spravato-mirror', checked: 'read' }],
          },
          schedules: [
            {
              id: 'once-a-week',
              label: 'Once a week, 4 sessions',
              sessions: 4,
              gapPatternDays: [7],
              minimumGapDays: 7,
              maximumGapDays: 7,
              perSevenDays: 1,
              gapBasis: 'nominal',
              sources: [{ citation: 'spravato-mirror', checked: 'read' }],
              gapSources: [{ citation: 'spravato-mirror', checked: 'computed' }],
            },
          ],
          sources: [{ citation: 'spravato-mirror', checked: 'read' }],
        },
        {
          id: 'maintenance',
          label: 'Maintenance',
          length: 'week 9 on; no maximum is stated',
          dose: {
            kind: 'one-of',
            allowedMg: [56, 84],
            chosenBy: 'efficacy and tolerability',
            sources: [{ citation: 'spravato-mirror', checked: 'read' }],
          },
          schedules: [
            {
              id: 'every-2-weeks',
              label: 'Every 2 weeks',
              gapPatternDays: [14],
              minimumGapDays: 7,
              maximumGapDays: 14,
              perSevenDays: 1,
              gapBasis: 'nominal',
              sources: [{ citation: 'spravato-mirror', checked: 'read' }],
              gapSources: [{ citation: 'spravato-mirror', checked: 'computed' }],
            },
            {
              id: 'once-a-week',
              label: 'Once a week',
              gapPatternDays: [7],
              minimumGapDays: 7,
              maximumGapDays: 14,
              perSevenDays: 1,
              gapBasis: 'nominal',
              sources: [{ citation: 'spravato-mirror', checked: 'read' }],
              gapSources: [{ citation: 'spravato-mirror', checked: 'computed' }],
            },
          ],
          sources: [{ citation: 'spravato-mirror', checked: 'read' }],
        },
      ],
    },
  ],
  courseNotes: [
    {
      id: 'spacing',
      text: 'The label gives a frequency and no minimum interval in hours; phase 3 visits were days 1, 4, 8, 11, 15, 18, 22 and 25.',
      sources: [
        { citation: 'spravato-label-us', checked: 'recalled' },
        { citation: 'popova-2019', checked: 'recalled' },
      ],
    },
    {
      id: 'frequency-limit',
      text: 'At most two sessions a week.',
      sources: [{ citation: 'spravato-label-us', checked: 'recalled' }],
    },
    {
      id: 'course-length',
      text: 'No maximum length is stated; the need is re-examined periodically.',
      sources: [{ citation: 'spravato-label-us', checked: 'recalled' }],
    },
    {
      id: 'least-frequent',
      text: 'From week 9 the least frequent dosing that keeps remission or response is used.',
      sources: [{ citation: 'spravato-mirror', checked: 'read' }],
    },
    {
      id: 'taper',
      text: 'The label describes no taper and no dosing as needed.',
      sources: [{ citation: 'spravato-label-us', checked: 'recalled' }],
    },
  ],
  preparation: [
    {
      id: 'no-food',
      text: 'No food for at least 2 hours before.',
      minutesBefore: 120,
      sources: [
        { citation: 'label-spravato-ph', checked: 'read' },
        { citation: 'spravato-prep', checked: 'read' },
      ],
    },
    {
      id: 'no-liquids',
      text: 'No liquids for at least 30 minutes before.',
      minutesBefore: 30,
      sources: [
        { citation: 'label-spravato-ph', checked: 'read' },
        { citation: 'spravato-prep', checked: 'read' },
      ],
    },
    {
      id: 'nasal-drugs',
      text: 'A nasal corticosteroid or decongestant is used at least 1 hour before.',
      minutesBefore: 60,
      sources: [{ citation: 'spravato-prep', checked: 'read' }],
    },
    {
      id: 'transport',
      text: 'A ride home is arranged before dosing.',
      sources: [{ citation: 'spravato-hcp', checked: 'read' }],
    },
  ],
  sessionSteps: [
    {
      id: 'blow-nose',
      text: 'The nose is blown before the first device only.',
      sources: [{ citation: 'spravato-ifu', checked: 'read' }],
    },
    {
      id: 'check-device',
      text: 'The device is not primed; two green dots show that it is full.',
      sources: [{ citation: 'spravato-ifu', checked: 'read' }],
    },
    { id: 'recline', text: 'The head reclines at about 45 degrees.', sources: [{ citation: 'spravato-ifu', checked: 'read' }] },
    { id: 'spray', text: 'One spray goes into each nostril.', sources: [{ citation: 'spravato-ifu', checked: 'read' }] },
    { id: 'check-empty', text: 'No green dot is left after both sprays.', sources: [{ citation: 'spravato-ifu', checked: 'read' }] },
    {
      id: 'rest',
      text: 'After each device the person rests for 5 minutes and does not blow the nose.',
      sources: [{ citation: 'spravato-ifu', checked: 'read' }],
    },
  ],
  monitoring: {
    id: 'mon-spravato-us',
    label: 'SPRAVATO, United States',
    checkpoints: [
      {
        id: 'before',
        when: 'before',
        from: 'dose-start',
        observe: ['blood-pressure', 'preparation', 'transport'],
        text: 'Blood pressure; check of fasting and nasal drugs; ride home.',
        sources: [
          { citation: 'label-spravato-ph', checked: 'read' },
          { citation: 'spravato-hcp', checked: 'read' },
        ],
      },
      {
        id: 'administration',
        when: 'during',
        from: 'dose-start',
        minutes: 0,
        observe: ['administration'],
        text: 'Self-administration is watched by a health care provider; the next device follows after 5 minutes of rest.',
        sources: [
          { citation: 'spravato-rems-386', checked: 'read' },
          { citation: 'spravato-ifu', checked: 'read' },
        ],
      },
      {
        id: 'throughout',
        when: 'throughout',
        from: 'dose-start',
        observe: ['spo2', 'respiratory-status', 'sedation', 'dissociation'],
        text: 'Sedation, dissociation and respiratory status with pulse oximetry at every session.',
        sources: [
          { citation: 'spravato-hcp', checked: 'read' },
          { citation: 'spravato-rems-386', checked: 'read' },
        ],
      },
      {
        id: 'blood-pressure-40',
        when: 'after',
        from: 'administration',
        minutes: 40,
        approximate: true,
        observe: ['blood-pressure'],
        text: 'Blood pressure about 40 minutes after the dose, then as clinically warranted.',
        sources: [
          { citation: 'label-spravato-ph', checked: 'read' },
          { citation: 'spravato-hcp', checked: 'read' },
        ],
      },
      {
        id: 'before-leaving',
        when: 'before-leaving',
        from: 'dose-end',
        observe: ['blood-pressure', 'sedation', 'dissociation', 'respiratory-status'],
        text: 'Blood pressure before leaving, as the patient monitoring form asks.',
        sources: [
          { citation: 'jnj-rems-monitoring', checked: 'read' },
          { citation: 'ehrsource-2026', checked: 'read' },
        ],
      },
    ],
    minimumStay: {
      kind: 'fixed',
      minutesAfterDoseEnd: 120,
      text: 'At least 2 hours after administration, then until it is safe to leave.',
      sources: [
        { citation: 'spravato-hcp', checked: 'read' },
        { citation: 'spravato-label-us-2019', checked: 'read' },
      ],
    },
    clock: {
      id: 'clock-last-device',
      text: 'The label says "at least 2 hours after administration" and not which device starts the clock; the REMS form records time from the first. The minimum stay is counted here from the last device, which is the safer reading.',
      sources: [
        { citation: 'library-convention', checked: 'convention' },
        { citation: 'ehrsource-2026', checked: 'read' },
        { citation: 'lucido-2026', checked: 'read' },
      ],
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
      text: 'Systolic 180 or more, or diastolic 110 or more: no dose. A default taken from the cut points of the label’s own analysis; the label gives no absolute limit.',
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
    {
      id: 'blood-pressure-above-140-90',
      anyOf: [
        { reading: 'systolicMmHg', is: '>', to: 140 },
        { reading: 'diastolicMmHg', is: '>', to: 90 },
      ],
      effect: 'weigh',
      yieldsTo: ['blood-pressure-severe'],
      text: 'Above 140 systolic or above 90 diastolic: the short-term rise is weighed against the benefit, and a decision to delay is individual. It is not an automatic bar.',
      sources: [
        { citation: 'label-spravato-ph', checked: 'read' },
        { citation: 'onc-advisor', checked: 'read' },
        { citation: 'spravato-label-us', checked: 'recalled' },
      ],
    },
    {
      id: 'spo2-below-92',
      anyOf: [{ reading: 'spo2Percent', is: '<', to: 92 }],
      effect: 'hold',
      yieldsTo: [],
      text: 'Oxygen saturation below 92 % on room air: no dose. The label asks for pulse oximetry and gives no number.',
      sources: [{ citation: 'library-convention', checked: 'convention' }],
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
    {
      id: 'food-within-2-hours',
      anyOf: [{ reading: 'minutesSinceFood', is: '<', to: 120 }],
      effect: 'hold',
      yieldsTo: [],
      text: 'Food less than 2 hours before: the session waits or is moved.',
      sources: [
        { citation: 'label-spravato-ph', checked: 'read' },
        { citation: 'spravato-prep', checked: 'read' },
      ],
    },
    {
      id: 'liquids-within-30-minutes',
      anyOf: [{ reading: 'minutesSinceLiquids', is: '<', to: 30 }],
      effect: 'hold',
      yieldsTo: [],
      text: 'Liquids less than 30 minutes before: the session waits.',
      sources: [
        { citation: 'label-spravato-ph', checked: 'read' },
        { citation: 'spravato-prep', checked: 'read' },
      ],
    },
    {
      id: 'nasal-drug-within-1-hour',
      anyOf: [{ reading: 'minutesSinceNasalDrug', is: '<', to: 60 }],
      effect: 'hold',
      yieldsTo: [],
      text: 'A nasal corticosteroid or decongestant less than 1 hour before: the session waits.',
      sources: [{ citation: 'spravato-prep', checked: 'read' }],
    },
    {
      id: 'no-ride',
      anyOf: [{ reading: 'rideArranged', is: '=', to: false }],
      effect: 'hold',
      yieldsTo: [],
      text: 'No ride home arranged: the session is moved.',
      sources: [{ citation: 'spravato-hcp', checked: 'read' }],
    },
  ],
  safety: [
    {
      id: 'absolute-bar',
      text: 'Not given where a rise in blood pressure or intracranial pressure is a serious risk. Contraindicated in aneurysmal vascular disease, arteriovenous malformation, history of intracerebral hemorrhage, and hypersensitivity to esketamine, ketamine or excipients.',
      sources: [
        { citation: 'label-spravato-ph', checked: 'read' },
        { citation: 'spravato-label-us-2021', checked: 'read' },
      ],
    },
    {
      id: 'blood-pressure-stays-high',
      text: 'Blood pressure that stays high: help from someone experienced in its management. Symptoms of a hypertensive crisis: emergency care.',
      sources: [{ citation: 'spravato-label-us', checked: 'recalled' }],
    },
  ],
  discharge: [
    {
      id: 'stable',
      observation: 'clinicallyStable',
      basis: 'published',
      required: true,
      text: 'Clinically stable.',
      sources: [{ citation: 'label-spravato-ph', checked: 'read' }],
    },
    {
      id: 'blood-pressure-falling',
      observation: 'bloodPressureFalling',
      basis: 'published',
      required: true,
      text: 'Blood pressure falling.',
      sources: [{ citation: 'label-spravato-ph', checked: 'read' }],
    },
    {
      id: 'sedation-resolved',
      observation: 'sedationResolved',
      basis: 'published',
      required: true,
      text: 'Sedation resolved.',
      sources: [{ citation: 'spravato-rems-386', checked: 'read' }],
    },
    {
      id: 'dissociation-resolved',
      observation: 'dissociationResolved',
      basis: 'published',
      required: true,
      text: 'Dissociation resolved.',
      sources: [{ citation: 'spravato-rems-386', checked: 'read' }],
    },
    {
      id: 'respiratory-depression-resolved',
      observation: 'respiratoryDepressionResolved',
      basis: 'published',
      required: true,
      text: 'No respiratory depression, or resolved.',
      sources: [{ citation: 'spravato-rems-386', checked: 'read' }],
    },
    {
      id: 'judged-ready',
      observation: 'judgedReadyByProfessional',
      basis: 'published',
      required: true,
      text: 'Judged ready to leave by a health care provider.',
      sources: [
        { citation: 'label-spravato-ph', checked: 'read' },
        { citation: 'spravato-rems-386', checked: 'read' },
      ],
    },
    {
      id: 'ride',
      observation: 'rideArranged',
      basis: 'published',
      required: true,
      text: 'A ride home is there.',
      sources: [{ citation: 'spravato-hcp', checked: 'read' }],
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
      id: 'no-driving',
      text: 'No driving, machinery or anything that needs full alertness until the next day after a restful sleep.',
      sources: [
        { citation: 'spravato-hcp', checked: 'read' },
        { citation: 'spravato-label-us-2019', checked: 'read' },
      ],
    },
  ],
  personnel: [
    {
      id: 'prescriber-on-site',
      text: 'A prescriber is on site during administration and monitoring.',
      sources: [{ citation: 'spravato-rems-386', checked: 'read' }],
    },
    {
      id: 'monitoring-provider',
      text: 'A health care provider observes self-administration directly and monitors the session.',
      sources: [{ citation: 'spravato-rems-386', checked: 'read' }],
    },
  ],
  equipment: [
    { id: 'pulse-oximeter', text: 'Pulse oximeter.', sources: [{ citation: 'spravato-rems-386', checked: 'read' }] },
    { id: 'blood-pressure-device', text: 'Blood pressure device.', sources: [{ citation: 'spravato-hcp', checked: 'read' }] },
    {
      id: 'resuscitation',
      text: 'For people with unstable heart or lung disease: resuscitation equipment and staff trained in cardiopulmonary resuscitation (wording of the EU text).',
      sources: [{ citation: 'spravato-smpc', checked: 'read' }],
    },
  ],
  paperwork: [
    {
      id: 'outpatient',
      text: 'Outpatient: the patient is enrolled before the first treatment, and a patient monitoring form follows every session within 7 days. It carries blood pressure before, at 40 minutes and before leaving, sedation, dissociation, respiratory depression, and concomitant sedatives, stimulants and opioids.',
      sources: [
        { citation: 'rems-out', checked: 'read' },
        { citation: 'jnj-rems-monitoring', checked: 'read' },
        { citation: 'ehrsource-2026', checked: 'read' },
      ],
    },
    {
      id: 'inpatient',
      text: 'Inpatient: a certified setting, no patient enrollment and no monitoring form; all suspected adverse events are reported.',
      sources: [{ citation: 'rems-in', checked: 'read' }],
    },
  ],
  stopRules: [
    {
      id: 'no-stop-number',
      text: 'The label gives no number at which non-response ends treatment.',
      sources: [{ citation: 'spravato-label-us', checked: 'recalled' }],
    },
  ],
  continueRules: [
    {
      id: 'judge-benefit',
      text: 'At the end of induction the benefit is judged before going on; later the need is re-examined periodically.',
      sources: [
        { citation: 'spravato-hk', checked: 'read' },
        { citation: 'spravato-label-us', checked: 'recalled' },
      ],
    },
    {
      id: 'sustain-1-frequency',
      text: 'In the SUSTAIN-1 trial, every 4 weeks after week 8: MADRS of 12 or less meant every other week, above 12 weekly.',
      sources: [{ citation: 'daly-2019', checked: 'recalled' }],
    },
  ],
  decisionPoints: [
    {
      id: 'dp-spravato-w4',
      phase: 'induction',
      afterSessions: 8,
      responder: 'weekly in weeks 5 to 8',
      partial: 'judged; 56 mg or 84 mg',
      nonResponder: 'the need is re-evaluated; the label gives no number',
      text: 'End of week 4: the benefit is judged before going on.',
      sources: [
        { citation: 'spravato-hk', checked: 'read' },
        { citation: 'spravato-mirror', checked: 'read' },
      ],
    },
    {
      id: 'dp-spravato-w8',
      phase: 'consolidation',
      afterSessions: 4,
      responder: 'every 2 weeks or weekly, the least frequent that holds',
      partial: 'weekly',
      nonResponder: 'the need is re-evaluated',
      text: 'End of week 8: the least frequent dosing that keeps remission or response is chosen.',
      sources: [{ citation: 'spravato-mirror', checked: 'read' }],
    },
  ],
  missedSessions: [
    {
      id: 'miss-spravato-induction',
      phases: ['induction'],
      state: 'any',
      action: 'continue',
      text: 'Sessions missed in weeks 1 to 4: the current schedule goes on.',
      sources: [{ citation: 'jnj-missed', checked: 'read' }],
    },
    {
      id: 'miss-spravato-maint-worse',
      phases: ['consolidation', 'maintenance'],
      state: 'worse',
      action: 'step-back',
      text: 'Sessions missed in maintenance and depression worse: the previous frequency is considered (every 2 weeks to weekly, weekly to twice a week), by judgement.',
      sources: [
        { citation: 'jnj-missed', checked: 'read' },
        { citation: 'davis-2024', checked: 'read' },
      ],
    },
    {
      id: 'miss-spravato-maint-stable',
      phases: ['consolidation', 'maintenance'],
      state: 'not-worse',
      action: 'continue',
      text: 'Sessions missed in maintenance and depression not worse: the current schedule goes on.',
      sources: [
        { citation: 'davis-2024', checked: 'read' },
        { citation: 'jnj-missed', checked: 'read' },
      ],
    },
    {
      id: 'miss-spravato-28d',
      phases: [],
      state: 'lapse',
      action: 'judgement',
      afterDays: 28,
      text: 'Lapse of more than 28 days: the label gives no rule. In a later analysis of SUSTAIN-3, scores went on improving when maintenance was resumed.',
      sources: [{ citation: 'jnj-missed', checked: 'read' }],
    },
    {
      id: 'miss-spravato-relapse',
      phases: ['maintenance'],
      state: 'relapse',
      action: 'restart-induction',
      text: 'Relapse after stable response or remission: a second 4-week induction and then maintenance were given in SUSTAIN-3; 71.9 % of those who had relapsed on esketamine and 73.4 % of those who had relapsed on placebo responded.',
      sources: [
        { citation: 'sustain3-reind', checked: 'read' },
        { citation: 'sustain3-reind', locator: 'table 3', checked: 'read' },
      ],
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
      id: 'monotherapy-remission',
      text: 'Used alone, remission (MADRS of 12 or less) at week 4 was 22.5 % against 7.6 % on placebo.',
      sources: [{ citation: 'spravato-mono', checked: 'read' }],
    },
    {
      id: 'relapse-sustain-1',
      text: 'Stable remitters: 26.7 % relapsed on esketamine with an antidepressant, 45.3 % on an antidepressant with placebo.',
      sources: [
        { citation: 'sustain1-poster', checked: 'read' },
        { citation: 'sustain1-poster', checked: 'read' },
      ],
    },
    {
      id: 'every-4-weeks',
      text: 'A long-term extension dosed weekly, every 2 weeks or every 4 weeks; every 4 weeks is outside the US label table.',
      sources: [{ citation: 'zaki-2025', checked: 'read' }],
    },
  ],
  evidence: {
    tier: 'A',
    basis: 'label',
    gradedBy: 'library',
    reason: 'Authorised for this use in the United States.',
    sources: [{ citation: 'spravato-label-us', checked: 'read' }],
  },
  disputes: [
    {
      id: 'clock',
      text: 'First or last device: the label does not say; the REMS form counts from the first.',
      sources: [{ citation: 'ehrsource-2026', checked: 'read' }],
    },
    {
      id: 'blood-pressure-140-90',
      text: 'The US wording is "weigh" and "a decision to delay", not "do not give". A limit of 160/100 attributed to FDA circulates and is not in the label text read.',
      sources: [
        { citation: 'label-spravato-ph', checked: 'read' },
        { citation: 'spravato-label-us-2021', locator: 'brief summary, page 33', checked: 'read' },
      ],
    },
    {
      id: 'start-from-65',
      text: 'From age 65 the EU text starts at 28 mg; the US table has no age rule.',
      sources: [
        { citation: 'medscape-ref', checked: 'read' },
        { citation: 'spravato-smpc', checked: 'read' },
      ],
    },
    {
      id: 'week-9-spacing',
      text: 'From week 9 the US label has weekly or every 2 weeks; trials also used every 4 weeks.',
      sources: [{ citation: 'zaki-2025', checked: 'read' }],
    },
    {
      id: 'label-version-18',
      text: 'Label version 18 of 2026-03-13 was seen to exist; its sections 2 and 5 were not compared.',
      sources: [{ citation: 'spravato-label-us', locator: 'SPL version 18, 2026-03-13', checked: 'read' }],
    },
  ],
  alerts: [],
  inherited: [],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
