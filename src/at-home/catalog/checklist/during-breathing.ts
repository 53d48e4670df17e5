import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const duringBreathing: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'during-breathing',
  version: 1,
  phase: 'during',
  kind: 'blocking',
  answeredBy: 'sitter',
  text: {
    en: 'Sitter: count breaths for one minute. Write the number.',
    es: 'Acompañante: cuente cuántas veces respira la persona en un minuto. Anote el número.',
  },
  clinician:
    '8 or fewer, or 30 or more: emergency. 9: wake, sit up, call the clinic, recount in 2 minutes, emergency if not rising in 5. 25 to 29: coach for 2 minutes and recount, emergency if still 25 or more. NEWS2 gives 8 or fewer and 25 or more its top score. Gurgling or copious saliva with low oxygen = emergency.',
  input: { type: 'number', unit: 'breaths/min', minimum: 0, maximum: 150, whole: true },
  limits: [
    {
      id: 'wakeBelowPerMin',
      label: 'breaths below which the person is woken and the clinic called',
      value: 10,
      unit: 'breaths/min',
      default: true,
      stricter: 'higher',
      minimum: 10,
      maximum: 12,
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
    {
      id: 'emergencyFromPerMin',
      label: 'breaths from which it is an emergency at once',
      value: 30,
      unit: 'breaths/min',
      default: true,
      stricter: 'lower',
      minimum: 26,
      maximum: 30,
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
  ],
  bands: [
    {
      id: 'pass',
      when: {
        all: [
          { value: 'answer.number', is: '>=', to: { field: 'limit.wakeBelowPerMin' } },
          { value: 'answer.number', is: '<=', to: 24 },
        ],
      },
      outcome: 'go',
    },
    {
      id: 'slow',
      when: { value: 'answer.number', is: '<', to: { field: 'limit.wakeBelowPerMin' } },
      outcome: 'contact-clinician',
      action: {
        en: 'Wake them and sit them up. Call your clinic now. Count again in 2 minutes. Call {emergency} if it has not risen 5 minutes after the first count.',
        es: 'Despierte a la persona y siéntela. Llame ahora a la clínica. Cuente otra vez en 2 minutos. Llame al {emergency} si no ha subido 5 minutos después de la primera cuenta.',
      },
      triage: true,
    },
    {
      id: 'very-slow',
      when: { value: 'answer.number', is: '<=', to: 8 },
      outcome: 'call-emergency',
      action: {
        en: 'Call {emergency} now. Wake them. Tilt the head back.',
        es: 'Llame al {emergency} ahora. Despierte a la persona. Inclínele la cabeza hacia atrás.',
      },
      triage: true,
    },
    {
      id: 'fast',
      when: { value: 'answer.number', is: '>=', to: 25 },
      outcome: 'contact-clinician',
      action: {
        en: 'Breathe slow with them for 2 minutes and count again. Call your clinic now. Call {emergency} if it is still 25 or more.',
        es: 'Respire lento con la persona 2 minutos y cuente otra vez. Llame ahora a la clínica. Llame al {emergency} si sigue en 25 o más.',
      },
      triage: true,
    },
    {
      id: 'very-fast',
      when: { value: 'answer.number', is: '>=', to: { field: 'limit.emergencyFromPerMin' } },
      outcome: 'call-emergency',
      action: { en: 'Call {emergency} now. Sit them up.', es: 'Llame al {emergency} ahora. Siente a la persona.' },
      triage: true,
    },
  ],
  failAction: 'call-emergency',
  expiry: { afterMinutes: 15, default: true },
  rationale: "Slow breathing is in FDA's at-home case report.",
  basis: ['guideline', 'default'],
  sources: [
    { citation: 'news2', checked: 'read' },
    { citation: 'fda-compounded-2023', checked: 'read' },
    { citation: 'durham-oximetry', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
