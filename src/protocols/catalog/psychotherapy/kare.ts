import { deepFreeze } from '../../../core/freeze'
import type { PsychotherapyModel } from '../../model'

/** Relapse prevention around three infusions. */
export const kare: PsychotherapyModel = /* @__PURE__ */ deepFreeze({
  id: 'kare',
  name: 'KARE, relapse prevention for alcohol',
  preparation: 'Inside 7 sessions of 1.5 hours.',
  dosing: '3 infusions of 40 minutes.',
  integration: 'Inside the 7 sessions.',
  staff: 'Psychologist and medical team.',
  groupSize: { minimum: 1, maximum: 1 },
  sessions: [],
  sources: [
    { citation: 'grabski-2022', checked: 'read' },
    { citation: 'kare-advisor', checked: 'read' },
  ],
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-05-22' },
})
