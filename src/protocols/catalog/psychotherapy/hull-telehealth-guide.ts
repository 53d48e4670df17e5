import { deepFreeze } from '../../../core/freeze'
import type { PsychotherapyModel } from '../../model'

/** Guide calls of one telehealth cohort. */
export const hullTelehealthGuide: PsychotherapyModel = /* @__PURE__ */ deepFreeze({
  id: 'hull-telehealth-guide',
  name: 'Telehealth guide calls',
  preparation: 'Materials; guide call of 30 minutes.',
  dosing: 'At home, 4 in 4 weeks.',
  integration: 'Guide call of 30 minutes after; texts.',
  staff: 'The guide is a coach, not a therapist.',
  groupSize: { minimum: 1, maximum: 1 },
  sessions: [
    {
      kind: 'preparation',
      label: 'Guide call before',
      count: 1,
      minutes: 30,
      from: 'each-dosing',
      firstDay: 0,
      lastDay: 0,
      sameDayAllowed: true,
      daysBasis: 'published',
      sources: [
        { citation: 'hull-2022-reg', checked: 'read' },
        { citation: 'psychiatryadvisor-hull', checked: 'read' },
      ],
    },
    {
      kind: 'integration',
      label: 'Guide call after',
      count: 1,
      minutes: 30,
      from: 'each-dosing',
      firstDay: 0,
      lastDay: 0,
      sameDayAllowed: true,
      daysBasis: 'published',
      sources: [
        { citation: 'hull-2022-reg', checked: 'read' },
        { citation: 'psychiatryadvisor-hull', checked: 'read' },
      ],
    },
  ],
  sources: [
    { citation: 'hull-2022-reg', checked: 'read' },
    { citation: 'psychiatryadvisor-hull', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
