import { deepFreeze } from '../../core/freeze'
import type { Protocol } from '../model'
import { eskNs28 } from './formulations/esk-ns-28'
import { spravatoAftercare, spravatoPreparation, spravatoSessionSteps } from './parts/spravato-care'
import {
  spravatoDischargeEu,
  spravatoEquipmentEu,
  spravatoMissedSessionsEu,
  spravatoMonitoringEu,
  spravatoPersonnelEu,
  spravatoPreDoseEu,
  spravatoSafetyEu,
} from './parts/spravato-eu'

/** SPRAVATO for treatment-resistant depression, EU text. */
export const spravatoTrdEu: Protocol = /* @__PURE__ */ deepFreeze({
  id: 'spravato-trd-eu',
  name: 'SPRAVATO, treatment-resistant depression, European Union',
  summary: 'Esketamine nasal spray with an SSRI or SNRI for treatment-resistant depression in adults, as the EU text states it.',
  kind: 'label',
  jurisdictions: ['EU'],
  status: {
    state: 'approved',
    text: 'Authorized in the European Union, in combination only.',
    sources: [{ citation: 'spravato-smpc', checked: 'read' }],
  },
  drug: 'esketamine',
  routes: ['intranasal'],
  indications: [
    {
      id: 'treatment-resistant-depression',
      text: 'Adults with treatment-resistant major depressive disorder, with an SSRI or SNRI, after at least two antidepressant treatments failed in the current moderate to severe episode; not alone.',
      oralAntidepressant: 'required',
      sources: [{ citation: 'spravato-smpc', checked: 'read' }],
    },
    {
      id: 'late-life-depression',
      text: 'The same in later life, with doses of its own from 65 years on.',
      oralAntidepressant: 'required',
      sources: [{ citation: 'spravato-smpc', checked: 'read' }],
    },
  ],
  notFor: [],
  population: { minimumAgeYears: 18, text: 'Adults; doses go by age.', sources: [{ citation: 'spravato-smpc', checked: 'read' }] },
  specialPopulations: [
    {
      id: 'ancestry',
      text: 'No start dose by ancestry: the 28 mg table is headed "adults ≥ 65 years" only, and the Japanese trial of 28, 56 and 84 mg did not separate from placebo.',
      sources: [
        { citation: 'takahashi-2021', checked: 'read' },
        { citation: 'spravato-smpc', checked: 'read' },
        { citation: 'uk-pi-32', checked: 'read' },
      ],
    },
    {
      id: 'hepatic-impairment',
      text: 'Mild or moderate impairment: no change, 84 mg with caution in moderate; severe: not recommended.',
      sources: [
        { citation: 'spravato-smpc', checked: 'recalled' },
        { citation: 'label-spravato-my', locator: 'brief text, moderate impairment', checked: 'read' },
      ],
    },
  ],
  formulations: [eskNs28],
  settings: [
    { setting: 'hospital', sources: [{ citation: 'spravato-smpc', checked: 'read' }] },
    { setting: 'clinic', sources: [{ citation: 'spravato-smpc', checked: 'read' }] },
  ],
  weight: { basis: 'not-weight-based', alternatives: [], sources: [{ citation: 'spravato-smpc', checked: 'read' }] },
  ceilings: [
    {
      id: 'highest-dose',
      unit: 'mg-per-session',
      value: 84,
      text: 'At most 84 mg in a session.',
      sources: [{ citation: 'spravato-smpc', checked: 'read' }],
    },
  ],
  doseNotes: [
    {
      id: 'titration',
      text: 'The dose changes in steps of 28 mg; the dose at the end of induction is kept in maintenance.',
      sources: [
        { citation: 'spravato-smpc', checked: 'read' },
        { citation: 'spravato-hk', checked: 'read' },
      ],
    },
  ],
  rounding: { stepMg: 0.1, mode: 'half-up', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  courses: [
    {
      id: 'under-65',
      label: 'Adults under 65 years',
      maximumAgeYears: 64,
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
                rule: { kind: 'fixed', doseMg: 56, sources: [{ citation: 'spravato-smpc', checked: 'read' }] },
              },
              {
                id: 'after-day-1',
                label: 'After day 1',
                sessions: { from: 2 },
                rule: {
                  kind: 'one-of',
                  allowedMg: [56, 84],
                  maximumRiseMg: 28,
                  chosenBy: 'efficacy and tolerability; the dose at the end of induction is kept in maintenance',
                  sources: [{ citation: 'spravato-smpc', checked: 'read' }],
                },
              },
            ],
            advance: {
              id: 'steps-of-28',
              text: 'The dose changes in steps of 28 mg.',
              sources: [
                { citation: 'spravato-smpc', checked: 'read' },
                { citation: 'spravato-hk', checked: 'read' },
              ],
            },
            sources: [{ citation: 'spravato-smpc', checked: 'read' }],
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
              gapBasis: 'nominal',
              sources: [{ citation: 'spravato-smpc', checked: 'read' }],
              gapSources: [{ citation: 'spravato-smpc', checked: 'computed' }],
            },
          ],
          sources: [{ citation: 'spravato-smpc', checked: 'read' }],
        },
        {
          id: 'consolidation',
          label: 'Weekly dosing',
          length: 'weeks 5 to 8',
          dose: {
            kind: 'one-of',
            allowedMg: [56, 84],
            maximumRiseMg: 28,
            chosenBy: 'efficacy and tolerability; the dose at the end of induction is kept in maintenance',
            sources: [{ citation: 'spravato-smpc', checked: 'read' }],
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
              sources: [{ citation: 'spravato-smpc', checked: 'read' }],
              gapSources: [{ citation: 'spravato-smpc', checked: 'computed' }],
            },
          ],
          sources: [{ citation: 'spravato-smpc', checked: 'read' }],
        },
        {
          id: 'maintenance',
          label: 'Maintenance',
          length: 'week 9 on; at least 6 months after improvement are recommended',
          dose: {
            kind: 'one-of',
            allowedMg: [56, 84],
            maximumRiseMg: 28,
            chosenBy: 'efficacy and tolerability; the dose at the end of induction is kept in maintenance',
            sources: [{ citation: 'spravato-smpc', checked: 'read' }],
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
              sources: [{ citation: 'spravato-smpc', checked: 'read' }],
              gapSources: [{ citation: 'spravato-smpc', checked: 'computed' }],
            },
            {
              id: 'once-a-week',
              label: 'Once a week',
              gapPatternDays: [7],
              minimumGapDays: 7,
              maximumGapDays: 14,
              perSevenDays: 1,
              gapBasis: 'nominal',
              sources: [{ citation: 'spravato-smpc', checked: 'read' }],
              gapSources: [{ citation: 'spravato-smpc', checked: 'computed' }],
            },
          ],
          sources: [
            { citation: 'spravato-smpc', checked: 'read' },
            { citation: 'spravato-hk', checked: 'read' },
          ],
        },
      ],
    },
    {
      id: '65-and-over',
      label: 'Adults of 65 years and over',
      minimumAgeYears: 65,
      phases: [
        {
          id: 'induction-65-and-over',
          label: 'Induction',
          length: 'weeks 1 to 4',
          dose: {
            kind: 'steps',
            steps: [
              {
                id: 'day-1',
                label: 'Day 1',
                sessions: { from: 1, through: 1 },
                rule: { kind: 'fixed', doseMg: 28, sources: [{ citation: 'spravato-smpc', checked: 'read' }] },
              },
              {
                id: 'after-day-1',
                label: 'After day 1',
                sessions: { from: 2 },
                rule: {
                  kind: 'one-of',
                  allowedMg: [28, 56, 84],
                  maximumRiseMg: 28,
                  chosenBy: 'efficacy and tolerability; the dose at the end of induction is kept in maintenance',
                  sources: [{ citation: 'spravato-smpc', checked: 'read' }],
                },
              },
            ],
            advance: {
              id: 'steps-of-28',
              text: 'The dose changes in steps of 28 mg.',
              sources: [
                { citation: 'spravato-smpc', checked: 'read' },
                { citation: 'spravato-hk', checked: 'read' },
              ],
            },
            sources: [{ citation: 'spravato-smpc', checked: 'read' }],
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
              gapBasis: 'nominal',
              sources: [{ citation: 'spravato-smpc', checked: 'read' }],
              gapSources: [{ citation: 'spravato-smpc', checked: 'computed' }],
            },
          ],
          sources: [{ citation: 'spravato-smpc', checked: 'read' }],
        },
        {
          id: 'consolidation-65-and-over',
          label: 'Weekly dosing',
          length: 'weeks 5 to 8',
          dose: {
            kind: 'one-of',
            allowedMg: [28, 56, 84],
            maximumRiseMg: 28,
            chosenBy: 'efficacy and tolerability; the dose at the end of induction is kept in maintenance',
            sources: [{ citation: 'spravato-smpc', checked: 'read' }],
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
              sources: [{ citation: 'spravato-smpc', checked: 'read' }],
              gapSources: [{ citation: 'spravato-smpc', checked: 'computed' }],
            },
          ],
          sources: [{ citation: 'spravato-smpc', checked: 'read' }],
        },
        {
          id: 'maintenance-65-and-over',
          label: 'Maintenance',
          length: 'week 9 on; at least 6 months after improvement are recommended',
          dose: {
            kind: 'one-of',
            allowedMg: [28, 56, 84],
            maximumRiseMg: 28,
            chosenBy: 'efficacy and tolerability; the dose at the end of induction is kept in maintenance',
            sources: [{ citation: 'spravato-smpc', checked: 'read' }],
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
              sources: [{ citation: 'spravato-smpc', checked: 'read' }],
              gapSources: [{ citation: 'spravato-smpc', checked: 'computed' }],
            },
            {
              id: 'once-a-week',
              label: 'Once a week',
              gapPatternDays: [7],
              minimumGapDays: 7,
              maximumGapDays: 14,
              perSevenDays: 1,
              gapBasis: 'nominal',
              sources: [{ citation: 'spravato-smpc', checked: 'read' }],
              gapSources: [{ citation: 'spravato-smpc', checked: 'computed' }],
            },
          ],
          sources: [
            { citation: 'spravato-smpc', checked: 'read' },
            { citation: 'spravato-hk', checked: 'read' },
          ],
        },
      ],
    },
  ],
  courseNotes: [
    {
      id: 'course-length',
      text: 'After improvement, treatment is recommended for at least 6 months.',
      sources: [{ citation: 'spravato-hk', checked: 'read' }],
    },
    { id: 'need-reexamined', text: 'The need is re-examined periodically.', sources: [{ citation: 'spravato-hk', checked: 'read' }] },
  ],
  preparation: spravatoPreparation,
  sessionSteps: spravatoSessionSteps,
  monitoring: spravatoMonitoringEu,
  preDose: spravatoPreDoseEu,
  safety: spravatoSafetyEu,
  discharge: spravatoDischargeEu,
  aftercare: spravatoAftercare,
  personnel: spravatoPersonnelEu,
  equipment: spravatoEquipmentEu,
  paperwork: [],
  stopRules: [],
  continueRules: [
    {
      id: 'six-months',
      text: 'After improvement at least 6 months are recommended, and the need is re-examined periodically.',
      sources: [{ citation: 'spravato-hk', checked: 'read' }],
    },
  ],
  decisionPoints: [
    {
      id: 'dp-spravato-w4',
      phase: 'induction',
      afterSessions: 8,
      responder: 'weekly in weeks 5 to 8',
      text: 'End of week 4: the benefit is judged before going on.',
      sources: [{ citation: 'spravato-hk', checked: 'read' }],
    },
    {
      id: 'dp-spravato-w4-65-and-over',
      phase: 'induction-65-and-over',
      afterSessions: 8,
      responder: 'weekly in weeks 5 to 8',
      text: 'End of week 4: the benefit is judged before going on.',
      sources: [{ citation: 'spravato-hk', checked: 'read' }],
    },
  ],
  missedSessions: spravatoMissedSessionsEu,
  results: [],
  evidence: {
    tier: 'A',
    basis: 'label',
    gradedBy: 'library',
    reason: 'Authorized in the European Union and, as a product for this use, in the United States.',
    sources: [{ citation: 'spravato-smpc', checked: 'read' }],
  },
  disputes: [
    {
      id: 'start-from-65',
      text: 'From age 65 the EU text starts at 28 mg; the US table has no age rule.',
      sources: [
        { citation: 'spravato-smpc', checked: 'read' },
        { citation: 'medscape-ref', checked: 'read' },
      ],
    },
    {
      id: 'pressure-from-65',
      text: 'The second half of the blood pressure guide, 150/90 from 65 years, was not seen on a page.',
      sources: [{ citation: 'spravato-smpc', checked: 'recalled' }],
    },
    {
      id: 'japanese-ancestry',
      text: 'A 28 mg start "for Japanese ancestry" was not found in the text read; efficacy in Japan was studied and not established.',
      sources: [{ citation: 'takahashi-2021', checked: 'read' }],
    },
  ],
  alerts: [],
  inherited: [
    { part: 'preparation', from: 'spravato-trd-us' },
    { part: 'aftercare', from: 'spravato-trd-us' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
