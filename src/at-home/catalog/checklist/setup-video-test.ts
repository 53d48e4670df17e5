import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const setupVideoTest: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'setup-video-test',
  version: 1,
  phase: 'one-time-home-setup',
  kind: 'required',
  answeredBy: 'patient',
  text: {
    en: 'Did you test video, sound, and battery in the room you will use?',
    es: '¿Probó el video, el sonido y la batería en el cuarto que va a usar?',
  },
  clinician: 'Have a back-up phone line and a dropped-call rule (call sitter within 2 minutes, EMS if no answer in 5: default).',
  input: { type: 'yes-no' },
  appliesWhen: {
    value: 'supervision',
    oneOf: ['sup-remote-start', 'sup-therapist-video', 'sup-clinician-video', 'sup-clinician-present'],
  },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    { id: 'fail', when: { value: 'answer.yes', is: '=', to: false }, outcome: 'reschedule' },
  ],
  failAction: 'reschedule',
  expiry: { afterMinutes: 120960, default: true },
  rationale: 'Lost video = lost supervision.',
  basis: ['default'],
  sources: [
    { citation: 'journey-remote-kap', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
