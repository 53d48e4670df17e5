import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const nowDoseCount: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'now-dose-count',
  version: 1,
  phase: 'pre-dose-now',
  kind: 'required',
  answeredBy: 'patient',
  text: { en: 'Count your doses. How many are left?', es: 'Cuente sus dosis. ¿Cuántas le quedan?' },
  clinician: 'Mismatch of 1 or more unit: review before the next supply.',
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
  expiry: { afterMinutes: 60, default: true },
  rationale: 'Detects extra dosing and diversion.',
  basis: ['default'],
  sources: [
    { citation: 'fda-compounded-2023', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
