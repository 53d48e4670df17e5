import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const duringBp40: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'during-bp-40',
  version: 1,
  phase: 'during',
  kind: 'required',
  answeredBy: 'patient',
  text: { en: 'Take blood pressure about 40 minutes after the dose.', es: 'Tómese la presión unos 40 minutos después de la dosis.' },
  clinician: 'Label timing for esketamine. Use the same arm.',
  input: { type: 'blood-pressure', unit: 'mmHg', systolic: { minimum: 40, maximum: 300 }, diastolic: { minimum: 20, maximum: 200 } },
  limits: [
    {
      id: 'highSystolicMmHg',
      label: 'top number from which to rest and repeat',
      value: 160,
      unit: 'mmHg',
      default: true,
      stricter: 'lower',
      minimum: 140,
      maximum: 179,
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
    {
      id: 'highDiastolicMmHg',
      label: 'bottom number from which to rest and repeat',
      value: 100,
      unit: 'mmHg',
      default: true,
      stricter: 'lower',
      minimum: 90,
      maximum: 109,
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
  ],
  bands: [
    {
      id: 'pass',
      when: {
        all: [
          { value: 'answer.systolicMmHg', is: '<', to: { field: 'limit.highSystolicMmHg' } },
          { value: 'answer.diastolicMmHg', is: '<', to: { field: 'limit.highDiastolicMmHg' } },
        ],
      },
      outcome: 'go',
    },
    {
      id: 'low',
      when: { value: 'answer.systolicMmHg', is: '<', to: 90 },
      outcome: 'contact-clinician',
      action: {
        en: 'Your blood pressure is low. Lie down, with your sitter beside you. Call your clinic now.',
        es: 'Su presión está baja. Acuéstese, con su acompañante a su lado. Llame ahora a su clínica.',
      },
      triage: true,
    },
    {
      id: 'high',
      when: {
        any: [
          { value: 'answer.systolicMmHg', is: '>=', to: { field: 'limit.highSystolicMmHg' } },
          { value: 'answer.diastolicMmHg', is: '>=', to: { field: 'limit.highDiastolicMmHg' } },
        ],
      },
      outcome: 'contact-clinician',
      action: {
        en: 'Your blood pressure is high. Rest. Call your clinic if it is not falling.',
        es: 'Su presión está alta. Descanse. Llame a su clínica si no baja.',
      },
      repeatAfterMinutes: 5,
    },
    {
      id: 'high-bottom',
      when: { value: 'answer.diastolicMmHg', is: '>=', to: 110 },
      outcome: 'contact-clinician',
      action: {
        en: 'Your bottom number is very high. Rest, and check again in 5 minutes. Call your clinic now. Do not take more.',
        es: 'El número de abajo está muy alto. Descanse y mida otra vez en 5 minutos. Llame ahora a su clínica. No tome más.',
      },
      triage: true,
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
  dueMinutesAfterDose: 40,
  rationale: 'Catches the peak.',
  basis: ['label', 'default'],
  sources: [
    { citation: 'news2', checked: 'read' },
    { citation: 'spravato-hcp', checked: 'read' },
    { citation: 'lucido-2026', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
