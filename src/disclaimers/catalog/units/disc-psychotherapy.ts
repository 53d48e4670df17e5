import type { DisclaimerUnit } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Psychotherapy availability and effect not guaranteed. */
export const discPsychotherapy: DisclaimerUnit = /* @__PURE__ */ deepFreeze({
  id: 'disc-psychotherapy',
  version: 1,
  purpose: 'Psychotherapy availability and effect not guaranteed',
  order: 85,
  requiredWhen: 'topic = KAP, integration, coaching',
  requiredElements: [
    {
      id: 'may-not-be-included',
      says: 'that therapy may not be included',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(may <not> be) ..6 (included|part|available)', 'therapy may <not>'],
        es: ['(puede no) ..3 (incluida|disponible)'],
      },
    },
    {
      id: 'not-therapists',
      says: 'that guides and coaches are not licensed therapists',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: [
          '(guide|guides|coach|coaches|sitter|sitters) ..10 <not> ..6 (licensed|therapist*|clinician*)',
          '<not> ..3 (licensed)? therapist*',
        ],
        es: ['(guias|guia|asesor*|acompanante*|coach*) ..10 no ..5 (terapeuta*|licencia)'],
      },
    },
    {
      id: 'evidence',
      says: 'that evidence for adding therapy is limited',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: [
          '(evidence|proof|studies|research) ..12 (limited|little|weak|few|unclear|small)',
          '(little|limited|weak|more|few|need) ..4 (evidence|proof|studies|research)',
        ],
        es: [
          '(evidencia|pruebas|estudios) ..12 (limitad*|poc*|escas*|debil*)',
          '(poca|pocas|poco|limitad*|escas*|mas) ..3 (evidencia|prueba*|estudios)',
        ],
      },
    },
    {
      id: 'cost',
      says: 'that it costs extra',
      carriedBy: [],
      phrases: {
        en: ['(costs|cost) (extra|more)'],
        es: ['(costo|precio) (extra|adicional)'],
      },
    },
  ],
  tokens: [],
  texts: {
    en: {
      standard:
        'Psychotherapy may not be included, available, or effective for everyone. Guides and coaches are not licensed therapists unless stated. Evidence that adding therapy improves ketamine results is limited.',
      plain:
        'Talk therapy may not be part of this care. It may not help each person. A guide or coach is not a licensed therapist unless we say so. We need more proof that it adds to ketamine.',
    },
    es: {
      standard:
        'La psicoterapia puede no estar incluida, no estar disponible o no ser eficaz para todas las personas. Los guías y asesores no son terapeutas con licencia, salvo que se indique. La evidencia de que agregar terapia mejora los resultados de la ketamina es limitada.',
      plain:
        'La terapia hablada puede no estar incluida. Puede no ayudar a todos. Un guía o asesor no es terapeuta con licencia, salvo que lo digamos. Faltan más pruebas de que mejore el efecto de la ketamina.',
    },
  },
  legalBasis: 'state title-protection laws',
  sources: [
    { citation: 'askp3-2025-basics', checked: 'read' },
    { citation: 'psychiatryadvisor-hull', checked: 'read' },
  ],
  translationReview: { es: { status: 'draft' } },
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-11-22' },
})
