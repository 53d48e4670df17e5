import type { Instrument } from '../model'
import { deepFreeze } from '../../core/freeze'

/** Modified Aldrete score. Structure only: its wording is not carried. */
export const aldrete: Instrument = /* @__PURE__ */ deepFreeze({
  id: 'aldrete',
  name: 'Modified Aldrete score',
  shortName: 'Aldrete',
  measures: 'recovery after sedation',
  purpose: 'discharge',
  rater: 'clinician',
  items: [
    { id: 'activity', minimum: 0, maximum: 2 },
    { id: 'respiration', minimum: 0, maximum: 2 },
    { id: 'circulation', minimum: 0, maximum: 2 },
    { id: 'consciousness', minimum: 0, maximum: 2 },
    { id: 'oxygen-saturation', minimum: 0, maximum: 2 },
  ],
  scoring: { kind: 'sum' },
  range: { minimum: 0, maximum: 10 },
  direction: 'higher-is-better',
  missingItems: { kind: 'complete-only', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  bands: [],
  cutOffs: [
    {
      id: 'aldrete-9',
      is: '>=',
      to: 9,
      meaning: 'usual threshold for leaving',
      sources: [
        { citation: 'aldrete-1995', checked: 'recalled' },
        { citation: 'aldrete-wiki', checked: 'read' },
      ],
    },
    {
      id: 'aldrete-8',
      is: '>=',
      to: 8,
      meaning: 'threshold of one published variant, with 2 in respiration and oxygen saturation',
      sources: [{ citation: 'aldrete-omics', checked: 'read' }],
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
  note: 'No body requires it for leaving a ketamine clinic.',
  sources: [
    { citation: 'aldrete-1995', checked: 'recalled' },
    { citation: 'aldrete-omics', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2028-11-22' },
})
