import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const nowUrine: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'now-urine',
  version: 1,
  phase: 'pre-dose-now',
  kind: 'required',
  answeredBy: 'patient',
  text: { en: 'Any new pain, blood, or rush when you pee?', es: '¿Tiene dolor nuevo, sangre o urgencia al orinar?' },
  clinician: 'Hold and test if symptoms last 48 h or any visible blood.',
  input: { type: 'yes-no' },
  appliesWhen: { value: 'session', is: '=', to: 'later' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: false }, outcome: 'go' },
    {
      id: 'fail',
      when: { value: 'answer.yes', is: '=', to: true },
      outcome: 'contact-clinician',
      action: {
        en: 'Do not take a dose. Call your clinic for a urine test.',
        es: 'No tome una dosis. Llame a su clínica para una prueba de orina.',
      },
      triage: true,
    },
  ],
  failAction: 'contact-clinician',
  expiry: { afterMinutes: 60, default: true },
  rationale: 'Stopping early improves bladder outcome.',
  basis: ['case'],
  sources: [
    { citation: 'anderson-kic-2022', checked: 'read' },
    { citation: 'kutscher-2022', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})
