import { deepFreeze } from '../../../core/freeze'
import type { PsychotherapyModel } from '../../model'

/** Motivational enhancement around one infusion. */
export const dakwarAlcohol: PsychotherapyModel = /* @__PURE__ */ deepFreeze({
  id: 'dakwar-alcohol',
  name: 'Motivational enhancement for alcohol',
  preparation: 'Motivational enhancement, 5 weeks.',
  dosing: '1 infusion of 52 minutes in week 2.',
  integration: 'Weeks 3 to 5.',
  staff: 'Therapist and physician.',
  groupSize: { minimum: 1, maximum: 1 },
  sessions: [
    {
      kind: 'preparation',
      label: 'Motivational enhancement, week 1, taken as one session',
      count: 1,
      from: 'first-dosing',
      firstDay: -7,
      lastDay: -7,
      sameDayAllowed: false,
      daysBasis: 'convention',
      sources: [
        { citation: 'library-convention', checked: 'convention' },
        { citation: 'dakwar-2020', checked: 'read' },
      ],
    },
    {
      kind: 'integration',
      label: 'Motivational enhancement, weeks 3 to 5, taken as one session a week',
      count: 3,
      from: 'first-dosing',
      firstDay: 7,
      lastDay: 21,
      sameDayAllowed: false,
      daysBasis: 'convention',
      sources: [
        { citation: 'library-convention', checked: 'convention' },
        { citation: 'dakwar-2020', checked: 'read' },
      ],
    },
  ],
  sources: [{ citation: 'dakwar-2020', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
