import { deepFreeze } from '../../../core/freeze'
import type { PsychotherapyModel } from '../../model'

/** Cognitive behavioral therapy from the first infusion on. */
export const wilkinson2017Cbt: PsychotherapyModel = /* @__PURE__ */ deepFreeze({
  id: 'wilkinson-2017-cbt',
  name: 'Cognitive behavioral therapy from the start',
  preparation: 'Cognitive behavioral therapy from the start.',
  dosing: '4 infusions of 40 minutes in 2 weeks.',
  integration: '12 sessions of cognitive behavioral therapy in 10 weeks.',
  staff: 'Cognitive behavioral therapist.',
  groupSize: { minimum: 1, maximum: 1 },
  sessions: [
    {
      kind: 'integration',
      label: 'Cognitive behavioral therapy',
      count: 12,
      from: 'first-dosing',
      firstDay: 1,
      lastDay: 69,
      sameDayAllowed: false,
      daysBasis: 'convention',
      sources: [{ citation: 'wilkinson-2017', checked: 'read' }],
    },
  ],
  sources: [{ citation: 'wilkinson-2017', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
