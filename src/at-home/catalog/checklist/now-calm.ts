import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const nowCalm: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'now-calm',
  version: 1,
  phase: 'pre-dose-now',
  kind: 'recommended',
  answeredBy: 'patient',
  text: { en: 'How do you feel right now?', es: '¿Cómo se siente en este momento?' },
  clinician: 'High distress: delay, breathing exercise, call.',
  input: {
    type: 'choice',
    choices: [
      { id: 'calm', text: { en: 'Calm', es: 'Con calma' } },
      { id: 'a-bit-nervous', text: { en: 'A bit nervous', es: 'Con un poco de nervios' } },
      { id: 'very-upset', text: { en: 'Very upset', es: 'Con mucha angustia' } },
    ],
  },
  bands: [
    {
      id: 'pass',
      when: {
        value: 'answer.choice',
        oneOf: ['calm', 'a-bit-nervous'],
      },
      outcome: 'go',
    },
    {
      id: 'upset',
      when: { value: 'answer.choice', is: '=', to: 'very-upset' },
      outcome: 'contact-clinician',
      action: {
        en: 'Wait. Breathe slow for a few minutes. Call your clinic before you go on.',
        es: 'Espere. Respire lento unos minutos. Llame a su clínica antes de seguir.',
      },
    },
  ],
  failAction: 'contact-clinician',
  expiry: { afterMinutes: 60, default: true },
  rationale: 'Enter each session calmly; minimize anxiety.',
  basis: ['case'],
  sources: [{ citation: 'breeksema-2022', checked: 'read' }],
  translationReview: { status: 'draft' },
})
