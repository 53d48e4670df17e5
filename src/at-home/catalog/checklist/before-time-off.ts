import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const beforeTimeOff: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'before-time-off',
  version: 1,
  phase: 'day-before',
  kind: 'required',
  answeredBy: 'patient',
  text: {
    en: 'Can you rest after the session and not work or drive until the next day?',
    es: '¿Puede descansar después de la sesión, y no trabajar ni manejar hasta el día siguiente?',
  },
  clinician: 'Block at least 3 h for the session plus the rest of the day.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    { id: 'fail', when: { value: 'answer.yes', is: '=', to: false }, outcome: 'reschedule' },
  ],
  failAction: 'reschedule',
  expiry: { afterMinutes: 2160, default: true },
  rationale: 'Effects outlast the session.',
  basis: ['program'],
  sources: [
    { citation: 'journey-remote-kap', checked: 'read' },
    { citation: 'spravato-label-us', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})
