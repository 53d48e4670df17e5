import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const eligThyroid: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'elig-thyroid',
  version: 1,
  phase: 'program-eligibility',
  kind: 'recommended',
  answeredBy: 'patient',
  text: { en: 'Is your thyroid too active? Is it still not under control?', es: '¿Su tiroides trabaja demasiado? ¿Sigue sin control?' },
  clinician: 'Treat thyrotoxicosis first; risk of tachycardia and hypertension.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: false }, outcome: 'go' },
    { id: 'fail', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'note' },
  ],
  failAction: 'contact-clinician',
  expiry: { afterMinutes: 120960, default: true },
  rationale: 'Adds to heart strain.',
  basis: ['default'],
  sources: [
    { citation: 'mcintyre-2021', checked: 'recalled' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
