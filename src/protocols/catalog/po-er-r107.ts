import { deepFreeze } from '../../core/freeze'
import type { Protocol } from '../model'
import { ketErR107 } from './formulations/ket-er-r107'

/** Extended-release ketamine tablets R-107, investigational. */
export const poErR107: Protocol = /* @__PURE__ */ deepFreeze({
  id: 'po-er-r107',
  name: 'Extended-release ketamine tablets R-107',
  summary:
    'Phase 2 trial of extended-release racemic ketamine tablets: 120 mg daily for 5 days, then 180 mg twice weekly for 12 weeks in responders.',
  kind: 'trial',
  status: {
    state: 'investigational',
    text: 'R-107 is investigational; the trial enrolled only people who had responded (enriched sample).',
    sources: [{ citation: 'glue-2024', checked: 'read' }],
  },
  drug: 'ketamine',
  routes: ['oral'],
  indications: [
    {
      id: 'treatment-resistant-depression',
      text: 'Treatment-resistant depression, responders.',
      sources: [{ citation: 'glue-2024', checked: 'read' }],
    },
  ],
  notFor: [],
  population: {
    minimumAgeYears: 18,
    text: 'Adults; responders of the open-label days only; the lowest age of 18 years is a default.',
    sources: [
      { citation: 'glue-2024', checked: 'read' },
      { citation: 'library-convention', checked: 'convention' },
    ],
  },
  specialPopulations: [],
  formulations: [ketErR107],
  settings: [{ setting: 'research', sources: [{ citation: 'glue-2024', checked: 'read' }] }],
  weight: { basis: 'not-weight-based', alternatives: [], sources: [{ citation: 'glue-2024', checked: 'read' }] },
  ceilings: [],
  doseNotes: [
    { id: 'other-arms', text: '30, 60 and 120 mg twice weekly were tested too.', sources: [{ citation: 'glue-2024', checked: 'read' }] },
  ],
  rounding: { stepMg: 0.1, mode: 'half-up', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  courses: [
    {
      id: 'trial',
      label: 'Enrichment, then maintenance in responders',
      phases: [
        {
          id: 'enrichment',
          label: 'Enrichment',
          assessments: [
            {
              id: 'responder-gate',
              firstDay: 8,
              lastDay: 8,
              text: 'Judged against the gate for going on.',
              sources: [{ citation: 'glue-2024', checked: 'read' }],
            },
          ],
          length: 'days 1 to 5, assessment on day 8',
          dose: { kind: 'fixed', doseMg: 120, sources: [{ citation: 'glue-2024', checked: 'read' }] },
          schedules: [
            {
              id: 'daily',
              label: 'Once daily for 5 days',
              sessions: 5,
              gapPatternDays: [1],
              minimumGapDays: 1,
              maximumGapDays: 1,
              gapBasis: 'trial',
              sources: [{ citation: 'glue-2024', checked: 'read' }],
              gapSources: [{ citation: 'glue-2024', checked: 'read' }],
            },
          ],
          sources: [{ citation: 'glue-2024', checked: 'read' }],
        },
        {
          id: 'maintenance',
          label: 'Maintenance',
          length: '12 weeks, responders only',
          dose: { kind: 'fixed', doseMg: 180, sources: [{ citation: 'glue-2024', checked: 'read' }] },
          schedules: [
            {
              id: 'two-a-week',
              label: 'Twice a week for 12 weeks, 24 doses',
              sessions: 24,
              gapPatternDays: [3, 4],
              entryGapDays: 3,
              minimumGapDays: 3,
              maximumGapDays: 4,
              perSevenDays: 2,
              gapBasis: 'nominal',
              sources: [{ citation: 'glue-2024', checked: 'read' }],
              gapSources: [{ citation: 'glue-2024', checked: 'computed' }],
            },
          ],
          sources: [{ citation: 'glue-2024', checked: 'read' }],
        },
      ],
    },
  ],
  courseNotes: [
    { id: 'at-home', text: 'Most double-blind doses were taken at home.', sources: [{ citation: 'glue-2024-pre', checked: 'read' }] },
  ],
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
  decisionPoints: [
    {
      id: 'dp-r107-d8',
      phase: 'enrichment',
      afterSessions: 5,
      responder: '180 mg twice weekly',
      partial: 'left the study',
      nonResponder: 'left the study',
      text: 'Day 8: MADRS of 12 or less and down by at least 50 %; others left the study.',
      sources: [{ citation: 'glue-2024', checked: 'read' }],
    },
  ],
  missedSessions: [
    {
      id: 'miss-r107',
      phases: [],
      state: 'any',
      action: 'no-standard',
      text: 'No rule for a missed dose is published.',
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
    {
      id: 'miss-no-doubling',
      phases: [],
      state: 'any',
      action: 'always',
      text: 'Never two doses in one day, and never a larger dose to make up for a missed one.',
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
      id: 'result',
      text: '180 mg against placebo: −6.1 MADRS points at week 13; relapse 42.9 % against 70.6 %.',
      sources: [{ citation: 'glue-2024', checked: 'read' }],
    },
    {
      id: 'tolerability',
      text: 'No change of blood pressure, little sedation or dissociation.',
      sources: [{ citation: 'glue-2024', checked: 'read' }],
    },
  ],
  evidence: {
    tier: 'C',
    basis: 'one-controlled-trial',
    gradedBy: 'library',
    reason: 'One phase 2 trial in an enriched sample.',
    sources: [{ citation: 'glue-2024', checked: 'read' }],
  },
  disputes: [
    {
      id: 'not-compounded',
      text: 'Most double-blind doses were taken at home; R-107 is another product than compounded ketamine, and its trial says nothing about that.',
      sources: [
        { citation: 'glue-2024-pre', checked: 'read' },
        { citation: 'library-convention', checked: 'convention' },
      ],
    },
  ],
  alerts: [
    {
      id: 'investigational',
      severity: 'caution',
      text: 'R-107 is investigational; the trial enrolled only people who had responded (enriched sample).',
      sources: [{ citation: 'glue-2024', checked: 'read' }],
    },
  ],
  inherited: [],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
