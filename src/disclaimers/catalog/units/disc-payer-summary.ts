import type { DisclaimerUnit } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Payer policy summaries. */
export const discPayerSummary: DisclaimerUnit = /* @__PURE__ */ deepFreeze({
  id: 'disc-payer-summary',
  version: 1,
  purpose: 'Payer policy summaries',
  order: 92,
  requiredWhen: 'audience = payer or patient; coverage-policy content',
  requiredElements: [
    {
      id: 'summary',
      says: 'that it is a summary',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(summary|short form)'],
        es: ['resumen'],
      },
    },
    {
      id: 'policy-governs',
      says: 'that the policy itself governs',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: [
          '(control|controls|governs|what counts)',
          '(policy|document|contract|plan) ..6 (control*|govern*|counts|applies|prevail*|decides)',
        ],
        es: ['(prevalec*|vale|rige|manda|aplica)'],
      },
    },
    {
      id: 'date',
      says: 'the date of the policy',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(as of|from) ..2 [number]', '(policy|rule) (as of|from)'],
        es: ['(politica|plan) ..4 al'],
      },
    },
    {
      id: 'no-decision',
      says: 'that it is no decision on coverage',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['<not> ..3 (coverage decision|mean ..3 pay)', '<not> ..6 (decision|promise|guarantee|pay|coverage)'],
        es: ['(no (constituye|quiere decir))', '(no|ni) ..6 (decision|promesa|garant*|pag*)'],
      },
    },
  ],
  tokens: ['asOf'],
  texts: {
    en: {
      standard:
        "This is a summary of a payer policy as of {asOf}. The payer's own document and the member's contract control. It is not a coverage decision.",
      plain: "This is a short form of a plan rule from {asOf}. The plan's own paper is what counts. It does not mean the plan will pay.",
    },
    es: {
      standard:
        'Este es un resumen de una política de la aseguradora al {asOf}. Prevalecen el documento de la aseguradora y el contrato del afiliado. No constituye una decisión de cobertura.',
      plain:
        'Este es un resumen de una regla del plan al {asOf}. Lo que vale es el documento del plan. No quiere decir que el plan vaya a pagar.',
    },
  },
  legalBasis: 'contract',
  sources: [{ citation: 'cms-gfe', checked: 'recalled' }],
  translationReview: { es: { status: 'draft' } },
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-11-22' },
})
