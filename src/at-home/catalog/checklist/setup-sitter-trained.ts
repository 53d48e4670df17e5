import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const setupSitterTrained: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'setup-sitter-trained',
  version: 1,
  phase: 'one-time-home-setup',
  kind: 'blocking',
  answeredBy: 'patient',
  text: { en: 'Has your sitter read the guide and passed the short quiz?', es: '¿Su acompañante leyó la guía y aprobó la prueba corta?' },
  clinician: 'Teach: breathing count, waking a person, recovery position, when to call, never leave the room in the first hour.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    { id: 'fail', when: { value: 'answer.yes', is: '=', to: false }, outcome: 'do-not-dose' },
  ],
  failAction: 'do-not-dose',
  expiry: { afterMinutes: 120960, default: true },
  rationale: 'In the overdose case the partner left the room after the instructions.',
  basis: ['case'],
  sources: [
    { citation: 'ajp-overdose-2024', checked: 'read' },
    { citation: 'journey-chaperone', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})
