import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const beforeDrugsHours: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'before-drugs-hours',
  version: 1,
  phase: 'day-before',
  kind: 'required',
  answeredBy: 'patient',
  text: {
    en: 'How many hours from your last use of cannabis or another drug to the dose? It has to be at least {waitHours}. If none in 30 days, enter 720.',
    es: '¿Cuántas horas habrá entre la última vez que usó cannabis u otra droga y la dosis? Deben ser al menos {waitHours}. Si no usó nada en 30 días, ponga 720.',
  },
  clinician: 'One clinic program asks for 24 h without cannabis; opioids, GHB or sedatives = hard stop at any time.',
  input: { type: 'number', unit: 'hours', minimum: 0, maximum: 720 },
  limits: [
    {
      id: 'waitHours',
      label: 'least hours without cannabis or another drug',
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
  rationale: 'GHB and opioid co-use tripled or doubled the risk of severe outcome.',
  basis: ['program', 'default'],
  sources: [
    { citation: 'palamar-2022', checked: 'read' },
    { citation: 'balance-faq', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
