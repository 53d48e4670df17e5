import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const n24NotAloneWithKids: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'n24-not-alone-with-kids',
  version: 1,
  phase: 'next-24-hours',
  kind: 'required',
  answeredBy: 'patient',
  text: {
    en: 'Do not care for children or others alone until tomorrow. Have you kept to this?',
    es: 'No cuide a niños ni a otras personas a solas hasta mañana. ¿Lo ha cumplido?',
  },
  clinician: 'Arrange second adult.',
  input: { type: 'yes-no' },
  appliesWhen: { value: 'facts.caresForOthers', is: '=', to: true },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    {
      id: 'fail',
      when: { value: 'answer.yes', is: '=', to: false },
      outcome: 'contact-clinician',
      action: {
        en: 'Ask another adult to come now. If nobody can, call your clinic.',
        es: 'Pida a otro adulto que venga ahora. Si nadie puede, llame a su clínica.',
      },
    },
  ],
  failAction: 'contact-clinician',
  expiry: { afterMinutes: 2880, default: true },
  rationale: 'Impaired carer.',
  basis: ['default'],
  sources: [
    { citation: 'journey-chaperone', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
