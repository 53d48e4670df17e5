import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const btwNewMeds: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'btw-new-meds',
  version: 1,
  phase: 'between-sessions',
  kind: 'required',
  answeredBy: 'patient',
  text: {
    en: 'Any new drug, illness, surgery, or pregnancy since last time?',
    es: 'Desde la última vez, ¿hay algo nuevo? ¿Un medicamento, una enfermedad, una cirugía o un embarazo?',
  },
  clinician: 'Re-run eligibility items on any yes.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: false }, outcome: 'go' },
    { id: 'fail', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'contact-clinician' },
  ],
  failAction: 'contact-clinician',
  expiry: { afterMinutes: 10080, default: true },
  rationale: 'Eligibility changes over time.',
  basis: ['default'],
  sources: [
    { citation: 'psychtimes-2022', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
