import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const btwDoseCount: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'btw-dose-count',
  version: 1,
  phase: 'between-sessions',
  kind: 'required',
  answeredBy: 'patient',
  text: { en: 'Once a week, count your doses and enter the number.', es: 'Una vez por semana, cuente sus dosis y anote el número.' },
  clinician: 'Photo count optional.',
  input: { type: 'number', unit: 'units', minimum: 0, maximum: 1000, whole: true },
  bands: [
    { id: 'pass', when: { value: 'answer.number', is: '=', to: { field: 'order.expectedUnits' } }, outcome: 'go' },
    {
      id: 'fail',
      when: { value: 'answer.number', is: '!=', to: { field: 'order.expectedUnits' } },
      outcome: 'contact-clinician',
      action: {
        en: 'Your count is not what we expect. Count again. If it is still off, call your clinic.',
        es: 'La cuenta no es la que esperamos. Cuente otra vez. Si no coincide, llame a su clínica.',
      },
    },
  ],
  failAction: 'contact-clinician',
  expiry: { afterMinutes: 10080, default: true },
  rationale: 'Diversion check.',
  basis: ['default'],
  sources: [
    { citation: 'fda-compounded-2023', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
