import { deepFreeze } from '../../../core/freeze'
import type { PsychotherapyModel } from '../../model'

/** Ketamine-assisted psychotherapy of one practice. */
export const ctpIndividual: PsychotherapyModel = /* @__PURE__ */ deepFreeze({
  id: 'ctp-individual',
  name: 'Center for Transformational Psychotherapy',
  preparation: 'Intake and evaluation.',
  dosing: 'At least 2.5 hours.',
  integration: 'A follow-up session, then as needed.',
  staff: 'Physician and therapist.',
  groupSize: { minimum: 1, maximum: 1 },
  sessions: [
    {
      kind: 'preparation',
      label: 'Intake and evaluation',
      count: 1,
      from: 'first-dosing',
      firstDay: -7,
      lastDay: -7,
      sameDayAllowed: false,
      daysBasis: 'convention',
      sources: [{ citation: 'wolfson-ctp', checked: 'read' }],
    },
    {
      kind: 'integration',
      label: 'Follow-up session',
      count: 1,
      from: 'each-dosing',
      firstDay: 1,
      lastDay: 1,
      sameDayAllowed: false,
      daysBasis: 'convention',
      sources: [{ citation: 'wolfson-ctp', checked: 'read' }],
    },
  ],
  sources: [{ citation: 'wolfson-ctp', checked: 'read' }],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
