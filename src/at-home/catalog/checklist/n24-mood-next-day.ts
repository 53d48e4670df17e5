import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const n24MoodNextDay: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'n24-mood-next-day',
  version: 1,
  phase: 'next-24-hours',
  kind: 'required',
  answeredBy: 'patient',
  text: { en: 'The next day, how is your mood?', es: 'Al día siguiente, ¿cómo está su ánimo?' },
  clinician: 'Contact within 24-48 h after the first session.',
  input: {
    type: 'choice',
    choices: [
      { id: 'better', text: { en: 'Better', es: 'Mejor' } },
      { id: 'same', text: { en: 'Same', es: 'Igual' } },
      { id: 'worse', text: { en: 'Worse', es: 'Peor' } },
      { id: 'unsafe', text: { en: 'I do not feel safe', es: 'No me siento a salvo' } },
    ],
  },
  bands: [
    {
      id: 'pass',
      when: {
        value: 'answer.choice',
        oneOf: ['better', 'same'],
      },
      outcome: 'go',
    },
    {
      id: 'worse',
      when: { value: 'answer.choice', is: '=', to: 'worse' },
      outcome: 'contact-clinician',
      action: { en: 'Call your clinic today.', es: 'Llame hoy a su clínica.' },
    },
    {
      id: 'unsafe',
      when: { value: 'answer.choice', is: '=', to: 'unsafe' },
      outcome: 'call-emergency',
      action: {
        en: 'Call {emergency} or reach {crisis} now. Do not stay alone.',
        es: 'Llame ahora al {emergency} o comuníquese con {crisis}. No se quede a solas.',
      },
      triage: true,
    },
  ],
  failAction: 'contact-clinician',
  expiry: { afterMinutes: 2880, default: true },
  dueMinutesAfterDose: 720,
  rationale: 'Clinician review 1-2 days after first dose in the largest program.',
  basis: ['program', 'default'],
  sources: [
    { citation: 'hull-2022', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
