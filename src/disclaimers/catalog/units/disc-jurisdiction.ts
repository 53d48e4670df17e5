import type { DisclaimerUnit } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Content is written for the US. */
export const discJurisdiction: DisclaimerUnit = /* @__PURE__ */ deepFreeze({
  id: 'disc-jurisdiction',
  version: 1,
  purpose: 'Content is written for the US',
  order: 91,
  requiredWhen: 'website, app, legal, cost, drug status when reader may be elsewhere',
  requiredElements: [
    {
      id: 'us-focus',
      says: 'that it is written for the United States',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(united states|^us|u s|usa)'],
        es: ['estados unidos'],
      },
    },
    {
      id: 'others-differ',
      says: 'that other countries differ',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: [
          '(rule*|law*|approv*|allow*|regulat*|differ*|vary|same|legal|illegal) ..8 (other|another) countr*',
          '<not> ..6 (other|another) countr*',
          '(other|another) countr* ..8 (rule*|law*|approv*|allow*|regulat*|differ*|vary|same|illegal|own|restrict*|is|are|have|has|can|may|<not>)',
        ],
        es: [
          '(regla*|norma*|ley*|aprob*|difer*|distint*|cambi*|vari*|permit*|legal|ilegal|regulacion|no) ..8 otros paises',
          'otros paises ..8 (regla*|norma*|ley*|aprob*|difer*|distint*|cambi*|vari*|permit*|ilegal|prohib*|es|son|hay|tienen|puede*|no)',
        ],
      },
    },
    {
      id: 'advertising',
      says: 'that rules on advertising differ',
      carriedBy: ['standard'],
      phrases: {
        en: ['advertising'],
        es: ['publicidad'],
      },
    },
    {
      id: 'advertising-banned',
      says: 'that advertising prescription drugs to the public is illegal in many countries',
      carriedBy: [],
      phrases: {
        en: ['(ad|ads|advert*) ..10 (illegal|banned|prohibited|unlawful|not allowed)'],
        es: ['(publicidad|anunci*) ..10 (ilegal*|prohibid*)'],
      },
    },
  ],
  tokens: [],
  texts: {
    en: {
      standard:
        'This content is written for readers in the United States. Drug approval, prescribing, advertising, and cost rules differ in other countries. Follow local law and local clinicians.',
      plain: 'We wrote this for people in the US. Rules in other countries are not the same. Ask a local clinician.',
    },
    es: {
      standard:
        'Este contenido está dirigido a lectores en Estados Unidos. Las reglas sobre aprobación, receta, publicidad y costos difieren en otros países. Siga la ley y a los profesionales de su lugar.',
      plain: 'Escribimos esto para personas en Estados Unidos. Las reglas cambian en otros países. Consulte a un profesional de su lugar.',
    },
  },
  legalBasis: 'UK HMR 2012 reg 284; EU Dir. 2001/83 art. 88; Australia TG Act; Canada FDR C.01.044',
  sources: [{ citation: 'intl-dtc', checked: 'read' }],
  translationReview: { es: { status: 'draft' } },
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-11-22' },
})
