import { deepFreeze } from '../../../core/freeze'
import type { GuidancePosition } from '../../model'

/** CADTH (now Canada’s Drug Agency). */
export const gbCadth2024: GuidancePosition = /* @__PURE__ */ deepFreeze({
  id: 'gb-cadth-2024',
  body: 'CADTH (now Canada’s Drug Agency), update of 2023',
  year: 2024,
  jurisdictions: ['CA'],
  positions: [
    {
      topic: 'dosing',
      text: 'Treatment-resistant depression: early benefit, longest effect of one dose 28 days, follow-up to 90 days; post-traumatic stress disorder uncertain.',
      sources: [{ citation: 'cadth-2024', checked: 'read' }],
    },
  ],
  sources: [{ citation: 'cadth-2024', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
