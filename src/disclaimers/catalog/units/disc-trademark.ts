import type { DisclaimerUnit } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** No affiliation. */
export const discTrademark: DisclaimerUnit = /* @__PURE__ */ deepFreeze({
  id: 'disc-trademark',
  version: 1,
  purpose: 'No affiliation',
  order: 89,
  requiredWhen: 'names SPRAVATO, Ketalar, an agency or society',
  requiredElements: [
    {
      id: 'owner',
      says: 'whose trademark it is',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(trademark|brand)'],
        es: ['marca'],
      },
    },
    {
      id: 'not-affiliated',
      says: 'that there is no affiliation or endorsement, also by an agency that is named',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['<not> ..6 (affiliat*|endors*|sponsor*|connect*|work*|part of)'],
        es: ['(no|ni) ..8 (afiliad*|relacion*|vincul*|trabaj*|aval*|respald*)'],
      },
    },
  ],
  tokens: ['org'],
  texts: {
    en: {
      standard:
        'SPRAVATO is a registered trademark of its owner. {org} is not affiliated with or endorsed by Johnson & Johnson, the FDA, the DEA, or any professional society unless stated.',
      plain: 'SPRAVATO is a brand owned by another company. We do not work for that company, the FDA, or the DEA.',
    },
    es: {
      standard:
        'SPRAVATO es una marca registrada de su propietario. {org} no está afiliada a Johnson & Johnson, la FDA, la DEA ni a ninguna sociedad profesional, ni cuenta con su aval, salvo que se indique.',
      plain: 'SPRAVATO es una marca de otra empresa. No trabajamos para esa empresa ni para la FDA ni la DEA.',
    },
  },
  legalBasis: 'Lanham Act; FDA logo policy',
  sources: [{ citation: 'spravato-label-us', checked: 'recalled' }],
  translationReview: { es: { status: 'draft' } },
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-11-22' },
})
