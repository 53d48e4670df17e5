import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const nowBp: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'now-bp',
  version: 1,
  phase: 'pre-dose-now',
  kind: 'blocking',
  answeredBy: 'patient',
  text: {
    en: 'Sit still for 5 minutes. Take your blood pressure and enter both numbers.',
    es: 'Siéntese y no se mueva por 5 minutos. Tómese la presión y anote los dos números.',
  },
  clinician:
    'Rest 15 minutes and repeat at 140 or 90 and above, then contact the clinician; no dose that day at 160 or 100 and above; symptom triage at 180 or 120 and above. No guideline sets a home cut-off: the label asks for caution above 140/90, one telehealth agreement stops above 160/90, and 160/100 is a default of this library, not an FDA limit. A prescriber may set a stricter personal limit.',
  input: { type: 'blood-pressure', unit: 'mmHg', systolic: { minimum: 40, maximum: 300 }, diastolic: { minimum: 20, maximum: 200 } },
  limits: [
    {
      id: 'reviewSystolicMmHg',
      label: 'top number from which to rest, repeat and contact the clinician',
      value: 140,
      unit: 'mmHg',
      default: false,
      stricter: 'lower',
      minimum: 90,
      maximum: 140,
      sources: [
        { citation: 'spravato-hcp', checked: 'read' },
        { citation: 'onc-advisor', checked: 'read' },
      ],
    },
    {
      id: 'reviewDiastolicMmHg',
      label: 'bottom number from which to rest, repeat and contact the clinician',
      value: 90,
      unit: 'mmHg',
      default: false,
      stricter: 'lower',
      minimum: 50,
      maximum: 90,
      sources: [
        { citation: 'spravato-hcp', checked: 'read' },
        { citation: 'onc-advisor', checked: 'read' },
      ],
    },
    {
      id: 'doNotDoseSystolicMmHg',
      label: 'top number from which there is no dose that day',
      value: 160,
      unit: 'mmHg',
      default: true,
      stricter: 'lower',
      minimum: 100,
      maximum: 179,
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
    {
      id: 'doNotDoseDiastolicMmHg',
      label: 'bottom number from which there is no dose that day',
      value: 100,
      unit: 'mmHg',
      default: true,
      stricter: 'lower',
      minimum: 60,
      maximum: 109,
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
  ],
  bands: [
    {
      id: 'pass',
      when: {
        all: [
          { value: 'answer.systolicMmHg', is: '<', to: { field: 'limit.reviewSystolicMmHg' } },
          { value: 'answer.diastolicMmHg', is: '<', to: { field: 'limit.reviewDiastolicMmHg' } },
        ],
      },
      outcome: 'go',
    },
    {
      id: 'low',
      when: { value: 'answer.systolicMmHg', is: '<', to: 90 },
      outcome: 'contact-clinician',
      action: {
        en: 'Your blood pressure is low. Do not take a dose now. Call your clinic and tell them both numbers.',
        es: 'Su presión está baja. No tome una dosis ahora. Llame a su clínica y dígales los dos números.',
      },
      triage: true,
    },
    {
      id: 'review',
      when: {
        any: [
          { value: 'answer.systolicMmHg', is: '>=', to: { field: 'limit.reviewSystolicMmHg' } },
          { value: 'answer.diastolicMmHg', is: '>=', to: { field: 'limit.reviewDiastolicMmHg' } },
        ],
      },
      outcome: 'review',
      action: {
        en: 'Your blood pressure is high. Do not take a dose now. Call your clinic and tell them both numbers.',
        es: 'Su presión está alta. No tome una dosis ahora. Llame a su clínica y dígales los dos números.',
      },
      repeatAfterMinutes: 15,
    },
    {
      id: 'fail',
      when: {
        any: [
          { value: 'answer.systolicMmHg', is: '>=', to: { field: 'limit.doNotDoseSystolicMmHg' } },
          { value: 'answer.diastolicMmHg', is: '>=', to: { field: 'limit.doNotDoseDiastolicMmHg' } },
        ],
      },
      outcome: 'do-not-dose',
      action: {
        en: 'Your blood pressure is too high. No dose today. Call your clinic today.',
        es: 'Su presión está demasiado alta. Hoy no hay dosis. Llame hoy a su clínica.',
      },
      lastsAllDay: true,
    },
    {
      id: 'crisis',
      when: {
        any: [
          { value: 'answer.systolicMmHg', is: '>=', to: 180 },
          { value: 'answer.diastolicMmHg', is: '>=', to: 120 },
        ],
      },
      outcome: 'do-not-dose',
      action: {
        en: 'Your blood pressure is very high. No dose today. Check for symptoms now.',
        es: 'Su presión está muy alta. Hoy no hay dosis. Revise sus síntomas ahora.',
      },
      lastsAllDay: true,
      triage: true,
    },
  ],
  failAction: 'do-not-dose',
  expiry: { afterMinutes: 30, default: true },
  rationale: 'Ketamine raises pressure with a peak near 40 minutes.',
  basis: ['label', 'program', 'default'],
  sources: [
    { citation: 'news2', checked: 'read' },
    { citation: 'spravato-hcp', checked: 'read' },
    { citation: 'choose-ketamine', checked: 'read' },
    { citation: 'bp-droracle', checked: 'read' },
    { citation: 'onc-advisor', checked: 'read' },
    { citation: 'aha-bp-2025', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
