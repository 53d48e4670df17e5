import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const beforeVisitCurrent: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'before-visit-current',
  version: 1,
  phase: 'day-before',
  kind: 'blocking',
  answeredBy: 'patient',
  text: {
    en: 'Did you keep your last clinic check-in and send your last readings?',
    es: '¿Tuvo su última consulta con la clínica y envió sus últimas mediciones?',
  },
  clinician: 'Missed check-in or missing BP log = supply hold until contact is made.',
  input: { type: 'yes-no' },
  appliesWhen: { value: 'session', is: '=', to: 'later' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    { id: 'fail', when: { value: 'answer.yes', is: '=', to: false }, outcome: 'contact-clinician' },
  ],
  failAction: 'contact-clinician',
  expiry: { afterMinutes: 2160, default: true },
  rationale: 'A 2025 suit alleges shipments went on after missed required visits.',
  basis: ['case', 'default'],
  sources: [
    { citation: 'ward-mindbloom-2025', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
