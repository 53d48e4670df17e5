import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const afterBp: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'after-bp',
  version: 1,
  phase: 'immediately-after',
  kind: 'required',
  answeredBy: 'patient',
  text: {
    en: 'Take blood pressure again before your sitter leaves.',
    es: 'Tómese la presión otra vez antes de que se vaya su acompañante.',
  },
  clinician: 'Label logic: BP decreasing and clinically stable for at least two readings before release.',
  input: { type: 'blood-pressure', unit: 'mmHg', systolic: { minimum: 70, maximum: 250 }, diastolic: { minimum: 40, maximum: 150 } },
  bands: [
    {
      id: 'pass',
      when: {
        all: [
          { value: 'answer.systolicMmHg', is: '<', to: 160 },
          { value: 'answer.diastolicMmHg', is: '<', to: 100 },
        ],
      },
      outcome: 'go',
    },
    {
      id: 'high',
      when: {
        any: [
          { value: 'answer.systolicMmHg', is: '>=', to: 160 },
          { value: 'answer.diastolicMmHg', is: '>=', to: 100 },
        ],
      },
      outcome: 'contact-clinician',
      action: { en: 'Your sitter stays. Call your clinic.', es: 'Su acompañante se queda. Llame a su clínica.' },
      repeatAfterMinutes: 10,
    },
    {
      id: 'very-high',
      when: {
        any: [
          { value: 'answer.systolicMmHg', is: '>=', to: 180 },
          { value: 'answer.diastolicMmHg', is: '>=', to: 120 },
        ],
      },
      outcome: 'contact-clinician',
      action: {
        en: 'Your blood pressure is very high. Call your clinic now. Check for symptoms.',
        es: 'Su presión está muy alta. Llame ahora a su clínica. Revise sus síntomas.',
      },
      triage: true,
    },
  ],
  failAction: 'contact-clinician',
  expiry: { afterMinutes: 60, default: true },
  rationale: 'Effects on pressure can last about 4 h.',
  basis: ['label', 'default'],
  sources: [
    { citation: 'spravato-label-us', checked: 'read' },
    { citation: 'lucido-2026', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
