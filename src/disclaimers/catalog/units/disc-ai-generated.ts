import type { DisclaimerUnit } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** AI or automated content notice to patients. */
export const discAiGenerated: DisclaimerUnit = /* @__PURE__ */ deepFreeze({
  id: 'disc-ai-generated',
  version: 1,
  purpose: 'AI or automated content notice to patients',
  order: 71,
  requiredWhen:
    'chatbot, AI-drafted message, AI summary; jurisdiction: California AB 3030 for unreviewed clinical messages from health facilities, clinics, physician offices; Texas, Utah, Illinois rules also apply',
  requiredElements: [
    {
      id: 'by-ai',
      says: 'that artificial intelligence made it',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(artificial intelligence|ai)', '(created|generated|written) by ..4 (ai|artificial intelligence|computer)'],
        es: ['(inteligencia artificial|ia)'],
      },
    },
    {
      id: 'not-reviewed',
      says: 'that no person reviewed it',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['<not> ..6 (reviewed|checked|review)'],
        es: ['(ningun|nadie|no) ..8 (reviso|revisado)'],
      },
    },
    {
      id: 'human',
      says: 'how to reach a person',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: [
          '(person|human|care team) ..8 (call|message|contact|reach)',
          '(person|human|someone|nurse|clinician) ..8 (call|message|contact|reach|talk)',
          '(reach|talk|speak|call|contact) ..8 (person|human|someone|us|team)',
        ],
        es: ['(persona|humano|alguien|equipo|enfermer*)'],
      },
    },
    {
      id: 'can-be-wrong',
      says: 'that it can be wrong',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(wrong|errors|error|mistake|mistakes|inaccurate|incorrect)'],
        es: ['(error*|equivoc*|incorrect*|mal)'],
      },
    },
  ],
  tokens: ['phone', 'contactUrl'],
  texts: {
    en: {
      standard:
        'This message was created by artificial intelligence and was not reviewed by a health professional before it was sent. It can be wrong. To reach a person, call {phone} or message your care team at {contactUrl}.',
      plain: 'A computer (AI) wrote this. No health worker checked it first. It can be wrong. To talk to a person, call {phone}.',
    },
    es: {
      standard:
        'Este mensaje fue generado por inteligencia artificial y ningún profesional de la salud lo revisó antes de enviarlo. Puede contener errores. Para comunicarse con una persona, llame al {phone} o escriba a su equipo de atención en {contactUrl}.',
      plain:
        'Esto lo escribió una computadora (IA). Ningún profesional de la salud lo revisó antes. Puede estar mal. Si quiere hablar con una persona, llame al {phone}.',
    },
  },
  legalBasis: 'Cal. Health & Safety Code 1339.75 (AB 3030, eff. 2025-01-01); Texas TRAIGA HB 149 (eff. 2026-01-01) for health care',
  sources: [
    { citation: 'ab3030', checked: 'read' },
    { citation: 'traiga-2026', checked: 'read' },
  ],
  translationReview: { es: { status: 'draft' } },
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-11-22' },
})
