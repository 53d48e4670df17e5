import type { Instrument } from '../model'
import { deepFreeze } from '../../core/freeze'

/** Drug Abuse Screening Test, 10 items. Structure only: its wording is not carried. */
export const dast10: Instrument = /* @__PURE__ */ deepFreeze({
  id: 'dast-10',
  name: 'Drug Abuse Screening Test, 10 items',
  shortName: 'DAST-10',
  measures: 'problems with drugs',
  purpose: 'screening',
  rater: 'self-or-clinician',
  items: [
    { id: '1', minimum: 0, maximum: 1 },
    { id: '2', minimum: 0, maximum: 1 },
    { id: '3', minimum: 0, maximum: 1 },
    { id: '4', minimum: 0, maximum: 1 },
    { id: '5', minimum: 0, maximum: 1 },
    { id: '6', minimum: 0, maximum: 1 },
    { id: '7', minimum: 0, maximum: 1 },
    { id: '8', minimum: 0, maximum: 1 },
    { id: '9', minimum: 0, maximum: 1 },
    { id: '10', minimum: 0, maximum: 1 },
  ],
  scoring: { kind: 'sum' },
  range: { minimum: 0, maximum: 10 },
  direction: 'higher-is-worse',
  missingItems: { kind: 'complete-only', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  bands: [],
  cutOffs: [
    { id: 'dast-10-3', is: '>=', to: 3, meaning: 'moderate: assess further', sources: [{ citation: 'dast10-scoring', checked: 'read' }] },
    {
      id: 'dast-10-6',
      is: '>=',
      to: 6,
      meaning: 'substantial or severe: diagnostic evaluation',
      sources: [{ citation: 'dast10-scoring', checked: 'read' }],
    },
  ],
  response: [],
  remission: [],
  relapse: [],
  meaningfulChange: [],
  flags: [],
  license: {
    status: 'permission',
    note: 'Ask the holder before showing its wording. This library carries the structure alone.',
    sources: [{ citation: 'library-convention', locator: 'held to need permission until its terms are read', checked: 'convention' }],
  },
  note: 'Answers are points: 1 for a yes, except at item 3, where a no counts 1 and a yes counts 0.',
  sources: [{ citation: 'dast10-scoring', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2028-11-22' },
})
