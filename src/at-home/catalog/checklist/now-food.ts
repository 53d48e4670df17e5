import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const nowFood: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'now-food',
  version: 1,
  phase: 'pre-dose-now',
  kind: 'required',
  answeredBy: 'patient',
  text: { en: 'How many hours since you ate? Your plan says {fastHours}.', es: '¿Hace cuántas horas comió? Su plan pide {fastHours}.' },
  clinician: 'Label for SPRAVATO asks only 2 h; ketamine programs commonly ask 4-6 h; ASA: 6 h after a light meal.',
  input: { type: 'number', unit: 'hours', minimum: 0, maximum: 168 },
  appliesWhen: {
    value: 'formulation',
    oneOf: ['sublingual-tablet', 'troche'],
  },
  limits: [
    {
      id: 'fastHours',
      label: 'least hours without solid food',
      value: 6,
      unit: 'hours',
      default: true,
      stricter: 'higher',
      minimum: 2,
      maximum: 12,
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
        en: 'You ate too recently. Wait, or pick a new time with your clinic.',
        es: 'Comió hace muy poco. Espere o acuerde otra hora con su clínica.',
      },
    },
  ],
  failAction: 'reschedule',
  expiry: { afterMinutes: 60, default: true },
  rationale: 'Nausea, vomiting and aspiration.',
  basis: ['program', 'default'],
  sources: [
    { citation: 'asa-fasting', checked: 'read' },
    { citation: 'evolve-consent', checked: 'read' },
    { citation: 'balance-faq', checked: 'read' },
    { citation: 'bp-droracle', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
