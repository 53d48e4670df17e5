import type { DisclaimerUnit } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Storage and disposal. */
export const discStorageDisposal: DisclaimerUnit = /* @__PURE__ */ deepFreeze({
  id: 'disc-storage-disposal',
  version: 1,
  purpose: 'Storage and disposal',
  order: 40,
  requiredWhen: 'at-home program content; checklist; shipping email',
  jurisdiction: 'US',
  requiredElements: [
    {
      id: 'locked',
      says: 'to keep it locked',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['lock*'],
        es: ['bajo llave'],
      },
    },
    {
      id: 'out-of-reach',
      says: 'out of reach of children and pets',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(children|kids) ..4 (pets|guests|reach)', '(reach|away) ..4 (children|kids)'],
        es: ['(ninos|mascotas)'],
      },
    },
    {
      id: 'take-back',
      says: 'to return leftovers to a take-back site',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['take back', 'mail back', '(takeback|collection site|drop off|return ..6 (pharmacy|site|location))'],
        es: ['(punto de recoleccion|sobre de devolucion)', '(recoleccion|devol* ..6 (farmacia|sobre|punto))'],
      },
    },
    {
      id: 'no-flush',
      says: 'not to flush it',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['<not> ..6 (flush*|toilet)'],
        es: ['(no|nunca|ni) ..14 (inodoro|excusado|retrete|desague)'],
      },
    },
    {
      id: 'poison-control',
      says: 'the poison center',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['poison (control|center|help)'],
        es: ['intoxicaciones'],
      },
    },
  ],
  tokens: [],
  texts: {
    en: {
      standard:
        'Keep ketamine locked, in its labeled container, away from children, pets, and guests. Return unused doses through a drug take-back site or mail-back envelope. Ketamine is not on the FDA flush list, so do not flush it. If a child or pet takes any, call Poison Control at 1-800-222-1222 or 911.',
      plain:
        'Lock up your ketamine. Keep it from kids, pets, and guests. Bring what is left to a drug take-back site. Do not flush it. If a child gets any, call 911 or Poison Control: 1-800-222-1222.',
    },
    es: {
      standard:
        'Guarde la ketamina bajo llave, en su envase rotulado y lejos de niños, mascotas y visitas. Devuelva las dosis sobrantes en un punto de recolección o con un sobre de devolución por correo. La ketamina no figura en la lista de medicamentos que la FDA permite desechar por el inodoro, así que no la tire por ahí. Si un niño o una mascota ingiere alguna cantidad, llame al 911 o al Centro de Control de Intoxicaciones: 1-800-222-1222.',
      plain:
        'Guarde la ketamina bajo llave. Manténgala lejos de niños, mascotas y visitas. Lleve lo que sobre a un punto de recolección. No la tire por el inodoro. Si un niño la toma, llame al 911 o al centro de intoxicaciones: 1-800-222-1222.',
    },
  },
  legalBasis: 'FDA disposal guidance; Poison Control',
  sources: [
    { citation: 'fda-flush-list', checked: 'read' },
    { citation: 'epa-flush', checked: 'read' },
    { citation: 'poison-us', checked: 'read' },
  ],
  translationReview: { es: { status: 'draft' } },
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-11-22' },
})
