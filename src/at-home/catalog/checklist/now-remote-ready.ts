import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const nowRemoteReady: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'now-remote-ready',
  version: 1,
  phase: 'pre-dose-now',
  kind: 'blocking',
  answeredBy: 'patient',
  text: {
    en: 'Is your care team on video or ready to answer the phone right now?',
    es: '¿Su equipo de salud está en video o listo para contestar el teléfono ahora mismo?',
  },
  clinician: 'For on-call levels verify the number is answered before dosing.',
  input: { type: 'yes-no' },
  appliesWhen: {
    any: [
      {
        value: 'supervision',
        oneOf: ['sup-remote-start', 'sup-therapist-video', 'sup-clinician-video', 'sup-clinician-present'],
      },
      { value: 'session', is: '=', to: 'first' },
    ],
  },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    {
      id: 'fail',
      when: { value: 'answer.yes', is: '=', to: false },
      outcome: 'reschedule',
      action: {
        en: 'Wait until your care team is on video or answers the phone. If they cannot be reached, pick a new day.',
        es: 'Espere a que su equipo esté en video o conteste el teléfono. Si no puede comunicarse, elija otro día.',
      },
    },
  ],
  failAction: 'reschedule',
  expiry: { afterMinutes: 15, default: true },
  rationale: 'Someone trained must be reachable in the dosing window.',
  basis: ['program'],
  sources: [{ citation: 'journey-commitment', checked: 'read' }],
  translationReview: { status: 'draft' },
})
