import type { DisclaimerUnit } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Avoid implying a doctor-patient relationship. */
export const discNoRelationship: DisclaimerUnit = /* @__PURE__ */ deepFreeze({
  id: 'disc-no-relationship',
  version: 1,
  purpose: 'Avoid implying a doctor-patient relationship',
  order: 23,
  requiredWhen: 'website, blog, email, chat, social replies, intake before acceptance',
  requiredElements: [
    {
      id: 'no-relationship',
      says: 'that using the service makes nobody a patient',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['<not> ..4 (create|form|establish|make|makes) ..6 (relationship|patient)', '<not> ..10 (relationship|patient)'],
        es: ['no ..4 (crea|establece|convierte|constituye) ..8 (relacion|paciente)', 'no ..12 (relacion|paciente)'],
      },
    },
    {
      id: 'when-it-begins',
      says: 'when a relationship begins',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: [
          '(starts|begins|start|begin) only (when|after|once)',
          '(only|begins|begin|starts|start|become*) ..12 (when|after|once|until) ..12 (agree*|accept*|evaluat*|seen|licensed|sees)',
          'until ..10 (agree*|accept*|evaluat*)',
        ],
        es: [
          '(comienza|empieza|inicia) solo cuando',
          '(solo|comienza|empieza|inicia) ..6 (cuando|despues de|una vez) ..12 (evalu*|acept*|atiend*|licencia)',
        ],
      },
    },
  ],
  tokens: [],
  texts: {
    en: {
      standard:
        'Reading this content, filling out a form, or sending a message does not create a clinician-patient relationship. That relationship starts only after a licensed clinician evaluates you and agrees to treat you.',
      plain:
        'Reading this or sending us a form does not make you our patient. That starts only when a licensed clinician meets with you and agrees to treat you.',
    },
    es: {
      standard:
        'Leer este contenido, llenar un formulario o enviar un mensaje no crea una relación entre profesional y paciente. Esa relación comienza solo cuando un profesional con licencia le evalúa y acepta atenderle.',
      plain:
        'Leer esto o mandar un formulario no le convierte en nuestro paciente. Eso empieza solo cuando un profesional con licencia le atiende y acepta tratarle.',
    },
  },
  legalBasis: 'common law; telehealth rules of each state',
  sources: [{ citation: 'future-of-ketamine-blog', checked: 'recalled' }],
  translationReview: { es: { status: 'draft' } },
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-11-22' },
})
