import { deepFreeze } from '../../../core/freeze'
import type { GuidancePosition } from '../../model'

/** Arizona State Board of Nursing, advisory opinion. */
export const gbAzBon2015: GuidancePosition = /* @__PURE__ */ deepFreeze({
  id: 'gb-az-bon-2015',
  body: 'Arizona State Board of Nursing, advisory opinion',
  year: 2015,
  jurisdictions: ['US-AZ'],
  positions: [
    { topic: 'setting', text: 'Facility with a written policy.', sources: [{ citation: 'azbn-2015', checked: 'read' }] },
    {
      topic: 'personnel',
      text: 'A registered nurse may run low-dose continuous intravenous ketamine for pain or depression with a practitioner readily available; a registered nurse who is no nurse anesthetist may not give an intravenous bolus or anesthesia.',
      sources: [{ citation: 'azbn-2015', checked: 'read' }],
    },
    { topic: 'monitoring', text: 'By order and policy.', sources: [{ citation: 'azbn-2015', checked: 'read' }] },
  ],
  sources: [{ citation: 'azbn-2015', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
