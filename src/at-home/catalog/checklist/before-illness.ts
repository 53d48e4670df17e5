import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const beforeIllness: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'before-illness',
  version: 1,
  phase: 'day-before',
  kind: 'required',
  answeredBy: 'patient',
  text: { en: 'Do you have a fever, bad cough, stuffy nose, or vomiting?', es: '¿Tiene fiebre, tos fuerte, nariz tapada o vómito?' },
  clinician: 'Acute illness, airway infection, dehydration: postpone.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: false }, outcome: 'go' },
    { id: 'fail', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'reschedule' },
  ],
  failAction: 'reschedule',
  expiry: { afterMinutes: 2160, default: true },
  rationale: 'Raises airway and aspiration risk.',
  basis: ['default'],
  sources: [
    { citation: 'asa-fasting', checked: 'recalled' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
