import { deepFreeze } from '../../../core/freeze'
import type { GuidancePosition } from '../../model'

/** Pennsylvania low-dose ketamine guidelines. */
export const gbPa2020: GuidancePosition = /* @__PURE__ */ deepFreeze({
  id: 'gb-pa-2020',
  body: 'Pennsylvania low-dose ketamine guidelines',
  year: 2020,
  jurisdictions: ['US-PA'],
  positions: [
    { topic: 'setting', text: 'Any setting.', sources: [{ citation: 'pa-2020', checked: 'read' }] },
    {
      topic: 'dosing',
      text: 'Low dose is an infusion of at most 1 mg/kg/h or a bolus of at most 0.5 mg/kg.',
      sources: [{ citation: 'pa-2020', checked: 'read' }],
    },
  ],
  sources: [{ citation: 'pa-2020', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
