import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const beforeMedPlan: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'before-med-plan',
  version: 1,
  phase: 'day-before',
  kind: 'required',
  answeredBy: 'patient',
  text: {
    en: 'Do you know which pills to take or skip on dosing day? Do not stop any pill on your own.',
    es: '¿Sabe qué pastillas debe tomar y cuáles no el día de la dosis? No deje ninguna pastilla por su cuenta.',
  },
  clinician: 'Written plan: continue antihypertensives and antidepressants unless told; stimulants often held.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: true }, outcome: 'go' },
    { id: 'fail', when: { value: 'answer.yes', is: '=', to: false }, outcome: 'contact-clinician' },
  ],
  failAction: 'contact-clinician',
  expiry: { afterMinutes: 2160, default: true },
  rationale: 'Abrupt stops are dangerous; missed BP pills raise peaks.',
  basis: ['program'],
  sources: [
    { citation: 'balance-faq', checked: 'read' },
    { citation: 'spravato-label-us', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})
