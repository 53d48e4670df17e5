import { deepFreeze } from '../../../core/freeze'
import type { GuidancePosition } from '../../model'

/** International expert group (McIntyre et al.). */
export const gbMcintyre2021: GuidancePosition = /* @__PURE__ */ deepFreeze({
  id: 'gb-mcintyre-2021',
  body: 'International expert group (McIntyre et al.)',
  year: 2021,
  positions: [
    {
      topic: 'setting',
      text: 'A competent service with infrastructure for emergencies.',
      sources: [{ citation: 'mcintyre-2021', checked: 'recalled' }],
    },
    { topic: 'personnel', text: 'Trained multidisciplinary staff.', sources: [{ citation: 'mcintyre-2021', checked: 'recalled' }] },
    {
      topic: 'monitoring',
      text: 'Measurement-based; cardiorespiratory, dissociation.',
      sources: [{ citation: 'mcintyre-2021', checked: 'recalled' }],
    },
    {
      topic: 'dosing',
      text: 'Esketamine by label; ketamine by vein 0.5 mg/kg. Its open-access tables hold the intervals.',
      sources: [{ citation: 'mcintyre-2021', checked: 'recalled' }],
    },
  ],
  sources: [{ citation: 'mcintyre-2021', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
