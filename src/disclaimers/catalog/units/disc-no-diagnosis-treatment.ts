import type { DisclaimerUnit } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** State that the site or software cannot diagnose or treat. */
export const discNoDiagnosisTreatment: DisclaimerUnit = /* @__PURE__ */ deepFreeze({
  id: 'disc-no-diagnosis-treatment',
  version: 1,
  purpose: 'State that the site or software cannot diagnose or treat',
  order: 21,
  requiredWhen: 'website, quiz, symptom checker, app result, AI chat, checklist',
  requiredElements: [
    {
      id: 'cannot-diagnose',
      says: 'that it cannot diagnose',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['<not> ..5 (diagnose|diagnosis|diagnostic|find out)', '<not> ..8 (diagnos*)'],
        es: ['(no|ni) ..5 (diagnostic*|decirle que enfermedad)', '(no|ni) ..8 (diagnostic*)'],
      },
    },
    {
      id: 'cannot-treat',
      says: 'that it cannot treat',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['<not> ..14 (treat|treats|treatment|cure)'],
        es: ['(no|ni) ..12 (trata|tratan|tratar|tratarla|tratamiento|curar)'],
      },
    },
    {
      id: 'result-is-no-diagnosis',
      says: 'that a result is not a diagnosis',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(result*|score*|answer*|quiz|it|this|number) ..12 <not> ..4 diagnos*', '<not> ..3 (a|your)? diagnosis'],
        es: ['(resultado*|puntaje*|respuesta*) ..12 no ..4 diagnostico', 'no (es|son|constituye) ..2 diagnostico'],
      },
    },
  ],
  tokens: [],
  texts: {
    en: {
      standard:
        'This website, app, and any score or result it shows cannot diagnose or treat any condition. A result is a prompt for a conversation with a clinician, not a diagnosis.',
      plain: 'This site and app cannot find out what you have or treat it. A score is not a diagnosis. Show it to your doctor.',
    },
    es: {
      standard:
        'Este sitio web, esta aplicación y cualquier puntaje o resultado que muestren no pueden diagnosticar ni tratar ninguna enfermedad. Un resultado sirve para conversar con un profesional, no es un diagnóstico.',
      plain:
        'Este sitio y esta aplicación no pueden decirle qué enfermedad tiene ni tratarla. Un puntaje no es un diagnóstico. Muéstreselo a su médico.',
    },
  },
  legalBasis: 'unlicensed practice of medicine laws (state)',
  sources: [{ citation: 'future-of-ketamine-blog', checked: 'read' }],
  translationReview: { es: { status: 'draft' } },
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-11-22' },
})
