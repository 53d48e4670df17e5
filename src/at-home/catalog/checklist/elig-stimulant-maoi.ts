import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const eligStimulantMaoi: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'elig-stimulant-maoi',
  version: 1,
  phase: 'program-eligibility',
  kind: 'required',
  answeredBy: 'patient',
  text: { en: 'Do you take a stimulant, such as Adderall? Do you take an MAOI?', es: '¿Toma un estimulante (como Adderall) o un IMAO?' },
  clinician:
    'Psychostimulants and MAOIs may add to blood pressure rise. Stimulant: plan a hold or closer BP checks. MAOI, also one stopped within 14 days: no home dosing (default).',
  input: {
    type: 'choice',
    choices: [
      { id: 'no', text: { en: 'No', es: 'No' } },
      {
        id: 'yes-with-plan',
        text: { en: 'Yes, and I have a written plan for the dosing day', es: 'Sí, y tengo un plan escrito para el día de la dosis' },
      },
      { id: 'yes', text: { en: 'Yes, no plan yet', es: 'Sí, todavía sin plan' } },
    ],
  },
  bands: [
    { id: 'pass', when: { value: 'answer.choice', is: '=', to: 'no' }, outcome: 'go' },
    {
      id: 'planned',
      when: { value: 'answer.choice', is: '=', to: 'yes-with-plan' },
      outcome: 'note',
      action: {
        en: 'Follow your written plan. Do not stop any pill on your own.',
        es: 'Siga su plan escrito. No deje ninguna pastilla por su cuenta.',
      },
    },
    {
      id: 'fail',
      when: { value: 'answer.choice', is: '=', to: 'yes' },
      outcome: 'contact-clinician',
      action: {
        en: 'You need a written plan first. Do not stop any pill on your own. Call your clinic.',
        es: 'Primero necesita un plan escrito. No deje ninguna pastilla por su cuenta. Llame a su clínica.',
      },
    },
  ],
  failAction: 'contact-clinician',
  expiry: { afterMinutes: 120960, default: true },
  rationale: 'Labeled interaction for esketamine.',
  basis: ['label', 'default'],
  sources: [
    { citation: 'spravato-label-us', checked: 'read' },
    { citation: 'rems-monitoring-form', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
