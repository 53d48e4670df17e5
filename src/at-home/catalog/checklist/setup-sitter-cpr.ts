import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const setupSitterCpr: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'setup-sitter-cpr',
  version: 1,
  phase: 'one-time-home-setup',
  kind: 'recommended',
  answeredBy: 'patient',
  text: { en: 'Does your sitter know CPR?', es: '¿Su acompañante sabe hacer RCP?' },
  clinician: 'Offer hands-only CPR video.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    {
      id: 'fail',
      when: { value: 'answer.yes', is: '=', to: false },
      outcome: 'note',
      action: {
        en: 'Your clinic can show your sitter a short CPR video.',
        es: 'Su clínica puede mostrar a su acompañante un video corto de RCP.',
      },
    },
  ],
  failAction: 'contact-clinician',
  expiry: { afterMinutes: 120960, default: true },
  rationale: 'No ACLS staff are present at home.',
  basis: ['default'],
  sources: [
    { citation: 'sanacora-2017', checked: 'recalled' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
