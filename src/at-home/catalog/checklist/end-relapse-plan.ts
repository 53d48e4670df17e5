import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const endRelapsePlan: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'end-relapse-plan',
  version: 1,
  phase: 'end-of-program',
  kind: 'required',
  answeredBy: 'patient',
  text: { en: 'Do you have a plan if your low mood comes back?', es: '¿Tiene un plan por si vuelve el desánimo?' },
  clinician: 'Relapse is common after stopping; written plan with names and dates.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    { id: 'fail', when: { value: 'answer.yes', is: '=', to: false }, outcome: 'contact-clinician' },
  ],
  failAction: 'contact-clinician',
  rationale: 'In a 13-week trial 70.6 % on placebo relapsed.',
  basis: ['case'],
  sources: [{ citation: 'glue-2024', checked: 'read' }],
  translationReview: { status: 'draft' },
})
