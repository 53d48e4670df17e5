import type { DisclaimerUnit } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Only a licensed clinician who knows the person may diagnose or treat. */
export const discLicensedProfessional: DisclaimerUnit = /* @__PURE__ */ deepFreeze({
  id: 'disc-licensed-professional',
  version: 1,
  purpose: 'Only a licensed clinician who knows the person may diagnose or treat',
  order: 22,
  requiredWhen: 'with disc-not-medical-advice on all patient content',
  requiredElements: [
    {
      id: 'licensed',
      says: 'that a licensed health professional decides',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: [
          '(licensed|qualified|registered) (health|medical|healthcare)? (care)? (professional|worker|clinician|provider|physician|doctor)',
          'licensed ..3 (professional|worker|clinician|provider|physician|doctor|prescriber)',
        ],
        es: ['(licencia|licenciado|autorizado|colegiado)'],
      },
    },
    {
      id: 'knows-you',
      says: 'that this person has to know you and your history',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: [
          '(knows|familiar with|know|has evaluated) ..3 (you|your) ..8 (history|past|health|you)',
          'evaluat* ..3 (you|your) ..8 (history|past|health)',
          '(your|you) ..4 (history|past|records)',
        ],
        es: ['(conozca|conoce|evalue) ..8 (historia|usted|antecedentes)', '(su|sus) ..3 (historia|historial|antecedentes)'],
      },
    },
  ],
  tokens: [],
  texts: {
    en: {
      standard:
        'Only a licensed health professional who knows you and your medical history can tell you whether ketamine or esketamine is right for you, and at what dose.',
      plain: 'Is this medicine right for you? Only a licensed health worker who knows you and your past health can say.',
    },
    es: {
      standard:
        'Solo un profesional de la salud con licencia que le conozca a usted y conozca su historia clínica puede decirle si la ketamina o la esketamina es adecuada para usted y en qué dosis.',
      plain:
        'Solo un profesional de la salud con licencia que le conozca a usted y su historia de salud puede decir si este medicamento es para usted.',
    },
  },
  legalBasis: 'state medical practice acts',
  sources: [{ citation: 'future-of-ketamine-blog', checked: 'read' }],
  translationReview: { es: { status: 'draft' } },
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-11-22' },
})
