import type { DisclaimerUnit } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Disclose payment, gifts, employment or family ties. */
export const discEndorserPaid: DisclaimerUnit = /* @__PURE__ */ deepFreeze({
  id: 'disc-endorser-paid',
  version: 1,
  purpose: 'Disclose payment, gifts, employment or family ties',
  order: 51,
  requiredWhen: 'testimonial, influencer, review, affiliate link',
  requiredElements: [
    {
      id: 'says-paid',
      says: 'that it is paid for, given free, or by an employee or relative',
      carriedBy: ['standard', 'plain', 'short'],
      phrases: {
        en: [
          '(paid|ad|advertisement|sponsored|gifted|received|we gave|employee|free)',
          'paid partnership',
          '(sponsored|compensat*|in exchange for|affiliate link*)',
        ],
        es: ['(publicidad|pagad*|patrocinad*|recibio|le dimos|empleado)', '(patrocinad*|compensa*|a cambio de|colaboracion pagada)'],
      },
    },
    {
      id: 'near-claim',
      says: 'near the claim, in the same medium, and not in a list of hashtags',
      carriedBy: [],
      phrases: {
        en: [],
        es: [],
      },
    },
  ],
  tokens: ['person', 'benefit', 'org'],
  texts: {
    en: {
      standard: 'Paid partnership: {person} received {benefit} from {org} for this content.',
      plain: 'Ad: we gave {person} {benefit} for this post.',
    },
    es: {
      standard: 'Colaboración pagada: {person} recibió {benefit} de {org} por este contenido.',
      plain: 'Publicidad: le dimos a {person} {benefit} por esta publicación.',
    },
  },
  shortForm: 'short-paid',
  legalBasis: '16 CFR 255.5; 16 CFR 465',
  sources: [
    { citation: 'ftc-255', checked: 'recalled' },
    { citation: 'ftc-465', checked: 'recalled' },
  ],
  translationReview: { es: { status: 'draft' } },
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-11-22' },
})
