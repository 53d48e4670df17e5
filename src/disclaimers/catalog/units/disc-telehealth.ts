import type { DisclaimerUnit } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Limits of telehealth. */
export const discTelehealth: DisclaimerUnit = /* @__PURE__ */ deepFreeze({
  id: 'disc-telehealth',
  version: 1,
  purpose: 'Limits of telehealth',
  order: 63,
  requiredWhen: 'setting = telehealth or home; intake, consent, app',
  requiredElements: [
    {
      id: 'no-exam',
      says: 'that there is no physical exam',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['<not> ..6 (exam*|touch|physical*|hands)', 'without ..4 exam*'],
        es: ['(no|sin) ..6 (explor*|toc*|examin*|examen|fisic*)'],
      },
    },
    {
      id: 'technology',
      says: 'that technology can fail',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(technology|call|calls|connection|connections|video|internet|equipment|audio) ..4 (fail*|drop*|freeze*|cut*|lost|break*)'],
        es: ['(tecnologia|llamada|conexion|video|internet) ..5 (fall*|cort*|cae*|interrump*)'],
      },
    },
    {
      id: 'location',
      says: 'that one must be where the clinician is licensed and say where',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: [
          '(location|where you are|licensed)',
          '(address|located|state|location) ..10 (licens*|tell|know|visit|share)',
          'licensed|license',
        ],
        es: ['(ubicacion|donde esta|licencia)', '(ubicacion|donde|direccion|estado) ..10 (licencia|diga|decir|informe)'],
      },
    },
    {
      id: 'in-person',
      says: 'that one may be asked to come in',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(in person|come in)', '(come|go|seen|visit) ..4 (person|in|clinic|office)'],
        es: ['(en persona|presencial|acudir)', '(acud*|venir|visita) ..3 (persona|clinica|consultorio)'],
      },
    },
    {
      id: 'emergency-plan',
      says: 'that help may be slower than in a clinic',
      carriedBy: ['standard'],
      phrases: {
        en: ['(help|emergency|ambulance) ..8 (slow*|plan|longer|delay*|far|later)'],
        es: ['(ayuda|emergencia|ambulancia) ..8 (tard*|plan|demor*|lent*)'],
      },
    },
    {
      id: 'privacy',
      says: 'what is done for privacy',
      carriedBy: [],
      phrases: {
        en: ['(privacy|private|privately|confidential*)'],
        es: ['(privacidad|privad*|confidencial*)'],
      },
    },
  ],
  tokens: [],
  texts: {
    en: {
      standard:
        'Telehealth has limits. Your clinician cannot examine you by touch, technology can fail, and help may be slower than in a clinic. You must be in a state where your clinician is licensed and give your exact location at each visit. You may be asked to be seen in person.',
      plain:
        'Video care has limits. Your clinician cannot touch or examine you. The call can drop. You must be in a state where they are licensed. Tell them where you are each time. They may ask you to come in.',
    },
    es: {
      standard:
        'La atención a distancia tiene límites. El profesional no puede explorarle físicamente, la tecnología puede fallar y la ayuda puede tardar más que en una clínica. Usted debe estar en un estado donde el profesional tenga licencia y decir su ubicación exacta en cada consulta. Es posible que le pidan acudir en persona.',
      plain:
        'La atención por video tiene límites. El profesional no puede tocarle ni examinarle. La llamada se puede cortar. Usted debe estar en un estado donde el profesional tenga licencia. Diga siempre dónde está. Puede que le pidan ir en persona.',
    },
  },
  legalBasis: 'state telehealth consent laws (for example Cal. Bus. & Prof. Code 2290.5)',
  sources: [
    { citation: 'psychtimes-2022', checked: 'read' },
    { citation: 'cal-2290-5', checked: 'read' },
  ],
  translationReview: { es: { status: 'draft' } },
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-11-22' },
})
