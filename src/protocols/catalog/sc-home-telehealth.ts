import { deepFreeze } from '../../core/freeze'
import type { Protocol } from '../model'
import { noDoubling } from './parts/clinic-care'
import { homeWarnings } from './parts/home-warnings'

/** Subcutaneous ketamine at home; described, never computed. */
export const scHomeTelehealth: Protocol = /* @__PURE__ */ deepFreeze({
  id: 'sc-home-telehealth',
  name: 'Subcutaneous ketamine at home with telehealth',
  summary: 'De-identified records of one telehealth company that had patients inject ketamine at home; no control group.',
  kind: 'cohort',
  status: {
    state: 'compounded',
    text: 'Compounded or off-label drug at home; not approved for any psychiatric disorder.',
    sources: [{ citation: 'fda-compounded-2023', checked: 'read' }],
  },
  drug: 'ketamine',
  routes: ['subcutaneous'],
  indications: [
    {
      id: 'major-depressive-disorder',
      text: 'Depression, anxiety or post-traumatic stress disorder at home; entry at PHQ-9 of 10 or more, GAD-7 of 10 or more, or PCL-5 of 33 or more.',
      sources: [{ citation: 'sc-home-parks', checked: 'read' }],
    },
    {
      id: 'generalized-anxiety',
      text: 'Anxiety at home; entry at GAD-7 of 10 or more.',
      sources: [{ citation: 'sc-home-parks', checked: 'read' }],
    },
    {
      id: 'ptsd',
      text: 'Post-traumatic stress disorder at home; entry at PCL-5 of 33 or more.',
      sources: [{ citation: 'sc-home-parks', checked: 'read' }],
    },
  ],
  notFor: [],
  population: {
    minimumAgeYears: 18,
    text: 'Adults; 3,870 records from 38 US states.',
    sources: [{ citation: 'sc-home-parks', checked: 'read' }],
  },
  specialPopulations: [],
  formulations: [],
  settings: [{ setting: 'home', sources: [{ citation: 'library-convention', checked: 'convention' }] }],
  dose: {
    kind: 'described-only',
    text: 'The dose was not seen and is not computed.',
    sources: [{ citation: 'sc-home-parks', checked: 'read' }],
  },
  weight: { basis: 'unstated', alternatives: [], sources: [{ citation: 'sc-home-parks', checked: 'read' }] },
  ceilings: [],
  doseNotes: [],
  rounding: { stepMg: 0.1, mode: 'half-up', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  courses: [
    {
      id: 'six',
      label: 'Six sessions',
      phases: [
        {
          id: 'induction',
          label: 'Induction',
          length: 'not seen',
          schedules: [],
          sources: [{ citation: 'sc-home-parks', checked: 'read' }],
        },
      ],
    },
  ],
  courseNotes: [
    { id: 'sessions', text: 'Six sessions; their spacing was not seen.', sources: [{ citation: 'sc-home-parks', checked: 'read' }] },
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
  decisionPoints: [],
  missedSessions: noDoubling,
  results: [],
  evidence: {
    tier: 'D',
    basis: 'open-or-cohort',
    gradedBy: 'library',
    reason: 'One company’s records without a control group.',
    sources: [{ citation: 'sc-home-parks', checked: 'read' }],
  },
  disputes: [
    {
      id: 'home-use',
      text: 'Cohorts of companies stand against an FDA warning and ASA guidance; there is no controlled trial of compounded home ketamine.',
      sources: [
        { citation: 'sc-home-parks', checked: 'read' },
        { citation: 'fda-compounded-2023', checked: 'read' },
        { citation: 'asa-guidance', checked: 'read' },
      ],
    },
  ],
  alerts: homeWarnings,
  inherited: [],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
