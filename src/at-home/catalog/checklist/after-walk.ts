import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const afterWalk: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'after-walk',
  version: 1,
  phase: 'immediately-after',
  kind: 'blocking',
  answeredBy: 'patient',
  text: { en: 'Can you walk ten steps without a wobble?', es: '¿Puede caminar diez pasos sin tambalearse?' },
  clinician: 'Sitter beside; no stairs until pass.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    {
      id: 'fail',
      when: { value: 'answer.yes', is: '=', to: false },
      outcome: 'contact-clinician',
      action: {
        en: 'Sit down. Do not walk alone. Your sitter stays. Call your clinic now.',
        es: 'Siéntese y no camine sin ayuda. Su acompañante se queda. Llame ahora a su clínica.',
      },
      triage: true,
    },
  ],
  failAction: 'contact-clinician',
  expiry: { afterMinutes: 240, default: true },
  dueMinutesAfterDose: 120,
  rationale: 'Fall risk.',
  basis: ['default'],
  sources: [
    { citation: 'choose-ketamine', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
