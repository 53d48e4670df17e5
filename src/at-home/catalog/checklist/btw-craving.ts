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
  limits: [
    {
      id: 'contactFromPoints',
      label: 'points from which the clinic is told',
      value: 4,
      unit: 'points',
      default: true,
      stricter: 'lower',
      minimum: 1,
      maximum: 6,
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
    {
      id: 'stopFromPoints',
      label: 'points from which there is no dose until the person was assessed',
      value: 7,
      unit: 'points',
      default: true,
      stricter: 'lower',
      minimum: 2,
      maximum: 8,
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
  ],
  bands: [
    { id: 'pass', when: { value: 'answer.number', is: '<', to: { field: 'limit.contactFromPoints' } }, outcome: 'go' },
    {
      id: 'some',
      when: { value: 'answer.number', is: '>=', to: { field: 'limit.contactFromPoints' } },
      outcome: 'contact-clinician',
      action: {
        en: 'Tell your clinic. You will not be in trouble for asking for help.',
        es: 'Avise a su clínica. Pedir ayuda no le traerá problemas.',
      },
    },
    {
      id: 'strong',
      when: { value: 'answer.number', is: '>=', to: { field: 'limit.stopFromPoints' } },
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
    { citation: 'dsm5-sud', locator: 'criterion 4, craving', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
