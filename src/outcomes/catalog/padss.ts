import type { Instrument } from '../model'
import { deepFreeze } from '../../core/freeze'

/** Post-Anesthetic Discharge Scoring System, modified. Structure only: its wording is not carried. */
export const padss: Instrument = /* @__PURE__ */ deepFreeze({
  id: 'padss',
  name: 'Post-Anesthetic Discharge Scoring System, modified',
  shortName: 'PADSS',
  measures: 'readiness to leave',
  purpose: 'discharge',
  rater: 'clinician',
  items: [
    { id: 'vital-signs', minimum: 0, maximum: 2 },
    { id: 'gait', minimum: 0, maximum: 2 },
    { id: 'nausea-or-vomiting', minimum: 0, maximum: 2 },
    { id: 'pain', minimum: 0, maximum: 2 },
    { id: 'bleeding', minimum: 0, maximum: 2 },
  ],
  scoring: { kind: 'sum' },
  range: { minimum: 0, maximum: 10 },
  direction: 'higher-is-better',
  missingItems: { kind: 'complete-only', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  bands: [],
  cutOffs: [
    {
      id: 'padss-9',
      is: '>=',
      to: 9,
      meaning: 'usual threshold for leaving; one study asked for two readings in a row, 20 minutes apart',
      sources: [{ citation: 'padss-wjge', checked: 'read' }],
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
  note: 'No body requires it for leaving a ketamine clinic. The original form, PADS, has other items: store the version with the score.',
  sources: [{ citation: 'padss-wjge', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2028-11-22' },
})
