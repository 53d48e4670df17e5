import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const duringSpitTime: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'during-spit-time',
  version: 1,
  phase: 'during',
  kind: 'blocking',
  answeredBy: 'patient',
  text: {
    en: 'Spit when the timer rings. Do not swallow it. If you swallow it, tell your sitter now. How many minutes did you hold it? If you swallowed it, enter 0.',
    es: 'Escupa cuando suene la alarma. No lo trague. Si lo traga, avise ya a su acompañante. ¿Cuántos minutos lo tuvo en la boca? Si lo tragó, ponga 0.',
  },
  clinician: 'Swallowed spit-out dose: call clinic and Poison Control at once; stay with patient 4 h or more.',
  input: { type: 'number', unit: 'minutes', minimum: 0, maximum: 120 },
  appliesWhen: {
    all: [
      {
        value: 'formulation',
        oneOf: ['sublingual-tablet', 'troche'],
      },
      { value: 'order.spitOrSwallow', is: '=', to: 'spit' },
    ],
  },
  bands: [
    { id: 'pass', when: { value: 'answer.number', is: '=', to: { field: 'order.holdMinutes' } }, outcome: 'go' },
    {
      id: 'fail',
      when: { value: 'answer.number', is: '!=', to: { field: 'order.holdMinutes' } },
      outcome: 'contact-clinician',
      action: {
        en: 'The time was not as ordered. Call your clinic.',
        es: 'El tiempo no fue el indicado. Llame a su clínica.',
      },
      triage: true,
    },
    {
      id: 'swallowed',
      when: { value: 'answer.number', is: '=', to: 0 },
      outcome: 'contact-clinician',
      action: {
        en: 'Call {poison} and your clinic now. Your sitter stays and checks you every 5 minutes for 4 hours. Any red flag: call {emergency}.',
        es: 'Llame al {poison} y a su clínica ahora. Su acompañante se queda y le revisa cada 5 minutos por 4 horas. Ante cualquier señal de peligro, llame al {emergency}.',
      },
      lastsAllDay: true,
      triage: true,
    },
  ],
  failAction: 'contact-clinician',
  expiry: { afterMinutes: 120, default: true },
  rationale: 'Swallowing can multiply the dose.',
  basis: ['case'],
  sources: [{ citation: 'ajp-overdose-2024', checked: 'read' }],
  translationReview: { status: 'draft' },
})
