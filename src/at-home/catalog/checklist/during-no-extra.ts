import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const duringNoExtra: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'during-no-extra',
  version: 1,
  phase: 'during',
  kind: 'blocking',
  answeredBy: 'patient',
  text: {
    en: 'Take only the dose on your plan. Take no more, even if you feel little. Did you take only that dose?',
    es: 'Tome solo la dosis de su plan. No tome más, aunque sienta poco. ¿Tomó solo esa dosis?',
  },
  clinician: 'Booster only if ordered, on video, at the ordered time.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    {
      id: 'fail',
      when: { value: 'answer.yes', is: '=', to: false },
      outcome: 'contact-clinician',
      action: {
        en: 'Call {poison} and your clinic now. Do not be alone. Take no more.',
        es: 'Llame al {poison} y a su clínica ahora. No se quede a solas. No tome más.',
      },
      lastsAllDay: true,
      triage: true,
    },
  ],
  failAction: 'contact-clinician',
  expiry: { afterMinutes: 120, default: true },
  rationale: 'Stacking doses is the overdose route.',
  basis: ['program'],
  sources: [
    { citation: 'fda-compounded-2023', checked: 'read' },
    { citation: 'journey-dictionary', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})
