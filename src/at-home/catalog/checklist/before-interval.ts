import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const beforeInterval: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'before-interval',
  version: 1,
  phase: 'day-before',
  kind: 'blocking',
  answeredBy: 'patient',
  text: {
    en: 'How many days since your last dose? Never dose sooner than your plan says.',
    es: '¿Cuántos días hace de su última dosis? No tome una dosis antes de lo que dice su plan.',
  },
  clinician: 'Hard floor 3 days (twice-weekly maximum), unless a written low-dose daily regimen is ordered.',
  input: { type: 'number', unit: 'days', minimum: 0, maximum: 365 },
  appliesWhen: { value: 'session', is: '=', to: 'later' },
  limits: [
    {
      id: 'floorDays',
      label: 'least days between two doses in any plan',
      value: 3,
      unit: 'days',
      default: false,
      stricter: 'higher',
      minimum: 3,
      maximum: 60,
      sources: [
        { citation: 'spravato-label-us', checked: 'read' },
        { citation: 'journey-prescriber-faq', checked: 'read' },
      ],
    },
  ],
  bands: [
    {
      id: 'pass',
      when: {
        all: [
          { value: 'answer.number', is: '>=', to: { field: 'limit.floorDays' } },
          { value: 'answer.number', is: '>=', to: { field: 'order.minimumGapDays' } },
        ],
      },
      outcome: 'go',
    },
    {
      id: 'floor',
      when: { value: 'answer.number', is: '<', to: { field: 'limit.floorDays' } },
      outcome: 'do-not-dose',
      action: { en: 'Your last dose was too short a time ago. No dose today.', es: 'Su última dosis fue hace muy poco. Hoy no hay dosis.' },
    },
    {
      id: 'early',
      when: { value: 'answer.number', is: '<', to: { field: 'order.minimumGapDays' } },
      outcome: 'do-not-dose',
      action: { en: 'This is sooner than your plan says. No dose today.', es: 'Es antes de lo que dice su plan. Hoy no hay dosis.' },
    },
  ],
  failAction: 'do-not-dose',
  expiry: { afterMinutes: 2160, default: true },
  rationale: 'Twice weekly is the most frequent schedule in the SPRAVATO label and in one large KAP network.',
  basis: ['label', 'programme'],
  sources: [
    { citation: 'spravato-label-us', checked: 'read' },
    { citation: 'journey-prescriber-faq', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})
