import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const eligPrescriberVisit: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'elig-prescriber-visit',
  version: 1,
  phase: 'program-eligibility',
  kind: 'blocking',
  answeredBy: 'patient',
  text: {
    en: 'Has a licensed prescriber met with you in person or by live video? Did they say home dosing is right for you?',
    es: '¿Le atendió, en persona o por video en vivo, un médico u otro profesional con licencia para recetar? ¿Le dijo que la dosis en casa es adecuada para usted?',
  },
  clinician:
    'Document a real-time audio-video or in-person evaluation by a DEA-registered prescriber licensed where the patient is. Check the federal telemedicine rule end date (2026-12-31 as of this file) and state law.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    {
      id: 'fail',
      when: { value: 'answer.yes', is: '=', to: false },
      outcome: 'do-not-dose',
      action: { en: 'You need a real visit with a prescriber first.', es: 'Primero necesita una consulta de verdad con un médico.' },
    },
  ],
  failAction: 'do-not-dose',
  expiry: { afterMinutes: 120960, default: true },
  rationale: 'A form-only screen is not an evaluation; the federal flexibility is temporary.',
  basis: ['guideline'],
  sources: [
    { citation: 'dea-tele-2025', checked: 'read' },
    { citation: 'askp3-2021', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})
