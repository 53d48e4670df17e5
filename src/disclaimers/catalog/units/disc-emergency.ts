import type { DisclaimerUnit } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Send anyone in danger to emergency care before they read on. */
export const discEmergency: DisclaimerUnit = /* @__PURE__ */ deepFreeze({
  id: 'disc-emergency',
  version: 1,
  purpose: 'Send anyone in danger to emergency care before they read on',
  order: 10,
  requiredWhen:
    'ALL patient-facing content types; first on app screens, checklists, email, intake, AI chat; jurisdiction: swap number by country table',
  requiredElements: [
    {
      id: 'emergency-number',
      says: "the emergency number of the readers' country",
      carriedBy: ['standard', 'plain', 'short'],
      phrases: {
        en: [
          '(call|dial|phone|contact) ..3 (<emergency-number>|9 1 1|1 1 2)',
          '(call|dial) 15 (or|now)',
          '(call|dial|phone|contact) (your|the|an)? local? (emergency (services|number)|ambulance)',
          '<emergency-number> ..3 (emergency|now|immediately|right away)',
        ],
        es: [
          '(llame|marque|llamar|comuniquese) ..4 (<emergency-number>|9 1 1|1 1 2)',
          '(emergencias|al) (<emergency-number>|9 1 1|1 1 2)',
          'llame ya? al 15',
          'al numero local? de emergencia*',
        ],
      },
    },
    {
      id: 'do-not-wait',
      says: 'not to wait',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: [
          "(do <not>|don't|never) ..2 wait",
          'without (delay|waiting)',
          'immediately',
          'call ..4 now',
          'right away',
          'at once',
          'do <not> delay',
        ],
        es: ['no espere', 'de inmediato', 'llame ya', 'inmediatamente', 'sin demora', 'ahora mismo', 'no demore'],
      },
    },
    {
      id: 'not-for-emergencies',
      says: 'that this service is not for emergencies',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['<not> ..8 (emergenc*|urgent)'],
        es: ['no ..8 (emergencia*|urgencia*)'],
      },
    },
  ],
  tokens: ['emergency'],
  texts: {
    en: {
      standard:
        'This service is not for emergencies. If you or someone else may be in danger, or has trouble breathing, chest pain, a seizure, or cannot be woken, call {emergency} or go to the nearest emergency department now. Do not wait for a reply from us.',
      plain:
        'This is not for emergencies. If someone is in danger, cannot breathe well, has chest pain, has a fit, or will not wake up, call {emergency} now. Do not wait for us.',
    },
    es: {
      standard:
        'Este servicio no atiende emergencias. Si usted u otra persona puede estar en peligro, tiene dificultad para respirar, dolor en el pecho, convulsiones o no despierta, llame al {emergency} o acuda de inmediato al servicio de urgencias más cercano. No espere una respuesta nuestra.',
      plain:
        'Este servicio no es para emergencias. Si alguien está en peligro, no respira bien, tiene dolor en el pecho, convulsiona o no despierta, llame ya al {emergency}. No espere nuestra respuesta.',
    },
  },
  shortForm: 'short-advice',
  legalBasis: 'duty of care; app-store and telehealth norms; no single statute',
  sources: [
    { citation: 'poison-us', checked: 'read' },
    { citation: 'lifeline-988', checked: 'read' },
  ],
  translationReview: { es: { status: 'draft' } },
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-11-22' },
})
