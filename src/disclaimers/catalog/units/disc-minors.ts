import type { DisclaimerUnit } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Not for minors. */
export const discMinors: DisclaimerUnit = /* @__PURE__ */ deepFreeze({
  id: 'disc-minors',
  version: 1,
  purpose: 'Not for minors',
  order: 73,
  requiredWhen: 'all patient content; ads targeting',
  requiredElements: [
    {
      id: 'adults',
      says: 'that it is for adults of 18 and older',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: [
          '18 (and|or|years) (older|over|up)',
          '18 years',
          'adults ..2 18',
          'over 18',
          'adults only',
          '(at least|least) 18',
          '18 (or|and) (above|over)',

          'aged 18',
          'under 18 (may|can|cannot|should)',
        ],
        es: ['18 anos', 'mayor* de (18|edad)', '(tener|cumplir) 18'],
      },
    },
    {
      id: 'not-approved',
      says: 'that it is not approved under 18',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: [
          '(neither|<not>) ..10 approved ..4 (under|kids|teens|children|minors|people)',
          '<not> ..8 approv*',
          '<not> ..4 licensed for ..3 (under|children|minors|people)',
        ],
        es: ['(ni|no) ..10 aprobad*', '(no|ni) ..8 aprob*', '(no|ni) ..4 autorizada ..2 (en|para) ..2 (menores|ninos|jovenes)'],
      },
    },
    {
      id: 'targeting',
      says: 'that advertising is not aimed at minors',
      carriedBy: [],
      phrases: {
        en: [],
        es: [],
      },
    },
  ],
  tokens: [],
  texts: {
    en: {
      standard:
        'This service is for adults 18 and older. Neither ketamine for psychiatric use nor SPRAVATO is approved for people under 18.',
      plain: 'You must be 18 or older. This medicine is not approved for kids or teens for this use.',
    },
    es: {
      standard:
        'Este servicio es para personas de 18 años o más. Ni la ketamina para uso psiquiátrico ni SPRAVATO están aprobados para menores de 18 años.',
      plain: 'Debe tener 18 años o más. Este medicamento no está aprobado para este uso en niños ni en jóvenes menores de 18.',
    },
  },
  legalBasis: 'SPRAVATO label; Meta 18+ rule; COPPA for data under 13',
  sources: [
    { citation: 'spravato-label-us', checked: 'read' },
    { citation: 'meta-rx', checked: 'read' },
  ],
  translationReview: { es: { status: 'draft' } },
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-11-22' },
})
