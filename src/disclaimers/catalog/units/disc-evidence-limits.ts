import type { DisclaimerUnit } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Say how strong the evidence is. */
export const discEvidenceLimits: DisclaimerUnit = /* @__PURE__ */ deepFreeze({
  id: 'disc-evidence-limits',
  version: 1,
  purpose: 'Say how strong the evidence is',
  order: 55,
  requiredWhen: 'evidence summaries, indications, protocol view',
  requiredElements: [
    {
      id: 'grade',
      says: 'that the strength of evidence is shown',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(evidence|proof) ..4 (strength|strong|grade|level)', '(strength|strong|grade) ..6 (evidence|proof)'],
        es: ['(solidez|fuertes|grado) ..4 (evidencia|pruebas)', 'que tan fuertes'],
      },
    },
    {
      id: 'study-quality',
      says: 'that weak studies can overstate benefit',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(uncontrolled|weak|open label|small|company funded) ..4 studies', 'studies ..6 (overstate|exaggerate|better than)'],
        es: ['estudios ..14 (exagerar|debiles|mejor de lo que)'],
      },
    },
    {
      id: 'funding',
      says: 'who paid for the studies',
      carriedBy: ['standard'],
      phrases: {
        en: ['(company|industry|sponsor) (funded|paid)', '(funded|paid) ..2 (by)? (company|companies|industry)'],
        es: ['pagados por empresas'],
      },
    },
    {
      id: 'unknown',
      says: 'that a low grade means nobody knows yet',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(<not>|no one) ..3 (know|knows|known)'],
        es: ['no se sabe'],
      },
    },
    {
      id: 'unproven-uses',
      says: 'which of the uses are unproven',
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
        'Evidence strength is shown for each use. Uncontrolled or company-funded studies can overstate benefit and miss harm. A low grade means we do not know if the treatment works for that use.',
      plain:
        'We show how strong the proof is for each use. Weak studies can make a drug look better than it is. A low grade means no one knows yet if it works.',
    },
    es: {
      standard:
        'La solidez de la evidencia se muestra para cada uso. Los estudios sin grupo de control o pagados por empresas pueden exagerar el beneficio y no detectar daños. Un grado bajo significa que no se sabe si el tratamiento sirve para ese uso.',
      plain:
        'Mostramos qué tan fuertes son las pruebas para cada uso. Los estudios débiles pueden hacer que un medicamento parezca mejor de lo que es. Un grado bajo quiere decir que aún no se sabe si sirve.',
    },
  },
  legalBasis: 'FTC competent and reliable scientific evidence',
  sources: [
    { citation: 'ftc-hpcg-2022', checked: 'read' },
    { citation: 'crane-2023', checked: 'read' },
  ],
  translationReview: { es: { status: 'draft' } },
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-11-22' },
})
