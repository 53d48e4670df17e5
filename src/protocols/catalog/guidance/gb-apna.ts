import { deepFreeze } from '../../../core/freeze'
import type { GuidancePosition } from '../../model'

/** APNA position and checklist, with AANA. */
export const gbApna: GuidancePosition = /* @__PURE__ */ deepFreeze({
  id: 'gb-apna',
  body: 'APNA position and checklist, with AANA',
  jurisdictions: ['US'],
  positions: [
    { topic: 'setting', text: 'Clinic.', sources: [{ citation: 'apna-aana', checked: 'read' }] },
    {
      topic: 'personnel',
      text: 'Psychiatric nurse, advanced practice nurse, nurse anesthetist, each in scope; state law is checked first.',
      sources: [
        { citation: 'apna-aana', checked: 'read' },
        { citation: 'apna-check', checked: 'read' },
      ],
    },
    { topic: 'monitoring', text: 'Checklist, not all-inclusive.', sources: [{ citation: 'apna-check', checked: 'read' }] },
    {
      topic: 'dosing',
      text: 'Not first line; after failure of standard treatment.',
      sources: [{ citation: 'apna-aana', checked: 'read' }],
    },
  ],
  sources: [
    { citation: 'apna-aana', checked: 'read' },
    { citation: 'apna-check', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
