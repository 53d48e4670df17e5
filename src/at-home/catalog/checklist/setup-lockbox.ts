import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const setupLockbox: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'setup-lockbox',
  version: 1,
  phase: 'one-time-home-setup',
  kind: 'blocking',
  answeredBy: 'patient',
  text: {
    en: 'Is there a lock box, and are you the only one with the key or code?',
    es: '¿Hay una caja con llave, y solo usted tiene la llave o la clave?',
  },
  clinician: 'Patient-only access; not a bathroom cabinet or purse.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    { id: 'fail', when: { value: 'answer.yes', is: '=', to: false }, outcome: 'do-not-dose' },
  ],
  failAction: 'do-not-dose',
  expiry: { afterMinutes: 120960, default: true },
  rationale: 'Stops children, guests and misuse; Schedule III.',
  basis: ['default'],
  sources: [
    { citation: 'fda-flush-list', checked: 'read' },
    { citation: 'cpsc-lock', checked: 'recalled' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
