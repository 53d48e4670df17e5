import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const nowStartTime: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'now-start-time',
  version: 1,
  phase: 'pre-dose-now',
  kind: 'required',
  answeredBy: 'patient',
  text: { en: 'What time did the dose start?', es: '¿A qué hora empezó la dosis?' },
  clinician: 'Anchor for the 40-minute BP, 2-hour stay and 24-hour rules.',
  input: { type: 'instant' },
  bands: [{ id: 'pass', when: { known: 'answer.instant' }, outcome: 'go' }],
  failAction: 'reschedule',
  afterGo: true,
  rationale: 'All later rules count from here.',
  basis: ['default'],
  sources: [
    { citation: 'spravato-hcp', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
