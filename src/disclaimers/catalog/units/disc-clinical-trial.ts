import type { DisclaimerUnit } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Research recruitment. */
export const discClinicalTrial: DisclaimerUnit = /* @__PURE__ */ deepFreeze({
  id: 'disc-clinical-trial',
  version: 1,
  purpose: 'Research recruitment',
  order: 84,
  requiredWhen: 'content = trial recruitment, ads, email',
  requiredElements: [
    {
      id: 'research',
      says: 'that it is research',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['research', '(study|trial)'],
        es: ['(investigacion|estudio|ensayo)'],
      },
    },
    {
      id: 'investigational',
      says: 'that the use is investigational and not shown to be safe or effective',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: [
          '(investigational|<not> been shown|no one knows)',
          '(investigational|experimental|unproven)',
          '<not> ..4 (shown|known|proven|established)',
        ],
        es: ['(investigacion|experimental)', 'no ..5 (demostrad*|sabe*|probad*)'],
      },
    },
    {
      id: 'may-not-benefit',
      says: 'that it may not help',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(may|might|could) <not> ..4 (help|benefit|improve)', 'no benefit'],
        es: ['(no ayudarlo|no beneficiarlo|puede no)', '(puede|podria) ..4 no ..3 (ayud*|benefici*|mejor*)', 'no ..3 (ayud*|benefici*)'],
      },
    },
    {
      id: 'risks',
      says: 'that it has risks',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['risks'],
        es: ['riesgos'],
      },
    },
    {
      id: 'review-board',
      says: 'that a review board looked at it',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: [
          '(institutional review board|irb|safety board|ethics (committee|board))',
          '(review|ethics|institutional) ..2 (board|committee)',
        ],
        es: ['comite ..3 (etica|revision)'],
      },
    },
    {
      id: 'registration',
      says: 'where it is registered',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: [
          'registered (at|on|with)',
          'nct*',
          'clinicaltrials',
          'euclinicaltrials',
          'drks*',
          'anzctr',
          'isrctn*',
          'eudract*',
          'euctr*',
          'actrn*',
        ],
        es: [
          '(registrado|registrada) (en|con)',
          'nct*',
          'clinicaltrials',
          'euclinicaltrials',
          'drks*',
          'anzctr',
          'isrctn*',
          'eudract*',
          'euctr*',
          'actrn*',
        ],
      },
    },
    {
      id: 'voluntary',
      says: 'that taking part is voluntary',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(voluntary|do <not> have to join)', '(voluntary|voluntarily|your choice|free to|may refuse|up to you)'],
        es: ['(voluntaria|no esta obligado)', '(voluntari*|libre de|puede negarse|su decision)'],
      },
    },
    {
      id: 'not-treatment',
      says: 'that it is not treatment',
      carriedBy: [],
      phrases: {
        en: ['<not> ..4 (treatment|medical care|clinical care)'],
        es: ['no ..4 (tratamiento|atencion medica)'],
      },
    },
    {
      id: 'no-promise',
      says: 'no undue promise',
      carriedBy: [],
      phrases: {
        en: [],
        es: [],
      },
    },
  ],
  tokens: ['trialUrl'],
  texts: {
    en: {
      standard:
        'This is an invitation to a research study of an investigational use. Taking part is voluntary, may not help you, and has risks. The study was reviewed by an institutional review board and is registered at {trialUrl}. It has not been shown to be safe or effective.',
      plain:
        'This is a research study. You do not have to join. It may not help you, and it has risks. A safety board checked the plan. No one knows yet if it works. See {trialUrl}.',
    },
    es: {
      standard:
        'Esta es una invitación a un estudio de investigación sobre un uso experimental. La participación es voluntaria, puede no beneficiarle e implica riesgos. Un comité de ética revisó el estudio, registrado en {trialUrl}. No se ha demostrado que el uso sea seguro ni eficaz.',
      plain:
        'Este es un estudio de investigación. Usted no está obligado a participar. Puede no ayudarle y tiene riesgos. Un comité de ética revisó el plan. Todavía no se sabe si sirve. Vea {trialUrl}.',
    },
  },
  legalBasis: '45 CFR 46; 21 CFR 50 and 56; 21 CFR 312.7; FDA guidance on recruiting subjects',
  sources: [
    { citation: 'fda-recruiting', checked: 'recalled' },
    { citation: 'cfr-312-7', locator: '(a)', checked: 'read' },
  ],
  translationReview: { es: { status: 'draft' } },
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-11-22' },
})
