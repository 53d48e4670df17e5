import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const nowMind: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'now-mind',
  version: 1,
  phase: 'pre-dose-now',
  kind: 'blocking',
  answeredBy: 'patient',
  text: {
    en: 'Are you hearing or seeing things, feeling watched, or feeling sped up with little sleep?',
    es: '¿Oye o ve cosas que no están ahí? ¿Siente que le vigilan, o siente mucha energía y duerme poco?',
  },
  clinician: 'Screen psychosis/mania before each dose.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: false }, outcome: 'go' },
    {
      id: 'fail',
      when: { value: 'answer.yes', is: '=', to: true },
      outcome: 'contact-clinician',
      action: { en: 'Do not take a dose. Call your clinic now.', es: 'No tome una dosis. Llame ahora a su clínica.' },
      triage: true,
    },
  ],
  failAction: 'contact-clinician',
  expiry: { afterMinutes: 60, default: true },
  rationale: 'New psychosis or mania is a stop sign.',
  basis: ['label'],
  sources: [
    { citation: 'spravato-label-us', checked: 'read' },
    { citation: 'altman-1997', checked: 'recalled' },
  ],
  translationReview: { status: 'draft' },
})
