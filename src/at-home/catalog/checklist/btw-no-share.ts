import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const btwNoShare: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'btw-no-share',
  version: 1,
  phase: 'between-sessions',
  kind: 'blocking',
  answeredBy: 'patient',
  text: {
    en: 'Never give or sell your medicine. It is against the law. Have you kept to this?',
    es: 'Nunca dé ni venda su medicamento. Va contra la ley. ¿Lo ha cumplido?',
  },
  clinician: 'Transfer warning is on controlled-drug labels.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    {
      id: 'fail',
      when: { value: 'answer.yes', is: '=', to: false },
      outcome: 'contact-clinician',
      action: {
        en: 'No more doses for now. Call your clinic today. You will not be in trouble for asking for help.',
        es: 'Por ahora no hay más dosis. Llame hoy a su clínica. Pedir ayuda no le traerá problemas.',
      },
    },
  ],
  failAction: 'contact-clinician',
  expiry: { afterMinutes: 10080, default: true },
  rationale: 'Federal crime; poisoning risk.',
  basis: ['regulator'],
  sources: [{ citation: 'csa-sch3', checked: 'read', locator: 'warning on the label, 21 CFR 290.5' }],
  translationReview: { status: 'draft' },
})
