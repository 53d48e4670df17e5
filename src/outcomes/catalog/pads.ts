import type { Instrument } from '../model'
import { deepFreeze } from '../../core/freeze'

/** Post-Anesthetic Discharge Scoring System, original form. Structure only: its wording is not carried. */
export const pads: Instrument = /* @__PURE__ */ deepFreeze({
  id: 'pads',
  name: 'Post-Anesthetic Discharge Scoring System, original form',
  shortName: 'PADS',
  measures: 'readiness to leave',
  purpose: 'discharge',
  rater: 'clinician',
  items: [
    { id: 'vital-signs', minimum: 0, maximum: 2 },
    { id: 'activity-and-mental-status', minimum: 0, maximum: 2 },
    { id: 'pain-nausea-vomiting', minimum: 0, maximum: 2 },
    { id: 'bleeding', minimum: 0, maximum: 2 },
    { id: 'intake-and-output', minimum: 0, maximum: 2 },
  ],
  scoring: { kind: 'sum' },
  range: { minimum: 0, maximum: 10 },
  direction: 'higher-is-better',
  missingItems: { kind: 'complete-only', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  bands: [],
  cutOffs: [
    {
      id: 'pads-9',
      is: '>=',
      to: 9,
      meaning: 'usual threshold for leaving',
      sources: [{ citation: 'pads-ijodh', checked: 'read' }],
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
  note: 'No body requires it for leaving a ketamine clinic. The modified form, PADSS, has other items: store the version with the score.',
  sources: [{ citation: 'pads-ijodh', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2028-11-22' },
})
