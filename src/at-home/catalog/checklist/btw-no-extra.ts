import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const btwNoExtra: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'btw-no-extra',
  version: 1,
  phase: 'between-sessions',
  kind: 'blocking',
  answeredBy: 'patient',
  text: { en: 'Did you take only the doses on your plan?', es: '¿Tomó solo las dosis de su plan?' },
  clinician: 'Any extra dose: stop supply, assess.',
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
  rationale: 'Early sign of misuse.',
  basis: ['default'],
  sources: [
    { citation: 'fda-compounded-2023', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
