import type { DisclaimerUnit } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** How to report side effects. */
export const discReportEffects: DisclaimerUnit = /* @__PURE__ */ deepFreeze({
  id: 'disc-report-effects',
  version: 1,
  purpose: 'How to report side effects',
  order: 90,
  requiredWhen: 'drug pages, after-visit, email, app',
  jurisdiction: 'US',
  requiredElements: [
    {
      id: 'medwatch',
      says: 'the phone and address of MedWatch',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(medwatch|fda) ..8 1 800', 'medwatch'],
        es: ['medwatch', 'fda ..4 1 800'],
      },
    },
    {
      id: 'clinician',
      says: 'to tell the clinician',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['side effects to your clinician', '(report|tell|call|inform) ..8 (clinician|clinic|doctor|provider|us|prescriber|nurse)'],
        es: ['(informe|avise|diga|cuente|llame) ..8 (profesional|clinica|medico)'],
      },
    },
    {
      id: 'rems-line',
      says: 'the line of the SPRAVATO REMS',
      carriedBy: [],
      phrases: {
        en: ['rems ..6 1 855'],
        es: ['rems ..6 1 855'],
      },
    },
  ],
  tokens: [],
  texts: {
    en: {
      standard:
        'Report side effects to your clinician. You may also report them to FDA MedWatch at 1-800-FDA-1088 or fda.gov/medwatch, including for compounded drugs.',
      plain: 'Tell your clinic about side effects. You can tell the FDA too: 1-800-332-1088 or fda.gov/medwatch.',
    },
    es: {
      standard:
        'Informe los efectos secundarios a su profesional de la salud. También puede notificarlos a FDA MedWatch: 1-800-332-1088 o fda.gov/medwatch, incluso si el medicamento es magistral.',
      plain: 'Avise a su clínica si tiene efectos secundarios. También puede avisar a la FDA: 1-800-332-1088 o fda.gov/medwatch.',
    },
  },
  legalBasis: '21 CFR 208/209 side-effects statement (for dispensed drugs); FDA MedWatch',
  sources: [
    { citation: 'spravato-label-us-2021', checked: 'read' },
    { citation: 'rems-in', checked: 'read' },
  ],
  translationReview: { es: { status: 'draft' } },
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-11-22' },
})
