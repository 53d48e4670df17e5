import type { DisclaimerUnit } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Compounded drugs are not FDA-approved. */
export const discCompounded: DisclaimerUnit = /* @__PURE__ */ deepFreeze({
  id: 'disc-compounded',
  version: 1,
  purpose: 'Compounded drugs are not FDA-approved',
  order: 33,
  requiredWhen: 'formulation = compounded (troche, sublingual tablet, nasal, cream); ads, website, intake, consent, app, email',
  requiredElements: [
    {
      id: 'not-approved',
      says: 'that compounded drugs are not approved by the FDA',
      carriedBy: ['standard', 'plain', 'short'],
      phrases: {
        en: ['<not> (been)? (fda)? (approved|approve)', '<not> ..6 (approved|approval)'],
        es: ['(no|ni|sin) ..6 (aprob*)'],
      },
    },
    {
      id: 'not-reviewed',
      says: 'that the FDA has not reviewed safety, effectiveness or quality',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['<not> ..10 (review*|check*|evaluat*|verif*|assess*|test*)', 'without ..4 review*'],
        es: ['(no|ni|sin) ..8 (evalua*|revis*|verific*|comprueb*)'],
      },
    },
    {
      id: 'not-generic',
      says: 'that it is no generic and not the same as SPRAVATO',
      carriedBy: ['standard', 'plain', 'short'],
      phrases: {
        en: [
          '<not> ..8 (generic|same (as|drug|medicine|medication|product|formulation|thing)|equivalent|interchangeable|substitute|identical)',
          '(spravato|compounded|it|they) ..6 <not> ..2 same',
          '<not> ..3 same ..5 spravato',
        ],
        es: ['(no|ni) ..8 (generic*|mism*|equival*|igual|intercambiable)'],
      },
    },
    {
      id: 'strength',
      says: 'that strength may differ',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: [
          '(strength|batch|absorption|potency|dose) ..8 (differ|vary|same|<not> be)',
          '(strength|batch|batches|absorption|potency|dose|quality|lot) ..8 (differ*|var*|change*)',
          '(differ*|var*) ..6 (strength|batch|batches|potency|pharmac*)',
        ],
        es: [
          '(concentracion|lote|lotes|absorcion|potencia|fuerza) ..8 (vari*|difer*|cambi*|distint*)',
          '(vari*|difer*|cambi*) ..6 (lote*|farmacia*|potencia)',
        ],
      },
    },
  ],
  tokens: [],
  texts: {
    en: {
      standard:
        "This medicine is made by a compounding pharmacy. Compounded drugs are not FDA-approved. The FDA has not reviewed this product's safety, effectiveness, or quality. It is not a generic drug and is not the same as SPRAVATO. Strength and absorption may differ between pharmacies.",
      plain:
        'A pharmacy mixes this medicine. The FDA has not approved it or checked if it is safe, works, or is well made. It is not a generic. It is not the same as SPRAVATO. One batch may not be the same as the next.',
    },
    es: {
      standard:
        'Este medicamento lo prepara una farmacia de preparados magistrales. Los medicamentos magistrales no están aprobados por la FDA. La FDA no ha evaluado la seguridad, la eficacia ni la calidad de este producto. No es un medicamento genérico ni equivale a SPRAVATO. La concentración y la absorción pueden variar entre farmacias.',
      plain:
        'Una farmacia prepara este medicamento. La FDA no lo aprobó ni revisó si es seguro, si sirve o si está bien hecho. No es un genérico. No es lo mismo que SPRAVATO. Un lote puede ser distinto de otro.',
    },
  },
  shortForm: 'short-compounded',
  legalBasis: 'FDCA 503A; FDCA 502(bb) as to misleading compounded-drug promotion; FDA alerts 2022, 2023; FDA letters 2025-26',
  sources: [
    { citation: 'fda-compounded-2023', checked: 'read' },
    { citation: 'fda-compounded-2022', checked: 'read' },
    { citation: 'fda-telehealth-2026', checked: 'read' },
    { citation: 'fdca-502bb', checked: 'read' },
  ],
  translationReview: { es: { status: 'draft' } },
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-11-22' },
})
