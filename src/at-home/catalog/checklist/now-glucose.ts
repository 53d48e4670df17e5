import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const nowGlucose: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'now-glucose',
  version: 1,
  phase: 'pre-dose-now',
  kind: 'required',
  answeredBy: 'patient',
  text: {
    en: 'If you have diabetes, check your sugar. Enter the number in mg/dL.',
    es: 'Si tiene diabetes, mídase el azúcar. Anote el número en mg/dL.',
  },
  clinician: 'Fasting plus sedation can hide low sugar. Range is a default.',
  input: { type: 'number', unit: 'mg/dL', minimum: 20, maximum: 600 },
  appliesWhen: { value: 'facts.diabetesOnInsulinOrSulfonylurea', is: '=', to: true },
  limits: [
    {
      id: 'lowestMgPerDl',
      label: 'lowest blood sugar that passes',
      value: 80,
      unit: 'mg/dL',
      default: true,
      stricter: 'higher',
      minimum: 70,
      maximum: 120,
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
    {
      id: 'highestMgPerDl',
      label: 'highest blood sugar that passes',
      value: 250,
      unit: 'mg/dL',
      default: true,
      stricter: 'lower',
      minimum: 180,
      maximum: 300,
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
  ],
  bands: [
    {
      id: 'pass',
      when: {
        all: [
          { value: 'answer.number', is: '>=', to: { field: 'limit.lowestMgPerDl' } },
          { value: 'answer.number', is: '<=', to: { field: 'limit.highestMgPerDl' } },
        ],
      },
      outcome: 'go',
    },
    {
      id: 'low',
      when: { value: 'answer.number', is: '<', to: { field: 'limit.lowestMgPerDl' } },
      outcome: 'contact-clinician',
      action: {
        en: 'Your sugar is low for a dose. Call your clinic first.',
        es: 'Su azúcar está baja para una dosis. Llame primero a su clínica.',
      },
    },
    {
      id: 'very-low',
      when: { value: 'answer.number', is: '<', to: 70 },
      outcome: 'contact-clinician',
      action: {
        en: 'Your sugar is too low. Take juice or sugar now if you are fully awake. Then call your clinic.',
        es: 'Su azúcar está muy baja. Si está alerta, tome jugo o azúcar ahora. Luego llame a su clínica.',
      },
      triage: true,
    },
    {
      id: 'high',
      when: { value: 'answer.number', is: '>', to: { field: 'limit.highestMgPerDl' } },
      outcome: 'contact-clinician',
      action: {
        en: 'Your sugar is high. Call your clinic before any dose.',
        es: 'Su azúcar está alta. Llame a su clínica antes de cualquier dosis.',
      },
    },
  ],
  failAction: 'contact-clinician',
  expiry: { afterMinutes: 30, default: true },
  rationale: 'Hypoglycemia looks like sedation.',
  basis: ['default'],
  sources: [
    { citation: 'cdc-low-sugar', checked: 'read', locator: 'below 70 mg/dL, juice or sugar' },
    { citation: 'asa-fasting', checked: 'recalled' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
