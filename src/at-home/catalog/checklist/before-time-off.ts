import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const beforeTimeOff: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'before-time-off',
  version: 1,
  phase: 'day-before',
  kind: 'required',
  answeredBy: 'patient',
  text: {
    en: 'Can you rest after the session, not work until the next day, and not drive for 24 hours and a full night of sleep?',
    es: '¿Puede descansar después de la sesión, no trabajar hasta el día siguiente y no manejar por 24 horas y una noche completa de sueño?',
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
    { citation: 'mayo-ketamine', locator: '24 hours after ketamine', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})
