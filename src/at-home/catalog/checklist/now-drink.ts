import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const nowDrink: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'now-drink',
  version: 1,
  phase: 'pre-dose-now',
  kind: 'required',
  answeredBy: 'patient',
  text: {
    en: 'How many hours since you drank anything, even water? Your plan says {fastHours}.',
    es: '¿Hace cuántas horas bebió algo, aunque fuera agua? Su plan pide {fastHours}.',
  },
  clinician: 'SPRAVATO: 30 minutes; ASA clear fluids: 2 h.',
  input: { type: 'number', unit: 'hours', minimum: 0, maximum: 168 },
  appliesWhen: {
    value: 'formulation',
    oneOf: ['sublingual-tablet', 'troche'],
  },
  limits: [
    {
      id: 'fastHours',
      label: 'least hours without any drink',
      value: 2,
      unit: 'hours',
      default: true,
      stricter: 'higher',
      minimum: 0.5,
      maximum: 6,
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
  ],
  bands: [
    { id: 'pass', when: { value: 'answer.number', is: '>=', to: { field: 'limit.fastHours' } }, outcome: 'go' },
    {
      id: 'fail',
      when: { value: 'answer.number', is: '<', to: { field: 'limit.fastHours' } },
      outcome: 'reschedule',
      action: {
        en: 'You drank something too recently. Wait, then answer again.',
        es: 'Bebió hace muy poco. Espere y responda otra vez.',
      },
    },
  ],
  failAction: 'reschedule',
  expiry: { afterMinutes: 60, default: true },
  rationale: 'Same as food.',
  basis: ['program', 'default'],
  sources: [
    { citation: 'asa-fasting', checked: 'read' },
    { citation: 'balance-faq', checked: 'read' },
    { citation: 'bp-droracle', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
