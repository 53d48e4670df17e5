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

/** SPRAVATO for depression with acute suicidality, United States label. */
export const spravatoMdsiUs: Protocol = /* @__PURE__ */ deepFreeze({
  id: 'spravato-mdsi-us',
  name: 'SPRAVATO, depression with acute suicidality, United States',
  summary:
    'Esketamine nasal spray with an oral antidepressant for depressive symptoms in adults with major depressive disorder and acute suicidal ideation or behavior, as the US label states it.',
  kind: 'label',
  jurisdictions: ['US'],
  status: {
    state: 'approved',
    text: 'Approved, with an oral antidepressant.',
    sources: [
      { citation: 'spravato-mono', checked: 'read' },
      { citation: 'spravato-web', checked: 'read' },
    ],
  },
  drug: 'esketamine',
  routes: ['intranasal'],
  indications: [
    {
      id: 'mdd-acute-suicidal-ideation-or-behavior',
      text: 'Depressive symptoms in adults with major depressive disorder with acute suicidal ideation or behavior, with an oral antidepressant; not alone.',
      oralAntidepressant: 'required',
      sources: [
        { citation: 'spravato-mono', checked: 'read' },
        { citation: 'spravato-web', checked: 'read' },
      ],
    },
  ],
  notFor: [
    {
      id: 'not-suicide-prevention',
      text: 'Not shown to prevent suicide or to reduce suicidal ideation or behavior.',
      sources: [{ citation: 'spravato-web', checked: 'read' }],
    },
    {
      id: 'not-instead-of-hospital',
      text: 'Hospital care stays where it is needed, even after a gain from the first dose.',
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
  population: { minimumAgeYears: 18, text: 'Adults.', sources: [{ citation: 'spravato-web', checked: 'read' }] },
  specialPopulations: [
    {
      id: 'age-65-and-over',
      text: 'The US dosing table has no separate start for people aged 65 and over.',
      sources: [{ citation: 'medscape-ref', checked: 'read' }],
      fromAgeYears: 65,
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
        { citation: 'spravato-dose2', checked: 'read' },
        { citation: 'medscape-ref', checked: 'read' },
      ],
    },
  ],
  doseNotes: [
    {
      id: 'no-first-step',
      text: 'Day 1 is 84 mg: there is no 56 mg first step as in treatment-resistant depression.',
      sources: [
        { citation: 'spravato-dose2', checked: 'read' },
        { citation: 'medscape-ref', checked: 'read' },
      ],
    },
    {
      id: 'one-reduction',
      text: 'In the trials the dose could be reduced once, to 56 mg.',
      sources: [{ citation: 'spravatohcp-mdsi', checked: 'read' }],
    },
  ],
  rounding: { stepMg: 0.1, mode: 'half-up', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  courses: [
    {
      id: 'label',
      label: 'Four weeks',
      phases: [
        {
          id: 'acute',
          label: 'Acute treatment',
          length: '4 weeks',
          dose: {
            kind: 'steps',
            steps: [
              {
                id: 'day-1',
                label: 'Day 1',
                sessions: { from: 1, through: 1 },
                rule: {
                  kind: 'fixed',
                  doseMg: 84,
                  sources: [
                    { citation: 'spravato-dose2', checked: 'read' },
                    { citation: 'medscape-ref', checked: 'read' },
                    { citation: 'spravatohcp-mdsi', checked: 'read' },
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
                  chosenBy: '84 mg; 56 mg where 84 mg is not tolerated',
                  sources: [
                    { citation: 'spravato-dose2', checked: 'read' },
                    { citation: 'medscape-ref', checked: 'read' },
                    { citation: 'spravatohcp-mdsi', checked: 'read' },
                  ],
                },
              },
            ],
            sources: [
              { citation: 'spravato-dose2', checked: 'read' },
              { citation: 'medscape-ref', checked: 'read' },
              { citation: 'spravatohcp-mdsi', checked: 'read' },
            ],
          },
          schedules: [
            {
              id: 'twice-a-week',
              label: 'Twice a week for 4 weeks, 8 sessions',
              sessions: 8,
              gapPatternDays: [3, 4],
              minimumGapDays: 3,
              maximumGapDays: 4,
              perSevenDays: 2,
              gapBasis: 'trial',
              sources: [
                { citation: 'spravato-dose2', checked: 'read' },
                { citation: 'medscape-ref', checked: 'read' },
                { citation: 'spravatohcp-mdsi', checked: 'read' },
              ],
              gapSources: [{ citation: 'fu-2020', checked: 'recalled' }],
            },
          ],
          sources: [
            { citation: 'spravato-dose2', checked: 'read' },
            { citation: 'medscape-ref', checked: 'read' },
            { citation: 'spravatohcp-mdsi', checked: 'read' },
          ],
        },
      ],
    },
  ],
  courseNotes: [
    {
      id: 'beyond-4-weeks',
      text: 'After 4 weeks the need for more is judged; use beyond 4 weeks was not systematically studied.',
      sources: [
        { citation: 'spravato-dose2', checked: 'read' },
        { citation: 'spravato-oracle', checked: 'read' },
        { citation: 'medscape-ref', checked: 'read' },
        { citation: 'onc-advisor', checked: 'read' },
      ],
    },
    {
      id: 'trial-setting',
      text: 'The trials gave it with comprehensive standard care and an initial stay in hospital.',
      sources: [
        { citation: 'fu-2020', checked: 'read' },
        { citation: 'ionescu-2021', checked: 'read' },
        { citation: 'spravatohcp-mdsi', checked: 'read' },
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
  stopRules: [],
  continueRules: [
    {
      id: 'judge-after-4-weeks',
      text: 'After 4 weeks the need for further treatment is judged.',
      sources: [
        { citation: 'spravato-dose2', checked: 'read' },
        { citation: 'spravato-oracle', checked: 'read' },
        { citation: 'medscape-ref', checked: 'read' },
        { citation: 'onc-advisor', checked: 'read' },
      ],
    },
  ],
  decisionPoints: [
    {
      id: 'dp-mdsi-w4',
      phase: 'acute',
      afterSessions: 8,
      responder: 'the need for more is judged; not systematically studied',
      text: 'After 4 weeks the benefit and the need for more are judged.',
      sources: [
        { citation: 'spravato-dose2', checked: 'read' },
        { citation: 'spravato-oracle', checked: 'read' },
        { citation: 'medscape-ref', checked: 'read' },
        { citation: 'onc-advisor', checked: 'read' },
      ],
    },
  ],
  missedSessions: [
    {
      id: 'miss-spravato-induction',
      phases: ['acute'],
      state: 'any',
      action: 'continue',
      text: 'Sessions missed in weeks 1 to 4: the current schedule goes on.',
      sources: [{ citation: 'jnj-missed', checked: 'read' }],
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
  results: [],
  evidence: {
    tier: 'A',
    basis: 'label',
    gradedBy: 'library',
    reason: 'Authorized for this use in the United States.',
    sources: [
      { citation: 'spravato-web', checked: 'read' },
      { citation: 'spravatohcp-mdsi', checked: 'read' },
    ],
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
      id: 'label-version-18',
      text: 'Label version 18 of 2026-03-13 was seen to exist; its sections 2 and 5 were not compared.',
      sources: [{ citation: 'spravato-label-us', locator: 'SPL version 18, 2026-03-13', checked: 'read' }],
    },
  ],
  alerts: [],
  inherited: [],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
