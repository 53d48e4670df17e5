import type { DisclaimerUnit } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** External links. */
export const discLinks: DisclaimerUnit = /* @__PURE__ */ deepFreeze({
  id: 'disc-links',
  version: 1,
  purpose: 'External links',
  order: 93,
  requiredWhen: 'website, blog, app',
  requiredElements: [
    {
      id: 'no-control',
      says: 'that other sites are not ours',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: [
          '<not> ..4 (control|run|own|operate) ..12 (them|their|site|sites|website|websites|links|linked|pages)',
          '(site|sites|website|websites|link|links|page|pages) ..8 <not> ..3 (control|run|own|operate)',
          '<not> ..3 responsible ..8 (sites|websites|links|linked|them|they|their|third|there|external)',
        ],
        es: ['(no|ni) ..5 (controlamos|nuestros|nuestras|administramos)'],
      },
    },
    {
      id: 'no-endorsement',
      says: 'that a link is no endorsement',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: [
          '(<not>|nor|or) ..6 (endorse|endorsement|endorsements|vouch|recommend|recommendation|recommendations)',
          '(sites|websites|links|pages) ..4 <not> (endorsed|recommended)',
          '<not> ..3 responsible ..8 (sites|websites|links|linked|them|they|their|third|there|external)',
        ],
        es: ['(ni|no) ..6 (respald*|respond*|recomend*|aval*)'],
      },
    },
  ],
  tokens: [],
  texts: {
    en: {
      standard: 'Links to other sites are for convenience. We do not control or endorse them and are not responsible for their content.',
      plain: 'Some links go to other sites. We do not run them and cannot vouch for what they say.',
    },
    es: {
      standard:
        'Los enlaces a otros sitios se ofrecen por comodidad. No los controlamos ni respaldamos, y no respondemos por su contenido.',
      plain: 'Algunos enlaces van a otros sitios. No son nuestros y no respondemos por lo que dicen.',
    },
  },
  legalBasis: 'common practice',
  sources: [{ citation: 'future-of-ketamine-blog', checked: 'recalled' }],
  translationReview: { es: { status: 'draft' } },
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-11-22' },
})
