import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const n24NoBath: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'n24-no-bath',
  version: 1,
  phase: 'next-24-hours',
  kind: 'blocking',
  answeredBy: 'patient',
  text: {
    en: 'No bath, hot tub, or swim until the next day. Take a quick shower with someone near. Have you kept to this?',
    es: 'Hasta el día siguiente, no use la tina ni el jacuzzi y no nade. Dese una ducha corta con alguien cerca. ¿Lo ha cumplido?',
  },
  clinician: 'Default: until next day after sleep.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    {
      id: 'fail',
      when: { value: 'answer.yes', is: '=', to: false },
      outcome: 'contact-clinician',
      action: {
        en: 'Get out of the water, with someone near. Call your clinic.',
        es: 'Salga del agua, con alguien cerca. Llame a su clínica.',
      },
    },
  ],
  failAction: 'contact-clinician',
  expiry: { afterMinutes: 2880, default: true },
  rationale: 'Drowning after sudden sleepiness.',
  basis: ['case', 'default'],
  sources: [
    { citation: 'perry-me-2023', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
