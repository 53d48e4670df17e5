import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const eligMedList: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'elig-med-list',
  version: 1,
  phase: 'program-eligibility',
  kind: 'required',
  answeredBy: 'patient',
  text: {
    en: 'Did you list every drug, vitamin, and herb you take?',
    es: '¿Anotó todos los medicamentos que toma? No olvide las vitaminas ni las hierbas.',
  },
  clinician: 'Reconcile at intake and at each refill; contact other prescribers with consent.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    { id: 'fail', when: { value: 'answer.yes', is: '=', to: false }, outcome: 'contact-clinician' },
  ],
  failAction: 'contact-clinician',
  expiry: { afterMinutes: 120960, default: true },
  rationale: "A home patient's usual psychiatrist may not know about an online prescriber.",
  basis: ['case'],
  sources: [{ citation: 'psychtimes-2022', checked: 'read' }],
  translationReview: { status: 'draft' },
})
