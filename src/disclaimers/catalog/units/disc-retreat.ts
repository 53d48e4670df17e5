import type { DisclaimerUnit } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Retreat or travel program. */
export const discRetreat: DisclaimerUnit = /* @__PURE__ */ deepFreeze({
  id: 'disc-retreat',
  version: 1,
  purpose: 'Retreat or travel program',
  order: 86,
  requiredWhen: 'setting = retreat, group travel, foreign clinic',
  requiredElements: [
    {
      id: 'varies',
      says: 'that law and standard of care differ',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['vary in licens*', '(retreats|laws|rules|standards) ..8 (var*|differ*|<not> ..2 (all|same))'],
        es: [
          '(retiros|leyes) ..6 (difieren|iguales|varian)',
          'no todos los retiros',
          '(retiros|leyes|reglas|normas) ..8 (difer*|vari*|cambi*|no ..3 iguales)',
        ],
      },
    },
    {
      id: 'emergency',
      says: 'how far emergency care is',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(hospital|emergency care)'],
        es: ['(hospital|emergencia)'],
      },
    },
    {
      id: 'who',
      says: 'who prescribes and who watches',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['who ..4 (prescribes|prescribe|gives|give|monitors|watches|watch|holds)'],
        es: ['quien ..4 (receta|da|vigila|vigilar|atiende)'],
      },
    },
    {
      id: 'borders',
      says: 'not to carry the drug across a border',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['<not> ..8 (border*|customs|country|countries)'],
        es: ['(no|nunca) ..6 (frontera*|aduana*)'],
      },
    },
    {
      id: 'insurance',
      says: 'that travel insurance may not pay',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['insurance ..6 <not>'],
        es: ['seguro de viaje', 'seguro ..6 no', 'seguro de viaje'],
      },
    },
    {
      id: 'who-holds',
      says: 'who holds the drug',
      carriedBy: [],
      phrases: {
        en: ['(holds|keeps|stores) ..4 (drug|drugs|medicine|medication|ketamine)'],
        es: ['(guarda|conserva|custodia) ..4 (medicamento|farmaco|ketamina)'],
      },
    },
    {
      id: 'refund',
      says: 'whether money is paid back',
      carriedBy: [],
      phrases: {
        en: ['(refund*|money back)'],
        es: ['(reembols*|devolucion*|devuelv*)'],
      },
    },
  ],
  tokens: [],
  texts: {
    en: {
      standard:
        'Retreats vary in licensing, staffing, and access to emergency care. Ask who prescribes, who monitors, and how far the nearest hospital is. Laws differ by place. Do not carry ketamine across borders. Travel insurance may not cover this care.',
      plain:
        'Retreats are not all the same. Ask who will give the drug, who will watch you, and how far the hospital is. Do not take ketamine across a border. Travel insurance may not pay.',
    },
    es: {
      standard:
        'Los retiros difieren en licencias, personal y acceso a atención de emergencia. Pregunte quién receta, quién vigila y a qué distancia está el hospital más cercano. Las leyes varían según el lugar. No cruce fronteras con ketamina. El seguro de viaje puede no cubrir esta atención.',
      plain:
        'No todos los retiros son iguales. Pregunte quién da el medicamento, quién le va a vigilar y qué tan lejos está el hospital. No cruce fronteras con ketamina. El seguro de viaje puede no pagar.',
    },
  },
  legalBasis: 'controlled-substance and import law; state medical practice acts',
  sources: [{ citation: 'csa-sch3', checked: 'recalled' }],
  translationReview: { es: { status: 'draft' } },
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-11-22' },
})
