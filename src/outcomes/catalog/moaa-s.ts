import type { Instrument } from '../model'
import { deepFreeze } from '../../core/freeze'

/** Modified Observer’s Assessment of Alertness/Sedation. Structure only: its wording is not carried. */
export const moaaS: Instrument = /* @__PURE__ */ deepFreeze({
  id: 'moaa-s',
  name: 'Modified Observer’s Assessment of Alertness/Sedation',
  shortName: 'MOAA/S',
  measures: 'sedation',
  purpose: 'session-safety',
  rater: 'clinician',
  version: '0 to 5, 5 alert, 0 no response to squeezing the trapezius',
  items: [{ id: '1', minimum: 0, maximum: 5 }],
  scoring: { kind: 'sum' },
  range: { minimum: 0, maximum: 5 },
  direction: 'higher-is-better',
  missingItems: { kind: 'complete-only', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  bands: [],
  cutOffs: [
    {
      id: 'moaa-s-sedation',
      is: '<',
      to: 5,
      meaning: 'sedation as counted in the esketamine trials',
      sources: [{ citation: 'spravato-label-us-2019', checked: 'read' }],
    },
    {
      id: 'moaa-s-unconscious',
      is: '<=',
      to: 0,
      meaning: 'loss of consciousness as counted in the esketamine trials',
      sources: [{ citation: 'spravato-label-us-2019', checked: 'read' }],
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
  note: 'Other versions exist, one in which 1 is no response to prodding and 0 none to pain, and one from 1 to 6: store the version with the score. That 5 is needed for leaving is a convention.',
  sources: [
    { citation: 'moaas-bmc', checked: 'read' },
    { citation: 'moaas-thorax', locator: 'another version', checked: 'read' },
    { citation: 'moaas-asja', locator: 'another version, 1 to 6', checked: 'read' },
    { citation: 'spravato-label-us-2019', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2028-11-22' },
})
