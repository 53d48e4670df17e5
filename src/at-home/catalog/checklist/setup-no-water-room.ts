import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const setupNoWaterRoom: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'setup-no-water-room',
  version: 1,
  phase: 'one-time-home-setup',
  kind: 'blocking',
  answeredBy: 'patient',
  text: {
    en: 'Will the session be away from any bath, hot tub, pool, or open water?',
    es: '¿La sesión será lejos de tinas, jacuzzis, piscinas, ríos, lagos o el mar?',
  },
  clinician: 'Ban dosing in or near water; lock pool or tub.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    { id: 'fail', when: { value: 'answer.yes', is: '=', to: false }, outcome: 'do-not-dose' },
  ],
  failAction: 'do-not-dose',
  expiry: { afterMinutes: 120960, default: true },
  rationale: 'Drowning was a contributing cause in the Perry death.',
  basis: ['case'],
  sources: [{ citation: 'perry-me-2023', checked: 'read' }],
  translationReview: { status: 'draft' },
})
