import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const n24StillOdd: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'n24-still-odd',
  version: 1,
  phase: 'next-24-hours',
  kind: 'required',
  answeredBy: 'patient',
  text: {
    en: 'After a full night of sleep, do you still feel unreal or see odd things?',
    es: 'Después de dormir toda la noche, ¿todavía siente que las cosas no son reales o ve cosas raras?',
  },
  clinician: 'Beyond 24 h: same-day assessment.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: false }, outcome: 'go' },
    {
      id: 'fail',
      when: { value: 'answer.yes', is: '=', to: true },
      outcome: 'contact-clinician',
      action: {
        en: 'Call your clinic now and get seen today. No more doses.',
        es: 'Llame ahora a su clínica y busque atención médica hoy. No tome más dosis.',
      },
      triage: true,
    },
  ],
  failAction: 'contact-clinician',
  expiry: { afterMinutes: 2880, default: true },
  dueMinutesAfterDose: 720,
  rationale: 'Emergence effects can recur to 24 h; longer is abnormal.',
  basis: ['label', 'default'],
  sources: [
    { citation: 'mayo-ketamine', checked: 'read' },
    { citation: 'ketalar-label-us', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
