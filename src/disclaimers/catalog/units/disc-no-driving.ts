import type { DisclaimerUnit } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Driving and machinery. */
export const discNoDriving: DisclaimerUnit = /* @__PURE__ */ deepFreeze({
  id: 'disc-no-driving',
  version: 1,
  purpose: 'Driving and machinery',
  order: 37,
  requiredWhen: 'any dosing or session content; checklist; after-visit; ads with lifestyle claims',
  requiredElements: [
    {
      id: 'next-day',
      says: 'not to drive until the next day after a night of sleep',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: [
          '<not> (drive|operate) ..16 (next|following) day',
          '(next|following) day ..10 sleep',
          '(day after|next morning) ..8 sleep',
          '<not> (drive|operate) ..12 (day after|next morning|tomorrow)',
        ],
        es: [
          'no (conduzca|maneje) ..20 (dia siguiente)',
          'dia siguiente ..10 (sueno|duerma)',
          'no (conduzca|maneje|opere) ..20 (al otro dia|manana siguiente)',
        ],
      },
    },
    {
      id: 'hours',
      says: 'at least 24 hours',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['24 hours'],
        es: ['24 horas'],
      },
    },
    {
      id: 'ride',
      says: 'to arrange a ride',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: [
          '(arrange|have|get|plan) ..4 (ride|home|drive|driver)',
          '(someone|somebody|adult|friend|driver|person|else) ..5 (take|takes|drive|drives|bring|brings|pick) ..4 (home|up)',
          'ride|driver|taxi',
        ],
        es: ['(lleve|llevara|transporte|acompanante)', '(alguien|persona|adulto|familiar) ..5 (casa|lleve|acompane)'],
      },
    },
  ],
  tokens: [],
  texts: {
    en: {
      standard:
        'Do not drive, operate machinery, or do anything that needs full alertness until the next day, after a restful night of sleep and at least 24 hours after ketamine. Arrange a ride.',
      plain: 'Do not drive or use machines until the next day. Wait 24 hours and sleep all night first. Have someone take you home.',
    },
    es: {
      standard:
        'No conduzca, no opere máquinas ni realice actividades que exijan estar alerta hasta el día siguiente, después de una noche de sueño reparador y al menos 24 horas después de la ketamina. Coordine quién le llevará.',
      plain:
        'No maneje ni use máquinas hasta el día siguiente. Antes, espere 24 horas y duerma toda la noche. Pida que alguien le lleve a casa.',
    },
  },
  legalBasis: 'SPRAVATO label; ketamine label 24 h',
  sources: [
    { citation: 'spravato-hcp', checked: 'read' },
    { citation: 'mayo-ketamine', checked: 'read' },
  ],
  translationReview: { es: { status: 'draft' } },
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-11-22' },
})
