import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const eligConsentSigned: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'elig-consent-signed',
  version: 1,
  phase: 'program-eligibility',
  kind: 'blocking',
  answeredBy: 'patient',
  text: {
    en: 'Did you read and sign the consent form, and get your questions answered?',
    es: '¿Leyó y firmó el consentimiento, y le respondieron sus preguntas?',
  },
  clinician: 'Consent must state off-label and compounded status, home risks, supervision level, emergency plan.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    { id: 'fail', when: { value: 'answer.yes', is: '=', to: false }, outcome: 'do-not-dose' },
  ],
  failAction: 'do-not-dose',
  expiry: { afterMinutes: 120960, default: true },
  rationale:
    'Consent has to state the off-label and compounded status and the home risks. It also has to state the supervision level and the emergency plan.',
  basis: ['regulator'],
  sources: [
    { citation: 'fda-compounded-2023', checked: 'read' },
    { citation: 'askp3-2021', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})
