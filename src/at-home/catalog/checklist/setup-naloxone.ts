import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const setupNaloxone: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'setup-naloxone',
  version: 1,
  phase: 'one-time-home-setup',
  kind: 'recommended',
  answeredBy: 'patient',
  text: {
    en: 'If there are opioids in the home, do you have naloxone (Narcan) spray?',
    es: 'Si hay opioides en la casa, ¿tiene naloxona (Narcan) en aerosol nasal?',
  },
  clinician: 'Naloxone does not reverse ketamine; it is for hidden opioid exposure.',
  input: { type: 'yes-no' },
  appliesWhen: { value: 'facts.opioidsInHome', is: '=', to: true },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    {
      id: 'fail',
      when: { value: 'answer.yes', is: '=', to: false },
      outcome: 'note',
      action: { en: 'Ask your clinic for naloxone.', es: 'Pida naloxona a su clínica.' },
    },
  ],
  failAction: 'contact-clinician',
  expiry: { afterMinutes: 120960, default: true },
  rationale: 'Co-use is a main driver of severe outcome.',
  basis: ['default'],
  sources: [
    { citation: 'palamar-2022', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
