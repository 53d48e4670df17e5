import { deepFreeze } from '../../../core/freeze'
import type { PsychotherapyModel } from '../../model'

/** Group program of 12 weeks. */
export const rootsToThrive: PsychotherapyModel = /* @__PURE__ */ deepFreeze({
  id: 'roots-to-thrive',
  name: 'Roots to Thrive',
  preparation: 'Weekly group.',
  dosing: '3 sessions in 12 weeks.',
  integration: 'Weekly group.',
  staff: 'Multidisciplinary team.',
  groupSize: { minimum: 20, maximum: 40 },
  sessions: [],
  sources: [
    { citation: 'rtt-2025', checked: 'read' },
    { citation: 'rtt-2025-sum', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
