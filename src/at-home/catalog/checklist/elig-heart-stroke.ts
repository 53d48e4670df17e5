import { deepFreeze } from '../../../core/freeze'
import type { ChecklistItem } from '../../model'

export const eligHeartStroke: ChecklistItem = /* @__PURE__ */ deepFreeze({
  id: 'elig-heart-stroke',
  version: 1,
  phase: 'program-eligibility',
  kind: 'blocking',
  answeredBy: 'patient',
  text: {
    en: 'Have you ever had a heart attack, a stroke, or chest pain from your heart?',
    es: '¿Alguna vez tuvo un infarto, un derrame cerebral o dolor de pecho por el corazón?',
  },
  clinician:
    'Ask "ever": heart attack, stroke or TIA, unstable angina. Within 42 days or unstable: not eligible. Later: defer until a cardiology or neurology note. Exclude decompensated heart failure, uncontrolled arrhythmia and hemodynamically significant valve disease.',
  input: {
    type: 'choice',
    choices: [
      { id: 'never', text: { en: 'Never', es: 'Nunca' } },
      {
        id: 'over-6-weeks-with-note',
        text: {
          en: 'More than 6 weeks ago, and I have a note from the heart or brain doctor',
          es: 'Hace más de 6 semanas, y tengo una nota del médico del corazón o del cerebro',
        },
      },
      { id: 'over-6-weeks-no-note', text: { en: 'More than 6 weeks ago, no note', es: 'Hace más de 6 semanas, sin nota' } },
      {
        id: 'within-6-weeks-or-still',
        text: { en: 'In the last 6 weeks, or I still have pain', es: 'En las últimas 6 semanas, o todavía tengo dolor' },
      },
    ],
  },
  bands: [
    { id: 'pass', when: { value: 'answer.choice', is: '=', to: 'never' }, outcome: 'go' },
    {
      id: 'cleared',
      when: { value: 'answer.choice', is: '=', to: 'over-6-weeks-with-note' },
      outcome: 'note',
      action: { en: 'Send the note to your clinic.', es: 'Envíe la nota a su clínica.' },
    },
    {
      id: 'review',
      when: { value: 'answer.choice', is: '=', to: 'over-6-weeks-no-note' },
      outcome: 'contact-clinician',
      action: {
        en: 'You need a note from the heart or brain doctor first. Call your clinic.',
        es: 'Primero necesita una nota del médico del corazón o del cerebro. Llame a su clínica.',
      },
    },
    {
      id: 'fail',
      when: { value: 'answer.choice', is: '=', to: 'within-6-weeks-or-still' },
      outcome: 'do-not-dose',
      action: {
        en: 'Ketamine is not safe for you now. Call your clinic.',
        es: 'La ketamina no es segura para usted ahora. Llame a su clínica.',
      },
    },
  ],
  failAction: 'do-not-dose',
  expiry: { afterMinutes: 120960, default: true },
  rationale: 'The Perry finding named coronary disease as a contributor; ketamine raises heart rate and pressure.',
  basis: ['default'],
  sources: [
    { citation: 'perry-me-2023', checked: 'read' },
    { citation: 'spravato-label-us', checked: 'read' },
    { citation: 'ketalar-label-us', checked: 'read' },
    { citation: 'library-convention', checked: 'convention' },
  ],
  translationReview: { status: 'draft' },
})
