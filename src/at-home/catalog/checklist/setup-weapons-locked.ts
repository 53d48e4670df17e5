import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const setupWeaponsLocked: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'setup-weapons-locked',
  version: 1,
  phase: 'one-time-home-setup',
  kind: 'required',
  answeredBy: 'patient',
  text: {
    en: 'Are guns and other weapons locked up, with the key held by someone else? If there are none, answer yes.',
    es: '¿Las armas están bajo llave, y otra persona guarda la llave? Si no hay armas, responda sí.',
  },
  clinician: 'Lethal-means counseling for every patient with a mood disorder.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    { id: 'fail', when: { value: 'answer.yes', is: '=', to: false }, outcome: 'reschedule' },
  ],
  failAction: 'reschedule',
  expiry: { afterMinutes: 120960, default: true },
  rationale: 'Distress or confusion plus access raises suicide risk.',
  basis: ['default'],
  sources: [
    { citation: 'cssrs', locator: 'preparing, getting a gun', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
