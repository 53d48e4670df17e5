import type { DisclaimerUnit } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Testimonials are not typical and not evidence. */
export const discTestimonial: DisclaimerUnit = /* @__PURE__ */ deepFreeze({
  id: 'disc-testimonial',
  version: 1,
  purpose: 'Testimonials are not typical and not evidence',
  order: 50,
  requiredWhen: 'content type = testimonial, review, case story, video interview, influencer post',
  requiredElements: [
    {
      id: 'personal',
      says: "that it is one person's experience",
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: [
          '(one|a|single) person',
          '(personal|individual) (experience|story)',
          '(one|her|his|my|their|own|single) ..2 (story|experience|words|view)',
        ],
        es: ['(experiencia|historia) ..3 (persona)', '(su|una|propia) (experiencia|historia)', 'de una sola persona'],
      },
    },
    {
      id: 'typical-result',
      says: 'what most people see, with its source, where a result is claimed',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: [
          '(most|majority of) (people|patients|users) (see|experience|get|can expect)',
          'what most people',
          '(half|most|third|percent|%|number) of (patients|people|users|participants) ..3 (improved|responded|felt|saw|see|experience)',
          'typical* ..6 (result*|experience|outcome*)',
          '(stud*|trial*) ..8 (patients|people) ..3 (improved|responded)',
        ],
        es: [
          'lo que suele pasar',
          'resultado* ..3 (habitual*|tipico*)',
          '(estudio*|ensayo*) ..10 (pacientes|personas) ..3 (mejor*|respond*)',
        ],
      },
    },
    {
      id: 'no-proof',
      says: 'that it is no proof and others may not benefit',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: [
          "(<not>|no|doesn't|may <not>) ..8 (expect|proof|benefit|better|same|typical)",
          '(others|you|people|patients) ..6 (<not>|differ*|vary|worse)',
          '<not> ..12 (improve*|help*|work*|everyone)',
        ],
        es: ['(no|ni) ..8 (esperar|mejoran|prueba|mejor|distinto)', '(otros|otras|usted|personas) ..6 (no|distint*|diferent*|vari*)'],
      },
    },
    {
      id: 'consent',
      says: 'that the person agreed to its being shared',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(permission|consent|let us|authoriz*|agreed)'],
        es: ['(autorizacion|permitio|permiso|consentimiento)'],
      },
    },
  ],
  tokens: ['typicalResult'],
  texts: {
    en: {
      standard:
        "This is one person's experience, shared with written permission. It is not medical advice, and it does not show what you should expect. Typical result: {typicalResult}. Some people get no benefit or get worse.",
      plain:
        "This is one person's story. They let us share it. Your result may not be the same. What most people see: {typicalResult}. Some people do not get better, and some get worse.",
    },
    es: {
      standard:
        'Esta es la experiencia de una persona, compartida con su autorización por escrito. No es consejo médico ni indica lo que usted debe esperar. Resultado habitual: {typicalResult}. Algunas personas no mejoran y otras empeoran.',
      plain:
        'Esta es la historia de una sola persona. Nos permitió contarla. Su resultado puede ser distinto. Lo que suele pasar: {typicalResult}. Algunas personas no mejoran y otras empeoran.',
    },
  },
  legalBasis:
    '16 CFR 255; 16 CFR 465; HIPAA 45 CFR 164.508 authorization; Texas Occupations Code 101.201(b)(4) counts advertising that contains a testimonial as deceptive; professional ethics codes limit soliciting current therapy clients',
  sources: [
    { citation: 'ftc-255', checked: 'read' },
    { citation: 'ftc-465', checked: 'read' },
    { citation: 'ftc-hpcg-2022', checked: 'read' },
    { citation: 'hipaa-164508', locator: '(a)(1), (a)(3)', checked: 'read' },
    { citation: 'tx-occ-101-201', locator: '(b)(4)', checked: 'read' },
  ],
  translationReview: { es: { status: 'draft' } },
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-11-22' },
})
