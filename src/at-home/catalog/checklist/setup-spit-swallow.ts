import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const setupSpitSwallow: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'setup-spit-swallow',
  version: 1,
  phase: 'one-time-home-setup',
  kind: 'blocking',
  answeredBy: 'patient',
  text: {
    en: 'Do you know if you must spit out or swallow the liquid? Write it on the card.',
    es: '¿Sabe si debe escupir o tragar el líquido? Anótelo en la tarjeta.',
  },
  clinician:
    'State it in writing on the label, the order and the card. A change from spit to swallow is a dose change and needs a new order.',
  input: {
    type: 'choice',
    choices: [
      { id: 'spit', text: { en: 'Spit it out', es: 'Escupirlo' } },
      { id: 'swallow', text: { en: 'Swallow it', es: 'Tragarlo' } },
    ],
  },
  appliesWhen: {
    value: 'formulation',
    oneOf: ['sublingual-tablet', 'troche'],
  },
  bands: [
    {
      id: 'pass',
      when: {
        any: [
          {
            all: [
              { value: 'answer.choice', is: '=', to: 'spit' },
              { value: 'order.spitOrSwallow', is: '=', to: 'spit' },
            ],
          },
          {
            all: [
              { value: 'answer.choice', is: '=', to: 'swallow' },
              { value: 'order.spitOrSwallow', is: '=', to: 'swallow' },
            ],
          },
        ],
      },
      outcome: 'go',
    },
    {
      id: 'fail',
      when: {
        any: [
          {
            all: [
              { value: 'answer.choice', is: '=', to: 'spit' },
              { value: 'order.spitOrSwallow', is: '=', to: 'swallow' },
            ],
          },
          {
            all: [
              { value: 'answer.choice', is: '=', to: 'swallow' },
              { value: 'order.spitOrSwallow', is: '=', to: 'spit' },
            ],
          },
        ],
      },
      outcome: 'do-not-dose',
      action: {
        en: 'This is not what your order says. Call your clinic before any dose.',
        es: 'Esto no es lo que dice su receta. Llame a su clínica antes de cualquier dosis.',
      },
    },
  ],
  failAction: 'do-not-dose',
  expiry: { afterMinutes: 120960, default: true },
  rationale: '1,200 mg ordered as spit-out but swallowed: unresponsive, SpO2 80 %, ketamine about 4,400 ng/mL.',
  basis: ['case'],
  sources: [{ citation: 'ajp-overdose-2024', checked: 'read' }],
  translationReview: { status: 'draft' },
})
