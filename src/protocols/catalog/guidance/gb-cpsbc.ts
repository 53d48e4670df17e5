import { deepFreeze } from '../../../core/freeze'
import type { GuidancePosition } from '../../model'

/** College of Physicians and Surgeons of British Columbia, draft. */
export const gbCpsbc: GuidancePosition = /* @__PURE__ */ deepFreeze({
  id: 'gb-cpsbc',
  body: 'College of Physicians and Surgeons of British Columbia, draft',
  year: 2021,
  jurisdictions: ['CA-BC'],
  positions: [
    {
      topic: 'setting',
      text: 'By vein, muscle or under the skin only in an accredited non-hospital facility.',
      sources: [{ citation: 'cpsbc-kata', checked: 'read' }],
    },
    { topic: 'personnel', text: 'Anesthesiologist on site.', sources: [{ citation: 'cpsbc-kata', checked: 'read' }] },
    {
      topic: 'monitoring',
      text: 'Sleep apnea screen, ECG, renal and liver tests before.',
      sources: [{ citation: 'cpsbc-kata', checked: 'read' }],
    },
    {
      topic: 'dosing',
      text: 'After standard treatment and psychotherapy fail. A draft, summarized by an advocacy group.',
      sources: [{ citation: 'cpsbc-kata', checked: 'read' }],
    },
  ],
  sources: [{ citation: 'cpsbc-kata', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
