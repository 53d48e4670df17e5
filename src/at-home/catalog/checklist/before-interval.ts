import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const beforeInterval: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'before-interval',
  version: 1,
  phase: 'day-before',
  kind: 'blocking',
  answeredBy: 'patient',
  text: {
    en: 'How many days from your last dose to this one? Never dose sooner than your plan says.',
    es: '¿Cuántos días habrá entre su última dosis y esta? Nunca tome una dosis antes de lo que dice su plan.',
  },
  clinician:
    'Hard floor 3 days (twice-weekly maximum) for compounded forms, unless a written low-dose daily regimen or a named protocol is ordered. After more than 8 weeks: a trained person on video for the whole session.',
  input: { type: 'number', unit: 'days', minimum: 0, maximum: 3650 },
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
    {
      id: 'pauseDays',
      label: 'days without a dose after which a session is watched like a first one',
      value: 56,
      unit: 'days',
      default: true,
      stricter: 'lower',
      minimum: 7,
      maximum: 84,
      sources: [{ citation: 'library-convention', checked: 'convention' }],
    },
  ],
  bands: [
    {
      id: 'pass',
      when: {
        all: [
          {
            any: [
              { value: 'answer.number', is: '>=', to: { field: 'limit.floorDays' } },
              { value: 'order.shorterGapInWriting', is: '=', to: true },
              { value: 'formulation', is: '=', to: 'oral-extended-release' },
            ],
          },
          { value: 'answer.number', is: '>=', to: { field: 'order.minimumGapDays' } },
        ],
      },
      outcome: 'go',
    },
    {
      id: 'floor',
      // The plan of a trial sets its own gap, and so does an order in writing.
      when: {
        all: [
          { value: 'answer.number', is: '<', to: { field: 'limit.floorDays' } },
          { value: 'order.shorterGapInWriting', is: '=', to: false },
          { value: 'formulation', is: '!=', to: 'oral-extended-release' },
        ],
      },
      outcome: 'do-not-dose',
      action: {
        en: 'That is too soon after your last dose. No dose then. Pick a later day with your clinic.',
        es: 'Es demasiado pronto después de su última dosis. Ese día no hay dosis. Elija un día más adelante con su clínica.',
      },
    },
    {
      id: 'early',
      when: { value: 'answer.number', is: '<', to: { field: 'order.minimumGapDays' } },
      outcome: 'do-not-dose',
      action: {
        en: 'This is sooner than your plan says. No dose then. Pick a later day with your clinic.',
        es: 'Es antes de lo que dice su plan. Ese día no hay dosis. Elija un día más adelante con su clínica.',
      },
    },
    {
      id: 'long-pause',
      when: {
        all: [
          { value: 'answer.number', is: '>', to: { field: 'limit.pauseDays' } },
          { value: 'supervision', oneOf: ['sup-none', 'sup-sitter-only', 'sup-remote-start'] },
          { value: 'formulation', is: '!=', to: 'oral-extended-release' },
        ],
      },
      outcome: 'contact-clinician',
      action: {
        en: 'Your last dose was a long time ago. More people have to watch over you this time. Call your clinic.',
        es: 'Su última dosis fue hace mucho. Esta vez más personas deben cuidarle. Llame a su clínica.',
      },
    },
  ],
  failAction: 'do-not-dose',
  expiry: { afterMinutes: 2160, default: true },
  rationale: 'Twice weekly is the most frequent schedule in the SPRAVATO label and in one large KAP network.',
  basis: ['label', 'program', 'default'],
  sources: [
    { citation: 'spravato-label-us', checked: 'read' },
    { citation: 'journey-prescriber-faq', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
