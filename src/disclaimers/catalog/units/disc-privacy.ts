import type { DisclaimerUnit } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Pointer to privacy notices. */
export const discPrivacy: DisclaimerUnit = /* @__PURE__ */ deepFreeze({
  id: 'disc-privacy',
  version: 1,
  purpose: 'Pointer to privacy notices',
  order: 82,
  requiredWhen: 'website, app, intake, email, cookies',
  requiredElements: [
    {
      id: 'link',
      says: 'where the privacy notice is',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(privacy (policy|notice)|how we (use|collect))', 'privacy ..2 (policy|notice|practices|statement)'],
        es: ['(politica de privacidad|aviso de privacidad|como (usamos|recopilamos))', '(politica|aviso) ..3 privacidad'],
      },
    },
    {
      id: 'collected',
      says: 'what is collected and used',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: [
          '(collect|use|share) ..5 (information|data)',
          '(collect|use|share) (it|them|your)',
          'what ..3 (collect|use|share)',
          'how ..4 (collect*|use*|share*)',
        ],
        es: [
          '(recopilamos|usamos|compartimos) ..6 (informacion|datos)',
          '(recopil*|us*|compart*) ..4 (informacion|datos)',
          'que ..3 (recopilamos|usamos)',
        ],
      },
    },
    {
      id: 'hipaa',
      says: 'the notice of privacy practices where one applies',
      carriedBy: ['standard'],
      phrases: {
        en: ['notice of privacy practices'],
        es: ['aviso de practicas de privacidad'],
      },
    },
    {
      id: 'tracking',
      says: 'the choice about tracking and advertising',
      carriedBy: [],
      phrases: {
        en: ['(cookies|tracking|advertising|opt out)'],
        es: ['(cookies|rastreo|publicidad)'],
      },
    },
    {
      id: 'no-open-email',
      says: 'not to send health details by open e-mail',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: [
          '<not> send ..8 (email|media|mail)',
          '<not> ..6 (email|e mail|send|text|post) ..8 (health|medical|details|information|sensitive|email|media)',
          '<not> (e mail|email)',
        ],
        es: ['no ..4 (envi*|mand*|compart*|publi*) ..10 (correo|redes|salud|mensaje*)'],
      },
    },
  ],
  tokens: ['privacyUrl'],
  texts: {
    en: {
      standard:
        'Read how we collect, use, and share your information in our Privacy Policy at {privacyUrl} and, for patients, our Notice of Privacy Practices. Do not send health details by regular email or social media.',
      plain: 'See how we use your data at {privacyUrl}. Do not send health facts by plain email or social media.',
    },
    es: {
      standard:
        'Lea cómo recopilamos, usamos y compartimos su información en nuestra Política de privacidad, en {privacyUrl}, y, si es paciente, en nuestro Aviso de prácticas de privacidad. No envíe datos de salud por correo electrónico común ni por redes sociales.',
      plain: 'Vea cómo usamos sus datos en {privacyUrl}. No mande datos de salud por correo electrónico común ni por redes sociales.',
    },
  },
  legalBasis: '45 CFR 164.520; FTC Health Breach Notification Rule 16 CFR 318; 42 CFR Part 2; state laws such as WA My Health My Data',
  sources: [
    { citation: 'hipaa-164520', locator: '(a)(1), (b)(1)', checked: 'read' },
    { citation: 'ftc-hbnr', checked: 'read' },
  ],
  translationReview: { es: { status: 'draft' } },
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-11-22' },
})
