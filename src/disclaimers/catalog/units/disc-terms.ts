import type { DisclaimerUnit } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Pointer to full terms. */
export const discTerms: DisclaimerUnit = /* @__PURE__ */ deepFreeze({
  id: 'disc-terms',
  version: 1,
  purpose: 'Pointer to full terms',
  order: 25,
  requiredWhen: 'website footer, blog footer, app, email footer, video description',
  requiredElements: [
    {
      id: 'link',
      says: 'where the full terms are',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['terms (and|&) conditions', 'terms of (use|service)', '(read|see|our) ..3 terms', 'terms (at|here)'],
        es: ['terminos (y condiciones|de uso|de servicio)', '(nuestros|lea|vea|consulte) ..3 terminos', 'condiciones de uso'],
      },
    },
    {
      id: 'date',
      says: 'the date of the terms',
      carriedBy: [],
      phrases: {
        en: ['terms ..10 (dated|effective|updated|revised)'],
        es: ['terminos ..10 (fecha|vigentes|actualizad*)'],
      },
    },
  ],
  tokens: ['termsUrl'],
  texts: {
    en: {
      standard: 'See the Terms and Conditions at {termsUrl} for the full conditions of use.',
      plain: 'To learn more, read our Terms at {termsUrl}.',
    },
    es: {
      standard: 'Consulte los Términos y Condiciones en {termsUrl} para conocer todas las condiciones de uso.',
      plain: 'Para saber más, lea nuestros Términos en {termsUrl}.',
    },
  },
  legalBasis: 'contract formation',
  sources: [{ citation: 'future-of-ketamine-blog', checked: 'read' }],
  translationReview: { es: { status: 'draft' } },
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-11-22' },
})
