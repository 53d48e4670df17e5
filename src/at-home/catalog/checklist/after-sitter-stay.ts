import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const afterSitterStay: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'after-sitter-stay',
  version: 1,
  phase: 'immediately-after',
  kind: 'blocking',
  answeredBy: 'patient',
  text: {
    en: 'Your sitter stays at least {stayMinutes} minutes, and until you are back to normal. How many minutes has your sitter stayed since the dose?',
    es: 'Su acompañante se queda al menos {stayMinutes} minutos, y hasta que usted vuelva a estar como siempre. ¿Cuántos minutos se ha quedado su acompañante desde la dosis?',
  },
  clinician: 'Two hours mirrors the SPRAVATO minimum; longer after higher doses, swallowed dose or sedatives.',
  input: { type: 'number', unit: 'minutes', minimum: 0, maximum: 1440, sinceDose: true },
  limits: [
    {
      id: 'stayMinutes',
      label: 'least minutes from the dose that the sitter stays',
      value: 120,
      unit: 'minutes',
      default: false,
      stricter: 'higher',
      minimum: 120,
      maximum: 480,
      sources: [
        { citation: 'spravato-label-us', checked: 'read' },
        { citation: 'journey-chaperone', checked: 'read' },
      ],
    },
  ],
  bands: [
    { id: 'pass', when: { value: 'answer.number', is: '>=', to: { field: 'limit.stayMinutes' } }, outcome: 'go' },
    {
      id: 'fail',
      when: { value: 'answer.number', is: '<', to: { field: 'limit.stayMinutes' } },
      outcome: 'contact-clinician',
      action: {
        en: 'Your sitter has to stay longer. Call your clinic if the sitter must go.',
        es: 'Su acompañante debe quedarse más tiempo. Si su acompañante tiene que irse, llame a su clínica.',
      },
    },
  ],
  failAction: 'contact-clinician',
  expiry: { afterMinutes: 240, default: true },
  dueMinutesAfterDose: 120,
  rationale: 'Delayed or prolonged sedation.',
  basis: ['label', 'program'],
  sources: [
    { citation: 'spravato-label-us', checked: 'read' },
    { citation: 'journey-chaperone', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})
