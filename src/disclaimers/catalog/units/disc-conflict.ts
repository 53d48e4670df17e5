import type { DisclaimerUnit } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Conflict of interest and sponsorship. */
export const discConflict: DisclaimerUnit = /* @__PURE__ */ deepFreeze({
  id: 'disc-conflict',
  version: 1,
  purpose: 'Conflict of interest and sponsorship',
  order: 80,
  requiredWhen: 'blog, article, webinar, video, evidence page, sponsored content',
  requiredElements: [
    {
      id: 'who-profits',
      says: 'who pays and who profits',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(profit*|earn*|make* money|paid|sells|sell|offers|provides|owns|revenue|income)'],
        es: ['(gana*|ingreso*|vend*|ofrec*|pagad*)'],
      },
    },
    {
      id: 'authors',
      says: 'what the authors report',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(authors|writers|author|writer|editors) ..6 (report*|disclos*|declar*|none|interest*|paid)'],
        es: ['(autor*|quienes escriben|redactor*) ..6 (declar*|inform*|interes*|ningun*)'],
      },
    },
    {
      id: 'sponsor',
      says: 'who sponsored it',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(sponsor*|paid for by)'],
        es: ['(patrocinador|pagado por)'],
      },
    },
    {
      id: 'control',
      says: 'whether the sponsor controlled the content',
      carriedBy: ['standard'],
      phrases: {
        en: ['control* ..3 content'],
        es: ['(controlo|control) ..3 contenido'],
      },
    },
  ],
  tokens: ['org', 'interests', 'sponsor', 'didOrDidNot'],
  texts: {
    en: {
      standard:
        'Disclosure: {org} offers or profits from services described here. Authors report: {interests}. Sponsor: {sponsor}, which {didOrDidNot} control the content.',
      plain: 'To be open with you: we make money from care like this. Our writers report: {interests}. Paid for by: {sponsor}.',
    },
    es: {
      standard:
        'Divulgación: {org} ofrece los servicios aquí descritos u obtiene ganancias de ellos. Los autores declaran: {interests}. Patrocinador: {sponsor}, que {didOrDidNot} controló el contenido.',
      plain: 'Para que lo sepa: ganamos dinero con este tipo de atención. Quienes escriben declaran: {interests}. Pagado por: {sponsor}.',
    },
  },
  legalBasis: '16 CFR 255.5; journal and AMA ethics norms',
  sources: [{ citation: 'ftc-255', locator: '255.5(a)', checked: 'read' }],
  translationReview: { es: { status: 'draft' } },
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-11-22' },
})
