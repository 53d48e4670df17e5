import type { Instrument } from '../model'
import { deepFreeze } from '../../core/freeze'

/** AUDIT, first three items. Structure only: its wording is not carried. */
export const auditC: Instrument = /* @__PURE__ */ deepFreeze({
  id: 'audit-c',
  name: 'AUDIT, first three items',
  shortName: 'AUDIT-C',
  measures: 'drinking, short screen',
  purpose: 'screening',
  rater: 'self-or-clinician',
  lookBack: { text: 'past year', days: 365, sources: [{ citation: 'bush-1998', checked: 'recalled' }] },
  items: [
    { id: '1', minimum: 0, maximum: 4 },
    { id: '2', minimum: 0, maximum: 4 },
    { id: '3', minimum: 0, maximum: 4 },
  ],
  scoring: { kind: 'sum' },
  range: { minimum: 0, maximum: 12 },
  direction: 'higher-is-worse',
  missingItems: { kind: 'complete-only', sources: [{ citation: 'library-convention', checked: 'convention' }] },
  bands: [],
  cutOffs: [
    {
      id: 'audit-c-men',
      is: '>=',
      to: 4,
      meaning: 'positive screen; ask the whole AUDIT',
      appliesTo: 'men',
      sources: [{ citation: 'dast10-scoring', checked: 'read' }],
    },
    {
      id: 'audit-c-women',
      is: '>=',
      to: 3,
      meaning: 'positive screen; ask the whole AUDIT',
      appliesTo: 'women',
      sources: [{ citation: 'dast10-scoring', checked: 'read' }],
    },
  ],
  response: [],
  remission: [],
  relapse: [],
  meaningfulChange: [],
  flags: [],
  loinc: { total: '75626-2', panel: '72109-2', sources: [{ citation: 'loinc-audit', checked: 'read' }] },
  license: {
    status: 'free-with-notice',
    holder: 'World Health Organization',
    note: 'Free for non-commercial use with credit to the World Health Organization.',
    sources: [{ citation: 'saunders-1993', checked: 'recalled' }],
  },
  sources: [
    { citation: 'dast10-scoring', checked: 'read' },
    { citation: 'loinc-audit', checked: 'read' },
    { citation: 'bush-1998', checked: 'recalled' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2028-11-22' },
})
