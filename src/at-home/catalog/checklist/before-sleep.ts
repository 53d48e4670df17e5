import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const beforeSleep: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'before-sleep',
  version: 1,
  phase: 'day-before',
  kind: 'recommended',
  answeredBy: 'patient',
  text: { en: 'Try to sleep well. How many hours did you sleep?', es: 'Trate de dormir bien. ¿Cuántas horas durmió?' },
  clinician: 'Fewer than 4 h with high energy: screen for mania.',
  input: { type: 'number', unit: 'hours', minimum: 0, maximum: 24 },
  limits: [
    {
      id: 'adviseHours',
      label: 'hours of sleep below which the clinic is told',
      value: 6,
      unit: 'hours',
      default: true,
      stricter: 'higher',
      minimum: 4,
      maximum: 9,
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
    {
      id: 'veryShortHours',
      label: 'hours of sleep below which mania is asked for',
      value: 4,
      unit: 'hours',
      default: true,
      stricter: 'higher',
      minimum: 3,
      maximum: 6,
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
  ],
  bands: [
    { id: 'pass', when: { value: 'answer.number', is: '>=', to: { field: 'limit.adviseHours' } }, outcome: 'go' },
    {
      id: 'short',
      when: { value: 'answer.number', is: '<', to: { field: 'limit.adviseHours' } },
      outcome: 'note',
      action: { en: 'You slept little. Tell your clinic.', es: 'Durmió poco. Avise a su clínica.' },
    },
    {
      id: 'very-short',
      when: { value: 'answer.number', is: '<', to: { field: 'limit.veryShortHours' } },
      outcome: 'note',
      action: {
        en: 'You slept very little. If you also feel full of energy, call your clinic first.',
        es: 'Durmió muy poco. Si además siente mucha energía, llame primero a su clínica.',
      },
    },
  ],
  failAction: 'contact-clinician',
  expiry: { afterMinutes: 2160, default: true },
  rationale: 'Tiredness adds to sedation; low need for sleep can mean mania.',
  basis: ['default'],
  sources: [
    { citation: 'altman-1997', locator: 'items, sleep', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
