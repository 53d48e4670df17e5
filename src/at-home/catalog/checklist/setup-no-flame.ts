import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const setupNoFlame: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'setup-no-flame',
  version: 1,
  phase: 'one-time-home-setup',
  kind: 'required',
  answeredBy: 'patient',
  text: {
    en: 'Are candles, incense, smoking, and the stove off-limits in the session?',
    es: '¿Van a evitar fumar y usar velas, incienso, la estufa o la cocina durante la sesión?',
  },
  clinician: 'Some clinic blogs suggest candles; do not.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    { id: 'fail', when: { value: 'answer.yes', is: '=', to: false }, outcome: 'reschedule' },
  ],
  failAction: 'reschedule',
  expiry: { afterMinutes: 120960, default: true },
  rationale: 'A sedated person cannot react to fire.',
  basis: ['default'],
  sources: [
    { citation: 'discreet-blog', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
