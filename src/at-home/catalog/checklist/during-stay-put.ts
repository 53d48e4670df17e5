import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const duringStayPut: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'during-stay-put',
  version: 1,
  phase: 'during',
  kind: 'blocking',
  answeredBy: 'patient',
  text: {
    en: 'No bath, no stairs, no car, no cooking, no online shopping, and no messages you may regret. Have you kept to this?',
    es: 'No se bañe, no use escaleras ni el auto, y no cocine. No compre en línea ni envíe mensajes de los que pueda arrepentirse. ¿Lo ha cumplido?',
  },
  clinician: 'Sitter may take the phone except for care calls.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    {
      id: 'fail',
      when: { value: 'answer.yes', is: '=', to: false },
      outcome: 'contact-clinician',
      action: {
        en: 'Stop, and stay with your sitter in a safe place. Call your clinic.',
        es: 'Pare y quédese con su acompañante en un lugar seguro. Llame a su clínica.',
      },
    },
  ],
  failAction: 'contact-clinician',
  expiry: { afterMinutes: 120, default: true },
  rationale: 'Impaired judgment.',
  basis: ['default'],
  sources: [
    { citation: 'spravato-label-us', checked: 'read' },
    { citation: 'perry-me-2023', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
