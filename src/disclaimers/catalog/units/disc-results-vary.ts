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
        en: [
          '<not> ..10 (guarantee*|promise*|certain|assured|sure) ..6 (result*|outcome*|relief|help|work*|success|benefit*|respon*|improve*|better|cure*|recover*|remission|mood|symptom*|lift|anything)',
          '(result*|outcome*|relief|success|benefit*|improve*|respon*|recovery|remission|effect*) ..2 <not> ..2 (guaranteed|promised|certain|assured|sure)',
          'no ..1 (result*|outcome*|cure|relief) ..4 (guaranteed|promised)',
          '(make|makes|offer|is) no guarantee .',
          '<not> a sure thing',
          '(no (guarantees|promises)|nothing is (guaranteed|certain)|(guarantee|promise) nothing)',
          'results ..2 (differ*|vary)',
          '(everyone|each person|people) ..3 (responds|respond|differ*|is different)',
        ],
        es: [
          '(no|nadie|ningun*) ..10 (garant*|promet*|asegur*) ..6 (resultado*|alivio|mejor*|ayud*|funcion*|sirv*|exito|benefici*|cura*|recuper*|efecto|respuesta|sintoma*|milagro*|nada)',
          '(resultado*|exito|alivio|efecto|eficacia|mejoria|recuperacion|respuesta) ..2 no ..3 (garant*|asegurad*)',
          '(ningun resultado|no hay) ..3 (garant*|asegurad*|promet*)',
          'resultados ..3 (var*|difer*)',
        ],
      },
    },
    {
      id: 'may-not-work',
      says: 'that it may not work',
      carriedBy: ['standard', 'plain', 'short'],
      phrases: {
        en: [
          '(might|may|can|could|does|will) <not> ..4 (help|work|benefit|respond)',
          '<not> (help|work|works) ..4 (everyone|everybody|all|you)',
          "doesn't (help|work)",
          'some (people|patients) ..6 (<not>|no)',
        ],
        es: [
          'no ayudar',
          '(puede|podria|quiza*|tal vez) ..4 no ..3 (ayud*|sirv*|funcion*)',
          'no ..3 (ayuda|sirve|funciona) ..4 (todos|todas|usted)',
          'no (le)? (ayude|sirva|funcione)',
        ],
      },
    },
    {
      id: 'may-fade',
      says: 'that the effect may fade',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: [
          '(fade|wear off|wears off|temporary|<not> last)',
          '(fades|wear|wears|wearing|return*|come back|comes back|relapse*|shortlived|short lived|<not> ..3 (last|lasting|permanent))',
        ],
        es: ['(desaparecer|pase|temporal)', '(desaparec*|pasarse|volver|vuelven|regres*|disminu*|no dura*|durar)'],
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
