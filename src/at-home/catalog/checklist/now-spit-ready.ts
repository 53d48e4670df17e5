import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const nowSpitReady: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'now-spit-ready',
  version: 1,
  phase: 'pre-dose-now',
  kind: 'blocking',
  answeredBy: 'patient',
  text: {
    en: 'Is the spit cup in reach, and does your sitter know the spit time?',
    es: '¿El vaso para escupir está a su alcance y su acompañante sabe cuándo hay que escupir?',
  },
  clinician: 'Sitter sets the timer and watches the spit.',
  input: { type: 'yes-no' },
  appliesWhen: {
    all: [
      {
        value: 'formulation',
        oneOf: ['sublingual-tablet', 'troche'],
      },
      { value: 'order.spitOrSwallow', is: '=', to: 'spit' },
    ],
  },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    {
      id: 'fail',
      when: { value: 'answer.yes', is: '=', to: false },
      outcome: 'do-not-dose',
      action: {
        en: 'Get the cup and tell your sitter the spit time. Then answer again.',
        es: 'Traiga el vaso y diga a su acompañante cuándo hay que escupir. Luego responda otra vez.',
      },
    },
  ],
  failAction: 'do-not-dose',
  expiry: { afterMinutes: 60, default: true },
  rationale: 'Prevents swallowing a spit-out dose.',
  basis: ['case'],
  sources: [
    { citation: 'ajp-overdose-2024', checked: 'read' },
    { citation: 'journey-group-guide', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})
