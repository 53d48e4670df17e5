import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const btwUrinary: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'btw-urinary',
  version: 1,
  phase: 'between-sessions',
  kind: 'required',
  answeredBy: 'patient',
  text: {
    en: 'Once a week, count: pain, blood, or a rush when you pee; more than 8 times a day; up 2 or more times a night. How many of these 5 do you have?',
    es: 'Una vez por semana, cuente: dolor, sangre o urgencia al orinar; más de 8 veces al día; levantarse 2 o más veces por noche a orinar. ¿Cuántas de estas 5 cosas tiene?',
  },
  clinician: '1 symptom over 48 h: urinalysis. Visible blood: same day. Hold ketamine while unexplained.',
  input: { type: 'number', unit: 'symptoms', minimum: 0, maximum: 5, whole: true },
  bands: [
    { id: 'pass', when: { value: 'answer.number', is: '=', to: 0 }, outcome: 'go' },
    {
      id: 'fail',
      when: { value: 'answer.number', is: '>=', to: 1 },
      outcome: 'contact-clinician',
      action: {
        en: 'Call your clinic for a urine test. No dose until you have been seen.',
        es: 'Llame a su clínica para una prueba de orina. No hay dosis hasta que le vean.',
      },
      triage: true,
    },
  ],
  failAction: 'contact-clinician',
  expiry: { afterMinutes: 10080, default: true },
  rationale: 'Label tells prescribers to monitor urinary symptoms during treatment.',
  basis: ['label', 'default'],
  sources: [
    { citation: 'spravato-label-us', checked: 'read' },
    { citation: 'anderson-kic-2022', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
