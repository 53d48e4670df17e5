import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const endLateSymptoms: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'end-late-symptoms',
  version: 1,
  phase: 'end-of-program',
  kind: 'required',
  answeredBy: 'patient',
  text: {
    en: 'Call us if bladder pain, strange thoughts, or urges to use start later. Will you do this?',
    es: 'Llámenos si después le duele la vejiga, piensa cosas raras o siente ganas de usar ketamina. ¿Lo hará?',
  },
  clinician: 'Symptoms can appear or persist for days to weeks.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    { id: 'fail', when: { value: 'answer.yes', is: '=', to: false }, outcome: 'contact-clinician' },
  ],
  failAction: 'contact-clinician',
  rationale: 'Label reports persisting psychiatric events.',
  basis: ['label'],
  sources: [{ citation: 'ketalar-label-us', checked: 'read' }],
  translationReview: { status: 'draft' },
})
