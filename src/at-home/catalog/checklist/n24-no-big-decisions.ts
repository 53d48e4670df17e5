import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const n24NoBigDecisions: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'n24-no-big-decisions',
  version: 1,
  phase: 'next-24-hours',
  kind: 'required',
  answeredBy: 'patient',
  text: {
    en: 'Do not sign papers or make big choices until tomorrow. Have you kept to this?',
    es: 'No firme papeles ni tome decisiones importantes hasta mañana. ¿Lo ha cumplido?',
  },
  clinician: 'Includes consent to further treatment.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    {
      id: 'fail',
      when: { value: 'answer.yes', is: '=', to: false },
      outcome: 'contact-clinician',
      action: {
        en: 'Do not go on with it today. Tell your clinic.',
        es: 'No siga con eso hoy. Avise a su clínica.',
      },
    },
  ],
  failAction: 'contact-clinician',
  expiry: { afterMinutes: 2880, default: true },
  rationale: 'Impaired cognition.',
  basis: ['label'],
  sources: [{ citation: 'spravato-label-us', checked: 'read' }],
  translationReview: { status: 'draft' },
})
