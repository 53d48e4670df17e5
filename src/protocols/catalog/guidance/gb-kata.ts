import { deepFreeze } from '../../../core/freeze'
import type { GuidancePosition } from '../../model'

/** KATA (Canada). */
export const gbKata: GuidancePosition = /* @__PURE__ */ deepFreeze({
  id: 'gb-kata',
  body: 'KATA (Canada), standards of 2021, newer edition of December 2023',
  year: 2023,
  jurisdictions: ['CA'],
  positions: [
    {
      topic: 'setting',
      text: 'Community, routes other than the vein.',
      sources: [
        { citation: 'kata-2021', checked: 'read' },
        { citation: 'kata-2023', checked: 'read' },
      ],
    },
    { topic: 'dosing', text: 'Advocacy standards.', sources: [{ citation: 'kata-2021', checked: 'read' }] },
  ],
  sources: [
    { citation: 'kata-2021', checked: 'read' },
    { citation: 'kata-2023', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
