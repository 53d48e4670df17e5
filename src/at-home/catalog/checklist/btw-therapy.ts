import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const btwTherapy: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'btw-therapy',
  version: 1,
  phase: 'between-sessions',
  kind: 'recommended',
  answeredBy: 'patient',
  text: { en: 'Did you meet with your therapist after the session?', es: '¿Se reunió con su terapeuta después de la sesión?' },
  clinician: 'Integration within 24-72 h is common practice, not proven dosing.',
  input: { type: 'yes-no' },
  appliesWhen: { value: 'withPsychotherapy', is: '=', to: true },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    { id: 'fail', when: { value: 'answer.yes', is: '=', to: false }, outcome: 'note' },
  ],
  failAction: 'contact-clinician',
  expiry: { afterMinutes: 10080, default: true },
  rationale: 'Support for difficult content.',
  basis: ['program'],
  sources: [
    { citation: 'journey-remote-kap', checked: 'read' },
    { citation: 'breeksema-2022', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})
