import { deepFreeze } from '../../../core/freeze'
import type { GuidancePosition } from '../../model'

/** US Department of Veterans Affairs. */
export const gbVa: GuidancePosition = /* @__PURE__ */ deepFreeze({
  id: 'gb-va',
  body: 'US Department of Veterans Affairs',
  jurisdictions: ['US'],
  positions: [
    { topic: 'setting', text: 'VA centers.', sources: [{ citation: 'va-healingmaps', checked: 'read' }] },
    {
      topic: 'dosing',
      text: 'A secondary page names major depressive disorder only, four failed trials and PHQ-9 of 15 or more; unconfirmed, and never a rule of coverage.',
      sources: [{ citation: 'va-healingmaps', checked: 'read' }],
    },
  ],
  sources: [{ citation: 'va-healingmaps', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
