import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const eligOpioid: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'elig-opioid',
  version: 1,
  phase: 'program-eligibility',
  kind: 'blocking',
  answeredBy: 'patient',
  text: {
    en: 'Do you take an opioid? These include pain pills, methadone, and buprenorphine (Suboxone).',
    es: '¿Toma un opioide? Puede ser una de las pastillas fuertes para el dolor, o la metadona, o la buprenorfina (Suboxone).',
  },
  clinician:
    'Do not dose at home with concurrent opioid unless prescriber of both agrees in writing and level of supervision is clinician-present. Offer naloxone.',
  input: {
    type: 'choice',
    choices: [
      { id: 'no', text: { en: 'No', es: 'No' } },
      {
        id: 'yes-with-plan',
        text: { en: 'Yes, and both prescribers agreed in writing', es: 'Sí, y los dos médicos lo aprobaron por escrito' },
      },
      { id: 'yes', text: { en: 'Yes', es: 'Sí' } },
    ],
  },
  bands: [
    { id: 'pass', when: { value: 'answer.choice', is: '=', to: 'no' }, outcome: 'go' },
    {
      id: 'approved',
      when: {
        all: [
          { value: 'answer.choice', is: '=', to: 'yes-with-plan' },
          {
            value: 'supervision',
            oneOf: ['sup-clinician-present', 'sup-clinic', 'sup-rems-site'],
          },
        ],
      },
      outcome: 'note',
      action: {
        en: 'Only with a clinician in the room. Have naloxone at hand.',
        es: 'Solo con un profesional de la salud en el cuarto. Tenga naloxona a mano.',
      },
    },
    {
      id: 'approved-alone',
      when: {
        all: [
          { value: 'answer.choice', is: '=', to: 'yes-with-plan' },
          {
            not: {
              value: 'supervision',
              oneOf: ['sup-clinician-present', 'sup-clinic', 'sup-rems-site'],
            },
          },
        ],
      },
      outcome: 'contact-clinician',
      action: {
        en: 'With an opioid, a clinician has to be in the room. Call your clinic.',
        es: 'Con un opioide, un profesional de la salud debe estar en el cuarto. Llame a su clínica.',
      },
    },
    {
      id: 'fail',
      when: { value: 'answer.choice', is: '=', to: 'yes' },
      outcome: 'contact-clinician',
      action: { en: 'Do not mix ketamine with an opioid. Call your clinic.', es: 'No mezcle ketamina con un opioide. Llame a su clínica.' },
    },
  ],
  failAction: 'contact-clinician',
  expiry: { afterMinutes: 120960, default: true },
  rationale:
    'Additive breathing depression: buprenorphine contributed in the Perry case; opioid co-use raised risk of major effect or death 2.44-fold in poison data.',
  basis: ['case'],
  sources: [
    { citation: 'perry-me-2023', checked: 'read' },
    { citation: 'palamar-2022', checked: 'read' },
  ],
  translationReview: { status: 'draft' },
})
