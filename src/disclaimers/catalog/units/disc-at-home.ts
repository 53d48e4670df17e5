import type { DisclaimerUnit } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Risk notice for home use. */
export const discAtHome: DisclaimerUnit = /* @__PURE__ */ deepFreeze({
  id: 'disc-at-home',
  version: 1,
  purpose: 'Risk notice for home use',
  order: 34,
  requiredWhen: 'setting = home; website, intake, consent, app, checklist, ads',
  requiredElements: [
    {
      id: 'no-monitor',
      says: 'that no health professional is there to watch',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: [
          'no ..2 (health|medical|clinician|professional|staff|nurse|one)? ..3 (there|present|watch*|monitor*)',
          'without ..4 (monitoring|supervision|monitor)',
          '<not> ..8 (nurse|doctor|clinician|staff|professional|medical) ..6 (there|present|watch*|monitor*|with you|home|room)',
          '<not> ..6 (watch*|monitor*)',
          '(alone|unsupervised|unmonitored)',
        ],
        es: ['(no|sin) ..10 (vigil*|profesional|personal|presente|medico|supervision|enfermer*)'],
      },
    },
    {
      id: 'fda-warning',
      says: 'that the FDA has warned of the added risk',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['fda ..8 (warn*|alert*|caution*|risk*)', '(warn*|alert*) ..6 fda'],
        es: ['fda ..8 (advert*|advirt*|alert*|riesgo*)'],
      },
    },
    {
      id: 'added-risk',
      says: 'that home use carries more risk',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: [
          '(added|more|higher|greater|increased) risk*',
          '(adds|raises|increases|extra|more|higher|bigger|additional) ..2 (risk*|danger*)',
          '(risk*|danger*) ..4 (higher|greater|increase*|added)',
          'riskier',
        ],
        es: [
          '(mas|mayor) riesgo',
          '(aumenta|anade|agrega|implica) ..3 riesgo*',
          'riesgo* ..3 (mayor*|mas|adicional*)',
          'mas (riesgos|peligroso|peligro)',
        ],
      },
    },
    {
      id: 'sitter',
      says: 'that an adult has to stay',
      carriedBy: [],
      phrases: {
        en: ['(sitter|adult|chaperone|support person|someone) ..6 (stay*|present|with you|there)'],
        es: ['(acompanante|adulto|persona) ..6 (quede*|presente|acompan*|con usted)'],
      },
    },
    {
      id: 'not-for-everyone',
      says: 'that it is not right for everyone',
      carriedBy: ['standard'],
      phrases: {
        en: ['<not> ..2 (right|suitable|safe|for) ..3 (everyone|everybody|all)', '<not> ..4 (everyone|everybody|all)'],
        es: ['no es ..2 (adecuad*|para) ..4 (todos|todas)', 'no ..6 (todos|todas|todo el mundo)'],
      },
    },
    {
      id: 'clinic-alternative',
      says: 'that care in a clinic is an alternative',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: [
          'clinic ..2 care',
          '(clinic|in person) ..6 (option|alternative|ask)',
          '(treatment|treated|session*|dose|dosing|care|visit) ..3 (clinic|office|in person)',
          '(clinic|office) ..3 (instead|treatment|session*)',
        ],
        es: ['(clinica|presencial)'],
      },
    },
  ],
  tokens: [],
  texts: {
    en: {
      standard:
        'Using ketamine at home carries added risk because no health professional is there to watch your breathing, heart, blood pressure, or mental state. The FDA has warned about this. Serious harm and deaths have been reported. Home use is not right for everyone, and monitored clinic care is an option to ask about.',
      plain:
        'Home use has more risk. No health worker is there to watch your breathing, heart, or mind. The FDA has warned about this. People have been badly hurt, and some have died. Ask about care in a clinic.',
    },
    es: {
      standard:
        'Usar ketamina en casa implica un riesgo mayor, porque no hay un profesional de la salud que vigile su respiración, su corazón, su presión arterial o su estado mental. La FDA ha advertido sobre esto. Se han notificado daños graves y muertes. El uso en casa no es adecuado para todas las personas; pregunte por la atención supervisada en una clínica.',
      plain:
        'Usar ketamina en casa tiene más riesgo. No hay personal de salud que vigile su respiración, su corazón ni su mente. La FDA lo ha advertido. Hay personas que han sufrido daños graves y algunas han muerto. Pregunte por la atención en una clínica.',
    },
  },
  legalBasis: 'FDA alert 2023; ASKP3 2024',
  sources: [
    { citation: 'fda-compounded-2023', checked: 'read' },
    { citation: 'askp3-2024-home', checked: 'read' },
  ],
  translationReview: { es: { status: 'draft' } },
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-11-22' },
})
