import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const setupNumbersSaved: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'setup-numbers-saved',
  version: 1,
  phase: 'one-time-home-setup',
  kind: 'required',
  answeredBy: 'patient',
  text: {
    en: 'Are the emergency, crisis, poison, and clinic numbers saved in both phones?',
    es: '¿Guardó en los dos teléfonos los números de emergencia, de crisis, de intoxicaciones y de la clínica?',
  },
  clinician: 'Localize the numbers by country.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    { id: 'fail', when: { value: 'answer.yes', is: '=', to: false }, outcome: 'reschedule' },
  ],
  failAction: 'reschedule',
  expiry: { afterMinutes: 120960, default: true },
  rationale: 'Saves minutes.',
  basis: ['default'],
  sources: [
    { citation: 'poison-us', checked: 'read' },
    { citation: 'lifeline-988', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
