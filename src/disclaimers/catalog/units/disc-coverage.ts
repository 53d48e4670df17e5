import type { DisclaimerUnit } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Coverage is not guaranteed. */
export const discCoverage: DisclaimerUnit = /* @__PURE__ */ deepFreeze({
  id: 'disc-coverage',
  version: 1,
  purpose: 'Coverage is not guaranteed',
  order: 62,
  requiredWhen: 'cost, payer, intake, prior-authorization pages; patient and payer',
  requiredElements: [
    {
      id: 'no-guarantee',
      says: 'that coverage is not guaranteed',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: [
          '(coverage|cover*|pay*|payment|insurance) ..8 <not> ..3 (guarantee*|assured|promise*|certain|sure)',
          '<not> ..6 (promise|guarantee|say|know) ..10 (pay*|cover*)',
        ],
        es: ['(cobertura|seguro|pago) ..8 no ..4 (garant*|asegur*|segur*)', 'no ..6 (promet*|garant*|asegur*) ..10 (pag*|cobertura|cubr*)'],
      },
    },
    {
      id: 'plan-decides',
      says: 'that the plan decides',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: [
          '(your)? plan ..6 (pay|pays|no)',
          '(plan|insurer|insurance|company) ..4 (decide*|determine*|sets|has the final)',
          '(up to|decided by) ..3 (plan|insurer|insurance)',
        ],
        es: ['(planes|seguro)', '(plan|aseguradora|seguro) ..5 (decid*|determin*|paga)'],
      },
    },
    {
      id: 'off-label',
      says: 'that off-label use is often denied',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['off label'],
        es: ['(no) ..3 (cubren|pagan)', 'fuera de'],
      },
    },
    {
      id: 'check',
      says: 'to check with the plan',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(confirm|check|call|ask|verify) ..3 (plan|insurer|insurance)'],
        es: ['(confirme|llame|consulte) ..4 (plan|aseguradora|seguro)'],
      },
    },
    {
      id: 'appeal',
      says: 'the right to appeal',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['appeal'],
        es: ['apelar'],
      },
    },
  ],
  tokens: [],
  texts: {
    en: {
      standard:
        'Coverage is not guaranteed. Your plan decides what it pays for, and many plans do not cover off-label ketamine. Prior approval does not promise payment. Confirm with your plan and keep the reference number. You may have the right to appeal a denial.',
      plain:
        'We cannot promise your plan will pay. Many plans do not pay for off-label ketamine. Call your plan first and write down the call number. If they say no, you may appeal.',
    },
    es: {
      standard:
        'La cobertura no está garantizada. Su plan decide qué paga, y muchos planes no cubren la ketamina fuera de indicación. Una autorización previa no asegura el pago. Confirme con su plan y guarde el número de referencia. Es posible que tenga derecho a apelar una negativa.',
      plain:
        'No podemos prometer que su seguro pague. Muchos planes no pagan la ketamina fuera de lo indicado. Llame antes a su plan y anote el número de la llamada. Si le dicen que no, puede apelar.',
    },
  },
  legalBasis: 'ERISA/ACA appeal rights; contract',
  sources: [{ citation: 'cms-gfe', checked: 'recalled' }],
  translationReview: { es: { status: 'draft' } },
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-11-22' },
})
