import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const setupSafeRoom: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'setup-safe-room',
  version: 1,
  phase: 'one-time-home-setup',
  kind: 'required',
  answeredBy: 'patient',
  text: {
    en: 'Is there a low bed, couch, or floor mat, away from stairs, glass, and sharp edges?',
    es: '¿Hay una cama baja, un sofá o una colchoneta, lejos de escaleras, vidrios y bordes filosos?',
  },
  clinician: 'Inspect by video on first session.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    { id: 'fail', when: { value: 'answer.yes', is: '=', to: false }, outcome: 'reschedule' },
  ],
  failAction: 'reschedule',
  expiry: { afterMinutes: 120960, default: true },
  rationale: 'Ataxia and falls are expected effects.',
  basis: ['program'],
  sources: [
    { citation: 'evolve-consent', checked: 'read' },
    { citation: 'journey-chaperone', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})
