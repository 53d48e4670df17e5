import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const n24AdultOvernight: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'n24-adult-overnight',
  version: 1,
  phase: 'next-24-hours',
  kind: 'required',
  answeredBy: 'patient',
  text: { en: 'Is an adult with you or a call away tonight?', es: '¿Esta noche hay un adulto con usted, o uno que venga si le llama?' },
  clinician: 'First session and dose rise: an adult sleeps in the home.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    { id: 'fail', when: { value: 'answer.yes', is: '=', to: false }, outcome: 'contact-clinician' },
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
