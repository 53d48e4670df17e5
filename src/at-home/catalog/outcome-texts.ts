import { deepFreeze } from '../../core/freeze'
import type { BandOutcome, PatientText } from '../model'

/** Words for an outcome, where a band has none of its own. */
export const outcomeTexts: Readonly<Record<BandOutcome, PatientText>> = /* @__PURE__ */ deepFreeze({
  go: { en: 'This check is fine.', es: 'Esta revisión está bien.' },
  note: { en: 'Keep this in mind.', es: 'Tenga esto en cuenta.' },
  hold: { en: 'Wait. Do not go on yet.', es: 'Espere. No siga por ahora.' },
  reschedule: { en: 'Not today. Pick a new day with your clinic.', es: 'Hoy no. Elija otro día con su clínica.' },
  review: { en: 'Wait and call your clinic before you go on.', es: 'Espere y llame a su clínica antes de seguir.' },
  'contact-clinician': { en: 'Wait and call your clinic before you go on.', es: 'Espere y llame a su clínica antes de seguir.' },
  'do-not-dose': { en: 'Do not take a dose. Call your clinic.', es: 'No tome una dosis. Llame a su clínica.' },
  'call-emergency': { en: 'Call {emergency} now. Do not take a dose.', es: 'Llame ahora al {emergency}. No tome una dosis.' },
})

/** Words for the steps that no item writes. */
export const stepTexts = /* @__PURE__ */ deepFreeze<
  Readonly<Record<'proceed' | 'fine' | 'answer' | 'answerAgain' | 'answerAfterGo' | 'checkSymptoms' | 'barStop' | 'undecided', PatientText>>
>({
  proceed: {
    en: 'No check speaks against going on now. Follow your written plan, with your sitter beside you.',
    es: 'Ninguna revisión indica que deba parar ahora. Siga su plan escrito, con su acompañante a su lado.',
  },
  fine: {
    en: 'These checks are fine. They are no go-ahead for a dose.',
    es: 'Estas revisiones están bien. No son un permiso para una dosis.',
  },
  answer: { en: 'Please answer what is still open.', es: 'Por favor, responda lo que falta.' },
  answerAgain: {
    en: 'These answers are too old. Please check again.',
    es: 'Estas respuestas son muy antiguas. Por favor, revise otra vez.',
  },
  answerAfterGo: { en: 'Write this down when it happens.', es: 'Anote esto cuando pase.' },
  checkSymptoms: { en: 'Do the symptom check now.', es: 'Haga ahora la revisión de síntomas.' },
  barStop: { en: 'Do not take a dose at home. Call your clinic.', es: 'No tome una dosis en casa. Llame a su clínica.' },
  undecided: {
    en: 'Your clinic has to say what is right for you. Call your clinic before you go on.',
    es: 'Su clínica debe decir qué es lo correcto para usted. Llame a su clínica antes de seguir.',
  },
})
