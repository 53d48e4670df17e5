import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const btwVisit: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'btw-visit',
  version: 1,
  phase: 'between-sessions',
  kind: 'blocking',
  answeredBy: 'patient',
  text: {
    en: 'Did you keep your planned visit? No visit means no more doses. If none was due yet, answer yes.',
    es: '¿Fue a su cita programada? Sin cita no hay más dosis. Si todavía no tenía ninguna, responda sí.',
  },
  clinician: 'Stop shipments automatically on one missed required visit.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    { id: 'fail', when: { value: 'answer.yes', is: '=', to: false }, outcome: 'do-not-dose' },
  ],
  failAction: 'do-not-dose',
  expiry: { afterMinutes: 10080, default: true },
  rationale: 'A suit of 2025 alleges that shipments went on after missed required visits.',
  basis: ['default'],
  sources: [
    { citation: 'ward-mindbloom-2025', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
