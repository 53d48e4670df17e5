import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const beforeAlcoholHours: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'before-alcohol-hours',
  version: 1,
  phase: 'day-before',
  kind: 'required',
  answeredBy: 'patient',
  text: {
    en: 'How many hours from your last alcohol drink to the dose? It has to be at least {waitHours}. If none in 30 days, enter 720.',
    es: '¿Cuántas horas habrá entre la última vez que bebió alcohol y la dosis? Deben ser al menos {waitHours}. Si no bebió en 30 días, ponga 720.',
  },
  clinician: 'Window is a default; alcohol was co-used in 10.3 % of poison-center ketamine cases.',
  input: { type: 'number', unit: 'hours', minimum: 0, maximum: 720 },
  limits: [
    {
      id: 'waitHours',
      label: 'least hours without alcohol',
      value: 24,
      unit: 'hours',
      default: true,
      stricter: 'higher',
      minimum: 12,
      maximum: 168,
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
  ],
  bands: [
    { id: 'pass', when: { value: 'answer.number', is: '>=', to: { field: 'limit.waitHours' } }, outcome: 'go' },
    {
      id: 'fail',
      when: { value: 'answer.number', is: '<', to: { field: 'limit.waitHours' } },
      outcome: 'reschedule',
      action: {
        en: 'This is too soon. Wait, or pick a new day with your clinic.',
        es: 'Es demasiado pronto. Espere o elija otro día con su clínica.',
      },
    },
  ],
  failAction: 'reschedule',
  expiry: { afterMinutes: 2160, default: true },
  rationale: 'Adds to sedation and vomiting.',
  basis: ['default'],
  sources: [
    { citation: 'palamar-2022', checked: 'read' },
    { citation: 'spravato-label-us', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
