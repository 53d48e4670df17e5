import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const afterDrinkSlow: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'after-drink-slow',
  version: 1,
  phase: 'immediately-after',
  kind: 'recommended',
  answeredBy: 'patient',
  text: {
    en: 'Sip water first. Eat a light snack when you feel steady. Have you kept to this?',
    es: 'Primero tome sorbos de agua. Coma algo ligero cuando se sienta estable. ¿Lo ha cumplido?',
  },
  clinician: 'Check swallow and wakefulness first.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    { id: 'fail', when: { value: 'answer.yes', is: '=', to: false }, outcome: 'note' },
  ],
  failAction: 'contact-clinician',
  expiry: { afterMinutes: 240, default: true },
  rationale: 'Aspiration, low sugar.',
  basis: ['default'],
  sources: [
    { citation: 'asa-fasting', checked: 'recalled' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
