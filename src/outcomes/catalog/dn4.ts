import type { Instrument } from '../model'
import { deepFreeze } from '../../core/freeze'

/** Douleur Neuropathique 4. Structure only: its wording is not carried. */
export const dn4: Instrument = /* @__PURE__ */ deepFreeze({
  id: 'dn4',
  name: 'Douleur Neuropathique 4',
  shortName: 'DN4',
  measures: 'neuropathic pain, screen',
  purpose: 'screening',
  rater: 'clinician',
  lookBack: { text: 'current', sources: [{ citation: 'bouhassira-2005', checked: 'recalled' }] },
  items: [
    { id: 'interview-1', minimum: 0, maximum: 1 },
    { id: 'interview-2', minimum: 0, maximum: 1 },
    { id: 'interview-3', minimum: 0, maximum: 1 },
    { id: 'interview-4', minimum: 0, maximum: 1 },
    { id: 'interview-5', minimum: 0, maximum: 1 },
    { id: 'interview-6', minimum: 0, maximum: 1 },
    { id: 'interview-7', minimum: 0, maximum: 1 },
    { id: 'examination-1', minimum: 0, maximum: 1 },
    { id: 'examination-2', minimum: 0, maximum: 1 },
    { id: 'examination-3', minimum: 0, maximum: 1 },
  ],
  scoring: { kind: 'sum' },
  range: { minimum: 0, maximum: 10 },
  direction: 'higher-is-worse',
  missingItems: { kind: 'complete-only', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  bands: [],
  cutOffs: [
    {
      id: 'dn4-4',
      is: '>=',
      to: 4,
      meaning: 'a neuropathic component is likely',
      sources: [
        { citation: 'bouhassira-2005', checked: 'recalled' },
        { citation: 'perez-2007', checked: 'read' },
      ],
    },
  ],
  response: [],
  remission: [],
  relapse: [],
  meaningfulChange: [],
  flags: [],
  license: {
    status: 'permission',
    holder: 'D. Bouhassira',
    note: 'License through Mapi.',
    sources: [{ citation: 'library-convention', locator: 'held to need permission until its terms are read', checked: 'convention' }],
  },
  note: 'A screening tool, not an outcome measure. The version with the seven interview items alone uses 3 or more.',
  sources: [{ citation: 'bouhassira-2005', checked: 'recalled' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2028-11-22' },
})
