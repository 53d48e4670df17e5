import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const setupBpCuff: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'setup-bp-cuff',
  version: 1,
  phase: 'one-time-home-setup',
  kind: 'blocking',
  answeredBy: 'patient',
  text: {
    en: 'Do you have a working arm blood pressure cuff that fits you?',
    es: '¿Tiene un medidor de presión para el brazo que funciona y le queda bien?',
  },
  clinician:
    'Prefer a validated upper-arm device (validatebp.org); one program accepts wrist cuffs. Check against a clinic reading. Require submitted readings.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    { id: 'fail', when: { value: 'answer.yes', is: '=', to: false }, outcome: 'do-not-dose' },
  ],
  failAction: 'do-not-dose',
  expiry: { afterMinutes: 120960, default: true },
  rationale: 'In a 2025 suit the cuff was allegedly found unused in its box.',
  basis: ['program'],
  sources: [
    { citation: 'ward-mindbloom-2025', checked: 'read' },
    { citation: 'journey-group-guide', checked: 'read' },
    { citation: 'aha-bp-2025', checked: 'recalled', locator: 'validated upper-arm device' },
  ],
  translationReview: { status: 'draft' },
})
