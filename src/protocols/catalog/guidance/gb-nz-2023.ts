import { deepFreeze } from '../../../core/freeze'
import type { GuidancePosition } from '../../model'

/** New Zealand public service (Beaglehole et al.). */
export const gbNz2023: GuidancePosition = /* @__PURE__ */ deepFreeze({
  id: 'gb-nz-2023',
  body: 'New Zealand public service (Beaglehole et al.)',
  year: 2023,
  jurisdictions: ['NZ'],
  positions: [
    { topic: 'setting', text: 'Public specialist service.', sources: [{ citation: 'beaglehole-2023', checked: 'read' }] },
    { topic: 'personnel', text: 'Multidisciplinary.', sources: [{ citation: 'beaglehole-2023', checked: 'read' }] },
    {
      topic: 'dosing',
      text: 'An intramuscular test, then oral doses, 3 months.',
      sources: [{ citation: 'beaglehole-2023', checked: 'read' }],
      protocols: ['nz-im-test-po-course'],
    },
  ],
  sources: [{ citation: 'beaglehole-2023', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
