import type { DisclaimerUnit } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Messages are not watched in real time. */
export const discNotMonitored: DisclaimerUnit = /* @__PURE__ */ deepFreeze({
  id: 'disc-not-monitored',
  version: 1,
  purpose: 'Messages are not watched in real time',
  order: 83,
  requiredWhen: 'email, portal, chat, forms, comments, reviews',
  requiredElements: [
    {
      id: 'not-watched',
      says: 'that messages are not watched at all times',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: [
          '<not> ..6 (monitored|all day|watched|all times)',
          '<not> ..10 (monitor*|watch*|read|check*|around the clock|all times|clock)',
        ],
        es: ['(no) ..6 (vigila|leemos|todo momento|todo el dia)', '(no|nadie) ..8 (vigil*|lee*|revis*|monitore*|todo momento|24 horas)'],
      },
    },
    {
      id: 'response-time',
      says: 'how soon an answer comes',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(answer|reply|respond|response|get back|hear from us|replies|answers) ..6 (within|in|hours|day|days)'],
        es: ['(respond*|contest*|respuesta) ..6 (en|dentro|horas|dias)'],
      },
    },
    {
      id: 'emergency',
      says: 'what to do in an emergency',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(emergenc*|urgent) ..10 (call|dial|[number])', '(call|dial) ..10 (emergenc*|urgent)'],
        es: ['(emergencia*|urgencia*|urgente) ..10 (llam*|marque|[number])'],
      },
    },
  ],
  tokens: ['hours', 'phone', 'emergency'],
  texts: {
    en: {
      standard:
        'This inbox is not monitored at all times. We answer within {hours}. For urgent help, call {phone}. For emergencies, call {emergency}.',
      plain: 'We do not read messages all day. We answer in {hours}. If it cannot wait, call {phone}. In an emergency, call {emergency}.',
    },
    es: {
      standard:
        'Este buzón no se vigila en todo momento. Respondemos en un plazo de {hours}. Para asuntos urgentes, llame al {phone}. En caso de emergencia, llame al {emergency}.',
      plain:
        'No leemos los mensajes todo el día. Respondemos en {hours}. Si es urgente, llame al {phone}. En una emergencia, llame al {emergency}.',
    },
  },
  legalBasis: 'negligence; good practice',
  sources: [{ citation: 'lifeline-988', checked: 'recalled' }],
  translationReview: { es: { status: 'draft' } },
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-11-22' },
})
