import type { DisclaimerUnit } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Group sessions: confidentiality and touch. */
export const discGroup: DisclaimerUnit = /* @__PURE__ */ deepFreeze({
  id: 'disc-group',
  version: 1,
  purpose: 'Group sessions: confidentiality and touch',
  order: 87,
  requiredWhen: 'setting = group (in person or remote)',
  requiredElements: [
    {
      id: 'confidentiality',
      says: 'that others are not bound to keep secrets',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: [
          '<not> ..6 (promise|guarantee|ensure) ..12 (confidential*|private|privacy|secret*|quiet)',
          'others ..8 <not> ..4 (bound|keep)',
        ],
        es: ['no podemos prometer', 'no ..6 (promet*|garant*) ..12 (confidencial*|privad*|secreto*|guarden)'],
      },
    },
    {
      id: 'recording',
      says: 'that nobody may record',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(recording|record)'],
        es: ['grabar'],
      },
    },
    {
      id: 'touch',
      says: 'the rules of touch',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['touch'],
        es: ['(contacto fisico|toca|tocar*)'],
      },
    },
    {
      id: 'leave',
      says: 'that one may leave',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(may|can) leave'],
        es: ['(retirarse|irse)'],
      },
    },
    {
      id: 'in-charge',
      says: 'who is in charge',
      carriedBy: [],
      phrases: {
        en: ['(in charge|facilitator*|leader*|leads|responsible)'],
        es: ['(a cargo|facilitador*|responsable|dirige)'],
      },
    },
  ],
  tokens: [],
  texts: {
    en: {
      standard:
        'In group sessions, other participants are not bound by health privacy law, so we cannot promise full confidentiality. Recording is not allowed. Touch only as agreed before dosing. You may leave at any time.',
      plain:
        'In a group, we cannot promise that others will keep what you say private. No one may record. No touch unless you said yes before the dose. You may leave at any time.',
    },
    es: {
      standard:
        'En las sesiones grupales, los demás participantes no están obligados por la ley de privacidad de la salud, por lo que no podemos prometer confidencialidad total. No se permite grabar. El contacto físico se limita a lo acordado antes de la dosis. Puede retirarse en cualquier momento.',
      plain:
        'En un grupo no podemos prometer que los demás guarden en secreto lo que usted diga. Nadie puede grabar. Nadie puede tocarle si usted no dijo que sí antes de la dosis. Puede irse cuando quiera.',
    },
  },
  legalBasis: 'HIPAA does not bind other participants; ethics codes',
  sources: [{ citation: 'journey-group-guide', checked: 'read' }],
  translationReview: { es: { status: 'draft' } },
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-11-22' },
})
