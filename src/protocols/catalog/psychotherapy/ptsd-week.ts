import { deepFreeze } from '../../../core/freeze'
import type { PsychotherapyModel } from '../../model'

/** Trauma therapy around two infusions. */
export const ptsdWeek: PsychotherapyModel = /* @__PURE__ */ deepFreeze({
  id: 'ptsd-week',
  name: 'Trauma therapy in one week',
  preparation: 'Education visit on day 1.',
  dosing: '2 infusions of 40 minutes on days 2 and 4.',
  integration: 'Trauma therapy of 60 to 90 minutes on days 3 to 6.',
  staff: 'Therapist.',
  groupSize: { minimum: 1, maximum: 1 },
  sessions: [
    {
      kind: 'preparation',
      label: 'Education visit',
      count: 1,
      from: 'first-dosing',
      firstDay: -1,
      lastDay: -1,
      sameDayAllowed: false,
      daysBasis: 'published',
      sources: [{ citation: 'ptsd-week-trial', checked: 'read' }],
    },
    {
      kind: 'integration',
      label: 'Trauma therapy',
      count: 4,
      from: 'first-dosing',
      firstDay: 1,
      lastDay: 4,
      sameDayAllowed: true,
      daysBasis: 'published',
      sources: [{ citation: 'ptsd-week-trial', checked: 'read' }],
    },
  ],
  sources: [{ citation: 'ptsd-week-trial', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
