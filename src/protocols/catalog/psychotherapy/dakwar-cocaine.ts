import { deepFreeze } from '../../../core/freeze'
import type { PsychotherapyModel } from '../../model'

/** Relapse prevention after one infusion. */
export const dakwarCocaine: PsychotherapyModel = /* @__PURE__ */ deepFreeze({
  id: 'dakwar-cocaine',
  name: 'Relapse prevention for cocaine',
  preparation: 'Mindfulness-based relapse prevention, 5 weeks: daily sessions in the 5-day stay, from the day before the infusion.',
  dosing: '1 infusion of 40 minutes, inpatient.',
  integration: 'Weeks 2 to 5: twice-weekly visits for 4 weeks.',
  staff: 'Therapist and physician.',
  groupSize: { minimum: 1, maximum: 1 },
  sessions: [
    {
      kind: 'integration',
      label: 'Relapse prevention, twice-weekly visits in weeks 2 to 5',
      count: 8,
      from: 'first-dosing',
      firstDay: 7,
      lastDay: 28,
      sameDayAllowed: false,
      daysBasis: 'convention',
      sources: [
        { citation: 'novahealth-dakwar', checked: 'read' },
        { citation: 'dakwar-2019', checked: 'read' },
      ],
    },
  ],
  sources: [
    { citation: 'dakwar-2019', checked: 'read' },
    { citation: 'novahealth-dakwar', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
