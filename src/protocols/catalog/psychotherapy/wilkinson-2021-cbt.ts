import { deepFreeze } from '../../../core/freeze'
import type { PsychotherapyModel } from '../../model'

/** Cognitive behavioral therapy after six infusions. */
export const wilkinson2021Cbt: PsychotherapyModel = /* @__PURE__ */ deepFreeze({
  id: 'wilkinson-2021-cbt',
  name: 'Cognitive behavioral therapy after infusions',
  preparation: 'None.',
  dosing: '6 infusions of 40 minutes in 3 weeks.',
  integration: '16 sessions of cognitive behavioral therapy in 14 weeks, responders.',
  staff: 'Cognitive behavioral therapist.',
  groupSize: { minimum: 1, maximum: 1 },
  respondersOnly: true,
  sessions: [
    {
      kind: 'integration',
      label: 'Cognitive behavioral therapy',
      count: 16,
      from: 'last-dosing',
      firstDay: 7,
      lastDay: 98,
      sameDayAllowed: false,
      daysBasis: 'convention',
      sources: [
        { citation: 'wilkinson-2021', checked: 'read' },
        { citation: 'wilkinson-reg', checked: 'read' },
      ],
    },
  ],
  sources: [
    { citation: 'wilkinson-2021', checked: 'read' },
    { citation: 'wilkinson-reg', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
