import type { CareSetting } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Evaluation in person, doses at a distance. */
export const hybridEvaluationRemoteDosing: CareSetting = /* @__PURE__ */ deepFreeze({
  id: 'hybrid-evaluation-remote-dosing',
  name: 'Evaluation in person, doses at a distance',
  summary: 'At least one medical evaluation in person, then doses or follow-up at a distance.',
  settings: ['clinic', 'home'],
  jurisdictions: ['US'],
  routes: [
    { drug: 'ketamine', routes: ['intravenous'], availability: 'no' },
    { drug: 'ketamine', routes: ['intramuscular'], availability: 'no' },
    { drug: 'ketamine', routes: ['sublingual', 'oral'], availability: 'yes' },
    { drug: 'ketamine', routes: ['subcutaneous'], availability: 'rare' },
    { drug: 'ketamine', routes: ['intranasal'], availability: 'sometimes' },
    { drug: 'esketamine', routes: ['intranasal'], availability: 'no' },
  ],
  supervision: { most: 'remote-live', least: 'remote-live', note: 'after an evaluation in person' },
  whoQualifies: 'people near enough for one visit',
  advantages: ['legally robust'],
  limits: ['the dose itself stays unmonitored'],
  legalConstraint: 'follow-up intervals of the state',
  rural: { reach: 'medium' },
  oversight: ['state boards', 'DEA'],
  serves: [],
  priceBasis: 'visit fee and medicine',
  prices: ['price-clinic-intake', 'price-psych-evaluation', 'price-sl-fill'],
  codes: [],
  wait: [{ kind: 'unknown', reason: 'Waiting times are not published anywhere reliable.' }],
  facts: [
    {
      text: 'After one qualifying evaluation in person the federal in-person condition is met for that prescriber and person, so this model does not depend on the temporary rule.',
      confidence: 'B',
      sources: [{ citation: 'dea-tele-2025', checked: 'read' }],
    },
    {
      text: 'In New York and Alabama it is the robust model.',
      confidence: 'A',
      sources: [
        { citation: 'nydoh-80-63', checked: 'read' },
        { citation: 'ala-34-24-704', checked: 'read' },
      ],
    },
  ],
  confidence: 'C',
  sources: [
    { citation: 'library-convention', locator: 'editorial synthesis of the sources of this record', checked: 'convention' },
    { citation: 'spravato-rems-386', locator: 'esketamine column', checked: 'read' },
    { citation: 'rems-home', locator: 'esketamine column', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
