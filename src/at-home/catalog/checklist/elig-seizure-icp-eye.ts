import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const eligSeizureIcpEye: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'elig-seizure-icp-eye',
  version: 1,
  phase: 'program-eligibility',
  kind: 'required',
  answeredBy: 'patient',
  text: {
    en: 'Do you have seizures, high pressure in the head, or high eye pressure (glaucoma)?',
    es: '¿Tiene convulsiones, presión alta en la cabeza o presión alta en los ojos (glaucoma)?',
  },
  clinician: 'Uncontrolled epilepsy, raised ICP, acute globe injury or uncontrolled glaucoma: in-clinic or avoid.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: false }, outcome: 'go' },
    { id: 'fail', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'contact-clinician' },
  ],
  failAction: 'contact-clinician',
  expiry: { afterMinutes: 120960, default: true },
  rationale: 'Label lists seizure-like movements and a rise in eye pressure.',
  basis: ['label'],
  sources: [{ citation: 'ketalar-label-us', checked: 'read' }],
  translationReview: { status: 'draft' },
})
