import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const nowSpo2: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'now-spo2',
  version: 1,
  phase: 'pre-dose-now',
  kind: 'required',
  answeredBy: 'patient',
  text: {
    en: 'Put the meter on a warm finger. Enter the oxygen number.',
    es: 'Ponga el medidor en un dedo tibio. Anote el número de oxígeno.',
  },
  clinician:
    '92 % or less at rest: do not dose, same-day care. 91 % or less, confirmed by one repeat within 30 seconds: emergency. 93 to 94 %: warm the hand, repeat, contact the clinician. No ketamine label gives a number; these are borrowed from home oximetry and early-warning practice. Meters can read several points high, more so on dark skin.',
  input: { type: 'number', unit: '%', minimum: 40, maximum: 100 },
  appliesWhen: { value: 'facts.pulseOximeter', is: '=', to: true },
  limits: [
    {
      id: 'passFromPercent',
      label: 'lowest oxygen number that passes',
      value: 95,
      unit: '%',
      default: true,
      stricter: 'higher',
      minimum: 94,
      maximum: 98,
      sources: [
        { citation: 'durham-oximetry', checked: 'read' },
        { citation: 'pms-nhs', checked: 'read' },
        { citation: 'library-convention', checked: 'convention' },
      ],
    },
    {
      id: 'doNotDoseAtPercent',
      label: 'highest oxygen number at which there is no dose',
      value: 92,
      unit: '%',
      default: true,
      stricter: 'higher',
      minimum: 92,
      maximum: 95,
      sources: [
        { citation: 'durham-oximetry', checked: 'read' },
        { citation: 'pms-nhs', checked: 'read' },
        { citation: 'library-convention', checked: 'convention' },
      ],
    },
  ],
  bands: [
    { id: 'pass', when: { value: 'answer.number', is: '>=', to: { field: 'limit.passFromPercent' } }, outcome: 'go' },
    {
      id: 'review',
      when: { value: 'answer.number', is: '<', to: { field: 'limit.passFromPercent' } },
      outcome: 'review',
      action: {
        en: 'Your oxygen is a bit low. Warm your hand and check again. If it stays low, call your clinic before any dose.',
        es: 'Su oxígeno está un poco bajo. Caliente la mano y mida otra vez. Si sigue bajo, llame a su clínica antes de cualquier dosis.',
      },
      repeatAfterMinutes: 2,
    },
    {
      id: 'fail',
      when: { value: 'answer.number', is: '<=', to: { field: 'limit.doNotDoseAtPercent' } },
      outcome: 'do-not-dose',
      action: {
        en: 'Your oxygen is too low for a dose. Call your clinic now. You need care today.',
        es: 'Su oxígeno está muy bajo para una dosis. Llame ahora a su clínica. Necesita atención hoy.',
      },
      triage: true,
    },
    {
      id: 'emergency',
      when: { value: 'answer.number', is: '<=', to: 91 },
      outcome: 'call-emergency',
      action: {
        en: 'Check again at once on a warm finger. If it is still 91 or less, call {emergency} now.',
        es: 'Mida otra vez enseguida en un dedo tibio. Si sigue en 91 o menos, llame ahora al {emergency}.',
      },
      triage: true,
    },
  ],
  failAction: 'do-not-dose',
  expiry: { afterMinutes: 30, default: true },
  rationale: 'Home oximetry pathways act at 92 % or less, and early-warning charts give their top score to 91 % or less.',
  basis: ['guideline', 'default'],
  sources: [
    { citation: 'durham-oximetry', checked: 'read' },
    { citation: 'spravato-hcp', checked: 'read' },
    { citation: 'pms-nhs', checked: 'read' },
    { citation: 'news2', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
