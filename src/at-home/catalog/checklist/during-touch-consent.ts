import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const duringTouchConsent: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'during-touch-consent',
  version: 1,
  phase: 'during',
  kind: 'required',
  answeredBy: 'patient',
  text: {
    en: 'Say before the dose what touch is okay. You can say stop at any time. Was this agreed on?',
    es: 'Antes de la dosis, diga qué contacto físico acepta. En cualquier momento puede decir que paren. ¿Lo acordaron?',
  },
  clinician: 'Agree touch and a stop signal before dosing; consent cannot be first given while dissociated.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    {
      id: 'fail',
      when: { value: 'answer.yes', is: '=', to: false },
      outcome: 'contact-clinician',
      action: {
        en: 'No touch that was not agreed on before the dose. Tell your clinic.',
        es: 'Ningún contacto físico que no se haya acordado antes de la dosis. Avise a su clínica.',
      },
    },
  ],
  failAction: 'contact-clinician',
  expiry: { afterMinutes: 120, default: true },
  rationale: 'Prevents boundary harm.',
  basis: ['program'],
  sources: [
    { citation: 'journey-chaperone', checked: 'read' },
    { citation: 'breeksema-2022', checked: 'read' },
    { citation: 'chaperone-tips', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})
