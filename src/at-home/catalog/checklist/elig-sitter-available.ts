import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const eligSitterAvailable: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'elig-sitter-available',
  version: 1,
  phase: 'program-eligibility',
  kind: 'blocking',
  answeredBy: 'patient',
  text: {
    en: 'Do you have a sober adult who can stay with you in the home for every session?',
    es: '¿Tiene un adulto sobrio que pueda quedarse con usted en la casa en cada sesión?',
  },
  clinician: 'No sitter = no home program. Published programs required a physically present adult.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    {
      id: 'fail',
      when: { value: 'answer.yes', is: '=', to: false },
      outcome: 'do-not-dose',
      action: { en: 'No sitter, no home dose. Call your clinic.', es: 'Sin acompañante no hay dosis en casa. Llame a su clínica.' },
    },
  ],
  failAction: 'do-not-dose',
  expiry: { afterMinutes: 120960, default: true },
  rationale: 'The sitter is the only person who can call for help.',
  basis: ['program'],
  sources: [
    { citation: 'hull-2022', checked: 'read' },
    { citation: 'journey-remote-kap', checked: 'read' },
    { citation: 'choose-ketamine', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})
