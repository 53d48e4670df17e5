import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const eligBladder: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'elig-bladder',
  version: 1,
  phase: 'program-eligibility',
  kind: 'required',
  answeredBy: 'patient',
  text: {
    en: 'Do you have pain when you pee, blood in your pee, or a need to pee very often?',
    es: '¿Le duele al orinar, tiene sangre en la orina o necesita orinar muy seguido?',
  },
  clinician: 'Baseline urinary symptom screen and urinalysis. Current unexplained symptoms: resolve before starting.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: false }, outcome: 'go' },
    { id: 'fail', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'contact-clinician' },
  ],
  failAction: 'contact-clinician',
  expiry: { afterMinutes: 120960, default: true },
  rationale: 'Ketamine cystitis; a therapeutic-dose case is reported.',
  basis: ['label'],
  sources: [
    { citation: 'spravato-label-us', checked: 'read' },
    { citation: 'anderson-kic-2022', checked: 'read' },
    { citation: 'maudsley-case', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})
