import { deepFreeze } from '../../core/freeze'
import type { Protocol } from '../model'
import { ketLozengeCmp } from './formulations/ket-lozenge-cmp'
import { ketRdtCmp } from './formulations/ket-rdt-cmp'
import { noDoubling } from './parts/clinic-care'
import { homeWarnings } from './parts/home-warnings'
import { homeTelehealthMonitoring } from './parts/home-telehealth'

/** Sublingual ketamine at home; described, never computed. */
export const slHomeTelehealth: Protocol = /* @__PURE__ */ deepFreeze({
  id: 'sl-home-telehealth',
  name: 'Sublingual ketamine at home with telehealth',
  summary:
    'Cohorts of telehealth companies that had patients take compounded lozenges or tablets at home; described, without a control group, under an FDA warning.',
  kind: 'cohort',
  status: {
    state: 'compounded',
    text: 'Compounded or off-label drug at home; not approved for any psychiatric disorder.',
    sources: [{ citation: 'fda-compounded-2023', checked: 'read' }],
  },
  drug: 'ketamine',
  routes: ['sublingual'],
  indications: [
    { id: 'major-depressive-disorder', text: 'Depression at home.', sources: [{ citation: 'hull-2022', checked: 'read' }] },
    { id: 'generalized-anxiety', text: 'Anxiety at home.', sources: [{ citation: 'hull-2022', checked: 'read' }] },
  ],
  notFor: [
    {
      id: 'exclusions',
      text: 'The first cohort excluded ketamine allergy, substance dependence, a history of opioid use disorder, psychosis or mania (active or past), uncontrolled cardiac disease, pregnancy or nursing, and recent suicidal intent or attempt.',
      sources: [{ citation: 'hull-2022-reg', checked: 'read' }],
    },
  ],
  population: {
    minimumAgeYears: 18,
    text: '1,247 completers with enough data in the first cohort; the lowest age of 18 years is a default.',
    sources: [
      { citation: 'hull-2022', checked: 'read' },
      { citation: 'library-convention', checked: 'convention' },
    ],
  },
  specialPopulations: [],
  formulations: [ketLozengeCmp, ketRdtCmp],
  settings: [{ setting: 'home', sources: [{ citation: 'library-convention', checked: 'convention' }] }],
  dose: {
    kind: 'no-published-standard',
    text: 'There is no standard dose. Cohorts described 300 to 450 mg of rapid-dissolve tablets, with a first dose of about 5 mg/kg adjusted to dissociation, and 50 to 400 mg of lozenges once a week. A description is no endorsement.',
    publishedMg: { minimum: 50, maximum: 450 },
    publishedMgPerKg: { minimum: 5, maximum: 5 },
    sources: [
      { citation: 'hull-2022', checked: 'read' },
      { citation: 'hull-2022-reg', checked: 'read' },
      { citation: 'lozenge-431', checked: 'read' },
    ],
  },
  weight: { basis: 'unstated', alternatives: [], sources: [{ citation: 'hull-2022', checked: 'read' }] },
  ceilings: [],
  doseNotes: [
    {
      id: 'swallow-or-spit',
      text: 'Swallowing or spitting is not standardized and changes the absorbed dose.',
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
  ],
  rounding: { stepMg: 0.1, mode: 'half-up', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  courses: [
    {
      id: 'four-weekly',
      label: 'Four weekly sessions (first cohort)',
      phases: [
        {
          id: 'induction',
          label: 'Induction',
          assessments: [
            {
              id: 'clinician-video',
              firstDay: 2,
              lastDay: 3,
              text: 'Clinician by video 1 to 2 days after the first session.',
              sources: [{ citation: 'hull-2022-reg', checked: 'read' }],
            },
          ],
          length: '4 weeks',
          schedules: [
            {
              id: 'weekly',
              label: 'Weekly, 4 sessions',
              sessions: 4,
              gapPatternDays: [7],
              minimumGapDays: 7,
              maximumGapDays: 7,
              perSevenDays: 1,
              gapBasis: 'nominal',
              sources: [
                { citation: 'hull-2022', checked: 'read' },
                { citation: 'hull-2022-reg', checked: 'read' },
              ],
              gapSources: [{ citation: 'hull-2022', checked: 'computed' }],
            },
          ],
          sources: [
            { citation: 'hull-2022', checked: 'read' },
            { citation: 'hull-2022-reg', checked: 'read' },
          ],
        },
      ],
    },
  ],
  courseNotes: [
    { id: 'scales', text: 'Scales at baseline and after sessions 2 and 4.', sources: [{ citation: 'hull-2022-reg', checked: 'read' }] },
    {
      id: 'spacing',
      text: 'Weekly in the cohorts; no minimum standard.',
      sources: [
        { citation: 'hull-2022', checked: 'read' },
        { citation: 'lozenge-431', checked: 'read' },
      ],
    },
    {
      id: 'third-fourth-cohort',
      text: 'Another cohort of 664 people took rapid-dissolve tablets, 3 and then 6 doses; lozenges were taken once a week by 431 people.',
      sources: [
        { citation: 'hassan-2022', checked: 'read' },
        { citation: 'lozenge-431', checked: 'read' },
      ],
    },
  ],
  preparation: [],
  sessionSteps: [],
  monitoring: homeTelehealthMonitoring,
  preDose: [],
  safety: [],
  discharge: [],
  aftercare: [],
  personnel: [
    {
      id: 'supervision',
      text: 'Video intake; adult peer monitor physically present; guide video calls of 30 minutes before and after; clinician by video 1 to 2 days after session 1; text support. The guide is a coach, not a therapist.',
      sources: [
        { citation: 'hull-2022-reg', checked: 'read' },
        { citation: 'psychiatryadvisor-hull', checked: 'read' },
      ],
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
      id: 'first-cohort',
      text: 'PHQ-9 response 62.8 %, remission 32.6 %; GAD-7 response 62.9 %, remission 31.3 %; worse in 0.9 % and 0.6 %; uncontrolled; authors of the company.',
      sources: [{ citation: 'hull-2022', checked: 'read' }],
    },
    {
      id: 'second-cohort',
      text: '11,441 clients of the same company, 2024, uncontrolled.',
      sources: [{ citation: 'mathai-2024', checked: 'read' }],
    },
    { id: 'fourth-cohort', text: 'Response 47.6 % after 3 doses in 664 people.', sources: [{ citation: 'hassan-2022', checked: 'read' }] },
  ],
  evidence: {
    tier: 'D',
    basis: 'open-or-cohort',
    gradedBy: 'library',
    reason: 'Company cohorts without a control group.',
    sources: [
      { citation: 'hull-2022', checked: 'read' },
      { citation: 'lozenge-431', checked: 'read' },
      { citation: 'hassan-2022', checked: 'read' },
    ],
  },
  disputes: [
    {
      id: 'home-use',
      text: 'Cohorts of companies stand against an FDA warning and ASA guidance; there is no controlled trial of compounded home ketamine.',
      sources: [
        { citation: 'hull-2022', checked: 'read' },
        { citation: 'fda-compounded-2023', checked: 'read' },
        { citation: 'asa-guidance', checked: 'read' },
      ],
    },
  ],
  alerts: homeWarnings,
  inherited: [],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
