import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const eligFirstDoseObserved: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'elig-first-dose-observed',
  version: 1,
  phase: 'program-eligibility',
  kind: 'required',
  answeredBy: 'patient',
  text: {
    en: 'A first or higher dose needs a trained person watching, in the clinic or on live video. How is that planned?',
    es: 'Una persona capacitada debe observar la primera dosis y cada dosis más alta, en la clínica o por video en vivo. ¿Cómo está planeado?',
  },
  clinician: 'Observe first dose and each dose increase in clinic or with a clinician on video and vitals reported live.',
  input: {
    type: 'choice',
    choices: [
      { id: 'in-clinic', text: { en: 'In the clinic', es: 'En la clínica' } },
      { id: 'clinician-on-video', text: { en: 'Nurse or prescriber on video', es: 'Enfermero o médico en video' } },
      { id: 'therapist-on-video', text: { en: 'Therapist on video', es: 'Terapeuta en video' } },
      { id: 'none', text: { en: 'Nobody', es: 'Nadie' } },
    ],
  },
  appliesWhen: {
    any: [
      { value: 'session', is: '=', to: 'first' },
      { value: 'doseIncreased', is: '=', to: true },
    ],
  },
  bands: [
    {
      id: 'pass',
      when: {
        value: 'answer.choice',
        oneOf: ['in-clinic', 'clinician-on-video', 'therapist-on-video'],
      },
      outcome: 'go',
    },
    {
      id: 'fail',
      when: { value: 'answer.choice', is: '=', to: 'none' },
      outcome: 'reschedule',
      action: {
        en: 'Plan the dose with a trained person watching. Call your clinic.',
        es: 'Planee la dosis con una persona capacitada que observe. Llame a su clínica.',
      },
    },
  ],
  failAction: 'reschedule',
  expiry: { afterMinutes: 120960, default: true },
  rationale: 'First-dose reactions cannot be predicted; in-clinic observation is the standard professional bodies prefer.',
  basis: ['program', 'default'],
  sources: [
    { citation: 'askp3-2024-home', checked: 'read' },
    { citation: 'rcpsych-2025', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
