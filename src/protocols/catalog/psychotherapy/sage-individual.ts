import { deepFreeze } from '../../../core/freeze'
import type { PsychotherapyModel } from '../../model'

/** Individual ketamine-assisted therapy of one clinic. */
export const sageIndividual: PsychotherapyModel = /* @__PURE__ */ deepFreeze({
  id: 'sage-individual',
  name: 'Individual ketamine-assisted therapy (Sage)',
  preparation: 'At least 3 sessions.',
  dosing: 'At least 3 sessions, 3 hours in person or 2 to 3 hours by video.',
  integration: 'At least 2 sessions after the first dosing.',
  staff: 'Therapist present throughout.',
  therapistAtDosing: true,
  groupSize: { minimum: 1, maximum: 1 },
  sessions: [
    {
      kind: 'preparation',
      label: 'Preparation',
      count: 3,
      countIsMinimum: true,
      from: 'first-dosing',
      firstDay: -21,
      lastDay: -7,
      sameDayAllowed: false,
      daysBasis: 'convention',
      sources: [{ citation: 'sage-kat', checked: 'read' }],
    },
    {
      kind: 'integration',
      label: 'Integration',
      count: 2,
      countIsMinimum: true,
      from: 'first-dosing',
      firstDay: 1,
      lastDay: 8,
      sameDayAllowed: false,
      daysBasis: 'convention',
      sources: [{ citation: 'sage-kat', checked: 'read' }],
    },
  ],
  sources: [{ citation: 'sage-kat', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
