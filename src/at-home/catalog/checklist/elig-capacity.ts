import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const eligCapacity: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'elig-capacity',
  version: 1,
  phase: 'program-eligibility',
  kind: 'blocking',
  answeredBy: 'patient',
  text: {
    en: 'Can you follow these steps on your own, in a language you know well?',
    es: '¿Puede seguir estos pasos por su cuenta, en un idioma que conoce bien?',
  },
  clinician: 'Confirm decision capacity and teach-back in the preferred language with a qualified interpreter if needed.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    { id: 'fail', when: { value: 'answer.yes', is: '=', to: false }, outcome: 'do-not-dose' },
  ],
  failAction: 'do-not-dose',
  expiry: { afterMinutes: 120960, default: true },
  rationale: 'Misread steps caused the swallowed-dose case.',
  basis: ['case'],
  sources: [
    { citation: 'ajp-overdose-2024', checked: 'read' },
    { citation: 's1557-92201', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})
