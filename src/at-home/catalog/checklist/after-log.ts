import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const afterLog: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'after-log',
  version: 1,
  phase: 'immediately-after',
  kind: 'required',
  answeredBy: 'patient',
  text: {
    en: 'Send your numbers and side effects to the clinic today. Did you send them?',
    es: 'Envíe hoy a la clínica sus números y los efectos secundarios. ¿Ya los envió?',
  },
  clinician: 'Adverse events: MedWatch for serious events, including compounded drugs.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    {
      id: 'fail',
      when: { value: 'answer.yes', is: '=', to: false },
      outcome: 'contact-clinician',
      action: {
        en: 'Send them today. If you cannot, call your clinic.',
        es: 'Envíelos hoy. Si no puede, llame a su clínica.',
      },
    },
  ],
  failAction: 'contact-clinician',
  expiry: { afterMinutes: 240, default: true },
  rationale: 'Under-reporting is an FDA concern.',
  basis: ['regulator'],
  sources: [{ citation: 'fda-compounded-2022', checked: 'read' }],
  translationReview: { status: 'draft' },
})
