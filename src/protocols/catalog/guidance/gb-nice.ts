import { deepFreeze } from '../../../core/freeze'
import type { GuidancePosition } from '../../model'

/** NICE. */
export const gbNice: GuidancePosition = /* @__PURE__ */ deepFreeze({
  id: 'gb-nice',
  body: 'NICE',
  year: 2026,
  jurisdictions: ['GB-ENG', 'GB-WLS'],
  positions: [
    {
      topic: 'dosing',
      text: 'In England and Wales esketamine for treatment-resistant depression is not recommended (TA854, 2022); in January 2026 no update to add intravenous ketamine to NG222 in the scenario reviewed.',
      sources: [
        { citation: 'nice-ng222-2026', checked: 'read' },
        { citation: 'nice-ta854', checked: 'read' },
      ],
    },
  ],
  sources: [
    { citation: 'nice-ng222-2026', checked: 'read' },
    { citation: 'nice-ta854', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
