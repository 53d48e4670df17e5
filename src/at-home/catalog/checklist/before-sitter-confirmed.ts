import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const beforeSitterConfirmed: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'before-sitter-confirmed',
  version: 1,
  phase: 'day-before',
  kind: 'blocking',
  answeredBy: 'patient',
  text: { en: 'Has an adult sitter said yes for the full time?', es: '¿Su acompañante es un adulto y confirmó que estará todo el tiempo?' },
  clinician: 'Name and phone on file; same sitter advised.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    { id: 'fail', when: { value: 'answer.yes', is: '=', to: false }, outcome: 'reschedule' },
  ],
  failAction: 'reschedule',
  expiry: { afterMinutes: 2160, default: true },
  rationale: 'The sitter is the only person who can call for help.',
  basis: ['program'],
  sources: [
    { citation: 'hull-2022', checked: 'read' },
    { citation: 'journey-chaperone', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})
