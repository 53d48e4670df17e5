import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const nowToilet: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'now-toilet',
  version: 1,
  phase: 'pre-dose-now',
  kind: 'recommended',
  answeredBy: 'patient',
  text: { en: 'Did you use the toilet?', es: '¿Ya fue al baño?' },
  clinician: 'Reduces walking while ataxic.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    {
      id: 'fail',
      when: { value: 'answer.yes', is: '=', to: false },
      outcome: 'note',
      action: {
        en: 'Use the toilet first, so that you do not have to walk later.',
        es: 'Vaya primero al baño, para no tener que caminar después.',
      },
    },
  ],
  failAction: 'contact-clinician',
  expiry: { afterMinutes: 60, default: true },
  rationale: 'Fall prevention.',
  basis: ['program'],
  sources: [{ citation: 'chaperone-tips', checked: 'read' }],
  translationReview: { status: 'draft' },
})
