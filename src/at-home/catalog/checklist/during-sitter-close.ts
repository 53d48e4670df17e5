import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const duringSitterClose: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'during-sitter-close',
  version: 1,
  phase: 'during',
  kind: 'blocking',
  answeredBy: 'sitter',
  text: {
    en: 'Your sitter stays in the room for the first hour and checks you every 15 minutes.',
    es: 'Su acompañante se queda en el cuarto la primera hora y le revisa cada 15 minutos.',
  },
  clinician:
    'One large network requires visual checks every 15 minutes. Tighten to every 5 minutes for first session or after a dose rise (default).',
  input: { type: 'number', unit: 'minutes', minimum: 1, maximum: 120 },
  limits: [
    {
      id: 'intervalMinutes',
      label: 'longest time between two looks',
      value: 15,
      unit: 'minutes',
      default: false,
      stricter: 'lower',
      minimum: 1,
      maximum: 15,
      sources: [{ citation: 'journey-remote-kap', checked: 'read' }],
    },
  ],
  bands: [
    { id: 'pass', when: { value: 'answer.number', is: '<=', to: { field: 'limit.intervalMinutes' } }, outcome: 'go' },
    {
      id: 'fail',
      when: { value: 'answer.number', is: '>', to: { field: 'limit.intervalMinutes' } },
      outcome: 'contact-clinician',
      action: {
        en: 'Look at them now, and every 15 minutes from now on. Call the clinic.',
        es: 'Revise a la persona ahora, y cada 15 minutos desde ahora. Llame a la clínica.',
      },
    },
  ],
  failAction: 'contact-clinician',
  expiry: { afterMinutes: 60, default: true },
  rationale: 'Sedation can deepen quietly.',
  basis: ['programme'],
  sources: [
    { citation: 'journey-remote-kap', checked: 'read' },
    { citation: 'ajp-overdose-2024', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})
