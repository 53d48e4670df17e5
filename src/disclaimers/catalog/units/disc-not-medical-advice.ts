import type { DisclaimerUnit } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Core statement that content is information, not advice (covers every content type usual in this field). */
export const discNotMedicalAdvice: DisclaimerUnit = /* @__PURE__ */ deepFreeze({
  id: 'disc-not-medical-advice',
  version: 1,
  purpose: 'Core statement that content is information, not advice (covers every content type usual in this field)',
  order: 20,
  requiredWhen: 'website, blog, article, testimonial, FAQ, video, social, ads, app, email, checklist, cost estimate; patient audience',
  requiredElements: [
    {
      id: 'content-types',
      says: 'which kinds of content are meant',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(content|articles|everything|videos|information|what you (see|read)|website|site)'],
        es: ['(contenido|articulos|todo|videos|informacion|lo que (ve|lee)|sitio)'],
      },
    },
    {
      id: 'information-only',
      says: 'that it is information only',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: [
          '(general|educational|informational) (information|content|purposes|and)',
          'informational',
          'information* ..3 only',
          'educational',
          'to inform',
        ],
        es: [
          'informacion general',
          'solo informativ*',
          '(informativo|informativa|informativos|educativo|educativa|educativos)',
          'solo informacion',
        ],
      },
    },
    {
      id: 'not-advice',
      says: 'that it is not medical advice',
      carriedBy: ['standard', 'plain', 'short'],
      phrases: {
        en: ['(does|do) <not> (constitute|provide|give) ..5 advice', '<not> ..12 (medical|professional) advice', '<not> ..4 advice'],
        es: ['(no|ni|nada) ..10 (consejo|asesoramiento|consejos|recomendacion) ..1 medic*', 'no ..4 asesoria medica'],
      },
    },
    {
      id: 'no-substitute',
      says: 'that it does not take the place of a clinician',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: [
          '<not> ..16 (replace|replaces|substitute|replacement|take the place|instead of)',
          '(see|talk to|consult) ..4 (doctor|physician|clinician|provider) ..8 (question|questions|decision*|before)',
        ],
        es: ['(no|ni|nada) ..12 (reemplaza*|sustituy*|sustituto|sustituir|reemplazar)'],
      },
    },
    {
      id: 'do-not-delay',
      says: 'not to delay or ignore care because of it',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: [
          '(do <not>|never|<not>) ..8 (delay|ignore|disregard|put off|stop)',
          '<not> ..12 (delay|ignore|disregard|put off|postpone|avoid)',
        ],
        es: [
          'no ..8 (retrase|ignore|demore|deje|suspenda|posponga|retrasar|ignorar|descuide)',
          'nunca ..6 (retrase|ignore|demore|deje|suspenda)',
        ],
      },
    },
  ],
  tokens: [],
  texts: {
    en: {
      standard:
        'Everything on this service, including articles, news, videos, testimonials, questions and answers, checklists, and calculators, is general information. It is not medical advice and does not replace the advice of your own clinician. Do not delay, ignore, start, or stop care because of something you read here.',
      plain:
        'What you see here is general information. It is not medical advice. It does not take the place of your own doctor or nurse. Do not start, stop, or put off care because of what you read here.',
    },
    es: {
      standard:
        'Todo el contenido de este servicio, incluidos artículos, noticias, videos, testimonios, preguntas y respuestas, listas de verificación y calculadoras, es información general. No es consejo médico ni reemplaza la opinión de su profesional de la salud. No retrase, ignore, inicie ni suspenda una atención por algo que haya leído aquí.',
      plain:
        'Lo que ve aquí es información general. No es consejo médico. No reemplaza a su médico ni a su enfermera. No empiece, deje ni retrase un tratamiento por lo que lea aquí.',
    },
  },
  shortForm: 'short-advice',
  legalBasis: 'common-law negligence and unlicensed-practice risk; no statute prescribes wording',
  sources: [{ citation: 'future-of-ketamine-blog', checked: 'read' }],
  translationReview: { es: { status: 'draft' } },
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-11-22' },
})
