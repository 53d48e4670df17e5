import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const endRecords: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'end-records',
  version: 1,
  phase: 'end-of-program',
  kind: 'recommended',
  answeredBy: 'patient',
  text: { en: 'Is it okay to send a summary to your main doctor?', es: '¿Está bien que enviemos un resumen a su médico principal?' },
  clinician: 'Send doses, response, adverse events with authorization.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    { id: 'fail', when: { value: 'answer.yes', is: '=', to: false }, outcome: 'note' },
  ],
  failAction: 'contact-clinician',
  rationale: 'Continuity.',
  basis: ['case'],
  sources: [{ citation: 'psychtimes-2022', checked: 'read' }],
  translationReview: { status: 'draft' },
})
