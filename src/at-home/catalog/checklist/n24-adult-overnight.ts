import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const n24AdultOvernight: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'n24-adult-overnight',
  version: 1,
  phase: 'next-24-hours',
  kind: 'required',
  answeredBy: 'patient',
  text: {
    en: 'Who is with you tonight? After a first or higher dose, an adult has to sleep in the home.',
    es: '¿Quién estará con usted esta noche? Si la dosis es la primera o es más alta, un adulto debe dormir en la casa.',
  },
  clinician: 'First session and dose rise: an adult sleeps in the home.',
  input: {
    type: 'choice',
    choices: [
      { id: 'in-home', text: { en: 'An adult sleeps in the home', es: 'Un adulto duerme en la casa' } },
      { id: 'call-away', text: { en: 'An adult is a call away', es: 'Un adulto viene si le llamo' } },
      { id: 'nobody', text: { en: 'Nobody', es: 'Nadie' } },
    ],
  },
  bands: [
    {
      id: 'pass',
      when: {
        any: [
          { value: 'answer.choice', is: '=', to: 'in-home' },
          {
            all: [
              { value: 'answer.choice', is: '=', to: 'call-away' },
              { value: 'session', is: '=', to: 'later' },
              { value: 'doseIncreased', is: '=', to: false },
            ],
          },
        ],
      },
      outcome: 'go',
    },
    {
      id: 'away',
      when: {
        all: [
          { value: 'answer.choice', is: '=', to: 'call-away' },
          {
            any: [
              { value: 'session', is: '=', to: 'first' },
              { value: 'doseIncreased', is: '=', to: true },
            ],
          },
        ],
      },
      outcome: 'contact-clinician',
      action: {
        en: 'After this dose an adult has to sleep in the home. Ask one to come. If nobody can, call your clinic now.',
        es: 'Después de esta dosis, un adulto debe dormir en la casa. Pida a alguien que venga. Si nadie puede, llame ahora a su clínica.',
      },
    },
    {
      id: 'fail',
      when: { value: 'answer.choice', is: '=', to: 'nobody' },
      outcome: 'contact-clinician',
      action: {
        en: 'Ask an adult to be with you tonight. If nobody can, call your clinic now.',
        es: 'Pida a un adulto que esté con usted esta noche. Si nadie puede, llame ahora a su clínica.',
      },
    },
  ],
  failAction: 'contact-clinician',
  expiry: { afterMinutes: 2880, default: true },
  rationale: 'Delayed sedation, low mood after session.',
  basis: ['default'],
  sources: [
    { citation: 'spravato-label-us', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
