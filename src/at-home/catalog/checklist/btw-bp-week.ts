import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const btwBpWeek: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'btw-bp-week',
  version: 1,
  phase: 'between-sessions',
  kind: 'recommended',
  answeredBy: 'patient',
  text: { en: 'Check your blood pressure once a week and send it in.', es: 'Tómese la presión una vez por semana y envíe los números.' },
  clinician: 'Refer if average 140/90 or more.',
  input: { type: 'blood-pressure', unit: 'mmHg', systolic: { minimum: 40, maximum: 300 }, diastolic: { minimum: 20, maximum: 200 } },
  appliesWhen: {
    any: [
      { value: 'facts.hypertension', is: '=', to: true },
      { value: 'facts.ageYears', is: '>=', to: 60 },
    ],
  },
  bands: [
    {
      id: 'pass',
      when: {
        all: [
          { value: 'answer.systolicMmHg', is: '<', to: 140 },
          { value: 'answer.diastolicMmHg', is: '<', to: 90 },
        ],
      },
      outcome: 'go',
    },
    {
      id: 'low',
      when: { value: 'answer.systolicMmHg', is: '<', to: 90 },
      outcome: 'contact-clinician',
      action: {
        en: 'Your blood pressure is low. Call your clinic and tell them both numbers.',
        es: 'Su presión está baja. Llame a su clínica y dígales los dos números.',
      },
      triage: true,
    },
    {
      id: 'high',
      when: {
        any: [
          { value: 'answer.systolicMmHg', is: '>=', to: 140 },
          { value: 'answer.diastolicMmHg', is: '>=', to: 90 },
        ],
      },
      outcome: 'note',
      action: { en: 'Your blood pressure is high. Call your clinic.', es: 'Su presión está alta. Llame a su clínica.' },
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
  expiry: { afterMinutes: 10080, default: true },
  rationale: 'Keeps baseline valid.',
  basis: ['guideline', 'default'],
  sources: [
    { citation: 'news2', checked: 'read' },
    { citation: 'aha-bp-2025', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
