import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const afterOriented: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'after-oriented',
  version: 1,
  phase: 'immediately-after',
  kind: 'blocking',
  answeredBy: 'patient',
  text: { en: "Can you say your name, where you are, and today's date?", es: '¿Puede decir su nombre, dónde está y la fecha de hoy?' },
  clinician: 'Not oriented at 2 h: clinic call; at 4 h: same-day care (default).',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    {
      id: 'fail',
      when: { value: 'answer.yes', is: '=', to: false },
      outcome: 'contact-clinician',
      action: {
        en: 'Your sitter stays. Call your clinic now. If it has been 4 hours since the dose, get seen today.',
        es: 'Su acompañante se queda. Llame ahora a su clínica. Si ya pasaron 4 horas desde la dosis, busque atención médica hoy.',
      },
      triage: true,
    },
  ],
  failAction: 'contact-clinician',
  expiry: { afterMinutes: 240, default: true },
  dueMinutesAfterDose: 120,
  rationale: 'Discharge-type check.',
  basis: ['default'],
  sources: [
    { citation: 'spravato-label-us', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
