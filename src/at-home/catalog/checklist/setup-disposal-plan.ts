import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const setupDisposalPlan: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'setup-disposal-plan',
  version: 1,
  phase: 'one-time-home-setup',
  kind: 'required',
  answeredBy: 'patient',
  text: { en: 'Do you know where to take back leftover doses?', es: '¿Sabe adónde llevar las dosis que sobren?' },
  clinician: 'Take-back site or mail-back envelope first. Ketamine is not on the FDA flush list.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    { id: 'fail', when: { value: 'answer.yes', is: '=', to: false }, outcome: 'contact-clinician' },
  ],
  failAction: 'contact-clinician',
  expiry: { afterMinutes: 120960, default: true },
  rationale: 'Leftover supply is the main diversion source.',
  basis: ['regulator'],
  sources: [
    { citation: 'fda-flush-list', checked: 'read' },
    { citation: 'epa-flush', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})
