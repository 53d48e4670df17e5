import type { DisclaimerUnit } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Cost estimate is not a quote. */
export const discCostEstimate: DisclaimerUnit = /* @__PURE__ */ deepFreeze({
  id: 'disc-cost-estimate',
  version: 1,
  purpose: 'Cost estimate is not a quote',
  order: 60,
  requiredWhen: 'content type = cost estimate, price page, calculator',
  requiredElements: [
    {
      id: 'estimate',
      says: 'that it is an estimate',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(estimate|estimated|guess)'],
        es: ['(estimacion|aproximado|estimado)'],
      },
    },
    {
      id: 'no-quote',
      says: 'that it is no quote, bill or promise',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['<not> ..6 (quote|bill|promise|contract|guarantee|final)'],
        es: ['(no|ni) ..6 (cotizacion|factura|promesa|contrato|garantia)'],
      },
    },
    {
      id: 'extras',
      says: 'what may cost more',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: [
          '(<not> include*|excludes|additional|extra)',
          '(cost|costs|costing|charged|billed|paid) ..3 (more|extra|separately|additional)',
          '(labs|medicines|visits|tests) ..6 (extra|more|separate*|additional)',
        ],
        es: ['(costar mas|no incluye|adicional*)', '(cost*|cobr*|pag*) ..4 (mas|aparte|extra|adicional*)'],
      },
    },
    {
      id: 'date',
      says: 'the date of the prices',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(as of|prices) ..5 [number]', '(based on|as of) ..4 prices'],
        es: ['precios (al|del)'],
      },
    },
    {
      id: 'good-faith',
      says: 'to ask for a written estimate',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(written|good faith) ..3 estimate'],
        es: ['(estimacion ..6 por escrito)', 'estimacion de buena fe'],
      },
    },
  ],
  tokens: ['asOf'],
  texts: {
    en: {
      standard:
        'This is an estimate based on the information entered and prices as of {asOf}. It is not a quote, bill, contract, or promise of price. Tests, medicine, therapy, travel, or added visits may cost more. Ask for a written good-faith estimate.',
      plain:
        'This is a guess at the cost, based on {asOf} prices. It is not a bill or a promise. Tests, medicine, therapy, and trips may cost more. Ask for a written estimate.',
    },
    es: {
      standard:
        'Esta es una estimación basada en los datos ingresados y en los precios al {asOf}. No es una cotización, una factura, un contrato ni una promesa de precio. Los exámenes, los medicamentos, la terapia, los traslados o las visitas adicionales pueden costar más. Solicite una estimación de buena fe por escrito.',
      plain:
        'Este es un cálculo aproximado del costo, con precios del {asOf}. No es una factura ni una promesa. Los exámenes, la medicina, la terapia y los viajes pueden costar más. Pida una estimación por escrito.',
    },
  },
  legalBasis: 'No Surprises Act; section 5 of the FTC Act',
  sources: [{ citation: 'cms-gfe', checked: 'read' }],
  translationReview: { es: { status: 'draft' } },
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-11-22' },
})
