import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const eligAlternativesTold: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'elig-alternatives-told',
  version: 1,
  phase: 'program-eligibility',
  kind: 'required',
  answeredBy: 'patient',
  text: {
    en: 'Did your prescriber tell you about other treatments, such as care in a clinic?',
    es: '¿Su médico le habló de otros tratamientos, como la atención en una clínica?',
  },
  clinician: 'Record discussion of approved options (including SPRAVATO in a certified site), in-clinic ketamine, and no treatment.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    { id: 'fail', when: { value: 'answer.yes', is: '=', to: false }, outcome: 'contact-clinician' },
  ],
  failAction: 'contact-clinician',
  expiry: { afterMinutes: 120960, default: true },
  rationale:
    'FDA states it knows of no evidence that compounded ketamine is safer, works better or works faster than approved drugs for these disorders.',
  basis: ['regulator'],
  sources: [{ citation: 'fda-compounded-2023', checked: 'read' }],
  translationReview: { status: 'draft' },
})
