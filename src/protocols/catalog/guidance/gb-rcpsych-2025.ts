import { deepFreeze } from '../../../core/freeze'
import type { GuidancePosition } from '../../model'

/** Royal College of Psychiatrists, position. */
export const gbRcpsych2025: GuidancePosition = /* @__PURE__ */ deepFreeze({
  id: 'gb-rcpsych-2025',
  body: 'Royal College of Psychiatrists, position',
  year: 2025,
  jurisdictions: ['GB'],
  positions: [
    { topic: 'setting', text: 'Specialist services with oversight.', sources: [{ citation: 'rcpsych-2025', checked: 'read' }] },
    { topic: 'personnel', text: 'Specialist.', sources: [{ citation: 'rcpsych-2025', checked: 'read' }] },
    { topic: 'monitoring', text: 'Long-term monitoring.', sources: [{ citation: 'rcpsych-2025', checked: 'read' }] },
    {
      topic: 'dosing',
      text: 'Ketamine for depression is accepted there; other psychedelics are not for routine use; unregulated clinics are to be avoided.',
      sources: [{ citation: 'rcpsych-2025', checked: 'read' }],
    },
  ],
  sources: [{ citation: 'rcpsych-2025', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
