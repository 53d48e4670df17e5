import { deepFreeze } from '../../core/freeze'
import type { Protocol } from '../model'
import { eskNs28 } from './formulations/esk-ns-28'
import {
  spravatoAftercare,
  spravatoDischargeUs,
  spravatoEquipment,
  spravatoMonitoringUs,
  spravatoPaperworkUs,
  spravatoPersonnelUs,
  spravatoPreDoseUs,
  spravatoPreparation,
  spravatoSafetyUs,
  spravatoSessionSteps,
} from './parts/spravato-care'

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
    {
      id: 'late-life-depression',
      text: 'The same in later life: the label has no upper age limit, and the trial from 65 years on missed its primary endpoint.',
      oralAntidepressant: 'optional',
      sources: [
        { citation: 'spravato-mono', checked: 'read' },
        { citation: 'ochs-ross-2020', checked: 'read' },
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
    {
      id: 'not-at-home',
      text: 'Never dispensed for use at home.',
      sources: [
        { citation: 'spravato-rems-386', checked: 'read' },
        { citation: 'rems-home', checked: 'read' },
      ],
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
        { citation: 'ochs-ross-2020', checked: 'read' },
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
      text: 'The manufacturer states that no dose adjustment is required; there is no experience in people on dialysis. After 28 mg the exposure was 13 to 36 % higher.',
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
        { citation: 'spravato-hcp', locator: 'dosage adjustments', checked: 'read' },
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
              gapSources: [{ citation: 'popova-2019', locator: 'registered results, days of dosing', checked: 'read' }],
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
        { citation: 'popova-2019', locator: 'registered results, days of dosing', checked: 'read' },
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
    {
      id: 'withdrawal',
      text: 'Symptoms like those of withdrawal are described after long, frequent, high-dose use.',
      sources: [{ citation: 'spravato-consumer-leaflet', checked: 'read' }],
    },
    {
      id: 'tolerance',
      text: 'Tolerance is seen with prolonged use of ketamine, and the label expects the like of esketamine; three long-term studies of the manufacturer report no loss of effect.',
      sources: [
        { citation: 'spravato-label-us-2019', checked: 'read' },
        { citation: 'jnj-tolerance', checked: 'read' },
      ],
    },
  ],
  preparation: spravatoPreparation,
  sessionSteps: spravatoSessionSteps,
  monitoring: spravatoMonitoringUs,
  preDose: spravatoPreDoseUs,
  safety: spravatoSafetyUs,
  discharge: spravatoDischargeUs,
  aftercare: spravatoAftercare,
  personnel: spravatoPersonnelUs,
  equipment: spravatoEquipment,
  paperwork: spravatoPaperworkUs,
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
        { citation: 'spravato-label-us-2019', locator: 'highlights, dosage', checked: 'read' },
      ],
    },
    {
      id: 'sustain-1-frequency',
      text: 'In the SUSTAIN-1 trial, every 4 weeks after week 8: MADRS of 12 or less meant every other week, above 12 weekly.',
      sources: [
        { citation: 'daly-2019', checked: 'recalled' },
        { citation: 'jnj-maintenance', checked: 'read' },
      ],
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
    {
      id: 'dp-sustain1-frequency',
      phase: 'maintenance',
      responder: 'every other week',
      partial: 'weekly',
      text: 'Every 4 weeks after week 8 in the SUSTAIN-1 trial: MADRS of 12 or less meant every other week, above 12 weekly.',
      sources: [
        { citation: 'daly-2019', checked: 'recalled' },
        { citation: 'jnj-maintenance', checked: 'read' },
      ],
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
      text: 'Sessions missed in maintenance and depression worse: the previous frequency is considered (every 2 weeks to weekly, weekly to twice a week), by judgment.',
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
      action: 'judgment',
      afterDays: 28,
      text: 'Lapse of more than 28 days: the label gives no rule. In a later analysis of SUSTAIN-3, scores went on improving when maintenance was resumed.',
      sources: [{ citation: 'jnj-missed', checked: 'read' }],
    },
    {
      id: 'miss-spravato-relapse',
      phases: ['maintenance'],
      state: 'relapse',
      action: 'restart-induction',
      text: 'Relapse after stable response or remission: a second 4-week induction and then maintenance were given in SUSTAIN-3; 71.9 % (23 of 32) of those who had relapsed on esketamine and 73.4 % (47 of 64) of those who had relapsed on placebo responded; 20 of 32 and 39 of 64 reached remission.',
      sources: [{ citation: 'sustain3-reind', locator: 'table 3', checked: 'read' }],
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
    {
      id: 'monotherapy-remission',
      text: 'Used alone, remission (MADRS of 12 or less) at week 4 was 22.5 % against 7.6 % on placebo.',
      sources: [{ citation: 'spravato-mono', checked: 'read' }],
    },
    {
      id: 'relapse-sustain-1',
      text: 'Stable remitters: 26.7 % relapsed on esketamine with an antidepressant, 45.3 % on an antidepressant with placebo.',
      sources: [{ citation: 'sustain1-poster', checked: 'read' }],
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
    reason: 'Authorized for this use in the United States.',
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
