import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const eligPsychosis: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'elig-psychosis',
  version: 1,
  phase: 'program-eligibility',
  kind: 'blocking',
  answeredBy: 'patient',
  text: {
    en: 'Have you ever heard or seen things that were not there? Have you been told you have psychosis or schizophrenia?',
    es: '¿Alguna vez oyó o vio cosas que no estaban ahí? ¿Le han dicho que tiene psicosis o esquizofrenia?',
  },
  clinician:
    'Exclude current or past primary psychotic disorder for home use. The esketamine label asks for careful assessment of psychosis before any dose.',
  input: { type: 'yes-no' },
  bands: [
    { id: 'pass', when: { value: 'answer.yes', is: '=', to: false }, outcome: 'go' },
    {
      id: 'fail',
      when: { value: 'answer.yes', is: '=', to: true },
      outcome: 'do-not-dose',
      action: {
        en: 'Ketamine at home is not safe for you. Call your clinic.',
        es: 'La ketamina en casa no es segura para usted. Llame a su clínica.',
      },
    },
  ],
  failAction: 'do-not-dose',
  expiry: { afterMinutes: 120960, default: true },
  rationale: 'Ketamine can bring on or worsen psychosis.',
  basis: ['label'],
  sources: [
    { citation: 'spravato-label-us', checked: 'read' },
    { citation: 'sanacora-2017', checked: 'recalled' },
  ],
  translationReview: { status: 'draft' },
})
