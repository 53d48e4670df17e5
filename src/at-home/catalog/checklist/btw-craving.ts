import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const btwCraving: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'btw-craving',
  version: 1,
  phase: 'between-sessions',
  kind: 'required',
  answeredBy: 'patient',
  text: {
    en: 'From 0 to 10, how strong is your urge to use ketamine outside the plan?',
    es: 'De 0 a 10, ¿qué tan fuertes son sus ganas de usar ketamina fuera del plan?',
  },
  clinician: 'Cut-offs are defaults.',
  input: { type: 'number', unit: 'points', minimum: 0, maximum: 10 },
  bands: [
    { id: 'pass', when: { value: 'answer.number', is: '<', to: 4 }, outcome: 'go' },
    {
      id: 'some',
      when: { value: 'answer.number', is: '>=', to: 4 },
      outcome: 'contact-clinician',
      action: {
        en: 'Tell your clinic. You will not be in trouble for asking for help.',
        es: 'Avise a su clínica. Pedir ayuda no le traerá problemas.',
      },
    },
    {
      id: 'strong',
      when: { value: 'answer.number', is: '>=', to: 7 },
      outcome: 'do-not-dose',
      action: {
        en: 'No more doses for now. Call your clinic today. You will not be in trouble for asking for help.',
        es: 'Por ahora no hay más dosis. Llame hoy a su clínica. Pedir ayuda no le traerá problemas.',
      },
    },
  ],
  failAction: 'contact-clinician',
  expiry: { afterMinutes: 10080, default: true },
  rationale: 'Early dependence signal.',
  basis: ['default'],
  sources: [
    { citation: 'dsm5-sud', checked: 'recalled' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
