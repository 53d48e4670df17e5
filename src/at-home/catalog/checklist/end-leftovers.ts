import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const endLeftovers: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'end-leftovers',
  version: 1,
  phase: 'end-of-program',
  kind: 'required',
  answeredBy: 'patient',
  text: {
    en: 'Take all leftover doses to a take-back site. Do not keep any. How many did you take there?',
    es: 'Lleve todas las dosis que sobren a un punto de recolección. No guarde ninguna. ¿Cuántas llevó?',
  },
  clinician: 'Record date and site; if none: mix with dirt or cat litter, seal, trash. Do not flush (not on flush list).',
  input: { type: 'number', unit: 'units', minimum: 0, maximum: 1000, whole: true },
  bands: [
    { id: 'pass', when: { value: 'answer.number', is: '=', to: { field: 'order.leftoverUnits' } }, outcome: 'go' },
    {
      id: 'fail',
      when: { value: 'answer.number', is: '!=', to: { field: 'order.leftoverUnits' } },
      outcome: 'contact-clinician',
      action: { en: 'Not all doses are accounted for. Call your clinic.', es: 'La cuenta de las dosis no coincide. Llame a su clínica.' },
    },
  ],
  failAction: 'contact-clinician',
  rationale: 'Leftovers are a hazard and a diversion source.',
  basis: ['regulator'],
  sources: [
    { citation: 'fda-flush-list', checked: 'read' },
    { citation: 'epa-flush', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})
