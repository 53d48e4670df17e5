import type { DisclaimerUnit } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Results differ; no guarantee. */
export const discResultsVary: DisclaimerUnit = /* @__PURE__ */ deepFreeze({
  id: 'disc-results-vary',
  version: 1,
  purpose: 'Results differ; no guarantee',
  order: 52,
  requiredWhen: 'any outcome claim, website, ads, blog, video, intake',
  requiredElements: [
    {
      id: 'no-guarantee',
      says: 'that no result is guaranteed',
      carriedBy: ['standard', 'plain', 'short'],
      phrases: {
        en: ['<not> ..4 (guarantee*|promise*)', 'no one can promise', 'results (differ|vary)'],
        es: ['(no|nadie) ..4 (garantiz*|prometer)', 'resultados ..2 varian'],
      },
    },
    {
      id: 'may-not-work',
      says: 'that it may not work',
      carriedBy: ['standard', 'plain', 'short'],
      phrases: {
        en: ['may <not> (help|work)'],
        es: ['(puede|puede que) ..3 no (le)? (ayude|ayudar|sirva)', 'no ayudar'],
      },
    },
    {
      id: 'may-fade',
      says: 'that the effect may fade',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(fade|wear off|wears off|temporary|<not> last)'],
        es: ['(desaparecer|pase|temporal)'],
      },
    },
  ],
  tokens: [],
  texts: {
    en: {
      standard: 'Results differ from person to person. Treatment may not help, benefits may fade, and no outcome is guaranteed.',
      plain: 'Each person is different. It may not help you, or it may wear off. No one can promise a result.',
    },
    es: {
      standard:
        'Los resultados varían de una persona a otra. El tratamiento puede no ayudar, el beneficio puede desaparecer y no se garantiza ningún resultado.',
      plain: 'Cada persona es distinta. Puede que no le ayude o que el efecto se pase. Nadie puede prometer un resultado.',
    },
  },
  shortForm: 'short-results',
  legalBasis: 'section 5 of the FTC Act; state board rules on guarantees',
  sources: [{ citation: 'ftc-hpcg-2022', checked: 'read' }],
  translationReview: { es: { status: 'draft' } },
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-11-22' },
})
