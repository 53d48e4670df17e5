import { deepFreeze } from '../../../core/freeze'
import type { GuidancePosition } from '../../model'

/** VA and Department of Defense, depression guideline. */
export const gbVadod2022: GuidancePosition = /* @__PURE__ */ deepFreeze({
  id: 'gb-vadod-2022',
  body: 'VA and Department of Defense, depression guideline',
  year: 2022,
  jurisdictions: ['US'],
  positions: [
    {
      topic: 'dosing',
      text: 'Weak suggestion for ketamine or esketamine as augmentation after several adequate drug trials.',
      sources: [
        { citation: 'vadod-mdd-2022', locator: 'position', checked: 'read' },
        { citation: 'vadod-mdd-2022', locator: 'strength', checked: 'recalled' },
      ],
    },
  ],
  sources: [
    { citation: 'vadod-mdd-2022', locator: 'position', checked: 'read' },
    { citation: 'vadod-mdd-2022', locator: 'strength', checked: 'recalled' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
