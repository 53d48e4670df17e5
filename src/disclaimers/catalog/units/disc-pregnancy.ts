import type { DisclaimerUnit } from '../../model'
import { deepFreeze } from '../../../core/freeze'

/** Pregnancy and breastfeeding. */
export const discPregnancy: DisclaimerUnit = /* @__PURE__ */ deepFreeze({
  id: 'disc-pregnancy',
  version: 1,
  purpose: 'Pregnancy and breastfeeding',
  order: 74,
  requiredWhen: 'intake, consent, checklist, drug pages',
  requiredElements: [
    {
      id: 'fetal-harm',
      says: 'that it may harm an unborn baby',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['(harm*|hurt*|damage*|injur*|risk) ..6 (unborn|fetus|baby|fetal|pregnan*)'],
        es: ['(dan*|perjud*|afect*|riesgo) ..6 (bebe|feto|embarazo)'],
      },
    },
    {
      id: 'do-not-use',
      says: 'not to use it when pregnant or trying to be',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['<not> use ..10 pregnan*', '<not> ..10 (pregnan*|conceive)', '(avoid|tell us|stop) ..8 pregnan*'],
        es: ['(no|evite|nunca) ..10 (embaraz*|concebir)'],
      },
    },
    {
      id: 'breastfeeding',
      says: 'that breastfeeding is not recommended',
      carriedBy: ['standard', 'plain'],
      phrases: {
        en: ['breastfeed*', '(nursing|lactat*|breast feed*|breastfed)'],
        es: ['(amamant*|lactancia|lactando|pecho)'],
      },
    },
    {
      id: 'registry',
      says: 'the pregnancy registry for esketamine',
      carriedBy: ['standard'],
      phrases: {
        en: ['pregnancy registry'],
        es: ['registro ..3 embarazo*'],
      },
    },
  ],
  tokens: [],
  texts: {
    en: {
      standard:
        'Ketamine and esketamine may harm an unborn baby. Do not use them if you are, may be or plan to become pregnant. If you could become pregnant, use reliable contraception. Breastfeeding is not recommended. Tell your clinician right away if you become pregnant. For SPRAVATO, ask about the National Pregnancy Registry for Antidepressants. The patient text of February 2024 gives 1-844-405-6185; check the current label.',
      plain:
        'This medicine may harm an unborn baby. Do not use it if you are pregnant or trying to be. Do not breastfeed while on it. Tell your clinic at once if you get pregnant.',
    },
    es: {
      standard:
        'La ketamina y la esketamina pueden dañar al bebé durante el embarazo. No las use si está embarazada, podría estarlo o busca estarlo. Si puede quedar embarazada, utilice un método anticonceptivo confiable. No se recomienda amamantar. Avise de inmediato a su profesional si queda embarazada. Para SPRAVATO, pregunte por el Registro Nacional de Embarazos para Antidepresivos. El texto para pacientes de febrero de 2024 indica el 1-844-405-6185; verifique la etiqueta vigente.',
      plain:
        'Este medicamento puede dañar al bebé en el embarazo. No lo use si está embarazada o busca estarlo. No amamante mientras lo usa. Avise a su clínica de inmediato si queda embarazada.',
    },
  },
  legalBasis: 'SPRAVATO label',
  sources: [{ citation: 'spravato-medguide', checked: 'read' }],
  translationReview: { es: { status: 'draft' } },
  review: { reviewedOn: '2026-11-22', reviewBy: '2027-11-22' },
})
