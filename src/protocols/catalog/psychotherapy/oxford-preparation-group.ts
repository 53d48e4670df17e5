import { deepFreeze } from '../../../core/freeze'
import type { PsychotherapyModel } from '../../model'

/** Preparation group of a public clinic. */
export const oxfordPreparationGroup: PsychotherapyModel = /* @__PURE__ */ deepFreeze({
  id: 'oxford-preparation-group',
  name: 'Oxford Health preparation group',
  preparation: '2 sessions of 90 minutes by video, one week apart.',
  dosing: 'Clinic infusions in shared bays.',
  integration: 'A separate integration group.',
  staff: '2 staff.',
  groupSize: { minimum: 1, maximum: 4 },
  sessions: [
    {
      kind: 'preparation',
      label: 'Preparation group',
      count: 2,
      minutes: 90,
      from: 'first-dosing',
      firstDay: -14,
      lastDay: -7,
      sameDayAllowed: false,
      daysBasis: 'convention',
      sources: [{ citation: 'oxford-prep', checked: 'read' }],
    },
  ],
  sources: [{ citation: 'oxford-prep', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
