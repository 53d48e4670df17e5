import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const duringSitterClose: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'during-sitter-close',
  version: 1,
  phase: 'during',
  kind: 'blocking',
  answeredBy: 'sitter',
  text: {
    en: 'Your sitter stays in the room for the first hour and looks at you every {intervalMinutes} minutes. With a first or higher dose, it is every {closeIntervalMinutes} minutes. How many minutes at most went by without a look?',
    es: 'Su acompañante se queda en el cuarto la primera hora. Cada {intervalMinutes} minutos ve cómo está. Si la dosis es la primera o es más alta, lo hace cada {closeIntervalMinutes} minutos. ¿Cuántos minutos pasaron como máximo sin que le viera?',
  },
  clinician:
    'One large network requires visual checks every 15 minutes. Tighten to every 5 minutes for first session or after a dose rise (default).',
  input: { type: 'number', unit: 'minutes', minimum: 0, maximum: 120 },
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
    {
      id: 'closeIntervalMinutes',
      label: 'longest time between two looks in a first session or after a dose rise',
      value: 5,
      unit: 'minutes',
      default: true,
      stricter: 'lower',
      minimum: 1,
      maximum: 15,
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
  ],
  bands: [
    {
      id: 'pass',
      when: {
        all: [
          { value: 'answer.number', is: '<=', to: { field: 'limit.intervalMinutes' } },
          {
            any: [
              { value: 'answer.number', is: '<=', to: { field: 'limit.closeIntervalMinutes' } },
              {
                all: [
                  { value: 'session', is: '=', to: 'later' },
                  { value: 'doseIncreased', is: '=', to: false },
                ],
              },
            ],
          },
        ],
      },
      outcome: 'go',
    },
    {
      id: 'close',
      when: {
        all: [
          { value: 'answer.number', is: '>', to: { field: 'limit.closeIntervalMinutes' } },
          {
            any: [
              { value: 'session', is: '=', to: 'first' },
              { value: 'doseIncreased', is: '=', to: true },
            ],
          },
        ],
      },
      outcome: 'contact-clinician',
      action: {
        en: 'Look at them now, and every {closeIntervalMinutes} minutes from now on. Call the clinic.',
        es: 'Revise a la persona ahora, y cada {closeIntervalMinutes} minutos desde ahora. Llame a la clínica.',
      },
    },
    {
      id: 'fail',
      when: { value: 'answer.number', is: '>', to: { field: 'limit.intervalMinutes' } },
      outcome: 'contact-clinician',
      action: {
        en: 'Look at them now, and every {intervalMinutes} minutes or less from now on. Call the clinic.',
        es: 'Revise a la persona ahora, y cada {intervalMinutes} minutos o menos desde ahora. Llame a la clínica.',
      },
    },
  ],
  failAction: 'contact-clinician',
  expiry: { afterMinutes: 60, default: true },
  rationale: 'Sedation can deepen quietly.',
  basis: ['program', 'default'],
  sources: [
    { citation: 'journey-remote-kap', checked: 'read' },
    { citation: 'ajp-overdose-2024', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
