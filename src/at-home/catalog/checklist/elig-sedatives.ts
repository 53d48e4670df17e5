import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const eligSedatives: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'elig-sedatives',
  version: 1,
  phase: 'program-eligibility',
  kind: 'required',
  answeredBy: 'patient',
  text: {
    en: 'Do you take pills for sleep, nerves (like Xanax), or tight muscles? Do you take gabapentin?',
    es: '¿Toma pastillas para dormir, para los nervios (como Xanax) o para relajar los músculos? ¿Toma gabapentina?',
  },
  clinician:
    'Benzodiazepines, Z-drugs, gabapentinoids, antihistamine sedatives: write a dosing-day plan. Barbiturates, oxybate, and benzodiazepines above 2 mg a day of lorazepam or its equivalent: no home dosing until reviewed (default). Never tell patients to stop a benzodiazepine abruptly.',
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
  rationale: 'Closer sedation monitoring is labeled; benzodiazepines are the drug most often co-used in poison data (14.6 %).',
  basis: ['label', 'default'],
  sources: [
    { citation: 'spravato-label-us', checked: 'read' },
    { citation: 'palamar-2022', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
