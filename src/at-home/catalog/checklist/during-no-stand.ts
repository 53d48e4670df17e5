import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const duringNoStand: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'during-no-stand',
  version: 1,
  phase: 'during',
  kind: 'blocking',
  answeredBy: 'patient',
  text: {
    en: 'Do not stand or walk alone. Ask your sitter to walk with you. Have you kept to this?',
    es: 'No se levante ni camine sin ayuda. Pida a su acompañante que camine con usted. ¿Lo ha cumplido?',
  },
  clinician: 'Escort to toilet, door unlocked.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    {
      id: 'fail',
      when: { value: 'answer.yes', is: '=', to: false },
      outcome: 'contact-clinician',
      action: {
        en: 'Sit or lie down now, with your sitter beside you. Call your clinic.',
        es: 'Siéntese o acuéstese ahora, con su acompañante a su lado. Llame a su clínica.',
      },
    },
  ],
  failAction: 'contact-clinician',
  expiry: { afterMinutes: 120, default: true },
  rationale: 'Falls.',
  basis: ['program'],
  sources: [
    { citation: 'choose-ketamine', checked: 'read' },
    { citation: 'journey-chaperone', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})
