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

/** Ketamine infusions, then cognitive behavioral therapy. */
export const ivCbtSequential: Protocol = /* @__PURE__ */ deepFreeze({
  id: 'iv-cbt-sequential',
  name: 'Intravenous ketamine, then cognitive behavioral therapy',
  summary:
    'Pilot and randomized trial of infusions of racemic ketamine 0.5 mg/kg over 40 minutes followed by cognitive behavioral therapy in treatment-resistant depression.',
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
      text: 'Treatment-resistant depression; responders go on to cognitive behavioral therapy.',
      sources: [
        { citation: 'wilkinson-2021', checked: 'read' },
        { citation: 'wilkinson-2017', checked: 'read' },
      ],
    },
  ],
  notFor: [],
  population: {
    minimumAgeYears: 18,
    text: 'Adults; 16 in the pilot, 42 consenting in the trial, of whom 28 responded; the lowest age of 18 years is a default.',
    sources: [
      { citation: 'wilkinson-2017', checked: 'read' },
      { citation: 'wilkinson-2021', checked: 'read' },
      { citation: 'library-convention', checked: 'convention' },
    ],
  },
  specialPopulations: [],
  formulations: [ketInj10, ketInj50, ketInj100],
  settings: [
    { setting: 'hospital', sources: [{ citation: 'library-convention', checked: 'convention' }] },
    { setting: 'emergency-department', sources: [{ citation: 'library-convention', checked: 'convention' }] },
    { setting: 'clinic', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  ],
  dose: {
    kind: 'per-kg',
    mgPerKg: 0.5,
    overMinutes: { minimum: 40, maximum: 40 },
    sources: [{ citation: 'wilkinson-2017', checked: 'read' }],
  },
  weight: { basis: 'unstated', alternatives: [], sources: [{ citation: 'wilkinson-2017', checked: 'read' }] },
  ceilings: [],
  doseNotes: [],
  rounding: { stepMg: 0.1, mode: 'half-up', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  courses: [
    {
      id: 'randomized',
      label: 'Six infusions in 3 weeks, then therapy',
      phases: [
        {
          id: 'induction',
          label: 'Induction, then therapy',
          length: '3 weeks, then 14 weeks of therapy',
          schedules: [
            {
              id: 'two-a-week',
              label: 'Two a week for 3 weeks, 6 infusions',
              sessions: 6,
              gapPatternDays: [3, 4],
              minimumGapDays: 3,
              maximumGapDays: 4,
              perSevenDays: 2,
              gapBasis: 'nominal',
              sources: [
                { citation: 'wilkinson-2021', checked: 'read' },
                { citation: 'wilkinson-reg', checked: 'read' },
              ],
              gapSources: [{ citation: 'wilkinson-2021', checked: 'computed' }],
            },
          ],
          sources: [
            { citation: 'wilkinson-2021', checked: 'read' },
            { citation: 'wilkinson-reg', checked: 'read' },
          ],
        },
      ],
    },
    {
      id: 'pilot',
      label: 'Four infusions in 2 weeks with therapy',
      phases: [
        {
          id: 'pilot',
          label: 'Four infusions with therapy',
          length: '2 weeks, with 10 weeks of therapy',
          schedules: [
            {
              id: 'two-a-week',
              label: 'Two a week for 2 weeks, 4 infusions',
              sessions: 4,
              gapPatternDays: [3, 4],
              minimumGapDays: 3,
              maximumGapDays: 4,
              perSevenDays: 2,
              gapBasis: 'nominal',
              sources: [{ citation: 'wilkinson-2017', checked: 'read' }],
              gapSources: [{ citation: 'wilkinson-2017', checked: 'computed' }],
            },
          ],
          sources: [{ citation: 'wilkinson-2017', checked: 'read' }],
        },
      ],
    },
  ],
  courseNotes: [
    {
      id: 'therapy-randomized',
      text: '16 sessions of cognitive behavioral therapy in 14 weeks, responders, against usual care.',
      sources: [
        { citation: 'wilkinson-2021', checked: 'read' },
        { citation: 'wilkinson-reg', checked: 'read' },
      ],
    },
    {
      id: 'therapy-pilot',
      text: '12 sessions of cognitive behavioral therapy in 10 weeks, from the start.',
      sources: [{ citation: 'wilkinson-2017', checked: 'read' }],
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
  continueRules: [],
  decisionPoints: [
    {
      id: 'dp-iv-6',
      phase: 'induction',
      afterSessions: 6,
      responder: 'cognitive behavioral therapy',
      nonResponder: 'did not seem to gain from therapy after ketamine',
      text: 'After six infusions responders go on to therapy.',
      sources: [
        { citation: 'wilkinson-2021', checked: 'read' },
        { citation: 'wilkinson-2017', checked: 'read' },
      ],
    },
  ],
  missedSessions: infusionMissedSessions,
  results: [
    {
      id: 'pilot',
      text: '8 of 16 responded; 25 % of responders relapsed by the end of therapy; median time to relapse 12 weeks.',
      sources: [{ citation: 'wilkinson-2017', checked: 'read' }],
    },
    {
      id: 'randomized',
      text: 'MADRS effect d = 0.65, not significant by interaction; QIDS significant, d = 0.71.',
      sources: [{ citation: 'wilkinson-2021', checked: 'read' }],
    },
    {
      id: 'non-responders',
      text: 'Non-responders did not seem to gain from therapy after ketamine.',
      sources: [{ citation: 'wilkinson-2017', checked: 'read' }],
    },
  ],
  evidence: {
    tier: 'C',
    basis: 'one-controlled-trial',
    gradedBy: 'library',
    reason: 'One randomized trial after a pilot; not significant on its main scale by interaction.',
    sources: [{ citation: 'wilkinson-2021', checked: 'read' }],
  },
  disputes: [],
  alerts: [
    {
      id: 'off-label',
      severity: 'info',
      text: 'This use of racemic ketamine is off-label in the United States; there is no approved racemic regimen.',
      sources: [{ citation: 'fda-compounded-2023', checked: 'read' }],
    },
  ],
  inherited: [
    { part: 'settings', from: 'iv-trd-acute-six' },
    { part: 'monitoring', from: 'iv-trd-acute-six' },
    { part: 'pre-dose', from: 'iv-trd-acute-six' },
    { part: 'discharge', from: 'iv-trd-acute-six' },
    { part: 'aftercare', from: 'iv-trd-acute-six' },
    { part: 'personnel', from: 'iv-trd-acute-six' },
    { part: 'equipment', from: 'iv-trd-acute-six' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
