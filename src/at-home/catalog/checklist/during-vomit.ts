import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const duringVomit: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'during-vomit',
  version: 1,
  phase: 'during',
  kind: 'required',
  answeredBy: 'patient',
  text: {
    en: 'If sick, roll to your side with your mouth down. Sitter: stay and clear the mouth. Was this done, or were you not sick?',
    es: 'Si tiene náuseas o vomita, póngase de lado con la boca hacia abajo. Acompañante: quédese y limpie la boca. ¿Se hizo así, o no tuvo náuseas ni vómito?',
  },
  clinician: 'Antiemetic only if prescribed and awake.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    {
      id: 'fail',
      when: { value: 'answer.yes', is: '=', to: false },
      outcome: 'contact-clinician',
      action: {
        en: 'Roll to your side now, with your mouth down. Call the clinic.',
        es: 'Póngase de lado ahora, con la boca hacia abajo. Llame a la clínica.',
      },
    },
  ],
  failAction: 'contact-clinician',
  expiry: { afterMinutes: 120, default: true },
  rationale: 'Aspiration.',
  basis: ['default'],
  sources: [
    { citation: 'evolve-consent', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
