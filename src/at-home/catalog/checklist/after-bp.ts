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
  clinician:
    'Below 160 and below 100, and falling or back near the usual value. Label logic: BP decreasing and clinically stable for at least two hours before release.',
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
    {
      id: 'usualSystolicMmHg',
      label: 'top number below which the pressure counts as back to usual',
      value: 140,
      unit: 'mmHg',
      default: true,
      stricter: 'lower',
      minimum: 110,
      maximum: 159,
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
    {
      id: 'usualDiastolicMmHg',
      label: 'bottom number below which the pressure counts as back to usual',
      value: 90,
      unit: 'mmHg',
      default: true,
      stricter: 'lower',
      minimum: 70,
      maximum: 99,
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
          {
            any: [
              {
                all: [
                  { value: 'answer.systolicMmHg', is: '<', to: { field: 'limit.usualSystolicMmHg' } },
                  { value: 'answer.diastolicMmHg', is: '<', to: { field: 'limit.usualDiastolicMmHg' } },
                ],
              },
              {
                all: [
                  { count: 'readings', is: '>=', to: 2, fresh: { within: 4, unit: 'hours' } },
                  {
                    series: 'readings',
                    of: 'systolicMmHg',
                    take: 'change',
                    from: 'previous',
                    is: '<',
                    to: 0,
                    fresh: { within: 4, unit: 'hours' },
                  },
                  {
                    series: 'readings',
                    of: 'diastolicMmHg',
                    take: 'change',
                    from: 'previous',
                    is: '<=',
                    to: 0,
                    fresh: { within: 4, unit: 'hours' },
                  },
                ],
              },
            ],
          },
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
      id: 'not-falling',
      when: {
        all: [
          {
            any: [
              { value: 'answer.systolicMmHg', is: '>=', to: { field: 'limit.usualSystolicMmHg' } },
              { value: 'answer.diastolicMmHg', is: '>=', to: { field: 'limit.usualDiastolicMmHg' } },
            ],
          },
          {
            any: [
              { not: { count: 'readings', is: '>=', to: 2, fresh: { within: 4, unit: 'hours' } } },
              {
                series: 'readings',
                of: 'systolicMmHg',
                take: 'change',
                from: 'previous',
                is: '>=',
                to: 0,
                fresh: { within: 4, unit: 'hours' },
              },
              {
                series: 'readings',
                of: 'diastolicMmHg',
                take: 'change',
                from: 'previous',
                is: '>',
                to: 0,
                fresh: { within: 4, unit: 'hours' },
              },
            ],
          },
        ],
      },
      outcome: 'review',
      action: {
        en: 'Your blood pressure is not back to usual yet. Your sitter stays. Call your clinic.',
        es: 'Su presión aún no vuelve a lo normal. Su acompañante se queda. Llame a su clínica.',
      },
      repeatAfterMinutes: 10,
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
      action: { en: 'Your sitter stays. Call your clinic.', es: 'Su acompañante se queda. Llame a su clínica.' },
      repeatAfterMinutes: 10,
    },
    {
      id: 'high-bottom',
      when: { value: 'answer.diastolicMmHg', is: '>=', to: 110 },
      outcome: 'contact-clinician',
      action: {
        en: 'Your bottom number is very high. Rest, and check again in 5 minutes. Your sitter stays. Call your clinic now.',
        es: 'El número de abajo está muy alto. Descanse y mida otra vez en 5 minutos. Su acompañante se queda. Llame ahora a su clínica.',
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
  dueMinutesAfterDose: 120,
  rationale: 'Effects on pressure can last about 4 h.',
  basis: ['label', 'default'],
  sources: [
    { citation: 'news2', checked: 'read' },
    { citation: 'spravato-label-us', checked: 'read', locator: 'blood pressure after a dose' },
    { citation: 'pdr-spravato', checked: 'read', locator: 'two hours before release' },
    { citation: 'lucido-2026', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
