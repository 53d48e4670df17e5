import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const btwPhq9: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'btw-phq9',
  version: 1,
  phase: 'between-sessions',
  kind: 'required',
  answeredBy: 'patient',
  text: { en: 'Fill in the mood form each week. Enter the total.', es: 'Llene el cuestionario de ánimo cada semana. Anote el total.' },
  clinician:
    'A rise of 5 or more from the last form, or a total of 20 or more: contact. Five points is the accepted clinically meaningful change.',
  input: { type: 'number', unit: 'PHQ-9 total', minimum: 0, maximum: 27, whole: true },
  appliesWhen: { value: 'facts.treatedForDepression', is: '=', to: true },
  bands: [
    {
      id: 'pass',
      when: {
        all: [
          { value: 'answer.number', is: '<', to: 20 },
          {
            any: [
              { not: { count: 'readings', is: '>=', to: 2 } },
              { not: { series: 'readings', of: 'number', take: 'change', from: 'previous', is: '>=', to: 5 } },
            ],
          },
        ],
      },
      outcome: 'go',
    },
    {
      id: 'worse',
      when: {
        any: [
          { value: 'answer.number', is: '>=', to: 20 },
          {
            all: [
              { count: 'readings', is: '>=', to: 2 },
              { series: 'readings', of: 'number', take: 'change', from: 'previous', is: '>=', to: 5 },
            ],
          },
        ],
      },
      outcome: 'contact-clinician',
      action: {
        en: 'Your score shows a low mood. Call your clinic today.',
        es: 'Su puntaje muestra desánimo. Llame hoy a su clínica.',
      },
    },
  ],
  failAction: 'contact-clinician',
  expiry: { afterMinutes: 10080, default: true },
  rationale: 'Detects worsening (0.6-0.9 % deteriorated in the largest prospective series).',
  basis: ['guideline'],
  sources: [
    { citation: 'kroenke-2001', locator: 'abstract, 20 is severe', checked: 'read' },
    { citation: 'lowe-2004', checked: 'read', locator: 'change of 5 points' },
    { citation: 'hull-2022', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})
