import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const duringUpright: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'during-upright',
  version: 1,
  phase: 'during',
  kind: 'required',
  answeredBy: 'patient',
  text: {
    en: 'Stay sitting up until the tablet is gone, then lie on your side. Are you doing this?',
    es: 'Siéntese con la espalda recta hasta que la tableta se disuelva. Luego acuéstese de lado. ¿Lo está haciendo?',
  },
  clinician: 'Head up 30-45 degrees while dissolving; side-lying after.',
  input: { type: 'yes-no' },
  appliesWhen: {
    value: 'formulation',
    oneOf: ['sublingual-tablet', 'troche'],
  },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    {
      id: 'fail',
      when: { value: 'answer.yes', is: '=', to: false },
      outcome: 'contact-clinician',
      action: {
        en: 'Sit up now until it is gone. Then lie on your side. Call your clinic.',
        es: 'Siéntese ahora hasta que se disuelva. Luego acuéstese de lado. Llame a su clínica.',
      },
    },
  ],
  failAction: 'contact-clinician',
  expiry: { afterMinutes: 120, default: true },
  rationale: 'Choking on a troche and saliva pooling.',
  basis: ['default'],
  sources: [
    { citation: 'ajp-overdose-2024', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
