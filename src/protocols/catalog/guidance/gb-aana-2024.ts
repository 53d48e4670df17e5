import { deepFreeze } from '../../../core/freeze'
import type { GuidancePosition } from '../../model'

/** AANA practice considerations. */
export const gbAana2024: GuidancePosition = /* @__PURE__ */ deepFreeze({
  id: 'gb-aana-2024',
  body: 'AANA practice considerations, update of May 2024',
  year: 2024,
  jurisdictions: ['US'],
  positions: [
    { topic: 'setting', text: 'Infusion clinics, interdisciplinary.', sources: [{ citation: 'aana-2024', checked: 'read' }] },
    { topic: 'personnel', text: 'Nurse anesthetist with psychiatric clinicians.', sources: [{ citation: 'aana-2024', checked: 'read' }] },
    { topic: 'monitoring', text: 'Detailed in the document.', sources: [{ citation: 'aana-2024', checked: 'read' }] },
    {
      topic: 'dosing',
      text: 'Not first line; not a single agent.',
      sources: [
        { citation: 'aana-2024', checked: 'read' },
        { citation: 'aana-news', checked: 'read' },
      ],
    },
  ],
  sources: [
    { citation: 'aana-2024', checked: 'read' },
    { citation: 'aana-news', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
