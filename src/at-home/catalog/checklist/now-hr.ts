import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const nowHr: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'now-hr',
  version: 1,
  phase: 'pre-dose-now',
  kind: 'blocking',
  answeredBy: 'patient',
  text: { en: 'Enter your heart rate from the cuff.', es: 'Anote el pulso que marca el aparato de presión.' },
  clinician: 'One program stops above 100; the lower limit of 50 is a default (athletes: personal limit).',
  input: { type: 'number', unit: 'beats/min', minimum: 20, maximum: 300 },
  limits: [
    {
      id: 'lowestPerMin',
      label: 'lowest heart rate that passes',
      value: 50,
      unit: 'beats/min',
      default: true,
      stricter: 'higher',
      minimum: 35,
      maximum: 70,
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
    {
      id: 'highestPerMin',
      label: 'highest heart rate that passes',
      value: 100,
      unit: 'beats/min',
      default: true,
      stricter: 'lower',
      minimum: 70,
      maximum: 120,
      sources: [
        { citation: 'choose-ketamine', checked: 'read' },
        { citation: 'library-convention', checked: 'convention' },
      ],
    },
  ],
  bands: [
    {
      id: 'pass',
      when: {
        all: [
          { value: 'answer.number', is: '>=', to: { field: 'limit.lowestPerMin' } },
          { value: 'answer.number', is: '<=', to: { field: 'limit.highestPerMin' } },
        ],
      },
      outcome: 'go',
    },
    {
      id: 'slow',
      when: { value: 'answer.number', is: '<', to: { field: 'limit.lowestPerMin' } },
      outcome: 'do-not-dose',
      action: {
        en: 'Your heart beats too slow for a dose. Call your clinic.',
        es: 'Su corazón late muy lento para una dosis. Llame a su clínica.',
      },
      triage: true,
    },
    {
      id: 'fast',
      when: { value: 'answer.number', is: '>', to: { field: 'limit.highestPerMin' } },
      outcome: 'do-not-dose',
      action: {
        en: 'Your heart beats too fast for a dose. Rest and call your clinic.',
        es: 'Su corazón late muy rápido para una dosis. Descanse y llame a su clínica.',
      },
      triage: true,
    },
  ],
  failAction: 'do-not-dose',
  expiry: { afterMinutes: 30, default: true },
  rationale: 'Tachycardia plus ketamine strains the heart.',
  basis: ['program', 'default'],
  sources: [
    { citation: 'choose-ketamine', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
